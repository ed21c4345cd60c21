/**
 * `kt events tail`: the last events of a log, oldest first, and with `--follow` those that come; of files here, or of a gateway
 * elsewhere. Columns for a person at a terminal; for a pipe the lines exactly as they were written.
 */
import { resolve } from 'node:path';
import type { Command } from './commander.ts';
import type { Context } from './context.ts';
import { addFilterFlags, addRepeatsFlag } from './events/filter-flags.ts';
import { addLogFlags, logSource } from './events/log-file.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { onReaderGone } from './render/reader-gone.ts';
import { openCursorFile } from './tail/cursor-file.ts';
import { createPrinter } from './tail/event-printer.ts';
import { showLocalEvents } from './tail/local-events.ts';
import { readTailOptions, type TailOptions } from './tail/options.ts';
import { createSink } from './tail/tail-sink.ts';

/** Adds the flags and help of `kt events tail`. */
export function configure(command: Command): void {
  command
    .option('-f, --follow', 'go on and show events as they are written', false)
    .option('-n, --limit <count>', "how many of the last events to show, or 'all' (default: 50)");
  addRepeatsFlag(addFilterFlags(command))
    .option('--json', 'print the lines as written (NDJSON), on a terminal too', false)
    .option('--format <form>', "columns, ndjson, csv, or a template: '{time} {verdict:8} {model}'")
    .option('--detailed', 'in columns: the trace of each event below it', false)
    .option('--summary', 'at the end: what was shown, summed up (on stderr)', false)
    .option('--cursor-file <file>', 'go on behind the event that this file names, and note there how far it came');
  addLogFlags(command)
    .option('--url <address>', 'ask this gateway instead, with an access key')
    .option('--api-token <key>', 'the access key for --url (better: KEEPTRUSTS_API_TOKEN)')
    .allowExcessArguments(false)
    .addHelpText(
      'after',
      `
Flags of different names narrow down together; values of one flag are alternatives. In a template, {member} is a member of
the event, {usage.input_tokens} one of an object; {time}, {latency}, {reason}, {findings} and {json} are made of several.

Examples:
  $ kt events tail --follow --verdict block,redact
  $ kt events tail --since 1h --policy pii-detector --json | jq -r .request_id
  $ kt events tail --format '{time} {verdict:8} {reason:30} {latency:>9}'
  $ kt events tail -n all --cursor-file shipped.cursor >> elsewhere.ndjson
  $ KEEPTRUSTS_API_TOKEN=kt_ak_... kt events tail --follow --url http://gateway:41002`,
    );
}

/** Shows the events. 2 where there is no log and none is waited for; 130 and 143 when a signal ends it. */
export async function run(
  options: Readonly<Record<string, unknown>>,
  _args: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const tail = readTailOptions(options, context);
  const end = new AbortController();
  let status: ExitCode = exitCode.ok;
  const unlisten = context.onSignal(['SIGINT', 'SIGTERM'], (signal) => {
    status = signal === 'SIGINT' ? exitCode.interrupted : exitCode.terminated;
    end.abort();
  });
  const unwatch =
    context.stdout.isTTY === true || !tail.follow ? undefined : await onReaderGone(context.stdout, () => end.abort());
  try {
    await showEvents(tail, context, end.signal);
  } finally {
    unlisten();
    unwatch?.();
  }
  return status;
}

async function showEvents(tail: TailOptions, context: Context, signal: AbortSignal): Promise<void> {
  const printer = await createPrinter(tail.format, tail.isDetailed, context, signal);
  const summary = tail.isSummed ? (await import('./tail/summary.ts')).createSummary() : null;
  const cursor =
    tail.cursorFile === null ? null : await openCursorFile(resolve(context.cwd, tail.cursorFile), context.now);
  const tools = { sink: createSink(printer, summary, cursor), context, signal, start: cursor?.start ?? null };
  try {
    if (tail.remote === null) await showLocalEvents(tail, await logSource(tail.log, context), tools);
    else await (await import('./tail/remote-events.ts')).showRemoteEvents(tail, tail.remote, tools);
  } finally {
    await cursor?.save();
    if (summary !== null) context.stderr.write(summary.text());
  }
}
