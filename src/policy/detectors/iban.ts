/**
 * International bank account numbers (ISO 13616): country code, length by country, remainder 1 by MOD 97-10. Written
 * in one go or in groups; a space or hyphen may stand before any character.
 */
import type { Match } from '../detector.ts';
import { isDigitAt, isWordAt } from './context.ts';
import type { GatedDetector } from './text-scan.ts';

/** Lengths by country, from the SWIFT IBAN registry (release 99). */
const lengths: Readonly<Record<string, number>> = {
  AD: 24,
  AE: 23,
  AL: 28,
  AT: 20,
  AZ: 28,
  BA: 20,
  BE: 16,
  BG: 22,
  BH: 22,
  BI: 27,
  BR: 29,
  BY: 28,
  CH: 21,
  CR: 22,
  CY: 28,
  CZ: 24,
  DE: 22,
  DJ: 27,
  DK: 18,
  DO: 28,
  EE: 20,
  EG: 29,
  ES: 24,
  FI: 18,
  FK: 18,
  FO: 18,
  FR: 27,
  GB: 22,
  GE: 22,
  GI: 23,
  GL: 18,
  GR: 27,
  GT: 28,
  HN: 28,
  HR: 21,
  HU: 28,
  IE: 22,
  IL: 23,
  IQ: 23,
  IS: 26,
  IT: 27,
  JO: 30,
  KW: 30,
  KZ: 20,
  LB: 28,
  LC: 32,
  LI: 21,
  LT: 20,
  LU: 20,
  LV: 21,
  LY: 25,
  MC: 27,
  MD: 24,
  ME: 22,
  MK: 19,
  MN: 20,
  MR: 27,
  MT: 31,
  MU: 30,
  NI: 28,
  NL: 18,
  NO: 15,
  OM: 23,
  PK: 24,
  PL: 28,
  PS: 29,
  PT: 25,
  QA: 29,
  RO: 24,
  RS: 22,
  RU: 33,
  SA: 24,
  SC: 31,
  SD: 18,
  SE: 24,
  SI: 19,
  SK: 24,
  SM: 27,
  SO: 23,
  ST: 25,
  SV: 28,
  TL: 23,
  TN: 24,
  TR: 26,
  UA: 29,
  VA: 22,
  VG: 24,
  XK: 20,
  YE: 30,
};

/** Lengths by two letters, from AA on; 0 where no country has them. */
const lengthOf = new Uint8Array(26 * 26);
for (const [country, length] of Object.entries(lengths)) {
  lengthOf[26 * (country.charCodeAt(0) - 65) + country.charCodeAt(1) - 65] = length;
}

/** Fewer digits would be letters in the account's number, where no country has that many. */
const fewestDigits = 8;

/** The characters of what was last found to have an IBAN's form: digits by their value, letters as 10 to 35. */
const characters = new Uint8Array(Math.max(...Object.values(lengths)));

/** A letter as 10 to 35, a digit by its value, anything else as -1. */
function valueOf(code: number): number {
  if (code > 47 && code < 58) return code - 48;
  const letter = (code | 32) - 97;
  return code < 128 && letter >= 0 && letter < 26 ? letter + 10 : -1;
}

function isLetterAt(text: string, index: number): boolean {
  return valueOf(text.charCodeAt(index)) > 9;
}

/** The first place, an index or later, at which two letters and two digits stand; the text's length where none is. */
function nextHead(text: string, from: number): number {
  for (let index = from + 2; index + 1 < text.length; index++) {
    if (
      isDigitAt(text, index) &&
      isDigitAt(text, index + 1) &&
      isLetterAt(text, index - 1) &&
      isLetterAt(text, index - 2)
    )
      return index - 2;
  }
  return text.length;
}

function isSeparator(code: number): boolean {
  return code === 32 || code === 45 || code === 160;
}

/**
 * Where that ends which begins at an index and has an IBAN's form and that length, and leaves its characters; Infinity where the text ends
 * before it, 0 where there is nothing of that form.
 */
function collect(text: string, start: number, length: number): number {
  let count = 0;
  let index = start;
  while (count < length) {
    const code = text.charCodeAt(index);
    if (isSeparator(code) && index > start && !isSeparator(text.charCodeAt(index - 1))) {
      index++;
      continue;
    }
    if (index >= text.length) return Infinity;
    const value = valueOf(code);
    if (value === -1) return 0;
    characters[count++] = value;
    index++;
  }
  return index;
}

/** Where the candidate at a head ends, of which all but the check digits is right; as `collect` has it. */
function candidateAt(text: string, start: number): number {
  const [first, second] = [text.charCodeAt(start), text.charCodeAt(start + 1)];
  const length = lengthOf[26 * (valueOf(first) - 10) + valueOf(second) - 10] ?? 0;
  if (length === 0 || isWordAt(text, start - 1)) return 0;
  const end = collect(text, start, length);
  return isWordAt(text, end) ? 0 : end;
}

/** Whether the check digits fit the characters that `collect` left. */
function isValid(): boolean {
  const length = lengthOf[26 * ((characters[0] ?? 0) - 10) + (characters[1] ?? 0) - 10] ?? 0;
  let digits = 0;
  let remainder = 0;
  for (let index = 0; index < length; index++) {
    const value = characters[(index + 4) % length] ?? 0;
    if (value < 10) digits++;
    remainder = value < 10 ? (remainder * 10 + value) % 97 : (remainder * 100 + value) % 97;
  }
  return digits >= fewestDigits && remainder === 1;
}

const headUnderWay = /[A-Za-z]{1,2}\d?$/;

/** Where a head of which only a beginning has been written starts; the text's length where none does. */
function openHead(text: string, from: number): number {
  const start = Math.max(from, text.length - 3);
  const tail = headUnderWay.exec(text.slice(start));
  return tail && !isWordAt(text, start + tail.index - 1) ? start + tail.index : text.length;
}

// The longest has 33 characters, each but the first after a separator; one more tells that it ends.
const reach = { before: 1, after: 67 };

/** International bank account numbers, typed `iban`. */
export const iban: GatedDetector = {
  name: 'iban',
  types: ['iban'],
  reach,
  beginsWithoutDigit: true,
  needs: (scan) => scan.heads > 0 && scan.digits >= fewestDigits,
  find(text, from = 0) {
    const matches: Match[] = [];
    for (let start = nextHead(text, from); start < text.length; start = nextHead(text, start + 1)) {
      const end = candidateAt(text, start);
      if (end > 0 && end <= text.length && isValid()) matches.push({ type: 'iban', start, end, confidence: 0.99 });
    }
    return matches;
  },
  open(text, from) {
    const first = Math.max(from, text.length - reach.after);
    for (let start = nextHead(text, first); start < text.length; start = nextHead(text, start + 1)) {
      const end = candidateAt(text, start);
      if (end > text.length || (end === text.length && isValid())) return start;
    }
    return openHead(text, from);
  },
};
