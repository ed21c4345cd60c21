import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Histogram } from '../../src/events/histogram.ts';
import type { EventRecord } from '../../src/events/record.ts';
import { createStats, type EventStats } from '../../src/events/stats.ts';
import { eventBody } from './support.ts';

const record = (n: number, changes: object = {}): EventRecord =>
  ({ schema_version: 1, seq: n, prev: '', hash: '', ...eventBody(n), ...changes }) as EventRecord;

function figuresOf(...records: readonly EventRecord[]): EventStats {
  const stats = createStats();
  for (const one of records) stats.add(one);
  return stats.figures();
}

describe('stats', () => {
  it('counts by name, the most frequent first', () => {
    const blocked = { verdict: 'block', policy: 'rbac', reason_code: 'rbac.denied', model: 'b' };
    const { events, by, tokens } = figuresOf(
      record(1),
      record(2, blocked),
      record(3, blocked),
      record(4, { key_id: null }),
    );
    expect(events).toBe(4);
    expect(by.verdict.counts).toEqual([
      { name: 'allow', count: 2 },
      { name: 'block', count: 2 },
    ]);
    expect(by.policy.counts).toEqual([{ name: 'rbac', count: 2 }]);
    expect(by.reason.counts).toEqual([{ name: 'rbac.denied', count: 2 }]);
    expect(by.model.counts.map(({ name }) => name)).toEqual(['b', 'gpt-4o']);
    expect(by.key).toEqual({ counts: [{ name: 'key_one', count: 3 }], others: 0 });
    expect(tokens).toEqual({ input: 40, output: 80 });
  });

  it('adds up what events say that calls cost', () => {
    const usage = { input_tokens: 1, output_tokens: 1 };
    const figures = figuresOf(
      record(1, { usage: { ...usage, cost_nano_usd: 1_500_000_000 } }),
      record(2, { usage }),
      record(3, { usage: { ...usage, cost_nano_usd: 1 } }),
      record(4, { usage: null }),
    );
    expect(figures.cost_nano_usd).toBe(1_500_000_001);
  });

  it('takes a repeat for the same violation', () => {
    const blocked = { verdict: 'block', policy: 'rbac' };
    const figures = figuresOf(record(1, blocked), record(2, { ...blocked, repeat_of: eventBody(1).id }));
    expect(figures).toMatchObject({ events: 1, repeats: 1, last: eventBody(1).timestamp });
    expect(figures.by.verdict.counts).toEqual([{ name: 'block', count: 1 }]);
    expect(figures.latency.total.count).toBe(1);
    expect(figures.hours[0]?.events).toBe(1);
  });

  it('gathers hours in order, and the first and last moment, whatever order the log has', () => {
    const at = (timestamp: string, verdict = 'allow'): EventRecord => record(1, { timestamp, verdict });
    const { hours, first, last } = figuresOf(
      at('2026-11-23T09:59:59.000000Z', 'block'),
      at('2026-11-23T08:00:00.000001Z', 'redact'),
      at('2026-11-23T09:00:00.000000Z', 'escalate'),
      at('yesterday'),
      at('2026-99-23T08:00:00Z'),
    );
    expect(hours).toEqual([
      { hour: '2026-11-23T08:00:00Z', events: 1, redact: 1, escalate: 0, block: 0 },
      { hour: '2026-11-23T09:00:00Z', events: 2, redact: 0, escalate: 1, block: 1 },
    ]);
    expect([first, last]).toEqual(['2026-11-23T08:00:00.000001Z', '2026-11-23T09:59:59.000000Z']);
  });

  it('tells latencies by stage', () => {
    const latency = (total: number): EventRecord => record(1, { latency_ms: { total, upstream: null } });
    const { total, upstream } = figuresOf(...Array.from({ length: 100 }, (_, index) => latency(index + 1))).latency;
    expect(total).toMatchObject({ count: 100, max: 100 });
    expect(Math.abs(total.p50 - 50)).toBeLessThan(0.6);
    expect(Math.abs(total.p99 - 99)).toBeLessThan(1.1);
    expect(upstream).toEqual({ count: 0, p50: 0, p90: 0, p95: 0, p99: 0, max: 0 });
  });

  it('keeps so many names and counts the rest, however many clients make up', () => {
    const stats = createStats();
    for (let n = 0; n < 10_050; n++) stats.add(record(1, { model: `model ${n}` }));
    const { counts, others } = stats.figures().by.model;
    expect([counts.length, others]).toEqual([10_000, 50]);
  });

  it('survives whatever a file may hold', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(eventBody(1))), fc.jsonValue()), (members) => {
        const { events, repeats } = figuresOf(record(1, { ...members, timestamp: 'never' }));
        expect(events + repeats).toBe(1);
      }),
    );
  });
});

describe('a histogram', () => {
  it('tells every percentile to one hundredth', () => {
    const values = fc.array(fc.double({ min: 0.001, max: 1e9, noNaN: true }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(values, fc.double({ min: 0, max: 1, noNaN: true }), (numbers, p) => {
        const histogram = new Histogram();
        for (const value of numbers) histogram.add(value);
        const exact = numbers.toSorted((a, b) => a - b)[Math.max(1, Math.ceil(p * numbers.length)) - 1] ?? 0;
        expect(Math.abs(histogram.percentile(p) - exact)).toBeLessThanOrEqual(exact * 0.0101);
      }),
    );
  });

  it('takes what lies beyond its bounds', () => {
    const histogram = new Histogram();
    expect(histogram.percentile(0.5)).toBe(0);
    for (const value of [0, 1e12, 0]) histogram.add(value);
    expect([histogram.count, histogram.max, histogram.percentile(1)]).toEqual([3, 1e12, 1e12]);
    expect(histogram.percentile(0.5)).toBeLessThan(0.002);
  });
});
