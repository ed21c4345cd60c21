/**
 * A log as readers see it at one moment: its files in the order of the chain, each with the length that it had then. A
 * rotation while somebody reads hides nothing from him and shows him nothing twice.
 */
import { open, type FileHandle } from 'node:fs/promises';
import { linesBackward, type ReadAt } from './backward.ts';
import { decodeLine, positionOf, type ChainPosition } from './line.ts';
import { listLog, unlessMissing } from './log-parts.ts';
import { eventsFile } from './paths.ts';

/** Where a log is read: an events folder with all its files, or one file that was named. */
export type LogSource = { readonly folder: string } | { readonly file: string };

/** The file of a log that is written, as messages call the log. */
export function nameOfLog(source: LogSource): string {
  return 'file' in source ? source.file : eventsFile(source.folder);
}

/** A file of a log. */
export interface LogPart {
  readonly path: string;
  /** Bytes that belong to the log as it was; a file that is written may have more by now. */
  readonly size: number;
  /** The number of its first record where its name tells; null where that has to be looked up. */
  readonly firstSeq: number | null;
  /** Gives a way to read it while `use` runs; resolves with null where retention has removed it meanwhile. */
  read<Result>(use: (readAt: ReadAt) => Promise<Result>): Promise<Result | null>;
}

/** A log at one moment. To be closed by whoever took it. */
export interface LogSnapshot {
  /** Oldest first. */
  readonly parts: readonly LogPart[];
  /** Bytes of all parts. */
  readonly bytes: number;
  /** The device and inode of the file that was written then; null where none was. */
  readonly active: { readonly dev: number; readonly ino: number } | null;
  /** Hands over the file that was written, open; whoever takes it closes it. Null where there is none. */
  takeActive(): { readonly handle: FileHandle; readonly size: number } | null;
  close(): Promise<void>;
}

/** Looks at a log. One that is not there yet has no parts. Rejects with the file system's error. */
export async function takeSnapshot(source: LogSource): Promise<LogSnapshot> {
  const { rotated, active } = 'folder' in source ? await listLog(source.folder) : await onlyFile(source.file);
  try {
    const parts: LogPart[] = rotated.map(({ path, size, firstSeq }) => ({
      path,
      size,
      firstSeq,
      read: async (use) => {
        const handle = await unlessMissing(open(path, 'r'));
        if (handle === null) return null;
        try {
          return await use(readerOf(handle));
        } finally {
          await handle.close();
        }
      },
    }));
    if (active !== null) {
      const { path, size, handle } = active;
      parts.push({ path, size, firstSeq: null, read: (use) => use(readerOf(handle)) });
    }
    const stats = await active?.handle.stat();
    let isTaken = false;
    return {
      parts,
      bytes: parts.reduce((sum, { size }) => sum + size, 0),
      active: stats === undefined ? null : { dev: stats.dev, ino: stats.ino },
      takeActive: () => {
        isTaken = true;
        return active;
      },
      close: async () => (isTaken ? undefined : active?.handle.close()),
    };
  } catch (error) {
    await active?.handle.close();
    throw error;
  }
}

async function onlyFile(path: string): Promise<Awaited<ReturnType<typeof listLog>>> {
  const handle = await unlessMissing(open(path, 'r'));
  if (handle === null) return { rotated: [], active: null };
  const stats = await handle.stat();
  if (!stats.isDirectory()) return { rotated: [], active: { path, handle, size: stats.size } };
  await handle.close();
  throw Object.assign(new Error(`${path} is a folder`), { code: 'EISDIR' });
}

/**
 * The same log up to its last whole line: half a line at the end of the file that is written belongs to whoever reads on from
 * there.
 */
export async function wholeLinesOf(snapshot: LogSnapshot): Promise<LogSnapshot> {
  const last = snapshot.parts.at(-1);
  if (last === undefined || snapshot.active === null) return snapshot;
  const size = (await last.read((readAt) => endOfLastLine(readAt, last.size))) ?? 0;
  const parts = [...snapshot.parts.slice(0, -1), { ...last, size }];
  return {
    ...snapshot,
    parts,
    bytes: snapshot.bytes - last.size + size,
    takeActive: () => {
      const taken = snapshot.takeActive();
      return taken === null ? null : { ...taken, size };
    },
  };
}

/** The offset behind the last newline. */
async function endOfLastLine(readAt: ReadAt, size: number): Promise<number> {
  const chunk = Buffer.alloc(64 * 1024);
  for (let end = size; end > 0;) {
    const start = Math.max(0, end - chunk.length);
    const count = await readAt(chunk, 0, end - start, start);
    const at = chunk.subarray(0, count).lastIndexOf(0x0a);
    if (at !== -1) return start + at + 1;
    end = start;
  }
  return 0;
}

/** The last record of a log, where the chain stands; null for a log without records. */
export async function lastPosition({ parts }: LogSnapshot): Promise<ChainPosition | null> {
  for (const { read, size } of parts.toReversed()) {
    const position = await read(async (readAt) => {
      for await (const { bytes } of linesBackward(readAt, size)) {
        const record = decodeLine(bytes);
        if (record !== null) return positionOf(record);
      }
      return null;
    });
    if (position !== null) return position;
  }
  return null;
}

function readerOf(handle: FileHandle): ReadAt {
  return async (bytes, offset, length, position) => (await handle.read(bytes, offset, length, position)).bytesRead;
}
