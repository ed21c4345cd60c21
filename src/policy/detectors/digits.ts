/**
 * The digits of a number without what parts them, for checks that look at each of them: in one array that every number takes anew.
 */

/** Digits that are read at most: as many as the longest number has. */
export const mostDigits = 18;

/** The digits that were last read, by their value; good until the next are. */
export const digits = new Uint8Array(mostDigits);

/** What was last read, as bits: whether a number can end behind so many digits. */
let ends = 0;

/**
 * Reads digits, `most` at the most, from an index on in the units of a text, behind which stand zeros. At most one other character stands between two;
 * an `X` is a ten, as in check digits.
 */
export function readDigits(units: Uint16Array, start: number, most: number): void {
  const into = digits;
  ends = 0;
  let read = 0;
  for (let index = start; read <= most; index++) {
    const code = units[index] as number;
    if (code > 47 && code < 58) into[read++] = code - 48;
    else if (code === 88 || code === 120) into[read++] = 10;
    else {
      // Where two others stand the number has ended; behind the text stand more of them.
      const bit = 1 << read;
      if ((ends & bit) !== 0) return;
      ends |= bit;
    }
  }
}

/** Whether what was last read has so many digits, and no more adjoin. */
export function mayEndAfter(count: number): boolean {
  return (ends & (1 << count)) !== 0;
}
