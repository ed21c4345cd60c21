/**
 * Cuts a text into words, numbers and signs, and notes of each what the tagger's features ask: hashes of the word and its
 * ends, its shape, the space before it, the lists it stands on. Each is known from its own characters alone.
 */
import { classOf, foldedCode, hashBasis, hashPrime, letterClass } from './letters.ts';
import type { WordLists } from './word-lists.ts';

/** Shapes of tokens. Signs have their code from 64 on, numbers their digits from 16 on. */
export const shapes = {
  none: 0,
  lower: 1,
  capital: 2,
  capitals: 3,
  single: 4,
  mixed: 5,
  caseless: 6,
  opaque: 7,
  sign: 64,
  number: 16,
} as const;

/** What stands before a token: nothing, a space, a line's end, or so much that the token begins anew. */
export const gaps = { none: 0, space: 1, line: 2, far: 3 } as const;

/** A longer word is nobody's name; where it was cut out of a text must not matter. */
export const longestToken = 32;
/** Wider space, or an empty line, parts a text. */
export const widestGap = 8;

function widened(column: Int32Array): Int32Array {
  const wider = new Int32Array(column.length * 2);
  wider.set(column);
  return wider;
}

/** The tokens of a text, in columns. A token that is too long has no neighbours. Index -1 and below, or from `count` on, is no token and reads as 0. */
export class Tokens {
  count = 0;
  starts: Int32Array;
  ends: Int32Array;
  words: Int32Array;
  prefixes2: Int32Array;
  prefixes3: Int32Array;
  suffixes2: Int32Array;
  suffixes3: Int32Array;
  suffixes4: Int32Array;
  shapes: Int32Array;
  gaps: Int32Array;
  lists: Int32Array;

  /** `from`, `to`: the part of the text to cut. */
  constructor(text: string, lists: WordLists, from = 0, to = text.length) {
    const size = 16 + ((to - from) >> 2);
    this.starts = new Int32Array(size);
    this.ends = new Int32Array(size);
    this.words = new Int32Array(size);
    this.prefixes2 = new Int32Array(size);
    this.prefixes3 = new Int32Array(size);
    this.suffixes2 = new Int32Array(size);
    this.suffixes3 = new Int32Array(size);
    this.suffixes4 = new Int32Array(size);
    this.shapes = new Int32Array(size);
    this.gaps = new Int32Array(size);
    this.lists = new Int32Array(size);
    this.cut(text, lists, from, to);
  }

  private cut(text: string, lists: WordLists, from: number, to: number): void {
    let gap: number = from === 0 ? gaps.far : gaps.none;
    let width = 0;
    let lines = 0;
    let index = from;
    while (index < to) {
      const code = text.charCodeAt(index);
      const kind = classOf(code);
      if (kind >= letterClass.space) {
        if (kind === letterClass.newline && !(code === 10 && text.charCodeAt(index - 1) === 13)) lines++;
        width++;
        if (gap < gaps.far) {
          gap = width > widestGap || lines > 1 ? gaps.far : lines === 1 ? gaps.line : Math.max(gap, gaps.space);
        }
        index++;
        continue;
      }
      if (this.count === this.starts.length) this.widen();
      const at = this.count;
      index = this.add(text, lists, index, to, kind, gap);
      gap = gaps.none;
      if (this.shapes[at] === shapes.opaque) {
        this.gaps[at] = gaps.far;
        gap = gaps.far;
      }
      width = 0;
      lines = 0;
    }
  }

  private add(text: string, lists: WordLists, start: number, limit: number, first: number, gap: number): number {
    const at = this.count++;
    this.starts[at] = start;
    this.gaps[at] = gap;
    let end = start + 1;
    if (first === letterClass.other) {
      const code = text.charCodeAt(start);
      this.shapes[at] = shapes.sign + (code < 128 ? code : code > 0x2017 && code < 0x2020 ? 34 : 127);
      this.words[at] = Math.imul(hashBasis ^ code, hashPrime);
    } else if (first === letterClass.digit) {
      while (end < limit && classOf(text.charCodeAt(end)) === letterClass.digit) end++;
      this.shapes[at] = end - start > longestToken ? shapes.opaque : shapes.number + Math.min(15, end - start);
      let hash = hashBasis;
      const read = Math.min(end, start + longestToken);
      for (let index = start; index < read; index++) hash = Math.imul(hash ^ text.charCodeAt(index), hashPrime);
      this.words[at] = hash;
    } else {
      end = this.addWord(text, lists, at, start, limit);
    }
    this.ends[at] = end;
    return end;
  }

  private addWord(text: string, lists: WordLists, at: number, start: number, limit: number): number {
    let hash = hashBasis;
    let uppers = 0;
    let lowers = 0;
    let end = start;
    for (; end < limit; end++) {
      const code = text.charCodeAt(end);
      const kind = classOf(code);
      if (kind < letterClass.upper || kind > letterClass.caseless) break;
      if (kind === letterClass.upper) uppers++;
      else if (kind === letterClass.lower) lowers++;
      hash = Math.imul(hash ^ foldedCode(code), hashPrime);
      if (end - start === 1) this.prefixes2[at] = hash;
      else if (end - start === 2) this.prefixes3[at] = hash;
    }
    const length = end - start;
    let suffix = hashBasis;
    for (let back = 1; back <= 4 && back <= length; back++) {
      suffix = Math.imul(suffix ^ foldedCode(text.charCodeAt(end - back)), hashPrime);
      if (back === 2) this.suffixes2[at] = suffix;
      else if (back === 3) this.suffixes3[at] = suffix;
      else if (back === 4) this.suffixes4[at] = suffix;
    }
    if (length > longestToken) {
      this.prefixes2[at] = this.prefixes3[at] = this.suffixes2[at] = this.suffixes3[at] = this.suffixes4[at] = 0;
      this.shapes[at] = shapes.opaque;
      return end;
    }
    this.words[at] = hash;
    this.lists[at] = lists.of(hash);
    this.shapes[at] = shapeOf(uppers, lowers, classOf(text.charCodeAt(start)) === letterClass.upper);
    return end;
  }

  private widen(): void {
    this.starts = widened(this.starts);
    this.ends = widened(this.ends);
    this.words = widened(this.words);
    this.prefixes2 = widened(this.prefixes2);
    this.prefixes3 = widened(this.prefixes3);
    this.suffixes2 = widened(this.suffixes2);
    this.suffixes3 = widened(this.suffixes3);
    this.suffixes4 = widened(this.suffixes4);
    this.shapes = widened(this.shapes);
    this.gaps = widened(this.gaps);
    this.lists = widened(this.lists);
  }
}

function shapeOf(uppers: number, lowers: number, isCapital: boolean): number {
  if (uppers + lowers === 0) return shapes.caseless;
  if (uppers === 0) return shapes.lower;
  if (lowers === 0) return uppers === 1 ? shapes.single : shapes.capitals;
  return isCapital && uppers === 1 ? shapes.capital : shapes.mixed;
}
