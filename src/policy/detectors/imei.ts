/**
 * Numbers of mobile devices, IMEI (3GPP TS 23.003, §6.2): fourteen digits and a Luhn digit, often printed 2-6-6-1. Fifteen digits that
 * pass are as often a payment card's, so a word has to name them.
 */
import { passesLuhn } from './check-digits.ts';
import { patternDetector } from './pattern-detector.ts';

/** Numbers of mobile devices, typed `imei`. */
export const imei = patternDetector({
  name: 'imei',
  shape: /\d{2}[- ]?\d{6}[- ]?\d{6}[- ]?\d/g,
  needs: (scan) => scan.longestNumber >= 15,
  valid: (compact) => passesLuhn(compact) && !/^(\d)\1*$/.test(compact),
  context: /\b(?:imei|device (?:id|identifier|number))\b/i,
  needsContext: () => true,
  confidence: 0.9,
});
