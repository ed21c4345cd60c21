/**
 * A moving average that forgets by count and by age: each value counts for a fifth of the whole, so that about the last nine decide,
 * and an average that nothing was added to for a while is none.
 */

/** What a new value counts for. */
const share = 0.2;

/** The average of what was added lately. */
export class MovingAverage {
  private average: number | null = null;
  private at = Number.NEGATIVE_INFINITY;

  /** Adds a value; `now` in the unit of `maxAge`. */
  add(value: number, now: number): void {
    this.average = this.average === null ? value : this.average + share * (value - this.average);
    this.at = now;
  }

  /** The average; null where there is none that is younger than `maxAge`. */
  value(now: number, maxAge = Number.POSITIVE_INFINITY): number | null {
    return now - this.at < maxAge ? this.average : null;
  }
}
