/**
 * United States National Provider Identifier: ten digits, the first 1 or 2, the last a Luhn digit over the number with the
 * prefix 80840 (45 CFR 162.406; CMS, "NPI check digit calculation"). One number in ten passes, so a word has to name it.
 */
import { passesLuhn } from './check-digits.ts';
import { numberDetector } from './pattern-detector.ts';

/** US National Provider Identifiers, typed `us_npi`. */
export const usNpi = numberDetector({
  name: 'us_npi',
  shape: /[12]\d{9}/g,
  forms: '10',
  length: 10,
  needs: (scan) => scan.longestNumber >= 10,
  // The prefix adds 24 to the sum.
  valid: (digits) => passesLuhn(digits, 0, 10, 24),
  context: /\b(?:npi|provider (?:id|identifier|number))\b/i,
  needsContext: () => true,
  confidence: 0.9,
});
