// `npm run test:clients`: every client with every case, against a spawned `kt gateway run` and an upstream of the test's
// own. Prints the table client × case and compares it with docs/clients.md (`--write` updates that). `--only TEXT`
// runs the clients whose name holds the text.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { cases, clients, judgedCases } from './clients.js';
import { environments, makeEnvironments } from './environments.js';
import { startGateway } from './gateway.js';
import { judgeUpstream, judgeViolations } from './judge.js';
import { writeTokenizerCache } from './tokenizer-cache.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const documentFile = join(root, 'docs', 'clients.md');
/** Far more than any client needs, so that one that hangs fails by name. */
const clientTimeout = 180_000;

const say = (text) => process.stderr.write(`${text}\n`);

/** Compiles test/support/upstream.ts, which Node 20 can't load as it stands, into a folder below the root. */
async function loadUpstream(folder) {
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const options = ['-p', join(root, 'test', 'clients', 'tsconfig.json'), '--outDir', folder];
  const { status } = spawnSync(process.execPath, [compiler, ...options], { stdio: 'inherit' });
  if (status !== 0) throw new Error('test/support/upstream.ts does not compile');
  return import(pathToFileURL(join(folder, 'test', 'support', 'upstream.js')).href);
}

/** Runs one client's cases in a process of their own. Resolves with failures by case; undefined means passed. */
function runClient(client, env) {
  const asked = client.cases.filter((name) => !judgedCases.has(name));
  const [program, ...words] = client.command;
  const child = spawn(program, [...words, ...asked], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: clientTimeout,
  });
  const results = new Map(asked.map((name) => [name, 'the client said nothing about it']));
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (complaint = (complaint + text).slice(-1500)));
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (!line.startsWith('{')) return;
    const { case: name, ok, error } = JSON.parse(line);
    results.set(name, ok ? undefined : error);
  });
  return new Promise((resolve) => {
    child.once('error', (error) => (complaint = error.message));
    child.once('close', (status) => {
      if (status !== 0) say(`${client.name} ended with ${status}:\n${complaint}`);
      resolve(results);
    });
  });
}

/** Runs work on every item, two at a time. */
async function inPairs(items, work) {
  const waiting = [...items];
  const worker = async () => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) await work(item);
  };
  await Promise.all([worker(), worker()]);
}

/** The table in Markdown. `–` where a case makes no sense for a client. */
function tableOf(rows) {
  const cell = (client, results, name) => {
    if (!client.cases.includes(name)) return '–';
    return results.get(name) === undefined ? '✓' : '✗';
  };
  const lines = [
    `| client | ${[...cases.values()].join(' | ')} |`,
    `| --- | ${[...cases.keys()].map(() => '---').join(' | ')} |`,
    ...rows.map(
      ([client, results]) =>
        `| ${client.name} | ${[...cases.keys()].map((name) => cell(client, results, name)).join(' | ')} |`,
    ),
  ];
  return `${lines.join('\n')}\n`;
}

/** A table without its padding, which the formatter decides. */
const bare = (table) => table.trim().replaceAll(/ +/g, ' ').replaceAll(/-{3,}/g, '---');

/** Compares the table with the one in docs/clients.md, or writes it there. False where they differ. */
function settleDocument(table, write) {
  const text = readFileSync(documentFile, 'utf8');
  const [begin, end] = ['<!-- table: npm run test:clients -- --write -->\n', '<!-- end of table -->'];
  const from = text.indexOf(begin) + begin.length;
  const to = text.indexOf(end);
  if (from < begin.length || to < from) throw new Error('docs/clients.md has lost the marks around its table');
  if (bare(text.slice(from, to)) === bare(table)) return true;
  if (write) writeFileSync(documentFile, `${text.slice(0, from)}\n${table}\n${text.slice(to)}`);
  return write;
}

/** Two gateways for each provider that the chosen clients reach, by its name; the second, `restoring`, puts values back. */
async function startGateways(chosen, folder, upstream) {
  const gateways = new Map();
  for (const provider of new Set(chosen.map((client) => client.provider))) {
    const tags = chosen.filter((client) => client.provider === provider).map(({ tag }) => tag);
    const [home, restoring] = [join(folder, provider), join(folder, `${provider}-restoring`)];
    mkdirSync(home);
    mkdirSync(restoring);
    const gateway = await startGateway(home, upstream.url, provider, tags);
    gateways.set(provider, gateway);
    gateway.restoring = await startGateway(restoring, upstream.url, provider, tags, gateway);
  }
  return gateways;
}

/** Ends them. Throws where one does not end well. */
async function stopGateways(gateways) {
  for (const gateway of [...gateways.values()].flatMap((one) => [one, one.restoring])) {
    const status = await gateway.stop();
    if (status !== 0) throw new Error(`the gateway ended with ${status}:\n${gateway.log.slice(-20).join('\n')}`);
  }
}

/** The model that a client asks for where a case names none. */
const modelOf = ({ provider }) => (provider === 'anthropic' ? 'claude-sonnet-4-5' : 'gpt-4o');

/** Runs the chosen clients. Returns a row of results for each. */
async function testClients(chosen, folder, compiled) {
  const { startUpstream } = await loadUpstream(compiled);
  writeTokenizerCache(folder);
  const upstream = await startUpstream();
  try {
    const gateways = await startGateways(chosen, folder, upstream);
    const rows = new Map(chosen.map((client) => [client, new Map()]));
    try {
      await inPairs(chosen, async (client) => {
        const gateway = gateways.get(client.provider);
        const env = {
          PATH: process.env.PATH,
          TIKTOKEN_CACHE_DIR: folder,
          GATEWAY_URL: gateway.url,
          RESTORING_URL: gateway.restoring.url,
          UPSTREAM_URL: `${upstream.url}/v1`,
          GATEWAY_KEY: gateway.keys.get(client.tag).key,
          MODEL: modelOf(client),
          TAG: client.tag,
        };
        rows.set(client, await runClient(client, env));
        say(`ran ${client.name}`);
      });
    } finally {
      await stopGateways(gateways);
    }
    const events = new Map([...gateways].map(([provider, gateway]) => [provider, gateway.events()]));
    for (const [client, results] of rows) {
      for (const [name, failure] of results) {
        if (failure === undefined) results.set(name, judgeUpstream(upstream, client, name));
      }
      results.set(
        'violation',
        judgeViolations(events.get(client.provider), gateways.get(client.provider).keys.get(client.tag).id),
      );
    }
    return [...rows];
  } finally {
    await upstream.close();
  }
}

const { values: options } = parseArgs({ options: { write: { type: 'boolean' }, only: { type: 'string' } } });
const chosen = clients.filter(({ name }) => name.includes(options.only ?? ''));
const needed = new Set(chosen.map(({ environment }) => environment));
const folder = mkdtempSync(join(tmpdir(), 'kt-clients-'));
const compiled = join(root, `dist-clients-${process.pid}`);
let passed = 0;
let failed = 0;
try {
  await makeEnvironments(
    environments.filter(({ name }) => needed.has(name)),
    say,
  );
  const rows = await testClients(chosen, folder, compiled);
  const table = tableOf(rows);
  console.log(table);
  for (const [client, results] of rows) {
    for (const [name, failure] of results) {
      if (failure === undefined) passed += 1;
      else {
        failed += 1;
        console.log(`FAILED ${client.name}, ${name}: ${failure}`);
      }
    }
  }
  if (chosen.length === clients.length && !settleDocument(table, options.write === true)) {
    failed += 1;
    console.log('FAILED docs/clients.md has another table: npm run test:clients -- --write');
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
  rmSync(compiled, { recursive: true, force: true });
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 || passed === 0 ? 1 : 0;
