/**
 * The circuit breaker of one target: closed, while calls go to it; open, while they go elsewhere; half open, when one call at a time
 * may try it. Pure: the time comes in. Opens after failures in a row or a share of failures, or for as long as the target itself asks
 * to be left alone; a trial that succeeds closes it, one that fails opens it for twice as long.
 */

/** Where a breaker stands. */
export type BreakerPhase = 'closed' | 'open' | 'half_open';

/** Why one is open: its target's failures, its target's wish (`retry-after`), or what a health check found. */
export type OpenReason = 'consecutive_failures' | 'failure_rate' | 'trial_failed' | 'retry_after' | 'unhealthy';

/** When a breaker opens and for how long. Times in milliseconds. */
export interface BreakerSettings {
  readonly consecutiveFailures: number;
  /** Percent of the calls within `window`; looked at where there were at least `minimumCalls`. */
  readonly failureRate: number;
  readonly minimumCalls: number;
  readonly window: number;
  readonly openFor: number;
  readonly maxOpenFor: number;
  /** What becomes of a call all of whose candidates are open: `ask` the one that closes soonest, or `refuse` it. */
  readonly whenAllOpen: 'ask' | 'refuse';
}

/** What is to be seen of one. */
export interface BreakerState {
  readonly phase: BreakerPhase;
  /** Null while it is closed. */
  readonly reason: OpenReason | null;
  /** Milliseconds until it may be tried; 0 unless it is open, infinite where nobody knows. */
  readonly openFor: number;
}

/** How a call went, to a breaker. What a client broke off or got wrong (4xx) says nothing and is not reported. */
export type BreakerOutcome = 'success' | 'failure';

const closed: BreakerState = { phase: 'closed', reason: null, openFor: 0 };

/** Slices of the window: old calls are forgotten a slice at a time. */
const slices = 10;

/** It. */
export class Breaker {
  /** Those of the config in force: they may change while it is open. */
  settings: BreakerSettings;
  private readonly successes = new Float64Array(slices);
  private readonly failures = new Float64Array(slices);
  private slice = 0;
  private inARow = 0;
  private reason: OpenReason | null = null;
  private until = 0;
  /** How often it opened without having been closed by a success since. */
  private openings = 0;
  private isTried = false;

  constructor(settings: BreakerSettings) {
    this.settings = settings;
  }

  state(now: number): BreakerState {
    const { reason } = this;
    if (reason === null || (reason === 'retry_after' && now >= this.until)) return closed;
    if (now >= this.until) return { phase: 'half_open', reason, openFor: 0 };
    return { phase: 'open', reason, openFor: this.until - now };
  }

  /** Whether a call may go to the target: it is closed, or half open and nobody tries it. */
  mayAsk(now: number): boolean {
    if (this.reason === null) return true;
    return now >= this.until && (!this.isTried || this.reason === 'retry_after');
  }

  /** Takes a place for a call that is sent whatever the state; true where it is a trial, whose outcome `tried` has to hear. */
  take(now: number): boolean {
    if (this.reason === null) return false;
    if (this.reason === 'retry_after' && now >= this.until) {
      this.close();
      return false;
    }
    this.isTried = true;
    return true;
  }

  /** Hears how a call went that was sent while the breaker was closed. Returns why it opened, where it did. */
  report(outcome: BreakerOutcome, now: number): OpenReason | null {
    if (this.reason !== null) return null;
    const slice = this.sliceAt(now);
    const counts = outcome === 'success' ? this.successes : this.failures;
    counts[slice] = (counts[slice] as number) + 1;
    if (outcome === 'success') {
      this.inARow = 0;
      this.openings = 0;
      return null;
    }
    this.inARow++;
    const why = this.reasonToOpen();
    if (why !== null) this.openAgain(why, now);
    return why;
  }

  /** Hears how a trial went; null: it said nothing. Returns why it opened again, where it did. */
  tried(outcome: BreakerOutcome | null, now: number): OpenReason | null {
    this.isTried = false;
    // What a health check found, it alone takes back.
    if (this.reason === null || this.reason === 'unhealthy' || outcome === null) return null;
    if (outcome === 'success') {
      this.close();
      return null;
    }
    // One that was sent although it is open tells nothing new.
    if (now < this.until) return null;
    this.openAgain('trial_failed', now);
    return 'trial_failed';
  }

  /** Opens it for so long, unless it is open for longer; at most `maxOpenFor`, but for a health check, which looks again by itself. */
  open(reason: OpenReason, milliseconds: number, now: number): boolean {
    const bound = reason === 'unhealthy' ? milliseconds : Math.min(milliseconds, this.settings.maxOpenFor);
    const until = now + bound;
    if (bound <= 0 || (this.reason !== null && until <= this.until)) return false;
    this.reason = reason;
    this.until = until;
    this.isTried = false;
    return true;
  }

  /** Closes it and forgets what was counted. */
  close(): void {
    this.reason = null;
    this.until = 0;
    this.isTried = false;
    this.inARow = 0;
    this.successes.fill(0);
    this.failures.fill(0);
  }

  private openAgain(reason: OpenReason, now: number): void {
    const { openFor, maxOpenFor } = this.settings;
    this.reason = reason;
    this.until = now + Math.min(maxOpenFor, openFor * 2 ** Math.min(this.openings, 30));
    this.openings++;
  }

  private reasonToOpen(): OpenReason | null {
    const { consecutiveFailures, failureRate, minimumCalls } = this.settings;
    if (this.inARow >= consecutiveFailures) return 'consecutive_failures';
    const failed = sum(this.failures);
    const all = failed + sum(this.successes);
    return all >= minimumCalls && failed * 100 >= failureRate * all ? 'failure_rate' : null;
  }

  /** The place of this moment's slice, after what is older than the window is forgotten. */
  private sliceAt(now: number): number {
    const slice = Math.floor((now * slices) / Math.max(slices, this.settings.window));
    const passed = Math.min(slices, slice - this.slice);
    for (let step = 1; step <= passed; step++) {
      const place = (this.slice + step) % slices;
      this.successes[place] = 0;
      this.failures[place] = 0;
    }
    // Where all of them passed, which places were cleared does not matter.
    this.slice = Math.max(slice, this.slice);
    return this.slice % slices;
  }
}

function sum(counts: Float64Array): number {
  let all = 0;
  for (const count of counts) all += count;
  return all;
}
