import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createEventIds } from '../../src/events/ids.ts';
import { takeSnapshot, type LogSnapshot, type LogSource } from '../../src/events/log-snapshot.ts';
import { eventsFile, rotatedName } from '../../src/events/paths.ts';
import { findEvent, queryEvents, selectNewest } from '../../src/events/query.ts';
import { bytesOf } from '../../src/events/scan.ts';
import { stretchesFor, stretchesOf } from '../../src/events/stretches.ts';
import type { EventBody } from '../../src/events/record.ts';
import { chainedLines, eventBody, temporaryFolder } from './support.ts';

/** Events a second apart, with ids of their time, in files of so many. */
function logOf(
  count: number,
  perFile: number,
  change: (n: number) => Partial<EventBody> = () => ({}),
  isRotated = false,
): LogSource {
  const folder = temporaryFolder();
  let now = 0;
  const nextId = createEventIds({ now: () => now, random: (size) => Buffer.alloc(size, 7) });
  const bodies = Array.from({ length: count }, (_, index) => {
    now = Date.parse(eventBody(index + 1).timestamp);
    return eventBody(index + 1, { id: nextId(), request_id: nextId().replace('evt_', 'req_'), ...change(index + 1) });
  });
  const lines = chainedLines(...bodies)
    .toString()
    .split(/(?<=\n)/);
  for (let start = 0; start < count; start += perFile) {
    const name = start + perFile >= count && !isRotated ? eventsFile(folder) : join(folder, rotatedName(start + 1));
    writeFileSync(name, lines.slice(start, start + perFile).join(''));
  }
  // As it is from a rotation to the next event.
  if (isRotated) writeFileSync(eventsFile(folder), '');
  return { folder };
}

async function withSnapshot<Result>(source: LogSource, use: (log: LogSnapshot) => Promise<Result>): Promise<Result> {
  const snapshot = await takeSnapshot(source);
  try {
    return await use(snapshot);
  } finally {
    await snapshot.close();
  }
}

const everything = { type: ['all'], repeats: true } as const;

describe('stretches of a log', () => {
  it('hold every event of the numbers asked for, however the files are cut, and few others', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 700 }),
        fc.integer({ min: 1, max: 700 }),
        fc.integer({ min: 0, max: 720 }),
        fc.integer({ min: 0, max: 720 }),
        fc.boolean(),
        async (count, perFile, from, before, isRotated) => {
          const source = logOf(count, perFile, () => ({}), isRotated);
          await withSnapshot(source, async (snapshot) => {
            const stretches = await stretchesOf(snapshot, { fromSeq: from, beforeSeq: before });
            const { found } = await selectNewest(stretches, everything, { limit: 2000, from, before });
            const seen = found.map(({ record }) => record.seq).toReversed();
            const wanted = Array.from({ length: count }, (_, n) => n + 1).filter((n) => n >= from && n < before);
            expect(seen).toEqual(wanted);
            expect(bytesOf(stretches)).toBeLessThanOrEqual(wanted.length * 1100 + 4 * 64 * 1024);
          });
        },
      ),
      { numRuns: 25 },
    );
  });

  it('hold every event of a period, also of calls that took long', async () => {
    // Three hours: a clock may be an hour off, so that what is read reaches that far back.
    const source = logOf(3 * 3600, 2000, (n) =>
      n % 50 === 0
        ? {
            latency_ms: { ...eventBody(n).latency_ms, total: 400_000 },
            timestamp: eventBody(n - 400 > 0 ? n - 400 : n).timestamp,
          }
        : {},
    );
    const since = Date.parse(eventBody(9000).timestamp);
    const until = Date.parse(eventBody(9100).timestamp);
    await withSnapshot(source, async (snapshot) => {
      const all = await selectNewest(await stretchesOf(snapshot, {}), { since, until }, { limit: 1000 });
      const stretches = await stretchesFor(snapshot, { since, until });
      const narrowed = await selectNewest(stretches, { since, until }, { limit: 1000 });
      expect(narrowed.found.map(({ record }) => record.seq)).toEqual(all.found.map(({ record }) => record.seq));
      expect(all.found.length).toBeGreaterThan(95);
      expect(bytesOf(stretches)).toBeLessThan(snapshot.bytes * 0.6);
    });
  });

  it('lead to an event by its id or request id without reading the rest', async () => {
    const source = logOf(5000, 900);
    const page = await queryEvents(source, {}, { limit: 1 });
    const { record } = (await queryEvents(source, { since: 0 }, { limit: 5000 })).data[3000] ?? page.data[0] ?? {};
    if (!record) throw new Error('there is no event');
    expect((await findEvent(source, record.id))?.record.seq).toBe(record.seq);
    expect((await findEvent(source, record.seq))?.record.id).toBe(record.id);
    await withSnapshot(source, async (snapshot) => {
      const filter = { request_id: [String(record.request_id)] };
      const stretches = await stretchesFor(snapshot, filter);
      expect((await selectNewest(stretches, filter, { limit: 5 })).found.map((one) => one.record.seq)).toEqual([
        record.seq,
      ]);
      expect(bytesOf(stretches)).toBeLessThan(snapshot.bytes / 2);
    });
  });

  it('find a client’s own id of the gateway’s form, and ids that tell no time', async () => {
    const theirs = 'req_01jdcqv0000000000000000000';
    const source = logOf(300, 90, (n) => (n === 77 ? { client_request_id: theirs } : {}));
    expect((await queryEvents(source, { request_id: [theirs] }, { limit: 5 })).data).toHaveLength(0);
    const near = logOf(300, 90, (n) => (n === 77 ? { client_request_id: 'mine' } : {}));
    expect(
      (await queryEvents(near, { request_id: ['mine'] }, { limit: 5 })).data.map(({ record }) => record.seq),
    ).toEqual([77]);
    const other = logOf(300, 90, (n) => ({ id: `evt_${String(n).padStart(26, '0')}` }));
    expect((await findEvent(other, `evt_${'77'.padStart(26, '0')}`))?.record.seq).toBe(77);
  });

  it('page through rotated files without gap or repetition while they rotate', async () => {
    const source = logOf(500, 120);
    const seen: number[] = [];
    let after: string | undefined;
    do {
      const page = await queryEvents(source, {}, { limit: 33, ...(after === undefined ? {} : { after }) });
      seen.push(...page.data.map(({ record }) => record.seq));
      after = page.next ?? undefined;
    } while (after !== undefined);
    expect(seen).toEqual(Array.from({ length: 500 }, (_, index) => 500 - index));
  });
});
