/** Wakes whoever follows a file when it may have changed: by the system's report, or after a while. */
import { lstatSync, realpathSync, watch, type FSWatcher } from 'node:fs';
import { basename, dirname } from 'node:path';

/** Milliseconds between two looks where no change was reported: file systems over a network report none. */
const pollEvery = 80;

/** The same for a link: that what it leads to was replaced is reported late, when that is found out. */
const pollLinkEvery = 25;

/** A watch over a file's place. `next` resolves when it is time for a look, at once where something changed since the last. */
export function watchChanges(file: string, signal: AbortSignal): { next(): Promise<void>; stop(): void } {
  let changed = false;
  let wake: () => void = () => undefined;
  const touch = (): void => {
    changed = true;
    wake();
  };
  const place = new FolderWatch(touch);
  const target = new FolderWatch(touch);
  signal.addEventListener('abort', touch, { once: true });
  return {
    async next() {
      place.look(file);
      // What happens to the file that a link leads to is not reported where the link stands.
      const real = linkTarget(file);
      target.look(real);
      if (!changed && !signal.aborted) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, real === null ? pollEvery : pollLinkEvery);
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
      place.look(null);
      target.look(null);
    },
  };
}

/** Hears of changes of one file, which may be another each time. */
class FolderWatch {
  readonly #touch: () => void;
  #file: string | null = null;
  #watcher: FSWatcher | null = null;

  constructor(touch: () => void) {
    this.#touch = touch;
  }

  look(file: string | null): void {
    if (file === this.#file && (file === null || this.#watcher !== null)) return;
    this.#watcher?.close();
    this.#watcher = null;
    this.#file = file;
    if (file === null) return;
    try {
      const watcher = watch(dirname(file), { persistent: false }, (_event, name) => {
        if (name === null || name === basename(file)) this.#touch();
      });
      watcher.on('error', () => {
        watcher.close();
        if (this.#watcher === watcher) this.#watcher = null;
      });
      this.#watcher = watcher;
    } catch {
      // The folder is not there yet, or the system has no watches left: looking every so often is enough.
    }
  }
}

/** Where a link leads in the end; null for what is none, or leads nowhere. */
function linkTarget(file: string): string | null {
  if (lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() !== true) return null;
  try {
    return realpathSync(file);
  } catch {
    return null;
  }
}
