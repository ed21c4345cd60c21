/**
 * Counters across workers: kept in the primary, asked for by each worker, so that they are exact. What a dead worker had taken is
 * settled in its stead.
 */
import type { Charge, CounterStore, NamedStanding, Outcome, Standing, Taken } from '../limits/counter-store.ts';
import { unasked } from '../limits/counter-store.ts';
import type { Channel } from './channel.ts';

/** What a worker is told of an outcome: the number to settle it by, in place of the means. */
type PlainOutcome = Exclude<Outcome, Taken> | (Pick<Taken, 'state' | 'standings'> & { readonly number: number });

/** What a worker settles. */
interface Settlement {
  readonly number: number;
  readonly actual: readonly number[];
}

/** The counters as the primary keeps them for one worker. */
export class CountersOfWorker {
  private readonly store: CounterStore;
  private readonly open = new Map<number, { readonly taken: Taken; readonly charges: readonly Charge[] }>();
  private last = 0;
  private isGone = false;

  constructor(store: CounterStore) {
    this.store = store;
  }

  /** What the worker may ask of them. */
  readonly handlers = {
    take: async (charges: readonly Charge[]): Promise<PlainOutcome> => {
      const outcome = await this.store.take(charges);
      if (outcome.state !== 'taken') return outcome;
      const number = ++this.last;
      this.open.set(number, { taken: outcome, charges });
      if (this.isGone) this.settleAll();
      return { state: 'taken', standings: outcome.standings, number };
    },
    settle: ({ number, actual }: Settlement): unknown => {
      const { taken } = this.open.get(number) ?? {};
      this.open.delete(number);
      return taken?.settle(actual) ?? [];
    },
    counters: ({ prefix, atMost }: { prefix: string; atMost: number }): unknown => this.store.list(prefix, atMost),
  };

  /** Settles what the worker left: calls at once are over, and what was reserved is held to be used, since nobody knows better. */
  gone(): void {
    this.isGone = true;
    this.settleAll();
  }

  private settleAll(): void {
    for (const { taken, charges } of this.open.values()) void taken.settle(charges.map(({ amount }) => amount));
    this.open.clear();
  }
}

/** The counters as a worker has them: the primary's. */
export function countersThrough(channel: Channel): CounterStore {
  return {
    async take(charges) {
      let outcome: PlainOutcome;
      try {
        outcome = (await channel.ask('take', charges)) as PlainOutcome;
      } catch {
        return unasked(charges);
      }
      if (outcome.state !== 'taken') return outcome;
      const { number, standings } = outcome;
      return {
        state: 'taken',
        standings,
        settle: async (actual) => {
          try {
            return (await channel.ask('settle', { number, actual })) as readonly (Standing | null)[];
          } catch {
            return standings.map(() => null);
          }
        },
      };
    },
    async list(prefix, atMost) {
      return (await channel.ask('counters', { prefix, atMost })) as readonly NamedStanding[];
    },
    close: () => Promise.resolve(),
  };
}
