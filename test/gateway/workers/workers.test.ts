import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { bodyJson } from '../../../src/events/body-json.ts';
import { GatewayError } from '../../../src/gateway/errors.ts';
import type { Charge } from '../../../src/gateway/limits/counter-store.ts';
import { MemoryCounters } from '../../../src/gateway/limits/memory-counters.ts';
import type { Abandonable } from '../../../src/gateway/under-way.ts';
import { Channel, RemoteError, type Handlers } from '../../../src/gateway/workers/channel.ts';
import { lostCallEvent } from '../../../src/gateway/workers/lost-call.ts';
import { PrimaryLog } from '../../../src/gateway/workers/primary-log.ts';
import { CountersOfWorker, countersThrough } from '../../../src/gateway/workers/shared-counters.ts';
import { SharedRepeats, type PlainRefusal } from '../../../src/gateway/workers/shared-repeats.ts';
import { NotedUnderWay, readNoted } from '../../../src/gateway/workers/under-way-file.ts';
import { EventsOfWorker } from '../../../src/gateway/workers/worker-events.ts';
import { eventBody } from '../../events/support.ts';

/** Two ends between which bytes go, in pieces, as between processes. */
function channels(
  here: Handlers,
  there: Handlers,
  hearEvent?: (json: Buffer) => void,
): { here: Channel; there: Channel; writes: string[] } {
  const writes: string[] = [];
  const hear: { here?: (bytes: Buffer) => void; there?: (bytes: Buffer) => void } = {};
  const write = (to: 'here' | 'there') => (text: string, encoding: 'latin1' | 'utf8') => {
    writes.push(text);
    const bytes = Buffer.from(text, encoding);
    for (let start = 0; start < bytes.length; start += 50)
      setImmediate(() => hear[to]?.(bytes.subarray(start, start + 50)));
  };
  return {
    writes,
    here: new Channel({ write: write('there'), onBytes: (listener) => (hear.here = listener) }, here),
    there: new Channel({ write: write('here'), onBytes: (listener) => (hear.there = listener) }, there, hearEvent),
  };
}

describe('Channel', () => {
  it('keeps the order, in one write a turn', async () => {
    const heard: unknown[] = [];
    const { here, writes } = channels({}, { note: (x: number) => void heard.push(x), twice: (x: number) => x * 2 });
    for (const x of [1, 2, 3]) here.tell('note', x);
    expect(await here.ask('twice', 21)).toBe(42);
    expect(heard).toEqual([1, 2, 3]);
    expect(writes).toHaveLength(2);
  });

  it('hands over events as they are, in one order with words, in whatever letters', async () => {
    const heard: unknown[] = [];
    const note = (x: unknown): void => void heard.push(x);
    const { here, writes } = channels({}, { note, done: () => true }, (json) => note(json.toString()));
    const long = { json: JSON.stringify({ id: 'x'.repeat(500) }), bytes: 509 };
    here.event({ json: '{"id":"é"}', bytes: 11 });
    here.tell('note', 'Grüße');
    here.event(long);
    here.event({ json: '{"id":"🦊\\n"}', bytes: 16 });
    await here.ask('done', null);
    expect(heard).toEqual(['{"id":"é"}', 'Grüße', long.json, '{"id":"🦊\\n"}']);
    expect(writes).toHaveLength(2);
  });

  it('sends the events of some turns together, and at once what else is said', async () => {
    const heard: string[] = [];
    let all: () => void = () => undefined;
    const end = new Promise<void>((resolve) => (all = resolve));
    const { here, writes } = channels({}, { said: () => all() }, (json) => heard.push(json.toString()));
    here.event({ json: '{"n":1}', bytes: 7 });
    setImmediate(() => {
      here.event({ json: '{"n":2}', bytes: 7 });
      here.tell('said', null);
    });
    await end;
    expect(heard).toEqual(['{"n":1}', '{"n":2}']);
    expect(writes).toHaveLength(1);
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

describe('events across workers', () => {
  /** A worker's log, a primary's, and what the primary was given. */
  function logs(): { log: PrimaryLog; events: EventsOfWorker; given: { id: string; settle: Settle }[] } {
    const given: { id: string; settle: Settle }[] = [];
    const events: EventsOfWorker = new EventsOfWorker(
      (json, settle) => given.push({ id: (JSON.parse(String(json)) as { id: string }).id, settle }),
      (name, content) => there.tell(name, content),
    );
    const log: PrimaryLog = new PrimaryLog((event) => here.event(event));
    const { here, there } = channels(log.handlers, {}, (json) => events.take(json));
    return { log, events, given };
  }
  type Settle = (failure: Error | null) => void;
  const idOf = (n: number): string => eventBody(n).id;

  it('are settled as the log says, each with its own fate', async () => {
    const { log, events, given } = logs();
    const fates = [1, 2, 3, 4, 5].map((n) => log.append(eventBody(n)).then(() => null, String));
    await vi.waitFor(() => expect(given.map(({ id }) => id)).toEqual([1, 2, 3, 4, 5].map(idOf)));
    const settle = (n: number, failure: Error | null): void => given[n - 1]?.settle(failure);
    // The queue refuses at once what comes after others that wait.
    settle(4, new Error('too far behind'));
    expect(await fates[3]).toBe('Error: too far behind');
    expect(log.health()).toEqual({ ok: false, reason: 'too far behind' });
    settle(1, null);
    settle(2, new Error('disk full'));
    settle(3, new Error('disk full'));
    expect(await Promise.all(fates.slice(0, 3))).toEqual([null, 'Error: disk full', 'Error: disk full']);
    settle(5, null);
    expect(await fates[4]).toBeNull();
    expect(log.health().ok).toBe(false);
    log.handlers.health(null);
    expect(log.health().ok).toBe(true);
    const next = log.append(eventBody(6));
    await vi.waitFor(() => expect(given).toHaveLength(6));
    settle(6, null);
    await next;
    expect(events.recent()).toEqual(new Set([1, 2, 3, 4, 5, 6].map(idOf)));
  });

  it('are known by their ids, the last of them', () => {
    const events = new EventsOfWorker(
      () => undefined,
      () => undefined,
    );
    expect(events.recent().size).toBe(0);
    for (let n = 0; n < 20_010; n++) events.take(Buffer.from(bodyJson(eventBody(n))));
    const recent = events.recent();
    expect([recent.size, recent.has(idOf(9)), recent.has(idOf(10)), recent.has(idOf(20_009))]).toEqual([
      20_000,
      false,
      true,
      true,
    ]);
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
