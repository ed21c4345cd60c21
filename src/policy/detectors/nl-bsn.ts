/**
 * The Netherlands' burgerservicenummer: nine digits that pass the eleven test, the last weighing −1 (Logisch Ontwerp BSN).
 * Nine bare digits: a word nearby is asked for.
 */
import { numberOf, weightedSum } from './check-digits.ts';
import { numberDetector } from './pattern-detector.ts';

const weights = [9, 8, 7, 6, 5, 4, 3, 2, -1];

/** Dutch citizen service numbers, typed `nl_bsn`. */
export const nlBsn = numberDetector({
  name: 'nl_bsn',
  shape: /\d{3}([. ]?)\d{3}\1\d{3}|\d{4}[. ]\d{2}[. ]\d{3}/g,
  forms: '9|3-3-3|4-2-3',
  length: 9,
  needs: (scan) => scan.longestNumber >= 9,
  valid: (digits) => weightedSum(digits, weights) % 11 === 0 && numberOf(digits, 0, 9) !== 0,
  context: /\b(?:bsn|burgerservice ?nummer|sofi|citizen service)/i,
  needsContext: () => true,
  confidence: 0.8,
});
