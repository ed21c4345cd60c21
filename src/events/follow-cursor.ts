/** A place in a file that is followed, and the memory of what was read: what tells a file that grew from one that was changed. */
import type { FileHandle } from 'node:fs/promises';
import { keyOfHash, lineKey } from './line.ts';
import type { EventRecord } from './record.ts';

/** A line of a followed file, without its newline; `record` is null where it is no event. */
export interface FollowedLine {
  readonly line: Buffer;
  readonly record: EventRecord | null;
}

const newline = 0x0a;
const chunkLength = 256 * 1024;

/** How many of the last lines are remembered, to find the place again in a file that was replaced or cut. */
const rememberedLines = 2048;

/** How many bytes in front of the offset are compared, to notice a file that was emptied and filled again. */
const guardLength = 96;

/** A line and where it ends. */
export interface CursorLine {
  /** Without its newline. */
  readonly bytes: Buffer;
  /** The offset behind its newline. */
  readonly end: number;
}

/** A place in an open file, always at the start of a line. */
export class FollowCursor {
  readonly #handle: FileHandle;
  #offset: number;
  /** The bytes in front of the offset, as they were read. */
  #guard: Buffer = Buffer.alloc(0);

  private constructor(handle: FileHandle, offset: number) {
    this.#handle = handle;
    this.#offset = offset;
  }

  /** At an offset, or at the start of the line that it is in. */
  static async at(handle: FileHandle, offset: number): Promise<FollowCursor> {
    const cursor = new FollowCursor(handle, 0);
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
    await cursor.#goTo(start);
    return cursor;
  }

  /**
   * The whole lines from here to the end of the file as it is now, some at a time, each without its newline, empty ones left
   * out. Half a line stays for the next time.
   */
  async *lines(): AsyncGenerator<readonly CursorLine[], void, undefined> {
    let length = chunkLength;
    for (;;) {
      const chunk = await this.#read(this.#offset, length);
      // Asked after the reading: then what was read is what stood behind the guard.
      if (await this.wasCut()) return;
      const end = chunk.lastIndexOf(newline) + 1;
      if (end === 0) {
        if (chunk.length < length) return;
        length *= 2;
        continue;
      }
      const lines: CursorLine[] = [];
      for (let start = 0; start < end;) {
        const stop = chunk.indexOf(newline, start);
        if (stop > start) lines.push({ bytes: chunk.subarray(start, stop), end: this.#offset + stop + 1 });
        start = stop + 1;
      }
      this.#advance(chunk.subarray(0, end));
      if (lines.length > 0) yield lines;
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
    let place = 0;
    for await (const lines of this.lines()) {
      for (const { bytes, end } of lines) if (seen.has(bytes)) place = end;
    }
    await this.#goTo(place);
  }

  async stats(): Promise<{ readonly ino: number; readonly dev: number }> {
    return this.#handle.stat();
  }

  close(): Promise<void> {
    return this.#handle.close();
  }

  async #goTo(lineStart: number): Promise<void> {
    const guardFrom = Math.max(0, lineStart - guardLength);
    this.#guard = await this.#read(guardFrom, lineStart - guardFrom);
    this.#offset = lineStart;
  }

  #advance(bytes: Buffer): void {
    this.#offset += bytes.length;
    this.#guard = Buffer.concat([this.#guard, bytes.subarray(-guardLength)]).subarray(-guardLength);
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
export class RecentLines {
  readonly #keys = new Set<string>();

  add(line: Buffer): void {
    this.#keys.add(lineKey(line));
    if (this.#keys.size <= rememberedLines) return;
    const [oldest] = this.#keys;
    if (oldest !== undefined) this.#keys.delete(oldest);
  }

  /** A line of which only the hash is known. */
  addHash(hash: string): void {
    this.#keys.add(keyOfHash(hash));
  }

  has(line: Buffer): boolean {
    return this.#keys.has(lineKey(line));
  }
}
