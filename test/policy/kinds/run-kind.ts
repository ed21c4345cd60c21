/**
 * For tests of kinds: runs one kind over texts as the engine would, without the engine.
 */
import { askNobody } from '../../../src/policy/ask.ts';
import type { Outcome } from '../../../src/policy/decision.ts';
import type { Kind, LintReport } from '../../../src/policy/kind.ts';
import type { Caller, Facts, Phase, Subject, TextPart } from '../../../src/policy/subject.ts';
import { compileKind } from '../../support/compile-kind.ts';

/** A caller of whom nothing is known. */
const nobody: Caller = { keyId: null, keyName: null, user: null, team: null, role: null };

/** Facts of a chat call, changed as a test needs. Headers by lower-case name. */
export function factsOf(changes: {
  caller?: Partial<Caller>;
  model?: string;
  headers?: Readonly<Record<string, string>>;
}): Facts {
  return {
    path: '/v1/chat/completions',
    model: changes.model ?? 'gpt-4o',
    caller: { ...nobody, ...changes.caller },
    header: (name) => changes.headers?.[name],
  };
}

/** A subject of these parts: a plain string is a user's turn of its own. */
export function subjectOf(parts: readonly (string | Partial<TextPart>)[], tools: readonly string[] = []): Subject {
  const filled = parts.map((part, index): TextPart => {
    const given = typeof part === 'string' ? { text: part } : part;
    return {
      text: '',
      role: 'user',
      kind: 'content',
      place: `messages[${index}].content`,
      turn: index,
      choice: null,
      ...given,
    };
  });
  return { parts: filled, uninspected: [], lastTurn: filled.at(-1)?.turn ?? -1, tools };
}

/** A kind's outcome with settings over its defaults; `excepted` as `exceptions` would answer. */
export function runKind(
  kind: Kind,
  settings: object,
  subject: Subject,
  options: { facts?: Facts; phase?: Phase; excepted?: (text: string) => boolean } = {},
): Outcome {
  const evaluator = compileKind(
    kind,
    { ...(kind.defaults as object), ...settings },
    { excepted: options.excepted ?? (() => false), ask: askNobody },
  );
  const outcome = evaluator.evaluate(options.phase ?? 'input', subject, options.facts ?? factsOf({}));
  if (outcome instanceof Promise) throw new Error('this kind is expected to answer at once');
  return outcome;
}

/** Everything a kind's lint says about settings, as `CODE path`. */
export function lintKind(kind: Kind, settings: object): string[] {
  const told: string[] = [];
  const report: LintReport = ({ code, path }) => told.push(`${code} ${path.join('.')}`);
  kind.lint?.(settings, report);
  return told;
}
