// `npm run train:safety [-- FOLDER] [--write]`: trains the linear model behind the lists of `safety-filter` on the project's own sentences
// and on the harmless texts and the goals of jailbreaks in FOLDER (else ../shared/corpora; form in docs/quality.md), and says how it
// does on what it was not trained on. `--write` writes the weights to src/. The same texts give the same weights.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findListedHarm, normalizeForWords } from '../dist/policy/detectors/safety.js';
import { modeScores } from '../dist/policy/detectors/safety-model.js';
import { familyOf, loadCorpora } from '../test/quality/corpora.js';
import { groupOf } from './injection/groups.js';
import { goalsOf } from './safety/goals.js';
import { categoryOf, choices, fit, fitCategories, judge, names, windowsIn } from './safety/model.js';
import { writtenSafetyTexts } from './safety/texts.js';
import { randomOf } from './training/grammar.js';
import { packed, written } from './training/linear-model.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const words = process.argv.slice(2);
const folder = words.find((word) => !word.startsWith('--')) ?? `${root}../shared/corpora`;

const everything = new Set(names);

/** Whether lists find something, by mode. */
const listed = (text) => modeScores.map((score) => findListedHarm(text, score, everything).length > 0);

/** Harmless labelled texts, with the groups that belong together. */
function harmlessSamples(corpora) {
  const rows = ['benign', 'pii', 'phi', 'injection'].flatMap((file) =>
    (corpora.get(file) ?? [])
      .filter(({ label }) => file !== 'injection' || label === 'benign')
      .map((row) => ({ ...row, file })),
  );
  const samples = rows.map((row) => ({
    file: row.file,
    family: familyOf(row),
    source: row.source,
    normal: normalizeForWords(row.text).text,
    windows: windowsIn(row.text),
    listed: listed(row.text),
  }));
  const groups = groupOf(samples);
  return samples.map((each, index) => ({ ...each, group: groups[index] }));
}

const ownSamples = () =>
  writtenSafetyTexts(choices.seed).map((each) => ({
    ...each,
    windows: windowsIn(each.text),
    listed: listed(each.text),
  }));

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const percent = (share) => `${(share * 100).toFixed(1)} %`;
const shareOf = (rows, holds) => mean(rows.map((row, index) => (holds(row, index) ? 1 : 0)));

/** Parts that depend on a name alone. */
const part = (name, parts) =>
  [...name].reduce((sum, character) => (Math.imul(sum, 31) + character.codePointAt(0)) >>> 0, 7) % parts;

/** Logits of harmless texts by models that saw none of their group. */
function heldOutHarmless({ harmless, own, goals, roundabout }, seed) {
  const random = randomOf(seed);
  const folds = new Map();
  for (const { group } of harmless) if (!folds.has(group)) folds.set(group, Math.floor(random() * choices.folds));
  const logits = new Float64Array(harmless.length);
  for (let fold = 0; fold < choices.folds; fold++) {
    const seen = harmless.filter(({ group }) => folds.get(group) !== fold);
    const model = fit(seen, own, goals, roundabout);
    for (const [index, each] of harmless.entries())
      if (folds.get(each.group) === fold) logits[index] = judge(model, each);
  }
  return logits;
}

/** Logits of jailbreaks and of bare goals by models that saw none with their goal. */
function heldOutGoals({ harmless, own, goals, roundabout, jailbreaks }) {
  const order = goals.map(({ goal }) => goal);
  const foldOf = ({ goal }) => order.indexOf(goal) % choices.folds;
  const logits = new Map();
  for (let fold = 0; fold < choices.folds; fold++) {
    const isSeen = (each) => foldOf(each) !== fold;
    const model = fit(harmless, own, goals.filter(isSeen), roundabout.filter(isSeen));
    for (const each of [...goals, ...jailbreaks]) if (!isSeen(each)) logits.set(each, judge(model, each));
  }
  return logits;
}

/** Shares of own texts flagged, each by a model that saw a third of the templates less; and how often the category is right. */
function heldOutTemplates({ harmless, own, goals, roundabout }, line) {
  const flagged = new Map();
  const note = (name, each, byModel) =>
    flagged.set(name, [...(flagged.get(name) ?? []), { model: byModel, lists: each.listed[1] }]);
  const right = [];
  for (let third = 0; third < 3; third++) {
    const seen = own.filter(({ template }) => part(template, 3) !== third);
    const model = fit(harmless, seen, goals, roundabout);
    const categories = fitCategories(seen);
    for (const each of own) {
      if (part(each.template, 3) !== third || each.windows.length === 0) continue;
      const byModel = judge(model, each) >= line;
      const isForeign = each.language !== 'en';
      if (each.category === null)
        note(isForeign ? 'harmlessForeign' : each.topic === null ? 'harmless' : 'harmlessNear', each, byModel);
      else {
        note(isForeign ? 'foreign' : each.category, each, byModel);
        if (byModel) right.push(categoryOf(categories, each) === each.category ? 1 : 0);
      }
    }
  }
  const shares = [...flagged].map(([name, all]) => [
    name,
    {
      lists: shareOf(all, ({ lists }) => lists),
      model: shareOf(all, ({ model }) => model),
      both: shareOf(all, ({ lists, model }) => lists || model),
    },
  ]);
  return { templates: Object.fromEntries(shares), category: mean(right) };
}

function main() {
  const corpora = loadCorpora(folder);
  if (!corpora.has('injection') || !corpora.has('benign')) {
    console.log(`skipped: no injection.*.jsonl and benign.*.jsonl in ${folder}`);
    return 0;
  }
  const harmless = harmlessSamples(corpora);
  const own = ownSamples();
  const found = goalsOf(corpora);
  const goals = [...found.goals].map(([goal, text]) => ({ goal, windows: windowsIn(text), listed: listed(text) }));
  const jailbreaks = found.rows.map((row) => ({ ...row, windows: windowsIn(row.text), listed: listed(row.text) }));
  const roundabout = jailbreaks.filter(({ source }) => source.startsWith('jbb/PAIR'));
  const all = { harmless, own, goals, roundabout, jailbreaks };
  console.log(`${harmless.length} harmless texts, ${own.length} of our own, ${goals.length} goals`);

  const rounds = [7, 11].map((seed) => heldOutHarmless(all, seed));
  const lineOf = (share) =>
    mean(
      rounds.map((logits) => {
        const ordinary = harmless.flatMap(({ file }, index) => (file === 'benign' ? [logits[index]] : []));
        ordinary.sort((left, right) => right - left);
        return ordinary[Math.floor(ordinary.length * share)] + 1e-6;
      }),
    );
  const standard = lineOf(choices.falseAlarms.standard);
  const lines = {
    lenient: Math.max(lineOf(choices.falseAlarms.lenient), standard + 0.1),
    standard,
    strict: Math.min(lineOf(choices.falseAlarms.strict), standard - 0.1),
  };

  const wrong = (holds, mode, line) =>
    mean(
      rounds.map((logits) =>
        mean(
          harmless.flatMap((each, index) =>
            holds(each) ? [(mode !== null && each.listed[mode]) || logits[index] >= line ? 1 : 0] : [],
          ),
        ),
      ),
    );
  const isOrdinary = ({ file }) => file === 'benign';
  const heldGoals = heldOutGoals(all);
  const unseen = fit(harmless, own, [], []);
  const recall = (rows, logit) => ({
    lists: shareOf(rows, (each) => each.listed[1]),
    model: shareOf(rows, (each) => logit(each) >= standard),
    both: shareOf(rows, (each) => each.listed[1] || logit(each) >= standard),
  });
  const byUnseen = (each) => judge(unseen, each);
  const byHeld = (each) => heldGoals.get(each);
  const measured = {
    falseAlarms: {
      lenient: wrong(isOrdinary, 0, lines.lenient),
      standard: wrong(isOrdinary, 1, standard),
      strict: wrong(isOrdinary, 2, lines.strict),
      model: wrong(isOrdinary, null, standard),
      notInject: wrong(({ family }) => family.startsWith('notinject'), 1, standard),
      others: wrong(({ file, family }) => file !== 'benign' && !family.startsWith('notinject'), 1, standard),
    },
    goals: recall(goals, byHeld),
    jailbreaks: recall(jailbreaks, byHeld),
    goalsUnseen: recall(goals, byUnseen),
    jailbreaksUnseen: recall(jailbreaks, byUnseen),
    ...heldOutTemplates(all, standard),
  };
  tell(measured);
  for (const name of new Set(jailbreaks.map(({ source }) => source))) {
    const rows = jailbreaks.filter(({ source }) => source === name);
    console.log(`    ${name.padEnd(20)} held out by goal, lists and model ${percent(recall(rows, byHeld).both)}`);
  }

  const final = fit(harmless, own, goals, roundabout);
  const categories = fitCategories(own);
  console.log(`lines ${JSON.stringify(lines)}, bias ${final.bias}`);
  if (words.includes('--write')) {
    const file = `${root}src/policy/detectors/safety-weights.ts`;
    const scale = Number(categories.scale.toPrecision(9));
    const more = `  /** What tells categories apart: a bias for each, one scale, weights by category and bucket. */
  categories: {
    biases: [${categories.biases.join(', ')}],
    scale: ${scale},
    data: '${packed(categories.table)}',
  },
`;
    const text = written(final, lines, measured, description, more);
    writeFileSync(file, text);
    console.log(`wrote ${file}, ${Math.round(text.length / 1024)} KB`);
  }
  return 0;
}

/** The module that ships the weights. */
const description = {
  script: 'train:safety',
  against: 'requests for harm',
  formIn: 'linear-model.ts',
  name: 'safetyWeights',
  lines: 'Logits at which the model by itself flags as many ordinary prompts as each mode allows.',
};

function tell(measured, indent = '  ') {
  for (const [name, value] of Object.entries(measured)) {
    if (typeof value === 'number') console.log(`${indent}${name.padEnd(18)} ${percent(value)}`);
    else if (Object.values(value).every((inner) => typeof inner === 'number'))
      console.log(
        `${indent}${name.padEnd(18)} ${Object.entries(value)
          .map(([key, share]) => `${key} ${percent(share)}`)
          .join(', ')}`,
      );
    else {
      console.log(`${indent}${name}`);
      tell(value, `${indent}  `);
    }
  }
}

process.exitCode = main();
