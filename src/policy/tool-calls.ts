/**
 * The calls of tools in a subject: which tool, with which arguments, where. For kinds that judge what an agent does.
 */
import type { Subject } from './subject.ts';

/** A call that a model made, or the part of one that has come. */
export interface ToolCall {
  readonly tool: string;
  /** The part that it is told by: its arguments, or its name where there are none. */
  readonly part: number;
  readonly place: string;
  /** Arguments as JSON, as they came; null for a call of which only the name is there. */
  readonly json: string | null;
}

/** The calls in a subject, in order. Of a text that is still growing, name and arguments of one call come one by one. */
export function toolCallsOf({ parts }: Subject): readonly ToolCall[] {
  const calls: ToolCall[] = [];
  /** Of each name that has come and whose arguments have not, where the call stands in the list. */
  let named = -1;
  parts.forEach(({ kind, text, tool, json, place, role }, part) => {
    if (kind === 'tool_call' && tool !== undefined) {
      const call = { tool, part, place, json: json ?? text };
      if (named >= 0 && calls[named]?.tool === tool) calls[named] = call;
      else calls.push(call);
      named = -1;
    } else if (kind === 'name' && role === 'assistant') {
      named = calls.length;
      calls.push({ tool: text, part, place, json: null });
    }
  });
  return calls;
}

/** Arguments as a value; undefined where they are no JSON. */
export function argumentsOf({ json }: ToolCall): unknown {
  try {
    return JSON.parse(json ?? '{}') as unknown;
  } catch {
    return undefined;
  }
}
