// `npm run train:injection [-- FOLDER] [--write]`: trains the linear model against prompt injection on the labelled texts of FOLDER
// (else ../shared/corpora; form in docs/quality.md) and on the project's own texts, and says how it does on texts it was not
// trained on: by groups of near-copies, by families never seen, by templates never seen. `--write` writes the weights to src/.
// The same texts give the same weights.
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { featureBuckets, featuresPerCharacter, readFeatures } from '../dist/policy/detectors/hashed-features.js';
import { leastResemblance, modelWindow } from '../dist/policy/detectors/injection-model.js';
import { normalizeForRules } from '../dist/policy/detectors/injection-rule.js';
import { createInjectionScorer } from '../dist/policy/detectors/injection-scorer.js';
import { familyOf, loadCorpora } from '../test/quality/corpora.js';
import { groupOf } from './injection/groups.js';
import { logitOf, quantized, train, written } from './training/linear-model.js';
import { randomOf } from './training/grammar.js';
import { writtenTexts } from './injection/texts.js';

const root = fileURLToPath(new URL('../', import.meta.url));
const words = process.argv.slice(2);
const folder = words.find((word) => !word.startsWith('--')) ?? `${root}../shared/corpora`;

/** Everything that was chosen by trying, on groups held out. */
const choices = {
  seed: 1,
  folds: 5,
  epochs: 12,
  rate: 0.3,
  decay: 3e-4,
  /** Weights that are kept: the largest. */
  kept: 90_000,
  /** Shares of ordinary prompts that rules and model together may flag, by strictness. */
  falseAlarms: { low: 0.0055, medium: 0.007, high: 0.03 },
  /** What a text counts for, by where it comes from. */
  weights: {
    corpus: 1,
    personal: 0.3,
    hindi: 0.4,
    cleanMail: 2,
    own: 0.065,
    delicate: 3,
    chat: 3,
    loaded: 4,
    foreignAttack: 2,
    foreignHarmless: 3,
  },
};

/** Tasks slipped into mails can't be told from mail by words: a model that learns them flags mail. They are left out. */
const isSlippedIn = (family) => family === 'bipia/email-attack' || family === 'slippedIn';

const buffer = new Uint32Array(modelWindow * featuresPerCharacter);
const featuresOf = (text) => {
  const lists = [];
  for (let from = 0; ; from += modelWindow * 0.75) {
    lists.push(buffer.slice(0, readFeatures(text, from, Math.min(text.length, from + modelWindow), buffer)));
    if (from + modelWindow >= text.length) return lists;
  }
};

/** A text ready to train with: its windows' features, label, weight and where it comes from. */
function sample(text, isAttack, family, weight) {
  const normal = normalizeForRules(text).text;
  return { normal, windows: featuresOf(normal), isAttack, family, weight: isSlippedIn(family) ? 0 : weight };
}

function corpusSamples(corpora) {
  const { weights } = choices;
  const score = createInjectionScorer({
    boundaries: true,
    delimiters: true,
    decode: true,
    normalizeUnicode: true,
    lookAlikes: true,
    model: false,
  });
  const rows = ['injection', 'benign', 'pii', 'phi'].flatMap((file) =>
    (corpora.get(file) ?? []).map((row) => ({ ...row, file })),
  );
  const samples = rows.map((row) => {
    const isAttack = row.file === 'injection' && row.label !== 'benign';
    const family = familyOf(row);
    let weight = row.file === 'pii' || row.file === 'phi' ? weights.personal : weights.corpus;
    if (family === 'bipia/email-clean') weight = weights.cleanMail;
    if (family === 'cyberseceval-pi-ml/Hindi') weight = weights.hindi;
    const made = sample(row.text, isAttack, family, weight);
    const { score: whole, matches } = score(row.text, false);
    const hasTail = matches.some(({ type }) => type === 'adversarial_suffix');
    // Without the model a tail weighs 0.65; it counts so only where the model has seen something too.
    const ruled = hasTail ? 1 - (1 - whole) / (1 - 0.65) : whole;
    return { ...made, file: row.file, source: row.source, ruled, hasTail };
  });
  const groups = groupOf(samples);
  return samples.map((each, index) => ({ ...each, group: groups[index] }));
}

function ownSamples() {
  const { weights } = choices;
  return writtenTexts(choices.seed).map(({ text, isAttack, family, template }) => {
    const isForeign = family.length === 2;
    const factor = isForeign ? (isAttack ? weights.foreignAttack : weights.foreignHarmless) : (weights[family] ?? 1);
    return { ...sample(text, isAttack, family, weights.own * factor), template };
  });
}

/** Trains on all windows of these texts. */
function fit(samples) {
  const lists = [];
  for (const { windows, isAttack, weight } of samples) {
    if (weight === 0) continue;
    for (const features of windows)
      lists.push({ features, target: isAttack ? 1 : 0, weight: weight / Math.sqrt(windows.length) });
  }
  return quantized(train(lists, featureBuckets, choices), choices.kept);
}

const judge = (model, { windows }) => Math.max(...windows.map((features) => logitOf(model, features)));

/** Logits of all texts by models that saw none of their group. */
function heldOut(samples, own, seed) {
  const random = randomOf(seed);
  const folds = new Map();
  for (const { group } of samples) if (!folds.has(group)) folds.set(group, Math.floor(random() * choices.folds));
  const logits = new Float64Array(samples.length);
  for (let fold = 0; fold < choices.folds; fold++) {
    const model = fit([...samples.filter(({ group }) => folds.get(group) !== fold), ...own]);
    for (const [index, each] of samples.entries())
      if (folds.get(each.group) === fold) logits[index] = judge(model, each);
  }
  return logits;
}

/** Whether rules alone flag a text. */
const isRuled = ({ ruled, hasTail }, logit, ruleLine, tailLine) =>
  ruled >= ruleLine || (hasTail && logit >= tailLine && ruleLine <= 0.65);

/** The least logit from which on no more than a share of ordinary prompts is flagged, by rules with that strictness or by the model. */
function line(samples, logits, share, ruleLine, tailLine = Infinity) {
  const ordinary = samples.flatMap((each, index) =>
    each.file === 'benign' ? [isRuled(each, logits[index], ruleLine, tailLine) ? Infinity : logits[index]] : [],
  );
  ordinary.sort((left, right) => right - left);
  return ordinary[Math.floor(ordinary.length * share)] + 1e-6;
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const percent = (share) => `${(share * 100).toFixed(1)} %`;

/** Recall by family, and what else is told of one choice of a line. */
function summary(samples, isFlagged) {
  const families = new Map();
  for (const [index, { isAttack, family }] of samples.entries()) {
    if (!isAttack) continue;
    families.set(family, [...(families.get(family) ?? []), isFlagged(index) ? 1 : 0]);
  }
  const share = (holds) => mean(samples.flatMap((each, index) => (holds(each) ? [isFlagged(index) ? 1 : 0] : [])));
  return {
    micro: mean([...families.values()].flat()),
    macro: mean([...families.values()].map(mean)),
    falseAlarms: share(({ file }) => file === 'benign'),
    notInject: share(({ family }) => family.startsWith('notinject')),
    otherHarmless: share(
      ({ file, isAttack, family }) => file === 'injection' && !isAttack && !family.startsWith('notinject'),
    ),
    families: [...families].map(([family, flagged]) => [family, mean(flagged)]),
  };
}

function main() {
  const corpora = loadCorpora(folder);
  if (!corpora.has('injection') || !corpora.has('benign')) {
    console.log(`skipped: no injection.*.jsonl and benign.*.jsonl in ${folder}`);
    return 0;
  }
  const samples = corpusSamples(corpora);
  const own = ownSamples();
  console.log(`${samples.length} labelled texts, ${own.length} of our own`);

  const rounds = [7, 11].map((seed) => heldOut(samples, own, seed));
  const lineOf = (share, ruleLine, tailLine) =>
    mean(rounds.map((logits) => line(samples, logits, share, ruleLine, tailLine)));
  const { falseAlarms } = choices;
  const high = lineOf(falseAlarms.high, 0.45);
  // Where a score begins to be told (`leastResemblance`), on the scale of injection-model.ts.
  const tailLine = high + Math.log(leastResemblance / 0.45);
  const medium = lineOf(falseAlarms.medium, 0.6, tailLine);
  const lines = {
    low: Math.max(lineOf(falseAlarms.low, 0.85), medium + 0.2),
    medium,
    high: Math.min(high, medium - 0.2),
  };

  const isFlagged = (each, logit) => logit >= lines.medium || isRuled(each, logit, 0.6, tailLine);
  const held = rounds.map((logits) => summary(samples, (index) => isFlagged(samples[index], logits[index])));
  const figure = (name) => mean(held.map((each) => each[name]));
  const measured = Object.fromEntries(
    ['micro', 'macro', 'falseAlarms', 'notInject', 'otherHarmless'].map((name) => [name, figure(name)]),
  );
  console.log('held out by groups, rules and model:');
  for (const [name, value] of Object.entries(measured)) console.log(`  ${name.padEnd(16)} ${percent(value)}`);
  const model = (logits) => summary(samples, (index) => logits[index] >= lines.medium);
  console.log(
    `  the model alone  ${percent(mean(rounds.map((logits) => model(logits).micro)))} micro, ${percent(mean(rounds.map((logits) => model(logits).macro)))} macro`,
  );
  for (const [family, share] of held[0].families) console.log(`    ${family.padEnd(32)} ${percent(share)}`);

  if (!words.includes('--quick')) {
    const shares = held[0].families.map(([family]) => {
      const unseen = fit([...samples.filter((each) => each.family !== family || !each.isAttack), ...own]);
      const rows = samples.filter((each) => each.family === family && each.isAttack);
      const withRules = mean(rows.map((each) => (isFlagged(each, judge(unseen, each)) ? 1 : 0)));
      const alone = mean(rows.map((each) => (judge(unseen, each) >= lines.medium ? 1 : 0)));
      console.log(`  never trained on ${family.padEnd(32)} ${percent(withRules)}, the model alone ${percent(alone)}`);
      return [withRules, alone];
    });
    measured.unseenFamilies = mean(shares.map(([withRules]) => withRules));
    measured.unseenFamiliesModel = mean(shares.map(([, alone]) => alone));
    console.log(
      `  macro            ${percent(measured.unseenFamilies)}, the model alone ${percent(measured.unseenFamiliesModel)}`,
    );

    const part = (template) =>
      [...template].reduce((sum, character) => (Math.imul(sum, 31) + character.codePointAt(0)) >>> 0, 7) % 3;
    const flagged = { attack: [], harmless: [], foreignAttack: [], foreignHarmless: [] };
    for (let third = 0; third < 3; third++) {
      const unseen = fit([...samples, ...own.filter(({ template }) => part(template) !== third)]);
      for (const each of own) {
        if (part(each.template) !== third || each.weight === 0) continue;
        const name =
          each.family.length === 2
            ? each.isAttack
              ? 'foreignAttack'
              : 'foreignHarmless'
            : each.isAttack
              ? 'attack'
              : 'harmless';
        flagged[name].push(judge(unseen, each) >= lines.medium ? 1 : 0);
      }
    }
    measured.unseenTemplates = Object.fromEntries(
      Object.entries(flagged).map(([name, values]) => [name, mean(values)]),
    );
    console.log('own texts of templates never trained on, flagged by the model alone:');
    for (const [name, value] of Object.entries(measured.unseenTemplates))
      console.log(`  ${name.padEnd(16)} ${percent(value)}`);
  }

  const final = fit([...samples, ...own]);
  console.log(`lines ${JSON.stringify(lines)}, bias ${final.bias}`);
  if (words.includes('--write')) {
    const file = `${root}src/policy/detectors/injection-weights.ts`;
    const text = written(final, lines, measured, {
      script: 'train:injection',
      against: 'prompt injection',
      formIn: 'injection-model.ts',
      name: 'injectionWeights',
      lines: 'Logits at which rules and model together flag as many ordinary prompts as each strictness allows.',
    });
    writeFileSync(file, text);
    console.log(`wrote ${file}, ${Math.round(text.length / 1024)} KB`);
  }
  return 0;
}

process.exitCode = main();
