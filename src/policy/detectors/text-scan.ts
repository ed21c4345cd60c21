/**
 * What a reading of a text counts (`text-reading.ts`) so that detectors can tell which of them could find anything at all.
 */
import type { Detector, Match } from './../detector.ts';
import type { DigitGroups } from './digit-groups.ts';

/** What one reading of a text counted. */
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
  /** Characters of the longest run of ASCII letters and digits that has a digit. */
  readonly longestCode: number;
}

/** A detector that can tell from the scan alone that it would find nothing. */
export interface GatedDetector extends Detector {
  /** False only where `find` is certain to return nothing. */
  needs(scan: TextScan): boolean;
  /** True where a match may begin with what is no digit, so that something can be open although no digit is near the end. */
  readonly beginsWithoutDigit?: boolean;
  /** True where `find` reads the text's groups of digits, and takes those of others that do. */
  readonly readsGroups?: boolean;
  /** Of what a label tells: its bit in what `labelsIn` gives, and the source of the pattern for the label. */
  readonly label?: { readonly bit: number; readonly source: string };
  /** As in every detector; `groups`: the text's groups of digits from `from` on, where somebody has made them. */
  find(text: string, from?: number, groups?: DigitGroups): readonly Match[];
}

/** Non-digits that may stand within one number: `) - ` at the most. */
export const widestGap = 3;
