/**
 * Tells of shares of budgets that are reached, each once in its window, whichever process of however many sees it first.
 */
import { counterOf, type Applied } from './applied.ts';
import type { Charge, CounterStore, Exhausted, Standing } from './counter-store.ts';
import type { Limit } from './limit.ts';
import { isTooLarge } from './refusals.ts';

/** A share of a budget that has been reached. */
export interface LimitNotice {
  /** `budgets.per_key.cost_per_month` */
  readonly limit: string;
  /** Whose: a key's id, a user, a team, a model, a group; null for all. */
  readonly subject: string | null;
  /** The share that was to be told of, 0 to 1. */
  readonly reached: number;
  readonly unit: Limit['unit'];
  /** Nano-dollars for costs. */
  readonly used: number;
  readonly maximum: number;
  /** When it begins anew, in milliseconds since the epoch. */
  readonly resetsAt: number | null;
}

/** Shares that are known to have been told of. */
const mostTold = 10_000;

/** The alerts of one config. */
export class BudgetAlerts {
  private readonly store: CounterStore;
  private readonly reached: (notice: LimitNotice) => void;
  private readonly told = new Map<string, number>();

  constructor(store: CounterStore, reached: (notice: LimitNotice) => void) {
    this.store = store;
    this.reached = reached;
  }

  /** Looks at counters after a call. */
  settled(applied: readonly Applied[], standings: readonly (Standing | null)[]): void {
    for (const [index, one] of applied.entries()) {
      const standing = standings[index];
      if (!standing) continue;
      const { alertAt, maximum } = one.limit;
      for (const share of alertAt) if (standing.used >= amountOf(share, maximum)) void this.tell(one, standing, share);
    }
  }

  /** Looks at counters that refused a call: a budget is used up also where the last call did not fit what was left. */
  exhausted(applied: readonly Applied[], charges: readonly Charge[], { over, standings }: Exhausted): void {
    for (const index of over) {
      const one = applied[index] as Applied;
      const standing = standings[index];
      // What no budget of this size has room for says nothing of how far this one is used.
      if (isTooLarge(charges[index] as Charge)) continue;
      if (standing && one.limit.alertAt.includes(1)) void this.tell(one, standing, 1);
    }
  }

  /** That a share was told of is a counter like any other, with room for one. */
  private async tell({ limit, subject }: Applied, { used, resetsAt }: Standing, share: number): Promise<void> {
    const { name, unit, maximum, window } = limit;
    // Of a budget that was raised meanwhile its shares are other amounts, and are told of again.
    const mark = `alert:${share}:${maximum}:${counterOf(limit, subject)}`;
    const until = resetsAt ?? Number.POSITIVE_INFINITY;
    if ((this.told.get(mark) ?? 0) >= until) return;
    if (this.told.size >= mostTold) this.told.clear();
    this.told.set(mark, until);
    const outcome = await this.store.take([{ counter: mark, window, maximum: 1, amount: 1, onStoreFailure: 'closed' }]);
    // Nobody was told: the next call sees it again.
    if (outcome.state === 'unavailable') this.told.delete(mark);
    if (outcome.state === 'taken') {
      this.reached({ limit: name, subject, reached: share, unit, used, maximum, resetsAt });
    }
  }
}

/** The whole amount at which a share is reached: a tenth of 30 is 3, whatever fractions say. */
function amountOf(share: number, maximum: number): number {
  return Math.ceil(Math.round(share * maximum * 1000) / 1000);
}
