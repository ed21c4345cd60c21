/**
 * Reads the tagger's weights and lists from the form in which `scripts/train-tagger.js` stores them.
 */
import type { TaggerModel } from './model.ts';
import { packed, rowWidth } from './sums.ts';
import { HashedLists, type WordLists } from './word-lists.ts';

/** The tagger as stored in `models/name-tagger.cjs`. */
export interface StoredTagger {
  /** Base64 of a bit for each of the features that are told apart: whether it has weights. */
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

function decodeModel({ present: marks, values, scale, caution }: StoredTagger): TaggerModel {
  const present = new Int32Array(bytesOf(marks).buffer);
  const ranks = new Uint16Array(present.length);
  let rank = 0;
  for (const [place, word] of present.entries()) {
    ranks[place] = rank;
    for (let rest = word; rest !== 0; rest &= rest - 1) rank++;
  }
  const stored = new Int8Array(bytesOf(values).buffer);
  const rows = new Int32Array(rank * rowWidth);
  for (let index = 0; index < rows.length; index++) {
    const weight = (place: number): number => stored[4 * index + place] ?? 0;
    rows[index] = packed(weight(0), weight(1), weight(2), weight(3));
  }
  return { present, ranks, rows, scale, caution };
}

/** The tagger that was stored. */
export function decodeTagger(stored: StoredTagger): Tagger {
  const words = new Int32Array(bytesOf(stored.words).buffer);
  const bits = new Uint16Array(bytesOf(stored.lists).buffer);
  const entries = new Map(Array.from(words, (hash, index) => [hash, bits[index] ?? 0]));
  return { model: decodeModel(stored), lists: new HashedLists(entries) };
}
