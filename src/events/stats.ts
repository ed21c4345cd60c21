/**
 * Figures of a log: how often each verdict, policy, reason, model and key, how many events an hour, how long calls took. A
 * refusal that was answered again from memory is the same violation: it counts as a repeat and nowhere else.
 */
import { Histogram } from './histogram.ts';
import type { EventRecord } from './record.ts';

/** How often a name occurred. */
export interface NamedCount {
  readonly name: string;
  readonly count: number;
}

/** Names by how often they occurred, the most frequent first. */
export interface Tally {
  readonly counts: readonly NamedCount[];
  /** Occurrences of names that came when there were too many to keep. */
  readonly others: number;
}

/** What is told apart by name. */
export const dimensions = ['verdict', 'policy', 'reason', 'model', 'key'] as const;
export type Dimension = (typeof dimensions)[number];

/** The stages of a call that events time. */
export const stages = ['total', 'input_policies', 'upstream', 'first_token', 'output_policies'] as const;
export type Stage = (typeof stages)[number];

/** Milliseconds; percentiles are right to one hundredth. */
export interface StageFigures {
  readonly count: number;
  readonly p50: number;
  readonly p90: number;
  readonly p95: number;
  readonly p99: number;
  readonly max: number;
}

/** The events of one hour. */
export interface HourFigures {
  /** RFC 3339 in UTC: `2026-11-23T08:00:00Z`. */
  readonly hour: string;
  readonly events: number;
  readonly redact: number;
  readonly escalate: number;
  readonly block: number;
}

/** The figures. */
export interface EventStats {
  /** Without repeats. */
  readonly events: number;
  readonly repeats: number;
  /** Timestamps of the earliest and the latest event; null where there is none. */
  readonly first: string | null;
  readonly last: string | null;
  readonly by: Readonly<Record<Dimension, Tally>>;
  /** In order, hours without events left out. */
  readonly hours: readonly HourFigures[];
  readonly latency: Readonly<Record<Stage, StageFigures>>;
  readonly tokens: { readonly input: number; readonly output: number };
  /** What calls cost, in whole nano-dollars, as far as their events tell. */
  readonly cost_nano_usd: number;
}

/** Gathers figures, event by event. */
export interface StatsCollector {
  add(record: EventRecord): void;
  figures(): EventStats;
}

/** Names kept a dimension: clients choose model names, and must not fill the memory. */
const keptNames = 10_000;
/** Eleven years. */
const keptHours = 100_000;

/** A collector. Records come from files: members of another type than they should have are not counted. */
export function createStats(): StatsCollector {
  let events = 0;
  let repeats = 0;
  let first: string | null = null;
  let last: string | null = null;
  const tokens = { input: 0, output: 0 };
  let cost = 0;
  const counters: Readonly<Record<Dimension, Counter>> = {
    verdict: new Counter(),
    policy: new Counter(),
    reason: new Counter(),
    model: new Counter(),
    key: new Counter(),
  };
  const histograms = new Map(stages.map((stage) => [stage, new Histogram()]));
  const hours = new Map<string, { events: number; redact: number; escalate: number; block: number }>();
  return {
    add(record) {
      if (typeof record.repeat_of === 'string') {
        repeats += 1;
        return;
      }
      events += 1;
      counters.verdict.add(record.verdict);
      counters.policy.add(record.policy);
      counters.reason.add(record.reason_code);
      counters.model.add(record.model);
      counters.key.add(record.key_id);
      tokens.input += amount(record.usage?.input_tokens) ?? 0;
      tokens.output += amount(record.usage?.output_tokens) ?? 0;
      cost += amount(record.usage?.cost_nano_usd) ?? 0;
      for (const [stage, histogram] of histograms) {
        const value = amount(record.latency_ms?.[stage]);
        if (value !== null) histogram.add(value);
      }
      const name = `${record.timestamp.slice(0, 13)}:00:00Z`;
      let hour = hours.get(name);
      if (hour === undefined) {
        if (hours.size >= keptHours || !isHour(name)) return;
        hour = { events: 0, redact: 0, escalate: 0, block: 0 };
        hours.set(name, hour);
      }
      if (first === null || record.timestamp < first) first = record.timestamp;
      if (last === null || record.timestamp > last) last = record.timestamp;
      hour.events += 1;
      const { verdict } = record;
      if (verdict === 'redact' || verdict === 'escalate' || verdict === 'block') hour[verdict] += 1;
    },
    figures() {
      const tally = (dimension: Dimension): Tally => counters[dimension].tally();
      const timed = (stage: Stage): StageFigures => stageFigures(histograms.get(stage) ?? new Histogram());
      return {
        events,
        repeats,
        first,
        last,
        by: {
          verdict: tally('verdict'),
          policy: tally('policy'),
          reason: tally('reason'),
          model: tally('model'),
          key: tally('key'),
        },
        hours: [...hours].sort(([a], [b]) => (a < b ? -1 : 1)).map(([hour, counts]) => ({ hour, ...counts })),
        latency: {
          total: timed('total'),
          input_policies: timed('input_policies'),
          upstream: timed('upstream'),
          first_token: timed('first_token'),
          output_policies: timed('output_policies'),
        },
        tokens,
        cost_nano_usd: cost,
      };
    },
  };
}

/** Names and how often they came. */
class Counter {
  readonly #counts = new Map<string, number>();
  #others = 0;

  add(name: unknown): void {
    if (typeof name !== 'string') return;
    const count = this.#counts.get(name);
    if (count !== undefined) this.#counts.set(name, count + 1);
    else if (this.#counts.size < keptNames) this.#counts.set(name, 1);
    else this.#others += 1;
  }

  tally(): Tally {
    const counts = [...this.#counts].map(([name, count]) => ({ name, count }));
    counts.sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
    return { counts, others: this.#others };
  }
}

function isHour(name: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:00:00Z$/.test(name) && !Number.isNaN(Date.parse(name));
}

function amount(value: unknown): number | null {
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? value : null;
}

function stageFigures(histogram: Histogram): StageFigures {
  const at = (p: number): number => Math.round(histogram.percentile(p) * 1000) / 1000;
  return { count: histogram.count, p50: at(0.5), p90: at(0.9), p95: at(0.95), p99: at(0.99), max: histogram.max };
}
