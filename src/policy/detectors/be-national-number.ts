/**
 * Belgium's rijksregisternummer (KB of 3 April 1984): birth, a number, and 97 less the rest modulo 97, with a 2 before the nine digits
 * for those born from 2000 on. Written 85.07.30-033.28.
 */
import { patternDetector } from './pattern-detector.ts';

function isValid(compact: string): boolean {
  const body = compact.slice(0, 9);
  const check = Number(compact.slice(9));
  const month = Number(compact.slice(2, 4)) % 20;
  if (month > 12) return false;
  return 97 - (Number(body) % 97) === check || 97 - (Number(`2${body}`) % 97) === check;
}

/** Belgian national numbers, typed `be_national_number`. */
export const beNationalNumber = patternDetector({
  name: 'be_national_number',
  shape: /\d{2}\.?\d{2}\.?\d{2}[- ]?\d{3}[. ]?\d{2}/g,
  needs: (scan) => scan.longestNumber >= 11,
  valid: isValid,
  context: /rijksregister|registre national|num[ée]ro national|\b(?:nrn|insz|niss|national number)\b/i,
  needsContext: (written) => !/^\d\d\.\d\d\.\d\d-\d{3}\.\d\d$/.test(written),
  confidence: 0.9,
});
