/**
 * Evaluates `tool-validation`: holds the arguments of tool calls to their schemas.
 */
import { allowed, type Finding, type Outcome } from '../decision.ts';
import { compileArgumentSchema, type ArgumentCheck } from '../detectors/argument-schema.ts';
import { compileNames } from '../glob.ts';
import type { Evaluator } from '../kind.ts';
import { refusesUnknown, type ToolValidationSettings } from '../kinds/tool-validation.ts';
import { argumentsOf, toolCallsOf, type ToolCall } from '../tool-calls.ts';

/** The only reason that refuses nothing. */
const letThrough = 'undeclared_tool';

/** Compiles the policy. */
export function compile(settings: ToolValidationSettings): Evaluator {
  const { tools, schemas, declared_tools: declared, action, max_argument_size: most } = settings;
  const isClosed = refusesUnknown(settings);
  const isDeclared = declared.length > 0 ? compileNames(declared) : null;
  const exact = new Map<string, ArgumentCheck>();
  const wild: { readonly covers: (name: string) => boolean; readonly check: ArgumentCheck }[] = [];
  for (const [name, schema] of Object.entries({ ...schemas, ...tools })) {
    const compiled = compileArgumentSchema(schema);
    // Lint has refused such a config; what can not be checked must not pass for checked.
    const check = compiled.ok ? compiled.check : () => compiled.reason;
    if (name.includes('*')) wild.push({ covers: compileNames([name]), check });
    else exact.set(name, check);
  }
  const checkOf = (tool: string): ArgumentCheck | undefined =>
    exact.get(tool) ?? wild.find(({ covers }) => covers(tool))?.check;

  function objection(call: ToolCall): string | null {
    const check = checkOf(call.tool);
    const isKnown = isDeclared?.(call.tool) ?? check !== undefined;
    if (isClosed && !isKnown) return 'unknown_tool';
    const otherwise = isDeclared === null || isKnown ? null : letThrough;
    if (check === undefined || call.json === null) return otherwise;
    if (call.json.length > most) return 'oversized_arguments';
    const value = argumentsOf(call);
    if (value === undefined) return 'unreadable_arguments';
    return check(value) === null ? otherwise : 'invalid_arguments';
  }

  return {
    evaluate(_phase, subject): Outcome {
      const findings: Finding[] = [];
      let first: { readonly reason: string; readonly call: ToolCall } | null = null;
      for (const call of toolCallsOf(subject)) {
        const reason = objection(call);
        if (reason === null) continue;
        const end = subject.parts[call.part]?.text.length ?? 0;
        findings.push({ type: `tool:${reason}`, part: call.part, start: 0, end, confidence: 1 });
        if (first === null || (first.reason === letThrough && reason !== letThrough)) first = { reason, call };
      }
      if (first === null) return allowed;
      const { reason, call } = first;
      return {
        verdict: reason === letThrough ? 'allow' : reason === 'unknown_tool' ? 'block' : action,
        reason,
        findings,
        edits: [],
        place: call.place,
      };
    },
    // Arguments are judged when they are whole; a name only where it has to be known.
    open(text, from, part) {
      if (part?.kind === 'tool_call') return from;
      return part?.kind === 'name' && (isClosed || isDeclared !== null) ? from : text.length;
    },
  };
}
