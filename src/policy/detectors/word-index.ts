/**
 * Finds words of a list in a text, most of them only where a word begins. A look at three characters at a time, in a table that stays
 * in the processor's cache, passes over nearly all of an ordinary text; where one of the words could begin, a trie is walked.
 */
import { unitsOf } from '../units.ts';

/** How a word may stand in a text, as bits: anywhere, where a word of letters and digits begins, as a whole word. */
export const ways = { anywhere: 1, begins: 2, whole: 4 } as const;

/** Bits in the table of beginnings. */
const anywhere = 1;
const atBeginning = 2;

/** How a word stands where it is found: all bits of `ways` that are true of the place. */
export type VisitWord = (word: number, start: number, end: number, place: number) => void;

/** All that is true of a place within a word, at a word's beginning, and around a whole word. */
const inside = 1;
const begins = 3;
const alone = 7;

/** In `#classes`: the unit belongs to a word. */
const wordBit = 0x80;

/** A compiled list of words. */
export class WordIndex {
  /** By code unit: the number of the character in the trie, 0 for those in no word, and `wordBit`. */
  readonly #classes = new Uint8Array(0x10000);
  #width = 1;
  /** By five bits of each of three characters: whether a word begins so. */
  readonly #heads = new Uint8Array(1 << 15);
  /** By state and class, the next state; 0 for none. */
  readonly #table: Uint16Array;
  /** By state the word that ends there, plus one. */
  readonly #ends: Uint16Array;
  #states = 1;
  readonly #ways: Uint8Array;

  /**
   * Words in small letters and ASCII, as they stand in the text to be read; empty ones are never found. `wanted`: for each the bits of
   * `ways` that are asked for.
   */
  constructor(words: readonly string[], wanted: Uint8Array) {
    this.#ways = wanted;
    for (const unit of 'abcdefghijklmnopqrstuvwxyz0123456789') this.#classes[unit.charCodeAt(0)] = wordBit;
    for (const word of words) this.#classify(word);
    const most = words.reduce((sum, word) => sum + word.length, 1);
    this.#table = new Uint16Array(most * this.#width);
    this.#ends = new Uint16Array(most);
    for (const [index, word] of words.entries()) {
      if (word === '') continue;
      this.#add(word, index);
      const way = wanted[index] as number;
      this.#noteHead(word, (way & ways.anywhere) === 0 ? atBeginning : anywhere | atBeginning);
    }
  }

  #classify(word: string): void {
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at);
      const known = this.#classes[unit] as number;
      if ((known & ~wordBit) === 0) this.#classes[unit] = known | this.#width++;
    }
  }

  #add(word: string, index: number): void {
    let state = 0;
    for (let at = 0; at < word.length; at++) {
      const place = state * this.#width + ((this.#classes[word.charCodeAt(at)] as number) & ~wordBit);
      if (this.#table[place] === 0) this.#table[place] = this.#states++;
      state = this.#table[place] as number;
    }
    this.#ends[state] = index + 1;
  }

  /** Notes all that a word's beginning can go on to, to three characters. */
  #noteHead(word: string, bits: number, at = 0, head = 0): void {
    if (at === 3) this.#heads[head] = (this.#heads[head] as number) | bits;
    else if (at < word.length) this.#noteHead(word, bits, at + 1, (head << 5) | (word.charCodeAt(at) & 31));
    else for (let any = 0; any < 32; any++) this.#noteHead(word, bits, at + 1, (head << 5) | any);
  }

  /** Calls `visit` for every word that stands as it is asked for, in order of start. Gives all bits that any unit of the text has. */
  scan(text: string, visit: VisitWord): number {
    const classes = this.#classes;
    const heads = this.#heads;
    const units = unitsOf(text);
    const { length } = text;
    let head = 0;
    let all = 0;
    // Behind the text stand zeros: words of one or two characters at its end begin no later.
    for (let index = 0; index < length + 2; index++) {
      const unit = units[index] as number;
      all |= unit;
      head = ((head << 5) | (unit & 31)) & 0x7fff;
      const found = heads[head] as number;
      if (found === 0 || index < 2) continue;
      const isBegin = index === 2 || ((classes[units[index - 3] as number] as number) & wordBit) === 0;
      if (isBegin || found !== atBeginning) this.#walk(units, index - 2, length, isBegin, visit);
    }
    return all;
  }

  #walk(units: Uint16Array, start: number, length: number, isBegin: boolean, visit: VisitWord): void {
    const classes = this.#classes;
    const table = this.#table;
    const width = this.#width;
    let state = 0;
    for (let at = start; at < length; at++) {
      state = table[state * width + ((classes[units[at] as number] as number) & 0x7f)] as number;
      // Class 0 leads nowhere.
      if (state === 0) return;
      const word = this.#ends[state] as number;
      if (word === 0) continue;
      const isEnd = ((classes[units[at + 1] as number] as number) & wordBit) === 0;
      const place = !isBegin ? inside : isEnd ? alone : begins;
      if ((place & (this.#ways[word - 1] as number)) !== 0) visit(word - 1, start, at + 1, place);
    }
  }
}
