/**
 * Brazil's CPF (Receita Federal): nine digits and two check digits modulo 11; eleven equal digits pass the sums and are
 * not issued. The punctuated form tells enough.
 */
import { weightedSum } from './check-digits.ts';
import { patternDetector } from './pattern-detector.ts';

function isValid(digits: string): boolean {
  if (/^(\d)\1{10}$/.test(digits)) return false;
  const first = ((weightedSum(digits, [10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10) % 11) % 10;
  const second = ((weightedSum(digits, [11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) * 10) % 11) % 10;
  return first === Number(digits[9]) && second === Number(digits[10]);
}

/** CPF numbers, typed `br_cpf`. */
export const brCpf = patternDetector({
  name: 'br_cpf',
  shape: /\d{3}\.\d{3}\.\d{3}-\d{2}|\d{9}-?\d{2}/g,
  needs: (scan) => scan.longestNumber >= 11,
  valid: isValid,
  context: /\bcpf\b/i,
  needsContext: (written) => !written.includes('.'),
  confidence: 0.95,
});
