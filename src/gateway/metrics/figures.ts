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

/** What a metric has for each set of label values: a tree of them, since a key made of all would have to be made for each look. */
class Series<Value extends object> {
  private readonly root: Branch<Value> = new Map();
  private readonly all: { readonly labels: LabelValues; readonly value: Value }[] = [];
  private readonly create: () => Value;

  constructor(create: () => Value) {
    this.create = create;
  }

  /** The series with these label values, made where it is new. */
  of(labels: LabelValues): Value {
    let branch = this.root;
    for (let index = 0; index < labels.length - 1; index++) {
      const label = labels[index] as string;
      let next = branch.get(label) as Branch<Value> | undefined;
      if (next === undefined) branch.set(label, (next = new Map()));
      branch = next;
    }
    const last = labels.length === 0 ? '' : (labels[labels.length - 1] as string);
    let value = branch.get(last) as Value | undefined;
    if (value === undefined) {
      branch.set(last, (value = this.create()));
      this.all.push({ labels: [...labels], value });
    }
    return value;
  }

  /** Every series so far, in the order in which they came. */
  list(): readonly { readonly labels: LabelValues; readonly value: Value }[] {
    return this.all;
  }
}

/** Values or further branches, by label value. All series of a metric have as many labels, so none is both. */
type Branch<Value> = Map<string, Value | Map<string, unknown>>;

/** A number that only grows. */
export class Counter {
  readonly face: MetricFace;
  private readonly values = new Series(() => ({ sum: 0 }));

  constructor(name: string, help: string, labels: readonly string[] = []) {
    this.face = { name, help, labels };
  }

  /** Adds to the series with these label values. */
  add(amount: number, ...labels: LabelValues): void {
    this.values.of(labels).sum += amount;
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
    this.values = new Series(() => new Float64Array(bounds.length + 2));
  }

  /** Notes a value in the series with these label values. */
  observe(value: number, ...labels: LabelValues): void {
    const counts = this.values.of(labels);
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
