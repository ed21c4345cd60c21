/**
 * Watches files for a change of what they hold, however it comes about: written in place, replaced by rename as editors do,
 * links swapped as Kubernetes does. The system's notices make it quick, regular looks make it certain: a notice is lost on
 * network mounts and where a link leads elsewhere.
 */
import { watch, type FSWatcher } from 'node:fs';
import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Milliseconds between two looks without a notice. */
const lookEvery = 200;

/** A watch that runs. */
export interface FileWatch {
  close(): void;
}

/** What tells one state of a file from another, also where a file or link was put in its place. */
async function signatureOf(path: string): Promise<string> {
  try {
    const { dev, ino, size, mtimeNs, ctimeNs } = await stat(path, { bigint: true });
    return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
  } catch (error) {
    return (error as NodeJS.ErrnoException).code ?? 'unreadable';
  }
}

function watchFolder(folder: string, hear: () => void): FSWatcher | null {
  try {
    const watcher = watch(folder, { persistent: false }, hear);
    // A folder that goes away, or too many watches: the looks go on.
    watcher.on('error', () => watcher.close());
    return watcher;
  } catch {
    return null;
  }
}

/**
 * Calls back when any of the files is another than at the last look, which may be in the midst of being written, and after the
 * first look: what changed since the caller read them is no news to the watch. Keeps no process alive. Absolute paths.
 */
export function watchFiles(paths: readonly string[], changed: () => void): FileWatch {
  let known: string | null = null;
  let isLooking = false;
  let isClosed = false;
  const look = async (): Promise<void> => {
    if (isLooking || isClosed) return;
    isLooking = true;
    const now = (await Promise.all(paths.map(signatureOf))).join('|');
    isLooking = false;
    const isOther = now !== known;
    known = now;
    if (isOther && !isClosed) changed();
  };
  const watchers = [...new Set(paths.map((path) => dirname(path)))].map((folder) =>
    watchFolder(folder, () => void look()),
  );
  const timer = setInterval(() => void look(), lookEvery);
  timer.unref();
  return {
    close() {
      isClosed = true;
      clearInterval(timer);
      for (const watcher of watchers) watcher?.close();
    },
  };
}
