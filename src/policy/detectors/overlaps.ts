/**
 * Settles matches of several detectors that cover the same characters: the longest stays, of equals the surest.
 */
import type { Match } from '../detector.ts';

/** Matches in order of start, none overlapping another. Of two that overlap, the longer stays, then the surer, then the first. */
export function withoutOverlaps(matches: readonly Match[]): readonly Match[] {
  if (areApart(matches)) return matches;
  const ordered = matches.toSorted((left, right) => left.start - right.start || right.end - left.end);
  const kept: Match[] = [];
  for (const match of ordered) {
    const last = kept.at(-1);
    if (!last || match.start >= last.end) kept.push(match);
    else if (beats(match, last)) kept[kept.length - 1] = match;
  }
  return kept;
}

/** Whether matches are in order already, and each begins where the one before it ends or later. */
function areApart(matches: readonly Match[]): boolean {
  let end = 0;
  for (const match of matches) {
    if (match.start < end) return false;
    ({ end } = match);
  }
  return true;
}

function beats(match: Match, other: Match): boolean {
  const difference = match.end - match.start - (other.end - other.start);
  return difference > 0 || (difference === 0 && match.confidence > other.confidence);
}
