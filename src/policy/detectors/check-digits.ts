/**
 * The check-digit sums that several detectors share, of digits by their value, in an array that may be longer.
 */

/**
 * ISO/IEC 7812-1 annex B (Luhn): Canada's SIN, devices' numbers and others, from one place in the array to another. `sum`: what stands
 * before them adds.
 */
export function passesLuhn(digits: Uint8Array, start: number, end: number, sum = 0): boolean {
  let total = sum;
  for (let index = end - 1; index >= start; index -= 2) {
    const doubled = 2 * (index > start ? (digits[index - 1] ?? 0) : 0);
    total += (digits[index] ?? 0) + (doubled > 9 ? doubled - 9 : doubled);
  }
  return total % 10 === 0;
}

/** The sums of a number to which digits are added at its end: which of them count double changes with each. */
export class LuhnSums {
  /** Of the digits counted double with the next one, and with the one after it. */
  private next = 0;
  private other = 0;

  /** Begins with another number. */
  clear(): void {
    this.next = 0;
    this.other = 0;
  }

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
export function passesMod11And10(digits: Uint8Array, length: number): boolean {
  let product = 10;
  for (let index = 0; index < length - 1; index++) {
    const sum = ((digits[index] ?? 0) + product) % 10 || 10;
    product = (sum * 2) % 11;
  }
  return (11 - product) % 10 === digits[length - 1];
}

/** The sum of digits, each times its weight. */
export function weightedSum(digits: Uint8Array, weights: readonly number[]): number {
  let sum = 0;
  for (let index = 0; index < weights.length; index++) sum += (digits[index] ?? 0) * (weights[index] ?? 0);
  return sum;
}

/** Digits from one place to another as a number. */
export function numberOf(digits: Uint8Array, start: number, end: number): number {
  let number = 0;
  for (let index = start; index < end; index++) number = 10 * number + (digits[index] ?? 0);
  return number;
}

/** Whether so many digits are all the same. */
export function areEqual(digits: Uint8Array, length: number): boolean {
  for (let index = 1; index < length; index++) if (digits[index] !== digits[0]) return false;
  return true;
}

/** The dihedral group of order ten, the permutation's first row: J. Verhoeff, Error Detecting Decimal Codes, 1969. */
const permutation = [1, 5, 7, 6, 2, 8, 3, 0, 9, 4] as const;

/** The product of two elements of the dihedral group D5, written 0 to 9. */
function dihedral(left: number, right: number): number {
  if (left < 5) return right < 5 ? (left + right) % 5 : 5 + ((left + right) % 5);
  return right < 5 ? 5 + ((left - right + 5) % 5) : (left - right + 5) % 5;
}

/** By a place's distance from the end, modulo eight, what each digit stands for there. */
const permuted = Array.from({ length: 8 }, (_, turns) =>
  permutation.map((_digit, start) => {
    let digit = start;
    for (let turn = 0; turn < turns; turn++) digit = permutation[digit] ?? 0;
    return digit;
  }),
);

/** Verhoeff's check: India's Aadhaar. */
export function passesVerhoeff(digits: Uint8Array, length: number): boolean {
  let check = 0;
  for (let position = 0; position < length; position++) {
    check = dihedral(check, permuted[position % 8]?.[digits[length - 1 - position] ?? 0] ?? 0);
  }
  return check === 0;
}
