/**
 * United Kingdom NHS numbers: ten digits, the last a modulus 11 check (NHS Data Dictionary, NHS NUMBER). One number in
 * eleven meets the sum, so a word nearby is asked for.
 */
import { weightedSum } from './check-digits.ts';
import { patternDetector } from './pattern-detector.ts';

/** NHS numbers, typed `uk_nhs`. */
export const ukNhs = patternDetector({
  name: 'uk_nhs',
  shape: /\d{3}([- ]?)\d{3}\1\d{4}/g,
  needs: (scan) => scan.longestNumber >= 10,
  valid: (compact) => (11 - (weightedSum(compact, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 11 === Number(compact[9]),
  context: /\b(?:nhs|national health)\b/i,
  needsContext: () => true,
  confidence: 0.8,
});
