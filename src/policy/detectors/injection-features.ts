/**
 * What the linear model against prompt injection sees of a text: its words, pairs of neighbours, the beginnings of long words, and
 * punctuation as words of its own, each as the number of a bucket. Scripts without spaces are read sign by sign, in runs of up
 * to four. Training and judging read with this file alone; a change of it needs `npm run train:injection`.
 */

/** Buckets that features are hashed into; a power of two. */
export const featureBuckets = 1 << 18;

/** Longer words are cut: nobody's words, and otherwise one feature for each blob. */
const longestWord = 32;

/** Characters of a word whose beginning counts as well, for what languages put at its end. */
const stemLength = 5;

/** Signs in one piece of punctuation. */
const longestSigns = 6;

const kind = { unknown: 0, space: 1, letter: 2, digit: 3, unspaced: 4, sign: 5 } as const;

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
  const known = kinds[code] as number;
  if (known !== kind.unknown) return known;
  const character = String.fromCharCode(code);
  const isWord = /[\p{L}\p{M}\p{Cs}]/u.test(character);
  let found: number = kind.sign;
  if (isWord) found = isUnspaced(code) ? kind.unspaced : kind.letter;
  else if (/\p{N}/u.test(character)) found = kind.digit;
  else if (/[\s\p{C}]/u.test(character)) found = kind.space;
  kinds[code] = found;
  return found;
}

function mixed(left: number, right: number): number {
  const sum = Math.imul(left ^ (right + 0x9e3779b9 + (left << 6) + (left >>> 2)), 0x85ebca6b);
  return (sum ^ (sum >>> 13)) | 1;
}

/** Which features were seen in the stretch being read; all zero between two readings. */
const seen = new Uint8Array(featureBuckets);

/** Distinct features of one stretch, at most: four for each of its characters. */
export const featuresPerCharacter = 4;

/**
 * Writes the distinct features of `text` between two indexes to `features` and gives their number. The text is one that rules
 * see (`normalizeForRules`). Linear; `features` needs room for `featuresPerCharacter` a character.
 */
export function readFeatures(text: string, from: number, to: number, features: Uint32Array): number {
  let count = 0;
  let last = 0;
  let second = 0;
  let third = 0;
  const add = (hash: number): void => {
    let bucket = Math.imul(hash ^ (hash >>> 16), 0xc2b2ae35);
    bucket = (bucket ^ (bucket >>> 15)) & (featureBuckets - 1);
    if (seen[bucket] !== 0) return;
    seen[bucket] = 1;
    features[count++] = bucket;
  };
  for (let index = from; index < to;) {
    const code = text.charCodeAt(index);
    const found = kindOf(code);
    if (found === kind.space) {
      index++;
      continue;
    }
    let token: number;
    if (found === kind.letter || found === kind.digit) {
      const start = index;
      const end = Math.min(to, start + longestWord);
      let hash = 0x811c9dc5;
      let isNumber = true;
      for (; index < end; index++) {
        const next = text.charCodeAt(index);
        const nextKind = kindOf(next);
        if (nextKind !== kind.letter && nextKind !== kind.digit) break;
        if (nextKind === kind.letter) isNumber = false;
        // The stem is told before the next letter is mixed in, and only where one follows.
        if (index - start === stemLength && !isNumber) add(mixed(hash, 0x7072));
        hash = Math.imul(hash ^ next, 0x01000193);
        hash ^= hash >>> 15;
      }
      token = hash | 1;
    } else if (found === kind.unspaced) {
      token = mixed(0x5555, code);
      index++;
    } else {
      token = 0x1234;
      const end = Math.min(to, index + longestSigns);
      const before = index > from ? kindOf(text.charCodeAt(index - 1)) : kind.space;
      for (; index < end && kindOf(text.charCodeAt(index)) === kind.sign; index++) {
        token = mixed(token, text.charCodeAt(index));
      }
      const after = index < to ? kindOf(text.charCodeAt(index)) : kind.space;
      add(mixed(token, 0x100 + before * 8 + after));
    }
    add(token);
    if (last !== 0) {
      const pair = mixed(last, token);
      add(pair);
      if (found === kind.unspaced && second !== 0) {
        const triple = mixed(second, pair);
        add(triple);
        if (third !== 0) add(mixed(third, triple));
      }
    }
    third = second;
    second = last;
    last = token;
  }
  for (let index = 0; index < count; index++) seen[features[index] as number] = 0;
  return count;
}
