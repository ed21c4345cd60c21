/**
 * Sweden's personnummer (folkbokföringslagen; Skatteverket SKV 704): birth in six or eight digits, a hyphen (a plus from a hundred years
 * on), three digits and a Luhn digit over the last ten. A coordination number has 60 added to the day.
 */
import { numberOf, passesLuhn } from './check-digits.ts';
import { numberDetector } from './pattern-detector.ts';

/** Digits of a number whose first group has so many: with the century or without. */
const lengthOf = (first: number): number => (first === 8 || first === 12 ? 12 : 10);

function isValid(digits: Uint8Array, length: number): boolean {
  const birth = length - 10;
  const month = numberOf(digits, birth + 2, birth + 4);
  const day = numberOf(digits, birth + 4, birth + 6) % 60;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && passesLuhn(digits, birth, length);
}

/** Swedish identity numbers, typed `se_personnummer`. */
export const sePersonnummer = numberDetector({
  name: 'se_personnummer',
  shape: /(?:18|19|20)?\d{6}[-+]?\d{4}/g,
  forms: '6-4|10|8-4|12',
  length: lengthOf,
  needs: (scan) => scan.longestNumber >= 10,
  valid: isValid,
  context: /personnummer|samordningsnummer|\b(?:pnr|swedish (?:id|identity|personal))\b/i,
  needsContext: () => true,
  confidence: 0.9,
});
