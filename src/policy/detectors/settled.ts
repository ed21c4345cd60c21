/**
 * Where a text that is still growing can be cut for a policy that runs several searches over it and then settles which of
 * their matches count.
 */
import type { Search } from '../detector.ts';

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
  const matches = searches.flatMap((search) => search.find(text, from));
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

function isHighSurrogateAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 0xd800 && code <= 0xdbff;
}
