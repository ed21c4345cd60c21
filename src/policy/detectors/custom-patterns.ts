/**
 * The `detect_patterns` of several kinds as matches.
 */
import type { Match, Search } from '../detector.ts';
import { entriesOf, type PatternSettings } from './pattern-settings.ts';
import { compileUserPattern, findUserPattern, openUserPattern } from './user-pattern.ts';

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
