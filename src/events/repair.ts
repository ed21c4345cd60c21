/**
 * What the log does before it appends to a file that is there already: finds where the chain stands, and sets aside what
 * a crash left behind the last whole line.
 */
import { open, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { linesBackward, type ReadAt } from './backward.ts';
import type { LogFile } from './files.ts';
import type { EventRecord } from './record.ts';
import { decodeLine, type ChainPosition } from './line.ts';

/** What was set aside. */
export interface TornTail {
  /** The file that now holds it. */
  readonly file: string;
  readonly bytes: number;
}

/** A file ready to be appended to. */
interface LogTail {
  /** Its last record; null where it has none. */
  readonly position: ChainPosition | null;
  /** The file's length in bytes. */
  readonly end: number;
  readonly repaired: TornTail | null;
}

/**
 * Finds the last whole line and moves what stands behind it to `torn-<timestamp>.ndjson` in the same folder. A last line
 * without its newline counts as torn even where its JSON is whole: no writer was told that it had been written. So do
 * lines at the end that are no events, which a machine that lost power can leave.
 * Rejects with the file system's error; then nothing was taken away.
 */
export async function repairTail(file: LogFile, folder: string, now: () => number): Promise<LogTail> {
  const { size } = await file.facts();
  const { record, end } = await lastRecord((...range) => file.read(...range), size);
  const position = record === null ? null : { seq: record.seq, hash: record.hash };
  if (end === size) return { position, end, repaired: null };
  const torn = await setAside(file, folder, { start: end, length: size - end }, now());
  await file.truncate(end);
  await file.sync();
  return { position, end, repaired: torn };
}

/** The last whole record in front of `size`, and where its line ends: 0 where there is none. */
export async function lastRecord(
  readAt: ReadAt,
  size: number,
): Promise<{ readonly record: EventRecord | null; readonly end: number }> {
  for await (const { bytes, start, complete } of linesBackward(readAt, size)) {
    const record = complete ? decodeLine(bytes) : null;
    if (record === null || !/^[0-9a-f]{64}$/.test(record.hash)) continue;
    return { record, end: start + bytes.length + 1 };
  }
  return { record: null, end: 0 };
}

/** Copies bytes of the log to a file of their own, synced before anything is cut off. */
export async function setAside(
  file: LogFile,
  folder: string,
  { start, length }: { readonly start: number; readonly length: number },
  now: number,
): Promise<TornTail> {
  const { path, copy } = await createCopy(folder, new Date(now).toISOString().replaceAll(':', '-'));
  try {
    const bytes = Buffer.allocUnsafe(Math.min(length, 1024 * 1024));
    for (let done = 0; done < length;) {
      const count = await file.read(bytes, 0, Math.min(bytes.length, length - done), start + done);
      if (count === 0) break;
      await copy.writeFile(bytes.subarray(0, count));
      done += count;
    }
    await copy.sync();
  } finally {
    await copy.close();
  }
  return { file: path, bytes: length };
}

/** Two repairs within a millisecond must not take each other's file. */
async function createCopy(folder: string, stamp: string): Promise<{ path: string; copy: FileHandle }> {
  for (let number = 0; ; number++) {
    const path = join(folder, `torn-${stamp}${number === 0 ? '' : `-${number}`}.ndjson`);
    try {
      return { path, copy: await open(path, 'wx', 0o600) };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}
