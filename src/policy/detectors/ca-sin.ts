/**
 * Canada's social insurance number (ESDC): nine digits with a Luhn check, the first not 0 or 8. One number in ten meets
 * the sum, so a word nearby is asked for.
 */
import { passesLuhn } from './check-digits.ts';
import { numberDetector } from './pattern-detector.ts';

/** Social insurance numbers, typed `ca_sin`. */
export const caSin = numberDetector({
  name: 'ca_sin',
  shape: /[1-79]\d{2}([- ]?)\d{3}\1\d{3}/g,
  forms: '9|3-3-3',
  length: 9,
  needs: (scan) => scan.longestNumber >= 9,
  valid: (digits) => passesLuhn(digits, 0, 9),
  context: /\b(?:SIN|NAS|sin (?:number|card|no)|social insurance|[Nn]uméro d.assurance sociale)\b/,
  needsContext: () => true,
  confidence: 0.8,
});
