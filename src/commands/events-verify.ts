/**
 * `kt events verify`: proves that the log is the chain that was written, or says where it is not and what is wrong there.
 */
import { readFile, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Command } from './commander.ts';
import { parseSignedLine } from '../events/checkpoint.ts';
import type { ChainPosition } from '../events/line.ts';
import { listLog } from '../events/log-parts.ts';
import type { ChainFault } from '../events/chain-walk.ts';
import { parsePublicKeys, SigningKeyError, type VerifyingKey } from '../events/signing-key.ts';
import { verifyFolder, verifyLog, type ChainReport, type VerifyOptions } from '../events/verify.ts';
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
    .option(
      '--public-key <file>',
      'count signatures of this key (PEM) alone, and ask for one at least; repeat it for several',
      collect,
    )
    .option(
      '--checkpoint <file>',
      'what the log has to hold: what an earlier verify --json printed, or signed checkpoints that were kept elsewhere',
    )
    .option('--json', 'print a JSON object', false)
    .allowExcessArguments(false)
    .addHelpText(
      'after',
      `
All files of the log are read, and compared with the signed checkpoints beside it. Without a public key or a checkpoint
that was kept elsewhere this proves that the log is consistent, not that the owner of its folder is innocent: who can write
there, and read the key, can make a whole new chain.

Examples:
  $ kt events verify
  $ kt events public-key > /mnt/elsewhere/kt.pub
  $ kt events verify --public-key /mnt/elsewhere/kt.pub
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
  const keys = await readKeys((options['publicKey'] as readonly string[] | undefined) ?? [], context);
  const progress = createProgress('Verifying', log.bytes, context);
  let report: ChainReport;
  try {
    report = await log.verify({
      onProgress: (bytes) => progress.at(bytes),
      ...(keys.length === 0 ? {} : { keys }),
      ...checkpoint.options,
    });
  } catch (error) {
    throw new CommandError(`Can't read the log: ${(error as Error).message}`, { cause: error });
  } finally {
    progress.end();
  }
  const json = options['json'] === true;
  context.stdout.write(
    json ? reportJson(report, checkpoint.noted) : reportText(report, await paintFor(context.color.stdout)),
  );
  context.stderr.write(whatItProves(report, keys.length > 0));
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

/** What was kept elsewhere: as verifying takes it, and the one position of a former report. */
interface Kept {
  readonly options: VerifyOptions;
  readonly noted: ChainPosition | null;
}

/** Reads a former report, or finds that a file holds signed lines. Throws a CommandError where it is neither. */
async function readCheckpoint(path: string | undefined, context: Context): Promise<Kept> {
  if (path === undefined) return { options: {}, noted: null };
  const file = resolve(context.cwd, path);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw new CommandError(`Can't read the checkpoint ${path}: ${(error as Error).message}`, { cause: error });
  }
  const [firstLine = ''] = text.split('\n', 1);
  if (parseSignedLine(Buffer.from(firstLine)) !== null) return { options: { outsideFile: file }, noted: null };
  let value: unknown = null;
  try {
    value = JSON.parse(text);
  } catch {
    // Neither form: said below.
  }
  const { seq, hash } = ((value as { last?: unknown } | null)?.last ?? {}) as Record<string, unknown>;
  if (Number.isSafeInteger(seq) && (seq as number) > 0 && /^[0-9a-f]{64}$/.test(String(hash))) {
    const noted = { seq: seq as number, hash: String(hash) };
    return { options: { outside: [noted] }, noted };
  }
  throw new CommandError(`${path} is no checkpoint: it has neither a record's number and hash nor signed lines`, {
    hint: 'Make one with: kt events verify --json > checkpoint.json',
  });
}

/** The public keys in some files. Throws a CommandError where one has none. */
async function readKeys(paths: readonly string[], context: Context): Promise<readonly VerifyingKey[]> {
  const keys: VerifyingKey[] = [];
  for (const path of paths) {
    try {
      keys.push(...parsePublicKeys(await readFile(resolve(context.cwd, path), 'utf8'), path));
    } catch (error) {
      if (error instanceof SigningKeyError) throw new CommandError(error.message, { cause: error });
      throw new CommandError(`Can't read the public key ${path}: ${(error as Error).message}`, { cause: error });
    }
  }
  return keys;
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
  lines.push(...signedText(report));
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

/** What signatures vouch for. */
function signedText({ signed, last }: ChainReport): string[] {
  const lines: string[] = [];
  if (signed.removedTo > 0) lines.push(`Removed by retention, and signed for: records 1 to ${signed.removedTo}`);
  if (signed.lastSeq === 0) return lines;
  const after = last.seq - signed.lastSeq;
  const rest = after > 0 ? `; ${after} ${after === 1 ? 'record' : 'records'} came after it` : '';
  const count = `${signed.count} ${signed.count === 1 ? 'line' : 'lines'}`;
  lines.push(
    `Signed: ${count} by key ${signed.keys.join(', ')}, the last checkpoint at record ${signed.lastSeq}${rest}`,
  );
  return lines;
}

/** How far the proof goes. */
function whatItProves({ faultCount, checkpointHeld, signed }: ChainReport, isKeyGiven: boolean): string {
  if (faultCount > 0) return '';
  const proofs: string[] = [];
  if (checkpointHeld === true)
    proofs.push('The log holds the record of the checkpoint, and all before it are as they were then.\n');
  if (isKeyGiven && signed.lastSeq > 0)
    proofs.push(`All up to record ${signed.lastSeq} is what the owner of the key signed for.\n`);
  if (proofs.length > 0) return proofs.join('');
  return (
    'This proves that the log is consistent, not that the owner of its folder is innocent: who can write there can make\n' +
    'a whole new chain, or cut off its end. Keep seq and hash elsewhere and compare later with --checkpoint, or keep the\n' +
    'public key elsewhere (kt events public-key) and the private one out of the folder (events.signing_key_ref).\n'
  );
}

function reportJson(report: ChainReport, checkpoint: ChainPosition | null): string {
  const { files, records, bytes, firstSeq, last, faults, faultCount, checkpointHeld, signed } = report;
  return `${JSON.stringify(
    {
      valid: faultCount === 0,
      files,
      records,
      bytes,
      first: firstSeq === null ? null : { seq: firstSeq },
      last: firstSeq === null ? null : last,
      checkpoint: checkpoint === null ? null : { ...checkpoint, held: checkpointHeld },
      signed: { lines: signed.count, keys: signed.keys, last_seq: signed.lastSeq, removed_to: signed.removedTo },
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
