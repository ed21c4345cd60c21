/**
 * United Kingdom national insurance numbers (HMRC NIM39110): two letters, six digits, a letter A to D; not every pair of
 * letters is given out.
 */
import { patternDetector } from './pattern-detector.ts';

function beginning(text: string, start: number): number {
  const begin = start - (text[start - 1] === ' ' ? 3 : 2);
  const code = text.charCodeAt(begin);
  return code > 64 && code < 91 ? begin : -1;
}

/** National insurance numbers, typed `uk_nino`. */
export const ukNino = patternDetector({
  name: 'uk_nino',
  shape: /[A-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]/g,
  forms: '2?2?2',
  begins: beginning,
  needs: (scan) => scan.longestNumber >= 6,
  valid: (compact) => /^(?!BG|GB|NK|KN|NT|TN|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z]\d{6}[A-D]$/.test(compact),
  context: /\b(?:nino|ni (?:number|no)|national insurance)\b/i,
  needsContext: () => false,
  confidence: 0.85,
  beginsWithoutDigit: true,
});
