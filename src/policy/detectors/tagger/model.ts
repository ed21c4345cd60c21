/**
 * The tagger: says of each token of a text whether it belongs to a name, a place and so on. Two rounds of a linear model over
 * hashed features; the second sees the first one's tags nearby. What it says of a token rests on that token and the few around
 * it, so a text may be judged in parts.
 */
import { taggedTypes } from '../names.ts';
import { Features, nearTags } from './features.ts';
import { addWeights, half, highOf, KeptSums, lowOf, sumWidth, type Weights } from './sums.ts';
import { CaseWindow, remarkable } from './surroundings.ts';
import type { Tokens } from './tokens.ts';
import { Twins } from './twins.ts';

/** What a token can be part of; 0 is nothing. */
export const tagNames = ['none', ...taggedTypes] as const;

/** How many tags have weights: that of nothing is 0 always, since only differences matter. */
const tagWeights = tagNames.length - 1;

/** The weights of both rounds, and what they mean. */
export interface TaggerModel extends Weights {
  /** What a weight is to be multiplied by to be the logarithm of a likelihood. */
  readonly scale: number;
  /** What is taken from the second round's score of each tag: the thresholds. */
  readonly caution: readonly number[];
}

/** What the tagger says of a text's tokens; good until the next text is judged. */
export interface Tagged {
  /** By token. */
  readonly tags: Uint8Array;
  /** How sure, 0 to 1; of tokens that are part of something. */
  readonly sure: Float32Array;
}

/** Tokens for which there is room at first. */
const fewest = 1024;

/** Tokens that the second round is behind the first, since it looks two ahead. */
const lag = 2;
/** Tokens of which the first round's sums are at hand, a power of two above `lag`. */
const ring = 4;

/** Near tags that are none: of the token and of those directly beside it. */
const nextTags = 0x0fff0;

/** Judges texts with a model, one after the other. */
export class Judge {
  private readonly model: TaggerModel;
  private readonly features: Features;
  private readonly thresholds: Float64Array;
  private readonly floors: Int32Array;
  private readonly noThresholds = new Float64Array(tagWeights);
  private readonly noFloors = new Int32Array(tagWeights);
  private readonly sums = new Int32Array(sumWidth);
  /** What the second round has of a token's own features, in pairs, kept while the tags around it are not known. */
  private readonly pending = new Int32Array(ring * half);
  private readonly pendingTwins = new Int32Array(ring);
  /** Sums of a text's words: what they are by themselves, and what they are where nothing near has a tag. */
  private readonly own = new KeptSums(10);
  private readonly untagged = new KeptSums(10);
  /** Sums that rest on no text's words. */
  private readonly forms = new KeptSums(11);
  private readonly tagged = new KeptSums(9);
  /** Which text it is, for what is kept of one alone. */
  private text = 0;
  private looks = new Uint8Array(fewest);
  private drafts = new Uint8Array(fewest);
  private tags = new Uint8Array(fewest);
  private sure = new Float32Array(fewest);

  constructor(model: TaggerModel) {
    this.model = model;
    this.features = new Features(model.present);
    this.thresholds = Float64Array.from(model.caution.slice(1), (caution) => caution / model.scale);
    this.floors = Int32Array.from(this.thresholds, Math.floor);
  }

  /** Judges the tokens of a text. */
  judge(tokens: Tokens): Tagged {
    const { count } = tokens;
    this.prepare(count);
    const looks = remarkable(tokens, this.looks);
    const twins = new Twins(tokens);
    const cases = new CaseWindow(tokens);
    for (let index = 0; index < count; index++) {
      this.draft(tokens, index, twins.of(index), looks, cases);
      if (index >= lag) this.settle(tokens, index - lag, looks);
    }
    for (let index = Math.max(0, count - lag); index < count; index++) this.settle(tokens, index, looks);
    return { tags: this.tags, sure: this.sure };
  }

  private prepare(count: number): void {
    this.text = (this.text + 1) | 0;
    if (count <= this.tags.length) return;
    const size = 2 * count;
    this.looks = new Uint8Array(size);
    this.drafts = new Uint8Array(size);
    this.tags = new Uint8Array(size);
    this.sure = new Float32Array(size);
  }

  /** Gives a token the first round's tag. `twin`: where it has been judged already, or -1. */
  private draft(tokens: Tokens, index: number, twin: number, looks: Uint8Array, cases: CaseWindow): void {
    const drafts = this.drafts;
    if (looks[index] === 0) {
      drafts[index] = 0;
      return;
    }
    this.pendingTwins[index % ring] = twin;
    drafts[index] = twin >= 0 ? (drafts[twin] as number) : this.firstTag(tokens, index, cases.around(index));
  }

  private firstTag(tokens: Tokens, index: number, around: number): number {
    const features = this.features;
    const sums = this.sums;
    const pending = this.pending;
    features.turnTo(tokens, index);
    for (let pair = 0; pair < sumWidth; pair++) sums[pair] = 0;
    this.addOwn(tokens.kinds[index] as number, around);
    this.addForms(around);
    features.addBefore();
    features.addBehind();
    features.addFartherForms();
    addWeights(features, this.model, sums, 0);
    const at = (index % ring) * half;
    for (let pair = 0; pair < half; pair++) pending[at + pair] = sums[half + pair] as number;
    return best(sums, this.noThresholds, this.noFloors);
  }

  private addOwn(kind: number, around: number): void {
    const own = this.own;
    if (!own.has((kind & ~3) | (around - 1), this.text)) {
      this.features.addOwn(around);
      this.sumUp(own);
    }
    own.addTo(this.sums);
  }

  private addForms(around: number): void {
    const features = this.features;
    const forms = this.forms;
    if (!forms.has(features.formsNear(), features.gapsNear() | (around - 1))) {
      features.addForms(around);
      this.sumUp(forms);
    }
    forms.addTo(this.sums);
  }

  /** Gives a token its tag, and says how sure it is. */
  private settle(tokens: Tokens, index: number, looks: Uint8Array): void {
    const tags = this.tags;
    if (looks[index] === 0) {
      tags[index] = 0;
      return;
    }
    const twin = this.pendingTwins[index % ring] as number;
    if (twin >= 0) {
      tags[index] = tags[twin] as number;
      this.sure[index] = this.sure[twin] as number;
      return;
    }
    const sums = this.sums;
    const pending = this.pending;
    for (let pair = 0; pair < sumWidth; pair++) sums[pair] = 0;
    this.addTags(tokens, index);
    const at = (index % ring) * half;
    for (let pair = 0; pair < half; pair++) sums[pair] = (sums[half + pair] as number) + (pending[at + pair] as number);
    const tag = best(sums, this.thresholds, this.floors);
    tags[index] = tag;
    if (tag !== 0) this.sure[index] = probabilityOf(sums, this.thresholds, tag, this.model.scale);
  }

  private addTags(tokens: Tokens, index: number): void {
    const features = this.features;
    const tagged = this.tagged;
    const untagged = this.untagged;
    const near = nearTags(tokens.kinds, this.drafts, index);
    const kind = tokens.kinds[index] as number;
    const shape = tokens.shapeAt(index);
    if (!tagged.has(near, shape * 4 + (kind & 3))) {
      features.turnTo(tokens, index);
      features.addTags(near);
      this.sumUp(tagged);
    }
    tagged.addTo(this.sums);
    if ((near & nextTags) !== 0) {
      features.turnTo(tokens, index);
      features.addTaggedWord(near);
      addWeights(features, this.model, this.sums, 0);
      return;
    }
    if (!untagged.has(kind >> 2, this.text)) {
      features.turnTo(tokens, index);
      features.addTaggedWord(near);
      this.sumUp(untagged);
    }
    untagged.addTo(this.sums);
  }

  /** Makes of the features that were added the sums that were asked for. */
  private sumUp(sums: KeptSums): void {
    addWeights(this.features, this.model, sums.values, sums.at);
    this.features.count = 0;
  }
}

/** The score of a tag out of a round's sums. */
function scoreOf(sums: Int32Array, thresholds: Float64Array, tag: number): number {
  const pair = sums[(tag - 1) >> 1] as number;
  return ((tag & 1) === 1 ? lowOf(pair) : highOf(pair)) - (thresholds[tag - 1] as number);
}

/** The tag of the highest score; 0 where none is above 0. `floors`: the thresholds rounded down, which most scores do not reach. */
function best(sums: Int32Array, thresholds: Float64Array, floors: Int32Array): number {
  let most = 0;
  for (let pair = 0; pair < half; pair++) {
    const sum = sums[pair] as number;
    const low = lowOf(sum) - (floors[2 * pair] as number);
    const high = highOf(sum) - (floors[2 * pair + 1] as number);
    most = Math.max(most, low, high);
  }
  return most === 0 ? 0 : highest(sums, thresholds);
}

function highest(sums: Int32Array, thresholds: Float64Array): number {
  let tag = 0;
  let most = 0;
  for (let other = 1; other <= tagWeights; other++) {
    const score = scoreOf(sums, thresholds, other);
    if (score <= most) continue;
    most = score;
    tag = other;
  }
  return tag;
}

function probabilityOf(sums: Int32Array, thresholds: Float64Array, tag: number, scale: number): number {
  const own = scoreOf(sums, thresholds, tag);
  let sum = Math.exp(-own * scale);
  for (let other = 1; other <= tagWeights; other++) sum += Math.exp((scoreOf(sums, thresholds, other) - own) * scale);
  return 1 / sum;
}
