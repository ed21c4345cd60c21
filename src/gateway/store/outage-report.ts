/** What is recorded of a time in which the store could not be asked: how many calls went on uncounted, and how many were refused. */
import type { RedisCounters } from './redis-counters.ts';
import type { Outage } from './store-client.ts';

/** It, for the log. */
export interface StoreOutage extends Outage {
  /** The store's address. */
  readonly store: string;
  readonly letThrough: number;
  readonly refused: number;
}

/** Counts what calls came to of each outage. */
export class OutageReport {
  private readonly store: string;
  private readonly counters: Pick<RedisCounters, 'skipped'>;
  private readonly report: (outage: StoreOutage) => void;
  private told = { open: 0, closed: 0 };

  /** `report` is called with each outage that a call came to feel. */
  constructor(store: string, counters: Pick<RedisCounters, 'skipped'>, report: (outage: StoreOutage) => void) {
    this.store = store;
    this.counters = counters;
    this.report = report;
  }

  /** One is over, or the gateway ends in it. */
  over(outage: Outage | null): void {
    if (outage === null) return;
    const { open, closed } = this.counters.skipped;
    const [letThrough, refused] = [open - this.told.open, closed - this.told.closed];
    this.told = { open, closed };
    if (letThrough + refused > 0) this.report({ ...outage, store: this.store, letThrough, refused });
  }
}
