/** Where the events of a tail go: printed, summed up, and noted in the cursor's file, in this order. */
import type { ChainPosition } from '../../events/line.ts';
import type { FoundLine } from '../../events/query.ts';
import type { Context } from '../context.ts';
import type { CursorFile } from './cursor-file.ts';
import type { EventPrinter } from './event-printer.ts';
import type { TailSummary } from './summary.ts';

/** Takes what a feed found. */
export interface TailSink {
  /** Events to show, and the place up to which everything was read: null where that has not changed or is not known. */
  take(events: readonly FoundLine[], reached: ChainPosition | null): Promise<void>;
}

/** What a feed works with. */
export interface FeedTools {
  readonly sink: TailSink;
  readonly context: Context;
  /** Ends the feed. */
  readonly signal: AbortSignal;
  /** The last event of a former run; null where there is none. */
  readonly start: ChainPosition | null;
}

/** A sink. Resolves once the reader has room for more. */
export function createSink(printer: EventPrinter, summary: TailSummary | null, cursor: CursorFile | null): TailSink {
  return {
    take: async (events, reached) => {
      if (events.length > 0) {
        for (const found of events) printer.add(found);
        // What nobody was shown is not behind the cursor.
        if (!(await printer.flush())) return;
        for (const { record } of events) summary?.add(record);
      }
      await cursor?.reached(reached);
    },
  };
}
