// `npm run measure:rotations [-- EVENTS]`: 2,000 events a second into one file, which is rotated twenty times in each of the ways
// that there are (and by the log itself), with two `kt events tail --follow` on it. Is an event lost, doubled or torn; how old
// is each when it is shown? Beside them `tail -F`, which tells how much of the age is the machine's.
import { spawn } from 'node:child_process';
import {
  appendFileSync,
  closeSync,
  copyFileSync,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  renameSync,
  rmSync,
  symlinkSync,
  unlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { percentile, table } from '../bench/numbers.js';
import { chainWriter, idsAt, sampleEvent } from '../peers/sample-events.js';

const { openEventLog } = await import('../../dist/events/log.js');

const perSecond = 2_000;
const rotations = 20;
const total = Number(process.argv[2] ?? 24_000);
const target = 150;
const kt = fileURLToPath(new URL('../../bin/kt.js', import.meta.url));

const now = () => performance.timeOrigin + performance.now();
const nextId = idsAt();
const models = ['gpt-4o'];

/** An event that says when it was written, to the microsecond. */
function eventNow(n) {
  const time = now();
  const body = sampleEvent(n, { start: time, spacing: 0, models, nextId });
  const micros = String(Math.floor(time * 1000) % 1000).padStart(3, '0');
  return { ...body, timestamp: new Date(time).toISOString().replace('Z', `${micros}Z`) };
}

/** A `kt events tail`. */
function startTail(words, env) {
  return watchOutput(process.execPath, [kt, 'events', 'tail', '--follow', '--limit', '0', '--json', ...words], env);
}

/** A reader; what it has shown, and how old that was. */
function watchOutput(program, words, env = {}) {
  const child = spawn(program, words, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const shown = { numbers: [], ages: [], torn: 0, said: '' };
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (chunk) => {
    const at = now();
    const lines = (rest + chunk).split('\n');
    rest = lines.pop();
    for (const line of lines) {
      try {
        const { seq, timestamp } = JSON.parse(line);
        shown.numbers.push(seq);
        shown.ages.push(at - (Date.parse(timestamp) + Number(timestamp.slice(23, 26)) / 1000));
      } catch {
        shown.torn += 1;
      }
    }
  });
  child.stderr.setEncoding('utf8').on('data', (chunk) => (shown.said += chunk));
  return { child, shown };
}

/** The ways: each gives `append` and `rotate` over a folder. */
const ways = {
  rename: (file) => ({
    append: (bytes) => appendFileSync(file, bytes),
    rotate: (n) => {
      renameSync(file, `${file}.${n}`);
      writeFileSync(file, '');
    },
  }),
  'copy and truncate': (file) => {
    const handle = openSync(file, 'a');
    return {
      append: (bytes) => writeSync(handle, bytes),
      rotate: (n) => {
        copyFileSync(file, `${file}.${n}`);
        ftruncateSync(handle);
      },
      close: () => closeSync(handle),
    };
  },
  'a link led on': (file) => {
    const part = (n) => file.replace('.ndjson', `-part-${n}.ndjson`);
    let current = part(0);
    const lead = () => {
      writeFileSync(current, '');
      symlinkSync(current, `${file}.new`);
      renameSync(`${file}.new`, file);
    };
    unlinkSync(file);
    lead();
    return {
      append: (bytes) => appendFileSync(current, bytes),
      rotate: (n) => {
        current = part(n);
        lead();
      },
    };
  },
  'removed and made anew': (file) => ({
    append: (bytes) => appendFileSync(file, bytes),
    // A reader that has it open reads it to its end; whoever opens it later finds the copy.
    rotate: (n) => {
      copyFileSync(file, `${file}.${n}`);
      unlinkSync(file);
      writeFileSync(file, '');
    },
  }),
};

/** Calls back with the number of each event in its time. */
async function pace(work) {
  const started = performance.now();
  const every = Math.floor(total / (rotations + 1));
  for (let n = 0; n < total;) {
    const due = Math.min(total, Math.floor(((performance.now() - started) / 1000) * perSecond));
    while (n < due) {
      n += 1;
      work(n, n % every === 0 && n / every <= rotations ? n / every : 0);
    }
    await delay(2);
  }
}

async function settled(tails) {
  const end = performance.now() + 20_000;
  while (performance.now() < end && tails.some(({ shown }) => shown.numbers.length < total)) await delay(50);
  for (const { child } of tails) child.kill('SIGTERM');
  await Promise.all(tails.map(({ child }) => new Promise((resolve) => child.once('close', resolve))));
}

function rowOf(name, { numbers, ages, torn, said }) {
  const seen = new Set(numbers);
  const lost = Array.from({ length: total }, (_, index) => index + 1).filter((n) => !seen.has(n)).length;
  const isSorted = numbers.every((n, index) => index === 0 || n > numbers[index - 1]);
  const p99 = percentile(ages, 0.99);
  if (lost > 0) process.stderr.write(said);
  return [
    name,
    String(lost),
    String(numbers.length - seen.size),
    String(torn),
    isSorted ? 'yes' : 'NO',
    percentile(ages, 0.5).toFixed(1),
    p99.toFixed(1),
    p99 <= target && lost === 0 && numbers.length === seen.size && torn === 0 ? 'ok' : 'MISSED',
  ];
}

/** Both tails are there and have looked once. */
async function ready(tails) {
  await Promise.all(tails.map(({ child }) => new Promise((resolve) => child.once('spawn', resolve))));
  await delay(2_500);
}

async function measureFile(name, make) {
  const folder = mkdtempSync(join(tmpdir(), 'kt-rotations-'));
  const file = join(folder, 'events.ndjson');
  writeFileSync(file, '');
  const way = make(file);
  const chain = chainWriter();
  const tails = [startTail(['--file', file], {}), startTail(['--file', file], {})];
  const other = watchOutput('tail', ['-F', '-n', '0', file]);
  try {
    await ready(tails);
    await pace((n, rotation) => {
      way.append(chain(eventNow(n)));
      if (rotation > 0) way.rotate(rotation);
    });
    await settled(tails);
    other.child.kill('SIGTERM');
    beside.push(...other.shown.ages);
    return tails.map(({ shown }) => rowOf(name, shown));
  } finally {
    way.close?.();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The log's own writer, which rotates by size. */
async function measureLog() {
  const folder = mkdtempSync(join(tmpdir(), 'kt-rotations-'));
  const events = join(folder, 'events');
  mkdirSync(events, { mode: 0o700 });
  const maxSize = Math.floor((total * 1_500) / (rotations + 1));
  const log = await openEventLog({ folder: events, durability: 'os', rotation: { maxSize, maxAge: 1e12 } });
  const env = { KEEPTRUSTS_HOME: folder };
  const tails = [startTail([], env), startTail(['--type', 'all'], env)];
  try {
    await ready(tails);
    const written = [];
    await pace((n) => written.push(log.append(eventNow(n))));
    await Promise.all(written);
    await settled(tails);
    return tails.map(({ shown }) => rowOf('the log itself', shown));
  } finally {
    await Promise.resolve(log.close());
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Ages of what `tail -F` showed in the same runs. */
const beside = [];
const rows = [];
for (const [name, make] of Object.entries(ways)) rows.push(...(await measureFile(name, make)));
rows.push(...(await measureLog()));
const head = ['rotated by', 'lost', 'doubled', 'torn', 'in order', 'p50 age ms', 'p99 age ms', `≤ ${target} ms`];
console.log(`${total} events, ${perSecond} a second, ${rotations} rotations, two tails\n\n${table(head, rows)}`);
console.log(
  `\ntail -F in the same runs: p50 ${percentile(beside, 0.5).toFixed(1)} ms, p99 ${percentile(beside, 0.99).toFixed(1)} ms`,
);
process.exitCode = rows.every((row) => row.at(-1) === 'ok') ? 0 : 1;
