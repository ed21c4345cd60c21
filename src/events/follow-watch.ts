/** Wakes whoever follows a file when it may have changed: by the system's report, or after a while. */
import { lstatSync, watch, type FSWatcher } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Milliseconds between two looks where no change was reported: file systems over a network report none. */
const pollEvery = 80;

/** The same for a link: what happens to the file that it leads to is not reported where the link stands. */
const pollLinkEvery = 25;

/** A watch over a file's place. `next` resolves when it is time for a look, at once where something changed since the last. */
export function watchChanges(file: string, signal: AbortSignal): { next(): Promise<void>; stop(): void } {
  let watcher: FSWatcher | null = null;
  let changed = false;
  let wake: () => void = () => undefined;
  const touch = (): void => {
    changed = true;
    wake();
  };
  const start = (): void => {
    try {
      watcher = watch(dirname(file), { persistent: false }, (_event, name) => {
        if (name === null || name === basename(file)) touch();
      });
      watcher.on('error', () => {
        watcher?.close();
        watcher = null;
      });
    } catch {
      // The folder is not there yet, or the system has no watches left: looking every so often is enough.
    }
  };
  signal.addEventListener('abort', touch, { once: true });
  return {
    async next() {
      if (watcher === null) start();
      if (!changed && !signal.aborted) {
        const patience = isLink(file) ? pollLinkEvery : pollEvery;
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, patience);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      changed = false;
    },
    stop() {
      signal.removeEventListener('abort', touch);
      watcher?.close();
    },
  };
}

function isLink(file: string): boolean {
  return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() === true;
}
