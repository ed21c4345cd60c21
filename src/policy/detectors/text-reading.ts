/**
 * One reading of a text for all policies of a chain: whether it could hold personal data or a disguise, and where a credential could
 * be. It goes from word to word: of an ordinary one it looks at each character once. What the reading rules out does not run at all,
 * and the search for credentials looks at the places that it gives and at no others.
 */
import { suspect, suspicious, type DisguiseShape } from './decoded-views.ts';
import { isNameEnd } from './secret-assignments.ts';
import { shortestAnchoredWord } from './secret-anchors.ts';
import { mayBeginFormat, prepareFormats } from './format-heads.ts';
import { isAnchorSign, isEscape, isEscaped, isScanLetter, lettersBefore, mayBeginOption } from './reading-signs.ts';
import { widestGap, type TextScan } from './text-scan.ts';
import type { Detector, Match, Search } from '../detector.ts';
import type { TextPart } from '../subject.ts';
import { unitsOf } from '../units.ts';

/** What one reading of a text gives. */
export interface TextReading {
  /** What was read: a part that was made from another one may still have that one's reading. */
  readonly text: string;
  /** Whether it is printable ASCII and its white space and nothing else: see `createNormalizer`. */
  readonly isRegular: boolean;
  readonly scan: TextScan;
  readonly shape: DisguiseShape;
  /** Where a word begins or a sign stands that could belong to a credential, in order. */
  readonly secretPlaces: readonly number[];
  /** What detectors of personal data have found; null until one was asked: two policies may ask the same. */
  found: Map<Detector, readonly Match[]> | null;
}

/** A search that looks only where a reading says. `reading`: of the text from `from` on, where somebody has it. */
export interface ReadSearch extends Search {
  find(text: string, from?: number, reading?: TextReading): readonly Match[];
}

/** A detector that does. */
export interface ReadDetector extends Detector {
  find(text: string, from?: number, reading?: TextReading): readonly Match[];
}

/**
 * What a code unit is, as bits. `look`: a sign that passes for a letter. `joiner`: one of those that Base64 has. `special`: any other
 * that somebody asks for, control characters among them; what has no bit only parts words.
 */
const upper = 1;
const lower = 2;
const digit = 4;
const hexadecimal = 8;
const foreign = 16;
const joiner = 32;
const look = 64;
const special = 128;
const letter = upper | lower;
const inWord = letter | digit;

const classes = new Uint8Array(0x10000).fill(special);
for (let code = 9; code < 128; code++) {
  if (code > 13 && code < 32) continue;
  const character = String.fromCharCode(code);
  classes[code] =
    (/[A-Z]/.test(character) ? upper : 0) |
    (/[a-z]/.test(character) ? lower : 0) |
    (/[0-9]/.test(character) ? digit : 0) |
    (/[0-9a-fx]/i.test(character) ? hexadecimal : 0) |
    (/[+/_-]/.test(character) ? joiner | special : 0) |
    (/[@$]/.test(character) ? look | special : 0) |
    (/[.:~\\%&[\]^`{|}\x7f]/.test(character) ? special : 0);
}
// Letters beyond ASCII, and what else stands in words; not the spaces and marks of typography.
classes
  .fill(foreign | special, 0xc0, 0x2000)
  .fill(foreign | special, 0x2070, 0x3000)
  .fill(foreign | special, 0x3040);

const dot = 46;
const hyphen = 45;
const colon = 58;
const at = 64;
const underscore = 95;

/** Units before the first that is read which the reading may look at. */
const lookBack = 3;

/** The reading of a part's whole text; made once for all policies. */
export function readingOf(part: TextPart): TextReading {
  const { text, reading } = part;
  return reading?.text === text ? reading : (part.reading = readText(text));
}

/** Reads a text from an index on. Linear. */
export function readText(text: string, from = 0): TextReading {
  prepareFormats();
  const base = Math.max(0, from - lookBack);
  const written = base === 0 ? text : text.slice(base);
  const units = unitsOf(written);
  const { length } = written;
  const first = from - base;
  // Of disguises: the run of what Base64 has, the word, and what came in a row.
  let run = 0;
  let runTraits = 0;
  let word = 0;
  let common = 0xff;
  let kind = 0;
  let changes = 0;
  let singles = 0;
  let pairs = 0;
  let escapes = 0;
  let encodings = 0;
  let digits = false;
  let isRegular = from === 0;
  // Of personal data: see `TextScan`.
  let digitCount = 0;
  let longestNumber = 0;
  let number = 0;
  let gap = 0;
  let heads = 0;
  let longestCode = 0;
  let hasAt = false;
  let colons = 0;
  let dots = 0;
  let hyphens = 0;
  // Of credentials: the word that goes on, hyphens and underscores included. One that began before is not looked at.
  const places: number[] = [];
  let isInside = first > 0 && isInner(units, first - 1);
  let wordStart = length;
  // Where nothing is under way: behind a sign of no meaning.
  let clear = from === 0 ? 0 : -1;

  for (let index = first; ; index++) {
    let is = classes[units[index] as number] as number;
    if ((is & inWord) !== 0) {
      const start = index;
      if (start === clear) {
        const end = plainWordsEnd(units, start, length);
        if (end > 0) {
          singles = ((classes[units[end - 2] as number] as number) & letter) === 0 ? 1 : 0;
          pairs = 0;
          number = 0;
          if (units[end] === dot) dots++;
          index = end;
          clear = end + 1;
          continue;
        }
      }
      let any = 0;
      do {
        any |= is;
        common &= is;
        is = classes[units[++index] as number] as number;
      } while ((is & inWord) !== 0);
      run += index - start;
      word += index - start;
      runTraits |= any;
      if ((any & digit) === 0) {
        number = 0;
        if (kind === digit && ++changes >= suspicious.changes) digits = true;
        kind = letter;
      } else {
        if (index - start > longestCode) longestCode = index - start;
        let letters = lettersBefore(units, start, first);
        for (let place = start; place < index; place++) {
          const isDigit = ((classes[units[place] as number] as number) & digit) !== 0;
          const own = isDigit ? digit : letter;
          if (own !== kind && kind !== 0 && ++changes >= suspicious.changes) digits = true;
          kind = own;
          if (isDigit) {
            digitCount++;
            if (letters > 1) heads++;
            letters = 0;
            gap = 0;
            if (++number > longestNumber) longestNumber = number;
          } else {
            letters++;
            number = 0;
          }
        }
      }
      if (!isInside) {
        // In JSON within a text the letter of `\n` is no part of the word that follows.
        wordStart = isEscaped(units, start) ? start + 1 : start;
        isInside = wordStart < index;
        if (isInside && mayBeginFormat(units, wordStart)) places.push(base + wordStart);
      }
    }
    // What parts words, or is no part of one for some.
    if (is === 0 || (is & (foreign | look)) === 0) {
      if (word !== 0) {
        singles = word === 1 ? singles + 1 : 0;
        if (singles >= suspicious.singles) encodings |= suspect.spaced;
        // Two hexadecimal digits, also behind `0x` or `\\x`; eight binary ones.
        if ((common & hexadecimal) !== 0 && word > 1) {
          pairs = word < 5 || word === 8 ? pairs + 1 : 0;
          if (pairs >= suspicious.pairs || word >= suspicious.run) encodings |= suspect.hex | suspect.binary;
        } else pairs = 0;
        word = 0;
        changes = 0;
        kind = 0;
        common = 0xff;
      }
      if ((is & joiner) !== 0) run++;
      else {
        if (run >= suspicious.run && (runTraits & letter) === letter) encodings |= suspect.base64;
        run = 0;
        runTraits = 0;
      }
    }
    const unit = units[index] as number;
    if (unit === hyphen || unit === underscore) {
      if (!isInside) {
        isInside = true;
        wordStart = index;
        if (unit === hyphen ? mayBeginOption(units, index) : mayBeginFormat(units, index)) places.push(base + index);
      }
    } else if (isInside) {
      isInside = false;
      if (index - wordStart >= shortestAnchoredWord && places[places.length - 1] !== base + wordStart)
        places.push(base + wordStart);
      if (index < length && base + index >= lookBack && isNameEnd(units, index)) places.push(base + index);
    }
    if (index >= length) break;
    if (is === 0) {
      if (++gap > widestGap) number = 0;
      clear = index + 1;
      continue;
    }
    if (unit < 9 || unit > 126 || (unit > 13 && unit < 32)) isRegular = false;
    if ((is & foreign) !== 0) {
      word++;
      common = 0;
      run = 0;
      runTraits = 0;
      kind = 0;
      number = 0;
      continue;
    }
    if ((is & look) !== 0) {
      run++;
      word++;
      common = 0;
      if (kind === letter && ++changes >= suspicious.changes) digits = true;
      kind = digit;
      if (unit === at) hasAt = true;
    } else if (unit === colon) {
      colons++;
      if (places[places.length - 1] !== base + index) places.push(base + index);
    } else if (unit === dot) dots++;
    else if (unit === hyphen) hyphens++;
    if (isEscape(unit) && ++escapes >= suspicious.escapes) encodings |= suspect.escapes;
    if (isAnchorSign(units, index) && places[places.length - 1] !== base + index) places.push(base + index);
    if (isScanLetter(units, index) || ++gap > widestGap) number = 0;
  }
  const scan = { digits: digitCount, longestNumber, at: hasAt, colons, dots, hyphens, heads, longestCode };
  const shape = encodings === 0 && !digits ? noDisguise : { encodings, digits };
  return { text, isRegular, scan, shape, secretPlaces: places, found: null };
}

const noDisguise: DisguiseShape = { encodings: 0, digits: false };

/** Signs of no meaning that may stand between two plain words: a comma and a space, two line ends. */
const mostBetween = 2;

/**
 * Passes over words of which there is nothing to note, as nearly all of an ordinary text are: of a few letters, not all of the first eight,
 * with signs of no meaning before and behind each, and such that neither a credential nor what names one could be there. A single letter
 * may stand between others. Gives where the last of them ends, which may be at a dot; 0 where there is none.
 */
function plainWordsEnd(units: Uint16Array, from: number, length: number): number {
  let passed = 0;
  let size = 1;
  for (let start = from; ; start++) {
    let end = start;
    let letters = 0;
    for (let code = letterAt(units, end); code >>> 0 < 26; code = letterAt(units, ++end)) letters |= code;
    const unit = units[end] as number;
    const isParting = classes[unit] === 0;
    if (end >= length) return passed;
    if (end === start) {
      if (!isParting || start - passed >= mostBetween) return passed;
      continue;
    }
    const isRepeated = end - start === 1 && size === 1;
    size = end - start;
    if (isRepeated || (size > 1 && letters < 8) || size >= suspicious.run || end < lookBack) return passed;
    if (mayBeginFormat(units, start) || isNameEnd(units, end)) return passed;
    if (!isParting) return unit === dot && !isAnchorSign(units, end) ? end : passed;
    passed = end;
    start = end;
  }
}

/** The number of a letter, its case aside, counted from 0; below 0 or above 25 for what is none. */
function letterAt(units: Uint16Array, index: number): number {
  return ((units[index] as number) | 32) - 97;
}

/** Whether a unit continues a word that a credential can't begin within. */
function isInner(units: Uint16Array, index: number): boolean {
  const code = units[index] as number;
  const isPart = ((classes[code] as number) & inWord) !== 0 || code === hyphen || code === underscore;
  return isPart && !isEscaped(units, index);
}
