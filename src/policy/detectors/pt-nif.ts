/**
 * Portugal's número de identificação fiscal (Decreto-Lei 14/2013): nine digits, the last from weights 9 to 2 modulo 11. Persons'
 * begin with 1, 2, 3 or 45.
 */
import { weightedSum } from './check-digits.ts';
import { patternDetector } from './pattern-detector.ts';

function isValid(compact: string): boolean {
  const rest = weightedSum(compact, [9, 8, 7, 6, 5, 4, 3, 2]) % 11;
  return (rest < 2 ? 0 : 11 - rest) === Number(compact.at(-1));
}

/** Portuguese tax numbers of persons, typed `pt_nif`. */
export const ptNif = patternDetector({
  name: 'pt_nif',
  shape: /(?:[123]\d{2}|45\d)([ .]?)\d{3}\1\d{3}/g,
  needs: (scan) => scan.longestNumber >= 9,
  valid: isValid,
  context: /contribuinte|identifica[çc][ãa]o fiscal|\b(?:nif|portuguese tax)\b/i,
  needsContext: () => true,
  confidence: 0.9,
});
