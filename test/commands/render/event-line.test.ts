import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cellWidth, escapeText, fitToWidth } from '../../../src/commands/render/escape.ts';
import { createEventRenderer } from '../../../src/commands/render/event-line.ts';
import type { EventRecord } from '../../../src/events/record.ts';
import { eventBody } from '../../events/support.ts';

function record(changes: Partial<EventRecord> = {}): EventRecord {
  return { schema_version: 1, seq: 1, prev: '', hash: '', ...eventBody(1), ...changes };
}

describe('escapeText', () => {
  it.each([
    ['\u001b[31mred', '\\x1b[31mred'],
    ['a\rb\nc\td\0', 'a\\x0db\\x0ac\\x09d\\x00'],
    ['\u009b2J', '\\x9b2J'],
    ['abc\u202edef\u2066', 'abc\\u202edef\\u2066'],
    ['\u{e0041}\u200b\ufeff', '\\u{e0041}\\u200b\\ufeff'],
    ['\ud800', '\\ud800'],
    ['жλ中🦊 é', 'жλ中🦊 é'],
  ])('shows %j as %s', (text, shown) => {
    expect(escapeText(text)).toBe(shown);
  });
});

describe('fitToWidth', () => {
  it('is exactly as wide as asked, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 40 }), (text, width) => {
        expect(cellWidth(fitToWidth(text, width))).toBe(width);
      }),
    );
  });

  it('cuts with an ellipsis, counts wide characters twice, aligns', () => {
    expect(fitToWidth('gpt-4o-mini', 6)).toBe('gpt-4…');
    expect(fitToWidth('中文字', 4)).toBe('中… ');
    expect(fitToWidth('12ms', 6, 'right')).toBe('  12ms');
    expect(fitToWidth('x'.repeat(1_000_000), 3)).toBe('xx…');
  });
});

describe('the event renderer', () => {
  it.each([60, 80, 100, 150, 250])('keeps within %i cells, columns under their titles', (width) => {
    const renderer = createEventRenderer(width, false);
    const line = renderer.line(record({ model: '中'.repeat(90), reason_code: 'r'.repeat(90), verdict: 'block' }));
    expect(cellWidth(line)).toBeLessThanOrEqual(width);
    expect(cellWidth(renderer.header())).toBeLessThanOrEqual(width);
    expect(line.indexOf('block')).toBe(renderer.header().indexOf('VERDICT'));
    expect(renderer.header()).toContain('REASON');
  });

  it('shows every column where there is room', () => {
    const renderer = createEventRenderer(200, false);
    expect(renderer.header().split(/ +/)).toEqual([
      'TIME',
      'VERDICT',
      'PHASE',
      'REASON',
      'POLICY',
      'MODEL',
      'KEY',
      'LATENCY',
      'ID',
    ]);
    const line = renderer.line(
      record({ verdict: 'block', phase: 'input', policy: 'rbac', reason_code: 'rbac.denied' }),
    );
    expect(line.split(/ +/).slice(1)).toEqual([
      'block',
      'input',
      'rbac.denied',
      'rbac',
      'gpt-4o',
      'key_one',
      '12.3ms',
      eventBody(1).id,
    ]);
  });

  it('tells of configs and of refused credentials what there is to tell', () => {
    const renderer = createEventRenderer(200, false);
    const shown = (event_type: EventRecord['event_type'], details: unknown): string =>
      renderer.line(record({ event_type, status: 0, error: null, details: details as never }));
    const taken = { outcome: 'reloaded', enabled: true, policies_added: ['dlp-filter'], policies_removed: ['rbac'] };
    expect(shown('config', taken)).toContain('reloaded +dlp-filter -rbac');
    expect(shown('config', { ...taken, enabled: false })).toContain('reloaded switched off +dlp-filter');
    expect(shown('config', { outcome: 'switched_off', error_count: 1 })).toContain('switched_off');
    expect(shown('auth', { refused: 'unknown', count: 3 })).toContain('3 refused: unknown');
    for (const type of ['config', 'auth'] as const) {
      for (const odd of [null, undefined, { outcome: 1, policies_added: 'x', refused: [], count: '1' }])
        expect(() => shown(type, odd)).not.toThrow();
    }
  });

  it('names the error or the status where no policy gave a reason', () => {
    const renderer = createEventRenderer(120, false);
    expect(renderer.line(record({ error: 'upstream_timeout', status: 504 }))).toContain('upstream_timeout');
    expect(renderer.line(record({ status: 404 }))).toContain('status 404');
    const details = { limit: 'budgets.global.cost_per_day', reached: 0.8 };
    expect(renderer.line(record({ event_type: 'limit', status: 0, details }))).toContain('80 % of budgets');
    const outage = { store: 'redis:6379', let_through: 12, refused: 0 };
    expect(renderer.line(record({ event_type: 'limit', status: 0, details: outage }))).toContain('12 uncounted, 0 r');
    expect(() => renderer.line(record({ event_type: 'limit', details: null as never }))).not.toThrow();
  });

  it('colours the verdict only when asked', () => {
    expect(createEventRenderer(120, true).line(record({ verdict: 'redact' }))).toContain('\u001b[33mredact');
    expect(createEventRenderer(120, false).line(record({ verdict: 'redact' }))).not.toContain('\u001b');
  });

  it('tells the trace: policies, findings, times, escaped', () => {
    const details = createEventRenderer(120, false).details(
      record({
        user_id: 'eve\u001b[2J',
        policy_results: [
          {
            policy: 'pii-detector',
            phase: 'input',
            verdict: 'redact',
            enforced: false,
            reason_code: 'pii_detector.redacted',
            findings: [{ type: 'email', count: 2 }],
            duration_us: 42,
          },
        ],
      }),
    );
    expect(details).toMatch(/input +pii-detector +redact \(observed\) +42 µs +pii_detector\.redacted +email×2/);
    expect(details).toContain('user eve\\x1b[2J');
    expect(details).toContain('time total 12.3ms');
  });

  it('survives whatever a file may hold', () => {
    const renderer = createEventRenderer(120, true);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...Object.keys(eventBody(1))), fc.jsonValue()), (members) => {
        const strange = { seq: 1, ...members } as unknown as EventRecord;
        expect(typeof renderer.line(strange)).toBe('string');
        expect(typeof renderer.details(strange)).toBe('string');
      }),
    );
  });
});
