/**
 * The log as a sink reads it: lines after a place, in order, over rotation, in bounded memory. The log itself is what waits on
 * disk for a sink that is down; what it can wait for no longer is skipped and counted.
 */
import { open, type FileHandle } from 'node:fs/promises';
import { listLog, unlessMissing } from '../log-parts.ts';

/** Lines that are sent together. */
export interface Batch {
  /** As written, without newlines. At least one. */
  readonly lines: readonly Buffer[];
  /** The number of the last of them. */
  readonly lastSeq: number;
}

/** How much one batch holds at most. */
export interface BatchLimits {
  readonly lines: number;
  readonly bytes: number;
}

const newline = 0x0a;

/** A line longer than the log ever writes. */
const longestLine = 96 * 1024 * 1024;

/** The start of a line as the log writes it, up to the number. */
const head = /^\{"schema_version":1,"seq":(\d{1,16}),/;
const headLength = 48;

/** The file that is read. */
interface Current {
  readonly handle: FileHandle;
  readonly ino: number;
  readonly dev: number;
  offset: number;
}

/** Reads a log's lines. No two of its methods may run at once. */
export class LogSource {
  readonly #folder: string;
  #current: Current | null = null;
  /** The number of the last line that was read or is not wanted. */
  #seq: number;
  #skipped = 0;

  /** @param seq the number of the last record that is not wanted any more. */
  constructor(folder: string, seq: number) {
    this.#folder = folder;
    this.#seq = seq;
  }

  /** The number of the last record that was read. */
  get seq(): number {
    return this.#seq;
  }

  /** Takes the count of records that were not there any more, or were skipped, since it was last taken. */
  takeSkipped(): number {
    const skipped = this.#skipped;
    this.#skipped = 0;
    return skipped;
  }

  /** The next lines; null where there are none yet. */
  async next(limits: BatchLimits): Promise<Batch | null> {
    for (;;) {
      this.#current ??= await this.#open();
      if (this.#current === null) return null;
      const batch = await this.#read(this.#current, limits);
      if (batch !== null) return batch;
      if (!(await this.#advance(this.#current))) return null;
    }
  }

  /** Leaves out the oldest of what waits, where that is more than so many bytes; true where it does. */
  async keepWithin(bytes: number): Promise<boolean> {
    this.#current ??= await this.#open();
    const current = this.#current;
    const { rotated, active } = await listLog(this.#folder);
    let taken = false;
    try {
      if (current === null || active === null) return false;
      const activeFile = await active.handle.stat();
      const own = await current.handle.stat();
      const isActive = isSame(current, activeFile);
      const waiting = isActive ? [] : [{ path: '', size: own.size - current.offset }];
      for (const part of rotated) if (part.firstSeq > this.#seq && !isSame(current, part)) waiting.push(part);
      let behind = waiting.reduce((sum, { size }) => sum + size, activeFile.size - (isActive ? current.offset : 0));
      if (behind <= bytes) return false;
      while (waiting.length > 0 && behind > bytes) behind -= waiting.shift()?.size ?? 0;
      const [next] = waiting;
      await this.close();
      taken = next === undefined;
      this.#current = next === undefined ? await currentOf(active.handle) : await openAt(next.path);
      // The number of what is read next tells how many records are left out.
      if (next === undefined) await this.#goTo(Math.max(0, activeFile.size - bytes));
      return true;
    } finally {
      if (!taken) await active?.handle.close();
    }
  }

  /** To the first line after an offset. */
  async #goTo(offset: number): Promise<void> {
    if (this.#current === null || offset === 0) return;
    const bytes = await read(this.#current.handle, offset, longestLine);
    this.#current.offset = offset + bytes.indexOf(newline) + 1;
  }

  async close(): Promise<void> {
    const current = this.#current;
    this.#current = null;
    await current?.handle.close();
  }

  /** The file that the next record is in, at its start. */
  async #open(): Promise<Current | null> {
    const { rotated, active } = await listLog(this.#folder);
    const holder = rotated.findLast(({ firstSeq }) => firstSeq <= this.#seq + 1) ?? rotated[0];
    if (holder !== undefined) await active?.handle.close();
    return choose(holder?.path, active?.handle);
  }

  /** The whole lines from the offset on, within limits; null where there is none. */
  async #read(current: Current, limits: BatchLimits): Promise<Batch | null> {
    for (let length = limits.bytes; length <= longestLine; length *= 2) {
      const bytes = await read(current.handle, current.offset, length);
      const lines: Buffer[] = [];
      let start = 0;
      for (
        let end = bytes.indexOf(newline);
        end !== -1 && lines.length < limits.lines;
        end = bytes.indexOf(newline, start)
      ) {
        const line = bytes.subarray(start, end);
        start = end + 1;
        if (this.#isNext(line)) lines.push(line);
      }
      current.offset += start;
      if (lines.length > 0) return { lines, lastSeq: this.#seq };
      if (start === 0 && bytes.length < length) return null;
      if (start > 0) length = limits.bytes / 2;
    }
    return null;
  }

  /** Whether a line comes after those that were read; what stands in between is gone. */
  #isNext(line: Buffer): boolean {
    const match = head.exec(line.toString('latin1', 0, headLength));
    const seq = Number(match?.[1] ?? 0);
    if (seq <= this.#seq) return false;
    this.#skipped += seq - this.#seq - 1;
    this.#seq = seq;
    return true;
  }

  /** Goes to the next file, where this one is not written any more and was read to its end. */
  async #advance(current: Current): Promise<boolean> {
    const parts = await listLog(this.#folder);
    let taken = false;
    try {
      const active = await parts.active?.handle.stat();
      if (active && isSame(active, current)) return false;
      // What was written before it was rotated, and after it was read.
      if ((await current.handle.stat()).size > current.offset) return await this.#hasMore(current);
      const next = parts.rotated.find(({ firstSeq }) => firstSeq > this.#seq)?.path;
      taken = next === undefined;
      if (next === undefined && parts.active === null) return false;
      await this.close();
      this.#current = await choose(next, parts.active?.handle);
      return this.#current !== null;
    } finally {
      if (!taken) await parts.active?.handle.close();
    }
  }

  /** Half a line at the end of a file that is not written any more never becomes whole. */
  async #hasMore(current: Current): Promise<boolean> {
    const rest = await read(current.handle, current.offset, 64 * 1024);
    if (rest.includes(newline)) return true;
    current.offset = (await current.handle.stat()).size;
    return true;
  }
}

function isSame(one: { ino: number; dev: number }, other: { ino: number; dev: number }): boolean {
  return one.ino === other.ino && one.dev === other.dev;
}

/** A rotated file where there is one, else the active one by its handle: by its name it might be another file by now. */
async function choose(rotated: string | undefined, active: FileHandle | undefined): Promise<Current | null> {
  if (rotated !== undefined) return openAt(rotated);
  return active === undefined ? null : currentOf(active);
}

async function currentOf(handle: FileHandle): Promise<Current> {
  const { ino, dev } = await handle.stat();
  return { handle, ino, dev, offset: 0 };
}

/** At its start; null where the file was removed meanwhile. */
async function openAt(path: string): Promise<Current | null> {
  const handle = await unlessMissing(open(path, 'r'));
  return handle === null ? null : currentOf(handle);
}

async function read(handle: FileHandle, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await handle.read(bytes, filled, length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}
