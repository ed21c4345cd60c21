/**
 * Finds tokens that stand in the same words as an earlier one: rows of a table, lines of a log, a text that says one thing over and
 * over. What the tagger says of the one it says of the other, and need not be asked twice.
 */
import { contextTokens, valueClass } from './features.ts';
import { shapes, type Tokens } from './tokens.ts';

/** With fewer tokens there is little to be saved. */
const fewest = 1024;

/** Places of a table, of so many entries at most: what does not fit takes the place of what came before. */
const mostPlaces = 1 << 16;

function placesFor(count: number): number {
  return Math.min(mostPlaces, 2 ** Math.ceil(Math.log2(count)));
}

/**
 * By token: an earlier one that can't be told from it by anything that matters to its tag, or -1 where none is known. Null where the
 * text is too short to look.
 */
export function twinsOf(text: string, tokens: Tokens): Int32Array | null {
  const { count } = tokens;
  if (count < fewest) return null;
  const names = namesOf(text, tokens);
  const twins = new Int32Array(count);
  const places = placesFor(count);
  const seen = new Int32Array(places).fill(-1);
  for (let index = 0; index < count; index++) {
    let hash = 0;
    for (let at = index; at <= index + 2 * contextTokens; at++) hash = Math.imul(hash ^ (names[at] ?? 0), 0x9e3779b1);
    const place = (hash >>> 15) & (places - 1);
    const earlier = seen[place] ?? -1;
    seen[place] = index;
    twins[index] = earlier >= 0 && areTwins(names, earlier, index) ? earlier : -1;
  }
  return twins;
}

function areTwins(names: Int32Array, one: number, other: number): boolean {
  for (let offset = 0; offset <= 2 * contextTokens; offset++) {
    if (names[one + offset] !== names[other + offset]) return false;
  }
  return true;
}

/**
 * By token, with room for its neighbours before the first and behind the last: a number that it shares with those that are like it in
 * all that features ask of a token, and with none that is not.
 */
function namesOf(text: string, tokens: Tokens): Int32Array {
  const { count } = tokens;
  const names = new Int32Array(count + 2 * contextTokens).fill(-1);
  const places = placesFor(count);
  const known = new Int32Array(places).fill(-1);
  for (let index = 0; index < count; index++) {
    const hash = Math.imul((tokens.words[index] ?? 0) ^ (tokens.gaps[index] ?? 0), 0x85ebca6b);
    const place = (hash >>> 15) & (places - 1);
    const earlier = known[place] ?? -1;
    if (earlier >= 0 && areAlike(text, tokens, earlier, index)) {
      names[contextTokens + index] = names[contextTokens + earlier] ?? 0;
    } else {
      known[place] = index;
      names[contextTokens + index] = index;
    }
  }
  return names;
}

function areAlike(text: string, tokens: Tokens, one: number, other: number): boolean {
  const { words, gaps, shapes: shapeOf, starts, ends } = tokens;
  if (words[one] !== words[other] || gaps[one] !== gaps[other] || shapeOf[one] !== shapeOf[other]) return false;
  if ((ends[one] ?? 0) - (starts[one] ?? 0) !== (ends[other] ?? 0) - (starts[other] ?? 0)) return false;
  // Words that share a hash may still differ at their ends, and numbers in their size.
  const { prefixes2, prefixes3, suffixes2, suffixes3, suffixes4 } = tokens;
  const isWord =
    prefixes2[one] === prefixes2[other] &&
    prefixes3[one] === prefixes3[other] &&
    suffixes2[one] === suffixes2[other] &&
    suffixes3[one] === suffixes3[other] &&
    suffixes4[one] === suffixes4[other];
  const shape = shapeOf[one] ?? 0;
  if (!isWord || shape < shapes.number || shape >= shapes.sign) return isWord;
  return valueClass(text, tokens, one) === valueClass(text, tokens, other);
}
