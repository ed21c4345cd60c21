/**
 * United States social security numbers: SSA's rules for what is never issued (area 000, 666, 900–999; group 00; serial
 * 0000). The form with hyphens tells enough; spaces or nine bare digits need a word nearby.
 */
import { patternDetector } from './pattern-detector.ts';

/** US social security numbers, typed `us_ssn`. */
export const usSsn = patternDetector({
  name: 'us_ssn',
  shape: /\d{3}([- ]?)\d{2}\1\d{4}/g,
  needs: (scan) => scan.longestNumber >= 9,
  valid: (compact) => /^(?!000|666|9)\d{3}(?!00)\d{2}(?!0000)\d{4}$/.test(compact),
  context: /\b(?:ssns?|ss ?#|social[ -]security|social (?:number|is)|soc\.? sec)\b/i,
  needsContext: (written) => !written.includes('-'),
  confidence: 0.85,
});
