/**
 * The file that the log writes now: whole groups of lines at its end, nothing torn left behind, and its rotation. Knows bytes
 * and where the chain stands, no queue and no waiting.
 */
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileFacts, LogFile, LogFiles } from './files.ts';
import { chainStart, type ChainPosition } from './line.ts';
import { listLog, type RotatedPart } from './log-parts.ts';
import { eventsFile, rotatedName } from './paths.ts';
import { lastRecord, repairTail, type TornTail } from './repair.ts';

/** What came of a write. */
export interface WriteResult {
  /** Bytes that stand in the file. */
  readonly written: number;
  /** Why there are not more; null where all stand there. */
  readonly failure: unknown;
}

/** How a file that was taken away under the writer was put right. */
export type Displacement = 'restored' | 'left';

/** What is known of the file's first record. */
interface FirstRecord {
  readonly seq: number;
  /** Milliseconds since the epoch. */
  readonly time: number;
}

/** The active file of a folder. One writer at a time; no two of its methods may run at once. */
export class ActiveFile {
  readonly path: string;
  /** What a crash had left at the end of the file and where it is now. */
  readonly repaired: TornTail | null;
  readonly #folder: string;
  readonly #files: LogFiles;
  #handle: LogFile;
  #facts: FileFacts;
  /** Where the last whole line ends. */
  #end: number;
  /** Set while bytes may stand behind `#end` that belong to no line. */
  #torn = false;
  #first: FirstRecord | null;
  /** Where the chain stands in the file, for naming its first record. */
  #position: ChainPosition;

  private constructor(
    folder: string,
    files: LogFiles,
    opened: { handle: LogFile; facts: FileFacts; end: number; repaired: TornTail | null; position: ChainPosition },
    first: FirstRecord | null,
  ) {
    this.path = eventsFile(folder);
    this.repaired = opened.repaired;
    this.#folder = folder;
    this.#files = files;
    this.#handle = opened.handle;
    this.#facts = opened.facts;
    this.#end = opened.end;
    this.#position = opened.position;
    this.#first = first;
  }

  /**
   * Opens the file, made where it is missing, sets aside what a crash left at its end and finds where the chain stands: in
   * this file, or in the last rotated one that has a record. Rejects with the file system's error.
   */
  static async open(folder: string, files: LogFiles, now: () => number): Promise<ActiveFile> {
    const handle = await files.open(eventsFile(folder));
    try {
      const tail = await repairTail(handle, folder, now);
      const position = tail.position ?? (await endOfRotated(folder));
      const first = tail.end === 0 ? null : await firstRecord(handle, tail.end, folder);
      const { repaired, end } = tail;
      return new ActiveFile(folder, files, { handle, facts: await handle.facts(), end, repaired, position }, first);
    } catch (error) {
      await handle.close();
      throw error;
    }
  }

  /** The last record of the log. */
  get position(): ChainPosition {
    return this.#position;
  }

  /** Bytes up to the end of the last whole line. */
  get size(): number {
    return this.#end;
  }

  /** When its first record was made, in milliseconds since the epoch; null while it has none. */
  get since(): number | null {
    return this.#first?.time ?? null;
  }

  /** Whether something may stand behind the last whole line that could not be taken away yet. */
  get isTorn(): boolean {
    return this.#torn;
  }

  /** Writes at the end, after what is torn is gone. Never rejects; what it wrote counts only when it is kept. */
  async write(bytes: Buffer): Promise<WriteResult> {
    let written = 0;
    try {
      if (this.#torn) await this.cutTorn();
      while (written < bytes.length) {
        const count = await this.#handle.write(bytes, written, bytes.length - written);
        if (count === 0) throw new Error('the file takes no more bytes');
        written += count;
      }
      return { written, failure: null };
    } catch (failure) {
      this.#torn = true;
      return { written, failure };
    }
  }

  /** Counts the first bytes of what was written as lines of the log, up to a position. */
  keep(bytes: number, position: ChainPosition, now: () => number): void {
    if (bytes === 0) return;
    this.#first ??= { seq: this.#position.seq + 1, time: now() };
    this.#end += bytes;
    this.#position = position;
  }

  /** What was written behind the last whole line is not to stay. */
  giveUpRest(): void {
    this.#torn = true;
  }

  /** Cuts off what stands behind the last whole line. */
  async cutTorn(): Promise<void> {
    const { size } = await this.#handle.facts();
    if (size > this.#end) {
      await this.#handle.truncate(this.#end);
    } else if (size < this.#end) {
      // Somebody else cut the file: lines go on after the last whole one that is left.
      const { end } = await lastRecord((...range) => this.#handle.read(...range), size);
      if (end < size) await this.#handle.truncate(end);
      this.#end = end;
    }
    this.#torn = false;
  }

  sync(): Promise<void> {
    return this.#handle.sync();
  }

  /**
   * Gives the file the name of its first record and goes on in a new one. Rejects where that can't be done; then the file
   * is written on as it was.
   * @returns the new name's path; null where there is nothing to rotate.
   */
  async rotate(): Promise<string | null> {
    if (this.#first === null || this.#end === 0) return null;
    if (this.#torn) await this.cutTorn();
    await this.#handle.sync();
    const rotated = await this.#moveAside(this.#first.seq);
    let next: LogFile;
    let facts: FileFacts;
    try {
      next = await this.#files.open(this.path);
      facts = await next.facts();
    } catch (error) {
      await this.#files.rename(rotated, this.path).catch(() => undefined);
      throw error;
    }
    const former = this.#handle;
    this.#handle = next;
    this.#facts = facts;
    this.#end = 0;
    this.#first = null;
    await former.close();
    await this.#files.syncFolder(this.#folder);
    return rotated;
  }

  async #moveAside(firstSeq: number): Promise<string> {
    for (let copy = 0; ; copy++) {
      const to = join(this.#folder, rotatedName(firstSeq, copy));
      try {
        await this.#files.rename(this.path, to);
        return to;
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
    }
  }

  /** Whether the name still leads to this file. */
  async isInPlace(): Promise<boolean> {
    const there = await this.#files.facts(this.path);
    return there !== null && there.ino === this.#facts.ino && there.dev === this.#facts.dev;
  }

  /**
   * Takes the place again after the file was removed or moved away: a removed one is written anew, byte by byte, since its
   * handle still holds it; one that was moved keeps what it has, and a new file goes on with the chain. Call it only under
   * the folder's lock. Rejects where it can't be done; then nothing has changed.
   */
  async takePlace(): Promise<Displacement> {
    await this.#files.makeFolder(this.#folder);
    const next = await this.#files.open(this.path);
    let isOurs = false;
    try {
      const isRemoved = (await this.#handle.facts()).nlink === 0;
      const own = await next.facts();
      if (own.size > 0) throw new Error(`${this.path} was replaced by another file; start the gateway anew`);
      isOurs = true;
      if (isRemoved) await copyBytes(this.#handle, next, this.#end);
      await next.sync();
      await this.#files.syncFolder(this.#folder);
      const former = this.#handle;
      this.#handle = next;
      this.#facts = own;
      this.#torn = false;
      if (!isRemoved) {
        this.#end = 0;
        this.#first = null;
      }
      await former.close();
      return isRemoved ? 'restored' : 'left';
    } catch (error) {
      if (isOurs) await next.truncate(0).catch(() => undefined);
      await next.close();
      throw error;
    }
  }

  close(): Promise<void> {
    return this.#handle.close();
  }
}

async function copyBytes(from: LogFile, to: LogFile, length: number): Promise<void> {
  const bytes = Buffer.allocUnsafe(Math.min(length, 1024 * 1024));
  for (let done = 0; done < length;) {
    const count = await from.read(bytes, 0, Math.min(bytes.length, length - done), done);
    if (count === 0) throw new Error('the removed file became shorter');
    for (let written = 0; written < count;) written += await to.write(bytes, written, count - written);
    done += count;
  }
}

/** Where the chain stands in the rotated files. */
async function endOfRotated(folder: string): Promise<ChainPosition> {
  const { rotated, active } = await listLog(folder);
  await active?.handle.close();
  for (const part of rotated.toReversed()) {
    const position = await endOfPart(part);
    if (position !== null) return position;
  }
  return chainStart;
}

/** The last record of a rotated file; null where it has none. */
async function endOfPart({ path, size }: RotatedPart): Promise<ChainPosition | null> {
  const handle = await open(path, 'r');
  try {
    const readAt = async (bytes: Buffer, offset: number, length: number, position: number): Promise<number> =>
      (await handle.read(bytes, offset, length, position)).bytesRead;
    const { record } = await lastRecord(readAt, size);
    return record === null ? null : { seq: record.seq, hash: record.hash };
  } finally {
    await handle.close();
  }
}

/** Number and time stand at the start of a line. */
const firstHead = /^\{"schema_version":1,"seq":(\d{1,16}),"id":"[^"]*","timestamp":"([^"]*)"/;

async function firstRecord(handle: LogFile, end: number, folder: string): Promise<FirstRecord> {
  const head = Buffer.alloc(Math.min(256, end));
  const count = await handle.read(head, 0, head.length, 0);
  const match = firstHead.exec(head.toString('latin1', 0, count));
  // A first line that was changed keeps nobody from rotating the file; verify tells of it.
  if (match === null) return { seq: (await endOfRotated(folder)).seq + 1, time: 0 };
  const time = Date.parse(match[2] ?? '');
  return { seq: Number(match[1]), time: Number.isNaN(time) ? 0 : time };
}
