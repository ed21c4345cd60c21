/**
 * Keeps counters of days and months over a restart, in a file of the state folder: a line each time one has changed, written behind
 * the calls, a second late at most. The last line of a counter counts; the file is written anew when it has grown.
 */
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { KeptCount, MemoryCounters } from './memory-counters.ts';

/** Milliseconds between a change and its line. */
const writeAfter = 1_000;

/** Lines beyond those that are needed, before the file is written anew. */
const spareLines = 10_000;

/** Counters written in one turn of the event loop. */
const linesAtOnce = 500;

/** The file, of a state folder. */
export function countersFile(home: string): string {
  return join(home, 'limits.ndjson');
}

/** What keeping counters needs. */
export interface CounterFileOptions {
  readonly file: string;
  warn(message: string): void;
}

/** Counters being kept. */
export interface CounterFile {
  /** Ends it; resolves when all that was counted is on the disk, or can't be brought there. */
  close(): Promise<void>;
}

/**
 * Reads what was kept, and keeps what changes from now on. A line that can't be read is left out and told of; one that a crash tore is
 * the last. Never rejects.
 */
export async function keepCounters(counters: MemoryCounters, options: CounterFileOptions): Promise<CounterFile> {
  const keeper = new Keeper(counters, options);
  await keeper.load();
  return keeper;
}

class Keeper implements CounterFile {
  private readonly counters: MemoryCounters;
  private readonly options: CounterFileOptions;
  private timer: NodeJS.Timeout | null = null;
  private writing: Promise<void> = Promise.resolve();
  private lines = 0;
  private isFailing = false;
  private isClosed = false;

  constructor(counters: MemoryCounters, options: CounterFileOptions) {
    this.counters = counters;
    this.options = options;
  }

  async load(): Promise<void> {
    const { file, warn } = this.options;
    try {
      const { counts, lines, unread } = parse(await readFile(file, 'utf8'));
      this.lines = lines;
      this.counters.restore(counts);
      if (unread > 0)
        warn(`${unread} of ${lines} lines of ${file} can't be read: budgets may have more left than they should`);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOENT') {
        warn(`what budgets have used can't be read: ${(error as Error).message}`);
      }
    }
    this.counters.onChange(() => this.schedule());
  }

  async close(): Promise<void> {
    this.isClosed = true;
    if (this.timer) clearTimeout(this.timer);
    await this.writing;
    await this.write();
  }

  private schedule(): void {
    if (this.timer || this.isClosed) return;
    this.timer = setTimeout(() => {
      this.timer = null;
      this.writing = this.writing.then(() => this.write());
    }, writeAfter);
    this.timer.unref();
  }

  private async write(): Promise<void> {
    const changed = this.counters.takeChanged();
    if (changed.length === 0) return;
    try {
      if (this.lines + changed.length > 4 * this.counters.size + spareLines) await this.writeAnew();
      else await this.append(changed);
      this.isFailing = false;
    } catch (error) {
      this.counters.putBack(changed);
      if (!this.isFailing) this.options.warn(`what budgets have used can't be kept: ${(error as Error).message}`);
      this.isFailing = true;
      this.schedule();
    }
  }

  private async append(changed: readonly KeptCount[]): Promise<void> {
    await mkdir(dirname(this.options.file), { recursive: true, mode: 0o700 });
    const handle = await open(this.options.file, 'a', 0o600);
    try {
      // Behind a line that a crash tore, a new one begins: an empty one is none.
      await handle.appendFile(`\n${await textOf(changed)}`);
      await handle.datasync();
    } finally {
      await handle.close();
    }
    this.lines += changed.length;
  }

  /** Writes all that count now to a file beside it, and puts that in its place. */
  private async writeAnew(): Promise<void> {
    const { file } = this.options;
    const fresh = `${file}.fresh`;
    const kept = this.counters.kept();
    const handle = await open(fresh, 'w', 0o600);
    try {
      await handle.writeFile(await textOf(kept));
      await handle.sync();
    } finally {
      await handle.close();
    }
    try {
      await rename(fresh, file);
    } catch (error) {
      await rm(fresh, { force: true });
      throw error;
    }
    this.lines = kept.length;
  }
}

/** Counters as lines; in pieces, since there can be many. */
async function textOf(counts: readonly KeptCount[]): Promise<string> {
  let text = '';
  for (const [index, { counter, used, resetsAt }] of counts.entries()) {
    text += `${JSON.stringify({ counter, used, resets_at: resetsAt })}\n`;
    if (index % linesAtOnce === linesAtOnce - 1) await new Promise((resolve) => setImmediate(resolve));
  }
  return text;
}

function parse(text: string): { counts: readonly KeptCount[]; lines: number; unread: number } {
  const counts = new Map<string, KeptCount>();
  const lines = text.split('\n').filter((line) => line !== '');
  let unread = 0;
  for (const [index, line] of lines.entries()) {
    const count = readLine(line);
    if (count) counts.set(count.counter, count);
    else if (index < lines.length - 1 || text.endsWith('\n')) unread += 1;
  }
  return { counts: [...counts.values()], lines: lines.length, unread };
}

function readLine(line: string): KeptCount | null {
  try {
    const { counter, used, resets_at: resetsAt } = JSON.parse(line) as Record<string, unknown>;
    if (typeof counter !== 'string' || !Number.isSafeInteger(used) || !Number.isSafeInteger(resetsAt)) return null;
    return { counter, used: Math.max(0, used as number), resetsAt: resetsAt as number };
  } catch {
    return null;
  }
}
