/**
 * Finds terms that are nearly written: within a few insertions, deletions and substitutions of a phrase of as many words
 * (Levenshtein's distance, bounded). Takes time in proportion to words times terms, each pair mostly one comparison.
 */
import type { Match, Search } from '../detector.ts';

interface FuzzyTerm {
  readonly text: string;
  readonly limit: number;
  readonly letters: number;
}

/** Letters of a term for each edit allowed in it: a short word is near to too many others. */
const lettersAnEdit = 4;

/** Longer terms are compared as written only. */
const longestTerm = 256;

const wordCharacter = '[\\p{L}\\p{N}_]';
const words = new RegExp(`(?<!${wordCharacter})${wordCharacter}+`, 'gu');

/** Code units that a phrase may take up, what stands between its words included. */
const longestPhrase = 2 * longestTerm;

/** Letters of a word as they are compared: a sigma is the same wherever in the word it stands. */
function fold(written: string): string {
  return written.toLowerCase().replaceAll('ς', 'σ');
}

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

/**
 * The distance between `left` and `right`, or for a `left` that may go on, the least between it and a beginning of `right`;
 * anything above `limit` where it is more. At most `limit` cells either side of the diagonal are filled.
 */
function distance(left: string, right: string, limit: number, mayGoOn: boolean): number {
  const beyond = limit + 1;
  const lengths = left.length - right.length;
  if (lengths > limit || (lengths < -limit && !mayGoOn)) return beyond;
  let [row, next] = rows;
  for (let index = 0; index <= right.length; index++) row[index] = Math.min(index, beyond);
  let least = 0;
  for (let at = 1; at <= left.length; at++) {
    next.fill(beyond, 0, right.length + 1);
    least = next[0] = Math.min(at, beyond);
    for (let index = Math.max(1, at - limit); index <= Math.min(right.length, at + limit); index++) {
      const substituted = (row[index - 1] as number) + (left[at - 1] === right[index - 1] ? 0 : 1);
      const cost = Math.min(substituted, (row[index] as number) + 1, (next[index - 1] as number) + 1, beyond);
      next[index] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return beyond;
    [row, next] = [next, row];
  }
  return mayGoOn ? least : (row[right.length] as number);
}

/** Room for two rows of a table of distances, used anew by each. */
const rows: readonly [Int32Array, Int32Array] = [new Int32Array(longestTerm + 1), new Int32Array(longestTerm + 1)];

/** Whether a phrase is nearly a term. */
function isNear(term: FuzzyTerm, phrase: string, letters: number): boolean {
  return (
    Math.abs(term.text.length - phrase.length) <= term.limit &&
    countBits(term.letters ^ letters) <= 2 * term.limit &&
    distance(phrase, term.text, term.limit, false) <= term.limit
  );
}

/** Whether what a phrase begins with may go on to be nearly a term. An edit brings in one letter at the most. */
function mayBecome(term: FuzzyTerm, beginning: string, letters: number): boolean {
  return (
    countBits(letters & ~term.letters) <= term.limit && distance(beginning, term.text, term.limit, true) <= term.limit
  );
}

/** A word where it stands. */
interface Word {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

function wordsFrom(text: string, from: number): readonly Word[] {
  words.lastIndex = from;
  const found = text.matchAll(words);
  words.lastIndex = 0;
  return Array.from(found, ({ 0: word, index }) => ({ start: index, end: index + word.length, word: fold(word) }));
}

function joined(found: readonly Word[], first: number, after: number): string {
  let phrase = found[first]?.word ?? '';
  for (let index = first + 1; index < after; index++) phrase += ` ${found[index]?.word ?? ''}`;
  return phrase;
}

/**
 * Compiles terms to a search for what is nearly them; case does not matter. A term may differ by `maxDistance` edits and
 * by no more than one for each four of its characters; matches are typed `type`.
 */
export function compileFuzzyTerms(terms: readonly string[], maxDistance: number, type: string): Search {
  const byWords = new Map<number, FuzzyTerm[]>();
  for (const term of terms) {
    const found = wordsFrom(term, 0);
    const text = joined(found, 0, found.length);
    const limit = Math.min(maxDistance, Math.floor(text.length / lettersAnEdit));
    if (limit === 0 || text.length > longestTerm) continue;
    const count = text.split(' ').length;
    const fuzzy = { text, limit, letters: lettersOf(text) };
    const others = byWords.get(count);
    if (others) others.push(fuzzy);
    else byWords.set(count, [fuzzy]);
  }
  const mostWords = Math.max(0, ...byWords.keys());

  function find(text: string, from = 0): readonly Match[] {
    if (byWords.size === 0) return none;
    const matches: Match[] = [];
    const found = wordsFrom(text, from);
    for (const [count, candidates] of byWords) {
      for (let first = 0; first + count <= found.length; first++) {
        const start = found[first]?.start ?? 0;
        const end = found[first + count - 1]?.end ?? 0;
        if (end - start > longestPhrase) continue;
        const phrase = joined(found, first, first + count);
        const letters = lettersOf(phrase);
        if (candidates.some((term) => isNear(term, phrase, letters)))
          matches.push({ type, start, end, confidence: 0.8 });
      }
    }
    return matches;
  }

  /** Whether the words from one on, up to the end of the text, may begin what is nearly a term. */
  function mayGoOn(found: readonly Word[], first: number, isInWord: boolean): boolean {
    const beginning = joined(found, first, found.length) + (isInWord ? '' : ' ');
    const letters = lettersOf(beginning);
    const count = found.length - first + (isInWord ? 0 : 1);
    for (const [most, candidates] of byWords) {
      if (most >= count && candidates.some((term) => mayBecome(term, beginning, letters))) return true;
    }
    return false;
  }

  function open(text: string, from: number): number {
    const last = text.charCodeAt(text.length - 1);
    // Half of a pair may be a letter's.
    const length = last >= 0xd800 && last <= 0xdbff ? text.length - 1 : text.length;
    if (byWords.size === 0) return length;
    const found = wordsFrom(text, Math.max(from, text.length - longestPhrase));
    const isInWord = found.at(-1)?.end === length;
    for (let first = Math.max(0, found.length - mostWords); first < found.length; first++) {
      if (mayGoOn(found, first, isInWord)) return found[first]?.start ?? length;
    }
    return length;
  }

  return { find, open };
}

const none: readonly Match[] = [];
