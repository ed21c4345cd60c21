/**
 * Reads config files for the commands that take them: from disk or standard input, as UTF-8, and only what can be a
 * config. Every failure is one sentence and exit status 2.
 */
import { closeSync, constants, fstatSync, openSync, readFileSync, type Stats } from 'node:fs';
import { open } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Context } from './context.ts';
import { CommandError } from './exit-code.ts';

/** A config's text and what the user calls it. */
export interface ConfigText {
  readonly name: string;
  readonly text: string;
}

/** The file that is meant where none is named. */
export const defaultConfigFile = 'policy-config.yaml';

/** Bytes; a config of a thousand policies has a tenth of it. */
const largestConfig = 1024 * 1024;

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOTDIR: 'a part of its path is not a folder',
  ELOOP: 'its symbolic links go in a circle',
  ENAMETOOLONG: 'its name is too long',
  EISDIR: 'is a folder',
};

/** Bytes → text, with the byte order mark of UTF-8 where there is one; that of another encoding is refused. */
function decode(bytes: Uint8Array, name: string): string {
  const isWide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (isWide) throw new CommandError(`cannot read ${name}: it is UTF-16`, { hint: 'Save it as UTF-8.' });
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    throw new CommandError(`cannot read ${name}: it is not UTF-8 text`, { hint: 'Save it as UTF-8.', cause });
  }
}

function tooLarge(name: string): CommandError {
  return new CommandError(`cannot read ${name}: it is larger than ${largestConfig / 1024} KiB`);
}

function requireConfig(stats: Stats, name: string): void {
  if (!stats.isFile()) {
    throw new CommandError(`cannot read ${name}: it is ${stats.isDirectory() ? 'a folder' : 'not a regular file'}`);
  }
  if (stats.size > largestConfig) throw tooLarge(name);
}

function unreadable(name: string, error: unknown): CommandError {
  if (error instanceof CommandError) return error;
  const code = (error as NodeJS.ErrnoException).code ?? '';
  const hint = code === 'ENOENT' && name === defaultConfigFile ? { hint: "'kt init' writes one to start from." } : {};
  return new CommandError(`cannot read ${name}: ${reasons[code] ?? (error as Error).message}`, {
    ...hint,
    cause: error,
  });
}

/** Without O_NONBLOCK, opening a FIFO would wait for a writer that may never come. */
const flags = constants.O_RDONLY | constants.O_NONBLOCK;

/** Reads one config file; relative names count from the context's folder. At once: at a start there is nothing else to do. */
export function readConfigFile(name: string, context: Context): ConfigText {
  let file;
  try {
    file = openSync(resolve(context.cwd, name), flags);
    requireConfig(fstatSync(file), name);
    return { name, text: decode(readFileSync(file), name) };
  } catch (error) {
    throw unreadable(name, error);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** The same while a gateway serves, which a slow disk must not hold up. */
export async function readConfigFileLater(name: string, context: Context): Promise<ConfigText> {
  let file;
  try {
    file = await open(resolve(context.cwd, name), flags);
    requireConfig(await file.stat(), name);
    return { name, text: decode(await file.readFile(), name) };
  } catch (error) {
    throw unreadable(name, error);
  } finally {
    await file?.close();
  }
}

/** Reads a config from standard input under a name for its messages. */
export async function readConfigInput(name: string, context: Context): Promise<ConfigText> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of context.stdin) {
    const bytes = Buffer.from(chunk as Uint8Array | string);
    size += bytes.length;
    if (size > largestConfig) throw tooLarge(name);
    chunks.push(bytes);
  }
  return { name, text: decode(Buffer.concat(chunks), name) };
}
