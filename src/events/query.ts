/**
 * Reading the log back, newest first, in bounded memory: pages of events that match a filter, and one event by its id.
 */
import { open, stat, type FileHandle } from 'node:fs/promises';
import { linesBackward } from './backward.ts';
import { compileFilter, type EventFilter } from './filter.ts';
import { decodeLine } from './line.ts';
import { eventsFile } from './paths.ts';
import type { EventRecord } from './record.ts';

/** How much of an answer is wanted. */
export interface QueryOptions {
  /** The most events to give. */
  readonly limit: number;
  /** The `next` of the page before; the newest page where omitted. */
  readonly after?: string;
}

/** A page of events. */
export interface EventPage {
  /** Newest first. */
  readonly data: EventRecord[];
  readonly has_more: boolean;
  /** Opaque; the `after` of the next page. Stays valid while events are added. Null where this is the last page. */
  readonly next: string | null;
  /** Lines on the way that are no events. */
  readonly unreadable: number;
}

/** An event with its line as written, without the newline. */
export interface FoundLine {
  readonly line: Buffer;
  readonly record: EventRecord;
}

/** What a look through a file found. */
export interface Selection {
  /** Newest first. */
  readonly found: FoundLine[];
  /** Whether at least one more matches. */
  readonly more: boolean;
  readonly unreadable: number;
}

/** A cursor that no page gave out. */
export class CursorError extends Error {
  constructor(cursor: string) {
    super(`'${cursor}' is not a cursor of this log`);
    this.name = 'CursorError';
  }
}

/**
 * How much older than `since` an event may be before everything in front of it is taken to be older, in milliseconds.
 * Events stand in order of their end, and clocks get set back.
 */
const disorder = 3_600_000;

/** The newest events of an events folder (or of one log file) that match. A log that is not there yet has none. */
export async function queryEvents(path: string, filter: EventFilter, options: QueryOptions): Promise<EventPage> {
  const before = options.after === undefined ? Infinity : decodeCursor(options.after);
  const none: Selection = { found: [], more: false, unreadable: 0 };
  const selection = await withFile(path, none, async (handle) =>
    selectFrom(handle, (await handle.stat()).size, filter, { limit: options.limit, before }),
  );
  const data = selection.found.map(({ record }) => record);
  const last = data.at(-1);
  const next = selection.more && last !== undefined ? encodeCursor(last.seq) : null;
  return { data, has_more: selection.more, next, unreadable: selection.unreadable };
}

/** One event of any type by its id or number; null where there is none. Of several copies, the newest. */
export async function findEvent(path: string, idOrSeq: string | number): Promise<EventRecord | null> {
  return withFile(path, null, async (handle) => {
    const wanted = typeof idOrSeq === 'string' ? Buffer.from(JSON.stringify(idOrSeq)) : null;
    for await (const { bytes, complete } of linesBackward(reader(handle), (await handle.stat()).size)) {
      if (!complete || (wanted !== null && !bytes.includes(wanted))) continue;
      const record = decodeLine(bytes);
      if (record !== null && (record.id === idOrSeq || record.seq === idOrSeq)) return record;
    }
    return null;
  });
}

/**
 * Looks through an open file from `size` backwards. A last line without its newline counts where it can be read: files
 * made by hand end so.
 * @param limits `before`: only events with a smaller number.
 */
export async function selectFrom(
  handle: FileHandle,
  size: number,
  filter: EventFilter,
  limits: { readonly limit: number; readonly before?: number },
): Promise<Selection> {
  const matches = compileFilter(filter);
  const before = limits.before ?? Infinity;
  const found: FoundLine[] = [];
  let unreadable = 0;
  for await (const { bytes, complete } of linesBackward(reader(handle), size)) {
    const record = decodeLine(bytes);
    if (record === null) {
      if (complete) unreadable += 1;
      continue;
    }
    if (record.seq >= before) continue;
    if (filter.since !== undefined && Date.parse(record.timestamp) < filter.since - disorder) break;
    if (!matches(record, bytes)) continue;
    if (found.length >= limits.limit) return { found, more: true, unreadable };
    found.push({ line: bytes, record });
  }
  return { found, more: false, unreadable };
}

function reader(handle: FileHandle): Parameters<typeof linesBackward>[0] {
  return async (bytes, offset, length, position) => (await handle.read(bytes, offset, length, position)).bytesRead;
}

/** Opens the log of a folder, or a file, for as long as `use` runs; `absent` where there is none. */
async function withFile<Result>(
  path: string,
  absent: Result,
  use: (handle: FileHandle) => Promise<Result>,
): Promise<Result> {
  let handle: FileHandle;
  try {
    handle = await open((await stat(path)).isDirectory() ? eventsFile(path) : path, 'r');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return absent;
    throw error;
  }
  try {
    return await use(handle);
  } finally {
    await handle.close();
  }
}

function encodeCursor(seq: number): string {
  return Buffer.from(`seq:${seq}`).toString('base64url');
}

function decodeCursor(cursor: string): number {
  const match = /^seq:(\d{1,16})$/.exec(Buffer.from(cursor, 'base64url').toString('latin1'));
  if (match === null) throw new CursorError(cursor);
  return Number(match[1]);
}
