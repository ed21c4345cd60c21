/**
 * Linear models over hashed features, as their trainings write them: how weights are packed, what they make of a text's features, and
 * how a logit becomes a score on the scale that settings speak of.
 */
import { featureBuckets } from './hashed-features.ts';

/**
 * What a model makes of features: the sum of their weights by the root of their number, since what a longer text has more of says less.
 * `fewest`: the number that is reckoned with where there are fewer.
 */
export function logitOf(
  table: Int8Array,
  { bias, scale }: { readonly bias: number; readonly scale: number },
  features: Uint32Array,
  count: number,
  fewest = 1,
): number {
  let sum = 0;
  for (let index = 0; index < count; index++) sum += table[features[index] as number] as number;
  return bias + (scale * sum) / Math.sqrt(Math.max(count, fewest));
}

/** A value at each of the three places where settings draw a line. */
export type AtLines = readonly [firm: number, usual: number, sharp: number];

/** A logit as a score from 0 to 1, by the logits at which the model is as seldom wrong as each line allows, and the lines' scores. */
export function scoreAt(logit: number, logits: AtLines, scores: AtLines): number {
  const [firm, usual, sharp] = logits;
  const [high, middle, low] = scores;
  if (logit >= firm) return 1 - (1 - high) * Math.exp(firm - logit);
  if (logit >= usual) return middle + ((high - middle) * (logit - usual)) / (firm - usual);
  if (logit >= sharp) return low + ((middle - low) * (logit - sharp)) / (usual - sharp);
  return low * Math.exp(logit - sharp);
}

/** Reads what a training wrote: for each weight that is not zero the buckets since the last one, in sevens of bits, and its byte. */
export function decodeWeights(data: string, size: number = featureBuckets): Int8Array {
  const bytes = Buffer.from(data, 'base64');
  const table = new Int8Array(size);
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
