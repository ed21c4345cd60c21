// `npm run measure:restore [-- SEED]`: do the caller's values come back as they were? Every labelled text that is there
// (../shared/corpora) goes as a prompt through the starter policies with `redaction.restore: true`, comes back as a model would
// repeat it, and has to be the same text: as a plain answer, as a stream cut in many ways, and in a tool call's arguments.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadConfig } from '../../dist/gateway/load-config.js';
import { withValues } from '../../dist/gateway/restoring.js';
import { applyEdits } from '../../dist/policy/edits.js';
import { isPlaceholder, Vault } from '../../dist/policy/restore.js';
import { cutsOf, randomOf } from './cuts.js';
import { inPieces } from './growing.js';

const corpora = fileURLToPath(new URL('../../../shared/corpora/', import.meta.url));
const random = randomOf(Number(process.argv[2] ?? 1));

const config = `pack: {name: restore, version: 1.0.0}
policies: {chain: [pii-detector, dlp-filter]}
policy:
  pii-detector: {redaction: {restore: true}}
  dlp-filter: {action: redact}
providers: {targets: [{id: mock, provider: mock, model: '*'}]}
`;
const clock = { now: Date.now, ticks: () => performance.now() * 1000 };
const loaded = await loadConfig([{ name: 'restore.yaml', text: config }], clock);
if (!loaded.config) throw new Error(JSON.stringify(loaded));
const { chain } = loaded.config;
const caller = { keyId: null, keyName: null, user: null, team: null, role: null };
const facts = { path: '/v1/chat/completions', model: 'm', caller, header: () => undefined, isPlaceholder };
const part = { role: 'assistant', kind: 'content', place: 'answer', turn: 0, choice: 0 };
const subjectOf = (text, more) => ({ parts: [{ ...part, ...more, text }], uninspected: [], lastTurn: 0, tools: [] });

/** What becomes of a plain answer. */
function plain(answer, vault) {
  const subject = subjectOf(answer);
  const { edits } = chain.evaluate('output', vault.hide(subject), facts);
  return applyEdits(answer, withValues(vault, subject, edits, Infinity));
}

const files = existsSync(corpora) ? readdirSync(corpora).filter((name) => name.endsWith('.jsonl')) : [];
if (files.length === 0) console.log('no corpora here: nothing is measured');
const totals = { texts: 0, values: 0, plain: 0, streams: 0, streamed: 0, tools: 0 };
for (const file of files) {
  for (const line of readFileSync(corpora + file, 'utf8').split('\n')) {
    if (line === '') continue;
    const { text } = JSON.parse(line);
    const { edits, restorable, verdict } = chain.evaluate('input', subjectOf(text, { role: 'user' }), facts);
    if (restorable === null || verdict !== 'redact') continue;
    // What a policy takes away for good does not come back: the text to be had again is the one without it.
    const lasting = edits.filter(({ replacement }) => !restorable.values.has(replacement));
    const expected = applyEdits(text, lasting);
    const answer = applyEdits(text, edits);
    const vault = new Vault(restorable);
    totals.texts++;
    totals.values += edits.length - lasting.length;
    const wrong = [];
    if (plain(answer, vault) === expected) totals.plain++;
    else wrong.push('plain');
    const spans = [...answer.matchAll(/\[[A-Z_]+_\d+\]/g)].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
    }));
    for (const ends of cutsOf(answer, spans, random)) {
      totals.streams++;
      if (inPieces(chain.stream(facts, vault), part, answer, ends).sent === expected) totals.streamed++;
      else wrong.push('stream');
    }
    const json = JSON.stringify({ v: answer });
    const [, , inside, anywhere] = cutsOf(json, spans, random);
    const isSame = (ends) =>
      inPieces(chain.stream(facts, vault), part, json, ends, true).sent === JSON.stringify({ v: expected });
    if ([inside, anywhere].every(isSame)) totals.tools++;
    else wrong.push('arguments');
    if (wrong.length > 0) console.log(`differs (${wrong.join(', ')}): ${file}: a text of ${text.length} characters`);
  }
}
const share = (count, of) => `${count} of ${of} (${(of === 0 ? 1 : count / of).toFixed(4)})`;
console.log(`${totals.texts} texts with ${totals.values} places of values that come back`);
console.log(`the same again: plain answers ${share(totals.plain, totals.texts)}`);
console.log(`                streams ${share(totals.streamed, totals.streams)}`);
console.log(`                arguments of tool calls, streamed ${share(totals.tools, totals.texts)}`);
process.exitCode = totals.plain + totals.tools === 2 * totals.texts && totals.streamed === totals.streams ? 0 : 1;
