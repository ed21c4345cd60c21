/**
 * `kt events export`: the events that a filter lets through, oldest first, as NDJSON, JSON or CSV.
 */
import { extname } from 'node:path';
import { Option, type Command } from './commander.ts';
import type { EventFilter } from '../events/filter.ts';
import type { LogSnapshot } from '../events/log-snapshot.ts';
import type { EventRecord } from '../events/record.ts';
import { bytesOf, scanStretches } from '../events/scan.ts';
import { stretchesFor } from '../events/stretches.ts';
import type { Context } from './context.ts';
import { addFilterFlags, addRepeatsFlag, readFilter } from './events/filter-flags.ts';
import { addLogFlags, logSource, openSnapshot, readLogFlags } from './events/log-file.ts';
import { openOutputFile, type OutputFile } from './events/output-file.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { createProgress } from './render/progress.ts';

const formats = ['ndjson', 'json', 'csv'] as const;
type Format = (typeof formats)[number];

/** What a format writes before, for and after events; texts as strings, bytes of the log as they are. */
interface Writer {
  readonly head: string;
  event(record: EventRecord, line: Buffer, isFirst: boolean): readonly (string | Buffer)[];
  tail(isEmpty: boolean): string;
}

/** Adds the flags and help of `kt events export`. */
export function configure(command: Command): void {
  command
    .addOption(
      new Option('--format <format>', 'form of the export (default: by the ending of --output, else ndjson)').choices([
        ...formats,
      ]),
    )
    .option('--json', 'the same as --format json', false)
    .option('-o, --output <file>', 'where to write; - is standard output', '-');
  addRepeatsFlag(addFilterFlags(command));
  addLogFlags(command)
    .allowExcessArguments(false)
    .addHelpText(
      'after',
      `
Without --type it exports decisions. A file is written whole or not at all. NDJSON holds the lines as they were written:
with --type all --repeats and no other filter, it verifies like the log. In CSV, texts that a spreadsheet would take for a
formula begin with an apostrophe.

Examples:
  $ kt events export --since 30d --output november.csv
  $ kt events export --verdict block,redact --format json | jq length
  $ kt events export --type all --repeats --output evidence.ndjson`,
    );
}

/** Exports. Nothing is left behind where it fails or a signal ends it. */
export async function run(
  options: Readonly<Record<string, unknown>>,
  _args: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const filter = readFilter(options, context.now());
  const path = options['output'] as string;
  const choice = readLogFlags(options);
  const log = await openSnapshot(await logSource(choice, context), choice);
  const end = new AbortController();
  let status: ExitCode = exitCode.ok;
  const unlisten = context.onSignal(['SIGINT', 'SIGTERM'], (signal) => {
    status = signal === 'SIGINT' ? exitCode.interrupted : exitCode.terminated;
    end.abort();
  });
  try {
    const output = await openOutputFile(
      path,
      log.parts.map((part) => part.path),
      context,
    );
    try {
      const writer = await writerOf(chosenFormat(options, path));
      await exportEvents({ log, filter, writer, output, context, signal: end.signal, toFile: path !== '-' });
    } catch (error) {
      await output.abandon();
      if (!end.signal.aborted) throw error;
    }
  } finally {
    unlisten();
    await log.close();
  }
  return status;
}

async function exportEvents(work: {
  readonly log: LogSnapshot;
  readonly filter: EventFilter;
  readonly writer: Writer;
  readonly output: OutputFile;
  readonly context: Context;
  readonly signal: AbortSignal;
  readonly toFile: boolean;
}): Promise<void> {
  const { log, filter, writer, output, context, signal } = work;
  const stretches = await stretchesFor(log, filter);
  const bytes = bytesOf(stretches);
  const progress = createProgress('Exporting', work.toFile ? bytes : null, context);
  let isFirst = true;
  output.write(writer.head);
  try {
    const { records, matched, unreadable } = await scanStretches(stretches, filter, {
      event(record, line) {
        for (const text of writer.event(record, line, isFirst)) output.write(text);
        isFirst = false;
      },
      async block(done) {
        await output.flush();
        progress.at(done);
        // A signal is heard between two turns of the event loop only.
        await new Promise((resolve) => setImmediate(resolve));
        signal.throwIfAborted();
      },
    });
    signal.throwIfAborted();
    output.write(writer.tail(isFirst));
    await output.commit();
    progress.end();
    const odd = unreadable === 0 ? '' : `; ${unreadable} ${unreadable === 1 ? 'line' : 'lines'} could not be read`;
    // Where only a part of the log was read, nobody counted the rest.
    const all = bytes === log.bytes ? ` of ${records}` : '';
    context.stderr.write(
      `Exported ${matched}${all} ${matched === 1 && all === '' ? 'event' : 'events'} to ${output.name}${odd}\n`,
    );
  } finally {
    progress.end();
  }
}

function chosenFormat(options: Readonly<Record<string, unknown>>, path: string): Format {
  if (options['json'] === true) return 'json';
  const named = options['format'] as Format | undefined;
  return named ?? formats.find((format) => extname(path).toLowerCase() === `.${format}`) ?? 'ndjson';
}

async function writerOf(format: Format): Promise<Writer> {
  switch (format) {
    case 'ndjson':
      return { head: '', event: (_record, line) => [line, '\n'], tail: () => '' };
    case 'json':
      return {
        head: '[',
        event: (_record, line, isFirst) => [isFirst ? '\n' : ',\n', line],
        tail: (isEmpty) => (isEmpty ? ']\n' : '\n]\n'),
      };
    case 'csv': {
      const { csvHeader, csvRow } = await import('./render/csv.ts');
      return { head: csvHeader, event: (record) => [csvRow(record)], tail: () => '' };
    }
  }
}
