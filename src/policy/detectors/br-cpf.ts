/**
 * Brazil's CPF (Receita Federal): nine digits and two check digits modulo 11; eleven equal digits pass the sums and are
 * not issued. The punctuated form tells enough.
 */
import { areEqual, weightedSum } from './check-digits.ts';
import { numberDetector } from './pattern-detector.ts';

const firstWeights = [10, 9, 8, 7, 6, 5, 4, 3, 2];
const secondWeights = [11, ...firstWeights];

function isValid(digits: Uint8Array): boolean {
  if (((weightedSum(digits, firstWeights) * 10) % 11) % 10 !== digits[9]) return false;
  return ((weightedSum(digits, secondWeights) * 10) % 11) % 10 === digits[10] && !areEqual(digits, 11);
}

/** CPF numbers, typed `br_cpf`. */
export const brCpf = numberDetector({
  name: 'br_cpf',
  shape: /\d{3}\.\d{3}\.\d{3}-\d{2}|\d{9}-?\d{2}/g,
  forms: '11|3-3-3|9-2',
  length: 11,
  needs: (scan) => scan.longestNumber >= 11,
  valid: isValid,
  context: /\bcpf\b/i,
  needsContext: (written) => !written.includes('.'),
  confidence: 0.95,
});
