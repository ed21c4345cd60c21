/**
 * What asks the store. Every question is answered or given up within its time, whatever Redis does; a store that fails is left in
 * peace and looked at a few times a second until it works again, and whoever asks meanwhile hears at once that it can't be asked.
 */
import type { Redis } from 'ioredis';
import { openConnection, storeName, type SecretSource } from './connection.ts';
import { lookScript } from './counting-scripts.ts';
import { evictionPolicyOf } from './eviction.ts';
import { askWithin, type Question } from './question.ts';
import { runScript, type Script } from './script.ts';
import type { RedisStoreSettings } from './section.ts';
import { StoreUnavailable, troubleOf, type TroubleKind } from './trouble.ts';

/** What it needs of the outside. */
export interface StorePorts {
  readonly secret: SecretSource;
  /** Hears, once each time it begins, that the store can't be asked. */
  warn(message: string): void;
  /** Hears that it can be asked again. */
  say(message: string): void;
  /** Milliseconds since the epoch, by this machine's clock. */
  now(): number;
  /** Monotonic milliseconds. */
  monotonic(): number;
}

/** What it has counted since it was opened. */
export interface StoreFigures {
  readonly isUp: boolean;
  readonly commands: number;
  /** Commands that failed or were given up, by why. */
  readonly failures: ReadonlyMap<TroubleKind, number>;
}

/** A time in which a store could not be asked. */
export interface Outage {
  readonly reason: TroubleKind;
  /** Milliseconds since the epoch, by this machine's clock. */
  readonly since: number;
  readonly until: number;
}

/** One late answer may be this process's own doing; so many in a row are the store's. */
const lateInARow = 3;

/** The wait between two looks at a store that can't be asked, in milliseconds. */
const lookEvery = 200;

/** The longest wait, where it fails again and again as soon as it is asked. */
const longestLook = 3_000;

/** Looks in a row that went unanswered over one connection, after which another is made: what came over it may be out of step. */
const looksInVain = 8;

/** A store that worked so long was well, in milliseconds. */
const wellAfter = 5_000;

/** Between two warnings of one refused command, in milliseconds. */
const warnEvery = 60_000;

const closedTrouble = (): StoreUnavailable => new StoreUnavailable('connection', 'it is closed');

/** It. */
export class StoreClient {
  private readonly settings: RedisStoreSettings;
  private readonly ports: StorePorts;
  private readonly redis: Redis | null = null;
  private readonly failed = new Map<TroubleKind, number>();
  private readonly upListeners: ((outage: Outage | null) => void)[] = [];
  private readonly waiting = new Set<() => void>();
  private trouble: StoreUnavailable | null = new StoreUnavailable('connection', 'it is not connected yet');
  /** Why the connection was last lost or refused. */
  private lastError: unknown = null;
  private isWarned = false;
  /** Why and when it could first not be asked, of the outage that lasts. */
  private fallen: Omit<Outage, 'until'> | null = null;
  /** Whether nothing is known of it yet: calls that come meanwhile belong to an outage too. */
  private isUntried = true;
  private isClosed = false;
  private isLooking = false;
  private inVain = 0;
  private late = 0;
  /** Connections that ended since one stood. */
  private ended = 0;
  private commands = 0;
  private upSince = 0;
  private warnedAt = Number.NEGATIVE_INFINITY;
  private look: NodeJS.Timeout | null = null;
  private lookAfter = lookEvery;
  /** How far the store's clock is ahead of this machine's, in milliseconds. */
  private ahead = 0;
  private memory: Promise<void> | null = null;
  private readonly first: Promise<void>;
  private settleFirst: () => void = () => undefined;

  constructor(settings: RedisStoreSettings, ports: StorePorts) {
    this.settings = settings;
    this.ports = ports;
    this.first = new Promise((resolve) => (this.settleFirst = resolve));
    try {
      this.redis = openConnection(settings, ports.secret);
    } catch (error) {
      // A secret that is not there: it stays so until the config is taken up anew.
      this.fall(new StoreUnavailable('access', (error as Error).message));
      return;
    }
    this.fallen = { reason: 'connection', since: ports.now() };
    this.redis.on('error', (error) => (this.lastError = error));
    this.redis.on('close', () => this.connectionEnded());
    this.redis.on('ready', () => this.connectionStands());
  }

  /** What the names of all keys begin with: one hash slot, so that a cluster's proxy has them together. */
  get keys(): string {
    return `{${this.settings.keyPrefix}}`;
  }

  /** Whether it may ever be asked: not where a secret is not there. */
  get isUsable(): boolean {
    return this.redis !== null;
  }

  /** Whether it can be asked. */
  get isUp(): boolean {
    return this.trouble === null;
  }

  /** How long an answer is waited for, in milliseconds. */
  get timeout(): number {
    return this.settings.timeout;
  }

  /** The time by the store's clock, nearly; in milliseconds since the epoch. */
  now(): number {
    return this.ports.now() + this.ahead;
  }

  /** Hears what the store's clock said in an answer that has just come. */
  heardTime(time: number): void {
    if (Number.isFinite(time)) this.ahead = time - this.ports.now();
  }

  /** What was counted. */
  get figures(): StoreFigures {
    return { isUp: this.isUp, commands: this.commands, failures: this.failed };
  }

  /** Resolves when it is known whether the store can be asked, and after so many milliseconds at the latest. */
  async known(atMost: number): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    await Promise.race([this.first, new Promise((resolve) => (timer = setTimeout(resolve, atMost)))]);
    clearTimeout(timer);
  }

  /** Resolves when it was looked at once whether the store may forget counts; at once where it could never be asked. */
  get memoryKnown(): Promise<void> {
    return this.memory ?? Promise.resolve();
  }

  /** The outage that lasts; null while the store can be asked. */
  get outage(): Outage | null {
    return this.fallen && { ...this.fallen, until: this.ports.now() };
  }

  /** Calls back each time that the store can be asked, with the outage that is over then; with none where it could be asked before. */
  onUp(listener: (outage: Outage | null) => void): void {
    this.upListeners.push(listener);
    if (this.isUp) listener(null);
  }

  /**
   * Runs a script. `late` is called with an answer that comes when nobody waits for it any more.
   * Rejects with StoreUnavailable: at once where the store can't be asked, after the timeout where it does not answer.
   */
  async run(
    script: Script,
    keys: readonly string[],
    args: readonly (string | number)[],
    late: (answer: unknown) => void = () => undefined,
  ): Promise<unknown> {
    const { redis, trouble } = this;
    if (trouble !== null || redis === null) throw (trouble ?? closedTrouble()).unsent();
    return this.within((question) => this.whenReady(redis, question, () => runScript(redis, script, keys, args)), late);
  }

  /** Ends it: what is under way is given up. */
  close(): void {
    this.isClosed = true;
    this.trouble = closedTrouble();
    if (this.look) clearTimeout(this.look);
    this.redis?.disconnect();
    this.release();
    this.settleFirst();
  }

  /** Asks, and judges the store by what comes of it. */
  private async within(
    ask: (question: Question) => Promise<unknown>,
    late: (answer: unknown) => void = () => undefined,
  ): Promise<unknown> {
    this.commands += 1;
    try {
      const { timeout } = this.settings;
      const answer = await askWithin({ ask, late, timeout, now: () => this.ports.monotonic() });
      this.late = 0;
      return answer;
    } catch (error) {
      const trouble = troubleOf(error);
      this.failed.set(trouble.kind, (this.failed.get(trouble.kind) ?? 0) + 1);
      this.judge(trouble);
      throw trouble;
    }
  }

  /** Asks as soon as the connection stands; not at all where the question was given up by then. */
  private async whenReady(redis: Redis, question: Question, ask: () => Promise<unknown>): Promise<unknown> {
    if (redis.status !== 'ready') {
      await new Promise<void>((resolve) => this.waiting.add(resolve));
      const { trouble } = this;
      if (question.isOver || trouble !== null) throw trouble ?? closedTrouble();
    }
    question.wasSent = true;
    return ask();
  }

  private release(): void {
    for (const resolve of this.waiting) resolve();
    this.waiting.clear();
  }

  private connectionStands(): void {
    this.ended = 0;
    this.lastError = null;
    // One that was merely cut is the store that it was; after a trouble it is tried first. Not at once where that was another than
    // the connection: a replica, say, would have each connection made anew.
    if (this.trouble === null) this.release();
    else if (this.trouble.kind === 'connection') void this.probe();
    else this.lookLater();
  }

  private connectionEnded(): void {
    if (this.isClosed) return;
    this.ended += 1;
    // The first end may be a cut that is mended in a moment; what comes of connecting again says more.
    if (this.ended < 2) return;
    this.fall(troubleOf(this.lastError ?? new StoreUnavailable('connection', 'the connection was closed')));
  }

  private judge(trouble: StoreUnavailable): void {
    switch (trouble.kind) {
      case 'other':
        return this.warnOfRefusal(trouble);
      case 'connection':
        // A command that was under way when the connection was cut says nothing of the store.
        return;
      case 'timeout':
        this.late += 1;
        if (this.late >= lateInARow) this.fall(trouble);
        return;
      default:
        this.fall(trouble);
    }
  }

  private warnOfRefusal(trouble: StoreUnavailable): void {
    const now = this.ports.monotonic();
    if (now - this.warnedAt < warnEvery) return;
    this.warnedAt = now;
    this.ports.warn(`the limits store at ${storeName(this.settings)} refused a command: ${trouble.message}`);
  }

  /** The store can't be asked from now on, until a look finds otherwise. */
  private fall(trouble: StoreUnavailable): void {
    if (this.isClosed) return;
    const wasUp = this.trouble === null;
    this.trouble = trouble;
    this.late = 0;
    const since = this.fallen?.since ?? this.ports.now();
    if (this.fallen === null || this.isUntried) this.fallen = { reason: trouble.kind, since };
    this.isUntried = false;
    this.release();
    this.settleFirst();
    if (wasUp) {
      const wasWell = this.ports.monotonic() - this.upSince >= wellAfter;
      this.lookAfter = wasWell ? lookEvery : Math.min(longestLook, this.lookAfter * 2);
    }
    if (!this.isWarned) {
      this.isWarned = true;
      this.ports.warn(
        `the limits store at ${storeName(this.settings)} can't be asked: ${trouble.message}. ` +
          'Until it can, each limit does as its on_store_failure says',
      );
    }
    this.lookLater();
  }

  private rise(): void {
    if (this.isClosed || this.trouble === null) return;
    this.trouble = null;
    this.isUntried = false;
    this.upSince = this.ports.monotonic();
    this.late = 0;
    this.settleFirst();
    if (this.isWarned) this.ports.say(`the limits store at ${storeName(this.settings)} can be asked again`);
    this.isWarned = false;
    const { outage } = this;
    this.fallen = null;
    for (const listener of this.upListeners) listener(outage);
    this.memory ??= this.lookAtMemory();
  }

  /** Says once that the store may forget counts. */
  private async lookAtMemory(): Promise<void> {
    if (this.redis === null) return;
    const policy = await evictionPolicyOf(this.redis);
    if (policy === null || this.isClosed) return;
    this.ports.warn(
      `the limits store at ${storeName(this.settings)} throws keys out when its memory is full (maxmemory-policy ${policy}): ` +
        'limits would begin anew. Set it to noeviction',
    );
  }

  private lookLater(): void {
    if (this.redis === null || this.isClosed) return;
    this.look ??= setTimeout(() => {
      this.look = null;
      void this.probe();
    }, this.lookAfter).unref();
  }

  /** Looks whether the store takes what limits would write. */
  private async probe(): Promise<void> {
    const { redis } = this;
    if (redis === null || this.isClosed || this.isLooking || this.trouble === null) return;
    if (redis.status !== 'ready') return this.lookLater();
    this.isLooking = true;
    try {
      const look = (question: Question): Promise<unknown> => {
        question.wasSent = true;
        return runScript(redis, lookScript, [`${this.keys}look`], []);
      };
      this.heardTime((await this.within(look)) as number);
      this.inVain = 0;
      this.rise();
    } catch (error) {
      const trouble = troubleOf(error);
      this.inVain = trouble.kind === 'timeout' ? this.inVain + 1 : 0;
      if (this.inVain >= looksInVain) {
        this.inVain = 0;
        redis.disconnect(true);
      }
      this.fall(trouble);
    } finally {
      this.isLooking = false;
    }
  }
}
