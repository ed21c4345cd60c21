/**
 * Germany's tax identification number (§ 139b AO): eleven digits, no leading zero, one digit of the first ten occurs
 * twice or three times, ISO 7064 MOD 11,10.
 */
import { passesMod11And10 } from './check-digits.ts';
import { patternDetector } from './pattern-detector.ts';

function isValid(digits: string): boolean {
  const counts = new Map<string, number>();
  for (const digit of digits.slice(0, 10)) counts.set(digit, (counts.get(digit) ?? 0) + 1);
  const repeated = Array.from(counts.values()).filter((count) => count > 1);
  return repeated.length === 1 && (repeated[0] ?? 0) <= 3 && passesMod11And10(digits);
}

/** German tax identification numbers, typed `de_tax_id`. */
export const deTaxId = patternDetector({
  name: 'de_tax_id',
  shape: /[1-9]\d ?\d{3} ?\d{3} ?\d{3}/g,
  needs: (scan) => scan.longestNumber >= 11,
  valid: isValid,
  context: /steuer|\b(?:idnr|id-nr|tin|tax id)/i,
  needsContext: () => true,
  confidence: 0.8,
});
