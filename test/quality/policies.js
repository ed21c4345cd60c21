// Policies as the measures run them: single kinds, and all detectors together.
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { askNobody } from '../../dist/policy/ask.js';
import { loadConfig } from '../../dist/gateway/config.js';
import { kinds } from '../../dist/policy/kinds/index.js';

const caller = { keyId: null, keyName: null, user: null, team: null, role: null };
const facts = { path: '/v1/chat/completions', model: 'm', caller, header: () => undefined };

const subjectOf = (text) => ({
  parts: [{ text, role: 'user', kind: 'content', place: 'messages[0].content', turn: 0, choice: null }],
  uninspected: [],
  lastTurn: 0,
  tools: [],
});

/** A kind on its own: text in, its outcome for a user's message out. */
function judge(name, settings = {}) {
  const kind = kinds.find((each) => each.name === name);
  if (kind === undefined) throw new Error(`there is no kind '${name}'`);
  const evaluator = kind.compile({ ...kind.defaults, ...settings }, { excepted: () => false, ask: askNobody });
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
export function allDetectors() {
  const clock = { now: Date.now, ticks: () => performance.now() * 1000 };
  const { config, diagnostics } = loadConfig([{ name: 'all-detectors.yaml', text: allOn }], clock);
  if (config === null) throw new Error(diagnostics.map(({ message }) => message).join('\n'));
  return (prompt) => config.chain.evaluate('input', subjectOf(prompt), facts);
}

/** The same kinds, each by itself. */
export function eachDetector() {
  const { policies, policy } = parse(allOn);
  return policies.chain.map((name) => ({ name, evaluate: judge(name, policy[name]) }));
}
