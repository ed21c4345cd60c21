/**
 * The tagger: says of each token of a text whether it belongs to a name, a place and so on. Two rounds of a linear model over
 * hashed features; the second sees the first one's tags nearby. What it says of a token rests on that token and the few around
 * it, so a text may be judged in parts.
 */
import { taggedTypes } from '../names.ts';
import { addFeatures, addTagFeatures, FeatureRows, remarkable, Surroundings } from './features.ts';
import type { Tokens } from './tokens.ts';
import { twinsOf } from './twins.ts';

/** What a token can be part of; 0 is nothing. */
export const tagNames = ['none', ...taggedTypes] as const;

/** How many tags have weights: that of nothing is 0 always, since only differences matter. */
const tagWeights = tagNames.length - 1;

/**
 * Numbers in a row: two weights in one, so that one addition adds both. The sum of two pairs is the pair of their sums as long as each
 * fits sixteen bits, which those of some dozen signed bytes do.
 */
export const rowWidth = tagWeights;

/** Two weights as one number. */
export function pairOf(low: number, high: number): number {
  return high * 0x10000 + low;
}

function lowOf(pair: number): number {
  return (pair << 16) >> 16;
}

function highOf(pair: number): number {
  return (pair - lowOf(pair)) >> 16;
}

/** The weights of both rounds. */
export interface TaggerModel {
  /** Binary logarithm of the number of features that are told apart. */
  readonly bits: number;
  /** A bit a feature: whether it has weights. Most of a text's have none, and this table alone stays in the nearest cache. */
  readonly present: Uint8Array;
  /** Feature → row of weights. */
  readonly rows: Uint16Array;
  /** A row after another, of `rowWidth` pairs: the first round's weights, then the second's. */
  readonly values: Int32Array;
  /** What a weight is to be multiplied by to be the logarithm of a likelihood. */
  readonly scale: number;
  /** What is taken from the second round's score of each tag: the thresholds. */
  readonly caution: readonly number[];
}

/** What the tagger says of a text's tokens. */
export interface Tagged {
  readonly tags: Uint8Array;
  /** How sure, 0 to 1; of tokens that are part of something. */
  readonly sure: Float32Array;
}

/** Pairs of one round. */
const half = rowWidth / 2;

/** The sums of the weights of a token's features, of both rounds, in pairs. */
function addWeights(features: FeatureRows, { present, rows, values }: TaggerModel, sums: Int32Array): void {
  let [a, b, c, d, e, f, g, h] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let feature = 0; feature < features.count; feature++) {
    const key = features.rows[feature] ?? 0;
    if ((((present[key >> 3] ?? 0) >> (key & 7)) & 1) === 0) continue;
    const at = (rows[key] ?? 0) * rowWidth;
    a = (a + (values[at] ?? 0)) | 0;
    b = (b + (values[at + 1] ?? 0)) | 0;
    c = (c + (values[at + 2] ?? 0)) | 0;
    d = (d + (values[at + 3] ?? 0)) | 0;
    e = (e + (values[at + 4] ?? 0)) | 0;
    f = (f + (values[at + 5] ?? 0)) | 0;
    g = (g + (values[at + 6] ?? 0)) | 0;
    h = (h + (values[at + 7] ?? 0)) | 0;
  }
  sums[0] = a;
  sums[1] = b;
  sums[2] = c;
  sums[3] = d;
  sums[4] = e;
  sums[5] = f;
  sums[6] = g;
  sums[7] = h;
}

/** Scores out of the pairs of a round. */
function unpack(sums: Int32Array, from: number, scores: Float64Array): void {
  for (let pair = 0; pair < half; pair++) {
    const sum = sums[from + pair] ?? 0;
    scores[2 * pair] = lowOf(sum);
    scores[2 * pair + 1] = highOf(sum);
  }
}

/** The tag of the highest score; 0 where none is above 0. */
function best(scores: Float64Array): number {
  let tag = 0;
  let most = 0;
  for (let other = 0; other < tagWeights; other++) {
    const score = scores[other] ?? 0;
    if (score <= most) continue;
    most = score;
    tag = other + 1;
  }
  return tag;
}

function probabilityOf(scores: Float64Array, tag: number, scale: number): number {
  const own = scores[tag - 1] ?? 0;
  let sum = Math.exp(-own * scale);
  for (let other = 0; other < tagWeights; other++) sum += Math.exp(((scores[other] ?? 0) - own) * scale);
  return 1 / sum;
}

/** Judges the tokens of a text. */
export function tagTokens(text: string, tokens: Tokens, model: TaggerModel): Tagged {
  const looks = remarkable(tokens);
  const twins = twinsOf(text, tokens);
  const surroundings = new Surroundings(tokens);
  const drafts = new Uint8Array(tokens.count);
  const tags = new Uint8Array(tokens.count);
  const sure = new Float32Array(tokens.count);
  // What the second round has of a token's own features, in pairs, kept while the tags around it are not known.
  const kept = new Int32Array(tokens.count * half);
  const sums = new Int32Array(rowWidth);
  const scores = new Float64Array(tagWeights);
  const features = new FeatureRows(model.bits);
  for (let index = 0; index < tokens.count; index++) {
    if (looks[index] === 0) continue;
    const twin = twins === null ? -1 : (twins[index] ?? -1);
    if (twin >= 0) {
      drafts[index] = drafts[twin] ?? 0;
      continue;
    }
    addFeatures(features, text, tokens, surroundings, index);
    addWeights(features, model, sums);
    unpack(sums, 0, scores);
    drafts[index] = best(scores);
    for (let pair = 0; pair < half; pair++) kept[index * half + pair] = sums[half + pair] ?? 0;
  }
  const thresholds = model.caution.map((caution) => caution / model.scale);
  for (let index = 0; index < tokens.count; index++) {
    if (looks[index] === 0) continue;
    const twin = twins === null ? -1 : (twins[index] ?? -1);
    if (twin >= 0) {
      tags[index] = tags[twin] ?? 0;
      sure[index] = sure[twin] ?? 0;
      continue;
    }
    features.count = 0;
    addTagFeatures(features, tokens, drafts, index);
    addWeights(features, model, sums);
    for (let pair = 0; pair < half; pair++) sums[pair] = (kept[index * half + pair] ?? 0) + (sums[half + pair] ?? 0);
    unpack(sums, 0, scores);
    for (let tag = 0; tag < tagWeights; tag++) scores[tag] = (scores[tag] ?? 0) - (thresholds[tag + 1] ?? 0);
    const tag = best(scores);
    tags[index] = tag;
    if (tag !== 0) sure[index] = probabilityOf(scores, tag, model.scale);
  }
  return { tags, sure };
}
