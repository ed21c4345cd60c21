/**
 * Waits for changes below some folders: for `--watch`.
 */
import { existsSync, watch, type FSWatcher } from 'node:fs';

/** Milliseconds of quiet after a change: editors write a file in several steps. */
const settling = 80;

/** Calls back once after each burst of changes in these folders, until the returned function is called. */
export function watchFolders(folders: readonly string[], changed: () => void): () => void {
  let timer: NodeJS.Timeout | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(changed, settling);
  };
  const watchers: FSWatcher[] = [...new Set(folders)]
    .filter((folder) => existsSync(folder))
    .map((folder) => watch(folder, soon));
  // A folder that is removed is no fault: what was in it is then missing in the next run, and said there.
  for (const watcher of watchers) watcher.on('error', soon);
  return () => {
    clearTimeout(timer);
    for (const watcher of watchers) watcher.close();
  };
}
