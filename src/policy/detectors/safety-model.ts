/**
 * A linear model behind the lists of `safety-terms.ts`: how much a sentence resembles requests for harm rather than harmless ones, whatever
 * its words are, and of which category. Trained by `npm run train:safety`, which also says how much it finds and how often it is wrong.
 */
import { featuresPerCharacter, readFeatures } from './hashed-features.ts';
import { decodeWeights, logitOf, scoreAt, type AtLines } from './linear-model.ts';
import { harmCategories, type HarmCategory } from './names.ts';
import { safetyWeights } from './safety-weights.ts';

/** Longer sentences are judged in windows of so many characters, which share a fifth with the next. */
const safetyWindow = 240;
const windowStep = safetyWindow * 0.8;

/** Shorter sentences ask for nothing. */
const shortestSentence = 16;

/** A window with fewer features counts as if it had so many: a word or two are no request. */
export const fewestFeatures = 30;

/** Categories are told by fewer buckets each: features' numbers modulo this. */
export const categoryBuckets = 1 << 14;

/** What `mode` asks for, as scores: `lenient`, `standard`, `strict`. */
export const modeScores: AtLines = [0.75, 0.5, 0.35];

/** A category counts beside the most likely one where its logit is no more than this below. */
const nearlyAsLikely = 0.7;

/** What the model makes of a sentence. */
export interface Resemblance {
  /** From 0 to 1, on the scale of the lists. */
  readonly score: number;
  readonly category: HarmCategory;
  /** The window that was most like a request for harm. */
  readonly start: number;
  readonly end: number;
}

const names = Object.keys(harmCategories) as HarmCategory[];

const { lenient, standard, strict } = safetyWeights.lines;
const logits: AtLines = [lenient, standard, strict];

/** Weights by bucket, and by category and bucket; null until they are needed. */
let weights: Int8Array | null = null;
let categoryWeights: Int8Array | null = null;
const features = new Uint32Array(safetyWindow * featuresPerCharacter);

/** Where the first window of a normalised sentence starts; -1 where it is too short to ask for anything. */
function firstWindow(text: string): number {
  const start = text.charCodeAt(0) === 32 ? 1 : 0;
  return text.length - start < shortestSentence ? -1 : start;
}

/** The features of each window of a normalised sentence, for training. */
export function featuresIn(text: string): readonly Uint32Array[] {
  const lists: Uint32Array[] = [];
  for (let from = firstWindow(text); from >= 0; from = nextWindow(text, from)) {
    const count = readFeatures(text, from, Math.min(text.length, from + safetyWindow), features);
    lists.push(features.slice(0, count));
  }
  return lists;
}

/** Where the window behind this one starts; -1 where there is none. */
function nextWindow(text: string, from: number): number {
  return from + safetyWindow < text.length ? from + windowStep : -1;
}

/**
 * Judges a sentence that was normalised as lists see it. Null where its score is below the threshold, or no wanted category is among the
 * likely ones. Linear in the length.
 */
export function resemblesHarm(text: string, threshold: number, wanted: ReadonlySet<string>): Resemblance | null {
  const first = firstWindow(text);
  if (first < 0) return null;
  weights ??= decodeWeights(safetyWeights.data);
  let best = -Infinity;
  let start = first;
  for (let from = first; from >= 0; from = nextWindow(text, from)) {
    const count = readFeatures(text, from, Math.min(text.length, from + safetyWindow), features);
    const logit = logitOf(weights, safetyWeights, features, count, fewestFeatures);
    if (logit > best) {
      best = logit;
      start = from;
    }
  }
  const score = scoreAt(best, logits, modeScores);
  if (score < threshold) return null;
  const end = Math.min(text.length, start + safetyWindow);
  const category = categoryOf(text, start, end, wanted);
  return category === null ? null : { score, category, start, end };
}

/** The likeliest wanted category of a window; null where others are clearly likelier. */
function categoryOf(text: string, start: number, end: number, wanted: ReadonlySet<string>): HarmCategory | null {
  const { data, biases, scale } = safetyWeights.categories;
  categoryWeights ??= decodeWeights(data, names.length * categoryBuckets);
  const count = readFeatures(text, start, end, features);
  for (let index = 0; index < count; index++) features[index] = (features[index] as number) & (categoryBuckets - 1);
  let likeliest = -Infinity;
  let chosen: HarmCategory | null = null;
  let chosenLogit = -Infinity;
  for (const [index, name] of names.entries()) {
    const table = categoryWeights.subarray(index * categoryBuckets, (index + 1) * categoryBuckets);
    const logit = logitOf(table, { bias: biases[index] ?? 0, scale }, features, count, fewestFeatures);
    likeliest = Math.max(likeliest, logit);
    if (wanted.has(name) && logit > chosenLogit) {
      chosen = name;
      chosenLogit = logit;
    }
  }
  return chosenLogit >= likeliest - nearlyAsLikely ? chosen : null;
}
