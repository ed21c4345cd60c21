/** Shared counters where the store fails them: what is let through, what is refused, what is put right afterwards. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Charge, Outcome, Taken } from '../../../src/gateway/limits/counter-store.ts';
import { holdScript, settleScript, takeScript } from '../../../src/gateway/store/counting-scripts.ts';
import { RedisCounters } from '../../../src/gateway/store/redis-counters.ts';
import { redisStoreSettings, type RedisStoreSettings } from '../../../src/gateway/store/section.ts';
import { StoreClient } from '../../../src/gateway/store/store-client.ts';
import { FakeRedis } from './fake-redis.ts';

let redis: FakeRedis;
let client: StoreClient;
let counters: RedisCounters;
let end: number;

const charge = (counter: string, more: Partial<Charge> = {}): Charge => ({
  counter,
  window: 'minute',
  maximum: 10,
  amount: 1,
  onStoreFailure: 'closed',
  ...more,
});

/** The outcome of taking these, which has to be that they were taken. */
async function taken(charges: readonly Charge[]): Promise<Taken> {
  const outcome: Outcome = await counters.take(charges);
  if (outcome.state !== 'taken') throw new Error(`they were not taken: ${JSON.stringify(outcome)}`);
  return outcome;
}

/** The arguments of each run of a script, its keys first. */
const runsOf = (of: { readonly sha: string }): readonly string[][] => redis.runs(of).map(([, , , ...rest]) => rest);

beforeEach(async () => {
  redis = await new FakeRedis().start();
  end = Date.now() + 60_000;
  redis.answer = (lua, keys) => {
    if (lua === takeScript.lua)
      return ['taken', Date.now(), [], keys.map((key) => [1, key.includes('open') ? -1 : end])];
    if (lua === settleScript.lua) return keys.map(() => 1);
    return Date.now();
  };
  await open('5s');
});

/** Opens the client: so patient that a busy machine is not taken for a store that hangs, but where it is to hang. */
async function open(timeout: string): Promise<void> {
  const url = `redis://127.0.0.1:${redis.port}`;
  client = new StoreClient(redisStoreSettings({ type: 'redis', url, timeout }) as RedisStoreSettings, {
    secret: () => null,
    warn: () => undefined,
    say: () => undefined,
    now: Date.now,
    monotonic: () => performance.now(),
  });
  await vi.waitFor(() => expect(client.isUp).toBe(true), { timeout: 10_000 });
  counters = new RedisCounters(client, 'here');
}

afterEach(async () => {
  await counters.close();
  client.close();
  await redis.stop();
});

describe('a call', () => {
  it('takes all its charges in one step, under one slot, by the clock of the store', async () => {
    const { standings } = await taken([charge('a:minute'), charge('b:open', { window: 'open', maximum: 3 })]);
    expect(standings).toEqual([
      { used: 1, resetsAt: end },
      { used: 1, resetsAt: null },
    ]);
    const [run = []] = runsOf(takeScript);
    expect(run.slice(0, 2)).toEqual(['{kt:}count:a:minute', '{kt:}count:b:open']);
    expect(run.slice(5, 8)).toEqual(['minute', '10', '1']);
    expect(Number(run[2])).toBeGreaterThan(Date.now());
  });

  it('is settled once, in the window in which it was taken', async () => {
    const { settle } = await taken([charge('a'), charge('b:open', { window: 'open' })]);
    expect(await settle([5, 0])).toEqual([
      { used: 1, resetsAt: end },
      { used: 1, resetsAt: null },
    ]);
    expect(await settle([5, 0])).toEqual([null, null]);
    const runs = redis.runs(settleScript).filter(([name]) => name === 'eval');
    expect(runs).toHaveLength(1);
    expect(runs[0]?.slice(6)).toEqual([String(end), '4', '1', '-1', '-1', '1']);
  });

  it('that used what it reserved says no more, but for calls at once', async () => {
    const { settle, standings } = await taken([charge('a'), charge('b', { amount: 4 })]);
    expect(await settle([1, 4])).toEqual(standings);
    expect(redis.runs(settleScript)).toEqual([]);
    const other = await taken([charge('a'), charge('b:open', { window: 'open' })]);
    await other.settle([1, 0]);
    expect(runsOf(settleScript).at(-1)?.slice(0, 2)).toEqual(['{kt:}count:b:open', 'here.2']);
  });

  it('without charges asks nobody', async () => {
    const { settle } = await taken([]);
    expect(settle([])).toEqual([]);
    expect(redis.runs(takeScript)).toEqual([]);
  });
});

describe('while the store can not be asked', () => {
  beforeEach(async () => {
    await redis.stop();
    await vi.waitFor(() => expect(client.isUp).toBe(false));
  });

  it('a call is refused for a closed limit, and goes on uncounted where all are open', async () => {
    const open = charge('a', { onStoreFailure: 'open' });
    expect(await counters.take([open, charge('b')])).toEqual({ state: 'unavailable', charge: 1 });
    const { standings, settle } = await taken([open, open]);
    expect(standings).toEqual([null, null]);
    expect(await settle([1, 1])).toEqual([null, null]);
    expect(counters.skipped).toEqual({ open: 1, closed: 1 });
  });

  it('nobody is told that nothing is counted', async () => {
    await expect(counters.list('', 10)).rejects.toThrow('ECONNREFUSED');
  });
});

describe('what was taken', () => {
  it('is settled when the store is back', async () => {
    const { settle } = await taken([charge('a', { amount: 7 })]);
    await redis.stop();
    await vi.waitFor(() => expect(client.isUp).toBe(false));
    expect(await settle([2])).toEqual([null]);
    await redis.start();
    await vi.waitFor(() => expect(runsOf(settleScript).length).toBeGreaterThan(0), { timeout: 10_000 });
    expect(runsOf(settleScript)[0]?.slice(2)).toEqual([String(end), '-5', '7']);
  });

  it('too late, is given back', async () => {
    client.close();
    await open('50ms');
    redis.manner = 'hang';
    expect(await counters.take([charge('a', { amount: 3 })])).toEqual({ state: 'unavailable', charge: 0 });
    redis.release();
    await vi.waitFor(() => expect(runsOf(settleScript).length).toBeGreaterThan(0));
    expect(runsOf(settleScript)[0]?.slice(2)).toEqual([String(end), '-3', '3']);
  });

  it('of calls at once, is held on when the store comes back without its memory', async () => {
    const { settle } = await taken([charge('a:open', { window: 'open' })]);
    await redis.stop();
    await vi.waitFor(() => expect(client.isUp).toBe(false));
    await redis.start();
    await vi.waitFor(() => expect(runsOf(holdScript).length).toBeGreaterThan(0), { timeout: 10_000 });
    expect(runsOf(holdScript)[0]).toEqual(['{kt:}count:a:open', '30000', 'here.1', '1']);
    await settle([0]);
  });
});

it('a store that comes to a call too late does nothing, and the call is as if it had not answered', async () => {
  redis.answer = () => ['late', Date.now(), [], []];
  expect(await counters.take([charge('a')])).toEqual({ state: 'unavailable', charge: 0 });
});

it.each([[null], ['OK'], [7], [[]], [['taken']], [['taken', 'soon', [], [[1, 2]]]], [['taken', 1, [], []]]])(
  'an answer that is none of the script, %j, is no answer',
  async (reply) => {
    const { settle } = await taken([charge('a')]);
    redis.answer = () => reply;
    expect(await settle([3])).toEqual([null]);
    expect(await counters.take([charge('a')])).toEqual({ state: 'unavailable', charge: 0 });
    expect(client.now()).toBeGreaterThan(Date.now() - 60_000);
  },
);
