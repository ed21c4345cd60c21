/**
 * What linear models see of a text: its words, pairs of neighbours, the beginnings of long words, and punctuation as words of its
 * own, each as the number of a bucket. Scripts without spaces are read sign by sign, in runs of up to four. Training and judging
 * read with this file alone; a change of it needs `npm run train:injection` and `npm run train:safety`.
 */
import { unitsOf } from '../units.ts';

/** Buckets that features are hashed into; a power of two. */
export const featureBuckets = 1 << 18;

/** Longer words are cut: nobody's words, and otherwise one feature for each blob. */
const longestWord = 32;

/** Characters of a word whose beginning counts as well, for what languages put at its end. */
const stemLength = 5;

/** Signs in one piece of punctuation. */
const longestSigns = 6;

/** What a code unit is, a bit each; 0 for what is not known yet. */
const kind = { space: 1, letter: 2, digit: 4, unspaced: 8, sign: 16 } as const;
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
  if (/[\p{L}\p{M}\p{Cs}]/u.test(character)) return isUnspaced(code) ? kind.unspaced : kind.letter;
  if (/\p{N}/u.test(character)) return kind.digit;
  return /[\s\p{C}]/u.test(character) ? kind.space : kind.sign;
}

function mixed(left: number, right: number): number {
  const sum = Math.imul(left ^ (right + 0x9e3779b9 + (left << 6) + (left >>> 2)), 0x85ebca6b);
  return (sum ^ (sum >>> 13)) | 1;
}

/** A bit for each feature that was seen in the stretch being read; all zero between two readings. */
const seen = new Int32Array(featureBuckets >> 5);

/** Features of one stretch, at most: four for each of its characters. */
export const featuresPerCharacter = 4;

/**
 * Writes the distinct features of `text` between two indexes to `features` and gives their number. The text is one that rules
 * see (`normalizeForRules`). Linear; `features` needs room for `featuresPerCharacter` a character.
 */
export function readFeatures(text: string, from: number, to: number, features: Uint32Array): number {
  const stretch = from === 0 && to === text.length ? text : text.slice(from, to);
  const units = unitsOf(stretch);
  let all = readHashes(units, stretch.length, features);
  if (all === unknown) {
    for (let index = 0; index <= stretch.length; index++)
      kinds[units[index] as number] ||= kindOf(units[index] as number);
    all = readHashes(units, stretch.length, features);
  }
  let count = 0;
  for (let index = 0; index < all; index++) {
    const hash = features[index] as number;
    let bucket = Math.imul(hash ^ (hash >>> 16), 0xc2b2ae35);
    bucket = (bucket ^ (bucket >>> 15)) & (featureBuckets - 1);
    const bits = seen[bucket >> 5] as number;
    const bit = 1 << (bucket & 31);
    if ((bits & bit) !== 0) continue;
    seen[bucket >> 5] = bits | bit;
    features[count++] = bucket;
  }
  for (let index = 0; index < count; index++) seen[(features[index] as number) >> 5] = 0;
  return count;
}

/** What `readHashes` gives where the text has a unit whose kind is not known yet. */
const unknown = -1;

/**
 * Writes the hashes of all that is read of a text's units, with those that come again. Behind the text stand zeros, which are no part of
 * a word, nor a sign.
 */
function readHashes(units: Uint16Array, length: number, hashes: Uint32Array): number {
  const table = kinds;
  let count = 0;
  let last = 0;
  let second = 0;
  let third = 0;
  for (let index = 0; index < length;) {
    const found = table[units[index] as number] as number;
    if (found === kind.space) {
      index++;
      continue;
    }
    let token: number;
    if ((found & inWord) !== 0) {
      const start = index;
      let hash = 0x811c9dc5;
      let is = found;
      let read = 0;
      do {
        read |= is;
        hash = Math.imul(hash ^ (units[index] as number), 0x01000193);
        hash ^= hash >>> 15;
        is = table[units[++index] as number] as number;
      } while ((is & inWord) !== 0 && index - start < stemLength);
      if ((is & inWord) !== 0) {
        // The stem is told before the next letter is mixed in, and only where one follows.
        if (((read | is) & kind.letter) !== 0) hashes[count++] = mixed(hash, 0x7072);
        do {
          hash = Math.imul(hash ^ (units[index] as number), 0x01000193);
          hash ^= hash >>> 15;
          is = table[units[++index] as number] as number;
        } while ((is & inWord) !== 0 && index - start < longestWord);
      }
      if (is === 0) return unknown;
      token = hash | 1;
    } else if (found === kind.sign) {
      token = 0x1234;
      const end = index + longestSigns;
      const before = index > 0 ? (table[units[index - 1] as number] as number) : kind.space;
      let is: number = found;
      for (; is === kind.sign && index < end; is = table[units[index] as number] as number) {
        token = mixed(token, units[index++] as number);
      }
      if (is === 0) return unknown;
      hashes[count++] = mixed(token, 0x100 + numberOf(before) * 8 + numberOf(is));
    } else if (found === kind.unspaced) {
      token = mixed(0x5555, units[index++] as number);
    } else return unknown;
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
  return count;
}

/** The number of a kind in what is hashed. */
function numberOf(bit: number): number {
  return 32 - Math.clz32(bit);
}
