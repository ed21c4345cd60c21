/**
 * Australia's tax file number (ATO): nine digits, weights 1, 4, 3, 7, 5, 8, 6, 9, 10, the sum divisible by 11.
 */
import { weightedSum } from './check-digits.ts';
import { patternDetector } from './pattern-detector.ts';

/** Australian tax file numbers, typed `au_tfn`. */
export const auTfn = patternDetector({
  name: 'au_tfn',
  shape: /\d{3}([ -]?)\d{3}\1\d{3}/g,
  needs: (scan) => scan.longestNumber >= 9,
  valid: (compact) => compact !== '000000000' && weightedSum(compact, [1, 4, 3, 7, 5, 8, 6, 9, 10]) % 11 === 0,
  context: /\b(?:tfn|tax file)\b/i,
  needsContext: () => true,
  confidence: 0.9,
});
