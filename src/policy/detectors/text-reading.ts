/**
 * One reading of a text for all policies of a chain: whether it could hold personal data or a disguise, and where a credential could
 * be. It goes from word to word: of an ordinary one it looks at each character once. What the reading rules out does not run at all,
 * and the search for credentials looks at the places that it gives and at no others.
 */
import { suspect, suspicious, type DisguiseShape } from './decoded-views.ts';
import { isNameEnd } from './secret-assignments.ts';
import { shortestAnchoredWord } from './secret-anchors.ts';
import { mayBeginFormat, prepareFormats } from './format-heads.ts';
import { widestGap, type TextScan } from './text-scan.ts';
import type { Detector, Match, Search } from '../detector.ts';
import type { TextPart } from '../subject.ts';
import { unitsOf } from '../units.ts';

/** What one reading of a text gives. */
export interface TextReading {
  readonly scan: TextScan;
  readonly shape: DisguiseShape;
  /** Where a word begins or a sign stands that could belong to a credential, in order. */
  readonly secretPlaces: readonly number[];
  /** What detectors of personal data have found, where one was asked already: two policies may ask the same. */
  readonly found: Map<Detector, readonly Match[]>;
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
 * that somebody asks for; what has no bit only parts words.
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

const classes = new Uint8Array(0x10000).fill(special, 0x80);
for (let code = 0; code < 128; code++) {
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
const plus = 43;
const colon = 58;
const at = 64;
const backslash = 92;
const underscore = 95;
const tilde = 126;

/** Units before the first that is read which the reading may look at. */
const lookBack = 3;

const readings = new WeakMap<TextPart, TextReading>();

/** The reading of a part's whole text; made once for all policies. */
export function readingOf(part: TextPart): TextReading {
  let reading = readings.get(part);
  if (reading === undefined) readings.set(part, (reading = readText(part.text)));
  return reading;
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
  // Of personal data: see `TextScan`.
  let digitCount = 0;
  let longestNumber = 0;
  let number = 0;
  let gap = 0;
  let heads = 0;
  let hasAt = false;
  let colons = 0;
  let dots = 0;
  let hyphens = 0;
  // Of credentials: the word that goes on, hyphens and underscores included. One that began before is not looked at.
  const places: number[] = [];
  let isInside = first > 0 && isInner(units, first - 1);
  let wordStart = length;

  for (let index = first; ; index++) {
    let is = classes[units[index] as number] as number;
    if ((is & inWord) !== 0) {
      const start = index;
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
      continue;
    }
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
  const scan = { digits: digitCount, longestNumber, at: hasAt, colons, dots, hyphens, heads };
  return { scan, shape: { encodings, digits }, secretPlaces: places, found: new Map() };
}

/** Letters directly before an index, up to two. */
function lettersBefore(units: Uint16Array, index: number, first: number): number {
  if (index === first || !isScanLetter(units, index - 1)) return 0;
  return index - 1 === first || !isScanLetter(units, index - 2) ? 1 : 2;
}

/** What the count of numbers takes for a letter: that it is no number ends there. */
function isScanLetter(units: Uint16Array, index: number): boolean {
  const code = units[index] as number;
  return code > 64 && (code < 160 || (code > 160 && (code < 0x2000 || code > 0x2015)));
}

/** Whether a unit continues a word that a credential can't begin within. */
function isInner(units: Uint16Array, index: number): boolean {
  const code = units[index] as number;
  const isPart = ((classes[code] as number) & inWord) !== 0 || code === hyphen || code === underscore;
  return isPart && !isEscaped(units, index);
}

/** Whether a unit is the letter of `\n`, `\r` or `\t`. */
function isEscaped(units: Uint16Array, index: number): boolean {
  const code = units[index] as number;
  return index > 0 && units[index - 1] === backslash && (code === 110 || code === 114 || code === 116);
}

/** Whether a hyphen begins a private key's block or an option that could take a password. */
function mayBeginOption(units: Uint16Array, index: number): boolean {
  const code = units[index + 1] as number;
  // u, p, a, P, w or another hyphen
  return code === 117 || code === 112 || code === 97 || code === 80 || code === 119 || code === hyphen;
}

/** Percent sign, backslash, ampersand. */
function isEscape(code: number): boolean {
  return code === 37 || code === backslash || code === 38;
}

/** Whether the sign of a credential's anchor stands here: `Q~`, `.a`tlasv1, `+A`St. */
function isAnchorSign(units: Uint16Array, index: number): boolean {
  const code = units[index] as number;
  if (code === dot) return units[index + 1] === 97;
  if (code === plus) return units[index + 1] === 65;
  return code === tilde && index > 0 && units[index - 1] === 81;
}
