/**
 * Finds words of a list in a text. Those that have to stand as whole words are looked up by the text's words (`whole-words.ts`). For
 * others a look at four characters at every other place, in a table that stays in the processor's cache, passes over nearly all of an
 * ordinary text; where one of them could begin, a trie is walked.
 */
import { pairsOf, unitsOf } from '../units.ts';
import { isWholeWord, WholeWords, type WordTaker } from './whole-words.ts';

/** How a word may stand in a text, as bits: anywhere, where a word of letters and digits begins, as a whole word. */
export const ways = { anywhere: 1, begins: 2, whole: 4 } as const;

/** The words that stand in a text, each word's places in order: three numbers for each place. */
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

/** Characters that are looked at together, and bits of each. */
const headLength = 4;
const headBits = 5;
const ofCharacter = (1 << headBits) - 1;
const ofTwo = (1 << (2 * headBits)) - 1;

/** The place of four characters in a table of 2^16 bits. */
function slotOf(head: number): number {
  return Math.imul(head, 0x9e3779b1) >>> 16;
}

/** Notes four characters, of which some may be any. */
function noteHead(heads: Int32Array, characters: string, at = 0, head = 0): void {
  if (at === headLength) {
    const slot = slotOf(head);
    heads[slot >> 5] = (heads[slot >> 5] as number) | (1 << (slot & 31));
  } else if (characters.charAt(at) !== wild) {
    noteHead(heads, characters, at + 1, (head << headBits) | (characters.charCodeAt(at) & ofCharacter));
  } else for (let each = 0; each <= ofCharacter; each++) noteHead(heads, characters, at + 1, (head << headBits) | each);
}

/** Stands for any character; no word has it. */
const wild = '\uffff';

/**
 * What stands at an even place where a word begins there, and where it begins beside it: at the odd place before it or, a short word of which
 * too little would be seen, at the one behind it.
 */
function headsOf(word: string): readonly string[] {
  const besides = word.length > headLength ? word.slice(1) : wild + word;
  return [word, besides].map((characters) => characters.slice(0, headLength).padEnd(headLength, wild));
}

/** A compiled list of words. */
export class WordIndex implements WordTaker {
  /** By code unit: the number of the character in the trie, 0 for those in no word, and `wordBit`. */
  readonly #classes = new Uint8Array(0x10000);
  #width = 1;
  /** A bit for any four characters at an even place by which a word is known. */
  readonly #heads = new Int32Array(1 << 11);
  /** By state and class, the next state; 0 for none. */
  readonly #table: Uint16Array;
  /** By state the word that ends there, plus one. */
  readonly #ends: Uint16Array;
  #states = 1;
  readonly #ways: Uint8Array;
  /** The words that are asked for as whole ones alone; null where there are none. */
  readonly #whole: WholeWords | null;
  /** What was found in the text being read, and where in it the next goes. */
  #list = new Int32Array(64 * perFound);
  #length = 0;
  /** The first place where it was not looked yet for a word that begins there. */
  #next = 0;

  /**
   * Words in small letters and ASCII, as they stand in the text to be read; empty ones are never found. `wanted`: for each the bits of
   * `ways` that are asked for.
   */
  constructor(words: readonly string[], wanted: Uint8Array) {
    this.#ways = wanted;
    for (const unit of 'abcdefghijklmnopqrstuvwxyz0123456789') this.#classes[unit.charCodeAt(0)] = wordBit;
    const isWhole = words.map((word, index) => wanted[index] === ways.whole && isWholeWord(word));
    this.#whole = isWhole.includes(true)
      ? new WholeWords(words.map((word, index) => (isWhole[index] ? word : '')))
      : null;
    const others = words.map((word, index) => (isWhole[index] ? '' : word));
    for (const word of others) this.#classify(word);
    const most = others.reduce((sum, word) => sum + word.length, 1);
    this.#table = new Uint16Array(most * this.#width);
    this.#ends = new Uint16Array(most);
    for (const [index, word] of others.entries()) {
      if (word === '') continue;
      this.#add(word, index);
      for (const head of headsOf(word)) noteHead(this.#heads, head);
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
    const heads = this.#heads;
    this.#length = 0;
    this.#whole?.scan(text, this);
    const units = unitsOf(text);
    const pairs = pairsOf(text);
    const { length } = text;
    this.#next = 0;
    let head = 0;
    let all = 0;
    // Behind the text stand zeros: words of fewer characters at its end begin no later.
    for (let index = 0; index <= length + 2; index += 2) {
      const pair = pairs[index >> 1] as number;
      all |= pair;
      head = ((head & ofTwo) << (2 * headBits)) | ((pair & ofCharacter) << headBits) | ((pair >>> 16) & ofCharacter);
      const slot = slotOf(head);
      if ((((heads[slot >> 5] as number) >>> (slot & 31)) & 1) !== 0) this.#look(units, length, index - 2);
    }
    return { list: this.#list, length: this.#length, bits: (all & 0xffff) | (all >>> 16) };
  }

  /** Looks for words that begin at an even place or beside it, where four characters are as those of a word. */
  #look(units: Uint16Array, length: number, place: number): void {
    for (let start = Math.max(place - 1, this.#next); start <= place + 1; start++) this.#walk(units, start, length);
    this.#next = place + 2;
  }

  #walk(units: Uint16Array, start: number, length: number): void {
    const classes = this.#classes;
    const isBegin = start === 0 || ((classes[units[start - 1] as number] as number) & wordBit) === 0;
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

  /** Notes a whole word. */
  takeWhole(word: number, start: number): void {
    this.#note(word, start, alone);
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
