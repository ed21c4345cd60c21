/** Events from the files of a log here, with what befalls these files told on stderr. */
import { feedEvents, type FeedNotice } from '../../events/feed.ts';
import { nameOfLog, type LogSource } from '../../events/log-snapshot.ts';
import type { Context } from '../context.ts';
import { missingLog, snapshotIfThere } from '../events/log-file.ts';
import type { TailOptions } from './options.ts';
import type { FeedTools } from './tail-sink.ts';

/** Shows a local log. Throws a CommandError where there is none, or it can't be read. */
export async function showLocalEvents(
  tail: TailOptions,
  source: LogSource,
  { sink, context, signal, start }: FeedTools,
): Promise<void> {
  const name = nameOfLog(source);
  const snapshot = await snapshotIfThere(source);
  if (snapshot === null && !tail.follow) throw missingLog(name, tail.log, 'wait for it with --follow');
  const limit = start !== null && !tail.isLimitGiven ? null : tail.limit;
  const unreadable = await feedEvents(
    source,
    snapshot,
    { filter: tail.filter, limit, start, follow: tail.follow, signal },
    {
      take: (events, reached) => sink.take(events, reached),
      notice: (notice) => void context.stderr.write(`${noticeText(notice, name)}\n`),
    },
  );
  sayUnreadable(unreadable, name, context);
}

function sayUnreadable(count: number, name: string, { stderr }: Context): void {
  if (count > 0) stderr.write(`${count} ${count === 1 ? 'line' : 'lines'} of ${name} could not be read as events\n`);
}

/** A notice as a sentence; `log` is the file's name or the gateway's address. */
export function noticeText(notice: FeedNotice, log: string): string {
  switch (notice.what) {
    case 'waiting':
      return `Waiting for ${log}`;
    case 'appeared':
      return `${log} is there now`;
    case 'rotated':
      return `${log} was replaced by a new file; going on with that`;
    case 'truncated':
      return `${log} was cut short; going on with what it holds`;
    case 'missed':
      return `${notice.count} ${notice.count === 1 ? 'event is' : 'events are'} missing: gone before they could be read`;
    case 'unknown_start':
      return `${log} does not hold event ${notice.seq}, behind which to go on: showing all that it holds`;
  }
}
