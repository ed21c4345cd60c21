/** What follows the config: stores are opened when one asks for them, anew for another secret, and closed when nobody needs them. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { openKeyStore, type KeyStore } from '../../../src/gateway/keys.ts';
import type { Router } from '../../../src/gateway/routing/router.ts';
import { readSettings, type GatewaySettings } from '../../../src/gateway/settings.ts';
import type { RedisStoreSettings } from '../../../src/gateway/store/section.ts';
import { SharedStore } from '../../../src/gateway/store/shared-store.ts';
import { FakeRedis } from './fake-redis.ts';

let folder: string;
let redis: FakeRedis;
let keys: KeyStore;
let shared: SharedStore;
let password: string;

/** Settings of a config with a store, or without. */
function settings(more: Record<string, unknown> | null = {}): GatewaySettings {
  const store = {
    type: 'redis',
    url: `redis://127.0.0.1:${redis.port}`,
    secret_key_ref: { env: 'PASSWORD' },
    timeout: '5s',
    ...more,
  };
  return readSettings({ pack: { name: 'a', version: '1.0.0' }, ...(more === null ? {} : { limits_store: store }) });
}

/** Takes a config up. */
async function take(config: GatewaySettings): Promise<void> {
  await shared.open(config.limitsStore);
  await shared.use({ settings: config, router: { breakers: null } as Router });
}

const up = (): number | undefined => shared.gauges.find(({ name }) => name === 'kt_limits_store_up')?.read()[0]?.value;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kt-shared-store-'));
  redis = await new FakeRedis().start();
  redis.answer = (lua) => (lua.includes('HGETALL') ? [''] : Date.now());
  keys = await openKeyStore({ file: join(folder, 'keys.json'), now: Date.now });
  password = 'first';
  shared = new SharedStore({
    secret: () => password,
    warn: () => undefined,
    say: () => undefined,
    keys,
    outage: () => undefined,
    noteEnds: () => Promise.resolve(),
  });
});

afterEach(async () => {
  await shared.close();
  keys.close();
  await redis.stop();
  await rm(folder, { recursive: true, force: true });
});

it('nothing is opened where no config asks for it', async () => {
  await take(settings(null));
  expect(redis.connections).toBe(0);
  expect(up()).toBeUndefined();
});

it('one store serves the configs that name it so', async () => {
  const config = settings();
  await take(config);
  const counters = shared.counters(config.limitsStore as RedisStoreSettings);
  await take(settings());
  expect(shared.counters(config.limitsStore as RedisStoreSettings)).toBe(counters);
  expect(up()).toBe(1);
  expect(redis.passwords.every((one) => one === 'first')).toBe(true);
});

it('another password is another store, and so are other settings', async () => {
  const config = settings();
  await take(config);
  const counters = shared.counters(config.limitsStore as RedisStoreSettings);
  password = 'second';
  await take(config);
  expect(shared.counters(config.limitsStore as RedisStoreSettings)).not.toBe(counters);
  expect(redis.passwords).toContain('second');
  await take(settings({ timeout: '4s' }));
  expect(() => shared.counters(config.limitsStore as RedisStoreSettings)).toThrow('not opened');
});

it('a config without a store closes the one before', async () => {
  await take(settings());
  await take(settings(null));
  expect(up()).toBeUndefined();
  await vi.waitFor(() => expect(redis.open).toBe(0));
});
