// `npm run measure:open [-- SEED]`: does what policies call settled in a growing text stay so? Grows every labelled text that is
// there (../shared/corpora), alone and cut into one another, a character at a time while it is short and in tokens from then
// on, and compares what each policy finds with its findings in the whole. Prints counts, and the first few faults.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { askNobody } from '../../dist/policy/ask.js';
import { dlpFilter } from '../../dist/policy/kinds/dlp-filter.js';
import { entityListFilter } from '../../dist/policy/kinds/entity-list-filter.js';
import { piiDetector } from '../../dist/policy/kinds/pii-detector.js';

const corpora = `${fileURLToPath(new URL('../../', import.meta.url))}../shared/corpora/`;
const seed = Number(process.argv[2] ?? 1);

/** Characters from which on a text grows in tokens. */
const short = 400;

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomOf(start) {
  let state = start >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
const random = randomOf(seed);

const names = ['New York', 'machine learning', 'the United States', 'Zürich', 'credit card'];
const own = [
  '\\b[A-Z]{2,4}-\\d{2,8}\\b',
  '\\w+@example\\.(?:com|org)',
  '(?<=\\$)\\d+(?:\\.\\d\\d)?',
  '\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+',
];
const chosen = [
  ['pii-detector', piiDetector, {}],
  ['pii-detector with patterns', piiDetector, { detect_patterns: own }],
  ['dlp-filter', dlpFilter, {}],
  [
    'dlp-filter with all',
    dlpFilter,
    { blocked_terms: names, fuzzy_matching: true, detect_patterns: own, sensitivity_level: 'restricted' },
  ],
  ['entity-list-filter', entityListFilter, { blocked_entities: names }],
];
const policies = [];
for (const [name, kind, settings] of chosen) {
  const { compile } = await kind.load();
  const evaluator = compile({ ...kind.defaults, ...settings }, { excepted: () => false, ask: askNobody });
  policies.push({ name, evaluator, prefixes: 0, held: 0, most: 0, milliseconds: 0, faults: 0 });
}

const caller = { keyId: null, keyName: null, user: null, team: null, role: null };
const facts = { path: '/v1/chat/completions', model: 'm', caller, header: () => undefined };
const part = { role: 'assistant', kind: 'content', place: 'answer', turn: 0, choice: 0 };

const findingsIn = (evaluator, text) =>
  evaluator.evaluate('output', { parts: [{ ...part, text }], uninspected: [], lastTurn: 0, tools: [] }, facts).findings;

const settledIn = (findings, index) =>
  findings
    .filter(({ end }) => end <= index)
    .map(({ type, start, end, confidence }) => [type, start, end, confidence].join());

/** Grows a text past a policy. */
function grow(policy, text) {
  const whole = findingsIn(policy.evaluator, text);
  let from = 0;
  for (let length = 1; length <= text.length; length += length < short ? 1 : 1 + Math.floor(random() * 12)) {
    const sofar = text.slice(0, length);
    const started = performance.now();
    const open = policy.evaluator.open(sofar, from);
    policy.milliseconds += performance.now() - started;
    policy.prefixes++;
    policy.held += length - open;
    policy.most = Math.max(policy.most, length - open);
    // What was settled before was compared before.
    if (open === from) continue;
    const now = findingsIn(policy.evaluator, sofar);
    const isCut = [...whole, ...now].some(({ start, end }) => start < open && end > open);
    if (open < from || open > length || isCut || `${settledIn(now, open)}` !== `${settledIn(whole, open)}`) {
      if (policy.faults++ < 3)
        console.log(`${policy.name}: open(${JSON.stringify(sofar.slice(-300))}, …) is ${open - length} from its end`);
      return;
    }
    from = open;
  }
}

if (!existsSync(corpora)) {
  console.log('no labelled texts beside the repository');
} else {
  const texts = readdirSync(corpora)
    .filter((name) => name.endsWith('.jsonl'))
    .flatMap((name) =>
      readFileSync(corpora + name, 'utf8')
        .split('\n')
        .filter(Boolean),
    )
    .map((row) => JSON.parse(row).text);
  const cut = (text) => text.slice(Math.floor(random() * text.length)).slice(0, 1 + Math.floor(random() * 300));
  const any = () => texts[Math.floor(random() * texts.length)];
  const mixed = texts.map((text) => cut(text) + cut(any()) + cut(any()));
  for (const text of [...texts, ...mixed]) for (const policy of policies) grow(policy, text.slice(0, 4000));
  console.log(`${texts.length} texts and ${mixed.length} put together from pieces of them, seed ${seed}`);
  for (const { name, prefixes, held, most, milliseconds, faults } of policies) {
    const cost = ((1000 * milliseconds) / prefixes).toFixed(1);
    console.log(
      `${name}: ${prefixes} prefixes, faults ${faults}; held ${(held / prefixes).toFixed(1)} characters on average, ${most} at most; ${cost} µs each`,
    );
  }
  if (policies.some(({ faults }) => faults > 0)) process.exitCode = 1;
}
