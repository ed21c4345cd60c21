/**
 * Vehicle identification numbers (ISO 3779; 49 CFR 565): seventeen characters without I, O and Q; the ninth is the rest modulo 11 of
 * the others' weighted values, X for 10. Europe does not use the check digit, so where it fails a word has to name the number,
 * and where it holds as well, since one code in eleven passes.
 */
import { patternDetector } from './pattern-detector.ts';

const values: Readonly<Record<string, number>> = {
  A: 1,
  B: 2,
  C: 3,
  D: 4,
  E: 5,
  F: 6,
  G: 7,
  H: 8,
  J: 1,
  K: 2,
  L: 3,
  M: 4,
  N: 5,
  P: 7,
  R: 9,
  S: 2,
  T: 3,
  U: 4,
  V: 5,
  W: 6,
  X: 7,
  Y: 8,
  Z: 9,
};
const weights = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2] as const;

function hasCheckDigit(compact: string): boolean {
  let sum = 0;
  for (const [index, weight] of weights.entries()) {
    const character = compact.charAt(index);
    sum += weight * (values[character] ?? Number(character));
  }
  const rest = sum % 11;
  return compact.charAt(8) === (rest === 10 ? 'X' : String(rest));
}

/** Vehicle identification numbers, typed `vehicle_id`. */
export const vehicleId = patternDetector({
  name: 'vehicle_id',
  shape: /[A-HJ-NPR-Za-hj-npr-z0-9]{17}/g,
  forms: '4|5|6|7|8|9|10|11|12|13|14|15|16',
  begins: (_text, _start, end) => end - 17,
  needs: (scan) => scan.digits >= 5,
  // The last four are digits everywhere; all letters or all digits is no vehicle's.
  valid: (compact) =>
    /\d{4}$/.test(compact) && /[A-Z]/.test(compact) && (hasCheckDigit(compact) || /^[S-Z]/.test(compact)),
  context: /\b(?:vin|vehicle|chassis|fahrgestell|fin)\b/i,
  needsContext: () => true,
  confidence: 0.9,
  beginsWithoutDigit: true,
});
