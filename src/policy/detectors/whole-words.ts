/**
 * Finds which of a list's words a text has, each as a whole word of small letters and digits, by the hashes that linear models need of the
 * text's words anyway: a look a word, where a trie would be walked. Another word of the same hash is taken for one of the list, which
 * happens once in some million words: what follows from a word being there has to be harmless where it is not.
 */
import { unitsOf } from '../units.ts';
import { hashedText, longestWord, wordHash } from './hashed-words.ts';

/** Takes what was found: a word's number in the list, and where it starts. */
export interface WordTaker {
  takeWhole(word: number, start: number): void;
}

/** Whether a word can be found here. */
export function isWholeWord(word: string): boolean {
  return word.length < longestWord && /^[a-z0-9]+$/.test(word);
}

const isInner = new Uint8Array(0x10000);
for (const unit of 'abcdefghijklmnopqrstuvwxyz0123456789') isInner[unit.charCodeAt(0)] = 1;

/** Bits of a slot's number, and of what is told of a hash there beside it. */
const slotBits = 13;
const ofTag = 255;

/** A compiled list, of at most some thousand words. */
export class WholeWords {
  /** By slot what is told of the hash there, 0 for none: small enough for the processor's cache. */
  readonly #tags = new Uint8Array(1 << slotBits);
  /** By slot the hash, and a word's number. */
  readonly #hashes = new Int32Array(1 << slotBits);
  readonly #numbers = new Uint16Array(1 << slotBits);

  /** Words that are not `isWholeWord` are never found. */
  constructor(words: readonly string[]) {
    for (const [number, word] of words.entries()) if (isWholeWord(word)) this.#add(word, number);
  }

  #add(word: string, number: number): void {
    const hash = wordHash(unitsOf(word), 0, word.length);
    let slot = slotOf(hash);
    for (; this.#tags[slot] !== 0; slot = next(slot))
      if (this.#hashes[slot] === hash) throw new Error(`'${word}' has another word's hash`);
    this.#tags[slot] = hash & ofTag;
    this.#hashes[slot] = hash;
    this.#numbers[slot] = number;
  }

  /** Tells of every word of the list that stands in a text, in order. */
  scan(text: string, taker: WordTaker): void {
    const { words, starts, wordHashes, isPlain } = hashedText(text);
    if (!isPlain) return this.#scanRuns(unitsOf(text), text.length, taker);
    for (let index = 0; index < words; index++) {
      const hash = wordHashes[index] as number;
      // A hash is odd, so that no tag is 0.
      if (this.#tags[slotOf(hash)] !== 0) this.#look(hash, starts[index] as number, taker);
    }
  }

  /** The same where other letters stand in words, too: those end and begin words here. */
  #scanRuns(units: Uint16Array, length: number, taker: WordTaker): void {
    for (let index = 0; index < length; index++) {
      const start = index;
      while (isInner[units[index] as number] === 1) index++;
      if (index > start && index - start < longestWord) this.#look(wordHash(units, start, index), start, taker);
    }
  }

  #look(hash: number, start: number, taker: WordTaker): void {
    for (let slot = slotOf(hash); this.#tags[slot] !== 0; slot = next(slot)) {
      if (this.#tags[slot] === (hash & ofTag) && this.#hashes[slot] === hash)
        return taker.takeWhole(this.#numbers[slot] as number, start);
    }
  }
}

function slotOf(hash: number): number {
  return hash >>> (32 - slotBits);
}

function next(slot: number): number {
  return (slot + 1) & ((1 << slotBits) - 1);
}
