/**
 * Tells where identifiers of fixed forms could begin, for all of their detectors in one pass over a text's groups of digits: by the
 * lengths of a group and of the two after it, which rule out nearly all, and by their check digit. A text of nothing but digits and
 * spaces has hundreds of thousands of groups, and to try two dozen patterns at each would cost ten times what reading them does.
 */
import { isWordAt } from './context.ts';
import { unitsOf } from '../units.ts';
import { digits, mayEndAfter, mostDigits, readDigits } from './digits.ts';

/** The groups of digits of a text, as the pass reads them; `DigitGroups` is one. */
interface Groups {
  readonly count: number;
  startOf(group: number): number;
  endOf(group: number): number;
  beforeOf(group: number): number;
}

/** What a detector declares of the identifiers that it looks for. */
export interface Forms {
  /**
   * Forms are parted by bars; in each stand the lengths of groups of digits, a hyphen between two where one character has to stand
   * between them, a question mark where one may. A 0 says that no group follows so. What comes after the last that is written is not
   * looked at.
   */
  readonly forms: string;
  /** Where that begins whose first group of digits lies from start to end, less than 0 for nowhere; with the group where left out. */
  begins?(text: string, start: number, end: number): number;
  /** Of those that consist of digits alone: the check of their digits. */
  readonly check?: DigitCheck;
}

/** What is known of a number's digits. */
export interface DigitCheck {
  /** How many there are, where that depends on it by the length of the first group. */
  readonly length: number | ((first: number) => number);
  /** Whether so many digits, by their value, are a valid number. The array is longer, and good for this call only. */
  valid(digits: Uint8Array, length: number): boolean;
}

/** Lengths of groups are told apart up to these. */
const longestFirst = 31;
const longestFurther = 15;

/** What was declared, by the bit of its detector; there is room for 32. */
const declared: Forms[] = [];

/** Declares what a detector looks for, and gives what `formPlaces` knows it by. */
export function declareForms(forms: Forms): number {
  return declared.push(forms) - 1;
}

/** The ways in which a form can be written, as lengths of groups: those of `2?3-4` are 2, 3, 4 and 5, 4. */
function waysOf(form: string): readonly number[][] {
  const [first = '', ...rest] = form.split(/(?=[-?])/);
  let ways: number[][] = [[Number(first)]];
  for (const part of rest) {
    const length = Number(part.slice(1));
    const apart = ways.map((lengths) => [...lengths, length]);
    const joined = ways.map((lengths) => [...lengths.slice(0, -1), (lengths.at(-1) ?? 0) + length]);
    ways = part.startsWith('?') ? [...apart, ...joined] : apart;
  }
  return ways;
}

function keyOf(first: number, second: number, third: number): number {
  return (first << 8) | (second << 4) | third;
}

/** How many digits a number has whose first group has so many. */
function digitsOf({ length }: DigitCheck, first: number): number {
  return typeof length === 'number' ? length : length(first);
}

/** By the lengths of three groups, the digits of the longest number that begins so and has a check. */
const longest = new Uint8Array((longestFirst + 1) << 8);

/** By the lengths of three groups, the bits of the forms that begin so. */
function tabulate(): Uint32Array {
  const made = new Uint32Array((longestFirst + 1) << 8);
  for (const [bit, { forms, begins, check }] of declared.entries()) {
    if (begins !== undefined) beginBefore |= 1 << bit;
    if (check !== undefined) checked |= 1 << bit;
    for (const [first = 0, second, third] of forms.split('|').flatMap(waysOf)) {
      for (let next = second ?? 0; next <= (second ?? longestFurther); next++) {
        for (let last = third ?? 0; last <= (third ?? longestFurther); last++) {
          const key = keyOf(first, next, last);
          made[key] = (made[key] ?? 0) | (1 << bit);
          if (check !== undefined) longest[key] = Math.max(longest[key] ?? 0, digitsOf(check, first));
        }
      }
    }
  }
  return made;
}

let table: Uint32Array | null = null;
/** The bits of what may begin before its digits. */
let beginBefore = 0;
/** The bits of what consists of digits that can be checked. */
let checked = 0;

const space = 32;

/** Whether what stands before an index keeps all that begins there from standing alone (see `standsAlone`). */
function isBoundBefore(text: string, start: number): boolean {
  const code = text.charCodeAt(start - 1);
  if (code === space || code === 10) return false;
  if (isWordAt(text, start - 1)) return true;
  return (code === 45 || code === 46) && isWordAt(text, start - 2);
}

/** Whether the digits that were last read, the first group of them of this length, pass a check. */
function passesCheck(check: DigitCheck, first: number): boolean {
  const count = digitsOf(check, first);
  return mayEndAfter(count) && check.valid(digits, count);
}

/** Whether the number that begins with a group of digits passes its check. */
export function passes(check: DigitCheck, text: string, start: number, end: number): boolean {
  // No more than one character stands between two digits.
  readDigits(unitsOf(text.slice(start, start + 2 * mostDigits + 2)), 0, mostDigits);
  return passesCheck(check, end - start);
}

/** Whether a code unit may stand between two groups: space, full stop, hyphen, plus. */
function isSeparator(code: number): boolean {
  return code === space || code === 45 || code === 46 || code === 43;
}

/** Where identifiers of the forms of each bit could begin, as indexes in the text, in order; undefined for nowhere. */
export function formPlaces(text: string, groups: Groups): readonly (readonly number[] | undefined)[] {
  table ??= tabulate();
  const units = unitsOf(text);
  const places: number[][] = [];
  const { count } = groups;
  // The lengths of a group and of the next two, 0 where it does not stand behind one separator.
  let [first, second] = [0, 0];
  for (let group = count - 1; group >= 0; group--) {
    const start = groups.startOf(group);
    const end = groups.endOf(group);
    const isFollowed = group + 1 < count && groups.startOf(group + 1) === end + 1 && isSeparator(units[end] as number);
    const third = isFollowed ? second : 0;
    second = isFollowed ? Math.min(first, longestFurther) : 0;
    first = end - start;
    if (first > longestFirst) continue;
    const key = keyOf(first, second, third);
    let bits = table[key] as number;
    if (bits !== 0 && groups.beforeOf(group) !== space && isBoundBefore(text, start)) bits &= beginBefore;
    if ((bits & checked) !== 0) readDigits(units, start, longest[key] as number);
    for (; bits !== 0; bits &= bits - 1) {
      const bit = 31 - Math.clz32(bits & -bits);
      const { begins, check } = declared[bit] as Forms;
      if (check !== undefined && !passesCheck(check, first)) continue;
      const place = begins === undefined ? start : begins(text, start, end);
      if (begins === undefined || (place >= 0 && !isBoundBefore(text, place))) (places[bit] ??= []).push(place);
    }
  }
  for (const list of places) list?.reverse();
  return places;
}
