/**
 * Following a log file as it grows, like `tail -F` and without its gaps: through rotation by rename, truncation, removal
 * and a file that is not there yet, every whole line once.
 */
import { watch, type FSWatcher } from 'node:fs';
import { open, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import { decodeLine, lineKey } from './line.ts';
import type { EventRecord } from './record.ts';

/** A line of the file, without its newline; `record` is null where it is no event. */
export interface FollowedLine {
  readonly line: Buffer;
  readonly record: EventRecord | null;
}

/** What befell the file, for telling people. */
export type FollowNotice = 'waiting' | 'appeared' | 'rotated' | 'truncated';

/** How to follow. */
export interface FollowOptions {
  /**
   * `end`: only what comes; `start`: also what is there. Or an open handle and the offset to go on from, so that nothing
   * is missed between a look back and the following; the handle is closed at the end.
   */
  readonly from: 'start' | 'end' | { readonly handle: FileHandle; readonly offset: number };
  /** Ends the following. */
  readonly signal: AbortSignal;
  readonly onNotice?: (notice: FollowNotice) => void;
}

/** Milliseconds between two looks where no change was reported: file systems over a network report none. */
const pollEvery = 80;

const newline = 0x0a;
const chunkLength = 256 * 1024;

/** How many of the last lines are remembered, to find the place again in a file that was replaced or cut. */
const rememberedLines = 2048;

/** How many bytes in front of the offset are compared, to notice a file that was emptied and filled again. */
const guardLength = 96;

/** Follows a file until the signal. Rejects with the file system's error where the file can't be read. */
export async function* followEvents(
  file: string,
  options: FollowOptions,
): AsyncGenerator<FollowedLine, void, undefined> {
  const changes = watchChanges(file, options.signal);
  const notify = options.onNotice ?? (() => undefined);
  const seen = new RecentLines();
  let cursor = typeof options.from === 'object' ? await Cursor.at(options.from.handle, options.from.offset) : null;
  /** Whether the first file to open is one that was there when the following began. */
  let first = cursor === null;
  try {
    while (!options.signal.aborted) {
      if (cursor === null) {
        const handle = await openIfThere(file);
        if (handle === null) {
          if (first) notify('waiting');
          first = false;
          await changes.next();
          continue;
        }
        if (!first) notify('appeared');
        const fromEnd = first && options.from === 'end';
        cursor = await Cursor.at(handle, fromEnd ? (await handle.stat()).size : 0);
        first = false;
      }
      for await (const line of cursor.lines()) {
        seen.add(line);
        yield { line, record: decodeLine(line) };
        if (options.signal.aborted) return;
      }
      if (await cursor.wasCut()) {
        notify('truncated');
        await cursor.goOnAfter(seen);
        continue;
      }
      const successor = await openSuccessor(file, cursor);
      if (successor !== null) {
        // Whatever was written before the new file came to be must be read before leaving the old one.
        for await (const line of cursor.lines()) {
          seen.add(line);
          yield { line, record: decodeLine(line) };
        }
        notify('rotated');
        await cursor.close();
        cursor = await Cursor.at(successor, 0);
        await cursor.goOnAfter(seen);
        continue;
      }
      await changes.next();
    }
  } finally {
    changes.stop();
    await cursor?.close();
  }
}

/** A place in an open file, always at the start of a line. */
class Cursor {
  readonly #handle: FileHandle;
  #offset: number;
  /** The bytes in front of the offset, as they were read. */
  #guard: Buffer = Buffer.alloc(0);

  private constructor(handle: FileHandle, offset: number) {
    this.#handle = handle;
    this.#offset = offset;
  }

  /** At an offset, or at the start of the line that it is in. */
  static async at(handle: FileHandle, offset: number): Promise<Cursor> {
    const cursor = new Cursor(handle, 0);
    let start = offset;
    while (start > 0) {
      const from = Math.max(0, start - chunkLength);
      const before = await cursor.#read(from, start - from);
      const at = before.lastIndexOf(newline);
      if (at !== -1) {
        start = from + at + 1;
        break;
      }
      start = from;
    }
    cursor.#offset = start;
    const guardFrom = Math.max(0, start - guardLength);
    cursor.#guard = await cursor.#read(guardFrom, start - guardFrom);
    return cursor;
  }

  /** The whole lines from here to the end of the file as it is now. Half a line stays for the next time. */
  async *lines(): AsyncGenerator<Buffer, void, undefined> {
    let length = chunkLength;
    for (;;) {
      if (await this.wasCut()) return;
      const chunk = await this.#read(this.#offset, length);
      const end = chunk.lastIndexOf(newline) + 1;
      if (end === 0) {
        if (chunk.length < length) return;
        length *= 2;
        continue;
      }
      for (let start = 0; start < end;) {
        const stop = chunk.indexOf(newline, start);
        const next = stop + 1;
        this.#advance(chunk.subarray(start, next));
        if (stop > start) yield chunk.subarray(start, stop);
        start = next;
      }
      if (chunk.length < length) return;
      length = chunkLength;
    }
  }

  /** Whether what was read is no longer there: the file was cut, or emptied and filled again. */
  async wasCut(): Promise<boolean> {
    if (this.#guard.length === 0) return (await this.#handle.stat()).size < this.#offset;
    const now = await this.#read(this.#offset - this.#guard.length, this.#guard.length);
    return !now.equals(this.#guard);
  }

  /** Goes to the first line after those that were seen already; to the start where none of them is here. */
  async goOnAfter(seen: RecentLines): Promise<void> {
    this.#offset = 0;
    this.#guard = Buffer.alloc(0);
    let place = { offset: this.#offset, guard: this.#guard };
    for await (const line of this.lines()) {
      if (seen.has(line)) place = { offset: this.#offset, guard: this.#guard };
    }
    this.#offset = place.offset;
    this.#guard = place.guard;
  }

  async stats(): Promise<{ ino: number; dev: number }> {
    return this.#handle.stat();
  }

  close(): Promise<void> {
    return this.#handle.close();
  }

  #advance(bytes: Buffer): void {
    this.#offset += bytes.length;
    this.#guard = Buffer.concat([this.#guard, bytes]).subarray(-guardLength);
  }

  async #read(position: number, length: number): Promise<Buffer> {
    const bytes = Buffer.allocUnsafe(length);
    let filled = 0;
    while (filled < length) {
      const { bytesRead } = await this.#handle.read(bytes, filled, length - filled, position + filled);
      if (bytesRead === 0) break;
      filled += bytesRead;
    }
    return bytes.subarray(0, filled);
  }
}

/** The last lines that were shown, by what tells one from another. */
class RecentLines {
  readonly #keys = new Set<string>();

  add(line: Buffer): void {
    this.#keys.add(lineKey(line));
    if (this.#keys.size <= rememberedLines) return;
    const [oldest] = this.#keys;
    if (oldest !== undefined) this.#keys.delete(oldest);
  }

  has(line: Buffer): boolean {
    return this.#keys.has(lineKey(line));
  }
}

async function openIfThere(file: string): Promise<FileHandle | null> {
  try {
    return await open(file, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** The file that stands in the followed one's place now, opened; null where it is the same or none. */
async function openSuccessor(file: string, cursor: Cursor): Promise<FileHandle | null> {
  const own = await cursor.stats();
  try {
    const there = await stat(file);
    if (there.ino === own.ino && there.dev === own.dev) return null;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
  return openIfThere(file);
}

/** Wakes when something may have changed: by the system's report, or after a while. */
function watchChanges(file: string, signal: AbortSignal): { next(): Promise<void>; stop(): void } {
  let watcher: FSWatcher | null = null;
  let changed = false;
  let wake: () => void = () => undefined;
  const touch = (): void => {
    changed = true;
    wake();
  };
  const start = (): void => {
    try {
      watcher = watch(dirname(file), { persistent: false }, (_event, name) => {
        if (name === null || name === basename(file)) touch();
      });
      watcher.on('error', () => {
        watcher?.close();
        watcher = null;
      });
    } catch {
      // The folder is not there yet, or the system has no watches left: looking every so often is enough.
    }
  };
  signal.addEventListener('abort', touch, { once: true });
  return {
    async next() {
      if (watcher === null) start();
      if (!changed && !signal.aborted) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, pollEvery);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      changed = false;
    },
    stop() {
      signal.removeEventListener('abort', touch);
      watcher?.close();
    },
  };
}
