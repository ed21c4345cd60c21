/**
 * Lines of a file from its start to its end, in memory bounded by the longest line: for what looks at every event. Lines are
 * handed over by plain calls, block by block, since a promise a line would cost more than the work on it.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { ReadAt } from './backward.ts';

/** A line as it stands in the file. */
export interface ForwardLine {
  /** Without its newline. Valid during the call only. */
  readonly bytes: Buffer;
  /** From 1 at the first that is read. */
  readonly number: number;
  /** False for a last line that has no newline: torn, or still being written. */
  readonly complete: boolean;
}

/** Who is told of the lines. */
export interface ForwardReader {
  line(line: ForwardLine): void;
  /** After each block, with the offset reached; reading goes on when it resolves. */
  block?(offset: number): Promise<void> | void;
}

const newline = 0x0a;
const blockLength = 1024 * 1024;

/** A line that is longer than any that the log writes is handed over in pieces of this length, none of them complete. */
const longestLine = 96 * 1024 * 1024;

/** Milliseconds that a line without an end is given: its writer may be at work on it. */
const patience = 50;

/**
 * Reads the lines that stand in the first `size` bytes, from the line start `from` on; the last of them to its end, if that
 * came meanwhile. Empty lines are handed over too. Resolves with the offset reached, less than `size` where the file became
 * shorter.
 */
export async function readForward(readAt: ReadAt, size: number, reader: ForwardReader, from = 0): Promise<number> {
  let number = 1;
  /** The start of a line whose end is in a later block. */
  let pieces: Buffer[] = [];
  let piecesLength = 0;
  let offset = from;
  let ahead = readBlock(readAt, offset, Math.min(blockLength, Math.max(0, size - offset)));
  for (;;) {
    const block = await ahead;
    if (block.length === 0) break;
    offset += block.length;
    // The next block is fetched while this one is worked on.
    ahead = readBlock(readAt, offset, Math.min(blockLength, Math.max(0, size - offset)));
    ahead.catch(() => undefined);
    let start = 0;
    for (let end = block.indexOf(newline); end !== -1; end = block.indexOf(newline, start)) {
      const rest = block.subarray(start, end);
      reader.line({ bytes: pieces.length === 0 ? rest : Buffer.concat([...pieces, rest]), number, complete: true });
      pieces = [];
      piecesLength = 0;
      number += 1;
      start = end + 1;
    }
    if (start < block.length) {
      pieces.push(block.subarray(start));
      piecesLength += block.length - start;
    }
    if (piecesLength > longestLine) {
      reader.line({ bytes: Buffer.concat(pieces), number, complete: false });
      pieces = [];
      piecesLength = 0;
    }
    await reader.block?.(offset);
  }
  if (offset < size || piecesLength === 0) return offset;
  const rest = await restOfLine(readAt, offset, longestLine);
  const bytes = Buffer.concat([...pieces, rest.bytes]);
  reader.line({ bytes, number, complete: rest.complete });
  return offset + rest.bytes.length + (rest.complete ? 1 : 0);
}

/** The bytes from an offset to the next newline, as far as they are there. */
async function restOfLine(
  readAt: ReadAt,
  start: number,
  most: number,
): Promise<{ readonly bytes: Buffer; readonly complete: boolean }> {
  const pieces: Buffer[] = [];
  let waited = false;
  for (let offset = start; offset - start < most;) {
    const block = await readBlock(readAt, offset, 64 * 1024);
    const end = block.indexOf(newline);
    pieces.push(end === -1 ? block : block.subarray(0, end));
    if (end !== -1) return { bytes: Buffer.concat(pieces), complete: true };
    if (block.length === 0) {
      if (waited) break;
      waited = true;
      await delay(patience);
    }
    offset += block.length;
  }
  return { bytes: Buffer.concat(pieces), complete: false };
}

/** A file that became shorter meanwhile gives a shorter block. */
async function readBlock(readAt: ReadAt, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const count = await readAt(bytes, filled, length - filled, position + filled);
    if (count === 0) break;
    filled += count;
  }
  return bytes.subarray(0, filled);
}
