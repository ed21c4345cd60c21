/**
 * Where an export goes: standard output, or a file that is there whole or not at all. A file is written beside its place
 * and moved there when all of it is on the disk.
 */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { open, realpath, rename, stat, unlink, type FileHandle } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Context } from '../context.ts';
import { CommandError } from '../exit-code.ts';

/** Takes what is written, in order. All but `write` reject with a CommandError where it can't be written. */
export interface OutputFile {
  /** As messages call it. */
  readonly name: string;
  write(text: string | Buffer): void;
  /** Resolves when there is room for more. */
  flush(): Promise<void>;
  /** Writes the rest and puts the file in its place. */
  commit(): Promise<void>;
  /** Leaves the place as it was. Never rejects. */
  abandon(): Promise<void>;
}

/** Opens the place `path`; `-` is standard output. `kept` are files that must not be written over: the log's. */
export async function openOutputFile(path: string, kept: readonly string[], context: Context): Promise<OutputFile> {
  if (path === '-') return standardOutput(context);
  try {
    const place = await realPlace(resolve(context.cwd, path));
    const there = await stat(place).catch(() => null);
    if (there !== null && (await isOneOf(there, kept))) throw new CommandError(`${path} is the log itself`);
    if (there?.isDirectory() === true) throw new CommandError(`${path} is a folder`);
    // A device or a pipe can't be replaced by a file.
    if (there !== null && !there.isFile()) return handleOutput(path, await open(place, 'w'), null);
    const aside = `${place}.${randomUUID()}.partial`;
    return handleOutput(path, await open(aside, 'wx', 0o600), { aside, place });
  } catch (error) {
    throw cannotWrite(path, error);
  }
}

async function isOneOf(
  there: { readonly ino: number; readonly dev: number },
  files: readonly string[],
): Promise<boolean> {
  for (const file of files) {
    const own = await stat(file).catch(() => null);
    if (own?.ino === there.ino && own.dev === there.dev) return true;
  }
  return false;
}

function cannotWrite(path: string, error: unknown): CommandError {
  if (error instanceof CommandError) return error;
  return new CommandError(`Can't write ${path}: ${(error as Error).message}`, { cause: error });
}

/** Where a link leads: what it names is replaced, not the link. */
async function realPlace(path: string): Promise<string> {
  return realpath(path).catch(() => path);
}

function handleOutput(
  name: string,
  handle: FileHandle,
  move: { readonly aside: string; readonly place: string } | null,
): OutputFile {
  let gathered: Buffer[] = [];
  const flush = async (): Promise<void> => {
    const bytes = Buffer.concat(gathered);
    gathered = [];
    // writeFile on a handle writes on from where it stands, all of it.
    if (bytes.length > 0) await handle.writeFile(bytes);
  };
  const told = async (work: () => Promise<void>): Promise<void> => {
    try {
      await work();
    } catch (error) {
      throw cannotWrite(name, error);
    }
  };
  return {
    name,
    write: (text) => void gathered.push(typeof text === 'string' ? Buffer.from(text) : text),
    flush: () => told(flush),
    commit: () =>
      told(async () => {
        await flush();
        if (move !== null) await handle.sync();
        await handle.close();
        if (move !== null) await rename(move.aside, move.place);
      }),
    abandon: async () => {
      await handle.close().catch(() => undefined);
      if (move !== null) await unlink(move.aside).catch(() => undefined);
    },
  };
}

function standardOutput({ stdout }: Context): OutputFile {
  let hasRoom = true;
  const flush = async (): Promise<void> => {
    if (!hasRoom) await once(stdout, 'drain');
    hasRoom = true;
  };
  return {
    name: 'standard output',
    write: (text) => void (hasRoom = stdout.write(text)),
    flush,
    commit: flush,
    abandon: () => Promise.resolve(),
  };
}
