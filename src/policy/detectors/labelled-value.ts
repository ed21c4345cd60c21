/**
 * Makes a detector of values that only their label tells: `MRN: 00123456`, `Policy number ABC-123`. The label stands directly before
 * the value; between them signs and words such as "number" or "is". The label is no part of what is found.
 */
import type { Match } from '../detector.ts';
import { isWordAt } from './context.ts';
import type { GatedDetector, TextScan } from './text-scan.ts';
import { perFound, ways, WordIndex } from './word-index.ts';

/** What a labelled value is declared by. Patterns are case-insensitive and without look-behind; their repeats are bounded. */
export interface LabelledValue {
  /** Name and type of its matches. */
  readonly name: string;
  /** What names the value, at most 40 characters; the last thing before the value but for joints. */
  readonly label: string;
  /** What labels begin with, in small letters and with bars between; few texts have any of it. */
  readonly heads: string;
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

/** The beginnings of labels, by the bit of the detector whose they are. */
const declaredHeads: string[] = [];
let index: { readonly words: WordIndex; readonly bits: readonly number[] } | null = null;

function indexOfHeads(): { readonly words: WordIndex; readonly bits: readonly number[] } {
  const bits = new Map<string, number>();
  for (const [bit, heads] of declaredHeads.entries())
    for (const head of heads.split('|')) bits.set(head, (bits.get(head) ?? 0) | (1 << bit));
  const wanted = new Uint8Array(bits.size).fill(ways.begins);
  return { words: new WordIndex([...bits.keys()], wanted), bits: [...bits.values()] };
}

/** The detectors of which a label may begin somewhere in a text, as a set of their bits. Reads it once for all of them. */
export function labelsIn(text: string): number {
  index ??= indexOfHeads();
  const { words, bits } = index;
  // The sign of the kelvin is no letter of a word, and its small form is one.
  if (text.includes('\u212a')) return -1;
  let found = 0;
  const { list, length } = words.scan(text.toLowerCase());
  for (let at = 0; at < length; at += perFound) found |= bits[list[at] as number] as number;
  return found;
}

/** A detector for labelled values. */
export function labelledValue(declared: LabelledValue): GatedDetector {
  const { name, confidence } = declared;
  const bit = 1 << (declaredHeads.push(declared.heads) - 1);
  const pattern = new RegExp(`\\b(?:${declared.label})${joints}(${declared.value})`, 'gi');
  const label = new RegExp(`\\b(?:${declared.label})`, 'gi');
  const reach = { before: longestLabel + longestJoints, after: longestValue + 2 };

  function find(text: string, from = 0): Match[] {
    const matches: Match[] = [];
    pattern.lastIndex = Math.max(0, from - reach.before);
    for (let found = pattern.exec(text); found !== null; found = pattern.exec(text)) {
      // The value is what the match ends with.
      const end = pattern.lastIndex;
      const start = end - (found[1] as string).length;
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
    label: { bit, source: declared.label },
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
