/**
 * What is read of a text for linear models: the hashes of its words, of pairs of neighbours, of the beginnings of long words, and of
 * punctuation as words of its own. Scripts without spaces are read sign by sign, in runs of up to four. Where words stand is told beside,
 * so that rules' words are looked up by the same hashes (`whole-words.ts`). A change of a hash needs `npm run train:injection` and
 * `npm run train:safety`.
 */
import { unitsOf } from '../units.ts';

/** Longer words are cut: nobody's words, and otherwise one feature for each blob. */
export const longestWord = 32;

/** Characters of a word whose beginning counts as well, for what languages put at its end. */
const stemLength = 5;

/** Signs in one piece of punctuation. */
const longestSigns = 6;

/** What a code unit is, a bit each; 0 for what is not known yet. `other`: also a letter or digit, and no small one of ASCII. */
const kind = { space: 1, letter: 2, digit: 4, unspaced: 8, sign: 16, other: 32 } as const;
const inWord = kind.letter | kind.digit;

/** By code unit, filled as they are met. */
const kinds = new Uint8Array(0x10000);

/** Letters of scripts that are written without spaces: Thai, Lao, Burmese, Khmer, kana, Han; and halves of pairs. */
function isUnspaced(code: number): boolean {
  return (
    (code >= 0x0e00 && code <= 0x0eff) ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff) ||
    (code >= 0x3040 && code <= 0x9fff) ||
    (code >= 0xd800 && code <= 0xdfff) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
}

function kindOf(code: number): number {
  const character = String.fromCharCode(code);
  const other = /[a-z0-9]/.test(character) ? 0 : kind.other;
  if (/[\p{L}\p{M}\p{Cs}]/u.test(character)) return isUnspaced(code) ? kind.unspaced : kind.letter | other;
  if (/\p{N}/u.test(character)) return kind.digit | other;
  return /[\s\p{C}]/u.test(character) ? kind.space : kind.sign;
}

function mixed(left: number, right: number): number {
  const sum = Math.imul(left ^ (right + 0x9e3779b9 + (left << 6) + (left >>> 2)), 0x85ebca6b);
  return (sum ^ (sum >>> 13)) | 1;
}

/** Hashes of one text, at most: four for each of its characters. */
export const hashesPerCharacter = 4;

/** The hashes of a text, those that come again included, and its words. Each list may be longer than what it holds of the text. */
export class HashedText {
  count = 0;
  readonly hashes: Uint32Array;
  words = 0;
  /** By word where it starts, and its hash. Words of `longestWord` units and more are left out. */
  readonly starts: Int32Array;
  readonly wordHashes: Int32Array;
  /** Whether all words are of small letters and digits of ASCII. */
  isPlain = true;

  constructor(length: number) {
    this.hashes = new Uint32Array(length * hashesPerCharacter);
    this.starts = new Int32Array(length);
    this.wordHashes = new Int32Array(length);
  }
}

/** Room for the windows in which rules read long texts. */
const usualLength = 4096;

let shared = new HashedText(0);
/** The text whose hashes the shared lists hold. */
let held = '';

/** The hashes of a text. Linear. What is given is good until the next text is read. */
export function hashedText(text: string): HashedText {
  if (text === held) return shared;
  const units = unitsOf(text);
  if (shared.starts.length < text.length) shared = new HashedText(Math.max(usualLength, text.length));
  if (!readHashes(units, text.length, shared)) {
    for (let index = 0; index <= text.length; index++) kinds[units[index] as number] ||= kindOf(units[index] as number);
    readHashes(units, text.length, shared);
  }
  held = text;
  return shared;
}

const seed = 0x811c9dc5;

/** The hash of a word up to one of its units, given that of all before. */
function withUnit(hash: number, unit: number): number {
  const product = Math.imul(hash ^ unit, 0x01000193);
  return product ^ (product >>> 15);
}

/** The hash that a reading has of a word; it is never 0. */
export function wordHash(units: Uint16Array, start: number, end: number): number {
  let hash: number = seed;
  for (let index = start; index < end; index++) hash = withUnit(hash, units[index] as number);
  return hash | 1;
}

/**
 * Reads a text's units; false where it has one whose kind is not known yet. Behind the text stand zeros, which are no part of a word,
 * nor a sign.
 */
function readHashes(units: Uint16Array, length: number, into: HashedText): boolean {
  const table = kinds;
  const { hashes, starts, wordHashes } = into;
  let count = 0;
  let words = 0;
  let last = 0;
  let second = 0;
  let third = 0;
  let all = 0;
  // Where the rest of a word begins that was too long.
  let cut = -1;
  for (let index = 0; index < length;) {
    const found = table[units[index] as number] as number;
    if (found === kind.space) {
      index++;
      continue;
    }
    let token: number;
    if ((found & inWord) !== 0) {
      const start = index;
      let hash: number = seed;
      let is = found;
      let read = 0;
      do {
        read |= is;
        hash = withUnit(hash, units[index] as number);
        is = table[units[++index] as number] as number;
      } while ((is & inWord) !== 0 && index - start < stemLength);
      if ((is & inWord) !== 0) {
        // The stem is told before the next letter is mixed in, and only where one follows.
        if (((read | is) & kind.letter) !== 0) hashes[count++] = mixed(hash, 0x7072);
        do {
          read |= is;
          hash = withUnit(hash, units[index] as number);
          is = table[units[++index] as number] as number;
        } while ((is & inWord) !== 0 && index - start < longestWord);
      }
      if (is === 0) return false;
      all |= read;
      token = hash | 1;
      if (index - start === longestWord) cut = index;
      else if (start !== cut) {
        starts[words] = start;
        wordHashes[words++] = token;
      }
    } else if (found === kind.sign) {
      token = 0x1234;
      const end = index + longestSigns;
      const before = index > 0 ? (table[units[index - 1] as number] as number) : kind.space;
      let is: number = found;
      for (; is === kind.sign && index < end; is = table[units[index] as number] as number) {
        token = mixed(token, units[index++] as number);
      }
      if (is === 0) return false;
      hashes[count++] = mixed(token, 0x100 + numberOf(before) * 8 + numberOf(is));
    } else if (found === kind.unspaced) {
      token = mixed(0x5555, units[index++] as number);
    } else return false;
    hashes[count++] = token;
    if (last !== 0) {
      const pair = mixed(last, token);
      hashes[count++] = pair;
      if (found === kind.unspaced && second !== 0) {
        const triple = mixed(second, pair);
        hashes[count++] = triple;
        if (third !== 0) hashes[count++] = mixed(third, triple);
      }
    }
    third = second;
    second = last;
    last = token;
  }
  into.count = count;
  into.words = words;
  into.isPlain = (all & kind.other) === 0;
  return true;
}

/** The number of a kind in what is hashed. */
function numberOf(bits: number): number {
  return 32 - Math.clz32(bits & ~kind.other);
}
