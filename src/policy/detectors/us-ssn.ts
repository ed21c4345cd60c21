/**
 * United States social security numbers: SSA's rules for what is never issued (area 000, 666, 900–999; group 00; serial
 * 0000). The form with hyphens tells enough; spaces or nine bare digits need a word nearby.
 */
import { numberOf } from './check-digits.ts';
import { numberDetector } from './pattern-detector.ts';

function isIssued(digits: Uint8Array): boolean {
  const area = numberOf(digits, 0, 3);
  return area !== 0 && area !== 666 && area < 900 && numberOf(digits, 3, 5) !== 0 && numberOf(digits, 5, 9) !== 0;
}

/** US social security numbers, typed `us_ssn`. */
export const usSsn = numberDetector({
  name: 'us_ssn',
  shape: /\d{3}([- ]?)\d{2}\1\d{4}/g,
  forms: '9|3-2-4',
  length: 9,
  needs: (scan) => scan.longestNumber >= 9,
  valid: isIssued,
  context: /\b(?:ssns?|ss ?#|social[ -]security|social (?:number|is)|soc\.? sec)\b/i,
  needsContext: (written) => !written.includes('-'),
  confidence: 0.85,
});
