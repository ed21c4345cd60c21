/**
 * The Netherlands' burgerservicenummer: nine digits that pass the eleven test, the last weighing −1 (Logisch Ontwerp BSN).
 * Nine bare digits: a word nearby is asked for.
 */
import { weightedSum } from './check-digits.ts';
import { patternDetector } from './pattern-detector.ts';

/** Dutch citizen service numbers, typed `nl_bsn`. */
export const nlBsn = patternDetector({
  name: 'nl_bsn',
  shape: /\d{3}([. ]?)\d{3}\1\d{3}|\d{4}[. ]\d{2}[. ]\d{3}/g,
  needs: (scan) => scan.longestNumber >= 9,
  valid: (compact) => compact !== '000000000' && weightedSum(compact, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0,
  context: /\b(?:bsn|burgerservice ?nummer|sofi|citizen service)/i,
  needsContext: () => true,
  confidence: 0.8,
});
