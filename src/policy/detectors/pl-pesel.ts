/**
 * Poland's PESEL (ustawa o ewidencji ludności): eleven digits from birth, number and sex; weights 1, 3, 7, 9 repeated. The month
 * carries the century: 1 to 12 and that plus 20, 40, 60 or 80.
 */
import { numberOf, weightedSum } from './check-digits.ts';
import { numberDetector } from './pattern-detector.ts';

const weights = [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1];

function isValid(digits: Uint8Array): boolean {
  const month = numberOf(digits, 2, 4) % 20;
  const day = numberOf(digits, 4, 6);
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  return weightedSum(digits, weights) % 10 === 0;
}

/** Polish identity numbers, typed `pl_pesel`. */
export const plPesel = numberDetector({
  name: 'pl_pesel',
  shape: /\d{11}/g,
  forms: '11',
  length: 11,
  needs: (scan) => scan.longestNumber >= 11,
  valid: isValid,
  context: /\bpesel\b/i,
  needsContext: () => true,
  confidence: 0.9,
});
