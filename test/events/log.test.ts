import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  appendFileSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { bodyJson } from '../../src/events/body-json.ts';
import type { EventLog, EventLogOptions } from '../../src/events/event-log.ts';
import { openEventLog } from '../../src/events/log.ts';
import { EventLogBusyError } from '../../src/events/lock.ts';
import { eventBody, faultyFiles, readChain, temporaryFolder, type Fault } from './support.ts';

/** The events of these tests are older than a day. */
const never = { maxSize: Infinity, maxAge: Infinity };

async function opened(options: Partial<EventLogOptions> & { folder: string }): Promise<EventLog> {
  const log = await openEventLog({ durability: 'os', rotation: never, ...options });
  onTestFinished(() => log.close());
  return log;
}

describe('the event log', () => {
  it('writes the members in the order of the contract, hash last', async () => {
    const folder = temporaryFolder();
    const log = await opened({ folder });
    await log.append(
      Object.fromEntries(Object.entries(eventBody(1)).toReversed()) as unknown as ReturnType<typeof eventBody>,
    );
    const members = Object.keys(JSON.parse(readFileSync(log.file, 'utf8')) as object);
    expect(members.slice(0, 6)).toEqual(['schema_version', 'seq', 'id', 'timestamp', 'event_type', 'request_id']);
    expect(members.slice(-3)).toEqual(['error', 'prev', 'hash']);
    expect(members).not.toContain('details');
  });

  it('keeps file and folder to the user', async () => {
    const folder = join(temporaryFolder(), 'events');
    const log = await opened({ folder });
    expect(statSync(folder).mode & 0o777).toBe(0o700);
    expect(statSync(log.file).mode & 0o777).toBe(0o600);
  });

  it.each(['os', 'fsync', 'strict'] as const)(
    'keeps the order of appends and one chain over restarts (%s)',
    async (durability) => {
      const folder = temporaryFolder();
      for (const start of [0, 50]) {
        const log = await openEventLog({ folder, durability, rotation: never });
        await Promise.all(Array.from({ length: 50 }, (_, index) => log.append(eventBody(start + index))));
        await log.close();
      }
      const records = readChain(join(folder, 'events.ndjson'));
      expect(records.map(({ seq }) => seq)).toEqual(Array.from({ length: 100 }, (_, index) => index + 1));
      expect(records.map(({ id }) => id)).toEqual(Array.from({ length: 100 }, (_, index) => eventBody(index).id));
    },
  );

  it('chains text of any script, quotes and lone surrogates by the bytes of the file', async () => {
    const log = await opened({ folder: temporaryFolder() });
    const model = 'жλ中🦊\ud800\u2028","hash":"0"}';
    await log.append(eventBody(1, { model }));
    await log.append(eventBody(2, { details: { hash: 'x' } }));
    expect(readChain(log.file)[0]?.model).toBe(model);
  });

  it('writes what was appended, however long it is and however much of it waits', async () => {
    const texts = fc.record({ size: fc.oneof(fc.nat(3_000), fc.nat(60_000)), letter: fc.constantFrom('a', 'ß', '🦊') });
    const bursts = fc.array(fc.array(texts, { minLength: 1, maxLength: 60 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(bursts, async (all) => {
        const log = await openEventLog({ folder: temporaryFolder(), durability: 'os', rotation: never });
        const bodies = all.map((burst, n) =>
          burst.map(({ size, letter }, index) =>
            eventBody(n * 100 + index, { details: { text: letter.repeat(size) } }),
          ),
        );
        for (const burst of bodies) await Promise.all(burst.map((body) => log.append(body)));
        await log.close();
        const read = readChain(log.file).map(({ schema_version: _v, seq: _s, prev: _p, hash: _h, ...body }) => body);
        expect(JSON.stringify(read)).toBe(JSON.stringify(bodies.flat()));
      }),
      { numRuns: 25 },
    );
  });

  it('refuses a second log on the folder, naming the first', async () => {
    const folder = temporaryFolder();
    const log = await opened({ folder });
    await expect(openEventLog({ folder, durability: 'os' })).rejects.toThrow(EventLogBusyError);
    await expect(openEventLog({ folder, durability: 'os' })).rejects.toThrow(`process ${process.pid}, since 20`);
    await log.close();
    const next = await opened({ folder });
    expect(next.tookOver).toBeNull();
  });

  it('refuses appends after close', async () => {
    const log = await openEventLog({ folder: temporaryFolder(), durability: 'os' });
    await log.close();
    await expect(log.append(eventBody(1))).rejects.toThrow('closed');
  });

  it('tells listeners that lines were written, when they stand in the file', async () => {
    const log = await opened({ folder: temporaryFolder() });
    const seen: number[] = [];
    const stop = log.onWritten(() => seen.push(readChain(log.file).length));
    await Promise.all([log.append(eventBody(1)), log.append(eventBody(2))]);
    expect(seen).toEqual([2]);
    stop();
    await log.append(eventBody(3));
    expect(seen).toEqual([2]);
  });

  it('takes events that are JSON already, in one order with the others, and says what became of each', async () => {
    const log = await opened({ folder: temporaryFolder(), queueLimit: 5000 });
    const settled: (string | null)[] = [];
    const results = Array.from({ length: 20 }, (_, index) => {
      if (index % 2 === 0) return log.append(eventBody(index, { model: 'Grüße' })).catch(() => undefined);
      const json = Buffer.from(bodyJson(eventBody(index, { model: 'Grüße' })));
      return new Promise<void>((resolve) => {
        log.appendJson(json, (failure) => {
          settled.push(failure?.message ?? null);
          resolve();
        });
      });
    });
    await Promise.all(results);
    const kept = settled.filter((failure) => failure === null).length;
    expect([settled.length, kept > 0, kept < 10]).toEqual([10, true, true]);
    expect(settled.find((failure) => failure !== null)).toContain('too far behind');
    await log.append(eventBody(99));
    const ids = readChain(log.file).flatMap(({ event_type: type, id }) => (type === 'decision' ? [id] : []));
    const expected = Array.from({ length: ids.length - 1 }, (_, index) => eventBody(index).id);
    expect(ids).toEqual([...expected, eventBody(99).id]);
    await log.close();
    log.appendJson(Buffer.from('{}'), (failure) => settled.push(failure?.message ?? null));
    expect(settled.at(-1)).toContain('closed');
  });

  it('refuses appends beyond its queue instead of growing', async () => {
    const log = await opened({ folder: temporaryFolder(), queueLimit: 5000 });
    const results = await Promise.allSettled(Array.from({ length: 20 }, (_, index) => log.append(eventBody(index))));
    const kept = results.filter(({ status }) => status === 'fulfilled').length;
    expect(kept).toBeGreaterThan(0);
    expect(log.lost()).toBe(20 - kept);
    await log.append(eventBody(99));
    const records = readChain(log.file);
    expect(records.filter(({ event_type }) => event_type === 'decision')).toHaveLength(kept + 1);
    expect(records.find(({ event_type }) => event_type === 'log')?.details).toMatchObject({ lost: 20 - kept });
  });
});

describe('repair at start', () => {
  /** A log of three events, closed. */
  async function threeEvents(): Promise<{ folder: string; file: string }> {
    const folder = temporaryFolder();
    const log = await openEventLog({ folder, durability: 'os' });
    await Promise.all([1, 2, 3].map((n) => log.append(eventBody(n))));
    await log.close();
    return { folder, file: log.file };
  }

  it('sets a torn last line aside and goes on from the one before', async () => {
    const { folder, file } = await threeEvents();
    truncateSync(file, statSync(file).size - 100);
    const torn = readFileSync(file).subarray(readFileSync(file).lastIndexOf(0x0a) + 1);
    const log = await opened({ folder });
    expect(log.repaired?.bytes).toBe(torn.length);
    expect(readFileSync(log.repaired?.file ?? '')).toEqual(torn);
    await log.append(eventBody(4));
    expect(readChain(file).map(({ seq }) => seq)).toEqual([1, 2, 3]);
  });

  it('counts a whole line without its newline as torn', async () => {
    const { folder, file } = await threeEvents();
    truncateSync(file, statSync(file).size - 1);
    const log = await opened({ folder });
    expect(log.repaired).not.toBeNull();
    expect(log.position().seq).toBe(2);
  });

  it.each([
    ['zeros, as after a power cut', Buffer.alloc(5000)],
    ['a line that is no event', Buffer.from('{"half":\n')],
    ['a long torn line', Buffer.alloc(3_000_000, 0x61)],
  ])('sets aside %s', async (_name, rubbish) => {
    const { folder, file } = await threeEvents();
    appendFileSync(file, rubbish);
    const log = await opened({ folder });
    expect(rubbish.equals(readFileSync(log.repaired?.file ?? ''))).toBe(true);
    await log.append(eventBody(4));
    expect(readChain(file)).toHaveLength(4);
  });

  it('starts a chain in an empty file and in one that holds nothing but a torn line', async () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'events.ndjson'), '{"schema');
    const log = await opened({ folder });
    await log.append(eventBody(1));
    expect(readChain(log.file)).toHaveLength(1);
    expect(readdirSync(folder).filter((name) => name.startsWith('torn-'))).toHaveLength(1);
  });
});

describe('a disk that fails', () => {
  it('writes on after short writes', async () => {
    const faults: Fault[] = [1, 0, 700, 3].map((bytes) => ({ kind: 'short', bytes }));
    const log = await opened({ folder: temporaryFolder(), files: faultyFiles(faults) });
    await Promise.all([log.append(eventBody(1)), log.append(eventBody(2))]);
    expect(faults).toHaveLength(0);
    expect(readChain(log.file)).toHaveLength(2);
  });

  it('refuses what it can not write, says so, and leaves no half line', async () => {
    const faults: Fault[] = [{ kind: 'fail', code: 'ENOSPC', bytes: 300 }];
    const log = await opened({ folder: temporaryFolder(), files: faultyFiles(faults), retryEvery: 3_600_000 });
    await expect(log.append(eventBody(1))).rejects.toThrow('ENOSPC');
    expect(log.health()).toEqual({ ok: false, reason: expect.stringContaining('ENOSPC') as string });
    expect(statSync(log.file).size).toBe(0);
    await log.append(eventBody(2));
    expect(log.health()).toEqual({ ok: true });
    const records = readChain(log.file);
    expect(records.map(({ event_type }) => event_type)).toEqual(['log', 'decision']);
    expect(records[0]).toMatchObject({ error: 'events_lost', details: { lost: 1 } });
  });

  it('keeps the whole lines of a group that was cut', async () => {
    const log = await opened({
      folder: temporaryFolder(),
      files: faultyFiles([
        { kind: 'short', bytes: 1500 },
        { kind: 'fail', code: 'EIO', bytes: 0 },
      ]),
    });
    const results = await Promise.allSettled([1, 2, 3].map((n) => log.append(eventBody(n))));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(readChain(log.file)[0]?.id).toBe(eventBody(1).id);
  });

  it('gets well by itself', async () => {
    const faults: Fault[] = [0, 20].map((bytes) => ({ kind: 'fail', code: 'ENOSPC', bytes }));
    const log = await opened({ folder: temporaryFolder(), files: faultyFiles(faults), retryEvery: 1 });
    const told = new Promise<void>((resolve) => void log.onWritten(resolve));
    await expect(log.append(eventBody(1))).rejects.toThrow('ENOSPC');
    await told;
    await expect.poll(() => log.health()).toEqual({ ok: true });
    expect(readChain(log.file)).toHaveLength(1);
  });

  it('takes a line back that strict could not sync', async () => {
    const log = await opened({
      folder: temporaryFolder(),
      durability: 'strict',
      files: faultyFiles([{ kind: 'sync', code: 'EIO' }]),
    });
    await expect(log.append(eventBody(1))).rejects.toThrow('EIO');
    expect(statSync(log.file).size).toBe(0);
  });

  it('is unhealthy after a sync in the background failed', async () => {
    const faults: Fault[] = [{ kind: 'sync', code: 'EIO' }];
    const log = await opened({
      folder: temporaryFolder(),
      durability: 'fsync',
      files: faultyFiles(faults),
      retryEvery: 3_600_000,
    });
    await log.append(eventBody(1));
    await expect.poll(() => log.health().ok).toBe(false);
    await log.append(eventBody(2));
    expect(log.health()).toEqual({ ok: true });
    expect(readChain(log.file).map(({ error }) => error)).toEqual([null, 'log_recovered', null]);
  });

  it('holds each resolved append exactly once, in a chain that verifies, whatever fails', async () => {
    const fault = fc.oneof(
      fc.constant<Fault>({ kind: 'ok' }),
      fc.record({ kind: fc.constant('short' as const), bytes: fc.nat(3000) }),
      fc.record({
        kind: fc.constant('fail' as const),
        code: fc.constantFrom('ENOSPC', 'EIO', 'EROFS'),
        bytes: fc.nat(3000),
      }),
      fc.constant<Fault>({ kind: 'sync', code: 'EIO' }),
      fc.constant<Fault>({ kind: 'truncate', code: 'EIO' }),
    );
    const durability = fc.constantFrom('os' as const, 'fsync' as const, 'strict' as const);
    const groups = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(fc.array(fault, { maxLength: 12 }), durability, groups, async (faults, safety, sizes) => {
        const folder = mkdtempSync(join(tmpdir(), 'kt-events-'));
        const log = await openEventLog({ folder, durability: safety, files: faultyFiles([...faults]), retryEvery: 1 });
        let n = 0;
        const kept: string[] = [];
        const refused: string[] = [];
        for (const size of sizes) {
          const bodies = Array.from({ length: size }, () => eventBody(n++));
          const results = await Promise.allSettled(bodies.map((body) => log.append(body)));
          results.forEach(({ status }, index) =>
            (status === 'fulfilled' ? kept : refused).push(bodies[index]?.id ?? ''),
          );
        }
        const isClean = await log.close().then(
          () => true,
          () => false,
        );
        // What even the last try could not cut off is repaired at the next start, as far as it is no whole line.
        await (await openEventLog({ folder, durability: 'os' })).close();
        const records = readChain(log.file);
        const ids = records.filter(({ event_type }) => event_type === 'decision').map(({ id }) => id);
        // Closing says where lines may have stayed whose appends were refused: at the end, and nowhere else.
        const left = isClean ? [] : ids.slice(kept.length);
        expect(ids).toEqual([...kept, ...left]);
        expect(refused).toEqual(expect.arrayContaining(left));
        expect(log.lost()).toBe(refused.length);
        rmSync(folder, { recursive: true });
      }),
      { numRuns: 60 },
    );
  });
});

describe('a writer that is killed', () => {
  it.each(['os', 'fsync', 'strict'] as const)(
    'has every acknowledged line in the file, which repairs itself (%s)',
    async (durability) => {
      const folder = temporaryFolder();
      const child = spawn(process.execPath, [join(import.meta.dirname, 'killed-writer.js'), folder, durability], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      onTestFinished(() => void child.kill('SIGKILL'));
      const acknowledged: string[] = [];
      const ended = once(child, 'close');
      createInterface({ input: child.stdout }).on('line', (id) => {
        acknowledged.push(id);
        if (acknowledged.length === 200) child.kill('SIGKILL');
      });
      await ended;
      const log = await opened({ folder });
      expect(log.tookOver?.pid).toBe(child.pid);
      await log.append(eventBody(1_000_000));
      const ids = new Set(readChain(log.file).map(({ id }) => id));
      expect(acknowledged.length).toBeGreaterThanOrEqual(200);
      // The last acknowledgement may have been cut in the pipe.
      expect(acknowledged.filter((id) => id.length === 30 && !ids.has(id))).toEqual([]);
    },
  );
});
