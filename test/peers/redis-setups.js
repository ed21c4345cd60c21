// Redis as it is set up where it matters: over TLS with a user of its own, and with replicas that Sentinels watch.
import { deepEqual, equal } from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { endAll } from '../bench/processes.js';
import { OwnRedis } from './own-redis.js';
import { freePort, listens } from './ports.js';
import { call, metrics, startProvider, tally, until, untilAll, withGateways } from './several-gateways.js';

export const programs = [
  { program: 'redis-server', debian: 'redis-server' },
  { program: 'nginx', debian: 'nginx-light' },
];

const pem = (name) => fileURLToPath(new URL(`../support/tls/${name}`, import.meta.url));
const page = readFileSync(new URL('../../docs/several-gateways.md', import.meta.url), 'utf8');
const limit = 'rate_limits: {global: {requests_per_minute: 10}}\n';

export async function open() {
  const [provider, other] = [await startProvider(), await startProvider()];
  return { provider, other };
}

export async function close({ provider, other }) {
  await endAll();
  provider.close();
  other.close();
}

/** Sets the environment of gateways that a case starts. */
async function withEnvironment(variables, run) {
  Object.assign(process.env, variables);
  try {
    return await run();
  } finally {
    for (const name of Object.keys(variables)) delete process.env[name];
  }
}

export const cases = [
  {
    name: 'over TLS, as a user with the rights that the docs name',
    async run(tools) {
      const tlsPort = await freePort();
      const tls = [
        '--tls-port',
        String(tlsPort),
        '--tls-cert-file',
        pem('first.crt'),
        '--tls-key-file',
        pem('first.key'),
      ];
      const redis = await new OwnRedis('redis-server', [...tls, '--tls-auth-clients', 'no']).start();
      try {
        const rule = /ACL SETUSER kt on >… (.+)/.exec(page)[1];
        await redis.run('ACL', 'SETUSER', 'kt', 'on', '>a-long-password', ...rule.trim().split(' '));
        const store = `limits_store: {type: redis, url: 'rediss://localhost:${tlsPort}', username: kt, secret_key_ref: {env: KT_TEST_STORE}, timeout: 5s}\n`;
        const environment = { KT_TEST_STORE: 'a-long-password', NODE_EXTRA_CA_CERTS: pem('first.crt') };
        await withEnvironment(environment, () =>
          withGateways({ ...tools, redis }, `${limit}${store}`, async ({ gateways, port, key }) => {
            deepEqual(tally(await Promise.all(Array.from({ length: 60 }, () => call(port, key)))), {
              200: 10,
              429: 50,
            });
            // No right was missing for anything that went on behind the calls.
            for (const gateway of gateways) {
              await until(
                'keys are looked at',
                async () => Number(/_commands_total (\d+)/.exec(await metrics(gateway.port))[1]) > 5,
              );
              equal(/kt_limits_store_failures_total\{/.exec(await metrics(gateway.port)), null);
            }
            const denied = await redis.run('ACL', 'LOG');
            deepEqual(denied, []);
            const listening = await redis.run('PUBSUB', 'NUMSUB', '{kt:}keys');
            equal(Number(listening[1]), 3);
          }),
        );
        await withEnvironment({ ...environment, KT_TEST_STORE: 'another' }, () =>
          withGateways({ ...tools, redis }, `${limit}${store}`, async ({ gateways, port, key }) => {
            await untilAll(gateways, 'all say why', "can't be asked: WRONGPASS");
            equal((await call(port, key)).status, 503);
          }),
        );
        // A certificate that nobody vouches for is none.
        await withEnvironment({ KT_TEST_STORE: 'a-long-password' }, () =>
          withGateways({ ...tools, redis }, `${limit}${store}`, async ({ gateways, port, key }) => {
            await untilAll(gateways, 'all say why', "can't be asked: self-signed certificate");
            equal((await call(port, key)).status, 503);
          }),
        );
      } finally {
        await redis.end();
      }
    },
  },
  {
    name: 'a replica takes the place of a primary that is gone, and the gateways find it',
    async run(tools) {
      const folder = mkdtempSync(join(tmpdir(), 'kt-sentinel-'));
      const redis = await new OwnRedis().start();
      const replica = await new OwnRedis('redis-server', ['--replicaof', '127.0.0.1', String(redis.port)]).start();
      await until('the replica has all', async () =>
        String(await replica.run('INFO', 'replication')).includes('master_link_status:up'),
      );
      const port = await freePort();
      const config = join(folder, 'sentinel.conf');
      writeFileSync(
        config,
        `port ${port}
bind 127.0.0.1
dir ${folder}
sentinel monitor limits 127.0.0.1 ${redis.port} 1
sentinel down-after-milliseconds limits 500
sentinel failover-timeout limits 3000
`,
      );
      const sentinel = spawn('redis-server', [config, '--sentinel'], { stdio: 'ignore' });
      try {
        await listens(port, sentinel);
        const store = `limits_store: {type: redis, url: 'redis://limits', sentinels: ['127.0.0.1:${port}'], timeout: 5s}\n`;
        await withGateways({ ...tools, redis }, `${limit}${store}`, async ({ gateways, port: nginx, key }) => {
          deepEqual(tally(await Promise.all(Array.from({ length: 6 }, () => call(nginx, key)))), { 200: 6 });
          const counter = '{kt:}count:rate_limits:global:requests:minute:all';
          await until('the replica has counted', async () => (await replica.run('HGET', counter, 'u')) === '6');
          await redis.kill();
          await untilAll(gateways, 'all say that it fails', "can't be asked");
          await untilAll(gateways, 'all say that it is back', 'can be asked again');
          // What was counted goes on.
          deepEqual(tally(await Promise.all(Array.from({ length: 20 }, () => call(nginx, key)))), { 200: 4, 429: 16 });
          equal(await replica.run('HGET', counter, 'u'), '10');
        });
      } finally {
        sentinel.kill('SIGKILL');
        await replica.end();
        await redis.end();
        rmSync(folder, { recursive: true, force: true });
      }
    },
  },
];
