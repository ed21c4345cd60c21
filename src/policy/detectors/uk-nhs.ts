/**
 * United Kingdom NHS numbers: ten digits, the last a modulus 11 check (NHS Data Dictionary, NHS NUMBER). One number in
 * eleven meets the sum, so a word nearby is asked for.
 */
import { weightedSum } from './check-digits.ts';
import { numberDetector } from './pattern-detector.ts';

const weights = [10, 9, 8, 7, 6, 5, 4, 3, 2];

/** NHS numbers, typed `uk_nhs`. */
export const ukNhs = numberDetector({
  name: 'uk_nhs',
  shape: /\d{3}([- ]?)\d{3}\1\d{4}/g,
  forms: '10|3-3-4',
  length: 10,
  needs: (scan) => scan.longestNumber >= 10,
  valid: (digits) => (11 - (weightedSum(digits, weights) % 11)) % 11 === digits[9],
  context: /\b(?:nhs|national health)\b/i,
  needsContext: () => true,
  confidence: 0.8,
});
