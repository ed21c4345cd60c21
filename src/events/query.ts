/** Reading the log back, newest first, in bounded memory: pages of events that match a filter, and one event by its id. */
import { lineBlocksBackward } from './backward.ts';
import { compileFilter, type EventFilter } from './filter.ts';
import { decodeLine, type ChainPosition } from './line.ts';
import { takeSnapshot, type LogSource } from './log-snapshot.ts';
import { compilePrescan } from './prescan.ts';
import type { EventRecord } from './record.ts';
import { stretchesFor, stretchesOf, stretchesOfIds, type Stretch } from './stretches.ts';

/** How much of an answer is wanted. */
export interface QueryOptions {
  /** The most events to give. */
  readonly limit: number;
  /** The `next` of the page before; the newest page where omitted. */
  readonly after?: string;
  /** Ends the look early; it rejects then. */
  readonly signal?: AbortSignal;
}

/** A page of events. */
export interface EventPage {
  /** Newest first. */
  readonly data: readonly FoundLine[];
  readonly has_more: boolean;
  /**
   * Opaque; the `after` of the next page. Stays valid while events are added and files rotate. Null where this is the last
   * page.
   */
  readonly next: string | null;
  /** Lines on the way that are no events. */
  readonly unreadable: number;
}

/** An event with its line as written, without the newline. */
export interface FoundLine {
  readonly line: Buffer;
  readonly record: EventRecord;
}

/** What a look through a log found. */
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

/** The newest events of a log that match. A log that is not there yet has none. */
export async function queryEvents(source: LogSource, filter: EventFilter, options: QueryOptions): Promise<EventPage> {
  const before = options.after === undefined ? Infinity : decodeCursor(options.after).seq;
  const snapshot = await takeSnapshot(source);
  try {
    const stretches = await stretchesFor(snapshot, filter, before === Infinity ? {} : { beforeSeq: before });
    const { found, more, unreadable } = await selectNewest(stretches, filter, { ...options, before });
    const last = found.at(-1);
    const next = more && last !== undefined ? encodeCursor({ seq: last.record.seq }) : null;
    return { data: found, has_more: more, next, unreadable };
  } finally {
    await snapshot.close();
  }
}

/** One event of any type by its id or number; null where there is none. Of several copies, the newest. */
export async function findEvent(source: LogSource, idOrSeq: string | number): Promise<FoundLine | null> {
  const snapshot = await takeSnapshot(source);
  try {
    const isIt = (line: Buffer, id: string): boolean => decodeLine(line)?.id === id;
    const stretches =
      typeof idOrSeq === 'string'
        ? await stretchesOfIds(snapshot, [idOrSeq], isIt)
        : await stretchesOf(snapshot, { fromSeq: idOrSeq, beforeSeq: idOrSeq + 1 });
    const wanted = typeof idOrSeq === 'string' ? Buffer.from(JSON.stringify(idOrSeq)) : null;
    for (const stretch of stretches.toReversed()) {
      const found = await lastIn(stretch, (line) => {
        if (wanted !== null && !line.includes(wanted)) return null;
        const record = decodeLine(line);
        return record !== null && (record.id === idOrSeq || record.seq === idOrSeq) ? record : null;
      });
      if (found !== null) return found;
    }
    return null;
  } finally {
    await snapshot.close();
  }
}

async function lastIn(
  { part, start, end }: Stretch,
  recordOf: (line: Buffer) => EventRecord | null,
): Promise<FoundLine | null> {
  return part.read(async (readAt) => {
    for await (const lines of lineBlocksBackward(readAt, end, start)) {
      for (const { bytes, complete } of lines) {
        const record = complete ? recordOf(bytes) : null;
        if (record !== null) return { line: bytes, record };
      }
    }
    return null;
  });
}

/**
 * Looks through stretches from the end backwards. A last line without its newline counts where it can be read: files made by
 * hand end so.
 * @param limits `before`: only events with a smaller number; `from`: only those with this number or a greater one.
 */
export async function selectNewest(
  stretches: readonly Stretch[],
  filter: EventFilter,
  limits: {
    readonly limit: number;
    readonly before?: number;
    readonly from?: number;
    readonly signal?: AbortSignal;
  },
): Promise<Selection> {
  const { limit, before = Infinity, from = -Infinity, signal } = limits;
  const mayMatch = compilePrescan(filter);
  const matches = compileFilter(filter);
  const selection = { found: [] as FoundLine[], more: false, unreadable: 0 };
  const look = (bytes: Buffer, complete: boolean): void => {
    if (mayMatch !== null && !mayMatch(bytes) && isEnclosed(bytes)) return;
    const record = decodeLine(bytes);
    if (record === null) {
      if (complete) selection.unreadable += 1;
    } else if (record.seq < before && record.seq >= from && matches(record, bytes)) {
      if (selection.found.length >= limit) selection.more = true;
      // A copy: the bytes are part of a block that would be kept for one line's sake.
      else selection.found.push({ line: Buffer.from(bytes), record });
    }
  };
  for (const { part, start, end } of stretches.toReversed()) {
    await part.read(async (readAt) => {
      for await (const lines of lineBlocksBackward(readAt, end, start)) {
        signal?.throwIfAborted();
        for (const { bytes, complete } of lines) {
          look(bytes, complete);
          if (selection.more) return;
        }
      }
    });
    if (selection.more) break;
  }
  return selection;
}

/** Whether a line that need not be parsed looks like one that could be. */
export function isEnclosed(line: Buffer): boolean {
  return line[0] === 0x7b && line[line.length - 1] === 0x7d;
}

/**
 * A place in the log as clients are given it: behind the record with this number, in the order in which they read. The hash,
 * where it is given, tells a log from another that has records of the same numbers.
 */
export function encodeCursor({ seq, hash }: { readonly seq: number; readonly hash?: string }): string {
  const known = hash === undefined || hash === '' ? '' : `:${hash.slice(0, hashInCursor)}`;
  return Buffer.from(`seq:${seq}${known}`).toString('base64url');
}

/** Digits of a hash that a cursor carries: enough to tell two logs apart. */
const hashInCursor = 16;

/** What a cursor says; the hash may be the beginning of one. Throws a CursorError for one that was not given out. */
export function decodeCursor(cursor: string): ChainPosition {
  const match = /^seq:(\d{1,15})(?::([0-9a-f]{1,64}))?$/.exec(Buffer.from(cursor, 'base64url').toString('latin1'));
  if (match === null) throw new CursorError(cursor);
  return { seq: Number(match[1]), hash: match[2] ?? '' };
}
