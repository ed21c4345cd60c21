/**
 * Reads the tagger's weights and lists from the form in which `scripts/train-tagger.js` stores them.
 */
import { pairOf, rowWidth, type TaggerModel } from './model.ts';
import { HashedLists, type WordLists } from './word-lists.ts';

/** The tagger as stored in `models/name-tagger.cjs`. */
export interface StoredTagger {
  /** Binary logarithm of the number of features that are told apart. */
  readonly bits: number;
  /** Base64 of a bit a feature: whether it has weights. */
  readonly present: string;
  /** Base64 of the weights of those features in order, a signed byte each: of each tag for both rounds. */
  readonly values: string;
  readonly scale: number;
  /** What is taken from the score of each tag. */
  readonly caution: readonly number[];
  /** Base64 of 32-bit hashes of listed words, and of 16 bits for each: the lists it is on. */
  readonly words: string;
  readonly lists: string;
}

/** The tagger ready to run. */
export interface Tagger {
  readonly model: TaggerModel;
  readonly lists: WordLists;
}

/** Bytes in memory of their own, so that they can be read as wider numbers. */
function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.from(base64, 'base64'));
}

function decodeModel({ bits, present, values, scale, caution }: StoredTagger): TaggerModel {
  const marks = bytesOf(present);
  const rows = new Uint16Array(1 << bits);
  let count = 0;
  for (let row = 0; row < rows.length; row++) {
    if (((marks[row >> 3] ?? 0) >> (row & 7)) & 1) rows[row] = count++;
  }
  const stored = new Int8Array(bytesOf(values).buffer);
  const weights = new Int32Array(count * rowWidth);
  for (let pair = 0; pair < count * rowWidth; pair++) {
    weights[pair] = pairOf(stored[2 * pair] ?? 0, stored[2 * pair + 1] ?? 0);
  }
  return { bits, present: marks, rows, values: weights, scale, caution };
}

/** The tagger that was stored. */
export function decodeTagger(stored: StoredTagger): Tagger {
  const words = new Int32Array(bytesOf(stored.words).buffer);
  const bits = new Uint16Array(bytesOf(stored.lists).buffer);
  const entries = new Map(Array.from(words, (hash, index) => [hash, bits[index] ?? 0]));
  return { model: decodeModel(stored), lists: new HashedLists(entries) };
}
