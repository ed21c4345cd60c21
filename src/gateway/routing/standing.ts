/**
 * What is known of a target from the calls that went to it: how many are under way, how long it takes to begin an answer. One per
 * target id; it outlives a reload of the config that leaves the target's address as it is.
 */
import { MovingAverage } from './moving-average.ts';

/** It. */
export class Standing {
  /** Calls that were sent and whose answer is not over. */
  inFlight = 0;
  /** Milliseconds from request to the answer's head, of answers with a good status: whole ones and streams apart, since a whole answer begins when it is complete. */
  readonly whole = new MovingAverage();
  readonly stream = new MovingAverage();
  /** When it was last asked for each, on the clock of calls: one that only fails has no average, and must not be tried by every call. */
  wholeAskedAt = Number.NEGATIVE_INFINITY;
  streamAskedAt = Number.NEGATIVE_INFINITY;

  /** Notes that a call is sent. */
  asked(isStream: boolean, now: number): void {
    this.inFlight++;
    if (isStream) this.streamAskedAt = now;
    else this.wholeAskedAt = now;
  }

  /** Notes that an answer with a good status began after so many milliseconds. */
  began(isStream: boolean, milliseconds: number, now: number): void {
    (isStream ? this.stream : this.whole).add(milliseconds, now);
  }

  /** Notes that a call is over, however it ended. */
  over(): void {
    this.inFlight--;
  }
}
