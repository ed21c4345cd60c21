/**
 * Did you mean …: the nearest of some known words to one that was misspelt. Better silent than silly: a word that is
 * not plainly a slip of a known one gets no suggestion.
 */

/** Spellings that differ only in case or in the joint between words are the same word here. */
function fold(word: string): string {
  return word.toLowerCase().replaceAll(/[_\s]/g, '-');
}

/**
 * Edits from one word to another: insert, delete, replace, swap of neighbours (optimal string alignment). Stops early
 * with Infinity when it can't stay within the limit.
 */
function distance(from: string, to: string, limit: number): number {
  if (Math.abs(from.length - to.length) > limit) return Number.POSITIVE_INFINITY;
  let before: number[] = [];
  let previous = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      let best = Math.min(
        (previous[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (previous[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) best = Math.min(best, (before[column - 2] ?? 0) + 1);
      current.push(best);
    }
    if (Math.min(...current) > limit) return Number.POSITIVE_INFINITY;
    before = previous;
    previous = current;
  }
  return previous[to.length] ?? Number.POSITIVE_INFINITY;
}

/** How many letters two words share from the start: people seldom get the first ones wrong. */
function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

/**
 * The candidate that a word most likely stands for, or null. One edit in four letters is allowed, at least one and at
 * most three; a word that is longer than any candidate could be is not looked at.
 */
export function suggest(word: string, candidates: readonly string[]): string | null {
  const wanted = fold(word);
  if (wanted.length === 0 || wanted.length > 100) return null;
  let best: { candidate: string; edits: number; start: number } | null = null;
  for (const candidate of candidates) {
    const folded = fold(candidate);
    const limit = Math.min(3, Math.max(1, Math.floor(Math.min(wanted.length, folded.length) / 4)));
    const edits = distance(wanted, folded, limit);
    // A one-letter slip in a two-letter word leaves too little to go by, unless a letter was only added or lost.
    if (edits > limit || (folded.length <= 2 && edits > 0 && wanted.length === folded.length)) continue;
    const start = commonStart(wanted, folded);
    if (best === null || edits < best.edits || (edits === best.edits && start > best.start)) {
      best = { candidate, edits, start };
    }
  }
  return best?.candidate ?? null;
}

/** The suggestion as the sentence that diagnostics carry, or undefined. */
export function didYouMean(word: string, candidates: readonly string[]): string | undefined {
  const match = suggest(word, candidates);
  return match === null ? undefined : `Did you mean '${match}'?`;
}
