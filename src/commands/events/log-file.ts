/** Which log a command reads: the state folder's, a file that was named, or the demo's. */
import { open, type FileHandle } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { Command } from '../commander.ts';
import { readDemoFolder } from '../../events/demo-folder.ts';
import { nameOfLog, takeSnapshot, type LogSnapshot, type LogSource } from '../../events/log-snapshot.ts';
import { eventsFile, eventsFolder } from '../../events/paths.ts';
import type { Context } from '../context.ts';
import { CommandError } from '../exit-code.ts';

/** Where to look, as the flags say. */
export interface LogChoice {
  readonly file?: string;
  readonly demo: boolean;
}

/** Adds `--file` and `--demo`. */
export function addLogFlags(command: Command): Command {
  return command
    .option('--file <path>', 'read this log file')
    .option('--demo', 'read the log of the running or last demo', false);
}

/** The flags' values. Throws a CommandError where they name two logs. */
export function readLogFlags(options: Readonly<Record<string, unknown>>): LogChoice {
  const file = options['file'] as string | undefined;
  const demo = options['demo'] === true;
  if (file !== undefined && demo) throw new CommandError('--file and --demo name two logs: give one');
  return file === undefined ? { demo } : { file, demo };
}

/** The path of the log. Throws a CommandError where no demo has run. */
export async function logFile(choice: LogChoice, context: Context): Promise<string> {
  if (choice.file !== undefined) return resolve(context.cwd, choice.file);
  if (!choice.demo) return eventsFile(eventsFolder(context.home));
  const home = await readDemoFolder();
  if (home !== null) return eventsFile(eventsFolder(home));
  throw new CommandError('No demo has run here', { hint: 'Start one with: kt gateway run --demo' });
}

/** The log itself: the file that was named, or all files of a state folder's. Throws a CommandError where no demo has run. */
export async function logSource(choice: LogChoice, context: Context): Promise<LogSource> {
  const file = await logFile(choice, context);
  return choice.file === undefined ? { folder: dirname(file) } : { file };
}

/** Looks at a log; null where there is none. Throws a CommandError where it can't be read. */
export async function snapshotIfThere(source: LogSource): Promise<LogSnapshot | null> {
  let snapshot: LogSnapshot;
  try {
    snapshot = await takeSnapshot(source);
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const name = nameOfLog(source);
    if (code === 'EISDIR') throw new CommandError(`${name} is a folder, not a log file`);
    throw new CommandError(`Can't read ${name}: ${message}`, { cause: error });
  }
  if (snapshot.parts.length > 0) return snapshot;
  await snapshot.close();
  return null;
}

/** Looks at a log. Throws a CommandError where there is none or it can't be read. */
export async function openSnapshot(source: LogSource, choice: LogChoice): Promise<LogSnapshot> {
  const snapshot = await snapshotIfThere(source);
  if (snapshot === null) throw missingLog(nameOfLog(source), choice);
  return snapshot;
}

/** Null where there is none. */
async function openLogIfThere(file: string): Promise<FileHandle | null> {
  try {
    const handle = await open(file, 'r');
    if ((await handle.stat()).isDirectory()) {
      await handle.close();
      throw new CommandError(`${file} is a folder, not a log file`);
    }
    return handle;
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return null;
    if (error instanceof CommandError) throw error;
    throw new CommandError(`Can't read ${file}: ${message}`, { cause: error });
  }
}

/** Opens a log to read it. Throws a CommandError where there is none or it can't be read. */
export async function openLog(file: string, choice: LogChoice): Promise<FileHandle> {
  const handle = await openLogIfThere(file);
  if (handle === null) throw missingLog(file, choice);
  return handle;
}

/** What to say where there is no log. `otherWay` is a further way out. */
export function missingLog(file: string, choice: LogChoice, otherWay?: string): CommandError {
  const start = `start the gateway with '${choice.demo ? 'kt gateway run --demo' : 'kt gateway run'}'`;
  const ways = [...(choice.file === undefined ? [start] : []), ...(otherWay === undefined ? [] : [otherWay])];
  return new CommandError(`No event log at ${file}${ways.length === 0 ? '' : `: ${ways.join(', or ')}`}`);
}
