/**
 * How far a sink has come, kept in a file of its own, so that a restart goes on where the last process stopped.
 */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unlessMissing } from '../log-parts.ts';

/** A sink's place. */
export interface SinkCursor {
  /** The number of the last record that was sent; 0 for none. */
  readonly seq: number;
  /** The number of the last signed line that was sent; 0 for none. */
  readonly checkpoint: number;
  /** Records that were left out since the sink began. */
  readonly dropped: number;
}

/** The file of a sink's cursor, below the events folder. */
export function cursorFile(folder: string, name: string): string {
  return join(folder, 'sinks', `${name}.json`);
}

/** Reads a cursor; null where there is none, or none that can be read. */
export async function readCursor(path: string): Promise<SinkCursor | null> {
  const text = await unlessMissing(readFile(path, 'utf8'));
  try {
    const value = JSON.parse(text ?? '') as Partial<SinkCursor> | null;
    const numbers = [value?.seq, value?.checkpoint, value?.dropped];
    return numbers.every((number) => Number.isSafeInteger(number) && (number ?? -1) >= 0)
      ? (value as SinkCursor)
      : null;
  } catch {
    return null;
  }
}

/** Puts a cursor in its place, whole or not at all. */
export async function writeCursor(path: string, cursor: SinkCursor): Promise<void> {
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await writeFile(`${path}.new`, `${JSON.stringify(cursor)}\n`, { mode: 0o600 });
  await rename(`${path}.new`, path);
}
