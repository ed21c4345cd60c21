// Three gateways behind Debian's nginx with one Redis from Debian, as docs/several-gateways.md has them: limits that are exact over all
// three, keys that are revoked for all, and a Redis that is stopped, killed and made read-only in between.
import { deepEqual, equal, ok } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { endAll, kt, makeHome, startGateway } from '../bench/processes.js';
import { freePort, listens } from './ports.js';

export const programs = [
  { program: 'redis-server', debian: 'redis-server' },
  { program: 'nginx', debian: 'nginx-light' },
];

/** Far more than a recovery takes, on a machine that is busy. */
const patience = 20_000;

const nginxConfig = (folder, port, upstreams) => `daemon off;
pid ${folder}/nginx.pid;
error_log ${folder}/nginx.log;
events { worker_connections 1024; }
http {
  access_log off;
  client_body_temp_path ${folder}/body;
  proxy_temp_path ${folder}/proxy;
  fastcgi_temp_path ${folder}/fastcgi;
  uwsgi_temp_path ${folder}/uwsgi;
  scgi_temp_path ${folder}/scgi;
  upstream kt {
    ${upstreams.map((upstream) => `server 127.0.0.1:${upstream};`).join(' ')}
    keepalive 64;
  }
  server {
    listen 127.0.0.1:${port} backlog=1024;
    location / {
      proxy_pass http://kt;
      proxy_http_version 1.1;
      proxy_set_header Connection "";
      proxy_set_header Host localhost;
      proxy_buffering off;
      proxy_read_timeout 600s;
    }
  }
}
`;

/** A provider that counts its calls, and answers each at once, or as it is told: with a status, or when it is released. */
async function startProvider() {
  const provider = { calls: 0, port: 0, status: 200, isHeld: false, held: [], close: () => server.close() };
  provider.release = () => {
    provider.isHeld = false;
    for (const answer of provider.held.splice(0)) answer();
  };
  const server = createServer((incoming, response) => {
    const answer = () => {
      if (provider.status !== 200) {
        response.writeHead(provider.status, { 'content-type': 'application/json' });
        return void response.end('{"error":{"message":"no"}}');
      }
      const message = { role: 'assistant', content: 'heard' };
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify({
          choices: [{ index: 0, message, finish_reason: 'stop' }],
          usage: { prompt_tokens: 3, completion_tokens: 2, total_tokens: 5 },
        }),
      );
    };
    incoming.resume().once('end', () => {
      provider.calls += 1;
      if (provider.isHeld) provider.held.push(answer);
      else answer();
    });
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  provider.port = server.address().port;
  return provider;
}

/** A Redis of its own, which can be stopped, killed and started again on its port. */
class OwnRedis {
  #folder = mkdtempSync(join(tmpdir(), 'kt-redis-'));
  #child = null;

  async start() {
    this.port ??= await freePort();
    const words = ['--port', String(this.port), '--bind', '127.0.0.1', '--save', '', '--dir', this.#folder];
    this.#child = spawn('redis-server', words, { stdio: 'ignore' });
    await listens(this.port, this.#child);
    return this;
  }

  signal(name) {
    this.#child.kill(name);
  }

  /** Ends it at once, without a word to those who are connected. */
  kill() {
    const gone = new Promise((resolve) => this.#child.once('exit', resolve));
    this.#child.kill('SIGKILL');
    return gone;
  }

  /** Runs a command, over a connection of its own. */
  async run(...words) {
    const options = { protocol: 2, retryStrategy: null, maxRetriesPerRequest: 0 };
    const connection = new Redis({ port: this.port, host: '127.0.0.1', ...options });
    connection.on('error', () => undefined);
    try {
      return await connection.call(...words);
    } finally {
      connection.disconnect();
    }
  }

  async end() {
    this.#child.kill('SIGCONT');
    await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** Calls a gateway or nginx; resolves with status and body. */
function call(port, key) {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${key}` };
    const options = { port, host: '127.0.0.1', method: 'POST', path: '/v1/chat/completions', headers, agent: false };
    const sent = request(options, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => (text += chunk));
      response.once('end', () => resolve({ status: response.statusCode, text }));
      response.once('error', reject);
    });
    sent.once('error', reject);
    sent.end(JSON.stringify({ model: 'gpt-4o', messages: [{ role: 'user', content: 'hello' }] }));
  });
}

/** How often each status came. */
function tally(answers) {
  const counts = {};
  for (const { status } of answers) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
}

/** Waits until something holds. */
async function until(what, holds) {
  const began = performance.now();
  for (;;) {
    if (await holds()) return;
    if (performance.now() - began > patience) throw new Error(`it never came to be that ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

/** Waits until every gateway says of its store, in words, what is expected. */
const untilAll = (gateways, what, text) =>
  until(what, () => gateways.every(({ said }) => said.join('').includes(text)));

const cli = (home, ...words) =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [kt, ...words], {
      env: { ...process.env, KEEPTRUSTS_HOME: home },
      stdio: 'ignore',
    });
    child.once('error', reject);
    child.once('close', (status) => (status === 0 ? resolve() : reject(new Error(`kt ${words[0]}: ${status}`))));
  });

/** Three gateways with these limits, nginx before them; ended with the case. */
async function withGateways(tools, rest, run, { words = [], providers = '' } = {}) {
  const { redis, provider, other } = tools;
  const folder = mkdtempSync(join(tmpdir(), 'kt-shared-'));
  const homes = [makeHome()];
  let nginx = null;
  try {
    while (homes.length < 3) {
      const home = makeHome();
      // The same key opens all of them.
      copyFileSync(join(homes[0].home, 'keys.json'), join(home.home, 'keys.json'));
      homes.push({ ...home, key: homes[0].key });
    }
    const config = `pack: {name: shared, version: 1.0.0}
policies: {chain: [audit-logger]}
providers:
  targets:
    - {id: here, provider: openai-compatible, model: '*', base_url: 'http://127.0.0.1:${provider.port}/v1'}
    - {id: there, provider: openai-compatible, model: '*', base_url: 'http://127.0.0.1:${other.port}/v1'}
  fallback: {triggers: [server_error]}
${providers}${rest}`;
    const gateways = [];
    for (const home of homes) {
      const gateway = await startGateway(home, config, [], words);
      const said = [];
      gateway.child.stderr.setEncoding('utf8').on('data', (text) => said.push(text));
      gateways.push({ ...gateway, home: home.home, said });
    }
    const port = await freePort();
    const ports = gateways.map((gateway) => gateway.port);
    writeFileSync(join(folder, 'nginx.conf'), nginxConfig(folder, port, ports));
    nginx = spawn('nginx', ['-p', folder, '-e', join(folder, 'nginx.log'), '-c', join(folder, 'nginx.conf')], {
      stdio: 'ignore',
    });
    await listens(port, nginx);
    Object.assign(provider, { calls: 0, status: 200, isHeld: false, held: [] });
    other.calls = 0;
    await redis.run('FLUSHALL');
    await run({ gateways, port, key: homes[0].key, redis, provider, other });
  } finally {
    if (nginx !== null && nginx.exitCode === null) {
      const gone = new Promise((resolve) => nginx.once('exit', resolve));
      nginx.kill('SIGTERM');
      await gone;
    }
    redis.signal('SIGCONT');
    await endAll();
    for (const home of homes) home.end();
    rmSync(folder, { recursive: true, force: true });
  }
}

export async function open() {
  return { redis: await new OwnRedis().start(), provider: await startProvider(), other: await startProvider() };
}

export async function close({ redis, provider, other }) {
  await endAll();
  await redis.end();
  provider.close();
  other.close();
}

/** A store that is waited for longer than is usual, since on a busy machine it may well need more than 50 ms. */
const store = ({ redis }, more = '', timeout = '500ms') =>
  `limits_store: {type: redis, url: 'redis://127.0.0.1:${redis.port}', timeout: ${timeout}${more}}\n`;

/** A limit that no case reaches, so that what refuses is the store alone. */
const ample = 'rate_limits: {global: {requests_per_minute: 100000}}\n';

/** What is tried of a store that fails in some way: calls refused or let through while it does, and counted again after. */
const failing = (name, fail, mend) =>
  ['closed', 'open'].map((policy) => ({
    name: `${name}: ${policy} limits ${policy === 'closed' ? 'refuse' : 'let through'}, and count again after`,
    run: (tools) =>
      withGateways(tools, `${ample}${store(tools, `, on_store_failure: ${policy}`)}`, async (trio) => {
        const { gateways, port, key, redis, provider } = trio;
        const firsts = await Promise.all(Array.from({ length: 9 }, () => call(port, key)));
        deepEqual(tally(firsts), { 200: 9 });
        await fail(redis);
        // All of these come back while the store is as it is: nothing mends it before.
        const answers = await Promise.all(Array.from({ length: 60 }, () => call(port, key)));
        deepEqual(tally(answers), policy === 'closed' ? { 503: 60 } : { 200: 60 });
        if (policy === 'closed') equal(JSON.parse(answers[0].text).error.code, 'limits_unavailable');
        equal(provider.calls, policy === 'closed' ? 9 : 69);
        await untilAll(gateways, 'all say that it fails', "can't be asked");
        const again = await Promise.all(gateways.map((gateway) => call(gateway.port, key)));
        deepEqual(tally(again), policy === 'closed' ? { 503: 3 } : { 200: 3 });
        await mend(redis);
        await untilAll(gateways, 'all say that it is back', 'can be asked again');
        deepEqual(tally(await Promise.all(Array.from({ length: 9 }, () => call(port, key)))), { 200: 9 });
        for (const { said } of gateways) {
          const notices = said
            .join('')
            .split('\n')
            .filter((line) => line.includes('limits store'));
          ok(notices.length <= 4, `it says too much: ${notices.join('\n')}`);
        }
      }),
  }));

export const cases = [
  {
    name: 'of 200 calls at once over three gateways, a budget for 10 lets exactly 10 through',
    run: (tools) =>
      withGateways(
        tools,
        `budgets: {global: {requests_per_month: 10}}\n${store(tools, '', '5s')}`,
        async ({ gateways, port, key, provider }) => {
          const answers = await Promise.all(Array.from({ length: 200 }, () => call(port, key)));
          deepEqual(tally(answers), { 200: 10, 429: 190 });
          equal(provider.calls, 10);
          for (const gateway of gateways) equal((await call(gateway.port, key)).status, 429);
          // Each gateway had its share of the calls, or this would prove nothing.
          for (const { home } of gateways) {
            ok(readFileSync(join(home, 'events', 'events.ndjson'), 'utf8').split('\n').length > 30);
          }
        },
      ),
  },
  {
    name: 'and so it is where each of them has two workers',
    run: (tools) =>
      withGateways(
        tools,
        `rate_limits: {per_key: {requests_per_minute: 10}}\n${store(tools, '', '5s')}`,
        async ({ port, key, provider }) => {
          const answers = await Promise.all(Array.from({ length: 200 }, () => call(port, key)));
          deepEqual(tally(answers), { 200: 10, 429: 190 });
          equal(provider.calls, 10);
        },
        { words: ['--workers', '2'] },
      ),
  },
  {
    name: 'a key that is revoked on one is refused by all, and stays so without the store',
    run: (tools) =>
      withGateways(tools, `${ample}${store(tools, ', on_store_failure: open')}`, async ({ gateways, key, redis }) => {
        for (const gateway of gateways) equal((await call(gateway.port, key)).status, 200);
        await cli(gateways[1].home, 'keys', 'revoke', 'bench');
        for (const gateway of gateways) {
          await until('the key is refused', async () => (await call(gateway.port, key)).status === 401);
        }
        for (const { home } of gateways) {
          await until('it is noted', () => readFileSync(join(home, 'keys.json'), 'utf8').includes('"revoked_at": "2'));
        }
        await redis.kill();
        await untilAll(gateways, 'all say that it fails', "can't be asked");
        for (const gateway of gateways) equal((await call(gateway.port, key)).status, 401);
        await redis.start();
        // What it has forgotten it is told again.
        await until('it is told again', async () => Number(await redis.run('HLEN', '{kt:}keys:ended')) === 1);
      }),
  },
  {
    name: 'calls at once are counted over all, and those of a gateway that was killed are free again',
    run: (tools) =>
      withGateways(
        tools,
        `rate_limits: {global: {parallel_requests: 3}}\n${store(tools, '', '5s')}`,
        async ({ gateways, key, redis, provider }) => {
          provider.isHeld = true;
          const open = gateways.map((gateway) => call(gateway.port, key).catch(() => ({ status: 0 })));
          await until('three are under way', () => provider.held.length === 3);
          for (const gateway of gateways) equal((await call(gateway.port, key)).status, 429);
          gateways[2].child.kill('SIGKILL');
          equal((await open[2]).status, 0);
          // Its lease holds for some time yet.
          equal((await call(gateways[0].port, key)).status, 429);
          const [counter] = await redis.run('KEYS', '{kt:}count:*parallel*');
          equal(Number(await redis.run('ZCARD', counter)), 3);
          // Once that time is over the two that live hold theirs on, and nobody the third.
          const leases = await redis.run('ZRANGE', counter, '0', '-1');
          for (const lease of leases) await redis.run('ZADD', counter, '1', lease);
          const held = () => redis.run('ZRANGE', counter, '2', '+inf', 'BYSCORE');
          await until('two are held on', async () => (await held()).length === 2);
          provider.isHeld = false;
          equal((await call(gateways[0].port, key)).status, 200);
          provider.release();
          deepEqual(
            (await Promise.all(open.slice(0, 2))).map(({ status }) => status),
            [200, 200],
          );
          await until('nothing is under way', async () => Number(await redis.run('EXISTS', counter)) === 0);
        },
      ),
  },
  {
    name: 'what calls turn out to have used is what counts, whichever gateway they came to',
    run: (tools) =>
      withGateways(
        tools,
        `budgets: {per_key: {tokens_per_day: 2000}}\n${store(tools, '', '5s')}`,
        async ({ gateways, port, key, redis }) => {
          // Each reserves a thousand tokens and more for its answer, and uses five.
          for (let round = 0; round < 12; round++) equal((await call(port, key)).status, 200);
          for (const gateway of gateways) equal((await call(gateway.port, key)).status, 200);
          const [counter] = await redis.run('KEYS', '{kt:}count:*tokens*');
          await until('all are settled', async () => Number(await redis.run('HGET', counter, 'u')) === 75);
        },
      ),
  },
  {
    name: 'a target that fails for one gateway is left alone by all, and asked again by all',
    run: (tools) =>
      withGateways(
        tools,
        `${ample}${store(tools, '', '5s')}`,
        async ({ gateways, key, provider, other }) => {
          provider.status = 500;
          for (let round = 0; round < 5; round++) equal((await call(gateways[0].port, key)).status, 200);
          deepEqual([provider.calls, other.calls], [5, 5]);
          await untilAll(gateways, 'all leave it alone', "target 'here' is left alone");
          for (const gateway of gateways) equal((await call(gateway.port, key)).status, 200);
          equal(provider.calls, 5);
          provider.status = 200;
          // Whoever tries it first once its time is over finds it well, and all ask it again.
          await until('it is asked again', async () => {
            await call(gateways[1].port, key);
            return provider.calls > 5;
          });
          await untilAll(gateways, 'all ask it again', "target 'here' is asked again");
        },
        { providers: '  circuit_breaker: {open_for: 2s}\n' },
      ),
  },
  ...failing(
    'Redis stopped',
    (redis) => redis.signal('SIGSTOP'),
    (redis) => redis.signal('SIGCONT'),
  ),
  ...failing(
    'Redis killed',
    (redis) => redis.kill(),
    (redis) => redis.start(),
  ),
  ...failing(
    'Redis made a replica',
    (redis) => redis.run('REPLICAOF', '127.0.0.1', '1'),
    (redis) => redis.run('REPLICAOF', 'NO', 'ONE'),
  ),
  ...failing(
    'Redis without its replicas',
    (redis) => redis.run('CONFIG', 'SET', 'min-replicas-to-write', '1'),
    (redis) => redis.run('CONFIG', 'SET', 'min-replicas-to-write', '0'),
  ),
];
