/**
 * Answers how many of a set of matches lie near another one, at the cost of a search by halves, however many there are: a text that
 * was made for it has hundreds of thousands.
 */
import type { Match } from '../detector.ts';

type Span = Pick<Match, 'start' | 'end'>;

/** How far something may stand and still be near, in characters. */
export interface Distance {
  /** From where the other one ends to where the one asked about starts. */
  readonly before: number;
  /** From where the one asked about ends to where the other one starts. */
  readonly after: number;
}

/** An end that no match has, before all that is asked for. */
const none = -(2 ** 31);

function isInOrder(matches: readonly Span[]): boolean {
  for (let index = 1; index < matches.length; index++) {
    if ((matches[index] as Span).start < (matches[index - 1] as Span).start) return false;
  }
  return true;
}

/** A set of matches, sorted for questions. */
export class Nearby {
  private readonly starts: Int32Array;
  /** The furthest end, and the second furthest, of the matches up to each one. */
  private readonly furthest: Int32Array;
  private readonly second: Int32Array;
  private readonly distance: Distance;

  constructor(matches: readonly Span[], distance: Distance) {
    const sorted = isInOrder(matches) ? matches : matches.toSorted((one, other) => one.start - other.start);
    this.distance = distance;
    this.starts = new Int32Array(sorted.length);
    this.furthest = new Int32Array(sorted.length);
    this.second = new Int32Array(sorted.length);
    let furthest = none;
    let second = none;
    for (let index = 0; index < sorted.length; index++) {
      const { start, end } = sorted[index] as Span;
      if (end > furthest) {
        second = furthest;
        furthest = end;
      } else if (end > second) second = end;
      this.starts[index] = start;
      this.furthest[index] = furthest;
      this.second[index] = second;
    }
  }

  /** How many lie near a match, itself among them where it is one of the set: 0, 1 or, for two and more, 2. */
  count({ start, end }: Span): 0 | 1 | 2 {
    const last = this.before(end + this.distance.after) - 1;
    const least = start - this.distance.before;
    if (last < 0 || (this.furthest[last] ?? none) <= least) return 0;
    return (this.second[last] ?? none) > least ? 2 : 1;
  }

  /** How many start before an index. */
  private before(index: number): number {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.starts[middle] ?? 0) < index) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
