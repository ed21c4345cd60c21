/**
 * The tagger: says of each token of a text whether it belongs to a name, a place and so on. Two rounds of a linear model over
 * hashed features; the second sees the first one's tags nearby. What it says of a token rests on that token and the few around
 * it, so a text may be judged in parts.
 */
import { addFeatures, addTagFeatures, FeatureRows, remarkable } from './features.ts';
import type { Tokens } from './tokens.ts';

/** What a token can be part of; 0 is nothing. */
export const tagNames = [
  'none',
  'person',
  'location',
  'street_address',
  'organization',
  'date',
  'age',
  'nationality',
  'title',
] as const;

/** How many tags have weights: that of nothing is 0 always, since only differences matter. */
export const tagWeights = tagNames.length - 1;

/** The weights of both rounds. */
export interface TaggerModel {
  /** Binary logarithm of the number of features that are told apart. */
  readonly bits: number;
  /** Feature → row of weights; 0 for those without any. */
  readonly rows: Uint16Array;
  /** A row after another: `tagWeights` for the first round, as many for the second. */
  readonly values: Int8Array;
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

const both = 2 * tagWeights;

/** Adds the weights of a token's features to `sums`, of both rounds. */
function addWeights(features: FeatureRows, { rows, values }: TaggerModel, sums: Int32Array): void {
  for (let feature = 0; feature < features.count; feature++) {
    const row = rows[features.rows[feature] ?? 0] ?? 0;
    if (row === 0) continue;
    const at = row * both;
    for (let tag = 0; tag < both; tag++) sums[tag] = (sums[tag] ?? 0) + (values[at + tag] ?? 0);
  }
}

/** The tag of the highest of some scores from an index on; 0 where none is above 0. */
function best(scores: Int32Array | Float64Array, from: number): number {
  let tag = 0;
  let most = 0;
  for (let other = 0; other < tagWeights; other++) {
    const score = scores[from + other] ?? 0;
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
  const drafts = new Uint8Array(tokens.count);
  const tags = new Uint8Array(tokens.count);
  const sure = new Float32Array(tokens.count);
  // What the second round has of a token's own features, kept while the tags around it are not known.
  const kept = new Int16Array(tokens.count * tagWeights);
  const sums = new Int32Array(both);
  const features = new FeatureRows(model.bits);
  for (let index = 0; index < tokens.count; index++) {
    if (looks[index] === 0) continue;
    addFeatures(features, text, tokens, index);
    sums.fill(0);
    addWeights(features, model, sums);
    drafts[index] = best(sums, 0);
    for (let tag = 0; tag < tagWeights; tag++) kept[index * tagWeights + tag] = sums[tagWeights + tag] ?? 0;
  }
  const scores = new Float64Array(tagWeights);
  const thresholds = model.caution.map((caution) => caution / model.scale);
  for (let index = 0; index < tokens.count; index++) {
    if (looks[index] === 0) continue;
    features.count = 0;
    addTagFeatures(features, tokens, drafts, index);
    sums.fill(0);
    addWeights(features, model, sums);
    for (let tag = 0; tag < tagWeights; tag++) {
      const sum = (kept[index * tagWeights + tag] ?? 0) + (sums[tagWeights + tag] ?? 0);
      scores[tag] = sum - (thresholds[tag + 1] ?? 0);
    }
    const tag = best(scores, 0);
    tags[index] = tag;
    if (tag !== 0) sure[index] = probabilityOf(scores, tag, model.scale);
  }
  return { tags, sure };
}
