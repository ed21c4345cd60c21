/** What is recorded of outages: each with its own calls, and none that nobody felt. */
import { expect, it } from 'vitest';
import { OutageReport, type StoreOutage } from '../../../src/gateway/store/outage-report.ts';
import { limitEvent } from '../../../src/gateway/notice-event.ts';

const outage = { reason: 'timeout', since: 1_000, until: 5_000 } as const;

it('tells of each outage how many calls it let through and refused', () => {
  const skipped = { open: 0, closed: 0 };
  const told: StoreOutage[] = [];
  const report = new OutageReport('redis:6379', { skipped }, (one) => told.push(one));
  report.over(null);
  report.over(outage);
  expect(told).toEqual([]);
  Object.assign(skipped, { open: 3, closed: 1 });
  report.over(outage);
  report.over(outage);
  skipped.closed = 5;
  report.over({ ...outage, reason: 'connection' });
  expect(told).toEqual([
    { ...outage, store: 'redis:6379', letThrough: 3, refused: 1 },
    { ...outage, store: 'redis:6379', letThrough: 0, refused: 4, reason: 'connection' },
  ]);
});

it('is an event of limits', () => {
  const event = limitEvent('evt_1', '2026-11-26T12:00:00Z', { ...outage, store: 'r:1', letThrough: 3, refused: 1 });
  expect([event.event_type, event.details]).toEqual([
    'limit',
    {
      store: 'r:1',
      reason: 'timeout',
      since: '1970-01-01T00:00:01.000Z',
      until: '1970-01-01T00:00:05.000Z',
      let_through: 3,
      refused: 1,
    },
  ]);
});
