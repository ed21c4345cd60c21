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

const wordCharacter = /[\p{L}\p{N}_]/u;

/** 1 for code units that belong to a word and are no half of a pair, 2 for those that belong to none; told once each. */
const known = new Uint8Array(0x10000);

/** Whether a character beginning at an index belongs to a word, and how many code units it has. */
function wordUnits(text: string, index: number): number {
  const code = text.charCodeAt(index);
  const told = known[code];
  if (told === 1) return 1;
  if (told === 2) return 0;
  if (code >= 0xd800 && code <= 0xdbff) {
    const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
    return character.length === 2 && wordCharacter.test(character) ? 2 : 0;
  }
  const isWord = wordCharacter.test(String.fromCharCode(code));
  known[code] = isWord ? 1 : 2;
  return isWord ? 1 : 0;
}

/** Code units that a phrase may take up, what stands between its words included. */
const longestPhrase = 2 * longestTerm;

/** Letters of a word as they are compared: a sigma is the same wherever in the word it stands. */
function fold(written: string): string {
  return written.toLowerCase().replaceAll('ς', 'σ');
}

/** What letters beyond ASCII that are words by themselves fold to, by code unit, as they are met. */
const foldedLetters = new Map<number, string>();

function foldedLetter(code: number): string {
  let folded = foldedLetters.get(code);
  if (folded === undefined) foldedLetters.set(code, (folded = fold(String.fromCharCode(code))));
  return folded;
}

/** Which of 32 classes of characters occur: an edit changes at most two, so most pairs are told apart by this alone. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let index = 0; index < text.length; index++) letters |= 1 << (text.charCodeAt(index) & 31);
  return letters;
}

/** The class of the space between two words. */
const spaceLetter = 1 << 0;

/** Bits that are set (Warren, Hacker's Delight, 5-1). */
function countBits(bits: number): number {
  let count = bits - ((bits >>> 1) & 0x55555555);
  count = (count & 0x33333333) + ((count >>> 2) & 0x33333333);
  count = (count + (count >>> 4)) & 0x0f0f0f0f;
  return Math.imul(count, 0x01010101) >>> 24;
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

/** Whether a phrase could be nearly a term, by its length and letters alone. */
function mayBeNear(term: FuzzyTerm, length: number, letters: number): boolean {
  return Math.abs(term.text.length - length) <= term.limit && countBits(term.letters ^ letters) <= 2 * term.limit;
}

/** Whether what a phrase begins with may go on to be nearly a term. An edit brings in one letter at the most. */
function mayBecome(term: FuzzyTerm, beginning: string, letters: number): boolean {
  return (
    countBits(letters & ~term.letters) <= term.limit && distance(beginning, term.text, term.limit, true) <= term.limit
  );
}

/** Words that there is room for at first: those of a message. */
const firstRoom = 256;

function widened(column: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(column.length * 2);
  wider.set(column);
  return wider;
}

/** The words of a text, in columns beside one another: where each starts and ends, its length as compared, and its letters. */
class Words {
  starts = new Int32Array(firstRoom);
  ends = new Int32Array(firstRoom);
  lengths = new Int32Array(firstRoom);
  letters = new Int32Array(firstRoom);
  count = 0;
  private readonly text: string;

  /** Words that begin at an index or later; what continues a word from before it is none. */
  constructor(text: string, from: number) {
    this.text = text;
    let index = from;
    if (from > 0 && (wordUnits(text, from - 1) > 0 || wordUnits(text, from - 2) === 2)) index = wordEnd(text, from);
    while (index < text.length) {
      if (wordUnits(text, index) === 0) {
        index++;
        continue;
      }
      const end = wordEnd(text, index);
      this.add(index, end);
      index = end;
    }
  }

  /** The words from one to before another, as they are compared. */
  phrase(first: number, after: number): string {
    let phrase = this.word(first);
    for (let index = first + 1; index < after; index++) phrase += ` ${this.word(index)}`;
    return phrase;
  }

  private word(index: number): string {
    return this.folded(this.starts[index] as number, this.ends[index] as number);
  }

  private folded(start: number, end: number): string {
    return fold(this.text.slice(start, end));
  }

  private add(start: number, end: number): void {
    let letters = 0;
    let isPlain = true;
    for (let index = start; index < end; index++) {
      const code = this.text.charCodeAt(index);
      if (code > 127) isPlain = false;
      // Capitals are in the classes of their small letters.
      letters |= 1 << (code & 31);
    }
    const folded = isPlain
      ? ''
      : end - start === 1
        ? foldedLetter(this.text.charCodeAt(start))
        : this.folded(start, end);
    const at = this.count++;
    if (at === this.starts.length) this.widen();
    this.starts[at] = start;
    this.ends[at] = end;
    this.lengths[at] = isPlain ? end - start : folded.length;
    this.letters[at] = isPlain ? letters : lettersOf(folded);
  }

  private widen(): void {
    this.starts = widened(this.starts);
    this.ends = widened(this.ends);
    this.lengths = widened(this.lengths);
    this.letters = widened(this.letters);
  }
}

function wordEnd(text: string, from: number): number {
  let index = from;
  for (let units = wordUnits(text, index); units > 0 && index < text.length; units = wordUnits(text, index))
    index += units;
  return index;
}

/** Terms of so many words, and how long a phrase near one of them can be. */
interface Group {
  readonly terms: FuzzyTerm[];
  shortest: number;
  longest: number;
  /** Classes of characters that all of them have, those that any has, and the most edits allowed in one. */
  common: number;
  any: number;
  limit: number;
}

/**
 * Compiles terms to a search for what is nearly them; case does not matter. A term may differ by `maxDistance` edits and
 * by no more than one for each four of its characters; matches are typed `type`.
 */
export function compileFuzzyTerms(terms: readonly string[], maxDistance: number, type: string): Search {
  const byWords = new Map<number, Group>();
  for (const term of terms) {
    const found = new Words(term, 0);
    const text = found.count === 0 ? '' : found.phrase(0, found.count);
    const limit = Math.min(maxDistance, Math.floor(text.length / lettersAnEdit));
    if (limit === 0 || text.length > longestTerm) continue;
    const group = byWords.get(found.count) ?? {
      terms: [],
      shortest: Infinity,
      longest: 0,
      common: -1,
      any: 0,
      limit: 0,
    };
    byWords.set(found.count, group);
    const letters = lettersOf(text);
    group.terms.push({ text, limit, letters });
    group.common &= letters;
    group.any |= letters;
    group.limit = Math.max(group.limit, limit);
    group.shortest = Math.min(group.shortest, text.length - limit);
    group.longest = Math.max(group.longest, text.length + limit);
  }
  const mostWords = Math.max(0, ...byWords.keys());

  /** The first term that a phrase of so many words is nearly; undefined where there is none. */
  function nearest(
    found: Words,
    first: number,
    count: number,
    { terms: candidates, shortest, longest, common, any, limit }: Group,
  ): FuzzyTerm | undefined {
    let length = count - 1;
    let letters = count > 1 ? spaceLetter : 0;
    for (let index = first; index < first + count; index++) {
      length += found.lengths[index] as number;
      letters |= found.letters[index] as number;
    }
    if (length < shortest || length > longest) return undefined;
    // What all of them lack or have, no edits bring together.
    if (countBits(common & ~letters) + countBits(letters & ~any) > 2 * limit) return undefined;
    let phrase: string | null = null;
    return candidates.find((term) => {
      if (!mayBeNear(term, length, letters)) return false;
      phrase ??= found.phrase(first, first + count);
      return distance(phrase, term.text, term.limit, false) <= term.limit;
    });
  }

  function find(text: string, from = 0): readonly Match[] {
    if (byWords.size === 0) return none;
    const matches: Match[] = [];
    const found = new Words(text, from);
    for (const [count, group] of byWords) {
      for (let first = 0; first + count <= found.count; first++) {
        const start = found.starts[first] as number;
        const end = found.ends[first + count - 1] as number;
        if (end - start > longestPhrase || !nearest(found, first, count, group)) continue;
        matches.push({ type, start, end, confidence: 0.8 });
      }
    }
    return matches;
  }

  /** Whether the words from one on, up to the end of the text, may begin what is nearly a term. */
  function mayGoOn(found: Words, first: number, isInWord: boolean): boolean {
    const beginning = found.phrase(first, found.count) + (isInWord ? '' : ' ');
    const letters = lettersOf(beginning);
    const count = found.count - first + (isInWord ? 0 : 1);
    for (const [most, { terms: candidates }] of byWords) {
      if (most >= count && candidates.some((term) => mayBecome(term, beginning, letters))) return true;
    }
    return false;
  }

  function open(text: string, from: number): number {
    const last = text.charCodeAt(text.length - 1);
    // Half of a pair may be a letter's.
    const length = last >= 0xd800 && last <= 0xdbff ? text.length - 1 : text.length;
    if (byWords.size === 0) return length;
    const found = new Words(text, Math.max(from, text.length - longestPhrase));
    const isInWord = found.count > 0 && found.ends[found.count - 1] === length;
    for (let first = Math.max(0, found.count - mostWords); first < found.count; first++) {
      if (mayGoOn(found, first, isInWord)) return found.starts[first] ?? length;
    }
    return length;
  }

  return { find, open };
}

const none: readonly Match[] = [];
