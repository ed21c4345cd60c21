/**
 * Noticing that whoever read our output has gone, while there is nothing to write: `kt events tail -f | head -1` is to
 * end then and not with the next event. A socket tells by an empty write. A pipe of the shell tells nothing without
 * being written to, so on Linux its other end is looked for among the processes that can be seen.
 */
import { readFile, readdir, readlink } from 'node:fs/promises';
import type { Writable } from 'node:stream';

/** Milliseconds between two looks. */
const lookEvery = 300;

/**
 * Calls back once when nobody reads the process's standard output any longer. Where the system gives no way to know, it
 * never does, and the next write ends the program. Await it before the first output: a reader has to have been seen to
 * be missed. The function that it resolves with ends the watch.
 */
export async function onReaderGone(stdout: Writable, gone: () => void): Promise<() => void> {
  let stopped = false;
  let readers: readonly string[] = [];
  const finish = (): void => {
    if (stopped) return;
    stop();
    gone();
  };
  const look = async (): Promise<void> => {
    // A socket whose peer is gone answers with EPIPE, which comes back as the stream's error.
    stdout.write('');
    const pipe = await pipeName();
    if (pipe === null) return;
    if (readers.length > 0 && !(await anyHolds(readers, pipe))) {
      const search = await findReaders(pipe);
      // Readers that were visible are gone. One that can't be seen (another user's, started since) is given the doubt.
      if (search.found.length === 0 && !search.hidden) return finish();
      readers = search.found;
    } else if (readers.length === 0) {
      readers = (await findReaders(pipe)).found;
    }
  };
  let timer: NodeJS.Timeout | undefined;
  const schedule = (): void => {
    timer = setTimeout(() => {
      void look()
        .catch(() => undefined)
        .then(() => {
          if (!stopped) schedule();
        });
    }, lookEvery);
    timer.unref();
  };
  const stop = (): void => {
    stopped = true;
    clearTimeout(timer);
    stdout.off('close', finish);
  };
  stdout.once('close', finish);
  await look().catch(() => undefined);
  schedule();
  return stop;
}

/** `pipe:[4711]` where standard output is a pipe; null for anything else and on systems without /proc. */
async function pipeName(): Promise<string | null> {
  try {
    const name = await readlink('/proc/self/fd/1');
    return name.startsWith('pipe:') ? name : null;
  } catch {
    return null;
  }
}

/** Processes that hold the pipe's reading end, and whether some process could not be looked into that may. */
async function findReaders(pipe: string): Promise<{ found: string[]; hidden: boolean }> {
  const found: string[] = [];
  let hidden = false;
  const ownStart = await startTime('self');
  for (const pid of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    const holds = await holdsReadingEnd(pid, pipe);
    if (holds === true) found.push(pid);
    if (holds === null && (await startTime(pid)) >= ownStart) hidden = true;
  }
  return { found, hidden };
}

async function anyHolds(pids: readonly string[], pipe: string): Promise<boolean> {
  for (const pid of pids) if ((await holdsReadingEnd(pid, pipe)) !== false) return true;
  return false;
}

/** False also for a process that has ended; null for one that can't be looked into. */
async function holdsReadingEnd(pid: string, pipe: string): Promise<boolean | null> {
  try {
    for (const descriptor of await readdir(`/proc/${pid}/fd`)) {
      const target = await readlink(`/proc/${pid}/fd/${descriptor}`).catch(() => '');
      if (target !== pipe) continue;
      const info = await readFile(`/proc/${pid}/fdinfo/${descriptor}`, 'utf8').catch(() => '');
      // The last octal digit of the flags holds the access mode: 0 reads, 2 reads and writes (open(2)).
      if (/^flags:\s+\d*[02]$/m.test(info)) return true;
    }
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EACCES' ? null : false;
  }
}

/** Clock ticks from boot to a process's start (proc(5), field 22); 0 where unknown. */
async function startTime(pid: string): Promise<number> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  return Number(text.slice(text.lastIndexOf(')') + 2).split(' ')[19] ?? 0);
}
