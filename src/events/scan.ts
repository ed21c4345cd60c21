/** A look at every event of a log that a filter lets through, oldest first, in bounded memory. */
import type { FileHandle } from 'node:fs/promises';
import { compileFilter, type EventFilter } from './filter.ts';
import { readForward } from './forward.ts';
import { decodeLine } from './line.ts';
import type { EventRecord } from './record.ts';

/** Who is told of the events. */
export interface EventScanner {
  /** `line` is the record's line as written, without its newline; valid during the call only. */
  event(record: EventRecord, line: Buffer): void;
  /** After each stretch of the file, with the offset reached; reading goes on when it resolves. A rejection ends it. */
  block?(offset: number): Promise<void> | void;
}

/** What a look came to. */
export interface ScanCount {
  /** Events in the log. */
  readonly records: number;
  /** Those that the filter let through. */
  readonly matched: number;
  /** Lines that are no events. */
  readonly unreadable: number;
}

/**
 * Looks through an open file as it is now. A last line without its newline counts where it can be read: files made by
 * hand end so.
 */
export async function scanLog(handle: FileHandle, filter: EventFilter, scanner: EventScanner): Promise<ScanCount> {
  const matches = compileFilter(filter);
  const count = { records: 0, matched: 0, unreadable: 0 };
  const readAt = async (into: Buffer, offset: number, length: number, position: number): Promise<number> =>
    (await handle.read(into, offset, length, position)).bytesRead;
  await readForward(readAt, (await handle.stat()).size, {
    line({ bytes, complete }) {
      if (bytes.length === 0) return;
      const record = decodeLine(bytes);
      if (record === null) {
        if (complete) count.unreadable += 1;
        return;
      }
      count.records += 1;
      if (!matches(record, bytes)) return;
      count.matched += 1;
      scanner.event(record, bytes);
    },
    block: (offset) => scanner.block?.(offset),
  });
  return count;
}
