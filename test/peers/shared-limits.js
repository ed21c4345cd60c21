// Three gateways behind Debian's nginx with one Redis from Debian, as docs/several-gateways.md has them: limits that are exact over all
// three, keys that are revoked for all, and a Redis that is stopped, killed and made read-only in between.
import { deepEqual, equal, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { endAll } from '../bench/processes.js';
import { OwnRedis } from './own-redis.js';
import { call, cli, metrics, startProvider, tally, until, untilAll, withGateways } from './several-gateways.js';

export const programs = [
  { program: 'redis-server', debian: 'redis-server' },
  { program: 'nginx', debian: 'nginx-light' },
];

/** Opens what the cases work with; `redis` in the place of Debian's. */
export async function open(redis = new OwnRedis()) {
  return { redis: await redis.start(), provider: await startProvider(), other: await startProvider() };
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
const ample = 'rate_limits: {global: {parallel_requests: 100000, requests_per_minute: 100000}}\n';

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
    name: 'the events of all three come to one collector, each once, with a chain for each gateway',
    async run(tools) {
      const lines = [];
      const collector = createServer((incoming, response) => {
        let body = '';
        incoming.setEncoding('utf8').on('data', (chunk) => (body += chunk));
        incoming.once('end', () => {
          for (const { scopeLogs } of JSON.parse(body).resourceLogs) {
            for (const { logRecords } of scopeLogs) lines.push(...logRecords.map((record) => record.body.stringValue));
          }
          response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
        });
      });
      await new Promise((resolve) => collector.listen(0, '127.0.0.1', resolve));
      const sink = `events: {sinks: [{name: collector, type: otlp, url: 'http://127.0.0.1:${collector.address().port}/v1/logs'}]}\n`;
      try {
        await withGateways(tools, `${ample}${store(tools, '', '5s')}${sink}`, async ({ port, key }) => {
          deepEqual(tally(await Promise.all(Array.from({ length: 90 }, () => call(port, key)))), { 200: 90 });
          // Checkpoints come too; here the events count.
          const events = () => lines.map((line) => JSON.parse(line)).filter(({ id }) => id !== undefined);
          await until('all have come', () => events().length >= 90);
          equal(new Set(events().map(({ id }) => id)).size, 90);
          const hashes = new Set(events().map(({ hash }) => hash));
          equal(events().filter(({ prev }) => !hashes.has(prev)).length, 3);
        });
      } finally {
        collector.close();
        collector.closeAllConnections();
      }
    },
  },
  {
    name: 'a gateway that ends, and waits for a call that is open, takes no other one with it',
    run: (tools) =>
      withGateways(tools, ample, async ({ gateways, port, key, provider }) => {
        provider.isHeld = true;
        const [ending] = gateways;
        const open = call(ending.port, key);
        await until('one is under way', () => provider.held.length === 1);
        provider.isHeld = false;
        const ended = new Promise((resolve) => ending.child.once('exit', resolve));
        ending.child.kill('SIGTERM');
        await until('it ends', () => ending.said.join('').includes('draining'));
        for (let round = 0; round < 5; round++) {
          deepEqual(tally(await Promise.all(Array.from({ length: 12 }, () => call(port, key)))), { 200: 12 });
        }
        // The example's nginx puts calls to it, or this would prove nothing.
        ok(readFileSync(join(ending.home, 'events', 'events.ndjson'), 'utf8').includes('shutting_down'));
        provider.release();
        equal((await open).status, 200);
        equal(await ended, 0);
      }),
  },
  {
    name: 'a store is taken up by a reload, and left by the next one',
    run: (tools) =>
      withGateways(tools, '', async ({ gateways, port, key, provider, reload }) => {
        deepEqual(tally(await Promise.all(Array.from({ length: 30 }, () => call(port, key)))), { 200: 30 });
        const limit = 'rate_limits: {global: {requests_per_minute: 10}}\n';
        await reload(`${limit}${store(tools, '', '5s')}`);
        deepEqual(tally(await Promise.all(Array.from({ length: 60 }, () => call(port, key)))), { 200: 10, 429: 50 });
        ok((await metrics(gateways[0].port)).includes('\nkt_limits_store_up 1\n'));
        await reload(limit);
        // Each counts for itself again.
        const alone = await Promise.all(Array.from({ length: 60 }, (_, index) => call(gateways[index % 3].port, key)));
        deepEqual(tally(alone), { 200: 30, 429: 30 });
        equal(provider.calls, 70);
        ok(!(await metrics(gateways[0].port)).includes('\nkt_limits_store_up '));
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
        `budgets: {per_key: {tokens_per_day: 5000}}\n${store(tools, '', '5s')}`,
        async ({ gateways, port, key, redis }) => {
          // Each reserves a thousand tokens and more for its answer, and uses five: what it gives back is there for the next but one.
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
          await untilAll(gateways, 'all leave it alone', 'call after call to it failed');
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
    'Redis that holds writes back',
    (redis) => redis.run('CLIENT', 'PAUSE', '600000', 'WRITE'),
    (redis) => redis.run('CLIENT', 'UNPAUSE'),
  ),
  ...failing(
    'Redis without memory',
    (redis) => redis.run('CONFIG', 'SET', 'maxmemory', '1'),
    (redis) => redis.run('CONFIG', 'SET', 'maxmemory', '0'),
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
