/**
 * The check-digit sums that several detectors share. Each takes digits without separators and says whether they agree.
 */

/** ISO/IEC 7812-1 annex B (Luhn): payment cards, Canada's SIN. */
export function passesLuhn(digits: string): boolean {
  const sums = new LuhnSums();
  sums.add(digits, 0, digits.length);
  return digits.length > 0 && sums.passes();
}

/** The sums of a number to which digits are added at its end: which of them count double changes with each. */
export class LuhnSums {
  /** Of the digits counted double with the next one, and with the one after it. */
  private next = 0;
  private other = 0;

  /** Adds the digits of a stretch of a text, which holds nothing else. */
  add(text: string, start: number, end: number): void {
    for (let index = start; index < end; index++) {
      const digit = text.charCodeAt(index) - 48;
      const { next } = this;
      this.next = this.other + (digit > 4 ? 2 * digit - 9 : 2 * digit);
      this.other = next + digit;
    }
  }

  /** Whether the last digit makes the others' sum a multiple of ten. */
  passes(): boolean {
    return this.other % 10 === 0;
  }
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
