/**
 * Italy's codice fiscale (DM 23 December 1976): sixteen characters from name, birth and place, the last a check letter.
 */
import { patternDetector } from './pattern-detector.ts';

/** Values of characters at odd places, by `0`–`9` and then `A`–`Z`; at even places a character counts as its rank. */
const oddDigits = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21] as const;
const oddLetters = [
  1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23,
] as const;

function isValid(code: string): boolean {
  let sum = 0;
  for (let index = 0; index < 15; index++) {
    const character = code.charCodeAt(index);
    const isDigit = character < 58;
    const rank = character - (isDigit ? 48 : 65);
    sum += index % 2 === 1 ? rank : ((isDigit ? oddDigits[rank] : oddLetters[rank]) ?? 0);
  }
  return code.charCodeAt(15) - 65 === sum % 26;
}

/** Italian tax codes, typed `it_tax_code`. */
export const itTaxCode = patternDetector({
  name: 'it_tax_code',
  shape: /[A-Za-z]{6}\d{2}[A-EHLMPRSTa-ehlmprst]\d{2}[A-Za-z]\d{3}[A-Za-z]/g,
  forms: '2',
  begins: (_text, start) => start - 6,
  needs: (scan) => scan.heads > 0 && scan.digits >= 7,
  valid: isValid,
  context: /\b(?:codice fiscale|cod\.? ?fisc|c\.f\.)/i,
  needsContext: () => false,
  confidence: 0.97,
  beginsWithoutDigit: true,
});
