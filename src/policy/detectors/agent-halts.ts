/**
 * What an agent is halted for: tools that failed again and again, and calls whose arguments hold personal data, program text that
 * does harm, or orders to a model.
 */
import type { Match } from '../detector.ts';
import type { TextPart } from '../subject.ts';
import { compileHazards } from './code-hazards.ts';
import { entitySearches } from './index.ts';
import { createInjectionScorer } from './injection-scorer.ts';
import { hazardCategories, structuredTypes } from './names.ts';
import { readingOf } from './text-reading.ts';

/** How a text begins that tells of a failure. */
const failing = /^[\s"'[(<]{0,20}(?:(?:error|exception|failed|failure|fatal)\b|traceback \(most recent call last\))/i;

/** Characters of JSON that is looked into: what tells of a failure is short. */
const longestJson = 20_000;

/** Members of an object that tell of a failure by being there, by being true, and by being false. */
const failures = ['error', 'errors', 'exception'];
const failed = ['isError', 'is_error'];
const succeeded = ['ok', 'success'];

/** Whether a tool's answer says that the tool failed. */
export function tellsOfFailure(text: string): boolean {
  if (failing.test(text)) return true;
  if (text.length > longestJson || !text.trimStart().startsWith('{')) return false;
  let value: Readonly<Record<string, unknown>>;
  try {
    value = JSON.parse(text) as Readonly<Record<string, unknown>>;
  } catch {
    return false;
  }
  return (
    failures.some((name) => isTold(value[name])) ||
    failed.some((name) => value[name] === true) ||
    succeeded.some((name) => value[name] === false)
  );
}

/** Whether a member that holds failures holds any. */
function isTold(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.keys(value).length > 0;
  return Boolean(value);
}

/** Looks at a call's arguments: the first that halts an agent, or null. */
export type ArgumentsCheck = (part: TextPart) => Match | null;

/** A check for personal data that can be validated by its form or a check digit. */
export function personalDataCheck(): ArgumentsCheck {
  const searches = entitySearches(structuredTypes);
  return (part) => {
    for (const search of searches) {
      const [first] = search.find(part.text, 0, readingOf(part));
      if (first !== undefined) return first;
    }
    return null;
  };
}

/** The score from which a text counts as an attack, as that of `prompt-injection` at medium strictness. */
const attackScore = 0.6;

/** A check for program text that does harm when it is run, and for orders to a model. */
export function suspiciousCheck(): ArgumentsCheck {
  const hazards = compileHazards(hazardCategories);
  const score = createInjectionScorer({
    boundaries: true,
    delimiters: true,
    decode: true,
    normalizeUnicode: true,
    lookAlikes: true,
    model: true,
  });
  return (part) => {
    const [hazard] = hazards.find(part.text);
    if (hazard !== undefined) return hazard;
    const { score: reached, matches } = score(part.text, false, undefined, readingOf(part));
    return reached >= attackScore ? (matches[0] ?? null) : null;
  };
}
