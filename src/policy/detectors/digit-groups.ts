/**
 * Splits a text into runs of digit groups that could be one number: `+1 (415) 555-0100` is one run of four groups.
 * Shared by the detectors of numbers whose grouping is not fixed, so that they read a text once between them.
 */
import { isDigitAt } from './context.ts';

/** Up to three characters between two groups: one of each is what people write, `) ` and ` - ` the widest. */
const widestGap = 3;

/** Whether a code unit may stand between two groups: space, full stop, slash, brackets, hyphens and dashes, a space that holds. */
function isGap(code: number): boolean {
  if (code < 128) return code === 32 || (code > 44 && code < 48) || code === 40 || code === 41;
  return code === 0xa0 || (code > 0x200f && code < 0x2014);
}

function isGapOnly(text: string, start: number, end: number): boolean {
  if (end - start > widestGap) return false;
  for (let index = start; index < end; index++) if (!isGap(text.charCodeAt(index))) return false;
  return true;
}

/**
 * The groups of adjoining digits of a text that begin at an index or later, in order, as columns: a text of nothing but digits
 * and spaces has half a million a megabyte. Linear: each character is looked at once.
 */
export class DigitGroups {
  /** How many there are. */
  readonly count: number;
  private readonly starts: Int32Array;
  private readonly ends: Int32Array;
  /** Where the run of a group ends: the index of its last group. */
  private readonly lasts: Int32Array;
  private readonly text: string;

  constructor(text: string, from = 0) {
    this.text = text;
    let starts = new Int32Array(16);
    let ends = new Int32Array(16);
    let count = 0;
    let index = from;
    if (isDigitAt(text, from - 1)) while (isDigitAt(text, index)) index++;
    for (; index < text.length; index++) {
      const code = text.charCodeAt(index);
      if (code < 48 || code > 57) continue;
      if (count === starts.length) {
        starts = widened(starts);
        ends = widened(ends);
      }
      starts[count] = index++;
      while (isDigitAt(text, index)) index++;
      ends[count++] = index;
    }
    this.count = count;
    this.starts = starts;
    this.ends = ends;
    this.lasts = new Int32Array(count);
    for (let group = count - 1, last = count - 1; group >= 0; group--) {
      if (group < last && !isGapOnly(text, this.endOf(group), this.startOf(group + 1))) last = group;
      this.lasts[group] = last;
    }
  }

  /** Where a group begins. */
  startOf(group: number): number {
    return this.starts[group] ?? 0;
  }

  /** Where a group ends. */
  endOf(group: number): number {
    return this.ends[group] ?? 0;
  }

  /** Digits of a group. */
  lengthOf(group: number): number {
    return this.endOf(group) - this.startOf(group);
  }

  /** The last group of the run that a group belongs to. */
  lastOfRun(group: number): number {
    return this.lasts[group] ?? group;
  }

  /** Whether a group's run could go on in a longer text: more digits in its last group, or a group after it. */
  isRunOpen(group: number): boolean {
    const last = this.lastOfRun(group);
    return last === this.count - 1 && isGapOnly(this.text, this.endOf(last), this.text.length);
  }
}

function widened(column: Int32Array): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(column.length * 4);
  wider.set(column);
  return wider;
}
