/**
 * `kt events tail`: the last events of the local log, oldest first, and with `--follow` those that come. Columns for a
 * person at a terminal; for a pipe the lines exactly as they were written.
 */
import type { FileHandle } from 'node:fs/promises';
import { once } from 'node:events';
import type { Command } from 'commander';
import { compileFilter, type EventFilter } from '../events/filter.ts';
import { followEvents, type FollowNotice } from '../events/follow.ts';
import { selectFrom, type FoundLine } from '../events/query.ts';
import type { Context } from './context.ts';
import { addFilterFlags, addRepeatsFlag, readFilter } from './events/filter-flags.ts';
import { addLogFlags, logFile, missingLog, openLogIfThere, readLogFlags, type LogChoice } from './events/log-file.ts';
import { CommandError, exitCode, type ExitCode } from './exit-code.ts';
import { createEventRenderer } from './render/event-line.ts';
import { onReaderGone } from './render/reader-gone.ts';

/** The flags as plain data. */
interface TailOptions {
  readonly follow: boolean;
  readonly limit: number;
  readonly json: boolean;
  readonly detailed: boolean;
  readonly log: LogChoice;
  readonly filter: EventFilter;
}

/** Adds the flags and help of `kt events tail`. */
export function configure(command: Command): void {
  command
    .option('-f, --follow', 'go on and show events as they are written', false)
    .option('-n, --limit <count>', 'how many of the last events to show', '50');
  addRepeatsFlag(addFilterFlags(command))
    .option('--json', 'print the lines as written (NDJSON), on a terminal too', false)
    .option('--detailed', 'on a terminal: what each policy made of the event, below it', false);
  addLogFlags(command)
    .allowExcessArguments(false)
    .addHelpText(
      'after',
      `
Flags of different names narrow down together; values of one flag are alternatives.

Examples:
  $ kt events tail --follow --verdict block,redact
  $ kt events tail --since 1h --policy pii-detector --json | jq -r .request_id`,
    );
}

/** Shows the events. 2 where there is no log and none is waited for; 130 and 143 when a signal ends it. */
export async function run(
  options: Readonly<Record<string, unknown>>,
  _args: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const tail = readOptions(options, context.now());
  const file = await logFile(tail.log, context);
  const end = new AbortController();
  let status: ExitCode = exitCode.ok;
  const unlisten = context.onSignal(['SIGINT', 'SIGTERM'], (signal) => {
    status = signal === 'SIGINT' ? exitCode.interrupted : exitCode.terminated;
    end.abort();
  });
  const unwatch = context.stdout.isTTY === true ? undefined : await onReaderGone(context.stdout, () => end.abort());
  try {
    await showEvents(tail, file, context, end.signal);
  } finally {
    unlisten();
    unwatch?.();
  }
  return status;
}

async function showEvents(tail: TailOptions, file: string, context: Context, signal: AbortSignal): Promise<void> {
  const print = printer(tail, context, signal);
  const handle = await openLogIfThere(file);
  if (handle === null && !tail.follow) throw missingLog(file, tail.log, 'wait for it with --follow');
  let offset = 0;
  let unreadable = 0;
  if (handle !== null) {
    const { size } = await handle.stat();
    // Half a line at the end belongs to the following, which waits for the rest of it.
    offset = tail.follow ? await endOfLastLine(handle, size) : size;
    const selection = await selectFrom(handle, offset, tail.filter, { limit: tail.limit });
    unreadable = selection.unreadable;
    for (const found of selection.found.toReversed()) await print(found);
    if (!tail.follow) await handle.close();
  }
  sayUnreadable(unreadable, file, context);
  if (!tail.follow || signal.aborted) return;
  await follow(tail, file, handle === null ? 'start' : { handle, offset }, { context, signal, print });
}

async function follow(
  tail: TailOptions,
  file: string,
  from: 'start' | { handle: FileHandle; offset: number },
  { context, signal, print }: { context: Context; signal: AbortSignal; print: (found: FoundLine) => Promise<void> },
): Promise<void> {
  const matches = compileFilter(tail.filter);
  const onNotice = (notice: FollowNotice): void => void context.stderr.write(`${notices[notice](file)}\n`);
  let unreadable = 0;
  for await (const { line, record } of followEvents(file, { from, signal, onNotice })) {
    if (record === null) unreadable += 1;
    else if (matches(record, line)) await print({ line, record });
  }
  sayUnreadable(unreadable, file, context);
}

const notices: Readonly<Record<FollowNotice, (file: string) => string>> = {
  waiting: (file) => `Waiting for ${file}`,
  appeared: (file) => `${file} is there now`,
  rotated: (file) => `${file} was replaced by a new file; going on with that`,
  truncated: (file) => `${file} was cut short; going on with what it holds`,
};

/** How one event is printed here; resolves once the reader has room for more. */
function printer(tail: TailOptions, context: Context, signal: AbortSignal): (found: FoundLine) => Promise<void> {
  const { stdout } = context;
  const asWritten = tail.json || stdout.isTTY !== true;
  const renderer = asWritten ? null : createEventRenderer(stdout.columns ?? 80, context.color.stdout);
  let headed = false;
  return async ({ line, record }) => {
    if (signal.aborted) return;
    let output: Buffer | string;
    if (renderer === null) {
      output = Buffer.concat([line, Buffer.from('\n')]);
    } else {
      output = `${headed ? '' : `${renderer.header()}\n`}${renderer.line(record)}\n`;
      headed = true;
      if (tail.detailed) output += `${renderer.details(record)}\n`;
    }
    // A reader that went away meanwhile never drains.
    if (!stdout.write(output)) await once(stdout, 'drain', { signal }).catch(() => undefined);
  };
}

function sayUnreadable(count: number, file: string, { stderr }: Context): void {
  if (count > 0) stderr.write(`${count} ${count === 1 ? 'line' : 'lines'} of ${file} could not be read as events\n`);
}

/** The offset behind the last newline. */
async function endOfLastLine(handle: FileHandle, size: number): Promise<number> {
  const chunk = Buffer.alloc(64 * 1024);
  for (let end = size; end > 0;) {
    const start = Math.max(0, end - chunk.length);
    const { bytesRead } = await handle.read(chunk, 0, end - start, start);
    const at = chunk.subarray(0, bytesRead).lastIndexOf(0x0a);
    if (at !== -1) return start + at + 1;
    end = start;
  }
  return 0;
}

/** The collected flags, checked. Throws a CommandError that names the flag. */
function readOptions(options: Readonly<Record<string, unknown>>, now: number): TailOptions {
  const text = (name: string): string | undefined => options[name] as string | undefined;
  const limit = Number(text('limit'));
  if (!/^\d+$/.test(text('limit') ?? '') || !Number.isSafeInteger(limit)) {
    throw new CommandError(`--limit takes a whole number, not '${text('limit') ?? ''}'`);
  }
  return {
    follow: options['follow'] === true,
    limit,
    json: options['json'] === true,
    detailed: options['detailed'] === true,
    log: readLogFlags(options),
    filter: readFilter(options, now),
  };
}
