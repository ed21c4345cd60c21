/**
 * A conversation as Anthropic writes it: what the system says stands apart, turns alternate, results of tools are the user's, and
 * come first in their turn.
 */
import { wrongType, isObject } from '../../wire/fields.ts';
import type { JsonObject } from '../../wire/shape.ts';
import { rawAt } from '../raw-json.ts';
import { invalidRequest } from '../../errors.ts';
import { translateParts } from './parts.ts';
import { unsupported } from './refusals.ts';
import { callId } from './tools.ts';

type Blocks = readonly object[];

interface Turn {
  readonly role: 'user' | 'assistant';
  readonly content: object[];
}

/** The input of a call: the arguments' own text, as far as it is an object. */
function inputOf(called: JsonObject, place: string): unknown {
  const { arguments: text } = called;
  if (text === undefined || text === null || text === '') return {};
  let value: unknown = text;
  if (typeof text === 'string') {
    try {
      value = JSON.parse(text);
    } catch {
      value = null;
    }
  }
  if (!isObject(value))
    throw invalidRequest(`'${place}' is not a JSON object, which Anthropic's API takes alone.`, place);
  return typeof text === 'string' ? rawAt(text, []) : value;
}

function callBlock(call: unknown, index: number, at: number): object {
  const place = `messages[${index}].tool_calls[${at}]`;
  const called =
    isObject(call) && (call['type'] === undefined || call['type'] === 'function') ? call['function'] : null;
  if (!isObject(call) || !isObject(called)) throw unsupported(place, "calls that are not of type 'function'");
  const input = inputOf(called, `${place}.function.arguments`);
  return { type: 'tool_use', id: callId(call['id']), name: called['name'], input };
}

function assistantBlocks(message: JsonObject, index: number): Blocks {
  const { content, refusal, tool_calls: calls, function_call: called, audio } = message;
  if (called !== undefined && called !== null) {
    throw unsupported(`messages[${index}].function_call`, "'function_call'; send 'tool_calls'");
  }
  if (audio !== undefined && audio !== null) throw unsupported(`messages[${index}].audio`, 'audio');
  return [
    ...translateParts(content, `messages[${index}].content`),
    ...translateParts(refusal, `messages[${index}].refusal`),
    ...(Array.isArray(calls) ? calls.map((call, at) => callBlock(call, index, at)) : []),
  ];
}

function resultBlock({ tool_call_id: id, content }: JsonObject, index: number): object {
  const blocks = translateParts(content, `messages[${index}].content`);
  return { type: 'tool_result', tool_use_id: callId(id), content: blocks.length === 0 ? undefined : blocks };
}

/** Adds to the last turn where it is the same speaker's. */
function say(turns: Turn[], role: Turn['role'], blocks: Blocks): void {
  const last = turns.at(-1);
  if (last?.role === role) last.content.push(...blocks);
  else if (blocks.length > 0) turns.push({ role, content: [...blocks] });
}

/** `system` and `messages`. Throws a 400 for roles and content that Anthropic does not have. */
export function translateMessages(messages: readonly unknown[]): {
  system: Blocks | undefined;
  messages: readonly Turn[];
} {
  const system: object[] = [];
  const turns: Turn[] = [];
  messages.forEach((message, index) => {
    if (!isObject(message)) throw wrongType(['messages', index], 'an object', message);
    const { role, content } = message;
    switch (role) {
      case 'system':
      case 'developer':
        system.push(...translateParts(content, `messages[${index}].content`));
        break;
      case 'user':
        say(turns, 'user', translateParts(content, `messages[${index}].content`));
        break;
      case 'assistant':
        say(turns, 'assistant', assistantBlocks(message, index));
        break;
      case 'tool':
        say(turns, 'user', [resultBlock(message, index)]);
        break;
      default:
        throw unsupported(`messages[${index}].role`, 'this role');
    }
  });
  return { system: system.length === 0 ? undefined : system, messages: turns };
}
