/**
 * Poland's PESEL (ustawa o ewidencji ludności): eleven digits from birth, number and sex; weights 1, 3, 7, 9 repeated. The month
 * carries the century: 1 to 12 and that plus 20, 40, 60 or 80.
 */
import { weightedSum } from './check-digits.ts';
import { patternDetector } from './pattern-detector.ts';

function isValid(compact: string): boolean {
  const month = Number(compact.slice(2, 4)) % 20;
  const day = Number(compact.slice(4, 6));
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  return weightedSum(compact, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0;
}

/** Polish identity numbers, typed `pl_pesel`. */
export const plPesel = patternDetector({
  name: 'pl_pesel',
  shape: /\d{11}/g,
  needs: (scan) => scan.longestNumber >= 11,
  valid: isValid,
  context: /\bpesel\b/i,
  needsContext: () => true,
  confidence: 0.9,
});
