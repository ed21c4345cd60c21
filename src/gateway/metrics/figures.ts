/**
 * Figures of a running gateway as plain numbers: counted on the hot path at the price of a few comparisons, turned into
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

/** What a metric has for one set of label values; '' stands for labels that it has not. */
interface Known<Value> {
  readonly one: string;
  readonly two: string;
  readonly three: string;
  readonly four: string;
  readonly value: Value;
  /** The one that was asked for after this one. */
  next: Known<Value> | null;
}

/** What a metric has for each set of label values, of which it may have four. */
class Series<Value extends object> {
  private readonly count: number;
  private readonly create: () => Value;
  private readonly all: Known<Value>[] = [];
  /** A tree, since a key made of all labels would have to be made for each look. */
  private readonly root: Branch<Value> = new Map();
  private last: Known<Value> | null = null;

  constructor(count: number, create: () => Value) {
    this.count = count;
    this.create = create;
  }

  /**
   * The series with these label values, made where it is new. Calls are alike, so that nearly always it is the one that came after
   * the last one before, too: a few comparisons then, instead of look-ups.
   */
  of(one: string, two: string, three: string, four: string): Value {
    let found = this.last?.next ?? null;
    if (found?.one !== one || found.two !== two || found.three !== three || found.four !== four) {
      found = this.find(one, two, three, four);
      if (this.last) this.last.next = found;
    }
    this.last = found;
    return found.value;
  }

  private find(one: string, two: string, three: string, four: string): Known<Value> {
    let branch = this.root;
    for (const label of [one, two, three]) {
      let next = branch.get(label) as Branch<Value> | undefined;
      if (next === undefined) branch.set(label, (next = new Map()));
      branch = next;
    }
    let known = branch.get(four) as Known<Value> | undefined;
    if (known === undefined) {
      branch.set(four, (known = { one, two, three, four, value: this.create(), next: null }));
      this.all.push(known);
    }
    return known;
  }

  /** Every series so far, in the order in which they came. */
  list(): readonly { readonly labels: LabelValues; readonly value: Value }[] {
    return this.all.map(({ one, two, three, four, value }) => ({
      labels: [one, two, three, four].slice(0, this.count),
      value,
    }));
  }
}

/** Series or further branches, by label value. All are as deep, so none is both. */
type Branch<Value> = Map<string, Known<Value> | Map<string, unknown>>;

/** A number that only grows. */
export class Counter {
  readonly face: MetricFace;
  private readonly values: Series<{ sum: number }>;

  constructor(name: string, help: string, labels: readonly string[] = []) {
    this.face = { name, help, labels };
    this.values = new Series(labels.length, () => ({ sum: 0 }));
  }

  /** Adds to the series with these label values. */
  add(amount: number, one = '', two = '', three = '', four = ''): void {
    this.values.of(one, two, three, four).sum += amount;
  }

  /** Every series so far. */
  series(): readonly { readonly labels: LabelValues; readonly value: number }[] {
    return this.values.list().map(({ labels, value }) => ({ labels, value: value.sum }));
  }
}

/** A distribution over fixed bounds. */
export class Histogram {
  readonly face: MetricFace;
  /** Upper bounds, rising. */
  readonly bounds: readonly number[];
  /** By label values: a count for each bound and for what is above all of them, then the sum. */
  private readonly values: Series<Float64Array>;

  constructor(name: string, help: string, bounds: readonly number[], labels: readonly string[] = []) {
    this.face = { name, help, labels };
    this.bounds = bounds;
    this.values = new Series(labels.length, () => new Float64Array(bounds.length + 2));
  }

  /** Notes a value in the series with these label values. */
  observe(value: number, one = '', two = '', three = '', four = ''): void {
    const counts = this.values.of(one, two, three, four);
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
    return this.values.list().map(({ labels, value: counts }) => {
      const upTo: number[] = [];
      let count = 0;
      for (let place = 0; place <= this.bounds.length; place++) {
        count += counts[place] as number;
        if (place < this.bounds.length) upTo.push(count);
      }
      return { labels, upTo, count, sum: counts[counts.length - 1] as number };
    });
  }
}
