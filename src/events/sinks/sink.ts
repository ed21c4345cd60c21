/**
 * One sink at work: reads the log behind the writer, sends what is new, tries again until it is taken, and remembers how far it
 * came. Never in the way of a call: what waits, waits in the log.
 */
import { createHash } from 'node:crypto';
import { compileFilter } from '../filter.ts';
import { decodeLine } from '../line.ts';
import type { SinkCursor } from './cursor.ts';
import type { Parcel, Sender, SendResult } from './sender.ts';
import type { SinkSettings } from './settings.ts';
import type { SignedSource } from './signed-source.ts';
import type { LogSource } from './source.ts';

/** How a sink is doing. */
export interface SinkStatus {
  readonly name: string;
  /** Records sent since the process began. */
  readonly sent: number;
  /** Records left out since the sink began. */
  readonly dropped: number;
  /** The last record that is done with: taken, or left out. */
  readonly seq: number;
  /** Why nothing is taken at the moment; null where all is well. */
  readonly failing: string | null;
}

/** What a sink needs of the outside. */
export interface SinkPorts {
  readonly settings: SinkSettings;
  readonly sender: Sender;
  readonly events: LogSource;
  /** Null where nothing is signed. */
  readonly signed: SignedSource | null;
  readonly cursor: SinkCursor;
  save(cursor: SinkCursor): Promise<void>;
  /** Tells the operator. */
  notice(message: string): void;
  /** Records were left out; called at most once a minute, with all since the last time. */
  dropped(count: number): void;
  /** For tests that do not want to wait; the contract's numbers where omitted. */
  readonly times?: Partial<SinkTimes>;
}

/** Milliseconds. */
export interface SinkTimes {
  /** From the first event of a parcel until it is sent, for more to come. */
  readonly linger: number;
  /** Between two looks where nothing was written. */
  readonly idle: number;
  /** Until the second try; doubled with each. */
  readonly firstRetry: number;
  readonly longestRetry: number;
  /** Between two reports of what was left out. */
  readonly report: number;
}

const usualTimes: SinkTimes = { linger: 100, idle: 5000, firstRetry: 500, longestRetry: 60_000, report: 60_000 };

const parcelLimits = { lines: 500, bytes: 1024 * 1024 };

/** A sink. */
export class Sink {
  readonly #ports: SinkPorts;
  readonly #times: SinkTimes;
  readonly #end = new AbortController();
  readonly #matches: (line: Buffer) => boolean;
  #cursor: SinkCursor;
  #sent = 0;
  #failing: string | null = null;
  #isGone = false;
  #isClosing = false;
  #wake: (() => void) | null = null;
  #hasNews = true;
  #unreported = 0;
  #reportedAt = -Infinity;
  readonly #work: Promise<void>;

  constructor(ports: SinkPorts) {
    this.#ports = ports;
    this.#times = { ...usualTimes, ...ports.times };
    this.#cursor = ports.cursor;
    const matches = ports.settings.filter === null ? null : compileFilter(ports.settings.filter);
    this.#matches = (line) => {
      if (matches === null) return true;
      const record = decodeLine(line);
      return record !== null && matches(record, line);
    };
    this.#work = this.#run();
  }

  status(): SinkStatus {
    const { name } = this.#ports.settings;
    const { dropped, seq } = this.#cursor;
    return { name, sent: this.#sent, dropped, seq, failing: this.#failing };
  }

  /** Something was written. Cheap. */
  wake(): void {
    this.#hasNews = true;
    this.#wake?.();
  }

  /** Sends what there is, unless it is not taken, within so many milliseconds; then lets go of everything. */
  async close(within: number): Promise<void> {
    this.#isClosing = true;
    this.wake();
    const timer = setTimeout(() => this.#end.abort(), within);
    await this.#work;
    clearTimeout(timer);
    const { sender, events } = this.#ports;
    await Promise.race([sender.close().catch(() => undefined), delay(within)]);
    await events.close();
    await this.#save();
    this.#reportedAt = -Infinity;
    this.#countDropped(0);
  }

  /** Never rejects. */
  async #run(): Promise<void> {
    while (!this.#end.signal.aborted && !this.#isGone) {
      this.#hasNews = false;
      try {
        if (await this.#sendNext()) continue;
      } catch (error) {
        this.#fails(`the log can not be read: ${messageOf(error)}`);
      }
      if (this.#isClosing && (!this.#hasNews || this.#failing !== null)) break;
      await this.#save();
      await this.#pause(this.#hasNews ? this.#times.linger : this.#times.idle, true);
      if (!this.#isClosing) await this.#pause(this.#times.linger, false);
    }
  }

  /** Sends one parcel; false where there is nothing to send, or it is not taken and time is up. */
  async #sendNext(): Promise<boolean> {
    const { events, signed } = this.#ports;
    const batch = await events.next(parcelLimits);
    this.#countDropped(events.takeSkipped());
    if (batch !== null) {
      const lines = batch.lines.filter((line) => this.#matches(line));
      if (lines.length > 0 && !(await this.#deliver('events', lines))) return false;
      this.#cursor = { ...this.#cursor, seq: batch.lastSeq };
      return true;
    }
    const lines = (await signed?.next()) ?? null;
    if (lines === null) return false;
    if (!(await this.#deliver('checkpoints', lines.lines))) return false;
    this.#cursor = { ...this.#cursor, checkpoint: lines.lastNumber };
    return true;
  }

  /** Sends lines until they are taken. False where it ends before; what is left out meanwhile is counted. */
  async #deliver(kind: Parcel['kind'], lines: readonly Buffer[]): Promise<boolean> {
    let retry = this.#times.firstRetry;
    while (!this.#end.signal.aborted) {
      const result = await this.#ports.sender.send({ kind, lines, id: parcelId(lines) }, this.#end.signal);
      if (result.kind === 'sent') {
        if (kind === 'events') this.#sent += lines.length;
        this.#recovered();
        return true;
      }
      if (result.kind === 'too_large') return this.#deliverLess(kind, lines, result.reason);
      this.#fails(result.reason);
      if (result.kind === 'gone') {
        this.#isGone = true;
        return false;
      }
      if (this.#isClosing) return false;
      await this.#save();
      await this.#pause(waitAfter(result, retry, this.#times.longestRetry), false);
      retry = Math.min(retry * 2, this.#times.longestRetry);
      if (kind === 'events' && (await this.#ports.events.keepWithin(this.#ports.settings.maxBehind))) {
        this.#countDropped(lines.length);
        return true;
      }
    }
    return false;
  }

  /** Halves, until one line alone is refused: that one is left out. */
  async #deliverLess(kind: Parcel['kind'], lines: readonly Buffer[], reason: string): Promise<boolean> {
    if (lines.length === 1) {
      this.#ports.notice(
        `sink '${this.#ports.settings.name}' refuses an event as too large (${reason}); it is left out`,
      );
      if (kind === 'events') this.#countDropped(1);
      return true;
    }
    const half = Math.ceil(lines.length / 2);
    return (await this.#deliver(kind, lines.slice(0, half))) && this.#deliver(kind, lines.slice(half));
  }

  #countDropped(count: number): void {
    if (count > 0) this.#cursor = { ...this.#cursor, dropped: this.#cursor.dropped + count };
    this.#unreported += count;
    const now = performance.now();
    if (this.#unreported === 0 || now - this.#reportedAt < this.#times.report) return;
    const { settings, notice, dropped } = this.#ports;
    notice(`sink '${settings.name}' is too far behind: ${this.#unreported} events were left out`);
    dropped(this.#unreported);
    this.#unreported = 0;
    this.#reportedAt = now;
  }

  #fails(reason: string): void {
    const { settings, notice } = this.#ports;
    if (this.#failing === null) notice(`sink '${settings.name}' takes no events: ${reason}; they wait in the log`);
    this.#failing = reason;
  }

  #recovered(): void {
    if (this.#failing !== null) this.#ports.notice(`sink '${this.#ports.settings.name}' takes events again`);
    this.#failing = null;
  }

  async #save(): Promise<void> {
    try {
      await this.#ports.save(this.#cursor);
    } catch {
      // Then a restart sends again what was sent: at least once is what is promised.
    }
  }

  /** Waits; with `forNews` not longer than until something is written. */
  async #pause(milliseconds: number, forNews: boolean): Promise<void> {
    if (forNews && this.#hasNews) return;
    if (this.#end.signal.aborted) return;
    await new Promise<void>((resolve) => {
      const end = (): void => {
        clearTimeout(timer);
        this.#end.signal.removeEventListener('abort', end);
        this.#wake = null;
        resolve();
      };
      const timer = setTimeout(end, milliseconds).unref();
      this.#wake = () => {
        if (forNews || this.#isClosing) end();
      };
      this.#end.signal.addEventListener('abort', end);
    });
  }
}

/** What the receiver asks for, else the usual, with a fifth of chance, so that several gateways do not come together. */
function waitAfter(result: SendResult, usual: number, longest: number): number {
  const asked = result.kind === 'failed' ? (result.after ?? 0) : 0;
  return Math.min(Math.max(asked, usual * (0.8 + Math.random() * 0.4)), Math.max(longest, 600_000));
}

/** Of a parcel: the same lines, the same id. */
function parcelId(lines: readonly Buffer[]): string {
  const digest = createHash('sha256');
  for (const line of lines) digest.update(line.subarray(-80));
  return `kt_${digest.digest('hex').slice(0, 32)}`;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function delay(milliseconds: number): Promise<void> {
  return new Promise((resolve) => void setTimeout(resolve, milliseconds).unref());
}
