/**
 * Switzerland's AHV number (AHVV Art. 133bis): thirteen digits that begin with 756, checked as EAN-13. Written 756.1234.5678.97.
 */
import { weightedSum } from './check-digits.ts';
import { numberDetector } from './pattern-detector.ts';

const weights = [1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1, 3, 1];

/** Swiss social security numbers, typed `ch_ahv`. */
export const chAhv = numberDetector({
  name: 'ch_ahv',
  shape: /756([. ]?)\d{4}\1\d{4}\1\d{2}/g,
  forms: '13|3-4-4',
  length: 13,
  needs: (scan) => scan.longestNumber >= 13,
  valid: (digits) => weightedSum(digits, weights) % 10 === 0,
  context: /\b(?:ahv|avs|oasi|sozialversicherung)/i,
  needsContext: (written) => !written.includes('.'),
  confidence: 0.95,
});
