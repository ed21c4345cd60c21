// `npm run measure:large-logs [-- GIGABYTES ROUNDS LOG]`: a log of 5 GB, or one that is there already. When does the first line of `tail --limit 100` come beside
// `node -e 0`, how much memory does it take, how much is read to find one event; and is a filter over 1 GB three times as fast
// as jq with the same filter? Needs jq (Debian). What it writes is removed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  createReadStream,
  createWriteStream,
  ftruncateSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { judged, median, table } from '../bench/numbers.js';
import { ensurePrograms } from '../peers/programs.js';
import { writeBigLog } from './big-log.js';

const gigabytes = Number(process.argv[2] ?? 5);
const rounds = Number(process.argv[3] ?? 3);
const given = process.argv[4];
const kt = fileURLToPath(new URL('../../bin/kt.js', import.meta.url));
const account = fileURLToPath(new URL('account.cjs', import.meta.url));
const folder = mkdtempSync(join(process.env.KT_MEASURE_FOLDER ?? tmpdir(), 'kt-large-'));
const file = join(folder, 'events', 'events.ndjson');
const env = { ...process.env, KEEPTRUSTS_HOME: folder, KT_ACCOUNT: join(folder, 'account.json'), NO_COLOR: '1' };

/** Runs a program; when its first byte came, when it ended, and a hash of what it printed. */
function run(program, words) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    let first = null;
    let lines = 0;
    const digest = createHash('sha256');
    const child = spawn(program, words, { env, stdio: ['ignore', 'pipe', 'ignore'] });
    child.stdout.on('data', (chunk) => {
      first ??= performance.now() - started;
      for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, at + 1)) lines += 1;
      digest.update(chunk);
    });
    child.once('error', reject);
    child.once('close', (status) => {
      if (status !== 0) return reject(new Error(`${program} ${words.join(' ')} ended with ${status}`));
      return resolve({ first, whole: performance.now() - started, lines, hash: digest.digest('hex') });
    });
  });
}

const runKt = async (...words) => {
  const result = await run(process.execPath, ['--require', account, kt, 'events', ...words]);
  return { ...result, account: JSON.parse(readFileSync(env.KT_ACCOUNT, 'utf8')) };
};

const seconds = (milliseconds) => (milliseconds / 1000).toFixed(2);
const megabytes = (bytes) => (bytes / 1e6).toFixed(1);

async function measureTail() {
  const bare = [];
  const tail = [];
  const peaks = [];
  for (let round = 0; round < 11; round += 1) {
    const started = performance.now();
    spawnSync(process.execPath, ['-e', '0']);
    bare.push(performance.now() - started);
    const { first, lines, account: held } = await runKt('tail', '--limit', '100');
    if (lines !== 100) throw new Error(`tail printed ${lines} lines`);
    tail.push(first);
    peaks.push(held.maxRSS / 1024);
  }
  const ratio = median(tail) / median(bare);
  console.log(
    `tail --limit 100: first line after ${median(tail).toFixed(0)} ms, node -e 0 ${median(bare).toFixed(0)} ms: ${judged(ratio, 4)}; ` +
      `peak ${Math.max(...peaks).toFixed(0)} MiB (target 150)`,
  );
}

async function measureQueries(bytes) {
  const { id, request_id: requestId, timestamp: time } = JSON.parse(linesBefore(bytes / 2).at(-1));
  const minute = new Date(Date.parse(time) + 60_000).toISOString();
  const rows = [];
  for (const [name, words] of [
    ['by request id', ['tail', '--request-id', requestId]],
    ['a minute in the middle', ['tail', '-n', 'all', '--since', time, '--until', minute]],
    ['the last hour, blocked', ['tail', '--since', '1h', '--verdict', 'block', '-n', '100']],
    ['an id that is not there', ['tail', '--request-id', `${id.replace('evt_', 'req_').slice(0, -4)}zzzz`]],
    ['a user that is not there', ['tail', '--user', 'nobody']],
  ]) {
    const { whole, lines, account: held } = await runKt(...words);
    rows.push([name, String(lines), seconds(whole), megabytes(held.read), (held.maxRSS / 1024).toFixed(0)]);
  }
  console.log(`\n${megabytes(bytes)} MB\n\n${table(['query', 'events', 's', 'MB read', 'peak MiB'], rows)}\n`);
}

/** The same filter for both. kt prints lines as they were written, jq in its own form, so the events are compared by id. */
const filters = [
  ['verdict', ['--verdict', 'block'], 'select(.verdict == "block")'],
  [
    'model and verdict',
    ['--model', 'o4-mini', '--verdict', 'redact'],
    'select(.model == "o4-mini" and .verdict == "redact")',
  ],
  ['user', ['--user', 'user-3'], 'select(.user_id == "user-3")'],
  ['every event', [], 'select(.event_type == "decision")'],
];

async function measureFilters() {
  const rows = [];
  for (const [name, words, program] of filters) {
    const times = { jq: [], tail: [], export: [] };
    let events = 0;
    for (let round = 0; round < rounds; round += 1) {
      const jq = await run('jq', ['-c', program, file]);
      const tail = await runKt('tail', '-n', 'all', '--file', file, ...words);
      const out = await runKt('export', '--file', file, ...words);
      if (new Set([jq.lines, tail.lines, out.lines]).size > 1)
        throw new Error(
          `${String(name)}: jq, tail and export give ${[jq, tail, out].map(({ lines }) => lines).join(', ')}`,
        );
      times.jq.push(jq.whole);
      times.tail.push(tail.whole);
      times.export.push(out.whole);
      events = jq.lines;
    }
    const ratios = [times.tail, times.export].map((one) => median(times.jq) / median(one));
    rows.push([
      name,
      String(events),
      ...[times.jq, times.tail, times.export].map((one) => seconds(median(one))),
      ...ratios.map((ratio) => `${ratio.toFixed(1)} ${ratio >= 3 ? 'ok' : 'MISSED'}`),
    ]);
  }
  const head = ['filter over 1 GB', 'events', 'jq s', 'tail s', 'export s', 'tail ×', 'export ×'];
  console.log(table(head, rows));
}

/** Whole lines of the file that end within so many bytes, the last few. */
function linesBefore(bytes) {
  const end = Math.floor(bytes);
  const tail = Buffer.alloc(Math.min(1e5, end));
  const handle = openSync(file, 'r');
  readSync(handle, tail, 0, tail.length, end - tail.length);
  closeSync(handle);
  return tail
    .subarray(tail.indexOf(10) + 1, tail.lastIndexOf(10))
    .toString()
    .split('\n');
}

/** Cuts the log to its first so many bytes, up to a line's end, into a file of its own. */
async function cutTo(bytes) {
  const short = `${file}.short`;
  const input = createReadStream(file, { end: bytes - 1 });
  await pipeline(input, createWriteStream(short));
  renameSync(short, file);
  const { size } = statSync(file);
  const tail = Buffer.alloc(1e5);
  const handle = openSync(file, 'r+');
  readSync(handle, tail, 0, tail.length, size - tail.length);
  ftruncateSync(handle, size - (tail.length - 1 - tail.lastIndexOf(10)));
  closeSync(handle);
}

try {
  await ensurePrograms([{ program: 'jq', debian: 'jq' }]);
  mkdirSync(join(folder, 'events'));
  if (given === undefined) writeBigLog(file, gigabytes * 1e9);
  else symlinkSync(given, file);
  const { size } = statSync(file);
  await measureTail();
  await measureQueries(size);
  await cutTo(Math.min(1e9, size));
  await measureFilters();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
