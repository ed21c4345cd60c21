// Logistic regression over hashed features, one at a time (AdaGrad; Duchi, Hazan and Singer, 2011), and the form in which its weights
// are shipped.
import { randomOf } from './grammar.js';

/**
 * Trains on lists of features with a target (1 or 0) and a weight. The same lists give the same model. `fewest`: a list with fewer
 * features is reckoned as if it had so many.
 */
export function train(lists, buckets, { epochs, rate, decay, seed, fewest = 1 }) {
  const weights = new Float32Array(buckets);
  const squares = new Float32Array(buckets).fill(0.01);
  let bias = 0;
  let biasSquares = 1;
  const random = randomOf(seed);
  const order = lists.map((_, index) => index);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (let index = order.length - 1; index > 0; index--) {
      const other = Math.floor(random() * (index + 1));
      [order[index], order[other]] = [order[other], order[index]];
    }
    for (const index of order) {
      const { features, target, weight } = lists[index];
      const value = 1 / Math.sqrt(Math.max(features.length, fewest));
      let logit = bias;
      for (const bucket of features) logit += weights[bucket] * value;
      const gradient = (1 / (1 + Math.exp(-logit)) - target) * weight;
      for (const bucket of features) {
        const own = gradient * value + decay * weights[bucket];
        squares[bucket] += own * own;
        weights[bucket] -= (rate * own) / Math.sqrt(squares[bucket]);
      }
      biasSquares += gradient * gradient;
      bias -= (rate * gradient) / Math.sqrt(biasSquares);
    }
  }
  return { weights, bias };
}

/** The model with its largest weights as bytes and all others zero. */
export function quantized({ weights, bias }, kept) {
  const sizes = Float32Array.from(weights, Math.abs).sort();
  const least = sizes[Math.max(0, sizes.length - kept)];
  // A few weights are far larger than all others and would coarsen these.
  const largest = sizes[Math.floor(sizes.length * 0.9998)];
  const scale = largest / 127;
  const table = Int8Array.from(weights, (weight) =>
    Math.abs(weight) < least ? 0 : Math.max(-127, Math.min(127, Math.round(weight / scale))),
  );
  return { table, scale, bias };
}

/** What a quantized model makes of features. */
export function logitOf({ table, scale, bias }, features, fewest = 1) {
  let sum = 0;
  for (const bucket of features) sum += table[bucket];
  return bias + (scale * sum) / Math.sqrt(Math.max(features.length, fewest));
}

/** Weights that are not zero, as `decodeWeights` reads them: each as the buckets since the last one, in sevens of bits, and a byte. */
export function packed(table) {
  const bytes = [];
  let last = -1;
  for (const [bucket, weight] of table.entries()) {
    if (weight === 0) continue;
    let gap = bucket - last;
    for (; gap >= 0x80; gap >>>= 7) bytes.push((gap & 0x7f) | 0x80);
    bytes.push(gap, weight & 0xff);
    last = bucket;
  }
  return Buffer.from(bytes).toString('base64');
}

const rounded = (value) =>
  typeof value === 'number'
    ? Number(value.toFixed(4))
    : Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rounded(inner)]));

/**
 * The module that ships a model. `of`: the script that trains it, what it is against, what the module and its export are called, and what
 * its lines are; `more`: further members, as text.
 */
export function written({ table, scale, bias }, lines, measured, of, more = '') {
  const show = (value) =>
    JSON.stringify(rounded(value))
      .replace(/"(\w+)":/g, '$1: ')
      .replaceAll(',', ', ');
  return `/**
 * The weights of the model against ${of.against}. Made by 'npm run ${of.script} -- --write'; not to be edited.
 */

/** What training gives: see \`${of.formIn}\` for the form of \`data\`, docs/quality.md for what was measured. */
export const ${of.name} = {
  bias: ${Number(bias.toPrecision(9))},
  scale: ${Number(scale.toPrecision(9))},
  /** ${of.lines} */
  lines: ${show(lines)},
  /** Shares flagged of texts that the model was not trained on. */
  measured: ${show(measured)},
${more}  data: '${packed(table)}',
} as const;
`;
}
