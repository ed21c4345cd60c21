/**
 * Merging and applying redactions. Several policies' edits become one rewrite in which no two overlap and nothing that
 * any of them wanted gone remains.
 */
import type { Edit } from './decision.ts';

/** Orders edits by part and start; of those that start together, the longest first. */
function byPlace(left: Edit, right: Edit): number {
  return left.part - right.part || left.start - right.start || right.end - left.end;
}

/**
 * One list without overlaps. Edits that overlap become one that covers them all and shows the longest's replacement
 * (the earliest's of equals); the others come through as the same objects. To keep only the longest would leave the other's loose end standing.
 */
export function mergeEdits(edits: readonly Edit[]): readonly Edit[] {
  if (edits.length < 2) return edits;
  const sorted = [...edits].sort(byPlace);
  const merged: Edit[] = [];
  let longest = 0;
  for (const edit of sorted) {
    const last = merged.at(-1);
    const length = edit.end - edit.start;
    if (!last || last.part !== edit.part || edit.start >= last.end) {
      merged.push(edit);
      longest = length;
      continue;
    }
    const replacement = length > longest ? edit.replacement : last.replacement;
    longest = Math.max(longest, length);
    merged[merged.length - 1] = { ...last, end: Math.max(last.end, edit.end), replacement };
  }
  return merged;
}

/** A text with its edits applied; `edits` are this text's own, sorted and without overlaps. */
export function applyEdits(text: string, edits: readonly Omit<Edit, 'part'>[]): string {
  let result = '';
  let at = 0;
  for (const { start, end, replacement } of edits) {
    result += text.slice(at, start) + replacement;
    at = end;
  }
  return result + text.slice(at);
}
