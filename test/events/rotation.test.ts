import {
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { systemFiles, type LogFiles } from '../../src/events/files.ts';
import type { EventLog, EventLogOptions } from '../../src/events/event-log.ts';
import { openEventLog } from '../../src/events/log.ts';
import { listLog } from '../../src/events/log-parts.ts';
import { lockEventLog } from '../../src/events/lock.ts';
import { rotatedName } from '../../src/events/paths.ts';
import { isRotationDue } from '../../src/events/rotation.ts';
import { verifyFolder } from '../../src/events/verify.ts';
import { eventBody, readChain, temporaryFolder } from './support.ts';

const hour = 3_600_000;

async function opened(options: Partial<EventLogOptions> & { folder: string }): Promise<EventLog> {
  const log = await openEventLog({ durability: 'os', ...options });
  onTestFinished(() => log.close().catch(() => undefined));
  return log;
}

/** Appends one after the other, each in a group of its own. */
async function append(log: EventLog, from: number, to: number): Promise<void> {
  for (let n = from; n <= to; n++) await log.append(eventBody(n));
}

async function rotatedNames(folder: string): Promise<string[]> {
  const { rotated, active } = await listLog(folder);
  await active?.handle.close();
  return rotated.map(({ path }) => basename(path));
}

/** The records of the whole log, its chain checked. */
async function wholeChain(folder: string): Promise<number[]> {
  const report = await verifyFolder(folder);
  expect(report.faults).toEqual([]);
  let prev = '0'.repeat(64);
  return report.files.flatMap((file) => {
    const records = readChain(file, prev);
    prev = records.at(-1)?.hash ?? prev;
    return records.map(({ seq }) => seq);
  });
}

const numbers = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

/** The real files, with some operations in another way. */
const otherwise = (changes: Partial<LogFiles>): LogFiles => ({ ...systemFiles, ...changes });

const failing = (code: string) => async (): Promise<never> => {
  throw Object.assign(new Error(`${code}: injected`), { code });
};

describe('when a file is rotated', () => {
  it('by size or age, and never while it has no record', () => {
    const rule = { maxSize: 1000, maxAge: hour };
    expect(isRotationDue({ size: 999, since: 0 }, rule, hour - 1)).toBe(false);
    expect(isRotationDue({ size: 1000, since: 0 }, rule, 0)).toBe(true);
    expect(isRotationDue({ size: 1, since: 0 }, rule, hour)).toBe(true);
    expect(isRotationDue({ size: 0, since: null }, rule, 2 * hour)).toBe(false);
  });
});

describe('rotation', () => {
  it('carries one chain over files that are named after their first records', async () => {
    const folder = temporaryFolder();
    const log = await opened({ folder, rotation: { maxSize: 2000, maxAge: hour } });
    await append(log, 1, 7);
    // Each line has between 667 and 1,000 bytes.
    await log.close();
    expect(await rotatedNames(folder)).toEqual([1, 4].map((first) => rotatedName(first)));
    expect(await wholeChain(folder)).toEqual(numbers(1, 7));
    expect(statSync(join(folder, rotatedName(1))).mode & 0o777).toBe(0o600);
    expect(statSync(log.file).mode & 0o777).toBe(0o600);
  });

  it.each(['os', 'fsync', 'strict'] as const)(
    'keeps each resolved append over rotations and restarts, whatever the groups (%s)',
    async (durability) => {
      await fc.assert(
        fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 9 }), { maxLength: 12 }), fc.nat(9), async (sizes, cut) => {
          const folder = temporaryFolder();
          let n = 0;
          for (const part of [sizes.slice(0, cut), sizes.slice(cut)]) {
            const log = await openEventLog({ folder, durability, rotation: { maxSize: 3000, maxAge: hour } });
            for (const size of part) await Promise.all(numbers(1, size).map(() => log.append(eventBody(++n))));
            await log.close();
          }
          expect(await wholeChain(folder)).toEqual(numbers(1, n));
        }),
        { numRuns: 15 },
      );
    },
  );

  it('goes by the age of the first record, also over a restart', async () => {
    const folder = temporaryFolder();
    let now = Date.parse(eventBody(1).timestamp);
    const clock = { micros: () => now * 1000, timestamp: () => new Date(now).toISOString() };
    const options = { folder, clock, rotation: { maxSize: 1e9, maxAge: hour } };
    const log = await opened(options);
    await append(log, 1, 2);
    await log.close();
    now += hour - 1;
    const next = await opened(options);
    await append(next, 3, 3);
    expect(await rotatedNames(folder)).toEqual([]);
    now += 1000;
    await append(next, 4, 5);
    expect(await rotatedNames(folder)).toEqual([rotatedName(1)]);
    expect(await wholeChain(folder)).toEqual(numbers(1, 5));
  });

  it('goes on with the chain where a crash came between the renaming and the new file', async () => {
    const folder = temporaryFolder();
    const log = await opened({ folder });
    await append(log, 1, 3);
    await log.close();
    renameSync(log.file, join(folder, rotatedName(1)));
    const next = await opened({ folder });
    await append(next, 4, 4);
    expect(await wholeChain(folder)).toEqual(numbers(1, 4));
  });

  it('puts no file over another', async () => {
    const folder = temporaryFolder();
    const log = await opened({ folder, rotation: { maxSize: 1, maxAge: hour } });
    writeFileSync(join(folder, rotatedName(1)), 'of somebody else\n');
    await append(log, 1, 1);
    await log.close();
    expect(await rotatedNames(folder)).toEqual([rotatedName(1), rotatedName(1, 1)]);
    expect(readFileSync(join(folder, rotatedName(1)), 'utf8')).toBe('of somebody else\n');
  });

  it('writes on where a file can not be renamed, and says so once', async () => {
    const folder = temporaryFolder();
    const said: string[] = [];
    const files = otherwise({ rename: failing('EPERM') });
    const log = await opened({ folder, files, rotation: { maxSize: 1, maxAge: hour }, onNotice: (m) => said.push(m) });
    await append(log, 1, 3);
    expect(log.health()).toEqual({ ok: true });
    expect(readChain(log.file)).toHaveLength(3);
    expect(said).toEqual([expect.stringContaining('could not be rotated and is written on: EPERM')]);
  });

  it('takes the renaming back where no new file can be made', async () => {
    const folder = temporaryFolder();
    let opens = 0;
    const open: LogFiles['open'] = async (path) => (opens++ === 1 ? failing('EMFILE')() : systemFiles.open(path));
    const log = await opened({ folder, files: otherwise({ open }), rotation: { maxSize: 1, maxAge: hour } });
    await append(log, 1, 3);
    expect(opens).toBe(2);
    expect(await rotatedNames(folder)).toEqual([]);
    expect(readChain(log.file)).toHaveLength(3);
  });
});

describe('a file that is taken away from its writer', () => {
  /** Lets the log look after its file: it does so when it ends. */
  async function afterClose(log: EventLog, folder: string): Promise<{ seqs: number[]; told: unknown[] }> {
    await log.close();
    const seqs = await wholeChain(folder);
    const told = readChain(log.file, readFirstPrev(log.file)).filter(({ event_type }) => event_type === 'log');
    return { seqs, told: told.map(({ error, details }) => ({ error, ...details })) };
  }

  function readFirstPrev(file: string): string {
    return /"prev":"([0-9a-f]{64})"/.exec(readFileSync(file, 'utf8'))?.[1] ?? '';
  }

  it.each(['the file', 'the folder'])('is written anew where %s was removed', async (what) => {
    const folder = join(temporaryFolder(), 'events');
    const said: string[] = [];
    const log = await opened({ folder, onNotice: (message) => said.push(message) });
    await append(log, 1, 3);
    if (what === 'the folder') rmSync(folder, { recursive: true });
    else rmSync(log.file);
    await append(log, 4, 4);
    const { seqs, told } = await afterClose(log, folder);
    expect(seqs).toEqual(numbers(1, 5));
    expect(told).toEqual([{ error: 'log_restored', last_seq: 4 }]);
    expect(said).toEqual([expect.stringContaining('was removed while it was written; it was written anew')]);
    expect(statSync(folder).mode & 0o777).toBe(0o700);
  });

  it('goes on in a new file where it was moved', async () => {
    const folder = temporaryFolder();
    const log = await opened({ folder });
    await append(log, 1, 3);
    const moved = join(folder, rotatedName(1));
    renameSync(log.file, moved);
    const { seqs, told } = await afterClose(log, folder);
    expect(seqs).toEqual(numbers(1, 4));
    expect(told).toEqual([{ error: 'log_moved', last_seq: 3 }]);
    expect(readChain(moved)).toHaveLength(3);
  });

  it('goes on after what is left where somebody cut it', async () => {
    const folder = temporaryFolder();
    let isFull = false;
    const open: LogFiles['open'] = async (path) => {
      const file = await systemFiles.open(path);
      return { ...file, write: async (...range) => (isFull ? failing('ENOSPC')() : file.write(...range)) };
    };
    const log = await opened({ folder, files: otherwise({ open }), retryEvery: hour });
    await append(log, 1, 3);
    truncateSync(log.file, statSync(log.file).size - 10);
    isFull = true;
    await expect(log.append(eventBody(4))).rejects.toThrow('ENOSPC');
    isFull = false;
    await append(log, 5, 5);
    const lines = readFileSync(log.file, 'utf8').split('\n');
    expect(lines.slice(0, -1).every((line) => line.endsWith('"}'))).toBe(true);
    expect((await verifyFolder(folder)).faults).toMatchObject([{ kind: 'missing', seq: 3, toSeq: 3 }]);
  });

  it('refuses to write into what stands in its place, and leaves it as it is', async () => {
    const folder = temporaryFolder();
    const log = await opened({ folder });
    await append(log, 1, 1);
    rmSync(log.file);
    writeFileSync(log.file, 'of somebody else\n');
    await expect(log.close()).resolves.toBeUndefined();
    expect(log.health()).toMatchObject({ ok: false, reason: expect.stringContaining('was replaced') as string });
    expect(readFileSync(log.file, 'utf8')).toBe('of somebody else\n');
  });

  it('refuses to write where another gateway has come meanwhile', async () => {
    const folder = join(temporaryFolder(), 'events');
    const log = await opened({ folder });
    await append(log, 1, 1);
    rmSync(folder, { recursive: true });
    mkdirSync(folder);
    const other = await lockEventLog(folder);
    await log.close();
    expect(log.health()).toMatchObject({ ok: false, reason: expect.stringContaining('in use by process') as string });
    expect(existsSync(log.file)).toBe(false);
    await other.release();
    expect(readdirSync(folder)).toHaveLength(1);
  });
});
