/**
 * How long things took lately: counts in buckets that grow by a tenth, of the last five to ten minutes. A percentile is off by a
 * twentieth at most, takes a fixed few hundred numbers, and joins with another process's by adding.
 */

/** Each bucket ends at this factor of the one before it. */
const growth = 1.1;

/** Up to 1.1^152 ms, more than half an hour. */
const buckets = 152;

/** Half of what is looked back over, in milliseconds. */
const half = 300_000;

/** Counts of the last while. */
export class Latencies {
  private current = new Uint32Array(buckets);
  private former = new Uint32Array(buckets);
  private began = 0;

  /** Notes one; `now` in milliseconds of the clock that `counts` is asked by. */
  add(milliseconds: number, now: number): void {
    this.turn(now);
    const bucket = milliseconds <= 1 ? 0 : Math.min(buckets - 1, Math.ceil(Math.log(milliseconds) / Math.log(growth)));
    this.current[bucket] = (this.current[bucket] as number) + 1;
  }

  /** The counts by bucket, as plain numbers. */
  counts(now: number): readonly number[] {
    this.turn(now);
    return Array.from(this.current, (count, bucket) => count + (this.former[bucket] as number));
  }

  private turn(now: number): void {
    const passed = now - this.began;
    if (passed < half) return;
    const { current, former } = this;
    this.former = passed < 2 * half ? current : former.fill(0);
    this.current = passed < 2 * half ? former.fill(0) : current.fill(0);
    this.began = now;
  }
}

/** What so many of a hundred are at most, in milliseconds; null where there are none. */
export function percentileOf(counts: readonly number[], percent: number): number | null {
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return null;
  let left = Math.ceil((all * percent) / 100);
  const bucket = counts.findIndex((count) => (left -= count) <= 0);
  // The middle of a bucket, but for the first, which begins at nothing.
  return Math.round(growth ** (bucket - (bucket === 0 ? 0 : 0.5)) * 10) / 10;
}
