/**
 * Finding a place in a file of events without reading it: a search by halves over line boundaries. Lines stand in the order
 * of their numbers, and nearly in the order in which calls ended; so numbers and times need no index beside the log.
 */
import type { ReadAt } from './backward.ts';
import { decodeLine } from './line.ts';

/** Where a search ended: the boundary that was looked for lies between the two. */
export interface SeekBounds {
  /** The start of a line that stands before the boundary; 0 where none was seen. */
  readonly low: number;
  /** The start of a line that stands behind it; the file's size where none was seen. */
  readonly high: number;
}

/** Bytes that are as soon read through as searched. */
const step = 64 * 1024;

/** Bytes within which a probe has to find a whole line, and the most that it reads for a longer one. */
const probeLength = 16 * 1024;
const longestProbe = 4 * 1024 * 1024;

const newline = 0x0a;

/**
 * Searches the boundary between lines that are `before` something and those that are not; `before` gives null for a line
 * that does not tell.
 */
export async function seekBoundary(
  readAt: ReadAt,
  size: number,
  before: (line: Buffer) => boolean | null,
): Promise<SeekBounds> {
  let low = 0;
  let high = size;
  let from = 0;
  let to = size;
  while (to - from > step) {
    const middle = Math.floor((from + to) / 2);
    const probe = await probeFrom(readAt, middle, to, before);
    if (probe === null || !probe.before) to = middle;
    if (probe === null) continue;
    if (probe.before) {
      low = probe.start;
      from = probe.end;
    } else high = probe.start;
  }
  return { low, high };
}

interface Probe {
  readonly start: number;
  readonly end: number;
  readonly before: boolean;
}

/** The first whole line that starts behind `offset` and before `limit` and tells; null where there is none. */
async function probeFrom(
  readAt: ReadAt,
  offset: number,
  limit: number,
  before: (line: Buffer) => boolean | null,
): Promise<Probe | null> {
  let length = probeLength;
  for (;;) {
    const bytes = await readUpTo(readAt, offset, length);
    let start = bytes.indexOf(newline) + 1;
    while (start > 0 && offset + start < limit) {
      const end = bytes.indexOf(newline, start);
      if (end === -1) break;
      const tells = before(bytes.subarray(start, end));
      if (tells !== null) return { start: offset + start, end: offset + end + 1, before: tells };
      start = end + 1;
    }
    if (bytes.length < length || offset + start >= limit || length >= longestProbe) return null;
    length *= 4;
  }
}

/** The first whole line of a file; null where it has none within a few megabytes. */
export async function firstLine(readAt: ReadAt, size: number): Promise<Buffer | null> {
  for (let length = probeLength; ; length *= 4) {
    const bytes = await readUpTo(readAt, 0, Math.min(length, size));
    const end = bytes.indexOf(newline);
    if (end !== -1) return bytes.subarray(0, end);
    if (length >= size || length >= longestProbe) return null;
  }
}

async function readUpTo(readAt: ReadAt, position: number, length: number): Promise<Buffer> {
  const bytes = Buffer.allocUnsafe(length);
  let filled = 0;
  while (filled < length) {
    const count = await readAt(bytes, filled, length - filled, position + filled);
    if (count === 0) break;
    filled += count;
  }
  return bytes.subarray(0, filled);
}

const head = /^\{"schema_version":1,"seq":(\d{1,16}),/;

/** A line's number; null where it is no event. Needs no parsing for lines as the log writes them. */
export function seqOf(line: Buffer): number | null {
  const match = head.exec(line.toString('latin1', 0, 48));
  return match === null ? (decodeLine(line)?.seq ?? null) : Number(match[1]);
}

/**
 * When a line's call ended, in milliseconds since the epoch: about when the line was written, so that this grows from line
 * to line but for a clock that is set back. Null where the line does not tell.
 */
export function endOf(line: Buffer): number | null {
  const record = decodeLine(line);
  if (record === null) return null;
  const started = Date.parse(record.timestamp);
  if (Number.isNaN(started)) return null;
  const total: unknown = (record.latency_ms as { total?: unknown } | undefined)?.total;
  return started + (typeof total === 'number' && total > 0 ? total : 0);
}
