/**
 * Counters in this process's memory. Pure but for the clock it is given: every call is one step of the event loop, and so atomic.
 * Memory is bounded whatever names come: counts whose window is over are forgotten, and beyond `mostCounters` no new one is opened.
 */
import {
  unasked,
  type Charge,
  type CounterStore,
  type NamedStanding,
  type Outcome,
  type Standing,
  type Taken,
} from './counter-store.ts';
import { windowEnd } from './windows.ts';

/** A counter that is to be kept over a restart, as it stands. */
export interface KeptCount {
  readonly counter: string;
  readonly used: number;
  readonly resetsAt: number;
}

interface Count {
  used: number;
  /** Whether it is to be kept over a restart: minutes are over by then, and what was open is not. */
  readonly isKept: boolean;
  /** Null for one that counts only what is open. */
  resetsAt: number | null;
}

/** Counters at once: some 40 MB. What can make more is a key that may name its users, and then a limit for each of them. */
const mostCounters = 200_000;

/** Counters that are kept before anybody looks which of them are over. */
const fewCounters = 1_000;

/** Milliseconds between two looks for counts that are over where there is no room. */
const lookAgainAfter = 1_000;

function standingOf({ used, resetsAt }: Count): Standing {
  return { used, resetsAt };
}

/** Counts in memory. */
export class MemoryCounters implements CounterStore {
  private readonly counts = new Map<string, Count>();
  private readonly now: () => number;
  private readonly most: number;
  private sweepAt = fewCounters;
  private sweptAt = Number.NEGATIVE_INFINITY;
  /** Counters to be kept that have changed since somebody took note of them; empty while nobody does. */
  private readonly changed = new Set<string>();
  private changing: (() => void) | null = null;

  /** `now` in milliseconds since the epoch. */
  constructor(now: () => number, most = mostCounters) {
    this.now = now;
    this.most = most;
  }

  /** How many counters there are, those that are over among them. */
  get size(): number {
    return this.counts.size;
  }

  take(charges: readonly Charge[]): Outcome {
    const now = this.now();
    const counts: (Count | null)[] = [];
    const over: number[] = [];
    for (const [index, { counter, window, maximum, amount }] of charges.entries()) {
      const count = this.current(counter, window, now);
      counts.push(count);
      if ((count?.used ?? 0) + amount > maximum) over.push(index);
    }
    if (over.length > 0) {
      const standings = charges.map(({ window }, index) => {
        const count = counts[index];
        return count ? standingOf(count) : { used: 0, resetsAt: windowEnd(window, now) };
      });
      return { state: 'exhausted', over, standings };
    }
    if (!this.makeRoom(counts.filter((count) => count === null).length, now)) return unasked(charges);
    const taken = charges.map(({ counter, window, amount }, index) => {
      const count = counts[index] ?? this.open(counter, window, now);
      count.used += amount;
      this.note(counter, count);
      return count;
    });
    return this.takenFrom(charges, taken);
  }

  list(prefix: string, atMost: number): Promise<readonly NamedStanding[]> {
    const now = this.now();
    const found: NamedStanding[] = [];
    for (const [counter, count] of this.counts) {
      if (found.length === atMost) break;
      if (counter.startsWith(prefix) && !isOver(count, now)) found.push({ counter, ...standingOf(count) });
    }
    return Promise.resolve(found);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }

  /** Calls this whenever a counter that is to be kept has changed. */
  onChange(changing: () => void): void {
    this.changing = changing;
  }

  /** The counters that have changed since they were last taken, where somebody hears of changes. */
  takeChanged(): readonly KeptCount[] {
    const names = [...this.changed];
    this.changed.clear();
    return this.keptOf(names);
  }

  /** Marks counters as changed again, since they could not be kept. */
  putBack(counts: readonly KeptCount[]): void {
    for (const { counter } of counts) this.changed.add(counter);
  }

  /** Every counter that is to be kept. */
  kept(): readonly KeptCount[] {
    return this.keptOf([...this.counts.keys()]);
  }

  /** Goes on from what was kept; what is over meanwhile is left out. To be called before anything is taken. */
  restore(counts: readonly KeptCount[]): void {
    const now = this.now();
    for (const { counter, used, resetsAt } of counts) {
      const count: Count = { used, isKept: true, resetsAt };
      if (this.counts.size < this.most && !isOver(count, now)) this.counts.set(counter, count);
    }
  }

  private keptOf(names: readonly string[]): readonly KeptCount[] {
    const now = this.now();
    return names.flatMap((counter) => {
      const count = this.counts.get(counter);
      if (!count?.isKept || count.resetsAt === null || isOver(count, now)) return [];
      return [{ counter, used: count.used, resetsAt: count.resetsAt }];
    });
  }

  private note(counter: string, { isKept }: Count): void {
    if (!isKept || !this.changing) return;
    this.changed.add(counter);
    this.changing();
  }

  private takenFrom(charges: readonly Charge[], counts: readonly Count[]): Taken {
    const standings = counts.map(standingOf);
    let isSettled = false;
    return {
      state: 'taken',
      standings,
      settle: (actual) => {
        if (isSettled) return standings.map(() => null);
        isSettled = true;
        const now = this.now();
        return charges.map(({ counter, window, amount }, index) => {
          const count = counts[index] as Count;
          // Another one may have taken its place: its window is over, and what was counted in it with it.
          if (this.counts.get(counter) !== count || isOver(count, now)) return null;
          const used = window === 'open' ? 0 : (actual[index] ?? amount);
          if (used !== amount) {
            count.used = Math.max(0, count.used + used - amount);
            this.note(counter, count);
          }
          if (window === 'open' && count.used === 0) this.counts.delete(counter);
          return standingOf(count);
        });
      },
    };
  }

  /** A counter whose window is not over; null where there is none. */
  private current(counter: string, window: Charge['window'], now: number): Count | null {
    const count = this.counts.get(counter);
    if (!count) return null;
    if (isOver(count, now)) {
      this.counts.delete(counter);
      return null;
    }
    // A clock that was set back must not make a window longer than it is; nor does it free anything.
    if (count.resetsAt !== null) count.resetsAt = Math.min(count.resetsAt, windowEnd(window, now) as number);
    return count;
  }

  private open(counter: string, window: Charge['window'], now: number): Count {
    const isKept = window === 'day' || window === 'month';
    const count: Count = { used: 0, isKept, resetsAt: windowEnd(window, now) };
    this.counts.set(counter, count);
    return count;
  }

  /** Forgets what is over where it is time to; true where so many more may be opened. */
  private makeRoom(more: number, now: number): boolean {
    if (more === 0) return true;
    const isFull = this.counts.size + more > this.most;
    if (isFull ? now - this.sweptAt >= lookAgainAfter : this.counts.size >= this.sweepAt) {
      this.sweptAt = now;
      for (const [counter, count] of this.counts) if (isOver(count, now)) this.counts.delete(counter);
      this.sweepAt = Math.max(fewCounters, this.counts.size * 2);
    }
    return this.counts.size + more <= this.most;
  }
}

function isOver({ resetsAt }: Count, now: number): boolean {
  return resetsAt !== null && now >= resetsAt;
}
