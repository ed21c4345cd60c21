/**
 * What detectors ask about the surroundings of a candidate: word edges and words nearby that say what a number is.
 */

import type { ContextWords } from './context-words.ts';

/** Characters before and after a candidate in which a word of context counts. */
export const contextReach = { before: 80, after: 32 } as const;

/** Whether a word of context stands near a candidate that lies from start to end. */
export type Context = (start: number, end: number) => boolean;

/** So many candidates are looked around one by one; for more, the words of the whole text are collected. */
const fewCandidates = 4;

/** Where words of context could begin, in order; all that begin at an index of the text or later are among them. */
type Places = (words: ContextWords) => readonly number[];

/**
 * Words of context in a text, looked for only if asked; around a few candidates first, then once for all of them, where `places` says
 * that they could begin, so that a text of nothing but candidates is still read once. A word counts that lies within the 80 characters
 * before or the 32 after a candidate; those asked about start at `from` or later. What the pattern matches somewhere must not depend on
 * more than the character after it, so of two words of which one begins the other, the shorter stands first.
 */
export function contextOf(text: string, words: ContextWords, from: number, places: Places): Context {
  const { here } = words;
  let starts: number[] | null = null;
  const ends: number[] = [];
  function collect(): number[] {
    const found: number[] = [];
    const least = Math.max(0, from - contextReach.before);
    for (const place of places(words)) {
      if (place < least) continue;
      here.lastIndex = place;
      if (!here.test(text)) continue;
      found.push(place);
      ends.push(here.lastIndex);
    }
    return found;
  }
  function isWithin(least: number, most: number): boolean {
    const list = (starts ??= collect());
    for (let index = firstFrom(list, least); (list[index] ?? most) < most; index++) {
      if ((ends[index] ?? Infinity) <= most) return true;
    }
    return false;
  }
  let asked = 0;
  return (start, end) => {
    if (starts?.length === 0) return false;
    const least = start - contextReach.before;
    const most = end + contextReach.after;
    if (asked++ < fewCandidates) return isNear(text, words, least, start) || isNear(text, words, end, most);
    return isWithin(least, start) || isWithin(end, most);
  };
}

/** The same in a text that is growing, of which only the end is asked about: its last word is not yet one. */
export function growingContextOf(text: string, words: ContextWords): Context {
  return (start, end) =>
    isNear(text, words, start - contextReach.before, start, true) ||
    isNear(text, words, end, end + contextReach.after, true);
}

/** Whether a word lies between two places. Reads those characters and one on either side. */
function isNear(text: string, { next }: ContextWords, least: number, most: number, isGrowing = false): boolean {
  const first = Math.max(0, least - 1);
  const around = text.slice(first, most + 1);
  next.lastIndex = Math.max(0, least) - first;
  for (let match = next.exec(around); match !== null; match = next.exec(around)) {
    const end = first + match.index + match[0].length;
    next.lastIndex = match.index + 1;
    if (end > most || (isGrowing && end === text.length)) continue;
    next.lastIndex = 0;
    return true;
  }
  return false;
}

/** Whether more text could bring a word of context for a candidate that ends here; one more character tells that it ends. */
export function mayBeNamedLater(text: string, end: number): boolean {
  return text.length <= end + contextReach.after;
}

/** Whether more text could change what adjoins a candidate that ends here: its neighbour, or a digit after a sign. */
export function isEdgeOpen(text: string, end: number): boolean {
  return end >= text.length || (end === text.length - 1 && '.-/:,'.includes(text.charAt(end)));
}

/** The first place in an ascending list whose value is at least this. */
function firstFrom(ascending: readonly number[], least: number): number {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether the code unit at an index is an ASCII digit; false outside the text. */
export function isDigitAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code > 47 && code < 58;
}

/** Whether the code unit at an index is a letter of whatever script, a digit or an underscore. */
export function isLetterAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code < 128)
    return (code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123) || code === 95;
  // NaN, outside the text, compares false; general punctuation, symbols and full-width forms are no word.
  return code >= 0xc0 && (code < 0x2000 || (code > 0x303f && code < 0xff00));
}

/**
 * Scripts written without spaces, and pictographs, by code units from and to: what is written in ASCII beside
 * such text is not part of a word with it. Hangul is among them since particles adjoin what they follow.
 */
const unspaced: readonly (readonly [from: number, to: number])[] = [
  [0x0e00, 0x0eff], // Thai, Lao
  [0x1000, 0x109f], // Burmese
  [0x1100, 0x11ff], // Hangul
  [0x1780, 0x17ff], // Khmer
  [0x3040, 0x9fff], // kana, bopomofo, Han
  [0xa960, 0xa97f], // Hangul
  [0xac00, 0xd7ff], // Hangul
  [0xd83c, 0xd83e], // high surrogates of pictographs
  [0xd840, 0xdbff], // high surrogates of Han and of what is no letter
  [0xf900, 0xfaff], // Han
];

/** Whether a character belongs to a script written without spaces, or is a pictograph. */
export function isUnspacedAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (!(code >= 0xe00)) return false;
  if (code >= 0xdc00 && code <= 0xdfff) {
    const high = text.charCodeAt(index - 1);
    return !(high >= 0xd800 && high <= 0xdbff) || isUnspacedAt(text, index - 1);
  }
  return unspaced.some(([from, to]) => code >= from && code <= to);
}

/**
 * Whether the code unit at an index belongs to a word that what adjoins it is part of: letter, digit, underscore, or a letter
 * beyond ASCII, but for scripts that leave no spaces (in `卡号4111…` the number begins where it begins) and for halves of
 * characters, of which one tells too little.
 */
export function isWordAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code >= 0xd800 && code <= 0xdfff) return false;
  return isLetterAt(text, index) && !isUnspacedAt(text, index);
}

/** From so many characters on, a comma beside a number separates values (`4111…,5500…`); no amount is written so long. */
const longestAmount = 12;

/** Whether a number from start to end stands alone: no word character, decimal or further group of digits adjoins it. */
export function standsAlone(text: string, start: number, end: number): boolean {
  if (isWordAt(text, start - 1) || isWordAt(text, end)) return false;
  const mayBeAmount = end - start < longestAmount;
  const before = text[start - 1];
  if ((before === '.' || before === '-' || (before === ',' && mayBeAmount)) && isWordAt(text, start - 2)) return false;
  const after = text[end];
  return !((after === '.' || after === '-' || (after === ',' && mayBeAmount)) && isDigitAt(text, end + 1));
}

/** Whether a term stands by itself: at a word character's edge no other word character adjoins. */
export function isWholeTerm(text: string, start: number, end: number): boolean {
  if (isWordAt(text, start) && isWordAt(text, start - 1)) return false;
  return !(isWordAt(text, end) && isWordAt(text, end - 1));
}
