import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { GatewayError } from '../../../src/gateway/errors.ts';
import type { Charge } from '../../../src/gateway/limits/counter-store.ts';
import { MemoryCounters } from '../../../src/gateway/limits/memory-counters.ts';
import type { Abandonable } from '../../../src/gateway/under-way.ts';
import { Channel, RemoteError, type Handlers } from '../../../src/gateway/workers/channel.ts';
import { lostCallEvent } from '../../../src/gateway/workers/lost-call.ts';
import { CountersOfWorker, countersThrough } from '../../../src/gateway/workers/shared-counters.ts';
import { SharedRepeats, type PlainRefusal } from '../../../src/gateway/workers/shared-repeats.ts';
import { NotedUnderWay, readNoted } from '../../../src/gateway/workers/under-way-file.ts';

/** Two ends that copy what goes between them, as processes do. */
function channels(here: Handlers, there: Handlers): { here: Channel; there: Channel; messages: unknown[] } {
  const messages: unknown[] = [];
  const hear: { here?: (message: unknown) => void; there?: (message: unknown) => void } = {};
  const send = (to: 'here' | 'there') => (message: unknown) => {
    messages.push(message);
    const copy = JSON.parse(JSON.stringify(message)) as unknown;
    setImmediate(() => hear[to]?.(copy));
  };
  return {
    messages,
    here: new Channel({ send: send('there'), onMessage: (listener) => (hear.here = listener) }, here),
    there: new Channel({ send: send('here'), onMessage: (listener) => (hear.there = listener) }, there),
  };
}

describe('Channel', () => {
  it('keeps the order, in one message a turn', async () => {
    const heard: unknown[] = [];
    const { here, messages } = channels({}, { note: (x: number) => void heard.push(x), twice: (x: number) => x * 2 });
    for (const x of [1, 2, 3]) here.tell('note', x);
    expect(await here.ask('twice', 21)).toBe(42);
    expect(heard).toEqual([1, 2, 3]);
    expect(messages).toHaveLength(2);
  });

  it('hands on errors with what stands in them', async () => {
    const refuse = (): never => {
      throw new GatewayError(429, 'rate_limit_error', 'rate_limit_exceeded', 'Enough.', {
        headers: { 'retry-after': '1' },
      });
    };
    const { here } = channels({}, { refuse, later: () => Promise.reject(new Error('no')) });
    const error = await here.ask('refuse', null).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(RemoteError);
    expect(error).toMatchObject({ message: 'Enough.', fields: { status: 429, headers: { 'retry-after': '1' } } });
    await expect(here.ask('later', null)).rejects.toThrow('no');
  });

  it('refuses what is open when the other end goes', async () => {
    const { here } = channels({}, { never: () => new Promise(() => undefined) });
    const asked = here.ask('never', null);
    here.close(new Error('gone'));
    await expect(asked).rejects.toThrow('gone');
    await expect(here.ask('never', null)).rejects.toThrow('gone');
  });
});

describe('counters across workers', () => {
  const charges: readonly Charge[] = [
    { counter: 'requests', window: 'minute', maximum: 3, amount: 1, onStoreFailure: 'closed' },
    { counter: 'at once', window: 'open', maximum: 3, amount: 1, onStoreFailure: 'closed' },
  ];

  it('are kept in one place', async () => {
    const store = new MemoryCounters(() => 0);
    const workers = [1, 2].map(() => countersThrough(channels({}, new CountersOfWorker(store).handlers).here));
    const outcomes = await Promise.all([...workers, ...workers].map(async (counters) => counters.take(charges)));
    expect(outcomes.map(({ state }) => state).toSorted()).toEqual(['exhausted', 'taken', 'taken', 'taken']);
    const [first] = outcomes;
    if (first?.state !== 'taken') throw new Error('the first was refused');
    expect(await first.settle([0, 0])).toEqual([
      { used: 2, resetsAt: 60_000 },
      { used: 2, resetsAt: null },
    ]);
    expect(await workers[1]?.list('req', 10)).toEqual([{ counter: 'requests', used: 2, resetsAt: 60_000 }]);
    await workers[0]?.close();
  });

  it('of a worker that died stay counted, but for calls at once', async () => {
    const store = new MemoryCounters(() => 0);
    const dying = new CountersOfWorker(store);
    const { here } = channels({}, dying.handlers);
    const counters = countersThrough(here);
    await counters.take(charges);
    dying.gone();
    here.close(new Error('gone'));
    expect(await store.list('', 10)).toEqual([{ counter: 'requests', used: 1, resetsAt: 60_000 }]);
    // Taken by words that were under way when it died.
    await dying.handlers.take(charges);
    expect(await store.list('at once', 10)).toEqual([]);
  });

  it('that can not be asked refuse, or let through, as the limit says', async () => {
    const { here } = channels({}, {});
    here.close(new Error('gone'));
    const counters = countersThrough(here);
    expect(await counters.take(charges)).toEqual({ state: 'unavailable', charge: 0 });
    const open = charges.map((charge): Charge => ({ ...charge, onStoreFailure: 'open' }));
    expect(await counters.take(open)).toMatchObject({ state: 'taken', standings: [null, null] });
  });
});

describe('refusals across workers', () => {
  it('are told once, and known by whoever hears of them', () => {
    const told: PlainRefusal[] = [];
    const first = new SharedRepeats(
      () => 0,
      (refusal) => told.push(refusal),
    );
    const other = new SharedRepeats(
      () => 0,
      (refusal) => told.push(refusal),
    );
    const call = { keyId: 'k', path: '/', headers: [], body: Buffer.from('x'), configHash: 'h' };
    const error = new GatewayError(409, 'policy_violation', 'input_blocked', 'No.', { fields: { policy: 'p' } });
    const refusal = {
      error,
      eventId: 'evt_1',
      phase: 'input',
      policy: 'p',
      reasonCode: 'r',
      verdict: 'block',
    } as const;
    first.remember(call, refusal);
    first.remember(call, refusal);
    expect(told).toHaveLength(1);
    other.learn(JSON.parse(JSON.stringify(told[0])) as PlainRefusal);
    expect(other.find(call)).toEqual(refusal);
    expect(other.find(call)?.error).toBeInstanceOf(GatewayError);
    expect(told).toHaveLength(1);
  });
});

describe('calls in hand', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kt-under-way-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const stub = (id: string, user: string | null = null): ReturnType<Abandonable['stub']> => ({
    id,
    timestamp: '2026-11-26T08:00:00.000000Z',
    request_id: `req_${id}`,
    client_request_id: null,
    trace_id: null,
    endpoint: '/v1/embeddings',
    key_id: 'key_1',
    user_id: user,
    team_id: null,
    identity_source: 'key',
    config: { name: 'c', version: '1.0.0', hash: 'h' },
  });
  const exchange = (id: string, user?: string): Abandonable => ({
    place: -1,
    isStream: false,
    abandon: () => undefined,
    stub: () => stub(id, user ?? null),
  });

  it('stand in the file from before they begin', () => {
    const path = join(folder, 'one');
    const underWay = new NotedUnderWay(path);
    const all = Array.from({ length: 20 }, (_, index) => exchange(`evt_${index}`));
    for (const one of all) underWay.add(one);
    for (const one of all.slice(0, 15)) underWay.delete(one);
    const ids = (): string[] => readNoted(path).map(({ id }) => id);
    expect(ids()).toEqual(all.map((_, index) => `evt_${index}`));
    // The entry that was free for longest goes first; those of calls under way stay.
    underWay.add(exchange('evt_new'));
    expect(ids()).toEqual(['evt_new', ...all.slice(1).map((_, index) => `evt_${index + 1}`)]);
    for (let index = 0; index < 5_000; index++) {
      const brief = exchange(`evt_brief_${index}`);
      underWay.add(brief);
      underWay.delete(brief);
    }
    expect(ids()).toHaveLength(20);
    expect(ids()).toEqual(expect.arrayContaining(['evt_15', 'evt_16', 'evt_17', 'evt_18', 'evt_19', 'evt_new']));
    expect(underWay.size).toBe(6);
  });

  it('are told apart whatever the names in them', () => {
    const path = join(folder, 'long');
    const underWay = new NotedUnderWay(path);
    underWay.add(exchange('evt_1', `é\n"${'ü'.repeat(2000)}`));
    underWay.add(exchange('evt_2', 'line\nbreak'));
    expect(readNoted(path)).toEqual([{ ...stub('evt_1'), config: null }, stub('evt_2', 'line\nbreak')]);
    expect(readNoted(join(folder, 'nowhere'))).toEqual([]);
  });

  it('of a worker that died become events', () => {
    const event = lostCallEvent(stub('evt_1', 'ada'), Date.UTC(2026, 10, 26, 8, 0, 1) * 1000);
    expect(event).toMatchObject({
      id: 'evt_1',
      event_type: 'decision',
      error: 'worker_lost',
      user_id: 'ada',
      status: 500,
    });
    expect(event.latency_ms.total).toBe(1000);
  });
});
