// `npm run measure:streams [-- SEED] [--shapes]`: do streamed answers leak for how they are cut? Sends every labelled text that is
// there (../shared/corpora) through the window as an answer, cut in many ways, with the starter policies, and compares
// with the judgement of the whole; then (`--shapes`: only) recorded streams of every shape, cut into bytes at random places. Prints counts.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadConfig } from '../../dist/gateway/config.js';
import { SseSplitter } from '../../dist/gateway/sse.js';
import { StreamText } from '../../dist/gateway/stream-text.js';
import { wireShapes } from '../../dist/gateway/wire/registry.js';
import { applyEdits } from '../../dist/policy/edits.js';
import { cutsOf, randomOf } from './cuts.js';
import { recordedStreams } from './recorded-streams.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const corpora = `${root}../shared/corpora/`;
const words = process.argv.slice(2);
const seed = Number(words.find((word) => /^\d+$/.test(word)) ?? 1);

const random = randomOf(seed);

const clock = { now: Date.now, ticks: () => performance.now() * 1000 };
const policies = readFileSync(`${root}examples/starter.yaml`, 'utf8').split('providers:')[0];
const text = `${policies}providers: {targets: [{id: mock, provider: mock, model: '*'}]}`;
const { chain } = loadConfig([{ name: 'starter.yaml', text }], clock).config;
const caller = { keyId: null, keyName: null, user: null, team: null, role: null };
const facts = { path: '/v1/chat/completions', model: 'm', caller, header: () => undefined };
const part = { text: '', role: 'assistant', kind: 'content', place: 'answer', turn: 0, choice: 0 };

const whole = (answer) =>
  chain.evaluate('output', { parts: [{ ...part, text: answer }], uninspected: [], lastTurn: 0, tools: [] }, facts);

/** What leaves of a text that comes in pieces, and how many characters were held after each piece, summed. */
function stream(answer, ends) {
  const growing = chain.stream(facts, null).begin(part);
  let sent = '';
  let at = 0;
  let held = 0;
  for (const [index, end] of [...ends, answer.length].entries()) {
    const isLast = index === ends.length;
    if (end > growing.length) growing.push(answer.slice(growing.length, end));
    const { upTo, edits, isRefused } = growing.advance(isLast);
    if (isRefused) return { sent: null, held };
    const moved = edits.map((edit) => ({ ...edit, start: edit.start - at, end: edit.end - at }));
    sent += applyEdits(answer.slice(at, upTo), moved);
    at = upTo;
    held += end - upTo;
  }
  return { sent, held };
}

function measureTexts() {
  const files = existsSync(corpora) ? readdirSync(corpora).filter((name) => name.endsWith('.jsonl')) : [];
  if (files.length === 0) return console.log('no corpora here: texts are not measured');
  const totals = { texts: 0, cuts: 0, spans: 0, different: 0, leaked: 0, pieces: 0, held: 0 };
  for (const file of files) {
    for (const line of readFileSync(corpora + file, 'utf8').split('\n')) {
      if (line === '') continue;
      const { text: answer } = JSON.parse(line);
      const { edits } = whole(answer);
      const expected = applyEdits(answer, edits);
      totals.texts++;
      totals.spans += edits.length;
      for (const ends of cutsOf(answer, edits, random)) {
        const { sent, held } = stream(answer, ends);
        totals.cuts++;
        totals.pieces += ends.length + 1;
        totals.held += held;
        if (sent === expected) continue;
        totals.different++;
        totals.leaked += edits.reduce(
          (sum, { start, end }) => sum + ((sent ?? '').includes(answer.slice(start, end)) ? end - start : 0),
          0,
        );
        if (totals.different <= 5) console.log(`differs: ${file}: ${JSON.stringify(answer.slice(0, 60))}`);
      }
    }
  }
  const mean = (totals.held / totals.pieces).toFixed(1);
  console.log(`${totals.texts} texts, ${totals.spans} spans to redact, ${totals.cuts} ways of cutting`);
  console.log(`different from the whole: ${totals.different}; characters leaked: ${totals.leaked}`);
  console.log(`held back after a piece, on average: ${mean} characters`);
}

/** Sends a recorded stream through the window in these chunks of bytes; the bytes that leave, and their verdict. */
function deliver(shape, chunks, judge) {
  const splitter = new SseSplitter();
  const answer = new StreamText(judge);
  let sent = '';
  for (const bytes of chunks) {
    for (const event of splitter.push(bytes)) {
      const isFrame = event.data !== null && event.data.trim() !== '[DONE]';
      answer.add(event, isFrame ? shape.readFrame(JSON.parse(event.data)) : null);
    }
    if (!answer.advance()) return { sent, verdict: 'refused' };
    sent += answer.take();
  }
  const { verdict, edits, results } = chain.evaluate('output', answer.subject(), facts);
  const inTime = answer.finish(edits);
  const findings = results.flatMap(({ findings: found }) => found.map(({ type }) => type)).sort();
  return { sent: sent + answer.take(), verdict, inTime, findings: findings.join() };
}

function measureShapes(cuts) {
  for (const shape of wireShapes.filter(({ readFrame }) => readFrame !== null)) {
    const streams = recordedStreams(shape.name);
    let different = 0;
    for (let round = 0; round < cuts; round++) {
      const bytes = Buffer.from(streams[round % streams.length]);
      const expected = JSON.stringify(deliver(shape, [bytes], null));
      const ends = Array.from({ length: 1 + Math.floor(random() * 60) }, () => Math.floor(random() * bytes.length));
      ends.sort((left, right) => left - right);
      const chunks = [...ends, bytes.length].map((end, index) =>
        bytes.subarray(index === 0 ? 0 : ends[index - 1], end),
      );
      if (JSON.stringify(deliver(shape, chunks, chain.stream(facts, null))) !== expected) different++;
    }
    console.log(
      `${shape.name}: ${cuts} random cuts of ${streams.length} streams, different from the whole: ${different}`,
    );
  }
}

if (!words.includes('--shapes')) measureTexts();
measureShapes(10_000);
