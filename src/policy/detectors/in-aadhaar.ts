/**
 * India's Aadhaar number (UIDAI): twelve digits, the first 2 to 9, Verhoeff's check. Written 4-4-4, or bare with a word
 * nearby.
 */
import { passesVerhoeff } from './check-digits.ts';
import { numberDetector } from './pattern-detector.ts';

/** Aadhaar numbers, typed `in_aadhaar`. */
export const inAadhaar = numberDetector({
  name: 'in_aadhaar',
  shape: /[2-9]\d{3}([- ]?)\d{4}\1\d{4}/g,
  forms: '12|4-4-4',
  length: 12,
  needs: (scan) => scan.longestNumber >= 12,
  valid: (digits) => passesVerhoeff(digits, 12),
  context: /\b(?:aadhaa?r|uidai|uid)\b/i,
  needsContext: (written) => written.length === 12,
  confidence: 0.8,
});
