/**
 * The `detect_patterns` of several kinds: users' patterns as settings, as lint sees them, and as matches.
 */
import type { Match, Search } from '../detector.ts';
import type { LintReport } from '../kind.ts';
import type { JsonSchema } from '../schema.ts';
import { compileUserPattern, findUserPattern, longestUserPattern, openUserPattern } from './user-pattern.ts';

/** Patterns by name, or a list of them. */
export type PatternSettings = readonly string[] | Readonly<Record<string, string>>;

/** The schema of one pattern; whether it compiles and can't stall is lint's to say. */
export const patternSchema: JsonSchema = {
  type: 'string',
  minLength: 1,
  maxLength: longestUserPattern,
  description: 'A JavaScript regular expression (flag u), case-sensitive.',
};

function entriesOf(patterns: PatternSettings): [key: string | number, source: string][] {
  return Array.isArray(patterns) ? [...patterns.entries()] : Object.entries(patterns);
}

/** Reports each pattern that can't be used: E005 and E006, at the pattern. */
export function lintPatterns(patterns: PatternSettings | undefined, report: LintReport): void {
  for (const [key, source] of entriesOf(patterns ?? [])) {
    if (typeof source !== 'string') continue;
    const compiled = compileUserPattern(source);
    if (compiled.ok) continue;
    report({
      code: compiled.code,
      severity: 'error',
      message: `Pattern '${source}' ${compiled.code === 'E005' ? 'is no usable regular expression: it ' : ''}${compiled.reason}`,
      path: ['detect_patterns', key],
      suggestion:
        compiled.code === 'E005'
          ? 'Correct the expression; let it require at least one character.'
          : 'Give repeats an upper limit ({1,64} instead of +) and keep neighbouring repeats from matching the same characters.',
    });
  }
}

/** A search for users' patterns; without `open` where it can't be told where a match of one of them may be under way. */
export type PatternSearch = Pick<Search, 'find'> & Partial<Pick<Search, 'open'>>;

/**
 * Characters before the open part of a growing text that users' patterns see again: where their matches fall may depend on where
 * they are looked for from.
 */
export const patternLookBack = 4096;

/** Whether a search can be asked what is open. */
export function canFollow(search: PatternSearch): search is Search {
  return search.open !== undefined;
}

/**
 * Compiles patterns to one search. A named pattern's type is `custom:<name>`, a listed one's `type`. Patterns that lint
 * refuses are left out: such a config does not load, and what never ran must not run.
 */
export function compilePatterns(patterns: PatternSettings, type: string): PatternSearch {
  const compiled = entriesOf(patterns).flatMap(([key, source]) => {
    const pattern = compileUserPattern(source);
    if (!pattern.ok) return [];
    return [{ pattern, open: openUserPattern(pattern), type: typeof key === 'string' ? `custom:${key}` : type }];
  });
  if (compiled.length === 0) return { find: () => none, open: (text) => text.length };
  const find = (text: string, from = 0): readonly Match[] =>
    compiled.flatMap((one) =>
      findUserPattern(one.pattern, text, from).map(({ start, end }) => ({ type: one.type, start, end, confidence: 1 })),
    );
  const opens = compiled.flatMap(({ open }) => open ?? []);
  if (opens.length < compiled.length) return { find };
  return {
    find,
    open: (text, from) => opens.reduce((least, open) => Math.min(least, open(text, from)), text.length),
  };
}

const none: readonly Match[] = [];
