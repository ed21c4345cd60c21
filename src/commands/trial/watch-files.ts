/**
 * Waits for changes below some folders: for `--watch`.
 */
import { existsSync, watch, type FSWatcher } from 'node:fs';
import { join } from 'node:path';

/** Milliseconds of quiet after a change: editors write a file in several steps. */
const settling = 80;

/**
 * Calls back once after each burst of changes of files that matter in these folders, until the returned function is called.
 * Reports are often written beside what they are about: they must not bring the next one about.
 */
export function watchFolders(
  folders: readonly string[],
  matters: (path: string) => boolean,
  changed: () => void,
): () => void {
  let timer: NodeJS.Timeout | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(changed, settling);
  };
  const watchers: FSWatcher[] = [...new Set(folders)]
    .filter((folder) => existsSync(folder))
    .map((folder) =>
      watch(folder, (_event, name) => {
        // Some systems do not say which file it was.
        if (name === null || matters(join(folder, name))) soon();
      }),
    );
  // A folder that is removed is no fault: what was in it is then missing in the next run, and said there.
  for (const watcher of watchers) watcher.on('error', soon);
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
