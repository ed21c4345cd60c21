/**
 * Following a log file as it grows, like `tail -F` and without its gaps: through rotation by rename, by copy and truncate,
 * by a link that leads elsewhere, through removal and a file that is not there yet, every whole line once.
 */
import type { FileHandle } from 'node:fs/promises';
import { open, stat } from 'node:fs/promises';
import { FollowCursor, RecentLines, type FollowedLine } from './follow-cursor.ts';
import { watchChanges } from './follow-watch.ts';
import { decodeLine, positionOf, type ChainPosition } from './line.ts';
import { unlessMissing } from './log-parts.ts';
import { linesMissed, type Relative } from './missed-lines.ts';

/** What befell the file, for telling people. `missed`: so many events were written that no file holds. */
export type FollowNotice =
  | { readonly what: 'waiting' | 'appeared' | 'rotated' | 'truncated' }
  | { readonly what: 'missed'; readonly count: number };

/** How to follow. */
export interface FollowOptions {
  /**
   * `end`: only what comes; `start`: also what is there. Or an open handle and the offset to go on from, so that nothing
   * is missed between a look back and the following; the handle is closed at the end.
   */
  readonly from: 'start' | 'end' | { readonly handle: FileHandle; readonly offset: number };
  /** Where the chain stood before the first line to come: lines up to there are known; null where that is not known. */
  readonly after?: ChainPosition | null;
  /** Ends the following. */
  readonly signal: AbortSignal;
  readonly onNotice?: (notice: FollowNotice) => void;
  /** Files that lines may have gone to before they could be read here: rotated ones, copies. Asked when the file was changed. */
  readonly relatives?: () => Promise<readonly Relative[]>;
}

/** Lines at a time; an empty list says that there are no more at the moment. */
export type FollowedLines = readonly FollowedLine[];

/** Follows a file until the signal. Rejects with the file system's error where the file can't be read. */
export async function* followEvents(
  file: string,
  options: FollowOptions,
): AsyncGenerator<FollowedLines, void, undefined> {
  const follower = new Follower(file, options);
  try {
    yield* follower.run();
  } finally {
    await follower.close();
  }
}

class Follower {
  readonly #file: string;
  readonly #options: FollowOptions;
  readonly #changes: ReturnType<typeof watchChanges>;
  readonly #seen = new RecentLines();
  #cursor: FollowCursor | null = null;
  /** The last line that was read. */
  #last: ChainPosition | null;
  /** Set where the next line may not be the one after the last. */
  #joint = false;
  /** The inode of an empty successor whose relatives were searched already. */
  #searchedFor: number | null = null;

  constructor(file: string, options: FollowOptions) {
    this.#file = file;
    this.#options = options;
    this.#last = options.after ?? null;
    if (this.#last !== null) this.#seen.addHash(this.#last.hash);
    this.#changes = watchChanges(file, options.signal);
  }

  async *run(): AsyncGenerator<FollowedLines, void, undefined> {
    const { signal, from } = this.#options;
    if (typeof from === 'object') this.#cursor = await FollowCursor.at(from.handle, from.offset);
    else yield* this.#openFirst(from);
    while (!signal.aborted) {
      const cursor = this.#cursor;
      if (cursor === null) return;
      yield* this.#readOn(cursor);
      if (signal.aborted) return;
      if (await cursor.wasCut()) {
        this.#notify({ what: 'truncated' });
        yield* this.#fillFromRelatives(cursor);
        await cursor.goOnAfter(this.#seen);
        continue;
      }
      const successor = await this.#successor(cursor);
      if (successor === 'empty') yield* this.#fillFromRelatives(cursor);
      if (successor === 'empty' || successor === null) {
        yield [];
        await this.#changes.next();
        continue;
      }
      // Whatever was written before the new file came to be must be read before leaving the old one.
      yield* this.#readOn(cursor);
      this.#notify({ what: 'rotated' });
      await cursor.close();
      const next = await FollowCursor.at(successor, 0);
      this.#cursor = next;
      yield* this.#fillFromRelatives(next);
      await next.goOnAfter(this.#seen);
    }
  }

  async close(): Promise<void> {
    this.#changes.stop();
    await this.#cursor?.close();
  }

  #notify(notice: FollowNotice): void {
    this.#options.onNotice?.(notice);
  }

  /** Opens the file, or waits until it is there. */
  async *#openFirst(from: 'start' | 'end'): AsyncGenerator<FollowedLines, void, undefined> {
    let waited = false;
    while (!this.#options.signal.aborted) {
      const handle = await unlessMissing(open(this.#file, 'r'));
      if (handle !== null) {
        if (waited) this.#notify({ what: 'appeared' });
        const atEnd = from === 'end' && !waited;
        this.#cursor = await FollowCursor.at(handle, atEnd ? (await handle.stat()).size : 0);
        if (this.#last !== null) yield* this.#fillFromRelatives(this.#cursor);
        return;
      }
      if (!waited) {
        this.#notify({ what: 'waiting' });
        yield [];
      }
      waited = true;
      await this.#changes.next();
    }
  }

  /** The whole lines that are there now. */
  async *#readOn(cursor: FollowCursor): AsyncGenerator<FollowedLines, void, undefined> {
    for await (const lines of cursor.lines()) {
      const read = lines.map(({ bytes }) => ({ line: bytes, record: decodeLine(bytes) }));
      if (this.#joint) yield* this.#fillGap(read, cursor);
      const followed = read.filter((line) => !this.#wasShown(line));
      this.#note(followed);
      yield followed;
      if (this.#options.signal.aborted) return;
    }
  }

  /** Whether a line came from a relative already: of two copies of a file one may be read before the other. */
  #wasShown({ line, record }: FollowedLine): boolean {
    const last = this.#last;
    return record !== null && last !== null && record.seq <= last.seq && record.hash !== '' && this.#seen.has(line);
  }

  /**
   * After a change of files: whether the chain goes on where it was left. Where it does not, the file was changed once more
   * since its relatives were searched; what they do not hold now is gone.
   */
  async *#fillGap(lines: FollowedLines, cursor: FollowCursor): AsyncGenerator<FollowedLines, void, undefined> {
    const first = lines.find(({ record }) => record !== null)?.record;
    if (first === undefined || first === null) return;
    if (this.#last !== null && first.seq > this.#last.seq + 1) yield* this.#fillFromRelatives(cursor);
    this.#joint = false;
    const last = this.#last;
    if (last !== null && first.seq > last.seq + 1) this.#notify({ what: 'missed', count: first.seq - last.seq - 1 });
  }

  #note(lines: FollowedLines): void {
    for (const { line, record } of lines) {
      this.#seen.add(line);
      if (record !== null) this.#last = positionOf(record);
    }
  }

  /** Lines that went to other files before they could be read here, found by the chain itself. */
  async *#fillFromRelatives(current: FollowCursor): AsyncGenerator<FollowedLines, void, undefined> {
    this.#joint = true;
    const { relatives, signal } = this.#options;
    if (relatives === undefined || this.#last === null) return;
    const own = await current.stats();
    for await (const lines of linesMissed(this.#last, await relatives(), own)) {
      this.#note(lines);
      yield lines;
      if (signal.aborted) return;
    }
  }

  /**
   * The file that stands in the followed one's place now, opened; null where it is the same or none. An empty one is told
   * of once and not gone to: its writer may still be writing the old one.
   */
  async #successor(cursor: FollowCursor): Promise<FileHandle | 'empty' | null> {
    const own = await cursor.stats();
    const there = await unlessMissing(stat(this.#file));
    if (there === null || (there.ino === own.ino && there.dev === own.dev)) return null;
    if (there.size > 0) return unlessMissing(open(this.#file, 'r'));
    if (this.#searchedFor === there.ino) return null;
    this.#searchedFor = there.ino;
    return 'empty';
  }
}
