/**
 * Registration numbers of the United States Drug Enforcement Administration: a letter for the registrant's sort, one of the name
 * or 9, seven digits; the last is that of d1 + d3 + d5 + 2 (d2 + d4 + d6) (21 CFR 1301; DEA Diversion Control, registrants'
 * manual). A product's code passes as easily, so a word has to name it.
 */
import { patternDetector } from './pattern-detector.ts';

function isValid(compact: string): boolean {
  const at = (index: number): number => compact.charCodeAt(index + 2) - 48;
  const sum = at(0) + at(2) + at(4) + 2 * (at(1) + at(3) + at(5));
  return sum % 10 === at(6);
}

/** DEA registration numbers, typed `us_dea`. */
export const usDea = patternDetector({
  name: 'us_dea',
  shape: /[A-HJ-MPR-UXa-hj-mpr-ux][A-Za-z9]\d{7}/g,
  forms: '7|8',
  begins: (_text, _start, end) => end - 9,
  needs: (scan) => scan.longestNumber >= 7,
  valid: isValid,
  context: /\b(?:dea|prescriber|prescribing|drug enforcement|controlled substances?)\b/i,
  needsContext: () => true,
  confidence: 0.9,
  beginsWithoutDigit: true,
});
