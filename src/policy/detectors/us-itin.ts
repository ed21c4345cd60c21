/**
 * United States individual taxpayer identification numbers: area 900–999, group 50–65, 70–88, 90–92, 94–99 (IRS
 * Publication 1915). The form with hyphens tells enough.
 */
import { patternDetector } from './pattern-detector.ts';

/** US individual taxpayer identification numbers, typed `us_itin`. */
export const usItin = patternDetector({
  name: 'us_itin',
  shape: /9\d{2}([- ]?)\d{2}\1\d{4}/g,
  needs: (scan) => scan.longestNumber >= 9,
  valid: (compact) => /^9\d{2}(?:5\d|6[0-5]|7\d|8[0-8]|9[0-24-9])\d{4}$/.test(compact),
  context: /\b(?:itins?|taxpayer|tax id(?:entification)?)\b/i,
  needsContext: (written) => !written.includes('-'),
  confidence: 0.85,
});
