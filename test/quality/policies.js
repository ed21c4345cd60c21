// Policies as the measures run them: single kinds, and all detectors together.
import { readFileSync } from 'node:fs';
import { askNobody } from '../../dist/policy/ask.js';
import { loadConfig } from '../../dist/gateway/load-config.js';
import { kinds } from '../../dist/policy/kinds/index.js';

const caller = { keyId: null, keyName: null, user: null, team: null, role: null };
const facts = { path: '/v1/chat/completions', model: 'm', caller, header: () => undefined };

const subjectOf = (text) => ({
  parts: [{ text, role: 'user', kind: 'content', place: 'messages[0].content', turn: 0, choice: null }],
  uninspected: [],
  lastTurn: 0,
  tools: [],
});

const evaluators = new Map(await Promise.all(kinds.map(async (kind) => [kind.name, await kind.load()])));

/** A kind on its own: text in, its outcome for a user's message out. */
function judge(name, settings = {}) {
  const kind = kinds.find((each) => each.name === name);
  if (kind === undefined) throw new Error(`there is no kind '${name}'`);
  const evaluator = evaluators
    .get(name)
    .compile({ ...kind.defaults, ...settings }, { excepted: () => false, ask: askNobody });
  return (text) => evaluator.evaluate('input', subjectOf(text), facts);
}

/** Whether a kind does anything about a text. */
export function flags(name, settings) {
  const outcome = judge(name, settings);
  return (text) => outcome(text).verdict !== 'allow';
}

/** What a kind finds in a text, as spans. */
export function finds(name, settings) {
  const outcome = judge(name, settings);
  return (text) => outcome(text).findings;
}

const allOn = readFileSync(new URL('all-detectors.yaml', import.meta.url), 'utf8');

/** The kinds that read texts in one chain, as all-detectors.yaml sets them. */
export async function allDetectors() {
  const clock = { now: Date.now, ticks: () => performance.now() * 1000 };
  const { config, diagnostics } = await loadConfig([{ name: 'all-detectors.yaml', text: allOn }], clock);
  if (config === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return (prompt) => config.chain.evaluate('input', subjectOf(prompt), facts);
}

/** Terms of an operator's list. */
const terms = Array.from({ length: 200 }, (_, index) => `secret project ${index}`);

/**
 * The kinds that read texts without asking elsewhere, by their settings' name: as they are by default, or with what they can't do
 * without, and as they work hardest.
 */
const settingsOf = {
  'prompt-injection': { '': {}, 'strictness: high': { strictness: 'high', roles: ['user', 'tool', 'assistant'] } },
  'pii-detector': {
    '': {},
    'entities: all': { entities: 'all' },
    restore: { entities: 'all', redaction: { restore: true } },
  },
  'hipaa-phi-detector': { '': {}, safe_harbor_method: { safe_harbor_method: true } },
  'dlp-filter': {
    '': {},
    'restricted, fuzzy terms': {
      sensitivity_level: 'restricted',
      blocked_terms: terms,
      fuzzy_matching: true,
      max_distance: 2,
    },
  },
  'entity-list-filter': {
    '': { blocked_entities: terms },
    fuzzy: { blocked_entities: terms, fuzzy_matching: true },
  },
  'safety-filter': { '': {}, strict: { mode: 'strict', severity: 'low' } },
  'code-sanitizer': { '': {} },
  'language-validator': { '': { allowed_languages: ['en', 'de', 'fr'] } },
};

/** Each of them: what to call it, its kind, and what judges a text. `only`: of one kind. */
export function eachSetting(only = null) {
  return Object.entries(settingsOf)
    .filter(([kind]) => only === null || kind === only)
    .flatMap(([kind, variants]) =>
      Object.entries(variants).map(([words, settings]) => ({
        kind,
        name: words === '' ? kind : `${kind}, ${words}`,
        evaluate: judge(kind, settings),
      })),
    );
}

/** What an evaluation costs in CPU time, milliseconds: the least of so many, since other processes only ever add to it. */
export function leastCost(evaluate, text, rounds) {
  let least = Infinity;
  for (let round = 0; round < rounds; round++) {
    const before = process.cpuUsage();
    evaluate(text);
    const { user, system } = process.cpuUsage(before);
    least = Math.min(least, (user + system) / 1000);
  }
  return least;
}
