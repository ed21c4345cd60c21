// Learns the weights of the tagger: a softmax over hashed features, by AdaGrad, in two rounds.
import { featureBits, Features, nearTags } from '../../dist/policy/detectors/tagger/features.js';
import { tagNames } from '../../dist/policy/detectors/tagger/model.js';
import { CaseWindow } from '../../dist/policy/detectors/tagger/surroundings.js';
import { fields, recordWidth } from '../../dist/policy/detectors/tagger/vocabulary.js';
import { listBits } from '../../dist/policy/detectors/tagger/word-lists.js';

/** A feature counts that occurs in so many groups: what only one has tells of that one alone. */
const fewestGroups = 2;
const passes = 6;
const firstRate = 0.1;
const decay = 1e-5;
/** Shares in which texts, lists and words are hidden, so that none of them is believed alone. */
const hiding = { texts: 0.5, lists: 0.5, words: 0.25 };
/** Parts for the first round's drafts: each is drafted by what was learned of the others. */
const parts = 4;

const hidden = listBits.given | listBits.surname | listBits.town | listBits.firm;

const tagCount = tagNames.length;

function shuffled(list, random) {
  const result = [...list];
  for (let index = result.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [result[index], result[other]] = [result[other], result[index]];
  }
  return result;
}

/** A round's weights while it learns: of each feature one for each tag, that of nothing too. */
class Learner {
  values = new Float32Array((1 << featureBits) * tagCount);
  squares = new Float32Array((1 << featureBits) * tagCount).fill(1e-3);
  scores = new Float64Array(tagCount);

  /** The scores of a token's features. */
  score(features) {
    const { scores, values } = this;
    scores.fill(0);
    for (let feature = 0; feature < features.count; feature++) {
      const at = features.keys[feature] * tagCount;
      for (let tag = 0; tag < tagCount; tag++) scores[tag] += values[at + tag];
    }
    return scores;
  }

  learn(features, tag, weight, rate) {
    const { values, squares } = this;
    const scores = this.score(features);
    const most = Math.max(...scores);
    let sum = 0;
    for (let other = 0; other < tagCount; other++) sum += scores[other] = Math.exp(scores[other] - most);
    for (let other = 0; other < tagCount; other++) {
      const slope = (scores[other] / sum - (other === tag ? 1 : 0)) * weight;
      if (Math.abs(slope) < 1e-4) continue;
      for (let feature = 0; feature < features.count; feature++) {
        const at = features.keys[feature] * tagCount + other;
        const full = slope + decay * values[at];
        squares[at] += full * full;
        values[at] -= (rate * full) / Math.sqrt(squares[at]);
      }
    }
  }
}

/** In how many groups each feature occurs, up to 255. */
function groupsByFeature(examples, drafts) {
  const counts = new Uint8Array(1 << featureBits);
  const latest = new Int32Array(1 << featureBits).fill(-1);
  const numbers = new Map();
  for (const { group } of examples) if (!numbers.has(group)) numbers.set(group, numbers.size);
  const ordered = [...examples].sort((left, right) => numbers.get(left.group) - numbers.get(right.group));
  for (const one of ordered) {
    const number = numbers.get(one.group);
    eachToken(one, drafts, (features) => {
      for (let at = 0; at < features.count; at++) {
        const feature = features.keys[at];
        if (latest[feature] === number) continue;
        latest[feature] = number;
        if (counts[feature] < 255) counts[feature]++;
      }
    });
  }
  return counts;
}

/** All features are taken: which of them matter is not known yet. */
const features = new Features(new Int32Array(1 << (featureBits - 5)).fill(-1));

function eachToken(one, drafts, take) {
  const { tokens, looks } = one;
  const draft = drafts?.get(one);
  const cases = new CaseWindow(tokens);
  for (let index = 0; index < tokens.count; index++) {
    if (looks[index] === 0) continue;
    const around = cases.around(index);
    features.turnTo(tokens, index);
    features.addOwn(around);
    features.addForms(around);
    features.addBefore();
    features.addBehind();
    features.addFartherForms();
    if (draft) {
      const near = nearTags(tokens.kinds, draft, index);
      features.addTags(near);
      features.addTaggedWord(near);
    }
    take(features, index);
  }
}

function keepKnown(counts) {
  let kept = 0;
  for (let at = 0; at < features.count; at++) {
    if (counts[features.keys[at]] >= fewestGroups) features.keys[kept++] = features.keys[at];
  }
  features.count = kept;
}

/** Records of tokens, some of them without the lists that are hidden. */
function withoutLists(records, random) {
  const result = records.slice();
  for (let at = recordWidth; at < result.length; at += recordWidth) {
    if (random() >= hiding.lists) continue;
    result[at + fields.list] &= ~hidden;
    result[at + fields.form] = result[at + fields.shape] * 4096 + result[at + fields.list];
  }
  return result;
}

function learnRound(examples, random, drafts) {
  const learner = new Learner();
  const counts = groupsByFeature(examples, drafts);
  for (let pass = 0; pass < passes; pass++) {
    const rate = firstRate * (1 - pass / (passes + 1));
    for (const one of shuffled(examples, random)) {
      const { tokens, tags, weight } = one;
      const { records } = tokens.vocabulary;
      if (random() < hiding.texts) tokens.vocabulary.records = withoutLists(records, random);
      eachToken(one, drafts, (_features, index) => {
        // The second feature is the word itself.
        if (tags[index] !== 0 && random() < hiding.words) features.keys[1] = features.keys[0];
        keepKnown(counts);
        learner.learn(features, tags[index], weight, rate);
      });
      tokens.vocabulary.records = records;
    }
  }
  return learner;
}

function draftOf(one, learner) {
  const tags = new Uint8Array(one.tokens.count);
  eachToken(one, null, (_features, index) => {
    const scores = learner.score(features);
    tags[index] = scores.indexOf(Math.max(...scores));
  });
  return tags;
}

/**
 * Both rounds. Examples: `{ text, tokens, tags, looks, weight, group }`. The second round learns from drafts of texts that the
 * first one, as it made them, had not seen.
 */
export function learn(examples, random) {
  const partOf = new Map();
  for (const { group } of examples) if (!partOf.has(group)) partOf.set(group, Math.floor(random() * parts));
  const drafts = new Map();
  for (let part = 0; part < parts; part++) {
    const others = examples.filter(({ group }) => partOf.get(group) !== part);
    const learner = learnRound(others, random, null);
    for (const one of examples) if (partOf.get(one.group) === part) drafts.set(one, draftOf(one, learner));
  }
  return [learnRound(examples, random, null), learnRound(examples, random, drafts)];
}
