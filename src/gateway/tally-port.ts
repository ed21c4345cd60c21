/**
 * The place where policies count from call to call: by the counters that limits have, so that workers, and gateways with one database,
 * count together. A chain is compiled before there are any, and connected when its config is put into force.
 */
import { AskFailure } from '../policy/ask.ts';
import type { Tally } from '../policy/tally.ts';
import type { Charge, CounterStore, Outcome } from './limits/counter-store.ts';

/** One chain's counts. */
export class TallyPort {
  private store: CounterStore | null = null;

  /** Counts for a policy. */
  readonly tally: Tally = (charges) => {
    if (this.store === null) throw new AskFailure('unreachable', 'the config is not in force');
    const counted = charges.map(({ name, ...rest }): Charge => ({
      ...rest,
      counter: `policy:${name}`,
      onStoreFailure: 'closed',
    }));
    const taken = this.store.take(counted);
    return taken instanceof Promise ? taken.then((outcome) => told(outcome, counted)) : told(taken, counted);
  };

  /** From now on these count. */
  connect(store: CounterStore): void {
    this.store = store;
  }
}

function told(outcome: Outcome, charges: readonly Charge[]): number | null {
  if (outcome.state === 'unavailable') throw new AskFailure('unreachable', 'what counts can not be asked');
  if (outcome.state === 'exhausted') return outcome.over[0] ?? 0;
  // What was done was done: nothing of it is given back.
  void outcome.settle(charges.map(({ amount }) => amount));
  return null;
}
