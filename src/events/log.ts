/**
 * The durable log: events appended to one file as one chain, in groups, each append answered only when its line is as
 * safe as asked. What cannot be written is refused, counted and said, and never left half in the file.
 */
import { randomBytes } from 'node:crypto';
import { ActiveFile } from './active-file.ts';
import { Attestation } from './attestation.ts';
import { encodeBody } from './body-json.ts';
import { CheckpointBook } from './checkpoint-book.ts';
import { EventLogError, type EventLog, type EventLogOptions, type LogHealth } from './event-log.ts';
import { systemFiles, type LogFiles } from './files.ts';
import { someTurns, turnsAfter } from './group-turns.ts';
import { wholeLines, type GroupedLine } from './group.ts';
import { createEventIds } from './ids.ts';
import type { ChainPosition } from './line.ts';
import { lockEventLog, type EventLogLock, type LockHolder } from './lock.ts';
import { OwnEvents } from './own-events.ts';
import type { EventBody } from './record.ts';
import type { TornTail } from './repair.ts';
import { usualRotation } from './rotation.ts';
import { notePublicKey } from './signing-key.ts';
import { createEventClock, type EventClock } from './time.ts';
import { Upkeep } from './upkeep.ts';
import { WaitingEvents } from './waiting-events.ts';

/** Milliseconds within which `fsync` syncs what was written (contract: groups of 100 ms). */
const syncEvery = 100;

/** Milliseconds between two looks at what time alone brings about: files that grew old while nothing was written. */
const upkeepEvery = 30_000;

/**
 * Opens the log of a folder: takes its lock, repairs what a crash left, goes on with its chain.
 * Rejects with `EventLogBusyError` where another gateway uses the folder, else with the file system's error.
 */
export async function openEventLog(options: EventLogOptions): Promise<EventLog> {
  const lock = await lockEventLog(options.folder);
  try {
    const files = options.files ?? systemFiles;
    const file = await ActiveFile.open(options.folder, files, Date.now);
    try {
      return new FileLog(options, file, lock, await openBook(options, files));
    } catch (error) {
      await file.close();
      throw error;
    }
  } catch (error) {
    await lock.release();
    throw error;
  }
}

async function openBook({ folder, attestation }: EventLogOptions, files: LogFiles): Promise<CheckpointBook | null> {
  if (attestation === undefined) return null;
  await notePublicKey(folder, attestation.signer.key);
  return CheckpointBook.open(folder, attestation.signer, files, Date.now);
}

class FileLog implements EventLog {
  readonly #options: EventLogOptions;
  readonly #file: ActiveFile;
  readonly #lock: EventLogLock;
  readonly #attestation: Attestation | null;
  readonly #clock: EventClock;
  readonly #own: OwnEvents;
  readonly #upkeep: Upkeep;
  readonly #listeners = new Set<() => void>();
  readonly #waiting: WaitingEvents;
  /** The writer at work; null while there is nothing to write. */
  #writer: Promise<void> | null = null;
  #failure: string | null = null;
  #retry: NodeJS.Timeout | undefined;
  #syncTimer: NodeJS.Timeout | undefined;
  #syncing: Promise<void> = Promise.resolve();
  /** How many lines the last group had. */
  #linesLately = 1;
  /** Whether what waits was gathered by whoever handed it over: then it is not waited for more. */
  #isGathered = false;
  /** Whether there is something to write or do, though no event waits. */
  #isDue = false;
  readonly #clockwork: NodeJS.Timeout;
  #closed: Promise<void> | null = null;

  constructor(options: EventLogOptions, file: ActiveFile, lock: EventLogLock, book: CheckpointBook | null) {
    this.#options = options;
    this.#waiting = new WaitingEvents(options.queueLimit);
    this.#file = file;
    this.#lock = lock;
    this.#clock = options.clock ?? createEventClock({ now: Date.now, monotonic: () => performance.now() });
    const nextId = options.nextId ?? createEventIds({ now: Date.now, random: randomBytes });
    this.#own = new OwnEvents(this.#clock, nextId);
    this.#clockwork = setInterval(() => this.#keepUp(), upkeepEvery);
    this.#clockwork.unref();
    const rules = options.attestation;
    this.#attestation = book && rules ? new Attestation(book, this.#attested(), rules) : null;
    this.#upkeep = new Upkeep({
      file,
      lock,
      own: this.#own,
      rotation: options.rotation ?? usualRotation,
      attestation: this.#attestation,
      settled: () => this.#syncing,
      now: () => this.#now(),
      notice: (message) => this.#options.onNotice?.(message),
    });
    void this.#attestation?.retain();
  }

  #attested(): ConstructorParameters<typeof Attestation>[1] {
    return {
      folder: this.#options.folder,
      position: () => this.#file.position,
      sync: () => this.#file.sync(),
      note: (code, details) => this.#note(code, details),
      notice: (message) => this.#options.onNotice?.(message),
      timestamp: () => this.#clock.timestamp(),
      now: () => this.#now(),
    };
  }

  /** Milliseconds since the epoch. */
  #now(): number {
    return this.#clock.micros() / 1000;
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
    return new Promise((resolve, reject) => {
      const encoded = encodeBody(body);
      const refusal = this.#refusal(encoded.bytes);
      if (refusal !== null) return reject(refusal);
      this.#isGathered = false;
      this.#waiting.add(encoded, (failure) => (failure === null ? resolve() : reject(failure)));
      this.#wake();
    });
  }

  appendJson(json: Uint8Array, settled: (failure: Error | null) => void): void {
    const refusal = this.#refusal(json.length);
    if (refusal !== null) return settled(refusal);
    this.#isGathered = true;
    this.#waiting.addBytes(json, settled);
    this.#wake();
  }

  /** Why an event of so many bytes is not even taken; null where it is. */
  #refusal(bytes: number): EventLogError | null {
    if (this.#closed) return new EventLogError('The event log is closed');
    if (this.#waiting.hasRoomFor(bytes)) return null;
    this.#own.countLost();
    return new EventLogError('The event log is too far behind: its disk does not keep up');
  }

  health(): LogHealth {
    return this.#failure === null ? { ok: true } : { ok: false, reason: this.#failure };
  }

  position(): ChainPosition {
    return this.#file.position;
  }

  lost(): number {
    return this.#own.lost;
  }

  onWritten(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  checkpoint(): number {
    return this.#attestation?.number ?? 0;
  }

  tell(code: string, details: Readonly<Record<string, unknown>>): Promise<void> {
    return this.append(this.#own.event(code, details));
  }

  close(): Promise<void> {
    this.#closed ??= this.#finish();
    return this.#closed;
  }

  async #finish(): Promise<void> {
    clearTimeout(this.#retry);
    clearInterval(this.#clockwork);
    await this.#writer;
    await this.#attestation?.settled();
    this.#upkeep.lookNext();
    await this.#writeGroup();
    clearTimeout(this.#syncTimer);
    await this.#syncing;
    try {
      if (this.#file.isTorn) await this.#file.cutTorn();
      await this.#file.sync();
      await this.#attestation?.checkpoint('shutdown');
    } finally {
      await this.#attestation?.close();
      await this.#file.close();
      await this.#lock.release();
    }
  }

  /** What time alone brings about. */
  #keepUp(): void {
    this.#upkeep.lookNext();
    this.#isDue = true;
    this.#wake();
    if (this.#failure !== null) return;
    void this.#attestation?.checkpoint('interval');
    void this.#attestation?.retain();
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
    await this.#gather();
    if (probing) await this.#writeGroup();
    while (!this.#waiting.isEmpty || this.#isDue) {
      this.#isDue = false;
      await this.#writeGroup();
      if (this.#failure === null) await this.#upkeep.rotateIfDue();
      if (!this.#waiting.isEmpty) await this.#gather();
    }
    this.#writer = null;
  }

  /** Lets more events come before a group is closed. One turn brings what others hand over at once. */
  #gather(): Promise<void> {
    return someTurns(this.#isGathered ? 1 : turnsAfter(this.#linesLately));
  }

  /** Writes the next group and answers each of its appends. Never rejects. */
  async #writeGroup(): Promise<void> {
    const displaced = await this.#upkeep.keepPlace();
    const { bytes, lines } = this.#waiting.take(this.#own.waiting(), this.#file.position);
    if (displaced !== null) return this.#refuse(lines, displaced);
    if (lines.length === 0) return;
    this.#linesLately = lines.length;
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
    this.#keep(lines.slice(0, kept));
    if (failure === null) {
      this.#recovered();
      this.#attestation?.written();
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
  #keep(lines: readonly GroupedLine[]): void {
    const last = lines.at(-1);
    if (last === undefined) return;
    this.#file.keep(last.end, last.position, () => this.#now());
    for (const { waiting } of lines) waiting.settled(null);
    for (const listener of this.#listeners) listener();
  }

  #refuse(lines: readonly GroupedLine[], cause: unknown): void {
    const reason = messageOf(cause);
    this.#fail(reason);
    const message = `The event could not be written: ${reason}`;
    for (const { waiting } of lines) {
      if (!waiting.isOwn) this.#own.countLost();
      waiting.settled(new EventLogError(message, { cause }));
    }
  }

  #fail(reason: string): void {
    this.#failure = reason;
    this.#own.outageBegan();
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
  #note(code: string | null, details: Readonly<Record<string, unknown>>): void {
    this.#own.note(code, details);
    this.#isDue = true;
    if (!this.#closed) this.#wake();
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
