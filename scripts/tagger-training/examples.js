// The texts that the tagger learns from, cut into tokens with tags: labelled rows of a folder, and the project's own sentences.
import { readdirSync, readFileSync } from 'node:fs';
import { remarkable } from '../../dist/policy/detectors/tagger/features.js';
import { hashOf } from '../../dist/policy/detectors/tagger/letters.js';
import { tagNames } from '../../dist/policy/detectors/tagger/model.js';
import { shapes, Tokens } from '../../dist/policy/detectors/tagger/tokens.js';
import { HashedLists, listBits } from '../../dist/policy/detectors/tagger/word-lists.js';
import { fill, loadTemplates } from './sentences.js';
import { Values } from './values.js';
import { listedWords } from './words.js';

/** Labels of the corpora → tags. Labels that rules answer for have none. */
export const tagOf = {
  PERSON: 'person',
  LOCATION: 'location',
  GPE: 'location',
  STREET_ADDRESS: 'street_address',
  ADDRESS: 'street_address',
  ZIP_CODE: 'street_address',
  ORGANIZATION: 'organization',
  GROUP: 'organization',
  CORPORATION: 'organization',
  DATE_TIME: 'date',
  DATE: 'date',
  AGE: 'age',
  NRP: 'nationality',
  TITLE: 'title',
  PREFIX: 'title',
};

/** Rows of a folder's files of one kind. */
function readRows(folder, kind) {
  const files = readdirSync(folder).filter((name) => name.startsWith(`${kind}.`) && name.endsWith('.jsonl'));
  const lines = files.sort().flatMap((name) => readFileSync(`${folder}/${name}`, 'utf8').split('\n'));
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line));
}

/** What is left of a text when its labelled stretches are taken out, roughly: texts of one template are one group. */
function groupOf({ text, spans = [], source }) {
  if (source.startsWith('wnut')) return text;
  let key = '';
  let rest = 0;
  for (const { start, end } of [...spans].sort((left, right) => left.start - right.start)) {
    key += text.slice(rest, start);
    rest = Math.max(rest, end);
  }
  return (key + text.slice(rest))
    .toLowerCase()
    .replace(/[^a-z]+/g, ' ')
    .trim();
}

const lowerWord = /(?<![\p{L}\p{N}])\p{Ll}{1,20}(?![\p{L}\p{N}])/gu;

/** Words on the tagger's lists, and words that ordinary texts have in lower case: hash → bits. */
function listEntries(texts) {
  const entries = new Map();
  const add = (hash, bit) => entries.set(hash, (entries.get(hash) ?? 0) | bit);
  for (const [list, words] of Object.entries(listedWords)) {
    for (const word of words.split(/\s+/)) if (word !== '') add(hashOf(word), listBits[list]);
  }
  const counts = new Map();
  for (const text of texts) {
    for (const word of new Set(text.match(lowerWord) ?? [])) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  for (const [word, count] of counts) if (count >= 3) add(hashOf(word), listBits.common);
  return entries;
}

function example({ text, spans = [] }, lists, weight, group) {
  const tokens = new Tokens(text, lists);
  const tags = new Uint8Array(tokens.count);
  for (const { start, end, type } of spans) {
    const tag = tagNames.indexOf(tagOf[type] ?? type);
    if (tag < 1) continue;
    for (let index = 0; index < tokens.count; index++) {
      if (tokens.starts[index] < end && tokens.ends[index] > start) tags[index] = tag;
    }
  }
  return { text, tokens, tags, looks: remarkable(tokens), weight, spans, group };
}

const nameBits =
  listBits.given |
  listBits.surname |
  listBits.town |
  listBits.country |
  listBits.people |
  listBits.firm |
  listBits.region;
const capitalShapes = new Set([shapes.capital, shapes.capitals, shapes.mixed]);

/** Characters of an ordinary prompt that are learned from. */
const longestPrompt = 700;

/**
 * An ordinary prompt, in which nothing is labelled: learned as having no names, but for words in capitals that are on a list of names,
 * of which nothing is known, and those beside them.
 */
function ordinary({ text }, lists) {
  const one = example({ text: text.slice(0, longestPrompt) }, lists, weights.ordinary, text);
  const { tokens, looks } = one;
  const isDoubtful = (index) =>
    capitalShapes.has(tokens.shapes[index]) && ((tokens.lists[index] & nameBits) !== 0 || looksNamed(tokens, index));
  const skips = new Set();
  for (let index = 0; index < tokens.count; index++) {
    if (isDoubtful(index)) for (const at of [index - 1, index, index + 1]) skips.add(at);
  }
  one.looks = looks.map((look, index) => (skips.has(index) ? 0 : look));
  return one;
}

/** Whether a word in capitals follows or precedes another amid a line, as names of two words do. */
function looksNamed({ shapes: shapeOf, gaps }, index) {
  const isBeside = (left, right) =>
    capitalShapes.has(shapeOf[left]) && capitalShapes.has(shapeOf[right]) && gaps[right] === 1;
  return isBeside(index - 1, index) || isBeside(index, index + 1);
}

/** How much a source's texts count. */
const weights = { presidio: 1, wnut17: 1.5, 'synth-phi': 0.5, own: 0.7, ordinary: 0.4 };
/** How often a template is filled, with and without slots. */
const times = { filled: 12, plain: 2 };

/** Everything to learn from: `{ labelled, own, entries }`; labelled examples have their `row`, `own` holds ordinary prompts too. */
export function loadExamples(folder, random) {
  const entries = listEntries([...readRows(folder, 'benign').map(({ text }) => text), ...loadTemplates()]);
  const lists = new HashedLists(entries);
  const rows = [...readRows(folder, 'pii'), ...readRows(folder, 'phi')];
  const labelled = rows.map((row) => ({
    ...example(row, lists, weights[row.source.split('/')[0]] ?? 1, groupOf(row)),
    row,
  }));
  const values = new Values(random, listedWords);
  const own = loadTemplates().flatMap((template) =>
    Array.from({ length: /\{[A-Za-z]+\}/.test(template) ? times.filled : times.plain }, () => {
      const filled = fill(template, values);
      const roll = random();
      // Some people write without capitals, some in nothing else. Where that changes the length, spans would be off.
      const text = roll < 0.12 ? filled.text.toLowerCase() : roll < 0.15 ? filled.text.toUpperCase() : filled.text;
      const same = text.length === filled.text.length ? text : filled.text;
      return example({ ...filled, text: same }, lists, weights.own, template);
    }),
  );
  const prompts = readRows(folder, 'benign').map((row) => ordinary(row, lists));
  return { labelled, own: [...own, ...prompts], entries };
}
