/**
 * Text as policies compare it: without the disguises that a model reads through (case, compatibility forms, invisible
 * characters, look-alike letters), and with the way back to the original's offsets. Pure and linear in the length.
 */

import {
  attachment,
  attachmentOf,
  attachmentOfPoint,
  isInvisible,
  isJoinedAt,
  isSurrogate,
  joining,
} from './attachments.ts';
import { foldLookAlikes } from './look-alikes.ts';
import { unitsOf } from './units.ts';

/** A normalised text and where each of its characters came from. */
export interface NormalizedText {
  readonly text: string;
  /** The stretch of the original that `[start, end)` of `text` stands for. `end` is after `start`. */
  span(start: number, end: number): { readonly start: number; readonly end: number };
}

/** What a normaliser does besides compatibility forms (NFKC) and taking out invisible characters. */
export interface NormalizerOptions {
  /** Letters that differ by case alone become equal. */
  readonly foldCase: boolean;
  /** Every run of white space becomes one space. */
  readonly joinSpaces: boolean;
  /** Diacritics on Latin, Greek and Cyrillic letters fall away, and tag characters show the ASCII they hide. */
  readonly plainLetters: boolean;
  /** In words that mix Latin with look-alikes of other alphabets, the look-alikes become Latin. */
  readonly foldLookAlikes: boolean;
}

/** Anything but printable ASCII and its white space: only such a text needs the slow way. */
const irregular = /[^\t-\r\x20-\x7e]/;

/** Marks on one letter beyond this are treated as the next letter's: sorting them is not linear. */
const longestCluster = 32;

/** A folded character longer than this many times its original stays as it was (U+FDFA is 18 characters in NFKC). */
const largestGrowth = 4;

/** Letters that NFKD leaves whole, as people without the right keyboard type them. */
const plainLetter: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', æ: 'ae', œ: 'oe', þ: 'th', ð: 'd' };

/** What a normaliser remembers of single characters; nothing of any text. */
interface Memory {
  /** By code unit what it folds to where that is one unit, for characters that are never part of a larger one; 0 where not known. */
  readonly single: Uint16Array;
  /** Clusters of up to four units, at most 4,096. */
  readonly clusters: Map<string, string>;
}

/** In `single`: must be looked at together with its neighbours. U+FFFF itself is no character. */
const notSingle = 0xffff;

const same = (start: number, end: number): { start: number; end: number } => ({ start, end });

/**
 * Normalises a text. `isRegular`: whether it is printable ASCII and its white space and nothing else, where somebody knows.
 */
export type Normalizer = (text: string, isRegular?: boolean) => NormalizedText;

/** Builds a normaliser. It remembers how it folded single characters, and nothing of any text. */
export function createNormalizer(options: NormalizerOptions): Normalizer {
  let memory: Memory | null = null;
  return (text, isRegular = !irregular.test(text)) => {
    if (isRegular) {
      const folded = options.foldCase ? text.toLowerCase() : text;
      if (!options.joinSpaces) return { text: folded, span: same };
      if (!/[\t-\r]/.test(text)) return text.includes('  ') ? withSpacesJoined(folded) : { text: folded, span: same };
      return /\s\s/.test(text) ? withSpacesJoined(folded) : { text: folded.replace(/[\t-\r]/g, ' '), span: same };
    }
    memory ??= { single: new Uint16Array(0x10000), clusters: new Map() };
    return normalizeSlowly(text, options, memory);
  };
}

/** Printable ASCII with its runs of white space as one space each. The way back is looked up for texts of which somebody asks it. */
function withSpacesJoined(original: string): NormalizedText {
  const text = original.replace(/\s+/g, ' ');
  let starts: Int32Array | null = null;
  return {
    text,
    span(start, end) {
      starts ??= startsOf(original, text.length);
      return { start: starts[start] ?? 0, end: end <= 0 ? 0 : (starts[end] ?? original.length) };
    },
  };
}

/** Where each character of a text with its spaces joined stood. */
function startsOf(original: string, length: number): Int32Array {
  const starts = new Int32Array(length);
  let wasSpace = false;
  let at = 0;
  for (let index = 0; index < original.length; index++) {
    const isSpace = isWhiteSpace(original.charCodeAt(index));
    if (!isSpace || !wasSpace) starts[at++] = index;
    wasSpace = isSpace;
  }
  return starts;
}

/**
 * Where the character that an index belongs to starts, what is joined to it or invisible included: from there on a text can
 * be normalised by itself.
 */
export function startOfCluster(text: string, index: number): number {
  let start = Math.min(index, text.length);
  while (start > 0 && !beginsCluster(text, start)) start--;
  return start;
}

/** Where the last character starts, which what follows may still be joined to: what is before it is normalised for good. */
export function endOfSettled(text: string): number {
  const last = text.charCodeAt(text.length - 1);
  // Half of a pair may become a mark.
  const isHalf = last >= 0xd800 && last <= 0xdbff;
  return startOfCluster(text, text.length - (isHalf ? 2 : 1));
}

function beginsCluster(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  if (code > 0x1f && code < 0x7f) return true;
  if (!(code >= 0)) return false;
  const previous = text.charCodeAt(index - 1);
  if (code >= 0xdc00 && code <= 0xdfff && previous >= 0xd800 && previous <= 0xdbff) return false;
  const character = String.fromCodePoint(text.codePointAt(index) ?? 0);
  return !isInvisible(character) && !joining.test(character);
}

/**
 * Where short texts are put together, such as single sentences: three arrays for each cost more than a sentence's reading. The way back
 * of the one that was read last stands here; of one before it, it is made anew when somebody asks.
 */
const scratchLength = 1024;
const scratch = {
  units: new Uint16Array(scratchLength),
  starts: new Int32Array(scratchLength),
  ends: new Int32Array(scratchLength),
};
/** The units as bytes. */
const scratchBytes = Buffer.from(scratch.units.buffer);
/** The text whose way back stands in the scratch. */
let scratchOwner: NormalizedText | null = null;

/** The answer for a text that was put together in the scratch and came to so many characters. */
function answerOfScratch(text: string, length: number, again: () => NormalizedText): NormalizedText {
  const answer: NormalizedText = {
    text: scratchBytes.toString('utf16le', 0, length * 2),
    span(start, end) {
      if (scratchOwner !== answer) {
        again();
        scratchOwner = answer;
      }
      return {
        start: start < length ? (scratch.starts[start] as number) : 0,
        end: end > 0 && end <= length ? (scratch.ends[end - 1] as number) : text.length,
      };
    },
  };
  scratchOwner = answer;
  return answer;
}

/** Builds a normaliser's answer character by character, with each output character's origin. */
function normalizeSlowly(text: string, options: NormalizerOptions, memory: Memory): NormalizedText {
  const { single, clusters } = memory;
  const read = unitsOf(text);
  const isShort = text.length <= scratchLength / 2;
  if (isShort) scratchOwner = null;
  let units = isShort ? scratch.units : new Uint16Array(text.length + 16);
  let starts = isShort ? scratch.starts : new Int32Array(text.length + 16);
  let ends = isShort ? scratch.ends : new Int32Array(text.length + 16);
  let length = 0;

  const emit = (folded: string, start: number, end: number): void => {
    while (length + folded.length > units.length) {
      units = grownUnits(units);
      starts = grown(starts);
      ends = grown(ends);
    }
    for (let index = 0; index < folded.length; index++) {
      const code = folded.charCodeAt(index);
      const isSpace = options.joinSpaces && isWhiteSpace(code);
      if (isSpace && length > 0 && units[length - 1] === 0x20) {
        ends[length - 1] = end;
        continue;
      }
      units[length] = isSpace ? 0x20 : code;
      starts[length] = start;
      ends[length++] = end;
    }
  };

  // Whether accents leave nothing of themselves.
  const fallsAway = options.plainLetters && options.foldCase;
  // Invisible characters that are known to stand from here to there without a mark behind them: looked at once, however many.
  let clear = 0;
  let clearTo = 0;
  for (let index = 0; index < text.length;) {
    const start = index;
    const code = read[index] as number;
    const known = single[code] as number;
    const folded = known === 0 ? learnSingle(code, options, single) : known;
    if (folded !== notSingle) {
      // Behind the text stand zeros.
      const next = read[index + 1] as number;
      if (next < 0x300 || attachmentOf(next) === attachment.none) {
        if (length === units.length) {
          units = grownUnits(units);
          starts = grown(starts);
          ends = grown(ends);
        }
        units[length] = folded;
        starts[length] = start;
        ends[length++] = ++index;
        continue;
      }
    }
    const point = text.codePointAt(index) as number;
    index += point > 0xffff ? 2 : 1;
    if (clear > 0) clear--;
    if (isSurrogate(point) && !isJoinedAt(text, index)) {
      // Half of a pair, alone, means nothing and stays.
      if (length === units.length) {
        units = grownUnits(units);
        starts = grown(starts);
        ends = grown(ends);
      }
      units[length] = point;
      starts[length] = start;
      ends[length++] = index;
      continue;
    }
    const isTag = options.plainLetters && point >= firstTag && point <= lastTag;
    if (!isTag && attachmentOfPoint(point) === attachment.invisible) continue;
    // Marks belong to the letter even where something invisible was put between.
    const first = index;
    let end = index;
    let ahead = clear > 0 ? clearTo : index;
    let count = clear;
    let joined = 0;
    let isPlain = fallsAway && point < 0x80;
    for (; ahead < text.length && count < longestCluster; count++) {
      const unit = read[ahead] as number;
      if (unit < 0x300) break;
      let attached = attachmentOf(unit);
      let next = 1;
      if (attached === attachment.surrogate) {
        const other = text.codePointAt(ahead) as number;
        next = other > 0xffff ? 2 : 1;
        attached = attachmentOfPoint(other);
      }
      if (attached === attachment.none) break;
      ahead += next;
      if (attached === attachment.invisible) continue;
      isPlain &&= unit < 0x370 && unit !== iotaBelow;
      end = index = ahead;
      joined = count + 1;
    }
    clear = count - joined;
    clearTo = ahead;
    // Of an ASCII character with accents the character is left.
    if (isPlain && joined > 0) emit(String.fromCharCode(point).toLowerCase(), start, end);
    else emit(foldCluster(shownOf(point, isTag) + joinedIn(text, first, end), options, clusters), start, end);
  }
  if (options.foldLookAlikes) foldLookAlikes(units, length);
  if (units === scratch.units) return answerOfScratch(text, length, () => normalizeSlowly(text, options, memory));
  return {
    text: Buffer.from(units.buffer, 0, length * 2).toString('utf16le'),
    span: (start, end) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }),
  };
}

/** An iota below the letter, whose capital is a letter beside it. */
const iotaBelow = 0x345;

/** What is joined to the character before a stretch, without what is invisible in it. */
function joinedIn(text: string, from: number, to: number): string {
  let joined = '';
  for (let index = from; index < to;) {
    const point = text.codePointAt(index) as number;
    const next = index + (point > 0xffff ? 2 : 1);
    if (attachmentOfPoint(point) === attachment.joining) joined += text.slice(index, next);
    index = next;
  }
  return joined;
}

/** Finds out, and remembers, what a code unit folds to by itself. */
function learnSingle(code: number, options: NormalizerOptions, single: Uint16Array): number {
  const character = String.fromCharCode(code);
  let folded: number = notSingle;
  const isSpace = options.joinSpaces && isWhiteSpace(code);
  if (!isSpace && !(code >= 0xd800 && code <= 0xdfff) && !isInvisible(character) && !joining.test(character)) {
    const whole = folding(character, options);
    // A mark of its own folds to a space, which joins the spaces around it.
    const isNewSpace = options.joinSpaces && isWhiteSpace(whole.charCodeAt(0));
    if (whole.length === 1 && !isNewSpace) folded = whole.charCodeAt(0);
  }
  single[code] = folded;
  return folded;
}

function foldCluster(cluster: string, options: NormalizerOptions, clusters: Map<string, string>): string {
  const known = clusters.get(cluster);
  if (known !== undefined) return known;
  const folded = folding(cluster, options);
  if (cluster.length <= 4 && clusters.size < 4096) clusters.set(cluster, folded);
  return folded;
}

function folding(cluster: string, options: NormalizerOptions): string {
  let folded = cluster.normalize('NFKC');
  if (options.foldCase) folded = foldCase(folded);
  if (options.plainLetters) folded = plain(folded);
  return folded.length > largestGrowth * Math.max(cluster.length, 2) ? cluster : folded;
}

/** Latin, Greek and Cyrillic letters without what was put to them. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[łøđæœþð]/g, (letter) => plainLetter[letter] ?? letter)
    .normalize('NFC');
}

/**
 * What a normaliser that folds case and makes letters plain turns a text into that disguises nothing: a word of a list of
 * our own. Without the way back, and so at a fraction of the cost.
 */
export function normalForm(text: string): string {
  return irregular.test(text) ? plain(foldCase(text.normalize('NFKC'))) : text.toLowerCase();
}

/** Full case folding by way of capitals: `ß`, `ẞ` and `SS` meet, as do the two small sigmas. */
function foldCase(text: string): string {
  return text.toUpperCase().toLowerCase().normalize('NFKC').replaceAll('ς', 'σ');
}

/** Tag characters that hide printable ASCII. */
const firstTag = 0xe0020;
const lastTag = 0xe007e;

/** What a code point stands for: of a tag character the ASCII that it hides. */
function shownOf(point: number, isTag: boolean): string {
  return isTag ? String.fromCharCode(point - 0xe0000) : String.fromCodePoint(point);
}

function isWhiteSpace(code: number): boolean {
  if (code < 0x80) return code === 0x20 || (code >= 9 && code <= 13);
  return /\s|\x85/.test(String.fromCharCode(code));
}

function grownUnits(old: Uint16Array<ArrayBuffer>): Uint16Array<ArrayBuffer> {
  const larger = new Uint16Array(old.length * 2);
  larger.set(old);
  return larger;
}

function grown(old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(old.length * 2);
  larger.set(old);
  return larger;
}
