/** Keys that end on one gateway end on the others: at once, after a message that was lost, after a time apart, and for good. */
import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  createKey,
  noteEnds,
  openKeyStore,
  readKeys,
  revokeKey,
  rotateKey,
  type KeyStore,
} from '../../../src/gateway/keys.ts';
import { openConnection } from '../../../src/gateway/store/connection.ts';
import { Messages } from '../../../src/gateway/store/messages.ts';
import { RevokedKeys } from '../../../src/gateway/store/revoked-keys.ts';
import { redisStoreSettings, type RedisStoreSettings } from '../../../src/gateway/store/section.ts';
import { StoreClient } from '../../../src/gateway/store/store-client.ts';
import { FakeRedis, type Reply } from './fake-redis.ts';

const sources = { now: Date.now, random: randomBytes };
const nobody = { user: null, team: null, role: null, models: null, trust_identity_headers: false };
const patient = { timeout: 10_000, interval: 5 };

/** One gateway's part of it. */
interface Machine {
  readonly file: string;
  readonly keys: KeyStore;
  readonly client: StoreClient;
  readonly revoked: RevokedKeys;
  close(): Promise<void>;
}

let folder: string;
let redis: FakeRedis;
let key: string;
let machines: Machine[];
/** What the store holds, and whether it tells anybody of changes. */
let ended: Map<string, number>;
let version: number;
let pushes: boolean;

/** What the scripts of keys do, in few words. */
function answer(lua: string, args: readonly string[]): Reply {
  if (lua.includes('HGETALL')) {
    const text = version === 0 ? '' : String(version);
    return args[0] === text ? [text] : [text, [...ended].flatMap(([hash, end]) => [hash, String(end)])];
  }
  if (!lua.includes('PUBLISH')) return Date.now();
  const [channel = '', ...words] = args;
  for (let index = 0; index < words.length; index += 2) ended.set(words[index] as string, Number(words[index + 1]));
  version += 1;
  if (pushes) redis.publish(channel, String(version));
  return 1;
}

async function machine(name: string): Promise<Machine> {
  const file = join(folder, `${name}.json`);
  const keys = await openKeyStore({ file, now: Date.now });
  const settings = redisStoreSettings({
    type: 'redis',
    url: `redis://127.0.0.1:${redis.port}`,
    timeout: '5s',
  }) as RedisStoreSettings;
  const client = new StoreClient(settings, {
    secret: () => null,
    warn: () => undefined,
    say: () => undefined,
    now: Date.now,
    monotonic: () => performance.now(),
  });
  const messages = new Messages(openConnection(settings, () => null));
  const revoked = new RevokedKeys({
    client,
    keys,
    messages,
    note: (ends) => noteEnds(file, ends, Date.now()).catch(() => undefined),
  });
  await client.known(5_000);
  await revoked.look();
  const one = {
    file,
    keys,
    client,
    revoked,
    close: async () => {
      messages.close();
      await revoked.close();
      client.close();
      keys.close();
    },
  };
  machines.push(one);
  return one;
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kt-revoked-'));
  redis = await new FakeRedis().start();
  redis.answer = (lua, _keys, args) => answer(lua, args);
  [machines, ended, version, pushes] = [[], new Map(), 0, true];
  const first = join(folder, 'first.json');
  ({ key } = await createKey(first, { ...nobody, name: 'app', type: 'gateway' }, null, sources));
  await writeFile(join(folder, 'second.json'), await readFile(first));
});

afterEach(async () => {
  for (const one of machines) await one.close();
  await redis.stop();
  await rm(folder, { recursive: true, force: true });
});

describe('a key that is revoked on one gateway', () => {
  it('is refused by another as soon as it is told', async () => {
    const first = await machine('first');
    const second = await machine('second');
    await vi.waitFor(() => expect(redis.listeners).toBe(2));
    const connection = {};
    expect(second.keys.find(key, connection)?.name).toBe('app');
    await revokeKey(first.file, 'app', sources);
    await vi.waitFor(() => expect(second.keys.find(key, connection)).toBeNull(), patient);
    // And stays revoked there without the others.
    await vi.waitFor(async () => expect((await readKeys(second.file))[0]?.revoked_at).not.toBeNull(), patient);
  });

  it('is refused by another that missed the message', async () => {
    pushes = false;
    const first = await machine('first');
    const second = await machine('second');
    await revokeKey(first.file, 'app', sources);
    await vi.waitFor(() => expect(second.keys.find(key)).toBeNull(), patient);
  });

  it('before the other began, is refused from its start', async () => {
    const first = await machine('first');
    await revokeKey(first.file, 'app', sources);
    await vi.waitFor(() => expect(ended.size).toBe(1), patient);
    const second = await machine('second');
    expect(second.keys.find(key)).toBeNull();
    expect(second.keys.list()).toHaveLength(1);
  });

  it('while they were apart, is refused when they meet again', async () => {
    const first = await machine('first');
    const second = await machine('second');
    await redis.stop();
    await vi.waitFor(() => expect(first.client.isUp || second.client.isUp).toBe(false), patient);
    await revokeKey(first.file, 'app', sources);
    await vi.waitFor(() => expect(first.keys.find(key)).toBeNull(), patient);
    expect(second.keys.find(key)?.name).toBe('app');
    await redis.start();
    await vi.waitFor(() => expect(second.keys.find(key)).toBeNull(), patient);
  });

  it('stays refused where the store is gone, or has forgotten everything', async () => {
    const first = await machine('first');
    const second = await machine('second');
    await revokeKey(first.file, 'app', sources);
    await vi.waitFor(() => expect(second.keys.find(key)).toBeNull(), patient);
    await redis.stop();
    ended.clear();
    version = 0;
    await vi.waitFor(() => expect(second.client.isUp).toBe(false), patient);
    expect(second.keys.find(key)).toBeNull();
    await redis.start();
    // Whoever remembers tells the store again.
    await vi.waitFor(() => expect(ended.size).toBe(1), patient);
    expect(second.keys.find(key)).toBeNull();
  });

  it('is refused where the file can not be changed', async () => {
    const first = await machine('first');
    const second = await machine('second');
    await rm(second.file);
    await writeFile(second.file, await readFile(first.file));
    await second.keys.refresh();
    await writeFile(`${second.file}.lock`, 'of another');
    await revokeKey(first.file, 'app', sources);
    await vi.waitFor(() => expect(second.keys.find(key)).toBeNull(), patient);
    expect((await readKeys(second.file))[0]?.revoked_at).toBeNull();
    await rm(`${second.file}.lock`);
  });
});

it('what is no end of a key is passed over, and keeps no end from being heard', async () => {
  ended.set('nonsense', 0).set('a'.repeat(64), Number.NaN).set('b'.repeat(64), 1e300);
  const first = await machine('first');
  const second = await machine('second');
  await revokeKey(first.file, 'app', sources);
  await vi.waitFor(() => expect(second.keys.find(key)).toBeNull(), patient);
});

it('a key that is rotated on one gateway ends with its overlap on another', async () => {
  const first = await machine('first');
  const second = await machine('second');
  await rotateKey(first.file, 'app', 3_600_000, sources);
  await vi.waitFor(() => expect(second.keys.list()[0]?.expires_at).not.toBeNull(), patient);
  expect(second.keys.find(key)?.name).toBe('app');
  const [old] = await readKeys(first.file);
  expect(second.keys.list()[0]?.expires_at).toBe(old?.expires_at);
});
