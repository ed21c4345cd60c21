/**
 * `kt events verify`: proves that the log is the chain that was written, or says where it is not and what is wrong there.
 */
import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Command } from 'commander';
import type { ChainPosition } from '../events/line.ts';
import { listLog } from '../events/log-parts.ts';
import { verifyFolder, verifyLog, type ChainFault, type ChainReport, type VerifyOptions } from '../events/verify.ts';
import type { Context } from './context.ts';
import { logFile, missingLog, openLog, readLogFlags, type LogChoice } from './events/log-file.ts';
import { CommandError, exitCode, type ExitCode } from './exit-code.ts';
import { createProgress } from './render/progress.ts';
import { escapeText } from './render/escape.ts';
import { paintFor, type Paint } from './report/paint.ts';

/** Faults that are printed for people; `--json` has more. */
const shownFaults = 20;

/** Adds the flags and help of `kt events verify`. */
export function configure(command: Command): void {
  command
    .option('--file <path>', 'verify this log file; repeat it for a log in several, oldest first', collect)
    .option('--demo', 'verify the log of the running or last demo', false)
    .option('--checkpoint <file>', 'what an earlier verify --json printed: the log has to hold its last record')
    .option('--json', 'print a JSON object', false)
    .allowExcessArguments(false)
    .addHelpText(
      'after',
      `
Without a checkpoint that was kept elsewhere it proves that the log is consistent, not that the owner of its folder is
innocent: who can write there can make a whole new chain.

Examples:
  $ kt events verify
  $ kt events verify --json > /mnt/elsewhere/checkpoint.json
  $ kt events verify --checkpoint /mnt/elsewhere/checkpoint.json

Exit status: 0 the chain holds, 1 it is broken, 2 it could not be read.`,
    );
}

/** Verifies, and prints what it came to. */
export async function run(
  options: Readonly<Record<string, unknown>>,
  _args: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const log = await chosenLog(options, context);
  const checkpoint = await readCheckpoint(options['checkpoint'] as string | undefined, context);
  const progress = createProgress('Verifying', log.bytes, context);
  let report: ChainReport;
  try {
    report = await log.verify({
      onProgress: (bytes) => progress.at(bytes),
      ...(checkpoint === null ? {} : { checkpoint }),
    });
  } catch (error) {
    throw new CommandError(`Can't read the log: ${(error as Error).message}`, { cause: error });
  } finally {
    progress.end();
  }
  const json = options['json'] === true;
  context.stdout.write(
    json ? reportJson(report, checkpoint) : reportText(report, await paintFor(context.color.stdout)),
  );
  context.stderr.write(whatItProves(report));
  return report.faultCount === 0 ? exitCode.ok : exitCode.no;
}

/** A log that is known to be there. */
interface ChosenLog {
  readonly bytes: number;
  verify(options: VerifyOptions): Promise<ChainReport>;
}

/** The files that were named, or all of the state folder's log. Throws a CommandError where there is nothing to verify. */
async function chosenLog(options: Readonly<Record<string, unknown>>, context: Context): Promise<ChosenLog> {
  const named = (options['file'] as readonly string[] | undefined) ?? [];
  const choice = readLogFlags({ demo: options['demo'], ...(named.length === 0 ? {} : { file: named[0] }) });
  if (named.length === 0) return wholeLog(await logFile(choice, context), choice);
  let bytes = 0;
  const files: string[] = [];
  for (const path of named) {
    const file = await logFile({ file: path, demo: false }, context);
    await (await openLog(file, { file: path, demo: false })).close();
    bytes += (await stat(file)).size;
    files.push(file);
  }
  return { bytes, verify: (how) => verifyLog(files, how) };
}

async function wholeLog(file: string, choice: LogChoice): Promise<ChosenLog> {
  const folder = dirname(file);
  let bytes = 0;
  try {
    const { rotated, active } = await listLog(folder);
    await active?.handle.close();
    if (active === null && rotated.length === 0) throw missingLog(file, choice);
    bytes = rotated.reduce((sum, { size }) => sum + size, active?.size ?? 0);
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError(`Can't read the log in ${folder}: ${(error as Error).message}`, { cause: error });
  }
  return { bytes, verify: (how) => verifyFolder(folder, how) };
}

/** The last record of a former report. Throws a CommandError where the file holds none. */
async function readCheckpoint(path: string | undefined, context: Context): Promise<ChainPosition | null> {
  if (path === undefined) return null;
  let value: unknown;
  try {
    value = JSON.parse(await readFile(resolve(context.cwd, path), 'utf8'));
  } catch (error) {
    throw new CommandError(`Can't read the checkpoint ${path}: ${(error as Error).message}`, { cause: error });
  }
  const { seq, hash } = ((value as { last?: unknown } | null)?.last ?? {}) as Record<string, unknown>;
  if (Number.isSafeInteger(seq) && (seq as number) > 0 && /^[0-9a-f]{64}$/.test(String(hash))) {
    return { seq: seq as number, hash: String(hash) };
  }
  throw new CommandError(`${path} is no checkpoint: it lacks the last record's number and hash`, {
    hint: 'Make one with: kt events verify --json > checkpoint.json',
  });
}

function reportText(report: ChainReport, paint: Paint): string {
  const shown = report.faults.slice(0, shownFaults);
  const more = report.faultCount - shown.length;
  const lines = shown.map((fault) => `${paint.error(placeOf(fault))}: ${fault.message}`);
  if (more > 0) lines.push(`and ${more} more`);
  const { records, last } = report;
  const what = `${records} ${records === 1 ? 'record' : 'records'} in ${placeOfLog(report.files)}`;
  const faults = `${report.faultCount} ${report.faultCount === 1 ? 'fault' : 'faults'}`;
  lines.push(
    report.faultCount === 0
      ? `${paint.good('OK')} the chain holds: ${what}`
      : `${paint.error('BROKEN')} ${faults} among ${what}`,
  );
  if (records > 0) lines.push(`Last: seq ${last.seq}, hash ${last.hash}`);
  return `${lines.join('\n')}\n`;
}

/** The files of a log by name, as long as they are few. */
function placeOfLog(files: readonly string[]): string {
  if (files.length <= 3) return files.map(escapeText).join(', ');
  return `${files.length} files, ${escapeText(files[0] ?? '')} to ${escapeText(files.at(-1) ?? '')}`;
}

function placeOf({ file, line, toLine }: ChainFault): string {
  const lines = line === null ? '' : toLine === null || toLine === line ? `:${line}` : `:${line}-${toLine}`;
  return `${escapeText(file)}${lines}`;
}

/** How far the proof goes. */
function whatItProves({ faultCount, checkpointHeld }: ChainReport): string {
  if (faultCount > 0) return '';
  if (checkpointHeld === true)
    return 'The log holds the record of the checkpoint, and all before it are as they were then.\n';
  return (
    'This proves that the log is consistent, not that the owner of its folder is innocent: who can write there can make\n' +
    'a whole new chain, or cut off its end. Keep seq and hash elsewhere and compare later with --checkpoint.\n'
  );
}

function reportJson(report: ChainReport, checkpoint: ChainPosition | null): string {
  const { files, records, bytes, firstSeq, last, faults, faultCount, checkpointHeld } = report;
  return `${JSON.stringify(
    {
      valid: faultCount === 0,
      files,
      records,
      bytes,
      first: firstSeq === null ? null : { seq: firstSeq },
      last: firstSeq === null ? null : last,
      checkpoint: checkpoint === null ? null : { ...checkpoint, held: checkpointHeld },
      fault_count: faultCount,
      faults: faults.map(({ toLine, toSeq, kind, file, line, seq, message }) => ({
        kind,
        file,
        line,
        to_line: toLine,
        seq,
        to_seq: toSeq,
        message,
      })),
    },
    null,
    2,
  )}\n`;
}

function collect(value: string, before: readonly string[] | undefined): readonly string[] {
  return [...(before ?? []), value];
}
