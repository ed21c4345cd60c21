// Makes of what was learned the form that is stored: rows that matter, their weights as signed bytes.
import { featureBits } from '../../dist/policy/detectors/tagger/features.js';
import { tagNames } from '../../dist/policy/detectors/tagger/model.js';

/** Features kept, by their largest weight in either round. */
const mostFeatures = 28_000;
/** Weights beyond are cut. */
const widest = 3;

const base64 = (array) => Buffer.from(array.buffer, array.byteOffset, array.byteLength).toString('base64');

/** A feature's weights of one round. That of nothing is taken from the others': only differences matter. */
function weightsOf({ values }, feature) {
  const at = feature * tagNames.length;
  return Array.from({ length: tagNames.length - 1 }, (_, tag) => values[at + 1 + tag] - values[at]);
}

/** Both rounds as `StoredTagger`. `entries`: hash → bits of the lists a word is on. */
export function encodeTagger(rounds, entries, caution) {
  const all = Array.from({ length: 1 << featureBits }, (_, feature) => {
    const weights = rounds.flatMap((round) => weightsOf(round, feature));
    return { feature, weights, most: Math.max(...weights.map(Math.abs)) };
  });
  const kept = all
    .filter(({ most }) => most > 0)
    .sort((left, right) => right.most - left.most || left.feature - right.feature)
    .slice(0, mostFeatures)
    .sort((left, right) => left.feature - right.feature);
  const scale = widest / 127;
  const present = new Uint8Array((1 << featureBits) >> 3);
  for (const { feature } of kept) present[feature >> 3] |= 1 << (feature & 7);
  const steps = kept.flatMap(({ weights }) => weights.map((weight) => Math.round(weight / scale)));
  const sorted = [...entries].sort(([left], [right]) => left - right);
  return {
    present: base64(present),
    values: base64(Int8Array.from(steps, (step) => Math.max(-127, Math.min(127, step)))),
    scale,
    caution,
    words: base64(Int32Array.from(sorted, ([hash]) => hash)),
    lists: base64(Uint16Array.from(sorted, ([, listed]) => listed)),
  };
}

/** The file that holds it. */
export function fileOf(stored) {
  return [
    "// Made by 'npm run train:tagger' from labelled texts and the project's own sentences; not to be edited. NOTICE names the texts.",
    "'use strict';",
    `exports.tagger = ${JSON.stringify(stored)};`,
    '',
  ].join('\n');
}
