/**
 * The durable log: events appended to one file as one chain, in groups, each append answered only when its line is as
 * safe as asked. What cannot be written is refused, counted and said, and never left half in the file.
 */
import { randomBytes } from 'node:crypto';
import { ActiveFile } from './active-file.ts';
import { blankEvent } from './blank-event.ts';
import { systemFiles, type LogFiles } from './files.ts';
import { chainGroup, groupOf, wholeLines, type Group, type GroupedLine, type Waiting } from './group.ts';
import { createEventIds } from './ids.ts';
import { bodyJson, type ChainPosition } from './line.ts';
import { lockEventLog, type EventLogLock, type LockHolder } from './lock.ts';
import type { EventBody } from './record.ts';
import type { TornTail } from './repair.ts';
import { isRotationDue, usualRotation, type RotationRule } from './rotation.ts';
import type { Durability } from './section.ts';
import { createEventClock, type EventClock } from './time.ts';

/** How a log is opened. */
export interface EventLogOptions {
  /** The events folder; made with mode 0700 where missing. */
  readonly folder: string;
  readonly durability: Durability;
  /** 128 MB and a day where omitted. */
  readonly rotation?: RotationRule;
  /** For the timestamps of the log's own events and the age of files; the system's where omitted. */
  readonly clock?: EventClock;
  /** Makes the ids of the log's own events. */
  readonly nextId?: () => string;
  readonly files?: LogFiles;
  /** Bytes of lines waiting to be written above which an append is refused: 64 MiB where omitted. */
  readonly queueLimit?: number;
  /** Milliseconds between two tries to write again after a failure: 500 where omitted. */
  readonly retryEvery?: number;
  /** Told what befell the log and does not keep it from writing, as a sentence for the operator. */
  readonly onNotice?: (message: string) => void;
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
  /** The same of an event that is JSON already, as `bodyJson` makes it: what another process sends. */
  appendJson(json: string): Promise<void>;
  /** Cheap: asked before every call to a provider. Bad from a failed write on, until one succeeds again. */
  health(): LogHealth;
  /** The last written line. */
  position(): ChainPosition;
  /** Events lost since the log was opened: appends that were refused. */
  lost(): number;
  /** Subscribes to appended lines; the function returned ends it. */
  onAppended(listener: AppendListener): () => void;
  /**
   * Writes and syncs what waits, then lets go of file and folder. Appends after it are refused. Rejects where refused
   * events may have been left at the end of the file, because the disk let nothing be taken back.
   */
  close(): Promise<void>;
}

/** An event that could not be written; `cause` is the system's error where there is one. */
class EventLogError extends Error {
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'EventLogError';
  }
}

/** Milliseconds within which `fsync` syncs what was written (contract: groups of 100 ms). */
const syncEvery = 100;

/** Milliseconds after which a write looks whether the file is still where its name is. */
const placeCheckEvery = 250;

/** Milliseconds between two looks at what time alone brings about: files that grew old while nothing was written. */
const upkeepEvery = 30_000;

/** Milliseconds after which a rotation that failed is tried again. */
const rotationRetry = 10_000;

/**
 * Opens the log of a folder: takes its lock, repairs what a crash left, goes on with its chain.
 * Rejects with `EventLogBusyError` where another gateway uses the folder, else with the file system's error.
 */
export async function openEventLog(options: EventLogOptions): Promise<EventLog> {
  const lock = await lockEventLog(options.folder);
  try {
    const file = await ActiveFile.open(options.folder, options.files ?? systemFiles, Date.now);
    return new FileLog(options, file, lock);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

class FileLog implements EventLog {
  readonly #options: EventLogOptions;
  readonly #file: ActiveFile;
  readonly #lock: EventLogLock;
  readonly #clock: EventClock;
  readonly #nextId: () => string;
  readonly #rotation: RotationRule;
  readonly #listeners = new Set<AppendListener>();
  #waiting: Waiting[] = [];
  #waitingBytes = 0;
  /** What the log itself has to tell, in the chain. */
  #notes: EventBody[] = [];
  /** The writer at work; null while there is nothing to write. */
  #writer: Promise<void> | null = null;
  #failure: string | null = null;
  #lost = 0;
  /** What the next line of the log's own has to tell of the outage under way. */
  #outage: { readonly since: string; lost: number } | null = null;
  #retry: NodeJS.Timeout | undefined;
  #syncTimer: NodeJS.Timeout | undefined;
  #syncing: Promise<void> = Promise.resolve();
  #placeCheckedAt = performance.now();
  #rotateAfter = 0;
  #isUpkeepDue = false;
  readonly #upkeep: NodeJS.Timeout;
  #closed: Promise<void> | null = null;

  constructor(options: EventLogOptions, file: ActiveFile, lock: EventLogLock) {
    this.#options = options;
    this.#file = file;
    this.#lock = lock;
    this.#clock = options.clock ?? createEventClock({ now: Date.now, monotonic: () => performance.now() });
    this.#nextId = options.nextId ?? createEventIds({ now: Date.now, random: randomBytes });
    this.#rotation = options.rotation ?? usualRotation;
    this.#upkeep = setInterval(() => {
      this.#isUpkeepDue = true;
      this.#wake();
    }, upkeepEvery);
    this.#upkeep.unref();
  }

  get file(): string {
    return this.#file.path;
  }

  get repaired(): TornTail | null {
    return this.#file.repaired;
  }

  get tookOver(): LockHolder | null {
    return this.#lock.tookOver;
  }

  append(body: EventBody): Promise<void> {
    return this.appendJson(bodyJson(body));
  }

  appendJson(json: string): Promise<void> {
    return new Promise((resolve, reject) => {
      if (this.#closed) return reject(new EventLogError('The event log is closed'));
      const bytes = Buffer.byteLength(json);
      if (this.#waitingBytes + bytes > (this.#options.queueLimit ?? 64 * 1024 * 1024)) {
        this.#countLost(1);
        return reject(new EventLogError('The event log is too far behind: its disk does not keep up'));
      }
      this.#waitingBytes += bytes;
      const refuse = (error: Error): void => {
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
    return this.#file.position;
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
    clearInterval(this.#upkeep);
    await this.#writer;
    this.#placeCheckedAt = -Infinity;
    await this.#writeGroup();
    clearTimeout(this.#syncTimer);
    await this.#syncing;
    try {
      if (this.#file.isTorn) await this.#file.cutTorn();
      await this.#file.sync();
    } finally {
      await this.#file.close();
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
    if (probing) await this.#writeGroup();
    while (this.#waiting.length > 0 || this.#isUpkeepDue) {
      if (this.#isUpkeepDue) this.#placeCheckedAt = -Infinity;
      this.#isUpkeepDue = false;
      await this.#writeGroup();
      await this.#rotateIfDue();
      if (this.#waiting.length > 0) await someTurns();
    }
    this.#writer = null;
  }

  /** The next events to write, chained one to the other: what the log has to tell comes first. */
  #takeGroup(): Group {
    const { count, bytes } = groupOf(this.#waiting);
    const own = this.#notes.map((body) => this.#noteEvent(body));
    if (this.#outage) own.unshift(this.#outageEvent(this.#outage));
    const taken = [...own, ...this.#waiting.slice(0, count)];
    this.#waiting = this.#waiting.slice(count);
    this.#waitingBytes -= bytes;
    return chainGroup(taken, this.#file.position);
  }

  /** Writes the next group and answers each of its appends. Never rejects. */
  async #writeGroup(): Promise<void> {
    const displaced = await this.#keepPlace();
    const { bytes, lines } = this.#takeGroup();
    if (displaced !== null) return this.#refuse(lines, displaced);
    if (lines.length === 0) return;
    const result = await this.#file.write(bytes);
    let { failure } = result;
    let kept = wholeLines(lines, result.written);
    if (kept > 0 && this.#syncsAtOnce()) {
      try {
        await this.#file.sync();
      } catch (error) {
        // Not on the disk, so not written: the whole group goes.
        failure = error;
        kept = 0;
        this.#file.giveUpRest();
      }
    }
    this.#keep(bytes, lines.slice(0, kept));
    if (failure === null) {
      this.#recovered();
    } else {
      await this.#file.cutTorn().catch(() => undefined);
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
    const last = lines.at(-1);
    if (last === undefined) return;
    this.#file.keep(last.end, last.position, () => this.#clock.micros() / 1000);
    let start = 0;
    for (const { waiting, end } of lines) {
      waiting.resolve();
      if (this.#listeners.size > 0) this.#tell(bytes.toString('utf8', start, end));
      start = end;
    }
  }

  #tell(line: string): void {
    for (const listener of this.#listeners) listener(line);
  }

  #refuse(lines: readonly GroupedLine[], cause: unknown): void {
    const reason = messageOf(cause);
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

  /**
   * Sees to it, every so often, that what is written can be found: an event in a file that was removed is lost.
   * @returns why the place can't be had; null where all is well.
   */
  async #keepPlace(): Promise<unknown> {
    const now = performance.now();
    if (now - this.#placeCheckedAt < placeCheckEvery) return null;
    this.#placeCheckedAt = now;
    try {
      if (await this.#file.isInPlace()) return null;
      await this.#syncing;
      await this.#lock.renew();
      const how = await this.#file.takePlace();
      const { seq } = this.#file.position;
      this.#note(how === 'restored' ? 'log_restored' : 'log_moved', { last_seq: seq });
      this.#options.onNotice?.(
        how === 'restored'
          ? `${this.file} was removed while it was written; it was written anew, up to record ${seq}`
          : `${this.file} was moved away while it was written; a new file goes on after record ${seq}`,
      );
      return null;
    } catch (error) {
      this.#placeCheckedAt = -Infinity;
      return error;
    }
  }

  async #rotateIfDue(): Promise<void> {
    if (this.#failure !== null || !isRotationDue(this.#file, this.#rotation, this.#clock.micros() / 1000)) return;
    if (performance.now() < this.#rotateAfter) return;
    try {
      await this.#syncing;
      await this.#file.rotate();
    } catch (error) {
      this.#rotateAfter = performance.now() + rotationRetry;
      this.#options.onNotice?.(`${this.file} could not be rotated and is written on: ${messageOf(error)}`);
    }
  }

  /** In `fsync`, what was written is on the disk within `syncEvery`; a sync that fails makes the log unhealthy. */
  #scheduleSync(count: number): void {
    if (count === 0 || this.#options.durability !== 'fsync' || this.#syncTimer !== undefined || this.#closed) return;
    this.#syncTimer = setTimeout(() => {
      this.#syncTimer = undefined;
      this.#syncing = this.#syncing
        .then(() => this.#file.sync())
        .catch((error: unknown) => this.#fail(messageOf(error)));
    }, syncEvery);
  }

  /** Lets the chain tell something of the log, with the next group. */
  #note(code: string, details: Readonly<Record<string, unknown>>): void {
    const time = { id: this.#nextId(), timestamp: this.#clock.timestamp() };
    this.#notes.push({ ...blankEvent, ...time, error: code, details });
    this.#isUpkeepDue = true;
  }

  #noteEvent(body: EventBody): Waiting {
    const json = bodyJson(body);
    const resolve = (): void => void (this.#notes = this.#notes.filter((note) => note !== body));
    return { json, bytes: Buffer.byteLength(json), resolve, reject: () => undefined };
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

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
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
