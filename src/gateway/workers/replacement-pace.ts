/**
 * How long to wait before a dead worker's place is taken: not at all, unless one after the other dies as soon as it has started.
 */

/** A worker that lived this long before it died was well, in milliseconds: its place is taken at once. */
const wellAfter = 1_000;

/** The longest wait before a place is taken again, in milliseconds. */
const longestWait = 5_000;

/** It. */
export class ReplacementPace {
  private failures = 0;

  /** A worker died after so many milliseconds. Returns how many to wait. */
  died(lived: number): number {
    this.failures = lived < wellAfter ? this.failures + 1 : 0;
    return this.failures === 0 ? 0 : Math.min(longestWait, 50 * 2 ** this.failures);
  }

  /** One that took a place listens. */
  wentWell(): void {
    this.failures = 0;
  }
}
