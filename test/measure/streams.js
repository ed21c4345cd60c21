// `npm run measure:streams [-- SEED] [--shapes]`: do streamed answers leak for how they are cut? Sends every labelled text that is
// there (../shared/corpora) through the window as an answer, cut in many ways, with the starter policies, and compares
// with the judgement of the whole; then (`--shapes`: only) recorded streams of every shape, cut into bytes at random places. Prints counts.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadConfig } from '../../dist/gateway/load-config.js';
import { SseSplitter } from '../../dist/gateway/sse.js';
import { StreamText } from '../../dist/gateway/stream-text.js';
import { wireShapes } from '../../dist/gateway/wire/registry.js';
import { viewEmbedded } from '../../dist/gateway/json/view.js';
import { applyEdits } from '../../dist/policy/edits.js';
import { cutsOf, randomOf } from './cuts.js';
import { inPieces } from './growing.js';
import { recordedStreams } from './recorded-streams.js';

const root = fileURLToPath(new URL('../../', import.meta.url));
const corpora = `${root}../shared/corpora/`;
const words = process.argv.slice(2);
const seed = Number(words.find((word) => /^\d+$/.test(word)) ?? 1);

const random = randomOf(seed);

const clock = { now: Date.now, ticks: () => performance.now() * 1000 };
const policies = readFileSync(`${root}examples/starter.yaml`, 'utf8').split('providers:')[0];
const text = `${policies}providers: {targets: [{id: mock, provider: mock, model: '*'}]}`;
const { config } = await loadConfig([{ name: 'starter.yaml', text }], clock);
const { chain } = config;
const caller = { keyId: null, keyName: null, user: null, team: null, role: null };
const facts = { path: '/v1/chat/completions', model: 'm', caller, header: () => undefined };
const part = { text: '', role: 'assistant', kind: 'content', place: 'answer', turn: 0, choice: 0 };

const whole = (text, kind = 'content') =>
  chain.evaluate('output', { parts: [{ ...part, kind, text }], uninspected: [], lastTurn: 0, tools: [] }, facts);

/** What the arguments of a tool's call come to as a whole. */
function wholeArguments(json) {
  const { text, view } = viewEmbedded(json);
  return applyEdits(json, view.toSource(whole(text, 'tool_call').edits));
}

function measureTexts() {
  const files = existsSync(corpora) ? readdirSync(corpora).filter((name) => name.endsWith('.jsonl')) : [];
  if (files.length === 0) return console.log('no corpora here: texts are not measured');
  const totals = { texts: 0, cuts: 0, spans: 0, arguments: 0, different: 0, leaked: 0, pieces: 0, held: 0 };
  for (const file of files) {
    for (const line of readFileSync(corpora + file, 'utf8').split('\n')) {
      if (line === '') continue;
      const { text: answer } = JSON.parse(line);
      const { edits } = whole(answer);
      const expected = applyEdits(answer, edits);
      totals.texts++;
      totals.spans += edits.length;
      const judge = chain.stream(facts, null);
      const compare = (sent, wanted) => {
        if (sent === wanted) return;
        totals.different++;
        totals.leaked += edits.reduce(
          (sum, { start, end }) => sum + ((sent ?? '').includes(answer.slice(start, end)) ? end - start : 0),
          0,
        );
        if (totals.different <= 5) console.log(`differs: ${file}: a text of ${answer.length} characters`);
      };
      for (const ends of cutsOf(answer, edits, random)) {
        const { sent, held } = inPieces(judge, part, answer, ends);
        totals.cuts++;
        totals.pieces += ends.length + 1;
        totals.held += held;
        compare(sent, expected);
      }
      const json = JSON.stringify({ to: ['x', answer], [answer.slice(0, 40)]: 1 });
      const expectedJson = wholeArguments(json);
      JSON.parse(expectedJson);
      for (const ends of cutsOf(json, edits, random).slice(2)) {
        totals.arguments++;
        compare(inPieces(judge, part, json, ends, true).sent, expectedJson);
      }
    }
  }
  const mean = (totals.held / totals.pieces).toFixed(1);
  console.log(
    `${totals.texts} texts, ${totals.spans} spans to redact, ${totals.cuts} ways of cutting, ${totals.arguments} in arguments`,
  );
  console.log(`different from the whole: ${totals.different}; characters leaked: ${totals.leaked}`);
  console.log(`held back after a piece, on average: ${mean} characters`);
}

/**
 * What counts of what left: its frames, and the texts they spell. The order of frames of different fields may depend on what came
 * when; that of the frames of one text can't without changing the text.
 */
function counted(shape, sent) {
  const texts = {};
  for (const { data } of new SseSplitter().push(Buffer.from(sent))) {
    if (data === null || data.trim() === '[DONE]') continue;
    for (const { channel, text } of shape.readFrame(JSON.parse(data)).texts)
      texts[channel] = (texts[channel] ?? '') + text;
  }
  return { frames: sent.split(/\r?\n\r?\n/).sort(), texts: Object.entries(texts).sort() };
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
  return { ...counted(shape, sent + answer.take()), verdict, inTime, findings: findings.join() };
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
