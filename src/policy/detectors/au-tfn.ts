/**
 * Australia's tax file number (ATO): nine digits, weights 1, 4, 3, 7, 5, 8, 6, 9, 10, the sum divisible by 11.
 */
import { numberOf, weightedSum } from './check-digits.ts';
import { numberDetector } from './pattern-detector.ts';

const weights = [1, 4, 3, 7, 5, 8, 6, 9, 10];

/** Australian tax file numbers, typed `au_tfn`. */
export const auTfn = numberDetector({
  name: 'au_tfn',
  shape: /\d{3}([ -]?)\d{3}\1\d{3}/g,
  forms: '9|3-3-3',
  length: 9,
  needs: (scan) => scan.longestNumber >= 9,
  valid: (digits) => weightedSum(digits, weights) % 11 === 0 && numberOf(digits, 0, 9) !== 0,
  context: /\b(?:tfn|tax file)\b/i,
  needsContext: () => true,
  confidence: 0.9,
});
