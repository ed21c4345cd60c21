/**
 * Spain's DNI and NIE: eight digits, or X, Y, Z (for 0, 1, 2) and seven, then a letter chosen by the rest modulo 23
 * (Real Decreto 1553/2005; Ministerio del Interior).
 */
import { patternDetector } from './pattern-detector.ts';

const letters = 'TRWAGMYFPDXBNJZSQVHLCKE';

function isValid(compact: string): boolean {
  const digits = compact.slice(0, -1).replace(/^[XYZ]/, (letter) => String('XYZ'.indexOf(letter)));
  return letters[Number(digits) % 23] === compact.at(-1);
}

/** An NIE begins with a letter, a hyphen or space before its digits or none. */
function beginning(text: string, start: number, end: number): number {
  if (end - start !== 7) return start;
  return start - (text[start - 1] === '-' || text[start - 1] === ' ' ? 2 : 1);
}

/** Spanish identity numbers, typed `es_national_id`. */
export const esNationalId = patternDetector({
  name: 'es_national_id',
  shape: /(?:\d{8}|\d{2}\.\d{3}\.\d{3}|[XYZ][- ]?\d{7})[- ]?[A-HJ-NP-TV-Za-hj-np-tv-z]/g,
  forms: '8|2-3-3|7',
  begins: beginning,
  needs: (scan) => scan.longestNumber >= 7,
  valid: isValid,
  context: /\b(?:dni|nie|nif|documento nacional|identidad)\b/i,
  // Small letters, as in hexadecimal numbers, are not telling enough.
  needsContext: (written) => /[a-z]/.test(written),
  confidence: 0.85,
  beginsWithoutDigit: true,
});
