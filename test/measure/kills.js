// `npm run measure:kills [-- TIMES [WORKERS]]`: so many SIGKILLs (100) of a gateway under load, in each durability, on one state
// folder, with rotations and checkpoints as often as they come. With workers, one of them is killed first, and the primary when as many
// calls again were answered. Does the next start repair the log, does the log verify, and does it hold the event of every
// call that was answered, once? Exit status 1 where not.
import { spawnSync } from 'node:child_process';
import { Agent, request } from 'node:http';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { table } from '../bench/numbers.js';
import { endAll, kt, makeHome, startGateway, workersOf } from '../bench/processes.js';

const times = Number(process.argv[2] ?? 100);
const workers = Number(process.argv[3] ?? 1);
const callers = 16;

const config = (durability) => `pack: {name: kills, version: 0.1.0}
policies: {chain: [pii-detector, audit-logger]}
providers: {targets: [{id: mock, provider: mock, model: '*'}]}
events: {durability: ${durability}, rotation: {max_size: 256KB}, checkpoint_every: 50}
`;

const bodies = [false, true].map((stream) =>
  JSON.stringify({ model: 'gpt-4o-mini', stream, messages: [{ role: 'user', content: 'How are you today?' }] }),
);

/** One call; resolves with its event's id once it is answered to its end, with null where it is not. */
function call({ port, key }, body, agent) {
  return new Promise((resolve) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` };
    const options = { port, host: '127.0.0.1', method: 'POST', path: '/v1/chat/completions', headers, agent };
    const sent = request(options, (response) => {
      let text = '';
      const id = response.headers['x-kt-event-id'];
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
        if (text.includes('[DONE]')) resolve(id);
      });
      response.on('end', () => resolve(response.headers['content-type']?.includes('json') ? id : null));
      response.on('error', () => resolve(null));
      response.on('close', () => resolve(null));
    });
    sent.on('error', () => resolve(null));
    sent.end(body);
  });
}

const start = (place, durability) => startGateway(place, config(durability), [], ['--workers', String(workers)]);

/** Load until so many calls are answered, then SIGKILL in the midst of the others. Ids of those that were answered. */
async function loadAndKill(gateway, enough) {
  const victims = workers > 1 ? [workersOf(gateway.pid)[0], gateway.pid] : [gateway.pid];
  let due = enough;
  const agent = new Agent({ keepAlive: true, maxSockets: callers });
  const answered = [];
  let isDead = false;
  const caller = async (index) => {
    for (let n = index; !isDead; n++) {
      const id = await call(gateway, bodies[n % 2], agent);
      if (id !== null) answered.push(id);
      if (id === null || answered.length < due || isDead) continue;
      process.kill(victims.shift(), 'SIGKILL');
      isDead = victims.length === 0;
      due += enough;
    }
  };
  await Promise.all(Array.from({ length: callers }, (_, index) => caller(index)));
  agent.destroy();
  return answered;
}

/** The ids in the log, of all its files, and how many stand there twice. */
function idsIn(folder) {
  const ids = new Set();
  let doubled = 0;
  for (const name of readdirSync(folder)) {
    if (!/^events(-\d+)?\.ndjson$/.test(name)) continue;
    for (const [, id] of readFileSync(join(folder, name), 'latin1').matchAll(
      /^\{"schema_version":1,"seq":\d+,"id":"([^"]+)"/gm,
    )) {
      if (ids.has(id)) doubled++;
      ids.add(id);
    }
  }
  return { ids, doubled };
}

async function measure(durability) {
  const place = makeHome();
  const folder = join(place.home, 'events');
  const answered = [];
  for (let n = 0; n < times; n++) {
    const gateway = await start(place, durability);
    answered.push(...(await loadAndKill(gateway, 20 + Math.floor(Math.random() * 200))));
  }
  // The last start repairs what the last kill left; its end signs for it.
  await (await start(place, durability)).end();
  const verified = spawnSync(process.execPath, [kt, 'events', 'verify', '--json'], {
    env: { ...process.env, KEEPTRUSTS_HOME: place.home },
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  const report = JSON.parse(verified.stdout);
  const { ids, doubled } = idsIn(folder);
  const missing = answered.filter((id) => !ids.has(id)).length;
  const torn = readdirSync(folder).filter((name) => name.startsWith('torn-')).length;
  for (const fault of report.faults.slice(0, 5)) console.error(fault.message);
  place.end();
  const row = [
    durability,
    times,
    answered.length,
    missing,
    doubled,
    report.records,
    report.files.length,
    torn,
    report.fault_count,
  ];
  return { row, isGood: missing === 0 && doubled === 0 && report.valid };
}

const results = [];
for (const durability of ['os', 'fsync', 'strict']) results.push(await measure(durability));
await endAll();
const head = [
  'durability',
  'kills',
  'answered',
  'of them lost',
  'doubled',
  'records',
  'files',
  'torn, set aside',
  'faults',
];
console.log(
  table(
    head,
    results.map(({ row }) => row.map(String)),
  ),
);
if (!results.every(({ isGood }) => isGood)) process.exitCode = 1;
