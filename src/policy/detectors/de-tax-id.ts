/**
 * Germany's tax identification number (§ 139b AO): eleven digits, no leading zero, one digit of the first ten occurs
 * twice or three times, ISO 7064 MOD 11,10.
 */
import { passesMod11And10 } from './check-digits.ts';
import { numberDetector } from './pattern-detector.ts';

/** How often each digit occurs. */
const counts = new Uint8Array(10);

function isValid(digits: Uint8Array): boolean {
  if (!passesMod11And10(digits, 11)) return false;
  counts.fill(0);
  let repeated = 0;
  let most = 0;
  for (let index = 0; index < 10; index++) {
    const digit = digits[index] ?? 0;
    const count = (counts[digit] ?? 0) + 1;
    counts[digit] = count;
    if (count === 2) repeated++;
    most = Math.max(most, count);
  }
  return repeated === 1 && most <= 3;
}

/** German tax identification numbers, typed `de_tax_id`. */
export const deTaxId = numberDetector({
  name: 'de_tax_id',
  shape: /[1-9]\d ?\d{3} ?\d{3} ?\d{3}/g,
  forms: '2?3?3?3',
  length: 11,
  needs: (scan) => scan.longestNumber >= 11,
  valid: isValid,
  context: /steuer|\b(?:idnr|id-nr|tin|tax id)/i,
  needsContext: () => true,
  confidence: 0.8,
});
