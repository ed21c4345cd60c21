import { describe, expect, it } from 'vitest';
import { cellWidth } from '../../../src/commands/render/escape.ts';
import { periodsOf } from '../../../src/commands/render/periods.ts';
import { statsPage } from '../../../src/commands/render/stats-page.ts';
import { renderStats } from '../../../src/commands/render/stats-text.ts';
import { plain } from '../../../src/commands/report/paint.ts';
import type { EventRecord } from '../../../src/events/record.ts';
import { createStats, type EventStats } from '../../../src/events/stats.ts';
import { eventBody } from '../../events/support.ts';

const hostile = '<img src=x onerror=alert(1)>"\u001b[2J\u202e';

/** Figures of events that are each so many hours after the first. */
function figuresOf(hours: readonly number[], changes: object = {}): EventStats {
  const stats = createStats();
  for (const [index, hour] of hours.entries()) {
    const timestamp = new Date(Date.UTC(2026, 10, 23, 8) + hour * 3_600_000).toISOString().replace('Z', '000Z');
    stats.add({ seq: index, ...eventBody(index + 1), timestamp, ...changes } as EventRecord);
  }
  return stats.figures();
}

const hour = (name: string): EventStats['hours'][number] => ({
  hour: name,
  events: 1,
  redact: 0,
  escalate: 0,
  block: 1,
});

describe('periods', () => {
  it('are the shortest that are few enough, empty ones included', () => {
    const named = (hours: readonly number[], most: number): [string, string[]] => {
      const { unit, list } = periodsOf(figuresOf(hours), most);
      return [unit, list.map(({ name, events }) => `${name} ${events}`)];
    };
    expect(named([0, 2, 2], 3)).toEqual(['hour', ['2026-11-23 08:00 1', '2026-11-23 09:00 0', '2026-11-23 10:00 2']]);
    expect(named([0, 3, 24], 3)).toEqual(['day', ['2026-11-23 2', '2026-11-24 1']]);
    expect(named([0, 24 * 31 * 2], 3)).toEqual(['month', ['2026-11 1', '2026-12 0', '2027-01 1']]);
    expect(named([0, 24 * 366], 3)).toEqual(['year', ['2026 1', '2027 1']]);
    expect(named([], 3)).toEqual(['hour', []]);
  });

  it('end with the last year where there are too many', () => {
    const { list } = periodsOf({ hours: [hour('0000-01-01T00:00:00Z'), hour('9999-12-31T23:00:00Z')] }, 3);
    expect(list.map(({ name, block }) => `${name} ${block}`)).toEqual(['9997 0', '9998 0', '9999 1']);
  });
});

describe('the figures as text', () => {
  it.each([68, 80, 200])('keep within %i cells, what clients sent escaped', (width) => {
    const text = renderStats(figuresOf([0, 1, 5], { model: hostile }), width, 10, plain);
    const [, ...rows] = text.split('\n');
    for (const row of rows) expect(cellWidth(row)).toBeLessThanOrEqual(width);
    expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cf}\p{Cc}]/u);
    expect(text).toContain('<img src=x');
  });

  it('say how much and when, show so many names, and draw the hours', () => {
    const stats = createStats();
    for (let n = 1; n <= 1500; n++) stats.add({ seq: n, ...eventBody(n * 10), model: `m${n % 3}` } as EventRecord);
    const text = renderStats(stats.figures(), 100, 2, plain);
    expect(text.split('\n')[0]).toBe(
      '1,500 events, 2026-11-23 08:00:10 to 2026-11-23 12:10:00 UTC, 15,000 input and 30,000 output tokens',
    );
    expect(text).toMatch(/^MODEL +EVENTS +SHARE\nm0 +500 +33\.3 % +█+\nm1 +500 .*\n\(others\) +500$/m);
    expect(text).toMatch(/^total +12\.3 ms/m);
    expect(text).toMatch(/^2026-11-23 12:00 +61 +0 +█/m);
  });

  it('are one line where there is nothing', () => {
    expect(renderStats(figuresOf([]), 80, 10, plain)).toBe('0 events\n');
  });
});

describe('the page', () => {
  const facts = { file: `/srv/${hostile}`, top: 10, made: '2026-11-24T00:00:00Z' };

  it('loads nothing, runs nothing and shows what clients sent as text', () => {
    const page = statsPage(figuresOf([0, 1], { model: hostile, key_id: '\'"&' }), facts);
    expect(page).toContain("content=\"default-src 'none'; style-src 'unsafe-inline'\"");
    expect(page).not.toMatch(/<script|<img|<link|@import|url\(|https?:/);
    expect(page.replaceAll('\n', '')).not.toMatch(/[\p{Cf}\p{Cc}]/u);
    expect(page).toContain('&lt;img src=x onerror=alert(1)&gt;&quot;\\x1b[2J\\u202e');
    expect(page).toContain('&#39;&quot;&amp;');
  });

  it('closes every element that it opens', () => {
    const page = statsPage(figuresOf([0, 1, 40]), facts);
    const open: string[] = [];
    for (const [, slash, name = '', rest = ''] of page.matchAll(/<(\/?)([a-z0-9]+)([^>]*)>/g)) {
      if (slash === '/') expect(open.pop()).toBe(name);
      else if (name !== 'meta' && !rest.endsWith('/')) open.push(name);
    }
    expect(open).toEqual([]);
    expect(page.match(/<g>/g)).toHaveLength(41);
  });

  it('is there for an empty log too', () => {
    expect(statsPage(figuresOf([]), facts)).toContain('0 events');
  });
});
