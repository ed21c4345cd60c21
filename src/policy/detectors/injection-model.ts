/**
 * A linear model against prompt injection: how much a text resembles attacks rather than ordinary prompts, whatever its words are.
 * Trained by `npm run train:injection`, which also says how much it finds and how often it is wrong.
 */
import { featuresPerCharacter, readFeatures } from './hashed-features.ts';
import { injectionWeights } from './injection-weights.ts';
import { decodeWeights, logitOf, scoreAt, type AtLines } from './linear-model.ts';

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

const { low, medium, high } = injectionWeights.lines;
const logits: AtLines = [low, medium, high];
/** Of the strictnesses `low`, `medium` and `high`. */
const scores: AtLines = [0.85, 0.6, 0.45];

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
    const count = readFeatures(text, from, Math.min(text.length, from + modelWindow), features);
    const logit = logitOf(weights, injectionWeights, features, count);
    if (logit > best) {
      best = logit;
      start = from;
    }
    if (from + modelWindow >= text.length) break;
  }
  return { score: scoreAt(best, logits, scores), start, end: Math.min(text.length, start + modelWindow) };
}
