/** A look at every event of a log that a filter lets through, oldest first, in bounded memory. */
import { compileFilter, type EventFilter } from './filter.ts';
import { readForward } from './forward.ts';
import { decodeLine } from './line.ts';
import { compilePrescan } from './prescan.ts';
import { isEnclosed } from './query.ts';
import type { EventRecord } from './record.ts';
import type { Stretch } from './stretches.ts';

/** Who is told of the events. */
export interface EventScanner {
  /** `line` is the record's line as written, without its newline; valid during the call only. */
  event(record: EventRecord, line: Buffer): void;
  /** After each block, with the bytes read of all stretches; reading goes on when it resolves. A rejection ends it. */
  block?(done: number): Promise<void> | void;
}

/** What a look came to. */
export interface ScanCount {
  /** Events in the stretches. */
  readonly records: number;
  /** Those that the filter let through. */
  readonly matched: number;
  /** Lines that are no events. */
  readonly unreadable: number;
}

/** How many bytes a look at these stretches reads. */
export function bytesOf(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, { start, end }) => sum + end - start, 0);
}

/**
 * Looks through stretches of a log. A last line without its newline counts where it can be read: files made by hand end so.
 */
export async function scanStretches(
  stretches: readonly Stretch[],
  filter: EventFilter,
  scanner: EventScanner,
): Promise<ScanCount> {
  const mayMatch = compilePrescan(filter);
  const matches = compileFilter(filter);
  const count = { records: 0, matched: 0, unreadable: 0 };
  const look = (bytes: Buffer, complete: boolean): void => {
    if (bytes.length === 0) return;
    if (mayMatch !== null && !mayMatch(bytes) && isEnclosed(bytes)) {
      count.records += 1;
      return;
    }
    const record = decodeLine(bytes);
    if (record === null) {
      if (complete) count.unreadable += 1;
      return;
    }
    count.records += 1;
    if (!matches(record, bytes)) return;
    count.matched += 1;
    scanner.event(record, bytes);
  };
  let done = 0;
  for (const { part, start, end } of stretches) {
    const before = done;
    await part.read((readAt) =>
      readForward(
        readAt,
        end,
        {
          line: ({ bytes, complete }) => look(bytes, complete),
          block: (offset) => scanner.block?.(before + offset - start),
        },
        start,
      ),
    );
    done += end - start;
  }
  return count;
}
