/**
 * A linear model against prompt injection: how much a text resembles attacks rather than ordinary prompts, whatever its words are.
 * Trained by `npm run train:injection`, which also says how much it finds and how often it is wrong.
 */
import { featureBuckets, featuresPerCharacter, readFeatures } from './injection-features.ts';
import { injectionWeights } from './injection-weights.ts';

/** Longer texts are judged in windows of so many characters, each overlapping the next by a quarter. */
export const modelWindow = 3000;
const windowStep = modelWindow * 0.75;

/** The least score that is worth telling. */
export const leastResemblance = 0.25;

/** What the model makes of a text. */
export interface Resemblance {
  /** From 0 to 1, on the scale of rules' scores: 0.85, 0.6 and 0.45 are where `strictness` draws its lines. */
  readonly score: number;
  /** The window that was most like an attack. */
  readonly start: number;
  readonly end: number;
}

/** Weights by bucket; null until a text is judged. */
let weights: Int8Array | null = null;
let features = new Uint32Array(0);

/** Judges a normalised text (`normalizeForRules`). Linear in its length. */
export function resemblance(text: string): Resemblance {
  weights ??= decodeWeights(injectionWeights.data);
  if (features.length === 0) features = new Uint32Array(modelWindow * featuresPerCharacter);
  let best = -Infinity;
  let start = 0;
  for (let from = 0; ; from += windowStep) {
    const logit = logitOf(text, from, Math.min(text.length, from + modelWindow), weights);
    if (logit > best) {
      best = logit;
      start = from;
    }
    if (from + modelWindow >= text.length) break;
  }
  return { score: scoreOf(best), start, end: Math.min(text.length, start + modelWindow) };
}

/** The sum of the weights of a stretch's features, by the root of their number: what a longer text has more of says less. */
function logitOf(text: string, from: number, to: number, table: Int8Array): number {
  const count = readFeatures(text, from, to, features);
  let sum = 0;
  for (let index = 0; index < count; index++) sum += table[features[index] as number] as number;
  return injectionWeights.bias + (injectionWeights.scale * sum) / Math.sqrt(count || 1);
}

/** A logit on the scale of rules' scores, by the logits at which the model is as seldom wrong as each strictness allows. */
function scoreOf(logit: number): number {
  const { low, medium, high } = injectionWeights.lines;
  if (logit >= low) return 1 - 0.15 * Math.exp(low - logit);
  if (logit >= medium) return 0.6 + (0.25 * (logit - medium)) / (low - medium);
  if (logit >= high) return 0.45 + (0.15 * (logit - high)) / (medium - high);
  return 0.45 * Math.exp(logit - high);
}

/** Reads what the training wrote: for each weight that is not zero the buckets since the last one, in sevens of bits, and its byte. */
export function decodeWeights(data: string): Int8Array {
  const bytes = Buffer.from(data, 'base64');
  const table = new Int8Array(featureBuckets);
  let bucket = -1;
  for (let index = 0; index < bytes.length;) {
    let gap = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[index++] as number;
      gap |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    bucket += gap;
    table[bucket] = ((bytes[index++] as number) << 24) >> 24;
  }
  return table;
}
