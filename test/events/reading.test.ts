import { appendFileSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { linesBackward } from '../../src/events/backward.ts';
import type { EventFilter } from '../../src/events/filter.ts';
import { openEventLog } from '../../src/events/log.ts';
import { CursorError, findEvent, queryEvents } from '../../src/events/query.ts';
import type { EventBody } from '../../src/events/record.ts';
import { eventBody, temporaryFolder } from './support.ts';

/** A folder with a log of these events. */
async function logOf(changes: readonly Partial<EventBody>[]): Promise<string> {
  const folder = temporaryFolder();
  const log = await openEventLog({ folder, durability: 'os', rotation: { maxSize: Infinity, maxAge: Infinity } });
  await Promise.all(changes.map((change, index) => log.append(eventBody(index + 1, change))));
  await log.close();
  return folder;
}

async function found(folder: string, filter: EventFilter): Promise<number[]> {
  const page = await queryEvents({ folder }, filter, { limit: 100 });
  return page.data.map(({ record }) => record.seq).toReversed();
}

describe('lines from behind', () => {
  it('gives the lines of any file in reverse, whole or not at the end', async () => {
    const line = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 20 }), fc.constant('жλ中🦊'.repeat(20_000)));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 8 }), fc.boolean(), async (texts, ended) => {
        const clean = texts.map((text) => text.replaceAll('\n', ''));
        const bytes = Buffer.from(clean.join('\n') + (ended ? '\n' : ''));
        const seen: string[] = [];
        const readAt = async (into: Buffer, offset: number, length: number, position: number): Promise<number> =>
          bytes.copy(into, offset, position, position + Math.min(length, 7000));
        for await (const { bytes: part, start, complete } of linesBackward(readAt, bytes.length)) {
          expect(bytes.subarray(start, start + part.length).equals(part)).toBe(true);
          expect(complete).toBe(bytes[start + part.length] === 0x0a);
          seen.unshift(part.toString());
        }
        expect(seen).toEqual(clean.filter((text) => text !== ''));
      }),
      { numRuns: 40 },
    );
  });
});

describe('queryEvents', () => {
  it('gives the newest first and pages back without gap or repetition while events are added', async () => {
    const folder = await logOf(Array.from({ length: 25 }, () => ({})));
    const seen: number[] = [];
    let after: string | undefined;
    do {
      const page = await queryEvents({ folder }, {}, { limit: 10, ...(after === undefined ? {} : { after }) });
      seen.push(...page.data.map(({ record }) => record.seq));
      expect(page.has_more).toBe(page.next !== null);
      after = page.next ?? undefined;
      const log = await openEventLog({ folder, durability: 'os', rotation: { maxSize: Infinity, maxAge: Infinity } });
      await log.append(eventBody(1000));
      await log.close();
    } while (after !== undefined);
    expect(seen).toEqual(Array.from({ length: 25 }, (_, index) => 25 - index));
  });

  it('says that there is no more when the page ends with the log', async () => {
    const folder = await logOf([{}, {}]);
    expect(await queryEvents({ folder }, {}, { limit: 2 })).toMatchObject({ has_more: false, next: null });
  });

  it('has nothing to give where there is no log', async () => {
    expect((await queryEvents({ folder: join(temporaryFolder(), 'none') }, {}, { limit: 5 })).data).toEqual([]);
  });

  it('refuses a cursor that it did not give', async () => {
    await expect(queryEvents({ folder: temporaryFolder() }, {}, { limit: 5, after: 'rubbish' })).rejects.toThrow(
      CursorError,
    );
  });

  it('counts lines that are no events and goes on', async () => {
    const folder = await logOf([{}, {}]);
    appendFileSync(join(folder, 'events.ndjson'), 'null\n{"a":\n\xff\xfe\n[1]\n{"id":"evt_half');
    const page = await queryEvents({ folder }, {}, { limit: 5 });
    expect(page.data).toHaveLength(2);
    expect(page.unreadable).toBe(4);
  });

  it('survives records that lack members', async () => {
    const file = join(temporaryFolder(), 'foreign.ndjson');
    writeFileSync(file, '{"seq":1,"id":"a","timestamp":"never","event_type":"decision","policy_results":[null,1]}');
    expect((await queryEvents({ file }, { policy: ['p'], since: 0 }, { limit: 5 })).data).toEqual([]);
    expect((await queryEvents({ file }, {}, { limit: 5 })).data).toHaveLength(1);
  });

  it('filters: AND across, OR within', async () => {
    const result = { phase: 'input', enforced: true, reason_code: null, findings: [], duration_us: 1 } as const;
    const folder = await logOf([
      { verdict: 'block', policy: 'rbac', model: 'a' },
      { verdict: 'redact', policy_results: [{ ...result, policy: 'pii-detector', verdict: 'redact' }], model: 'b' },
      { policy_results: [{ ...result, policy: 'pii-detector', verdict: 'allow' }], user_id: 'bob' },
      { policy_results: [{ ...result, policy: 'pii-detector', verdict: 'skipped' }], key_id: 'key_two' },
      { verdict: 'block', repeat_of: 'evt_x', client_request_id: 'mine' },
      { event_type: 'config', model: null },
    ]);
    expect(await found(folder, {})).toEqual([1, 2, 3, 4]);
    expect(await found(folder, { repeats: true })).toEqual([1, 2, 3, 4, 5]);
    expect(await found(folder, { verdict: ['block', 'redact'] })).toEqual([1, 2]);
    expect(await found(folder, { verdict: ['block', 'redact'], model: ['b', 'c'] })).toEqual([2]);
    expect(await found(folder, { policy: ['pii-detector'] })).toEqual([2]);
    expect(await found(folder, { policy: ['pii-detector', 'rbac'] })).toEqual([1, 2]);
    expect(await found(folder, { user: ['bob'] })).toEqual([3]);
    expect(await found(folder, { key: ['key_two'] })).toEqual([4]);
    expect(await found(folder, { request_id: ['mine', 'req_1'], repeats: true })).toEqual([1, 5]);
    expect(await found(folder, { type: ['config'] })).toEqual([6]);
    expect(await found(folder, { type: ['all'], repeats: true })).toHaveLength(6);
    expect(await found(folder, { grep: 'KEY_TWO' })).toEqual([4]);
  });

  it('takes since as inclusive and until as exclusive', async () => {
    const folder = await logOf([{}, {}, {}]);
    const [, second, third] = [1, 2, 3].map((n) => Date.parse(eventBody(n).timestamp));
    expect(await found(folder, { since: second ?? 0, until: third ?? 0 })).toEqual([2]);
  });
});

describe('findEvent', () => {
  it('finds by id and by number, whatever the type', async () => {
    const folder = await logOf([{}, { event_type: 'config' }, { error: eventBody(1).id }]);
    expect((await findEvent({ folder }, eventBody(1).id))?.record.seq).toBe(1);
    expect((await findEvent({ folder }, 2))?.record.event_type).toBe('config');
    expect(await findEvent({ folder }, 'evt_none')).toBeNull();
  });

  it('reads files that are still open for writing', async () => {
    const folder = await logOf([{}]);
    const handle = await open(join(folder, 'events.ndjson'), 'a');
    await handle.write('{"seq":2,"id":"evt_half"');
    expect(await findEvent({ folder }, 'evt_half')).toBeNull();
    await handle.close();
  });
});
