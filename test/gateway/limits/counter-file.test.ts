/**
 * What budgets have used outlasts the process: written behind the calls, read at the start, whatever a crash left of the file.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync, mkdirSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it, vi } from 'vitest';
import type { Charge } from '../../../src/gateway/limits/counter-store.ts';
import { countersFile, keepCounters } from '../../../src/gateway/limits/counter-file.ts';
import { MemoryCounters } from '../../../src/gateway/limits/memory-counters.ts';

const homes: string[] = [];
afterAll(() => {
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});
const newHome = (): string => {
  const home = mkdtempSync(join(tmpdir(), 'kt-counters-'));
  homes.push(home);
  return home;
};

const clock = { now: Date.UTC(2026, 10, 26, 12) };
const charge = (counter: string, window: Charge['window'] = 'day', amount = 1): Charge => ({
  counter,
  window,
  maximum: 1_000_000,
  amount,
  onStoreFailure: 'closed',
});

interface Kept {
  readonly counters: MemoryCounters;
  readonly warnings: readonly string[];
  close(): Promise<void>;
  used(): Promise<Record<string, number>>;
}

async function open(home: string): Promise<Kept> {
  const counters = new MemoryCounters(() => clock.now);
  const warnings: string[] = [];
  const file = await keepCounters(counters, { file: countersFile(home), warn: (message) => warnings.push(message) });
  return {
    counters,
    warnings,
    close: () => file.close(),
    used: async () =>
      Object.fromEntries((await counters.list('', 100_000)).map(({ counter, used }) => [counter, used])),
  };
}

describe('counters that are kept', () => {
  it('go on after a restart: days and months, as they were settled, not minutes or calls at once', async () => {
    const home = newHome();
    const first = await open(home);
    const taken = first.counters.take([
      charge('day', 'day', 100),
      charge('month', 'month'),
      charge('minute', 'minute'),
      charge('open', 'open'),
    ]);
    if (taken.state !== 'taken') throw new Error('it was refused');
    await taken.settle([30, 1, 1, 1]);
    first.counters.take([charge('day', 'day', 5)]);
    await first.close();
    const second = await open(home);
    expect(await second.used()).toEqual({ day: 35, month: 1 });
    second.counters.take([charge('day')]);
    await second.close();
    clock.now += 86_400_000;
    const third = await open(home);
    expect(await third.used()).toEqual({ month: 1 });
    await third.close();
    expect([...first.warnings, ...second.warnings, ...third.warnings]).toEqual([]);
  });

  it('are written behind the calls, without being asked', async () => {
    const home = newHome();
    const { counters, close } = await open(home);
    counters.take([charge('soon')]);
    expect(existsSync(countersFile(home))).toBe(false);
    await vi.waitFor(() => expect(readFileSync(countersFile(home), 'utf8')).toContain('"soon"'), { timeout: 5_000 });
    await close();
  });

  it('leave no file where there is nothing to keep', async () => {
    const home = newHome();
    const { counters, close } = await open(home);
    counters.take([charge('minute', 'minute')]);
    await close();
    expect(existsSync(countersFile(home))).toBe(false);
  });

  it('are read as far as they are whole', async () => {
    const home = newHome();
    const day = Date.UTC(2027, 0, 1);
    const line = (counter: string, used: unknown): string => JSON.stringify({ counter, used, resets_at: day });
    writeFileSync(
      countersFile(home),
      `${line('a', 1)}\nnonsense\n${line('b', 'many')}\n${line('a', 3)}\n${line('c', -4)}\n{"counter":"d","us`,
    );
    const kept = await open(home);
    expect(await kept.used()).toEqual({ a: 3, c: 0 });
    expect(kept.warnings).toEqual([expect.stringContaining('2 of 6 lines')]);
    // Behind the torn line goes a whole one.
    kept.counters.take([charge('e')]);
    await kept.close();
    const again = await open(home);
    expect(await again.used()).toEqual({ a: 3, c: 0, e: 1 });
    await again.close();
  });

  it('are not lost where the file can not be written for a time', async () => {
    const home = newHome();
    mkdirSync(countersFile(home));
    const kept = await open(home);
    kept.counters.take([charge('a')]);
    await kept.close();
    expect(kept.warnings).toHaveLength(2);
    const { counters, warnings, close } = await open(newHome());
    counters.take([charge('b')]);
    await close();
    expect(warnings).toEqual([]);
  });

  it('take no more room than a few lines each', async () => {
    const home = newHome();
    for (let round = 0; round < 6; round++) {
      const { counters, close, used } = await open(home);
      for (let index = 0; index < 2_500; index++) counters.take([charge(`user_${index}`)]);
      await close();
      expect((await used())['user_7']).toBe(round + 1);
    }
    const lines = readFileSync(countersFile(home), 'utf8').split('\n').length;
    expect(lines).toBeLessThan(25_000);
    const last = await open(home);
    expect(Object.keys(await last.used())).toHaveLength(2_500);
    await last.close();
  });

  it('law: what is read is what was counted, however often it was closed between', async () => {
    const step = fc.oneof(
      fc.record({ counter: fc.constantFrom('a', 'b', 'c"\n'), amount: fc.nat(50), share: fc.nat(200) }),
      fc.constant('restart' as const),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const home = newHome();
        const model: Record<string, number> = {};
        let kept = await open(home);
        for (const one of steps) {
          if (one === 'restart') {
            await kept.close();
            kept = await open(home);
            expect(await kept.used()).toEqual(model);
            continue;
          }
          const taken = kept.counters.take([charge(one.counter, 'month', one.amount)]);
          if (taken.state !== 'taken') throw new Error('it was refused');
          const actual = Math.round((one.amount * one.share) / 100);
          await taken.settle([actual]);
          model[one.counter] = (model[one.counter] ?? 0) + actual;
        }
        await kept.close();
      }),
      { numRuns: 30 },
    );
  });
});
