// Trains the tagger of names and places: `npm run train:tagger -- [FOLDER] [--folds N] [--write]`. FOLDER holds labelled texts
// (`pii.*.jsonl`, `benign.*.jsonl`; ../shared/corpora if none is named), the project's own sentences stand in tagger-training/. With
// `--folds` it is measured on groups that it was not trained on, a template being a group; with `--write` it is trained on all
// and models/name-tagger.cjs is written. A seed decides all chance. Reads dist/, so build first.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { decodeTagger } from '../dist/policy/detectors/tagger/decode.js';
import { tagNames } from '../dist/policy/detectors/tagger/model.js';
import { encodeTagger, fileOf } from './tagger-training/encode.js';
import { loadExamples } from './tagger-training/examples.js';
import { learn } from './tagger-training/learner.js';
import { report } from './tagger-training/report.js';
import { createRandom } from './tagger-training/values.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const seed = 20261126;

/** What is taken from a tag's score, chosen by `--folds`: somebody's name found for nothing costs more than a place. */
const caution = {
  person: -0.1,
  location: -1.5,
  street_address: -1.5,
  organization: -1,
  date: -1.5,
  age: -1.5,
  nationality: -1.5,
  title: -1,
};

const cautions = (more) => tagNames.map((name) => (caution[name] ?? 0) + more);

function crossValidate({ labelled, own, entries }, folds, random) {
  const foldOf = new Map();
  for (const { group } of labelled) if (!foldOf.has(group)) foldOf.set(group, Math.floor(random() * folds));
  const held = [];
  for (let fold = 0; fold < folds; fold++) {
    const rounds = learn([...labelled.filter(({ group }) => foldOf.get(group) !== fold), ...own], random);
    const { model } = decodeTagger(encodeTagger(rounds, entries, cautions(0)));
    for (const one of labelled) if (foldOf.get(one.group) === fold) held.push([one, model]);
    console.log(`part ${fold + 1} of ${folds} is learned`);
  }
  for (const more of [-1, -0.5, 0, 0.5, 1]) {
    console.log(`caution ${more >= 0 ? '+' : ''}${more}`);
    const changed = new Map(held.map(([, model]) => [model, { ...model, caution: cautions(more) }]));
    console.log(report(held.map(([one, model]) => [one, changed.get(model)])).join('\n'));
  }
}

function main() {
  const words = process.argv.slice(2);
  const folds = words.includes('--folds') ? Number(words[words.indexOf('--folds') + 1]) : 0;
  const folder =
    words.find((word, index) => !word.startsWith('--') && words[index - 1] !== '--folds') ?? `${root}../shared/corpora`;
  if (!existsSync(folder)) {
    console.error(`there is no folder ${folder}; name one with labelled texts: npm run train:tagger -- FOLDER`);
    return 1;
  }
  const random = createRandom(seed);
  const examples = loadExamples(folder, random);
  const { labelled, own, entries } = examples;
  console.log(
    `${entries.size} listed words, ${labelled.length} labelled texts, ${own.length} own sentences and ordinary prompts`,
  );
  if (folds > 1) crossValidate(examples, folds, random);
  if (words.includes('--write')) {
    const stored = encodeTagger(learn([...labelled, ...own], createRandom(seed)), entries, cautions(0));
    mkdirSync(`${root}models`, { recursive: true });
    writeFileSync(`${root}models/name-tagger.cjs`, fileOf(stored));
    console.log('wrote models/name-tagger.cjs');
  }
  return 0;
}

process.exitCode = main();
