/**
 * Sweden's personnummer (folkbokföringslagen; Skatteverket SKV 704): birth in six or eight digits, a hyphen (a plus from a hundred years
 * on), three digits and a Luhn digit over the last ten. A coordination number has 60 added to the day.
 */
import { passesLuhn } from './check-digits.ts';
import { patternDetector } from './pattern-detector.ts';

function isValid(compact: string): boolean {
  const ten = compact.slice(-10);
  const month = Number(ten.slice(2, 4));
  const day = Number(ten.slice(4, 6)) % 60;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && passesLuhn(ten);
}

/** Swedish identity numbers, typed `se_personnummer`. */
export const sePersonnummer = patternDetector({
  name: 'se_personnummer',
  shape: /(?:18|19|20)?\d{6}[-+]?\d{4}/g,
  needs: (scan) => scan.longestNumber >= 10,
  valid: isValid,
  context: /personnummer|samordningsnummer|\b(?:pnr|swedish (?:id|identity|personal))\b/i,
  needsContext: () => true,
  confidence: 0.9,
});
