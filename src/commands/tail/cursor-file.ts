/**
 * Where a reader stopped, kept in a file: the next run goes on with the event behind it. The file is replaced by rename, and
 * only after what it counts was written out: a crash may show events twice, and never leaves one out.
 */
import { randomUUID } from 'node:crypto';
import { readFile, rename, unlink, writeFile } from 'node:fs/promises';
import type { ChainPosition } from '../../events/line.ts';
import { CommandError } from '../exit-code.ts';

/** Milliseconds between two writes of the file while events come. */
const savesEvery = 1_000;

/** A place that is kept. */
export interface CursorFile {
  /** Where the last run stopped; null where the file is not there yet. */
  readonly start: ChainPosition | null;
  /** Notes that everything up to here was shown, and writes it down if the last time is a while ago. */
  reached(position: ChainPosition | null): Promise<void>;
  /** Writes down what was noted. Rejects with a CommandError where that can't be done. */
  save(): Promise<void>;
}

/** Opens a cursor. Throws a CommandError where its file can't be read or is none. */
export async function openCursorFile(path: string, now: () => number): Promise<CursorFile> {
  const start = await readCursor(path);
  let noted: ChainPosition | null = null;
  let savedAt = now();
  const save = async (): Promise<void> => {
    if (noted === null) return;
    const { seq, hash } = noted;
    noted = null;
    savedAt = now();
    await replace(path, `${JSON.stringify({ kt_cursor: 1, seq, hash })}\n`);
  };
  return {
    start,
    reached: async (position) => {
      if (position !== null) noted = position;
      if (now() - savedAt >= savesEvery) await save();
    },
    save,
  };
}

async function readCursor(path: string): Promise<ChainPosition | null> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new CommandError(`Can't read the cursor file ${path}: ${(error as Error).message}`, { cause: error });
  }
  let value: unknown = null;
  try {
    value = JSON.parse(text);
  } catch {
    // Told below, like any other text that is no cursor.
  }
  const { kt_cursor: form, seq, hash } = (value ?? {}) as Record<string, unknown>;
  if (form === 1 && Number.isSafeInteger(seq) && typeof hash === 'string') return { seq: seq as number, hash };
  throw new CommandError(`${path} is no cursor file: --cursor-file takes a file that it wrote itself, or a new name`);
}

async function replace(path: string, text: string): Promise<void> {
  const aside = `${path}.${randomUUID()}.partial`;
  try {
    await writeFile(aside, text, { mode: 0o600, flag: 'wx' });
    await rename(aside, path);
  } catch (error) {
    await unlink(aside).catch(() => undefined);
    throw new CommandError(`Can't write the cursor file ${path}: ${(error as Error).message}`, { cause: error });
  }
}
