/**
 * Cuts a text into words, numbers and signs, and notes of each how it is spelled (`vocabulary.ts`) and what stands before it. Each is
 * known from its own characters alone.
 */
import { unitsOf } from '../../units.ts';
import { classOf, letterClass } from './letters.ts';
import { fields, longestToken, recordWidth, Vocabulary } from './vocabulary.ts';
import type { WordLists } from './word-lists.ts';

/** What stands before a token: nothing, a space, a line's end, or so much that the token begins anew. */
export const gaps = { none: 0, space: 1, line: 2, far: 3 } as const;

/** Wider space, or an empty line, parts a text. */
export const widestGap = 8;

/** Tokens for which there is room at first. */
const fewest = 1024;

const { far } = gaps;
const { space, newline, digit, other, upper, caseless } = letterClass;

/** The tokens of a text, in columns, which are longer than their number. A token that is too long has no neighbours. */
export class Tokens {
  count = 0;
  /** Where each begins and ends in the text. */
  starts = new Int32Array(fewest);
  ends = new Int32Array(fewest);
  /**
   * Four times the number of its spelling, and the gap before it. That of the first is always far, and behind the last stands one more
   * far gap, with the spelling 0: whoever stops at far gaps leaves the text at neither end.
   */
  kinds = new Int32Array(fewest);
  readonly vocabulary: Vocabulary;

  /** `lists`: those on which words are looked up. */
  constructor(lists: WordLists) {
    this.vocabulary = new Vocabulary(lists);
  }

  /** Cuts a text, or the part of it from one place to another. What was cut before is forgotten. */
  read(text: string, from = 0, to = text.length): this {
    this.vocabulary.clear();
    if (to - from + 2 > this.kinds.length) {
      const size = 2 * (to - from + 2);
      this.starts = new Int32Array(size);
      this.ends = new Int32Array(size);
      this.kinds = new Int32Array(size);
    }
    // Behind the units stands what is no letter, digit or space.
    this.count = this.cut(unitsOf(text.slice(from, to)), to - from, from);
    this.kinds[this.count] = far;
    return this;
  }

  private cut(units: Uint16Array, length: number, offset: number): number {
    const { starts, ends, kinds, vocabulary } = this;
    let count = 0;
    let gap: number = far;
    let width = 0;
    let lines = 0;
    let index = 0;
    while (index < length) {
      const start = index;
      const code = units[index++] as number;
      const kind = classOf(code);
      if (kind >= space) {
        if (kind === newline && !(code === 10 && start > 0 && units[start - 1] === 13)) lines++;
        width++;
        if (gap < far) gap = width > widestGap || lines > 1 ? far : lines === 1 ? gaps.line : gaps.space;
        continue;
      }
      let hash = code;
      if (kind === digit) {
        for (let unit = units[index] as number; classOf(unit) === digit; unit = units[++index] as number)
          hash = Math.imul(hash, 0x01000193) ^ unit;
      } else if (kind !== other) {
        for (let unit = units[index] as number; ; unit = units[++index] as number) {
          const is = classOf(unit);
          if (is < upper || is > caseless) break;
          hash = Math.imul(hash, 0x01000193) ^ unit;
        }
      }
      const isOpaque = index - start > longestToken;
      const id =
        index - start === 1
          ? vocabulary.idOfSingle(units, start, kind)
          : vocabulary.idOf(units, start, index, kind, hash);
      starts[count] = offset + start;
      ends[count] = offset + index;
      kinds[count++] = id * 4 + (isOpaque ? far : gap);
      gap = isOpaque ? far : gaps.none;
      width = 0;
      lines = 0;
    }
    return count;
  }

  /** What stands before a token. */
  gapAt(index: number): number {
    return (this.kinds[index] as number) & 3;
  }

  /** What is known of a token's spelling: one of `fields`. */
  fieldAt(index: number, field: number): number {
    return this.vocabulary.records[((this.kinds[index] as number) >> 2) * recordWidth + field] as number;
  }

  /** The shape of a token. */
  shapeAt(index: number): number {
    return this.fieldAt(index, fields.shape);
  }
}
