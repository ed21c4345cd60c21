/**
 * What counts for limits and budgets: named counters that are taken from all at once or not at all. Where the counts are kept
 * (this process, the primary of several workers, a database that several machines share) is an implementation's own.
 */

/** A span of time after which a count begins anew; `open` for what counts only while it lasts, such as calls at once. */
export type Window = 'minute' | 'day' | 'month' | 'open';

/** What is to be counted for one limit. */
export interface Charge {
  /**
   * The counter's whole name: scope, unit, window and whose it is, `per_key:requests:minute:key_1`. At most 512 characters. Knows
   * nothing of the maximum, so that a changed limit goes on from what was counted.
   */
  readonly counter: string;
  readonly window: Window;
  /** The most that the counter may hold; a whole number. */
  readonly maximum: number;
  /** What is added: a whole number, 0 or more. */
  readonly amount: number;
  /** What a store that can't be asked means for this limit: the call goes on uncounted, or is refused. */
  readonly onStoreFailure: 'open' | 'closed';
}

/** A counter at a moment. */
export interface Standing {
  readonly used: number;
  /** When it begins anew, in milliseconds since the epoch; null for a window that is `open`. */
  readonly resetsAt: number | null;
}

/** What was taken for a call. */
export interface Taken {
  readonly state: 'taken';
  /** Each charge's counter, this one included; null for one that was let through uncounted. */
  readonly standings: readonly (Standing | null)[];
  /**
   * Ends it: corrects each charge to what it truly was, in the window in which it was taken; those of `open` windows to 0. May go
   * over the maximum, since what was used was used. To be called exactly once, whatever became of the call; further calls do
   * nothing. Gives the counters afterwards, null for one whose window is over or that can't be reached; of a charge
   * that was as reserved perhaps as it was when it was taken. Never throws or rejects.
   */
  settle(actual: readonly number[]): readonly (Standing | null)[] | Promise<readonly (Standing | null)[]>;
}

/** Nothing was taken, since some charges go over their maximum. */
export interface Exhausted {
  readonly state: 'exhausted';
  /** The places of these charges, rising. */
  readonly over: readonly number[];
  /** Each charge's counter as it is. */
  readonly standings: readonly (Standing | null)[];
}

/** Nothing was taken, since the store can't be asked and the charge at this place is not to be let through uncounted. */
export interface Unavailable {
  readonly state: 'unavailable';
  readonly charge: number;
}

/** What came of it. */
export type Outcome = Taken | Exhausted | Unavailable;

/** A counter with its name, as operators are shown it. */
export interface NamedStanding extends Standing {
  readonly counter: string;
}

/** Keeps counters. */
export interface CounterStore {
  /**
   * Takes all charges, or none where one of them would go over its maximum; atomic against every other call of the store. Names
   * each counter once. A counter whose window is over begins anew. Never rejects.
   */
  take(charges: readonly Charge[]): Outcome | Promise<Outcome>;
  /** Counters whose names begin so, in no order, at most so many. Rejects where the store can't be asked. */
  list(prefix: string, atMost: number): Promise<readonly NamedStanding[]>;
  /** Ends it; resolves when what was settled is kept. */
  close(): Promise<void>;
}

/** What a store that can't be asked answers: see `Charge.onStoreFailure`. */
export function unasked(charges: readonly Charge[]): Taken | Unavailable {
  const closed = charges.findIndex(({ onStoreFailure }) => onStoreFailure === 'closed');
  if (closed !== -1) return { state: 'unavailable', charge: closed };
  const standings = charges.map(() => null);
  return { state: 'taken', standings, settle: () => standings };
}
