/**
 * United States National Provider Identifier: ten digits, the first 1 or 2, the last a Luhn digit over the number with the
 * prefix 80840 (45 CFR 162.406; CMS, "NPI check digit calculation"). One number in ten passes, so a word has to name it.
 */
import { passesLuhn } from './check-digits.ts';
import { patternDetector } from './pattern-detector.ts';

/** US National Provider Identifiers, typed `us_npi`. */
export const usNpi = patternDetector({
  name: 'us_npi',
  shape: /[12]\d{9}/g,
  needs: (scan) => scan.longestNumber >= 10,
  valid: (compact) => passesLuhn(`80840${compact}`),
  context: /\b(?:npi|provider (?:id|identifier|number))\b/i,
  needsContext: () => true,
  confidence: 0.9,
});
