/**
 * Durations by the thousand million in a few kilobytes: buckets that grow by two hundredths, so that a percentile is right to
 * one hundredth however many values there are.
 */

/** The bounds between which values are told apart; what lies beyond counts as the bound. */
const least = 0.001;
const most = 1e9;
const growth = Math.log(1.02);
const bucketCount = Math.ceil(Math.log(most / least) / growth) + 1;

/** Counts values. */
export class Histogram {
  readonly #buckets = new Float64Array(bucketCount);
  #count = 0;
  #smallest = Infinity;
  #largest = 0;

  /** Adds a value that is not negative. */
  add(value: number): void {
    const within = Math.min(most, Math.max(least, value));
    const index = Math.floor(Math.log(within / least) / growth);
    this.#buckets[index] = (this.#buckets[index] ?? 0) + 1;
    this.#count += 1;
    this.#smallest = Math.min(this.#smallest, value);
    this.#largest = Math.max(this.#largest, value);
  }

  get count(): number {
    return this.#count;
  }

  /** The largest value; 0 where there is none. */
  get max(): number {
    return this.#largest;
  }

  /** The value that a share `p` (0 to 1) of all values does not exceed (nearest rank); 0 where there is none. */
  percentile(p: number): number {
    if (this.#count === 0) return 0;
    let left = Math.max(1, Math.ceil(p * this.#count));
    if (left === this.#count) return this.#largest;
    for (const [index, count] of this.#buckets.entries()) {
      left -= count;
      if (left > 0) continue;
      const middle = least * Math.exp((index + 0.5) * growth);
      return Math.min(this.#largest, Math.max(this.#smallest, middle));
    }
    return this.#largest;
  }
}
