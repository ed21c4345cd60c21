/**
 * Portugal's número de identificação fiscal (Decreto-Lei 14/2013): nine digits, the last from weights 9 to 2 modulo 11. Persons'
 * begin with 1, 2, 3 or 45.
 */
import { weightedSum } from './check-digits.ts';
import { numberDetector } from './pattern-detector.ts';

const weights = [9, 8, 7, 6, 5, 4, 3, 2];

function isValid(digits: Uint8Array): boolean {
  const rest = weightedSum(digits, weights) % 11;
  return (rest < 2 ? 0 : 11 - rest) === digits[8];
}

/** Portuguese tax numbers of persons, typed `pt_nif`. */
export const ptNif = numberDetector({
  name: 'pt_nif',
  shape: /(?:[123]\d{2}|45\d)([ .]?)\d{3}\1\d{3}/g,
  forms: '9|3-3-3',
  length: 9,
  needs: (scan) => scan.longestNumber >= 9,
  valid: isValid,
  context: /contribuinte|identifica[çc][ãa]o fiscal|\b(?:nif|portuguese tax)\b/i,
  needsContext: () => true,
  confidence: 0.9,
});
