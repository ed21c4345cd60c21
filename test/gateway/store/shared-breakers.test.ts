/** Breakers of two gateways over one store: what one finds the other does, and neither repeats the other's words. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { BreakerSettings } from '../../../src/gateway/routing/breaker.ts';
import { Breakers } from '../../../src/gateway/routing/breakers.ts';
import { readSettings, type TargetSettings } from '../../../src/gateway/settings.ts';
import { openConnection } from '../../../src/gateway/store/connection.ts';
import { Messages } from '../../../src/gateway/store/messages.ts';
import { redisStoreSettings, type RedisStoreSettings } from '../../../src/gateway/store/section.ts';
import { SharedBreakers } from '../../../src/gateway/store/shared-breakers.ts';
import { StoreClient } from '../../../src/gateway/store/store-client.ts';
import { FakeRedis, type Reply } from './fake-redis.ts';

const patient = { timeout: 10_000, interval: 5 };
const settings: BreakerSettings = {
  consecutiveFailures: 2,
  failureRate: 100,
  minimumCalls: 1000,
  window: 60_000,
  openFor: 30_000,
  maxOpenFor: 300_000,
  whenAllOpen: 'ask',
};

interface Machine {
  readonly breakers: Breakers;
  readonly shared: SharedBreakers;
  readonly client: StoreClient;
  readonly heard: string[];
  /** Moves its clock. */
  pass(milliseconds: number): void;
  close(): Promise<void>;
}

let redis: FakeRedis;
let machines: Machine[];
let told: Map<string, string>;
let tellings: number;

/** What the scripts of breakers do, in few words. */
function answer(lua: string, args: readonly string[]): Reply {
  if (lua.includes('HGETALL')) {
    const version = tellings === 0 ? '' : String(tellings);
    return args[0] === version ? [version] : [version, Date.now(), [...told].flat()];
  }
  if (!lua.includes('PUBLISH')) return Date.now();
  const [channel = '', name = '', state, reason, milliseconds, gateway] = args;
  tellings += 1;
  told.set(name, [state, reason, Date.now() + Number(milliseconds), gateway, tellings].join(' '));
  redis.publish(channel, String(tellings));
  return 1;
}

function target(id: string, baseUrl: string): TargetSettings {
  const { targets } = readSettings({
    pack: { name: 'a', version: '1.0.0' },
    providers: { targets: [{ id, provider: 'openai-compatible', model: '*', base_url: baseUrl }] },
  });
  return targets[0] as TargetSettings;
}

async function machine(name: string, baseUrl = 'http://one/v1'): Promise<Machine> {
  const url = `redis://127.0.0.1:${redis.port}`;
  const store = redisStoreSettings({ type: 'redis', url, timeout: '5s' }) as RedisStoreSettings;
  const client = new StoreClient(store, {
    secret: () => null,
    warn: () => undefined,
    say: () => undefined,
    now: Date.now,
    monotonic: () => performance.now(),
  });
  await vi.waitFor(() => expect(client.isUp).toBe(true), patient);
  const messages = new Messages(openConnection(store, () => null));
  const shared = new SharedBreakers(client, messages, name);
  const heard: string[] = [];
  let now = 0;
  const breakers = new Breakers(settings, () => now, {
    opened: (id, reason) => heard.push(`opened ${id} ${reason}`),
    closed: (id) => heard.push(`closed ${id}`),
  });
  shared.follow(breakers, [target('main', baseUrl)]);
  const one = {
    breakers,
    shared,
    client,
    heard,
    pass: (milliseconds: number) => (now += milliseconds),
    close: async () => {
      messages.close();
      await shared.close();
      client.close();
    },
  };
  machines.push(one);
  return one;
}

beforeEach(async () => {
  redis = await new FakeRedis().start();
  redis.answer = (lua, _keys, args) => answer(lua, args);
  [machines, told, tellings] = [[], new Map(), 0];
});

afterEach(async () => {
  for (const one of machines) await one.close();
  await redis.stop();
});

const fail = ({ breakers }: Machine): void => {
  breakers.report('main', 'failure');
  breakers.report('main', 'failure');
};

it('what opens on one opens on the other, for as long, and is told once', async () => {
  const [first, second] = [await machine('first'), await machine('second')];
  fail(first);
  await vi.waitFor(() => expect(second.breakers.state('main').phase).toBe('open'), patient);
  expect(second.breakers.state('main')).toMatchObject({ reason: 'consecutive_failures' });
  expect(second.breakers.state('main').openFor).toBeGreaterThan(20_000);
  expect(second.heard).toEqual(['opened main consecutive_failures']);
  await first.shared.close();
  expect(tellings).toBe(1);
});

it('what closes on one closes on the other', async () => {
  const [first, second] = [await machine('first'), await machine('second')];
  fail(first);
  await vi.waitFor(() => expect(second.breakers.state('main').phase).toBe('open'), patient);
  second.pass(40_000);
  expect(second.breakers.take('main')).toBe(true);
  second.breakers.tried('main', 'success');
  await vi.waitFor(() => expect(first.breakers.state('main').phase).toBe('closed'), patient);
  expect(tellings).toBe(2);
});

it('one that begins later hears what stands', async () => {
  fail(await machine('first'));
  await vi.waitFor(() => expect(tellings).toBe(1), patient);
  const later = await machine('later');
  await vi.waitFor(() => expect(later.breakers.state('main').phase).toBe('open'), patient);
});

it('a target of the same id elsewhere is another, and what a health check finds is told to nobody', async () => {
  const [first, other] = [await machine('first'), await machine('other', 'http://two/v1')];
  first.breakers.open('main', 'unhealthy', Number.POSITIVE_INFINITY);
  first.breakers.close('main', 'unhealthy');
  fail(first);
  await vi.waitFor(() => expect(tellings).toBe(1), patient);
  const third = await machine('third');
  await vi.waitFor(() => expect(third.breakers.state('main').phase).toBe('open'), patient);
  expect(other.breakers.state('main').phase).toBe('closed');
});

it('without the store each is right alone', async () => {
  const [first, second] = [await machine('first'), await machine('second')];
  await redis.stop();
  await vi.waitFor(() => expect(first.client.isUp || second.client.isUp).toBe(false), patient);
  fail(first);
  expect(first.breakers.state('main').phase).toBe('open');
  expect(second.breakers.state('main').phase).toBe('closed');
});
