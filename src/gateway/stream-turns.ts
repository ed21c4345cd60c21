/**
 * Shares the event loop between streams and all other calls. While little comes, streams are worked on as it comes; where much comes
 * at once, what is beyond a share waits behind whatever else there is to do, and streams take turns.
 */

/** Milliseconds that streams may take of a turn of the event loop in any case: about two frames with all that belongs to them. */
const least = 0.1;

/** What streams may take for each millisecond that all else took, where that is more. They are calls as well, and must not starve. */
const share = 0.5;

/** A stream of which something waits. */
export interface WaitingStream {
  /** Works on a piece of what waits; true where more of it does, and may be worked on now. Must not throw. */
  step(): boolean;
}

/** The turns of one process's streams. */
export class StreamTurns {
  private readonly now: () => number;
  private readonly later: (run: () => void) => void;
  private waiting: WaitingStream[] = [];
  /** Milliseconds that streams may still take at once. Below zero where the last piece took more. */
  private credit = least;
  /** Up to when `credit` is counted. */
  private countedTo = 0;
  private readonly run = (): void => this.takeTurn();

  /** `now`: milliseconds of a monotonic clock, with fractions. `later` calls once what came in until now has been seen to. */
  constructor(now: () => number, later: (run: () => void) => void) {
    this.now = now;
    this.later = later;
  }

  /** Whether a piece may be worked on at once. If so, `leave` has to be called behind it. */
  enter(): boolean {
    // Nobody overtakes those that wait.
    if (this.waiting.length > 0) return false;
    const now = this.now();
    this.credit = Math.min(least, this.credit + (now - this.countedTo) * share);
    this.countedTo = now;
    return this.credit > 0;
  }

  /** The piece is done. */
  leave(): void {
    const now = this.now();
    this.credit -= now - this.countedTo;
    this.countedTo = now;
  }

  /** Has a stream that does not wait yet called when its turn comes. */
  add(stream: WaitingStream): void {
    this.waiting.push(stream);
    if (this.waiting.length > 1) return;
    this.countedTo = this.now();
    this.later(this.run);
  }

  /** A piece of each stream that waits, of one after the other, until their share of this turn is used up. */
  private takeTurn(): void {
    const { waiting } = this;
    const began = this.now();
    const until = began + Math.max(least, (began - this.countedTo) * share);
    let taken = 0;
    do {
      const stream = waiting[taken++] as WaitingStream;
      if (stream.step()) waiting.push(stream);
      this.countedTo = this.now();
    } while (taken < waiting.length && this.countedTo < until);
    this.credit = 0;
    this.waiting = waiting.slice(taken);
    if (this.waiting.length > 0) this.later(this.run);
  }
}
