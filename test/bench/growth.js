// `npm run bench -- growth`: how what a call costs grows with the prompt, with the chain and with the calls under way at once. The bare
// proxy stands beside the gateway where it has a part in it: bytes have to pass there, too.
import { targets } from './configs.js';
import { requestBody } from './payloads.js';
import { cpuMicroseconds, startLoad, startServer, withGateways } from './processes.js';
import { median, percentile, table } from './numbers.js';

/** Prompts in KB. From 100,000 characters on they are judged in a thread of their own. */
const promptSizes = [1, 4, 16, 64, 256, 1024];

/** How many calls are under way at once. */
const connectionCounts = [1, 8, 32, 128, 512];

/** Kinds in the order in which they join the chain, the starter policies first, each with the settings that it can't do without. */
const kinds = {
  'prompt-injection': {},
  'pii-detector': { action: 'redact' },
  'dlp-filter': {},
  'audit-logger': {},
  'entity-list-filter': { blocked_entities: ['Contoso', 'Project Falcon'] },
  rbac: { require_auth: true },
  'tool-validation': { tools: { search: { type: 'object' } } },
  'agent-firewall': { blocked_tools: ['shell'] },
  'code-sanitizer': {},
  'language-validator': { blocked_languages: ['vi'] },
  'safety-filter': {},
  'hipaa-phi-detector': {},
};

/** The gateway's config with the first so many kinds. JSON is YAML. */
function configOf(length, port) {
  const chosen = Object.entries(kinds).slice(0, length);
  const chain = chosen.map(([name]) => name);
  const policy = Object.fromEntries(chosen.filter(([, settings]) => Object.keys(settings).length > 0));
  return `pack: {name: growth, version: 0.1.0}
policies: {chain: ${JSON.stringify(chain)}}
${length === 0 ? '' : `policy: ${JSON.stringify(policy)}`}
${targets(port)}`;
}

/** Medians of some runs after a warm-up: CPU a call in microseconds, latency in milliseconds. */
async function measure(load, { pid, port, key, name }, job, { runs, milliseconds }) {
  await load.run({ ...job, port, key, milliseconds: milliseconds * 2 });
  const seen = [];
  for (let run = 0; run < runs; run++) {
    const before = cpuMicroseconds(pid);
    const { requests, failures, latencies } = await load.run({ ...job, port, key, milliseconds });
    if (failures > 0) throw new Error(`${name}: ${failures} of ${requests} requests failed`);
    const cpu = (cpuMicroseconds(pid) - before) / requests;
    seen.push({ cpu, p50: percentile(latencies, 0.5), p99: percentile(latencies, 0.99) });
  }
  const middle = (field) => median(seen.map((result) => result[field]));
  return { cpu: middle('cpu'), p50: middle('p50'), p99: middle('p99') };
}

/** What a KB more costs, of prompts of two sizes. */
const perKilobyte = (small, large) => (large.cpu - small.cpu) / (large.size - small.size);

async function growWithPrompt(load, subjects, pace) {
  const columns = [];
  for (const subject of subjects) {
    const seen = [];
    for (const size of promptSizes) {
      const job = { connections: size > 100 ? 4 : 16, body: requestBody(size * 1024, false) };
      seen.push({ size, ...(await measure(load, subject, job, pace)) });
    }
    columns.push(seen);
  }
  const rows = promptSizes.map((size, row) => [
    `${size} KB`,
    ...columns.flatMap((seen) => [
      seen[row].cpu.toFixed(0),
      row === 0 ? '' : perKilobyte(seen[row - 1], seen[row]).toFixed(1),
    ]),
  ]);
  const head = ['prompt', ...subjects.flatMap(({ name }) => [`${name}, µs`, 'µs a KB more'])];
  console.log(`\nCPU a call by the size of its prompt, 1 KB answer\n\n${table(head, rows)}`);
}

async function growWithChain(load, start, pace) {
  const rows = [];
  let before = 0;
  for (let length = 0; length <= Object.keys(kinds).length; length++) {
    const subject = await start(`${length} policies`, length);
    const job = { connections: 32, body: requestBody(1024, false) };
    const { cpu } = await measure(load, subject, job, { ...pace, milliseconds: pace.milliseconds * 2 });
    await subject.end();
    const last = Object.keys(kinds)[length - 1];
    rows.push([`${length}`, last ?? '', cpu.toFixed(0), length === 0 ? '' : (cpu - before).toFixed(0)]);
    before = cpu;
  }
  const head = ['policies', 'the last of them', 'CPU µs a call', 'more'];
  console.log(`\nCPU a call by the length of the chain, 1 KB prompt and answer\n\n${table(head, rows)}`);
}

async function growWithCalls(load, subjects, pace) {
  const rows = [];
  for (const connections of connectionCounts) {
    const cells = [];
    for (const subject of subjects) {
      const job = { connections, body: requestBody(1024, false) };
      const { cpu, p50, p99 } = await measure(load, subject, job, pace);
      cells.push(cpu.toFixed(0), p50.toFixed(2), p99.toFixed(2));
    }
    rows.push([`${connections}`, ...cells]);
  }
  const head = ['under way', ...subjects.flatMap(({ name }) => [`${name}, µs`, 'p50 ms', 'p99 ms'])];
  console.log(`\nCPU a call and its latency by how many are under way, 1 KB prompt and answer\n\n${table(head, rows)}`);
}

/** Measures and prints it. `pace` says how many runs and how long, in milliseconds. */
export function measureGrowth(pace) {
  return withGateways(async (startGateway) => {
    const upstream = await startServer('upstream.js');
    const start = (name, length) => startGateway(name, configOf(length, upstream.port));
    const load = startLoad();
    const subjects = [
      { name: 'leanest proxy', ...(await startServer('bare-proxy.js', String(upstream.port))) },
      await start('empty chain', 0),
      await start('starter policies', 4),
    ];
    await growWithPrompt(load, subjects, pace);
    await growWithCalls(load, subjects, pace);
    await growWithChain(load, start, pace);
  });
}
