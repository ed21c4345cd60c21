/**
 * What linear models see of a text: all that is hashed of it (`hashed-words.ts`), each once and as the number of a bucket. Training and
 * judging read with these two files alone; a change of them needs `npm run train:injection` and `npm run train:safety`.
 */
import { hashedText, hashesPerCharacter } from './hashed-words.ts';

/** Buckets that features are hashed into; a power of two. */
export const featureBuckets = 1 << 18;

/** A bit for each feature that was seen in the stretch being read; all zero between two readings. */
const seen = new Int32Array(featureBuckets >> 5);

/** Features of one stretch, at most. */
export const featuresPerCharacter = hashesPerCharacter;

/**
 * Writes the distinct features of `text` between two indexes to `features` and gives their number. The text is one that rules
 * see (`normalizeForRules`). Linear; `features` needs room for `featuresPerCharacter` a character.
 */
export function readFeatures(text: string, from: number, to: number, features: Uint32Array): number {
  const { hashes, count } = hashedText(from === 0 && to === text.length ? text : text.slice(from, to));
  return distinct(hashes, count, features);
}

/** Writes the buckets of so many hashes, each once, and gives their number. */
function distinct(hashes: Uint32Array, all: number, features: Uint32Array): number {
  const bitsOf = seen;
  let count = 0;
  // Without a branch for what was seen before, which no processor foresees.
  for (let index = 0; index < all; index++) {
    const hash = hashes[index] as number;
    let bucket = Math.imul(hash ^ (hash >>> 16), 0xc2b2ae35);
    bucket = (bucket ^ (bucket >>> 15)) & (featureBuckets - 1);
    const bits = bitsOf[bucket >> 5] as number;
    bitsOf[bucket >> 5] = bits | (1 << (bucket & 31));
    features[count] = bucket;
    count += ((bits >>> (bucket & 31)) & 1) ^ 1;
  }
  for (let index = 0; index < count; index++) bitsOf[(features[index] as number) >> 5] = 0;
  return count;
}
