/**
 * Where a text that is still growing can be cut for a policy that runs several searches over it and then settles which of
 * their matches count.
 */
import type { Match, Search } from '../detector.ts';

/**
 * The first index, `from` or later, from which on more text could change what the searches find; never within a match that
 * is already certain, nor within a surrogate pair. Before it lie whole matches, and none of those behind it overlaps them,
 * so they count or not whatever follows. `from` is 0 or what this gave for a part of the text.
 */
export function settledUpTo(text: string, from: number, searches: readonly Search[]): number {
  let open = isHighSurrogateAt(text, text.length - 1) ? text.length - 1 : text.length;
  for (const search of searches) {
    if (open <= from) return from;
    open = Math.min(open, search.open(text, from));
  }
  if (open <= from) return from;
  let matches: readonly Match[] = none;
  for (const search of searches) {
    const found = search.find(text, from);
    if (found.length > 0) matches = matches.length > 0 ? [...matches, ...found] : found;
  }
  if (matches.length === 0) return open;
  const certain = open;
  // Where one match was stepped back over, another may reach across its start.
  for (let before = -1; before !== open;) {
    before = open;
    for (const { start, end, anchor = start } of matches) {
      // What starts later is not certain itself.
      if (start < certain && anchor < open && end > open) open = anchor;
    }
  }
  return open;
}

const none: readonly Match[] = [];

/** Whether the searches find nothing that begins at an index or later: what `isClear` asks of a kind. */
export function isClearFor(text: string, from: number, searches: readonly Pick<Search, 'find'>[]): boolean {
  for (const search of searches) if (search.find(text, from).length > 0) return false;
  return true;
}

function isHighSurrogateAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0xd800 && code <= 0xdbff;
}
