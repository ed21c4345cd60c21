/**
 * Finds words of a list in a text, most of them only where a word begins. A look at four characters at a time, in a table that stays
 * in the processor's cache, passes over nearly all of an ordinary text; where one of the words could begin, a trie is walked.
 */
import { unitsOf } from '../units.ts';

/** How a word may stand in a text, as bits: anywhere, where a word of letters and digits begins, as a whole word. */
export const ways = { anywhere: 1, begins: 2, whole: 4 } as const;

/** The words that stand in a text, in order of start: three numbers each. */
export interface FoundWords {
  /** Word, start, and how it stands there: all bits of `ways` that are true of the place. The list may be longer than they are. */
  readonly list: Int32Array;
  /** How many numbers of the list are of this text. */
  readonly length: number;
  /** All bits that any unit of the text has. */
  readonly bits: number;
}

/** Numbers in the list for each word that was found. */
export const perFound = 3;

/** All that is true of a place within a word, at a word's beginning, and around a whole word. */
const inside = 1;
const begins = 3;
const alone = 7;

/** In `#classes`: the unit belongs to a word. */
const wordBit = 0x80;

/** Characters of a beginning, and bits of each that are looked at. */
const headLength = 4;
const headBits = 5;
const wholeHead = (1 << (headLength * headBits)) - 1;

/** The place of a beginning in a table of 2^16 bits. */
function slotOf(head: number): number {
  return Math.imul(head, 0x9e3779b1) >>> 16;
}

/** Notes all that a word's beginning can go on to. */
function noteHead(heads: Int32Array, word: string, at = 0, head = 0): void {
  if (at === headLength) {
    const slot = slotOf(head);
    heads[slot >> 5] = (heads[slot >> 5] as number) | (1 << (slot & 31));
  } else if (at < word.length) noteHead(heads, word, at + 1, (head << headBits) | (word.charCodeAt(at) & 31));
  else for (let any = 0; any < 1 << headBits; any++) noteHead(heads, word, at + 1, (head << headBits) | any);
}

/** A compiled list of words. */
export class WordIndex {
  /** By code unit: the number of the character in the trie, 0 for those in no word, and `wordBit`. */
  readonly #classes = new Uint8Array(0x10000);
  #width = 1;
  /** A bit for each beginning that a word has, and for each that one of those has which may stand anywhere. */
  readonly #heads = new Int32Array(1 << 11);
  readonly #free = new Int32Array(1 << 11);
  /** By state and class, the next state; 0 for none. */
  readonly #table: Uint16Array;
  /** By state the word that ends there, plus one. */
  readonly #ends: Uint16Array;
  #states = 1;
  readonly #ways: Uint8Array;
  /** What was found in the text being read, and where in it the next goes. */
  #list = new Int32Array(64 * perFound);
  #length = 0;

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
      noteHead(this.#heads, word);
      if (((wanted[index] as number) & ways.anywhere) !== 0) noteHead(this.#free, word);
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

  /** Every word that stands in a text as it is asked for. What is given is good until the next text is read. */
  scan(text: string): FoundWords {
    const classes = this.#classes;
    const heads = this.#heads;
    this.#length = 0;
    const units = unitsOf(text);
    const { length } = text;
    let head = 0;
    let all = 0;
    // Behind the text stand zeros: words of fewer characters at its end begin no later.
    for (let index = 0; index < length + headLength - 1; index++) {
      const unit = units[index] as number;
      all |= unit;
      head = ((head << headBits) | (unit & 31)) & wholeHead;
      const slot = slotOf(head);
      if ((((heads[slot >> 5] as number) >>> (slot & 31)) & 1) === 0) continue;
      const start = index - headLength + 1;
      if (start < 0) continue;
      const isBegin = start === 0 || ((classes[units[start - 1] as number] as number) & wordBit) === 0;
      if (isBegin || (((this.#free[slot >> 5] as number) >>> (slot & 31)) & 1) !== 0)
        this.#walk(units, start, length, isBegin);
    }
    return { list: this.#list, length: this.#length, bits: all };
  }

  #walk(units: Uint16Array, start: number, length: number, isBegin: boolean): void {
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
      if ((place & (this.#ways[word - 1] as number)) !== 0) this.#note(word - 1, start, place);
    }
  }

  #note(word: number, start: number, place: number): void {
    if (this.#length === this.#list.length) {
      const longer = new Int32Array(this.#length * 2);
      longer.set(this.#list);
      this.#list = longer;
    }
    this.#list[this.#length++] = word;
    this.#list[this.#length++] = start;
    this.#list[this.#length++] = place;
  }
}
