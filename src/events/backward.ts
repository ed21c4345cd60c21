/**
 * Lines of a file from its end to its start, in memory bounded by the longest line: newest events first, and the tail of
 * the log at start.
 */

/** Reads like `FileHandle.read`, resolving with the number of bytes. */
export type ReadAt = (bytes: Buffer, offset: number, length: number, position: number) => Promise<number>;

/** A line found from behind. */
export interface BackwardLine {
  /** Without its newline. */
  readonly bytes: Buffer;
  /** Offset of its first byte in the file. */
  readonly start: number;
  /** False for a last line that has no newline: torn, or still being written. */
  readonly complete: boolean;
}

const newline = 0x0a;
const firstChunk = 64 * 1024;
const largestChunk = 1024 * 1024;

/**
 * Yields the lines before `size`, last first. Empty lines are left out. Bytes yielded stay valid.
 */
export async function* linesBackward(readAt: ReadAt, size: number): AsyncGenerator<BackwardLine, void, undefined> {
  for await (const lines of lineBlocksBackward(readAt, size)) yield* lines;
}

/**
 * The same lines, down to the line start `from`, block by block: for what looks at a million of them, to which a promise a
 * line would be felt.
 */
export async function* lineBlocksBackward(
  readAt: ReadAt,
  size: number,
  from = 0,
): AsyncGenerator<readonly BackwardLine[], void, undefined> {
  /** The start of the line under way, in pieces from front to back, all behind `position`. */
  let pieces: Buffer[] = [];
  let complete = false;
  let position = size;
  let chunkLength = firstChunk;
  while (position > from) {
    const length = Math.min(chunkLength, position - from);
    const chunk = await readFully(readAt, position - length, length);
    position -= length;
    chunkLength = Math.min(chunkLength * 2, largestChunk);
    const lines: BackwardLine[] = [];
    let end = chunk.length;
    for (let at = chunk.lastIndexOf(newline); at !== -1; at = at === 0 ? -1 : chunk.lastIndexOf(newline, at - 1)) {
      const bytes = join(chunk.subarray(at + 1, end), pieces);
      if (bytes.length > 0) lines.push({ bytes, start: position + at + 1, complete });
      pieces = [];
      complete = true;
      end = at;
    }
    if (end > 0) pieces.unshift(chunk.subarray(0, end));
    if (lines.length > 0) yield lines;
  }
  const bytes = join(Buffer.alloc(0), pieces);
  if (bytes.length > 0) yield [{ bytes, start: from, complete }];
}

function join(head: Buffer, pieces: readonly Buffer[]): Buffer {
  return pieces.length === 0 ? head : Buffer.concat([head, ...pieces]);
}

/** A file that became shorter meanwhile gives a shorter chunk. */
async function readFully(readAt: ReadAt, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const count = await readAt(bytes, filled, length - filled, position + filled);
    if (count === 0) break;
    filled += count;
  }
  return bytes.subarray(0, filled);
}
