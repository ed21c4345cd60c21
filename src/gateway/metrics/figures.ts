/**
 * Figures of a running gateway as plain numbers: counted on the hot path at the price of a few map look-ups, turned into
 * Prometheus' form only when somebody asks (`exposition.ts`). No label holds what a client can choose.
 */

/** Values of a metric's labels, in the order of their names. */
export type LabelValues = readonly string[];

/** What a metric is called and how it is labelled. */
export interface MetricFace {
  readonly name: string;
  /** One sentence, for `# HELP`. */
  readonly help: string;
  readonly labels: readonly string[];
}

/** Label values as one key. No value of ours holds a newline. */
const separator = '\n';

/** A number that only grows. */
export class Counter {
  readonly face: MetricFace;
  private readonly values = new Map<string, number>();

  constructor(name: string, help: string, labels: readonly string[] = []) {
    this.face = { name, help, labels };
  }

  /** Adds to the series with these label values. */
  add(amount: number, ...labels: LabelValues): void {
    const key = labels.length === 1 ? (labels[0] as string) : labels.join(separator);
    this.values.set(key, (this.values.get(key) ?? 0) + amount);
  }

  /** Every series so far. */
  series(): readonly { readonly labels: LabelValues; readonly value: number }[] {
    return Array.from(this.values, ([key, value]) => ({ labels: splitKey(key, this.face), value }));
  }
}

/** A distribution over fixed bounds. */
export class Histogram {
  readonly face: MetricFace;
  /** Upper bounds, rising. */
  readonly bounds: readonly number[];
  /** By label values: a count for each bound and for what is above all of them, then the sum. */
  private readonly values = new Map<string, Float64Array>();

  constructor(name: string, help: string, bounds: readonly number[], labels: readonly string[] = []) {
    this.face = { name, help, labels };
    this.bounds = bounds;
  }

  /** Notes a value in the series with these label values. */
  observe(value: number, ...labels: LabelValues): void {
    const key = labels.length === 1 ? (labels[0] as string) : labels.join(separator);
    let counts = this.values.get(key);
    if (counts === undefined) this.values.set(key, (counts = new Float64Array(this.bounds.length + 2)));
    let place = 0;
    while (place < this.bounds.length && value > (this.bounds[place] as number)) place++;
    counts[place] = (counts[place] as number) + 1;
    const last = counts.length - 1;
    counts[last] = (counts[last] as number) + value;
  }

  /** Every series so far: how many values were at most each bound, how many in all, and their sum. */
  series(): readonly {
    readonly labels: LabelValues;
    readonly upTo: readonly number[];
    readonly count: number;
    readonly sum: number;
  }[] {
    return Array.from(this.values, ([key, counts]) => {
      const upTo: number[] = [];
      let count = 0;
      for (let place = 0; place <= this.bounds.length; place++) {
        count += counts[place] as number;
        if (place < this.bounds.length) upTo.push(count);
      }
      return { labels: splitKey(key, this.face), upTo, count, sum: counts[counts.length - 1] as number };
    });
  }
}

function splitKey(key: string, { labels }: MetricFace): LabelValues {
  return labels.length === 0 ? [] : key.split(separator);
}
