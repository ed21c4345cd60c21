/**
 * The events of a log for whoever reads along: the last ones, all of them, or those behind a place where he stopped, and then
 * those that come. Nothing is missed between the two, and nothing comes twice.
 */
import { compileFilter, type EventFilter } from './filter.ts';
import { followEvents, type FollowNotice } from './follow.ts';
import { positionOf, type ChainPosition } from './line.ts';
import { lastPosition, nameOfLog, wholeLinesOf, type LogSnapshot, type LogSource } from './log-snapshot.ts';
import { linesMissed, relativesOf } from './missed-lines.ts';
import { selectNewest, type FoundLine } from './query.ts';
import { scanStretches } from './scan.ts';
import { stretchesFor, stretchesOf } from './stretches.ts';

/** What is wanted of a log. */
export interface FeedRequest {
  readonly filter: EventFilter;
  /** How many of the last events that are there; null for all of them. */
  readonly limit: number | null;
  /** Only events behind this one: where a former look ended. Its hash may be the beginning of one, or empty. */
  readonly start: ChainPosition | null;
  readonly follow: boolean;
  /** Ends the feed. */
  readonly signal: AbortSignal;
}

/** What befell a log, for telling people. `unknown_start`: it does not hold the event to go on behind, and is given whole. */
export type FeedNotice = FollowNotice | { readonly what: 'unknown_start'; readonly seq: number };

/** Who is given the events, oldest first. The feed waits for what `take` and `caughtUp` resolve. */
export interface FeedSink {
  /** Events, and the place up to which everything was read: null where that has not changed. */
  take(events: readonly FoundLine[], reached: ChainPosition | null): Promise<void>;
  notice(notice: FeedNotice): void;
  /** What was there has been given. */
  caughtUp?(): Promise<void>;
}

/**
 * Feeds a sink from a log as it was when the snapshot was taken, and with `follow` until the signal. Closes the snapshot;
 * null where there is no log yet. Resolves with the number of lines that are no events; rejects with the file system's error,
 * and with what the sink rejects with.
 */
export async function feedEvents(
  source: LogSource,
  taken: LogSnapshot | null,
  request: FeedRequest,
  sink: FeedSink,
): Promise<number> {
  const { follow, signal } = request;
  let unreadable = 0;
  let last = request.start;
  let active: ReturnType<LogSnapshot['takeActive']> = null;
  if (taken !== null) {
    try {
      const snapshot = follow ? await wholeLinesOf(taken) : taken;
      unreadable = await feedPresent(source, snapshot, request, sink);
      last = (await lastPosition(snapshot)) ?? last;
      if (!signal.aborted) await sink.take([], last);
      if (follow) active = snapshot.takeActive();
    } finally {
      await taken.close();
    }
  }
  if (!signal.aborted) await sink.caughtUp?.();
  if (!follow || signal.aborted) {
    await active?.handle.close();
    return unreadable;
  }
  const matches = compileFilter(request.filter);
  const following = followEvents(nameOfLog(source), {
    from: active === null ? 'start' : { handle: active.handle, offset: active.size },
    after: last,
    signal,
    onNotice: (notice) => sink.notice(notice),
    relatives: () => relativesOf(source),
  });
  for await (const lines of following) {
    const found: FoundLine[] = [];
    let reached: ChainPosition | null = null;
    for (const { line, record } of lines) {
      if (record === null) unreadable += 1;
      else {
        reached = positionOf(record);
        if (matches(record, line)) found.push({ line, record });
      }
    }
    await sink.take(found, reached);
  }
  return unreadable;
}

/** Gives what is in the log now. Resolves with the number of lines that are no events. */
async function feedPresent(
  source: LogSource,
  snapshot: LogSnapshot,
  request: FeedRequest,
  sink: FeedSink,
): Promise<number> {
  const { filter, limit, start, signal } = request;
  const from = start === null ? 0 : await firstAfter(start, source, snapshot, request, sink);
  const stretches = await stretchesFor(snapshot, filter, from === 0 ? {} : { fromSeq: from });
  if (limit !== null) {
    const limits = { limit, ...(from === 0 ? {} : { from }), signal };
    const { found, unreadable } = await unlessAborted(selectNewest(stretches, filter, limits), signal);
    if (found.length > 0) await sink.take(found.toReversed(), placeOf(found[0]));
    return unreadable;
  }
  let found: FoundLine[] = [];
  const give = async (): Promise<void> => {
    const taken = found;
    found = [];
    if (taken.length > 0) await sink.take(taken, placeOf(taken.at(-1)));
  };
  const scanner = {
    event: (record: FoundLine['record'], line: Buffer): void => {
      if (record.seq >= from) found.push({ line, record });
    },
    block: async (): Promise<void> => {
      signal.throwIfAborted();
      await give();
      signal.throwIfAborted();
    },
  };
  const { unreadable } = await unlessAborted(scanStretches(stretches, filter, scanner), signal);
  // The last line of all may have been read behind the last block.
  if (!signal.aborted) await give();
  return unreadable;
}

/** A look that its signal ended came to nothing. */
async function unlessAborted<Result>(
  look: Promise<Result>,
  signal: AbortSignal,
): Promise<Result | { readonly found: FoundLine[]; readonly unreadable: 0 }> {
  try {
    return await look;
  } catch (error) {
    if (signal.aborted) return { found: [], unreadable: 0 };
    throw error;
  }
}

/** The number from which to go on behind a place: 0 for all of the log, where it does not hold the event of the place. */
async function firstAfter(
  start: ChainPosition,
  source: LogSource,
  snapshot: LogSnapshot,
  { filter, signal }: FeedRequest,
  sink: FeedSink,
): Promise<number> {
  // A number alone names a place in any log.
  if (start.hash === '') return start.seq + 1;
  let isHeld = false;
  const around = await stretchesOf(snapshot, { fromSeq: start.seq, beforeSeq: start.seq + 1 });
  await scanStretches(
    around,
    { type: ['all'], repeats: true },
    { event: (record) => void (isHeld ||= record.seq === start.seq && positionOf(record).hash.startsWith(start.hash)) },
  );
  if (isHeld) return start.seq + 1;
  let reached = start;
  if ('file' in source && snapshot.active !== null) {
    // The file was rotated since: what came between stands in others.
    const matches = compileFilter(filter);
    for await (const lines of linesMissed(start, await relativesOf(source), snapshot.active)) {
      const found = lines.flatMap(({ line, record }) =>
        record !== null && matches(record, line) ? [{ line, record }] : [],
      );
      const { record } = lines.at(-1) ?? {};
      if (record) reached = positionOf(record);
      await sink.take(found, reached);
      if (signal.aborted) break;
    }
  }
  if (reached.seq > start.seq) return reached.seq + 1;
  sink.notice({ what: 'unknown_start', seq: start.seq });
  return 0;
}

/** The place of an event; null where there is none. */
function placeOf(found: FoundLine | undefined): ChainPosition | null {
  return found === undefined ? null : positionOf(found.record);
}
