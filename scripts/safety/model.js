// The model behind the lists of `safety-filter`: what its training chose, sees and makes of texts. A text ready to train with has `windows`,
// the features of each stretch that is judged.
import { featureBuckets } from '../../dist/policy/detectors/hashed-features.js';
import { harmCategories } from '../../dist/policy/detectors/names.js';
import { mayHoldTerm, normalizeForWords, sentencesOf } from '../../dist/policy/detectors/safety.js';
import { categoryBuckets, featuresIn, fewestFeatures } from '../../dist/policy/detectors/safety-model.js';
import { logitOf, quantized, train } from '../training/linear-model.js';

/** Everything that was chosen by trying, on texts held out. */
export const choices = {
  seed: 1,
  folds: 5,
  epochs: 12,
  rate: 0.3,
  decay: 2e-3,
  fewest: fewestFeatures,
  /** Weights that are kept, of harm and of its categories: the largest. */
  kept: 34_000,
  keptOfCategories: 18_000,
  categories: { epochs: 12, decay: 3e-4 },
  /** Shares of ordinary prompts that the model by itself may flag, by mode. */
  falseAlarms: { lenient: 0.0007, standard: 0.0025, strict: 0.01 },
  /** What a text counts for. */
  weights: { goal: 4, roundabout: 1, foreignHarm: 0.5, foreignHarmless: 1.5, topic: 0.5 },
};

/** Categories, in the order of their weights. */
export const names = Object.keys(harmCategories);

/** The features of each window that is judged in a text. */
export function windowsIn(text) {
  return sentencesOf(text).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    return mayHoldTerm.test(sentence) ? featuresIn(normalizeForWords(sentence).text) : [];
  });
}

/** The most that a model makes of any window of a text. */
export const judge = (model, { windows }) =>
  windows.reduce((most, features) => Math.max(most, logitOf(model, features, fewestFeatures)), -Infinity);

function weightOf({ category, language }) {
  if (language === 'en') return 1;
  return category === null ? choices.weights.foreignHarmless : choices.weights.foreignHarm;
}

/**
 * Trains on harmless texts, own texts, goals and jailbreaks. Of a jailbreak that asks in a roundabout way one sentence asks: the one that
 * a model without them takes for it.
 */
export function fit(harmless, own, goals, roundabout) {
  const lists = [];
  for (const { windows } of harmless)
    for (const features of windows) lists.push({ features, target: 0, weight: 1 / Math.sqrt(windows.length) });
  for (const each of own)
    for (const features of each.windows)
      lists.push({ features, target: each.category === null ? 0 : 1, weight: weightOf(each) / each.windows.length });
  for (const { windows } of goals)
    for (const features of windows) lists.push({ features, target: 1, weight: choices.weights.goal / windows.length });
  const finished = (all) => quantized(train(all, featureBuckets, choices), choices.kept);
  const first = finished(lists);
  if (roundabout.length === 0) return first;
  const asking = roundabout.map(({ windows }) => {
    const logits = windows.map((features) => logitOf(first, features, fewestFeatures));
    const features = windows[logits.indexOf(Math.max(...logits))];
    return { features, target: 1, weight: choices.weights.roundabout };
  });
  return finished([...lists, ...asking]);
}

/** Trains what tells categories apart, on own texts with their words: a model for each, with one scale. */
export function fitCategories(own) {
  const lists = own
    .filter(({ topic }) => names.includes(topic))
    .flatMap(({ category, topic, windows }) =>
      windows.map((features) => ({
        topic,
        weight: category === null ? choices.weights.topic : 1,
        features: features.map((bucket) => bucket & (categoryBuckets - 1)),
      })),
    );
  const weights = new Float32Array(names.length * categoryBuckets);
  const biases = names.map((name, index) => {
    const targets = lists.map(({ topic, weight, features }) => ({ features, target: topic === name ? 1 : 0, weight }));
    const model = train(targets, categoryBuckets, { ...choices, ...choices.categories });
    weights.set(model.weights, index * categoryBuckets);
    return Number(model.bias.toFixed(4));
  });
  const { table, scale } = quantized({ weights, bias: 0 }, choices.keptOfCategories);
  return { table, scale, biases };
}

/** The likeliest category of a text of one sentence. */
export function categoryOf({ table, scale, biases }, { windows }) {
  const [features] = windows;
  const folded = features.map((bucket) => bucket & (categoryBuckets - 1));
  const logits = biases.map((bias, index) =>
    logitOf(
      { table: table.subarray(index * categoryBuckets, (index + 1) * categoryBuckets), scale, bias },
      folded,
      fewestFeatures,
    ),
  );
  return names[logits.indexOf(Math.max(...logits))];
}
