/**
 * Counters: all or none, never over their maximum by taking, forgotten when their window is over.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unasked, type Charge, type Outcome, type Taken } from '../../../src/gateway/limits/counter-store.ts';
import { CountersOfWorker } from '../../../src/gateway/workers/shared-counters.ts';
import { MemoryCounters } from '../../../src/gateway/limits/memory-counters.ts';
import { windowEnd } from '../../../src/gateway/limits/windows.ts';

const charge = (more: Partial<Charge> = {}): Charge => ({
  counter: 'c',
  window: 'minute',
  maximum: 10,
  amount: 1,
  onStoreFailure: 'closed',
  ...more,
});
const taken = (outcome: Outcome): Taken => {
  if (outcome.state !== 'taken') throw new Error(`the outcome is '${outcome.state}'`);
  return outcome;
};
/** Counters with a clock to set. */
function counters(most?: number): { store: MemoryCounters; clock: { now: number } } {
  const clock = { now: Date.UTC(2026, 0, 31, 23, 59, 30) };
  return { store: new MemoryCounters(() => clock.now, most), clock };
}
const used = async (store: MemoryCounters): Promise<Record<string, number>> =>
  Object.fromEntries((await store.list('', 1_000)).map(({ counter, used: count }) => [counter, count]));

describe('windows', () => {
  const at = (text: string): number => Date.parse(text);
  it('end a minute after they began, or with the day or month in UTC', () => {
    const now = at('2026-12-31T23:59:59.500Z');
    expect(windowEnd('minute', now)).toBe(now + 60_000);
    expect(windowEnd('day', now)).toBe(at('2027-01-01T00:00:00Z'));
    expect(windowEnd('month', now)).toBe(at('2027-01-01T00:00:00Z'));
    expect(windowEnd('month', at('2028-02-01T00:00:00Z'))).toBe(at('2028-03-01T00:00:00Z'));
    expect(windowEnd('day', at('2028-02-28T12:00:00Z'))).toBe(at('2028-02-29T00:00:00Z'));
    expect(windowEnd('open', now)).toBeNull();
  });
});

describe('taking', () => {
  it('takes all charges or none, and names those that are over', async () => {
    const { store } = counters();
    const charges = [
      charge({ counter: 'a' }),
      charge({ counter: 'b', maximum: 2 }),
      charge({ counter: 'd', maximum: 1 }),
    ];
    taken(store.take(charges));
    expect(store.take(charges)).toMatchObject({
      state: 'exhausted',
      over: [2],
      standings: [{ used: 1 }, { used: 1 }, { used: 1 }],
    });
    taken(store.take(charges.slice(0, 2)));
    expect(store.take(charges)).toMatchObject({ state: 'exhausted', over: [1, 2] });
    expect(await used(store)).toEqual({ a: 2, b: 2, d: 1 });
    expect(store.take([charge({ counter: 'new', amount: 11 })])).toMatchObject({
      state: 'exhausted',
      standings: [{ used: 0, resetsAt: Date.UTC(2026, 1, 1, 0, 0, 30) }],
    });
    expect(await used(store)).toEqual({ a: 2, b: 2, d: 1 });
  });

  it('begins anew when the window is over, and settles into the window it took from', () => {
    const { store, clock } = counters();
    const month = charge({ window: 'month', amount: 10 });
    const before = taken(store.take([month]));
    expect(store.take([month]).state).toBe('exhausted');
    clock.now += 29_999;
    expect(store.take([month]).state).toBe('exhausted');
    clock.now += 1;
    taken(store.take([{ ...month, amount: 4 }]));
    expect(before.settle([0])).toEqual([null]);
    expect(store.take([{ ...month, amount: 6 }]).state).toBe('taken');
  });

  it('settles once: gives back, or takes on over the maximum; open windows to nothing', async () => {
    const { store } = counters();
    const first = taken(store.take([charge({ amount: 8 }), charge({ counter: 'open', window: 'open', maximum: 1 })]));
    expect(store.take([charge({ counter: 'open', window: 'open', maximum: 1 })]).state).toBe('exhausted');
    expect(first.settle([25, 1])).toEqual([
      { used: 25, resetsAt: Date.UTC(2026, 1, 1, 0, 0, 30) },
      { used: 0, resetsAt: null },
    ]);
    expect(first.settle([0, 0])).toEqual([null, null]);
    expect(await used(store)).toEqual({ c: 25 });
    expect(store.take([charge()]).state).toBe('exhausted');
  });

  it('is not lengthened by a clock that is set back, nor freed', () => {
    const { store, clock } = counters();
    taken(store.take([charge({ amount: 10 })]));
    clock.now -= 3_600_000;
    expect(store.take([charge()])).toMatchObject({ state: 'exhausted', standings: [{ resetsAt: clock.now + 60_000 }] });
    clock.now += 60_000;
    expect(store.take([charge()]).state).toBe('taken');
  });
});

describe('memory', () => {
  it('is bounded by what is in its window', () => {
    const { store, clock } = counters();
    for (let index = 0; index < 20_000; index++) {
      clock.now += 100;
      taken(store.take([charge({ counter: `user_${index}` })]));
      expect(store.size).toBeLessThanOrEqual(2_000);
    }
  });

  it('opens no counter beyond its size; what that means is for the limit to say', () => {
    const { store, clock } = counters(10);
    for (let index = 0; index < 10; index++) taken(store.take([charge({ counter: String(index) })]));
    const more = charge({ counter: 'more' });
    expect(store.take([charge({ counter: '3' }), more])).toEqual({ state: 'unavailable', charge: 0 });
    expect(store.take([{ ...more, onStoreFailure: 'open' }])).toMatchObject({ state: 'taken', standings: [null] });
    expect(store.take([charge({ counter: '3' })])).toMatchObject({ standings: [{ used: 2 }] });
    expect(store.size).toBe(10);
    clock.now += 60_000;
    expect(store.take([more])).toMatchObject({ standings: [{ used: 1 }] });
    expect(unasked([{ ...more, onStoreFailure: 'open' }, more])).toEqual({ state: 'unavailable', charge: 1 });
  });
});

describe('over a channel', () => {
  it('law: whatever order words arrive in, no counter goes over its maximum, and what is settled is given back', async () => {
    const call = fc.record({
      first: fc.integer({ min: 0, max: 4 }),
      second: fc.integer({ min: 0, max: 4 }),
      used: fc.nat(4),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(call, { maxLength: 12 }), fc.scheduler(), async (calls, scheduler) => {
        const { store } = counters();
        const worker = new CountersOfWorker(store);
        // Each word takes its time, there and back.
        const later = async <Result>(ask: () => Result): Promise<Awaited<Result>> => {
          await scheduler.schedule(Promise.resolve());
          const answer = await ask();
          await scheduler.schedule(Promise.resolve());
          return answer;
        };
        let most = 0;
        const look = async (): Promise<void> => {
          for (const { used: held } of await store.list('', 10)) most = Math.max(most, held);
        };
        let taken = 0;
        let used = 0;
        const run = async ({ first, second, used: share }: (typeof calls)[number]): Promise<void> => {
          const charges = [charge({ counter: 'a', amount: first }), charge({ counter: 'b', amount: second })];
          const outcome = await later(() => worker.handlers.take(charges));
          await look();
          if (outcome.state !== 'taken') return;
          taken += 1;
          used += Math.min(share, first);
          await later(() => worker.handlers.settle({ number: outcome.number, actual: [Math.min(share, first), 0] }));
        };
        const all = Promise.all(calls.map(run));
        await scheduler.waitFor(all);
        expect(most).toBeLessThanOrEqual(10);
        const [a, b] = await Promise.all(['a', 'b'].map(async (name) => (await store.list(name, 1))[0]?.used ?? 0));
        expect([a, b]).toEqual([used, 0]);
        if (calls.length > 0) expect(taken).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });
});

describe('laws', () => {
  const names = ['a', 'b', 'open'] as const;
  const step = fc.oneof(
    fc.record({
      do: fc.constant('take' as const),
      amounts: fc.dictionary(fc.constantFrom(...names), fc.integer({ min: 0, max: 6 }), { minKeys: 1 }),
    }),
    fc.record({ do: fc.constant('settle' as const), which: fc.nat(), share: fc.integer({ min: 0, max: 150 }) }),
    fc.record({ do: fc.constant('wait' as const), milliseconds: fc.integer({ min: 0, max: 40_000 }) }),
  );

  it('a take never brings a counter over its maximum; a refused one changes nothing; what is settled is what was used', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const { store, clock } = counters();
        const model = new Map<string, { used: number; end: number }>();
        const out: { taken: Taken; charges: Charge[]; counts: ({ used: number; end: number } | undefined)[] }[] = [];
        for (const one of steps) {
          for (const [name, { end }] of model) if (clock.now >= end) model.delete(name);
          if (one.do === 'wait') clock.now += one.milliseconds;
          else if (one.do === 'take') {
            const charges = Object.entries(one.amounts).map(([counter, amount]) =>
              charge({ counter, amount, window: counter === 'open' ? 'open' : 'minute' }),
            );
            const fits = charges.every(
              ({ counter, amount, maximum }) => (model.get(counter)?.used ?? 0) + amount <= maximum,
            );
            const outcome = store.take(charges);
            expect(outcome.state).toBe(fits ? 'taken' : 'exhausted');
            if (outcome.state !== 'taken') continue;
            const counts = charges.map(({ counter, amount }) => {
              const count = model.get(counter) ?? { used: 0, end: counter === 'open' ? Infinity : clock.now + 60_000 };
              count.used += amount;
              expect(count.used).toBeLessThanOrEqual(10);
              model.set(counter, count);
              return count;
            });
            out.push({ taken: outcome, charges, counts });
          } else if (out.length > 0) {
            const [done] = out.splice(one.which % out.length, 1);
            if (!done) continue;
            const actual = done.charges.map(({ amount }) => Math.round((amount * one.share) / 100));
            await done.taken.settle(actual);
            done.charges.forEach(({ amount, window }, index) => {
              const count = done.counts[index];
              if (count) count.used += (window === 'open' ? 0 : (actual[index] as number)) - amount;
            });
          }
          for (const [name, { end }] of model) if (clock.now >= end) model.delete(name);
          const held = await used(store);
          for (const name of names) expect(held[name] ?? 0).toBe(model.get(name)?.used ?? 0);
        }
        for (const { taken: left, charges } of out) await left.settle(charges.map(() => 0));
        expect((await used(store))['open'] ?? 0).toBe(0);
      }),
      { numRuns: 300 },
    );
  });
});
