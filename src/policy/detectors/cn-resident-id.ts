/**
 * China's resident identity number (GB 11643-1999): six digits of a place, birth in eight, three digits, and the check character of ISO
 * 7064 MOD 11-2.
 */
import { weightedSum } from './check-digits.ts';
import { numberDetector } from './pattern-detector.ts';

const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** Chinese resident identity numbers, typed `cn_resident_id`. */
export const cnResidentId = numberDetector({
  name: 'cn_resident_id',
  shape: /[1-8]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[0-9Xx]/g,
  forms: '17|18',
  length: 18,
  needs: (scan) => scan.longestNumber >= 17,
  valid: (digits) => (12 - (weightedSum(digits, weights) % 11)) % 11 === digits[17],
  context: /身份证|\b(?:resident identity|chinese id|id card)\b/i,
  needsContext: () => false,
  confidence: 0.95,
});
