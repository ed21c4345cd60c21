/** The client of the store, against one that hangs, refuses, answers half, forgets, and comes back. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { checkStore } from '../../../src/gateway/store/check-store.ts';
import { lookScript } from '../../../src/gateway/store/counting-scripts.ts';
import { script } from '../../../src/gateway/store/script.ts';
import { redisStoreSettings, type RedisStoreSettings } from '../../../src/gateway/store/section.ts';
import { StoreClient } from '../../../src/gateway/store/store-client.ts';
import { StoreUnavailable } from '../../../src/gateway/store/trouble.ts';
import { FakeRedis } from './fake-redis.ts';

const question = script('return 42');
/** A store that is to be found hanging is given the usual time; any other so much that a busy machine is not taken for one. */
const usual = { timeout: '50ms' };
const far = { timeout: 10_000 };
const long = { timeout: 20_000 };

let redis: FakeRedis;
let client: StoreClient;
let said: string[];

function open(more: Record<string, unknown> = {}): StoreClient {
  const settings = redisStoreSettings({
    type: 'redis',
    url: `redis://127.0.0.1:${redis.port}`,
    timeout: '5s',
    ...more,
  });
  return new StoreClient(settings as RedisStoreSettings, {
    secret: () => null,
    warn: (message) => said.push(`warn: ${message}`),
    say: (message) => said.push(`say: ${message}`),
    now: Date.now,
    monotonic: () => performance.now(),
  });
}

/** What a question comes to: the answer, or the kind of the trouble. */
const ask = (): Promise<unknown> =>
  client.run(question, [], []).catch((error: unknown) => {
    if (error instanceof StoreUnavailable) return error.kind;
    throw error;
  });

beforeEach(async () => {
  said = [];
  redis = await new FakeRedis().start();
  redis.answer = (lua) => (lua === question.lua ? 42 : Date.now());
  client = open();
  await client.known(5_000);
});

afterEach(async () => {
  client.close();
  await redis.stop();
});

describe('a store that nothing is known of yet', () => {
  it('is one that can not be asked, until it answers or why it does not is known', async () => {
    client.close();
    client = open();
    const seen: unknown[] = [];
    client.onUp((outage) => seen.push(outage));
    const since = client.outage?.since;
    expect(client.outage).toMatchObject({ reason: 'connection' });
    expect(await ask()).toBe('connection');
    await client.known(5_000);
    expect(client.outage).toBeNull();
    expect(seen).toMatchObject([{ reason: 'connection', since }]);
    client.close();
    redis.manner = new Error('READONLY replica');
    client = open();
    const opened = client.outage?.since;
    await client.known(5_000);
    expect(client.outage).toMatchObject({ reason: 'read_only', since: opened });
  });
});

describe('a store that answers', () => {
  it('is asked, and nothing is said of it', async () => {
    expect(client.isUp).toBe(true);
    expect(await ask()).toBe(42);
    expect(said).toEqual([]);
  });

  it('is sent a script whole when it has forgotten it', async () => {
    expect(await ask()).toBe(42);
    expect(redis.runs(question).map(([name]) => name)).toEqual(['evalsha', 'eval']);
    expect(await ask()).toBe(42);
    redis.flushScripts();
    expect(await ask()).toBe(42);
    expect(redis.runs(question).map(([name]) => name)).toEqual(['evalsha', 'eval', 'evalsha', 'evalsha', 'eval']);
    expect(said).toEqual([]);
  });

  it('is asked over a new connection where the old one was cut, and nobody hears of it', async () => {
    redis.cut();
    await vi.waitFor(() => expect(redis.connections).toBe(2));
    expect(await ask()).toBe(42);
    expect(said).toEqual([]);
  });

  it('tells its time', async () => {
    redis.answer = () => Date.now() + 3_600_000;
    const other = open();
    await other.known(5_000);
    expect(other.now() - Date.now()).toBeGreaterThan(3_590_000);
    other.close();
  });
});

/** Has a client that waits no longer than is usual, and has asked before. */
async function openUsual(): Promise<void> {
  client.close();
  client = open(usual);
  await vi.waitFor(() => expect(client.isUp).toBe(true), far);
  await vi.waitFor(async () => expect(await ask()).toBe(42), far);
  said = [];
  redis.asked.length = 0;
}

describe('a store that hangs', () => {
  beforeEach(async () => {
    await openUsual();
    redis.manner = 'hang';
  });

  it('is given up after the timeout, and not asked again for every call', async () => {
    expect(await Promise.all(Array.from({ length: 50 }, ask))).toEqual(Array.from({ length: 50 }, () => 'timeout'));
    expect(client.isUp).toBe(false);
    const before = redis.runs(question).length;
    expect(await Promise.all(Array.from({ length: 50 }, ask))).toEqual(Array.from({ length: 50 }, () => 'timeout'));
    expect(redis.runs(question)).toHaveLength(before);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(
      /^warn: the limits store at 127\.0\.0\.1:\d+ can't be asked: no answer within 50 ms\. Until it can, /,
    );
  });

  it('is asked again once it answers; one late answer is no reason to leave it alone', long, async () => {
    expect(await ask()).toBe('timeout');
    expect(client.isUp).toBe(true);
    expect(await ask()).toBe('timeout');
    expect(await ask()).toBe('timeout');
    expect(client.isUp).toBe(false);
    redis.release();
    await vi.waitFor(async () => expect(await ask()).toBe(42), far);
    expect(said.map((text) => text.split(':')[0])).toEqual(['warn', 'say']);
    expect(client.figures.failures.get('timeout')).toBeGreaterThanOrEqual(3);
  });

  it('is heard where it answers too late', async () => {
    const late: unknown[] = [];
    await expect(client.run(question, [], [], (answer) => late.push(answer))).rejects.toThrow('no answer within 50 ms');
    redis.release();
    await vi.waitFor(() => expect(late).toEqual([42]));
  });

  it('loses its connection, were it cut off without a word', long, async () => {
    expect(await Promise.all([ask(), ask(), ask()])).toEqual(['timeout', 'timeout', 'timeout']);
    const before = redis.connections;
    await vi.waitFor(() => expect(redis.connections).toBeGreaterThan(before), far);
    redis.release();
    await vi.waitFor(async () => expect(await ask()).toBe(42), far);
  });

  it('while it starts, is found out to hang', long, async () => {
    const other = open(usual);
    await other.known(5_000);
    expect(other.isUp).toBe(false);
    redis.release();
    await vi.waitFor(() => expect(other.isUp).toBe(true), far);
    other.close();
  });
});

describe('a store that answers half', () => {
  it('is given up as one that hangs', long, async () => {
    await openUsual();
    redis.manner = 'half';
    expect(await Promise.all([ask(), ask(), ask()])).toEqual(['timeout', 'timeout', 'timeout']);
    redis.manner = 'well';
    await vi.waitFor(async () => expect(await ask()).toBe(42), far);
  });
});

describe('a store that refuses', () => {
  it.each([
    ["READONLY You can't write against a read only replica.", 'read_only'],
    ["OOM command not allowed when used memory > 'maxmemory'.", 'out_of_memory'],
  ])('with %s is left alone until it takes writes', long, async (message, kind) => {
    redis.manner = new Error(message);
    expect(await ask()).toBe(kind);
    expect(client.isUp).toBe(false);
    const before = redis.runs(question).length;
    expect(await ask()).toBe(kind);
    expect(redis.runs(question)).toHaveLength(before);
    // It is looked at meanwhile, and found to be no better.
    await vi.waitFor(() => expect(redis.runs(lookScript).length).toBeGreaterThan(2), far);
    expect(client.isUp).toBe(false);
    expect(said).toHaveLength(1);
    redis.manner = 'well';
    await vi.waitFor(() => expect(client.isUp).toBe(true), far);
    expect(await ask()).toBe(42);
    expect(said).toHaveLength(2);
  });

  it('one command for a reason of its own is asked the next', async () => {
    redis.answer = () => new Error('WRONGTYPE Operation against a key holding the wrong kind of value');
    expect(await ask()).toBe('other');
    expect(await ask()).toBe('other');
    expect(client.isUp).toBe(true);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain('refused a command: WRONGTYPE');
  });
});

describe('a store that may forget counts', () => {
  const withMemory = (text: string): void => void (redis.info = `redis_version:7.0.15\r\nloading:0\r\n${text}\r\n`);

  it('is warned of, once', async () => {
    withMemory('maxmemory:1000000\r\nmaxmemory_policy:allkeys-lru');
    client.close();
    client = open();
    await vi.waitFor(() => expect(said).toHaveLength(1));
    expect(said[0]).toContain('(maxmemory-policy allkeys-lru): limits would begin anew');
    redis.cut();
    await vi.waitFor(async () => expect(await ask()).toBe(42), far);
    expect(said).toHaveLength(1);
  });

  it.each([
    'maxmemory:1000000\r\nmaxmemory_policy:noeviction',
    'maxmemory:0\r\nmaxmemory_policy:allkeys-lru',
    'used_memory:1000000',
  ])('is not one with %j', async (text) => {
    withMemory(text);
    client.close();
    client = open();
    await client.known(5_000);
    await client.memoryKnown;
    expect(said).toEqual([]);
  });
});

describe('a look for the doctor', () => {
  const settings = (): RedisStoreSettings =>
    redisStoreSettings({ type: 'redis', url: `redis://127.0.0.1:${redis.port}`, timeout: '5s' }) as RedisStoreSettings;

  it('says nothing of a store that is well', async () => {
    expect(await checkStore(settings(), () => null)).toEqual([]);
  });

  it('says why one can not be used', async () => {
    redis.manner = new Error("READONLY You can't write against a read only replica.");
    expect(await checkStore(settings(), () => null)).toEqual([expect.stringContaining("can't be asked: READONLY")]);
    await redis.stop();
    expect(await checkStore(settings(), () => null)).toEqual([expect.stringContaining('ECONNREFUSED')]);
  });
});

describe('a store that is gone', () => {
  it('is told at once, connected to again, and asked', long, async () => {
    await redis.stop();
    await vi.waitFor(() => expect(client.isUp).toBe(false), far);
    expect(await ask()).toBe('connection');
    await redis.start();
    await vi.waitFor(() => expect(client.isUp).toBe(true), far);
    expect(await ask()).toBe(42);
    expect(said.map((text) => text.split(':')[0])).toEqual(['warn', 'say']);
  });

  it('keeps no start waiting', async () => {
    await redis.stop();
    const other = open();
    await other.known(60_000);
    expect(other.isUp).toBe(false);
    other.close();
  });

  it('gives up what is under way when it goes', async () => {
    redis.manner = 'hang';
    const asked = ask();
    await vi.waitFor(() => expect(redis.runs(question)).toHaveLength(1));
    await redis.stop();
    expect(await asked).toBe('connection');
  });
});

it('a password that is not there is told, and nothing is connected to', async () => {
  const before = redis.connections;
  const other = open({ secret_key_ref: { env: 'NOT_THERE' } });
  await other.known(60_000);
  await expect(other.run(question, [], [])).rejects.toThrow('environment variable NOT_THERE is not set');
  expect(said).toHaveLength(1);
  expect(redis.connections).toBe(before);
  other.close();
});
