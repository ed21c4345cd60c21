/**
 * The durable log: events appended to one file as one chain, in groups, each append answered only when its line is as
 * safe as asked. What cannot be written is refused, counted and said, and never left half in the file.
 */
import { randomBytes } from 'node:crypto';
import { chmod } from 'node:fs/promises';
import { blankEvent } from './blank-event.ts';
import { systemFiles, type LogFile, type LogFiles } from './files.ts';
import { createEventIds } from './ids.ts';
import { bodyJson, chainInto, chainOverhead, type ChainPosition } from './line.ts';
import { lockEventLog, type LockHolder } from './lock.ts';
import { eventsFile } from './paths.ts';
import type { EventBody } from './record.ts';
import { repairTail, type TornTail } from './repair.ts';
import type { Durability } from './section.ts';
import { createEventClock, type EventClock } from './time.ts';

/** How a log is opened. */
export interface EventLogOptions {
  /** The events folder; made with mode 0700 where missing. */
  readonly folder: string;
  readonly durability: Durability;
  /** For the timestamps of the log's own events; the system's where omitted. */
  readonly clock?: EventClock;
  /** Makes the ids of the log's own events. */
  readonly nextId?: () => string;
  readonly files?: LogFiles;
  /** Bytes of lines waiting to be written above which an append is refused: 64 MiB where omitted. */
  readonly queueLimit?: number;
  /** Milliseconds between two tries to write again after a failure: 500 where omitted. */
  readonly retryEvery?: number;
}

/** Whether the log can be written, as far as is known. */
export type LogHealth = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/** Hears of lines in the order of the log, each with its newline, once they are as safe as asked. Must not throw. */
export type AppendListener = (line: string) => void;

/** An open log. One per folder and machine. */
export interface EventLog {
  /** The file that is written. */
  readonly file: string;
  /** What a crash had left at the end of the file and where it is now; null where all was well. */
  readonly repaired: TornTail | null;
  /** Whose stale lock was taken over; null where there was none. */
  readonly tookOver: LockHolder | null;
  /**
   * Appends an event; resolves when it is as safe as `durability` says. Rejects with an `EventLogError` where it could
   * not be written; it is not in the file then.
   */
  append(body: EventBody): Promise<void>;
  /** Cheap: asked before every call to a provider. Bad from a failed write on, until one succeeds again. */
  health(): LogHealth;
  /** The last written line. */
  position(): ChainPosition;
  /** Events lost since the log was opened: appends that were refused. */
  lost(): number;
  /** Subscribes to appended lines; the function returned ends it. */
  onAppended(listener: AppendListener): () => void;
  /** Writes and syncs what waits, then lets go of file and folder. Appends after it are refused. */
  close(): Promise<void>;
}

/** An event that could not be written; `cause` is the system's error where there is one. */
class EventLogError extends Error {
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'EventLogError';
  }
}

/** An event waiting for its turn. */
interface Waiting {
  readonly json: string;
  /** The JSON's length in UTF-8. */
  readonly bytes: number;
  resolve(): void;
  reject(error: EventLogError): void;
}

/** Where a waiting event's line ends in its group, and where the chain stands after it. */
interface GroupedLine {
  readonly waiting: Waiting;
  readonly end: number;
  readonly position: ChainPosition;
}

/** Lines that are written together. */
interface Group {
  /** The lines' bytes, one after the other. */
  readonly bytes: Buffer;
  readonly lines: readonly GroupedLine[];
}

/** Milliseconds within which `fsync` syncs what was written (contract: groups of 100 ms). */
const syncEvery = 100;

/** Bytes after which a group is closed, so that one write never holds up the rest for long. */
const groupLimit = 4 * 1024 * 1024;

/**
 * Opens the log of a folder: takes its lock, repairs what a crash left, goes on with its chain.
 * Rejects with `EventLogBusyError` where another gateway uses the folder, else with the file system's error.
 */
export async function openEventLog(options: EventLogOptions): Promise<EventLog> {
  const lock = await lockEventLog(options.folder);
  let file: LogFile | null = null;
  try {
    const path = eventsFile(options.folder);
    file = await (options.files ?? systemFiles).open(path);
    await chmod(path, 0o600);
    const tail = await repairTail(file, options.folder, Date.now);
    return new FileLog(options, path, file, tail, lock);
  } catch (error) {
    await file?.close();
    await lock.release();
    throw error;
  }
}

class FileLog implements EventLog {
  readonly file: string;
  readonly repaired: TornTail | null;
  readonly tookOver: LockHolder | null;
  readonly #options: EventLogOptions;
  readonly #handle: LogFile;
  readonly #lock: Awaited<ReturnType<typeof lockEventLog>>;
  readonly #clock: EventClock;
  readonly #nextId: () => string;
  readonly #listeners = new Set<AppendListener>();
  #waiting: Waiting[] = [];
  #waitingBytes = 0;
  #position: ChainPosition;
  /** Where the last whole line ends. */
  #end: number;
  /** Set while bytes may stand behind `#end` that belong to no line. */
  #torn = false;
  /** The writer at work; null while there is nothing to write. */
  #writer: Promise<void> | null = null;
  #failure: string | null = null;
  #lost = 0;
  /** What the next line of the log's own has to tell of the outage under way. */
  #outage: { readonly since: string; lost: number } | null = null;
  #retry: NodeJS.Timeout | undefined;
  #syncTimer: NodeJS.Timeout | undefined;
  #syncing: Promise<void> = Promise.resolve();
  #closed: Promise<void> | null = null;

  constructor(
    options: EventLogOptions,
    path: string,
    handle: LogFile,
    tail: Awaited<ReturnType<typeof repairTail>>,
    lock: Awaited<ReturnType<typeof lockEventLog>>,
  ) {
    this.file = path;
    this.repaired = tail.repaired;
    this.tookOver = lock.tookOver;
    this.#options = options;
    this.#handle = handle;
    this.#lock = lock;
    this.#position = tail.position;
    this.#end = tail.end;
    this.#clock = options.clock ?? createEventClock({ now: Date.now, monotonic: () => performance.now() });
    this.#nextId = options.nextId ?? createEventIds({ now: Date.now, random: randomBytes });
  }

  append(body: EventBody): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(new EventLogError('The event log is closed'));
      const json = bodyJson(body);
      const bytes = Buffer.byteLength(json);
      if (this.#waitingBytes + bytes > (this.#options.queueLimit ?? 64 * 1024 * 1024)) {
        this.#countLost(1);
        return reject(new EventLogError('The event log is too far behind: its disk does not keep up'));
      }
      this.#waitingBytes += bytes;
      const refuse = (error: EventLogError): void => {
        this.#countLost(1);
        reject(error);
      };
      this.#waiting.push({ json, bytes, resolve, reject: refuse });
      this.#wake();
    });
  }

  health(): LogHealth {
    return this.#failure === null ? { ok: true } : { ok: false, reason: this.#failure };
  }

  position(): ChainPosition {
    return this.#position;
  }

  lost(): number {
    return this.#lost;
  }

  onAppended(listener: AppendListener): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  close(): Promise<void> {
    this.#closed ??= this.#finish();
    return this.#closed;
  }

  async #finish(): Promise<void> {
    clearTimeout(this.#retry);
    await this.#writer;
    if (this.#outage) await this.#writeGroup(this.#takeGroup());
    clearTimeout(this.#syncTimer);
    await this.#syncing;
    try {
      if (this.#torn) await this.#cutTorn();
      await this.#handle.sync();
    } finally {
      await this.#handle.close();
      await this.#lock.release();
    }
  }

  #wake(): void {
    this.#writer ??= this.#writeAll(false);
  }

  /**
   * Writes group after group until nothing waits; with `probing`, one group even then. Never rejects.
   * Must say that it has ended in the same turn in which it finds nothing waiting, or an append in between would wait
   * for a writer that is gone.
   */
  async #writeAll(probing: boolean): Promise<void> {
    await someTurns();
    if (probing) await this.#writeGroup(this.#takeGroup());
    while (this.#waiting.length > 0) {
      await this.#writeGroup(this.#takeGroup());
      if (this.#waiting.length > 0) await someTurns();
    }
    this.#writer = null;
  }

  /** The next events to write, chained one to the other. */
  #takeGroup(): Group {
    const taken: Waiting[] = this.#outage ? [this.#outageEvent(this.#outage)] : [];
    const own = taken.length;
    let size = 0;
    for (const waiting of this.#waiting) {
      if (size >= groupLimit) break;
      taken.push(waiting);
      size += waiting.bytes;
    }
    this.#waiting = this.#waiting.slice(taken.length - own);
    this.#waitingBytes -= size;
    const bytes = Buffer.allocUnsafe(taken.reduce((sum, waiting) => sum + waiting.bytes + chainOverhead, 0));
    const lines: GroupedLine[] = [];
    let end = 0;
    let position = this.#position;
    for (const waiting of taken) {
      ({ end, position } = chainInto(bytes, end, position, waiting.json, waiting.bytes));
      lines.push({ waiting, end, position });
    }
    return { bytes: bytes.subarray(0, end), lines };
  }

  /** Writes a group and answers each of its appends. Never rejects. */
  async #writeGroup({ bytes, lines }: Group): Promise<void> {
    let written = 0;
    let failure: unknown = null;
    try {
      if (this.#torn) await this.#cutTorn();
      while (written < bytes.length) {
        const count = await this.#handle.write(bytes, written, bytes.length - written);
        if (count === 0) throw new EventLogError('the file takes no more bytes');
        written += count;
      }
    } catch (error) {
      failure = error;
    }
    let kept = wholeLines(lines, written);
    if (kept > 0 && this.#syncsAtOnce()) {
      try {
        await this.#handle.sync();
      } catch (error) {
        // Not on the disk, so not written: the whole group goes.
        failure = error;
        kept = 0;
      }
    }
    this.#keep(bytes, lines.slice(0, kept));
    if (failure === null) {
      this.#recovered();
    } else {
      this.#torn = true;
      await this.#cutTorn().catch(() => undefined);
      this.#refuse(lines.slice(kept), failure);
    }
    this.#scheduleSync(kept);
  }

  /** After a failure `fsync` is as careful as `strict`: a write alone proves nothing about a disk that failed to sync. */
  #syncsAtOnce(): boolean {
    const { durability } = this.#options;
    return durability === 'strict' || (durability === 'fsync' && this.#failure !== null);
  }

  /** Lines that stand in the file: the chain goes on from them. */
  #keep(bytes: Buffer, lines: readonly GroupedLine[]): void {
    let start = 0;
    for (const { waiting, end, position } of lines) {
      this.#position = position;
      waiting.resolve();
      if (this.#listeners.size > 0) this.#tell(bytes.toString('utf8', start, end));
      start = end;
    }
    this.#end += start;
  }

  #tell(line: string): void {
    for (const listener of this.#listeners) listener(line);
  }

  #refuse(lines: readonly GroupedLine[], cause: unknown): void {
    const reason = cause instanceof Error ? cause.message : String(cause);
    this.#fail(reason);
    const message = `The event could not be written: ${reason}`;
    for (const { waiting } of lines) waiting.reject(new EventLogError(message, { cause }));
  }

  #countLost(count: number): void {
    this.#lost += count;
    this.#outage ??= { since: this.#clock.timestamp(), lost: 0 };
    this.#outage.lost += count;
  }

  #fail(reason: string): void {
    this.#failure = reason;
    this.#outage ??= { since: this.#clock.timestamp(), lost: 0 };
    if (this.#retry !== undefined || this.#closed) return;
    this.#retry = setTimeout(() => {
      this.#retry = undefined;
      this.#probe();
    }, this.#options.retryEvery ?? 500);
    this.#retry.unref();
  }

  /** Tries to write the line that tells of the outage. Whether that works is the proof of health. */
  #probe(): void {
    if (this.#closed || this.#failure === null) return;
    this.#writer ??= this.#writeAll(true);
  }

  #recovered(): void {
    this.#failure = null;
    clearTimeout(this.#retry);
    this.#retry = undefined;
  }

  /** Cuts off what stands behind the last whole line. */
  async #cutTorn(): Promise<void> {
    const size = await this.#handle.size();
    if (size > this.#end) await this.#handle.truncate(this.#end);
    // Somebody else emptied the file: lines go on from there.
    else this.#end = size;
    this.#torn = false;
  }

  /** In `fsync`, what was written is on the disk within `syncEvery`; a sync that fails makes the log unhealthy. */
  #scheduleSync(count: number): void {
    if (count === 0 || this.#options.durability !== 'fsync' || this.#syncTimer !== undefined || this.#closed) return;
    this.#syncTimer = setTimeout(() => {
      this.#syncTimer = undefined;
      this.#syncing = this.#syncing
        .then(() => this.#handle.sync())
        .catch((error: unknown) => this.#fail(error instanceof Error ? error.message : String(error)));
    }, syncEvery);
  }

  /** The log's own event after an outage: how many events are missing, and since when. */
  #outageEvent(outage: { readonly since: string; lost: number }): Waiting {
    const lost = outage.lost;
    const json = bodyJson({
      ...blankEvent,
      id: this.#nextId(),
      timestamp: this.#clock.timestamp(),
      error: lost === 0 ? 'log_recovered' : 'events_lost',
      details: { lost, since: outage.since },
    });
    const resolve = (): void => {
      outage.lost -= lost;
      if (outage.lost === 0) this.#outage = null;
    };
    return { json, bytes: Buffer.byteLength(json), resolve, reject: () => undefined };
  }
}

/** Turns of the event loop for which a group stays open. */
const turnsPerGroup = 4;

/**
 * Lets the appends of a few turns come into one group: a write costs as much as many lines. A turn in which nothing happens
 * takes microseconds; one that takes longer brings more lines.
 */
function someTurns(): Promise<void> {
  return new Promise((resolve) => {
    let left = turnsPerGroup;
    const turn = (): void => {
      if (--left === 0) resolve();
      else setImmediate(turn);
    };
    setImmediate(turn);
  });
}

/** How many lines of a group stand whole within its first `written` bytes. */
function wholeLines(lines: readonly GroupedLine[], written: number): number {
  const firstCut = lines.findIndex(({ end }) => end > written);
  return firstCut === -1 ? lines.length : firstCut;
}
