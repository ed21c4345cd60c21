/**
 * What is known of a target from the calls that went to it: how many are under way, how they went, how long it takes to begin an
 * answer. One per target id; it outlives a reload of the config that leaves the target's settings as they are.
 */
import type { CallWatch } from '../upstream/client.ts';
import type { UpstreamFailure } from '../upstream/failure.ts';
import type { BreakerOutcome, OpenReason } from './breaker.ts';
import { Latencies } from './latencies.ts';
import { MovingAverage } from './moving-average.ts';

/** The last thing that went wrong. */
export interface LastError {
  /** A kind of failure, or a status. */
  readonly what: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** It. */
export class Standing {
  /** Calls that were sent and whose answer is not over. */
  inFlight = 0;
  /** Calls that were ever sent. */
  calls = 0;
  /** What went wrong, by kind of failure or status. */
  readonly errors = new Map<string, number>();
  lastError: LastError | null = null;
  /** How often its breaker opened, by reason. */
  readonly openings = new Map<OpenReason, number>();
  /** Time to an answer's first byte, in milliseconds. */
  readonly latencies = new Latencies();
  /**
   * Milliseconds from request to the first byte of an answer's body, of answers with a good status: whole ones and streams apart, since a
   * whole answer begins when it is complete.
   */
  readonly whole = new MovingAverage();
  readonly stream = new MovingAverage();
  /** When it was last asked for each: one that only fails has no average, and must not be tried by every call. */
  wholeAskedAt = Number.NEGATIVE_INFINITY;
  streamAskedAt = Number.NEGATIVE_INFINITY;
  /** Hears how calls went that had begun to be answered; set by the router that is in force. */
  ended: (outcome: BreakerOutcome) => void = () => undefined;
  private readonly now: () => number;

  /** `now` in milliseconds since the epoch. */
  constructor(now: () => number) {
    this.now = now;
  }

  /** Notes that a call is sent. `now` is of a monotonic clock, here and below. */
  asked(isStream: boolean, now: number): void {
    this.inFlight++;
    this.calls++;
    if (isStream) this.streamAskedAt = now;
    else this.wholeAskedAt = now;
  }

  /** Notes that an answer with a good status began after so many milliseconds. */
  began(isStream: boolean, milliseconds: number, now: number): void {
    (isStream ? this.stream : this.whole).add(milliseconds, now);
    this.latencies.add(milliseconds, now);
  }

  /** Notes what went wrong: a kind of failure, or a status. */
  failed(what: string): void {
    this.errors.set(what, (this.errors.get(what) ?? 0) + 1);
    this.lastError = { what, at: this.now() };
  }

  /** Notes that a call is over. How one went that was never answered, or refused, is told when that is known; this is the rest. */
  over(status: number, failure: UpstreamFailure | null): void {
    this.inFlight--;
    if (status < 200 || status >= 300) return;
    if (failure === null) this.ended('success');
    else if (failure.kind === 'reset' || failure.kind === 'idle_timeout') {
      this.failed(failure.kind);
      this.ended('failure');
    }
  }

  /** Notes that the target's breaker opened. */
  opened(reason: OpenReason): void {
    this.openings.set(reason, (this.openings.get(reason) ?? 0) + 1);
  }
}

/** The account of one call to a target: what it tells its standing. */
export class CallAccount implements CallWatch {
  private readonly standing: Standing;
  private readonly isStream: boolean;
  private readonly sentAt: number;
  private readonly now: () => number;

  /** Notes that a call is sent, now. `now` in milliseconds of a monotonic clock. */
  constructor(standing: Standing, isStream: boolean, sentAt: number, now: () => number) {
    this.standing = standing;
    this.isStream = isStream;
    this.sentAt = sentAt;
    this.now = now;
    standing.asked(isStream, sentAt);
  }

  firstByte(status: number): void {
    if (status >= 300) return;
    const now = this.now();
    this.standing.began(this.isStream, now - this.sentAt, now);
  }

  over(status: number, failure: UpstreamFailure | null): void {
    this.standing.over(status, failure);
  }
}
