/**
 * Splits a text into runs of digit groups that could be one number: `+1 (415) 555-0100` is one run of four groups.
 * Shared by the detectors of numbers whose grouping is not fixed, so that they read a text once between them.
 */
import { contextReach } from './context.ts';
import { contextPlaces, type ContextWords } from './context-words.ts';
import { formPlaces } from './number-forms.ts';
import { unitsOf } from '../units.ts';

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
  /** The code units before groups. */
  private readonly befores: Uint16Array;
  /** Where the run of a group ends: the index of its last group. */
  private readonly lasts: Int32Array;
  private readonly text: string;
  private readonly from: number;
  private places: Places | null = null;
  private words: Places | null = null;

  constructor(text: string, from = 0) {
    this.text = text;
    this.from = from;
    // One character before, which tells whether a group begins there.
    const base = Math.max(0, from - 1);
    const units = unitsOf(base === 0 ? text : text.slice(base));
    const end = text.length - base;
    let starts = new Int32Array(16);
    let ends = new Int32Array(16);
    let befores = new Uint16Array(16);
    let count = 0;
    let index = from - base;
    if (index > 0 && isDigit(units[index - 1] as number)) while (isDigit(units[index] as number)) index++;
    for (; index < end; index++) {
      if (!isDigit(units[index] as number)) continue;
      if (count === starts.length) {
        starts = widened(starts, Int32Array);
        ends = widened(ends, Int32Array);
        befores = widened(befores, Uint16Array);
      }
      befores[count] = index === 0 ? 0 : (units[index - 1] as number);
      starts[count] = base + index++;
      // Behind the text stand zeros.
      while (isDigit(units[index] as number)) index++;
      ends[count++] = base + index;
    }
    this.count = count;
    this.starts = starts;
    this.ends = ends;
    this.befores = befores;
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

  /** The code unit before a group, 0 at the text's beginning. */
  beforeOf(group: number): number {
    return this.befores[group] ?? 0;
  }

  /** Digits of a group. */
  lengthOf(group: number): number {
    return this.endOf(group) - this.startOf(group);
  }

  /** The last group of the run that a group belongs to. */
  lastOfRun(group: number): number {
    return this.lasts[group] ?? group;
  }

  /** Where identifiers of a declared form could begin, as indexes in the text, in order. */
  placesOf(form: number): readonly number[] {
    this.places ??= formPlaces(this.text, this);
    return this.places[form] ?? none;
  }

  /** Where words of context could begin that matter to what begins in the groups, in order. */
  wordsOf({ id }: ContextWords): readonly number[] {
    this.words ??= contextPlaces(this.text, Math.max(0, this.from - contextReach.before));
    return this.words[id] ?? none;
  }

  /** Whether a group's run could go on in a longer text: more digits in its last group, or a group after it. */
  isRunOpen(group: number): boolean {
    const last = this.lastOfRun(group);
    return last === this.count - 1 && isGapOnly(this.text, this.endOf(last), this.text.length);
  }
}

/** Places in a text, by what they are asked for with. */
type Places = readonly (readonly number[] | undefined)[];

const none: readonly number[] = [];

function isDigit(code: number): boolean {
  return code > 47 && code < 58;
}

function widened<Column extends Int32Array | Uint16Array>(
  column: Column,
  Kind: new (length: number) => Column,
): Column {
  const wider = new Kind(column.length * 4);
  wider.set(column);
  return wider;
}
