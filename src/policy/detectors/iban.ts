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

/** Where an IBAN of a length that begins at an index ends, and its characters in upper case; null where it can't be one. */
function collect(text: string, start: number, length: number): { end: number; characters: string } | null {
  let characters = '';
  let index = start;
  while (characters.length < length) {
    const code = text.charCodeAt(index);
    const isSeparator = code === 32 || code === 45 || code === 160;
    if (isSeparator && index > start && text.charCodeAt(index - 1) !== code) {
      index++;
      continue;
    }
    if (!((code > 47 && code < 58) || (code > 64 && code < 91) || (code > 96 && code < 123))) return null;
    characters += text.charAt(index++);
  }
  return { end: index, characters: characters.toUpperCase() };
}

/** International bank account numbers, typed `iban`. */
export const iban: GatedDetector = {
  name: 'iban',
  types: ['iban'],
  // The longest has 33 characters, each but the first after a separator; one more tells that it ends.
  reach: { before: 1, after: 67 },
  needs: (scan) => scan.heads > 0 && scan.digits >= 8,
  find(text) {
    const matches: Match[] = [];
    for (const { 0: head, index: start } of text.matchAll(heads)) {
      const length = lengths[head.slice(0, 2).toUpperCase()];
      if (length === undefined || isWordAt(text, start - 1)) continue;
      const found = collect(text, start, length);
      if (!found || isWordAt(text, found.end)) continue;
      if (remainder97(found.characters.slice(4) + found.characters.slice(0, 4)) !== 1) continue;
      matches.push({ type: 'iban', start, end: found.end, confidence: 0.99 });
    }
    return matches;
  },
};
