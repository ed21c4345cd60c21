/**
 * One cheap pass over a text that decides which detectors can fire at all, so that a clean prompt costs little more
 * than reading it once. Counts only; finds nothing itself.
 */
import type { Detector, Match } from './../detector.ts';
import type { DigitGroups } from './digit-groups.ts';

/** What one pass over a text counted. */
export interface TextScan {
  /** ASCII digits in the whole text. */
  readonly digits: number;
  /** Most digits in a stretch where at most three characters, none a letter, stand between two digits. */
  readonly longestNumber: number;
  /** Whether an `@` occurs. */
  readonly at: boolean;
  readonly colons: number;
  readonly dots: number;
  readonly hyphens: number;
  /** Digits that directly follow two letters: where an IBAN, a tax code or a crypto address could begin. */
  readonly heads: number;
}

/** A detector that can tell from the scan alone that it would find nothing. */
export interface GatedDetector extends Detector {
  /** False only where `find` is certain to return nothing. */
  needs(scan: TextScan): boolean;
  /** True where a match may begin with what is no digit, so that something can be open although no digit is near the end. */
  readonly beginsWithoutDigit?: boolean;
  /** True where `find` reads the text's groups of digits, and takes those of others that do. */
  readonly readsGroups?: boolean;
  /** As in every detector; `groups`: the text's groups of digits from `from` on, where somebody has made them. */
  find(text: string, from?: number, groups?: DigitGroups): readonly Match[];
}

/** Non-digits that may stand within one number: `) - ` at the most. */
const widestGap = 3;

/** Counts what the detectors' gates ask for, from an index on. Linear; looks at each code unit once. */
export function scanText(text: string, from = 0): TextScan {
  let digits = 0;
  let colons = 0;
  let dots = 0;
  let hyphens = 0;
  let heads = 0;
  let letters = 0;
  let longestNumber = 0;
  let number = 0;
  let gap = 0;
  for (let index = from; index < text.length; index++) {
    const code = text.charCodeAt(index);
    if (code > 57) {
      // Letters end a number; so does anything beyond Latin-1, except the dashes and spaces of typography.
      if (code > 64 && (code < 160 || (code > 160 && (code < 0x2000 || code > 0x2015)))) {
        number = 0;
        letters++;
        continue;
      }
      if (code === 58) colons++;
      if (++gap > widestGap) number = 0;
      letters = 0;
    } else if (code > 47) {
      digits++;
      if (letters > 1) heads++;
      letters = 0;
      gap = 0;
      if (++number > longestNumber) longestNumber = number;
    } else {
      if (code === 45) hyphens++;
      else if (code === 46) dots++;
      letters = 0;
      if (++gap > widestGap) number = 0;
    }
  }
  return { digits, longestNumber, at: text.includes('@', from), colons, dots, hyphens, heads };
}
