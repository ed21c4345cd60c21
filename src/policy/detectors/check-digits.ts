/**
 * The check-digit sums that several detectors share. Each takes digits without separators and says whether they agree.
 */

/** ISO/IEC 7812-1 annex B (Luhn): payment cards, Canada's SIN. */
export function passesLuhn(digits: string): boolean {
  let sum = 0;
  let double = false;
  for (let index = digits.length - 1; index >= 0; index--) {
    const digit = digits.charCodeAt(index) - 48;
    sum += double ? (digit > 4 ? 2 * digit - 9 : 2 * digit) : digit;
    double = !double;
  }
  return digits.length > 0 && sum % 10 === 0;
}

/** ISO 7064 MOD 97-10 over letters (A = 10 … Z = 35) and digits, as written after the first four were moved to the end. */
export function remainder97(characters: string): number {
  let remainder = 0;
  for (let index = 0; index < characters.length; index++) {
    const code = characters.charCodeAt(index);
    remainder = code < 58 ? (remainder * 10 + code - 48) % 97 : (remainder * 100 + code - 55) % 97;
  }
  return remainder;
}

/** ISO 7064 MOD 11,10: Germany's tax identification number. */
export function passesMod11And10(digits: string): boolean {
  let product = 10;
  for (let index = 0; index < digits.length - 1; index++) {
    const sum = (Number(digits[index]) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === Number(digits.at(-1));
}

/** The sum of digits, each times its weight. */
export function weightedSum(digits: string, weights: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < weights.length; index++) sum += (digits.charCodeAt(index) - 48) * (weights[index] ?? 0);
  return sum;
}

/** The dihedral group of order ten, the permutation's first row: J. Verhoeff, Error Detecting Decimal Codes, 1969. */
const permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4] as const;

/** The product of two elements of the dihedral group D5, written 0 to 9. */
function dihedral(left: number, right: number): number {
  if (left < 5) return right < 5 ? (left + right) % 5 : 5 + ((left + right) % 5);
  return right < 5 ? 5 + ((left - right + 5) % 5) : (left - right + 5) % 5;
}

/** Verhoeff's check: India's Aadhaar. */
export function passesVerhoeff(digits: string): boolean {
  let check = 0;
  for (let position = 0; position < digits.length; position++) {
    let digit = Number(digits[digits.length - 1 - position]);
    for (let turn = 0; turn < position % 8; turn++) digit = permutation[digit] ?? 0;
    check = dihedral(check, digit);
  }
  return digits.length > 0 && check === 0;
}
