/**
 * Finds terms that are nearly written: within a few insertions, deletions and substitutions of a phrase of as many words
 * (Levenshtein's distance, bounded). Takes time in proportion to words times terms, each pair mostly one comparison.
 */
import type { Match } from '../detector.ts';

interface FuzzyTerm {
  readonly text: string;
  readonly words: number;
  readonly limit: number;
  readonly letters: number;
}

/** Letters of a term for each edit allowed in it: a short word is near to too many others. */
const lettersAnEdit = 4;

/** Longer terms are compared as written only. */
const longestTerm = 256;

const words = /[\p{L}\p{N}_]+/gu;

/** Which of 32 classes of characters occur: an edit changes at most two, so most pairs are told apart by this alone. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let index = 0; index < text.length; index++) letters |= 1 << (text.charCodeAt(index) & 31);
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}

/** Whether two texts are within so many edits of each other. At most `limit` cells either side of the diagonal are filled. */
function isWithinDistance(left: string, right: string, limit: number): boolean {
  if (Math.abs(left.length - right.length) > limit) return false;
  const beyond = limit + 1;
  let row = Array.from({ length: right.length + 1 }, (_, index) => Math.min(index, beyond));
  for (let at = 1; at <= left.length; at++) {
    const next = Array.from({ length: right.length + 1 }, () => beyond);
    next[0] = Math.min(at, beyond);
    let least = next[0];
    for (let index = Math.max(1, at - limit); index <= Math.min(right.length, at + limit); index++) {
      const substituted = (row[index - 1] ?? beyond) + (left[at - 1] === right[index - 1] ? 0 : 1);
      const cost = Math.min(substituted, (row[index] ?? beyond) + 1, (next[index - 1] ?? beyond) + 1, beyond);
      next[index] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return false;
    row = next;
  }
  return (row[right.length] ?? beyond) <= limit;
}

/**
 * Compiles terms to a search for what is nearly them; case does not matter. A term may differ by `maxDistance` edits and
 * by no more than one for each four of its characters; matches are typed `type`.
 */
export function compileFuzzyTerms(
  terms: readonly string[],
  maxDistance: number,
  type: string,
): (text: string) => readonly Match[] {
  const byWords = new Map<number, FuzzyTerm[]>();
  for (const term of terms) {
    const text = Array.from(term.toLowerCase().matchAll(words), ([word]) => word).join(' ');
    const limit = Math.min(maxDistance, Math.floor(text.length / lettersAnEdit));
    if (limit === 0 || text.length > longestTerm) continue;
    const count = text.split(' ').length;
    const fuzzy = { text, words: count, limit, letters: lettersOf(text) };
    const others = byWords.get(count);
    if (others) others.push(fuzzy);
    else byWords.set(count, [fuzzy]);
  }
  return (text) => {
    if (byWords.size === 0) return [];
    const matches: Match[] = [];
    const found = Array.from(text.matchAll(words), (match) => ({ start: match.index, word: match[0] }));
    for (const [count, candidates] of byWords) {
      for (let first = 0; first + count <= found.length; first++) {
        const head = found[first];
        const tail = found[first + count - 1];
        if (!head || !tail) break;
        const end = tail.start + tail.word.length;
        if (end - head.start > 2 * longestTerm) continue;
        const phrase = found
          .slice(first, first + count)
          .map(({ word }) => word.toLowerCase())
          .join(' ');
        const letters = lettersOf(phrase);
        const isNear = candidates.some(
          (term) =>
            Math.abs(term.text.length - phrase.length) <= term.limit &&
            countBits(term.letters ^ letters) <= 2 * term.limit &&
            isWithinDistance(term.text, phrase, term.limit),
        );
        if (isNear) matches.push({ type, start: head.start, end, confidence: 0.8 });
      }
    }
    return matches;
  };
}
