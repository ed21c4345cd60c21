/**
 * Belgium's rijksregisternummer (KB of 3 April 1984): birth, a number, and 97 less the rest modulo 97, with a 2 before the nine digits
 * for those born from 2000 on. Written 85.07.30-033.28.
 */
import { numberOf } from './check-digits.ts';
import { numberDetector } from './pattern-detector.ts';

function isValid(digits: Uint8Array): boolean {
  if (numberOf(digits, 2, 4) % 20 > 12) return false;
  const body = numberOf(digits, 0, 9);
  const rest = 97 - numberOf(digits, 9, 11);
  return body % 97 === rest || (2_000_000_000 + body) % 97 === rest;
}

/** Belgian national numbers, typed `be_national_number`. */
export const beNationalNumber = numberDetector({
  name: 'be_national_number',
  shape: /\d{2}\.?\d{2}\.?\d{2}[- ]?\d{3}[. ]?\d{2}/g,
  forms: '2?2?2?3?2',
  length: 11,
  needs: (scan) => scan.longestNumber >= 11,
  valid: isValid,
  context: /rijksregister|registre national|num[ée]ro national|\b(?:nrn|insz|niss|national number)\b/i,
  needsContext: (written) => !/^\d\d\.\d\d\.\d\d-\d{3}\.\d\d$/.test(written),
  confidence: 0.9,
});
