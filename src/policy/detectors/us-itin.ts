/**
 * United States individual taxpayer identification numbers: area 900–999, group 50–65, 70–88, 90–92, 94–99 (IRS
 * Publication 1915). The form with hyphens tells enough.
 */
import { numberOf } from './check-digits.ts';
import { numberDetector } from './pattern-detector.ts';

function isIssued(digits: Uint8Array): boolean {
  const group = numberOf(digits, 3, 5);
  return digits[0] === 9 && group >= 50 && group !== 93 && (group < 66 || group > 69) && group !== 89;
}

/** US individual taxpayer identification numbers, typed `us_itin`. */
export const usItin = numberDetector({
  name: 'us_itin',
  shape: /9\d{2}([- ]?)\d{2}\1\d{4}/g,
  forms: '9|3-2-4',
  length: 9,
  needs: (scan) => scan.longestNumber >= 9,
  valid: isIssued,
  context: /\b(?:itins?|taxpayer|tax id(?:entification)?)\b/i,
  needsContext: (written) => !written.includes('-'),
  confidence: 0.85,
});
