// The texts that the tagger learns from, cut into tokens with tags: labelled rows of a folder, and the project's own sentences.
import { readdirSync, readFileSync } from 'node:fs';
import { hashOf } from '../../dist/policy/detectors/tagger/letters.js';
import { tagNames } from '../../dist/policy/detectors/tagger/model.js';
import { remarkable } from '../../dist/policy/detectors/tagger/surroundings.js';
import { Tokens } from '../../dist/policy/detectors/tagger/tokens.js';
import { fields, recordWidth, shapes } from '../../dist/policy/detectors/tagger/vocabulary.js';
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

/**
 * The tokens of a text, each with a record of its own, so that what is known of one can be hidden while another is learned from.
 * `reader`: tokens that are read into.
 */
function tokensOf(text, reader) {
  const { count, starts, ends, kinds, vocabulary } = reader.read(text);
  const records = new Int32Array((count + 1) * recordWidth);
  for (let index = 0; index < count; index++) {
    const at = (kinds[index] >> 2) * recordWidth;
    records.set(vocabulary.records.subarray(at, at + recordWidth), (index + 1) * recordWidth);
  }
  return Object.assign(Object.create(Tokens.prototype), {
    count,
    starts: starts.slice(0, count),
    ends: ends.slice(0, count),
    kinds: kinds.slice(0, count + 1).map((kind, index) => (index < count ? (index + 1) * 4 + (kind & 3) : kind)),
    vocabulary: { records },
  });
}

function example({ text, spans = [] }, reader, weight, group) {
  const tokens = tokensOf(text, reader);
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
function ordinary({ text }, reader) {
  const one = example({ text: text.slice(0, longestPrompt) }, reader, weights.ordinary, text);
  const { tokens, looks } = one;
  const isDoubtful = (index) =>
    capitalShapes.has(tokens.shapeAt(index)) &&
    ((tokens.fieldAt(index, fields.list) & nameBits) !== 0 || looksNamed(tokens, index));
  const skips = new Set();
  for (let index = 0; index < tokens.count; index++) {
    if (isDoubtful(index)) for (const at of [index - 1, index, index + 1]) skips.add(at);
  }
  one.looks = looks.map((look, index) => (skips.has(index) ? 0 : look));
  return one;
}

/** Whether a word in capitals follows or precedes another amid a line, as names of two words do. */
function looksNamed(tokens, index) {
  const isBeside = (left, right) =>
    left >= 0 &&
    right < tokens.count &&
    capitalShapes.has(tokens.shapeAt(left)) &&
    capitalShapes.has(tokens.shapeAt(right)) &&
    tokens.gapAt(right) === 1;
  return isBeside(index - 1, index) || isBeside(index, index + 1);
}

/** How much a source's texts count. */
const weights = { presidio: 1, wnut17: 1.5, 'synth-phi': 0.5, own: 0.7, ordinary: 0.4 };
/** How often a template is filled, with and without slots. */
const times = { filled: 12, plain: 2 };

/** Everything to learn from: `{ labelled, own, entries }`; labelled examples have their `row`, `own` holds ordinary prompts too. */
export function loadExamples(folder, random) {
  const entries = listEntries([...readRows(folder, 'benign').map(({ text }) => text), ...loadTemplates()]);
  const reader = new Tokens(new HashedLists(entries));
  const rows = [...readRows(folder, 'pii'), ...readRows(folder, 'phi')];
  const labelled = rows.map((row) => ({
    ...example(row, reader, weights[row.source.split('/')[0]] ?? 1, groupOf(row)),
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
      return example({ ...filled, text: same }, reader, weights.own, template);
    }),
  );
  const prompts = readRows(folder, 'benign').map((row) => ordinary(row, reader));
  return { labelled, own: [...own, ...prompts], entries };
}
