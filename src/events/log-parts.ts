/**
 * The files of one log in the order of its chain: the rotated ones and the one that is written now. Lists them so that a
 * rotation at the same moment hides nothing from a reader.
 */
import { open, readdir, stat, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import { eventsFile, parseRotatedName } from './paths.ts';

/** A file that is no longer written. It never changes; retention may remove it. */
export interface RotatedPart {
  readonly path: string;
  /** The number of its first record, as its name has it. */
  readonly firstSeq: number;
  /** Bytes. */
  readonly size: number;
  readonly ino: number;
  readonly dev: number;
}

/** A log as it is at one moment. */
export interface LogParts {
  /** Oldest first. Open them one after the other; one that is gone by then was removed by retention. */
  readonly rotated: readonly RotatedPart[];
  /**
   * The file that was written when the log was listed, open for reading: also where it has been rotated since. Null where
   * there is none. To be closed by whoever listed.
   */
  readonly active: { readonly path: string; readonly handle: FileHandle; readonly size: number } | null;
}

/**
 * Lists a log. The active file is opened before the folder is read: whatever is renamed in between is then known by its
 * inode, so that no file is missing and none counts twice. A folder that is not there has no files.
 * Rejects with the file system's error.
 */
export async function listLog(folder: string): Promise<LogParts> {
  const path = eventsFile(folder);
  const handle = await unlessMissing(open(path, 'r'));
  try {
    const active = handle === null ? null : await handle.stat();
    const rotated: (RotatedPart & { readonly copy: number })[] = [];
    for (const name of (await unlessMissing(readdir(folder))) ?? []) {
      const parsed = parseRotatedName(name);
      if (parsed === null) continue;
      const stats = await unlessMissing(stat(join(folder, name)));
      if (stats === null || (stats.ino === active?.ino && stats.dev === active.dev)) continue;
      const { size, ino, dev } = stats;
      rotated.push({ path: join(folder, name), size, ino, dev, ...parsed });
    }
    rotated.sort((one, other) => one.firstSeq - other.firstSeq || one.copy - other.copy);
    return { rotated, active: handle === null || active === null ? null : { path, handle, size: active.size } };
  } catch (error) {
    await handle?.close();
    throw error;
  }
}

/** Null where the file or folder is not there. */
export async function unlessMissing<Result>(result: Promise<Result>): Promise<Result | null> {
  try {
    return await result;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
