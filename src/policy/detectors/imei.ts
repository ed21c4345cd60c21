/**
 * Numbers of mobile devices, IMEI (3GPP TS 23.003, §6.2): fourteen digits and a Luhn digit, often printed 2-6-6-1. Fifteen digits that
 * pass are as often a payment card's, so a word has to name them.
 */
import { areEqual, passesLuhn } from './check-digits.ts';
import { numberDetector } from './pattern-detector.ts';

/** Numbers of mobile devices, typed `imei`. */
export const imei = numberDetector({
  name: 'imei',
  shape: /\d{2}[- ]?\d{6}[- ]?\d{6}[- ]?\d/g,
  forms: '2?6?6?1',
  length: 15,
  needs: (scan) => scan.longestNumber >= 15,
  valid: (digits) => passesLuhn(digits, 0, 15) && !areEqual(digits, 15),
  context: /\b(?:imei|device (?:id|identifier|number))\b/i,
  needsContext: () => true,
  confidence: 0.9,
});
