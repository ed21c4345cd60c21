/**
 * Makes a detector of values that only their label tells: `MRN: 00123456`, `Policy number ABC-123`. The label stands directly before
 * the value; between them signs and words such as "number" or "is". The label is no part of what is found.
 */
import type { Match } from '../detector.ts';
import { isWordAt } from './context.ts';
import type { GatedDetector, TextScan } from './text-scan.ts';

/** What a labelled value is declared by. Patterns are case-insensitive and without look-behind; their repeats are bounded. */
export interface LabelledValue {
  /** Name and type of its matches. */
  readonly name: string;
  /** What names the value, at most 40 characters; the last thing before the value but for joints. */
  readonly label: string;
  /** The value, at most 40 characters. */
  readonly value: string;
  /** Whether a value that has the form can be one; every value where left out. */
  valid?(written: string): boolean;
  /** How sure it is. */
  readonly confidence: number;
}

/** What may stand between a label and its value. */
const joints = String.raw`(?:[ \t]{0,3}(?:(?:number|num|nr|no|id|code|is|was|of|identifier)\b\.?|[:#=.|"'-]|\(?#\)?)){0,5}[ \t]{0,3}`;

const longestLabel = 40;
const longestJoints = 75;
const longestValue = 40;

/** A detector for labelled values. */
export function labelledValue(declared: LabelledValue): GatedDetector {
  const { name, confidence } = declared;
  const pattern = new RegExp(`\\b(?:${declared.label})${joints}(${declared.value})`, 'gid');
  const label = new RegExp(`\\b(?:${declared.label})`, 'gi');
  const reach = { before: longestLabel + longestJoints, after: longestValue + 2 };

  function find(text: string, from = 0): Match[] {
    const matches: Match[] = [];
    pattern.lastIndex = Math.max(0, from - reach.before);
    for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
      const [start = 0, end = 0] = found.indices?.[1] ?? [];
      // Another label may stand within what lies before this one's value.
      pattern.lastIndex = found.index + 1;
      if (start < from || isWordAt(text, end) || isWordAt(text, start - 1)) continue;
      if (matches.at(-1)?.start === start) continue;
      if (declared.valid && !declared.valid(text.slice(start, end))) continue;
      matches.push({ type: name, start, end, confidence });
    }
    return matches;
  }

  return {
    name,
    types: [name],
    reach,
    beginsWithoutDigit: true,
    needs: (scan: TextScan) => scan.digits > 0,
    find,
    open(text, from) {
      // Where a label stands so near the end that its value may still be to come, or go on.
      label.lastIndex = Math.max(0, text.length - longestLabel - longestJoints - longestValue - 1);
      for (let found = label.exec(text); found !== null; found = label.exec(text)) {
        const end = found.index + found[0].length;
        label.lastIndex = found.index + 1;
        if (text.length - end > longestJoints + longestValue) continue;
        label.lastIndex = 0;
        return Math.max(from, end);
      }
      return text.length;
    },
  };
}
