/**
 * International bank account numbers (ISO 13616): country code, length by country, remainder 1 by MOD 97-10. Written
 * in one go or in groups; a space or hyphen may stand before any character.
 */
import type { Match } from '../detector.ts';
import { remainder97 } from './check-digits.ts';
import { isWordAt } from './context.ts';
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

const heads = /[A-Za-z]{2}\d{2}/g;

/** Fewer digits would be letters in the account's number, where no country has that many. */
const fewestDigits = 8;

/** What has an IBAN's form; `end` is Infinity where the text ends before it does. */
interface Candidate {
  readonly end: number;
  /** In upper case, without separators. */
  readonly characters: string;
}

function isSeparator(code: number): boolean {
  return code === 32 || code === 45 || code === 160;
}

/** What begins at an index and has an IBAN's form and that length; null where nothing does. */
function collect(text: string, start: number, length: number): Candidate | null {
  let characters = '';
  let index = start;
  while (characters.length < length) {
    const code = text.charCodeAt(index);
    if (isSeparator(code) && index > start && !isSeparator(text.charCodeAt(index - 1))) {
      index++;
      continue;
    }
    if (index >= text.length) return { end: Infinity, characters };
    if (!((code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123))) return null;
    characters += text.charAt(index++);
  }
  return { end: index, characters: characters.toUpperCase() };
}

/** The candidate at a head, of which all but the check digits is right. */
function candidateAt(text: string, head: string, start: number): Candidate | null {
  const length = lengths[head.slice(0, 2).toUpperCase()];
  if (length === undefined || isWordAt(text, start - 1)) return null;
  const found = collect(text, start, length);
  return found && !isWordAt(text, found.end) ? found : null;
}

function isValid({ characters }: Candidate): boolean {
  const digits = characters.length - characters.replace(/\d/g, '').length;
  return digits >= fewestDigits && remainder97(characters.slice(4) + characters.slice(0, 4)) === 1;
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
    heads.lastIndex = from;
    for (let head = heads.exec(text); head !== null; head = heads.exec(text)) {
      const found = candidateAt(text, head[0], head.index);
      if (!found || found.end > text.length || !isValid(found)) continue;
      matches.push({ type: 'iban', start: head.index, end: found.end, confidence: 0.99 });
    }
    return matches;
  },
  open(text, from) {
    heads.lastIndex = Math.max(from, text.length - reach.after);
    for (let head = heads.exec(text); head !== null; head = heads.exec(text)) {
      const found = candidateAt(text, head[0], head.index);
      if (!found || found.end < text.length || (found.end === text.length && !isValid(found))) continue;
      heads.lastIndex = 0;
      return head.index;
    }
    return openHead(text, from);
  },
};
