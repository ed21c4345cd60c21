/**
 * The primary of a gateway with workers: starts them and whoever takes a dead one's place, writes all their events as one chain,
 * counts limits, takes up configs for all. It serves no call itself.
 */
import cluster, { type Worker } from 'node:cluster';
import { randomBytes } from 'node:crypto';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import { createEventIds } from '../../events/ids.ts';
import type { EventLog } from '../../events/event-log.ts';
import { openPromptHasher } from '../../events/prompt-hash.ts';
import { createEventClock } from '../../events/time.ts';
import { RefusalSummary, type RefusalReason } from '../access.ts';
import type { JudgedConfig } from '../config.ts';
import type { LimitNotice } from '../limits/budget-alerts.ts';
import { countersFile, keepCounters, type CounterFile } from '../limits/counter-file.ts';
import { MemoryCounters } from '../limits/memory-counters.ts';
import { createExposition, metricsText, type MetricsSnapshot, type MetricsText } from '../metrics/exposition.ts';
import { GatewayMetrics } from '../metrics/gateway-metrics.ts';
import { LastingFigures } from '../metrics/lasting-figures.ts';
import { logFigures } from '../metrics/log-figures.ts';
import { providersAnswer, type TargetFigures } from '../routing/target-figures.ts';
import { openGatewayLog, type GatewayLog } from '../event-log.ts';
import { limitEvent, noticeEvent } from '../notice-event.ts';
import { openReloader } from '../open-reloader.ts';
import { reloadAnswer, type ReloadAnswer } from '../reload-report.ts';
import type { ReloadOccasion } from '../reload.ts';
import { startConfig } from '../running-config.ts';
import { freePort, ListenError, type ListenAddress } from '../serve.ts';
import type { StoreOutage } from '../store/outage-report.ts';
import { workerStdio } from './channel-socket.ts';
import { failureOf, type Failure } from './failure.ts';
import { lostCallEvent, recordLost } from './lost-call.ts';
import { Notices } from './notices.ts';
import type { ListeningFacts, WorkerPlan } from './plan.ts';
import type { PrimaryGateway, PrimaryOptions } from './primary-options.ts';
import { ReplacementPace } from './replacement-pace.ts';
import { CountersOfWorker } from './shared-counters.ts';
import type { PlainRefusal } from './shared-repeats.ts';
import type { ToldBreaker } from './told-breakers.ts';
import { readNoted } from './under-way-file.ts';
import { WorkerLink } from './worker-link.ts';
import { WorkerLinks } from './worker-links.ts';

/** Milliseconds between two looks at the log's health. */
const healthEvery = 100;

/** Milliseconds between two looks at whether workers live and how connections are spread. */
const balanceEvery = 1_000;

/** How long workers may take beyond the drain time to say their last words, in milliseconds. */
const grace = 8_000;

/** How often another port is tried where any will do: between the look and the use of one somebody may take it. */
const portTries = 20;

/** Starts it. Rejects with what kept the first worker from listening; nothing is left running then. */
export async function startPrimary(options: PrimaryOptions): Promise<PrimaryGateway> {
  const { report } = options;
  const gatewayLog = await openGatewayLog({
    ...options,
    secret: (ref) => options.sources.secret(ref),
    warn: (message) => report.warn(message),
  });
  const primary = new Primary(options, gatewayLog);
  try {
    // Made here once, so that workers find the key and do not make one each.
    await openPromptHasher(options.home);
    return await primary.start();
  } catch (error) {
    await primary.abort();
    await gatewayLog.close();
    throw error;
  }
}

class Primary {
  private readonly options: PrimaryOptions;
  private readonly log: EventLog;
  private readonly closeLog: GatewayLog['close'];
  private readonly clock = createEventClock({ now: Date.now, monotonic: () => performance.now() });
  private readonly nextEventId = createEventIds({ now: Date.now, random: randomBytes });
  private readonly links = new WorkerLinks();
  private readonly counters = new MemoryCounters(Date.now);
  private kept: CounterFile | null = null;
  private readonly metrics = new GatewayMetrics();
  private readonly exposition = createExposition(this.metrics, [
    {
      name: 'kt_workers',
      help: 'Workers that run.',
      labels: [],
      across: 'sum',
      read: () => [{ labels: [], value: this.links.size }],
    },
  ]);
  private readonly figures: () => MetricsSnapshot;
  private readonly figuresOfWorkers = new LastingFigures<WorkerLink>();
  private readonly refusals: RefusalSummary;
  private readonly folder: string;
  /** Each worker tells of the same things. */
  private readonly notices = new Notices(() => performance.now());
  /** What workers that start are to serve. */
  private judged: JudgedConfig;
  private isSwitchedOff = false;
  private problem: string | null = null;
  private facts: ListeningFacts | null = null;
  /** Where workers listen: never port 0, since a worker that starts when no other is left would get another one. */
  private listen: ListenAddress;
  private isEnding = false;
  private readonly pace = new ReplacementPace();
  private health: NodeJS.Timeout | undefined;
  private balancing: NodeJS.Timeout | undefined;

  constructor(options: PrimaryOptions, { log, sinks, close }: GatewayLog) {
    this.options = options;
    this.log = log;
    this.closeLog = close;
    this.judged = options.source.judged;
    this.listen = options.listen;
    this.folder = join(options.home, 'workers');
    this.figures = logFigures(log, sinks);
    this.refusals = new RefusalSummary(
      (reason, count) => {
        const event = noticeEvent('auth', this.nextEventId(), this.clock.timestamp(), { refused: reason, count });
        log.append(event).catch(() => options.report.warn('an event about refused credentials could not be written'));
      },
      () => undefined,
    );
  }

  async start(): Promise<PrimaryGateway> {
    const { options } = this;
    this.kept = await keepCounters(this.counters, {
      file: countersFile(options.home),
      warn: (message) => options.report.warn(message),
    });
    await rm(this.folder, { recursive: true, force: true });
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    // Handed round, as node:cluster does by default, a connection that goes to a worker in the moment of its death hangs for ever.
    // Workers take them from one queue instead, which loses none; `balance` evens out what bursts bring.
    cluster.schedulingPolicy = cluster.SCHED_NONE;
    cluster.setupPrimary({ stdio: [...workerStdio] });
    this.health = setInterval(() => this.tellHealth(), healthEvery);
    this.balancing = setInterval(() => {
      void this.links.balance().catch(() => undefined);
      this.links.endHung(() => options.report.warn('a worker has not answered for half a minute and is ended'));
    }, balanceEvery);
    for (const timer of [this.health, this.balancing]) timer.unref();
    // The first one alone: what keeps it from listening would keep all of them.
    const facts = await this.forkFirst();
    this.facts = facts;
    await Promise.all(Array.from({ length: options.workers - 1 }, () => this.fork()));
    const reloader = openReloader(
      options.source,
      {
        log: this.log,
        nextEventId: this.nextEventId,
        timestamp: () => this.clock.timestamp(),
        report: options.report,
        seen: (outcome) => this.metrics.configSeen(outcome),
      },
      { use: (judged) => this.use(judged), switchOff: () => this.switchOff() },
    );
    this.reload = async (occasion) => {
      await this.links.ask('certificate', null);
      return reloadAnswer(await reloader.reload(occasion));
    };
    // To be described; it opens no connection.
    const config = startConfig(options.loaded, { ...options.sources, mockUrl: 'http://127.0.0.1' }, Date.now());
    return {
      ...facts,
      config,
      log: this.log,
      reload: (occasion) => this.reload(occasion),
      drain: () => this.drain(),
      stop: async (within) => {
        reloader.close();
        const finished = await this.stop(within);
        await this.kept?.close();
        await this.closeLog();
        return finished;
      },
    };
  }

  /** Ends what was started, at once. */
  async abort(): Promise<void> {
    this.isEnding = true;
    clearInterval(this.health);
    clearInterval(this.balancing);
    await this.links.kill();
    await this.kept?.close();
    await rm(this.folder, { recursive: true, force: true });
  }

  private reload: (occasion: ReloadOccasion) => Promise<ReloadAnswer> = () =>
    Promise.reject(new Error('the gateway is starting'));

  /** Puts a config into force in every worker, or in none that it can't be. */
  private async use(judged: JudgedConfig): Promise<void> {
    const before = this.judged;
    const wasOff = this.isSwitchedOff;
    // First, so that a worker that starts meanwhile serves it.
    this.judged = judged;
    this.isSwitchedOff = false;
    try {
      await this.links.ask('use', judged);
    } catch (error) {
      this.judged = before;
      this.isSwitchedOff = wasOff;
      await this.links.ask(wasOff ? 'switchOff' : 'use', before).catch(() => undefined);
      throw error;
    }
  }

  private async switchOff(): Promise<void> {
    this.isSwitchedOff = true;
    await this.links.ask('switchOff', null);
  }

  /** Has every worker refuse new calls; one that does not answer is left for `stop` to end. */
  private async drain(): Promise<void> {
    this.isEnding = true;
    const overdue = new AbortController();
    const patience = delay(grace, undefined, { signal: overdue.signal }).catch(() => undefined);
    await Promise.race([this.links.ask('drain', null), patience]);
    overdue.abort();
  }

  /** Drains every worker; true where all calls finished. */
  private async stop(within: number): Promise<boolean> {
    this.isEnding = true;
    clearInterval(this.health);
    clearInterval(this.balancing);
    const overdue = setTimeout(() => void this.links.kill(), within + grace);
    const finished = await this.links.stop(within);
    clearTimeout(overdue);
    this.refusals.flush();
    await rm(this.folder, { recursive: true, force: true });
    return finished;
  }

  private tellHealth(): void {
    const health = this.log.health();
    const problem = health.ok ? null : health.reason;
    if (problem === this.problem) return;
    this.problem = problem;
    this.links.tell('health', problem);
  }

  /** Starts the first worker, on a port that is free where any will do. */
  private async forkFirst(): Promise<ListeningFacts> {
    const { listen } = this.options;
    for (let tries = 1; ; tries++) {
      if (listen.port === 0) this.listen = { ...listen, port: await freePort(listen.host) };
      try {
        return await this.fork();
      } catch (error) {
        const isTaken = error instanceof ListenError && error.code === 'EADDRINUSE';
        if (!isTaken || listen.port !== 0 || tries === portTries) throw error;
      }
    }
  }

  /** Starts a worker; resolves when it listens. */
  private fork(): Promise<ListeningFacts> {
    return new Promise((resolve, reject) => {
      const worker = cluster.fork({ KT_WORKER: '1' });
      const counters = new CountersOfWorker(this.counters);
      const handlers = {
        plan: () => this.planFor(worker),
        listening: (facts: ListeningFacts) => resolve(facts),
        failed: (failure: Failure) => reject(failureOf(failure)),
        repeat: (refusal: PlainRefusal) => this.links.tellOthers(link, 'learn', refusal),
        breaker: (told: ToldBreaker) => this.links.tellOthers(link, 'heed', told),
        ...counters.handlers,
        refused: ({ reason, count }: { reason: RefusalReason; count: number }) => this.refusals.count(reason, count),
        limitReached: (notice: LimitNotice | StoreOutage) => {
          this.log
            .append(limitEvent(this.nextEventId(), this.clock.timestamp(), notice))
            .catch(() => this.options.report.warn('an event about limits could not be written'));
        },
        reload: () => this.reload('request'),
        metrics: () => this.metricsOfAll(),
        providers: async () => providersAnswer((await this.links.ask('targets', null)) as readonly TargetFigures[][]),
        warn: (message: string) => this.notices.say(message, () => this.options.report.warn(message)),
        say: (message: string) => this.notices.say(message, () => this.options.report.say(message)),
      };
      const link: WorkerLink = new WorkerLink(worker, handlers, (json, settled) => {
        this.log.appendJson(json, (failure) => {
          // The worker holds the log to be unwell from now on: it has to hear when it is well, were it a moment later.
          if (failure !== null) this.problem = failure.message;
          settled(failure);
        });
      });
      this.links.add(link);
      const started = performance.now();
      void link.gone.then((how) => {
        this.links.delete(link);
        this.figuresOfWorkers.ended(link);
        counters.gone();
        reject(new Error(`a worker ended before it listened: ${how}`));
        this.mourn(worker, link, how, performance.now() - started);
      });
    });
  }

  private planFor({ id }: Worker): WorkerPlan {
    const { options } = this;
    return {
      home: options.home,
      version: options.version,
      eventsFolder: options.eventsFolder,
      keysFile: options.keysFile,
      judged: this.judged,
      isSwitchedOff: this.isSwitchedOff,
      failMode: options.failMode,
      listen: this.listen,
      tls: options.tls ?? null,
      maxConcurrency: Math.max(1, Math.ceil(options.maxConcurrency / options.workers)),
      ephemeralKeys: options.ephemeralKeys,
      overrides: options.overrides,
      underWayFile: this.noteFile(id),
      logProblem: this.problem,
    };
  }

  private noteFile(id: number): string {
    return join(this.folder, `under-way-${id}`);
  }

  /** Records the calls that a dead worker had in hand, and has its place taken. */
  private mourn({ id }: Worker, link: WorkerLink, how: string, lived: number): void {
    const recent = link.recentEvents();
    const lost = readNoted(this.noteFile(id)).filter((stub) => !recent.has(stub.id));
    const lostEvents = lost.map((stub) => lostCallEvent(stub, this.clock.micros()));
    for (const event of lostEvents) this.metrics.observe(event);
    recordLost(lostEvents, this.log, (message) => this.options.report.warn(message));
    void rm(this.noteFile(id), { force: true });
    // One that ends before the gateway runs has told why by other means.
    if (this.isEnding || this.facts === null) return;
    const calls = lost.length === 1 ? '1 call' : `${lost.length} calls`;
    this.options.report.warn(`a worker died (${how}) with ${calls} in hand; another takes its place`);
    const wait = this.pace.died(lived);
    setTimeout(() => {
      if (this.isEnding) return;
      this.fork().then(
        () => this.pace.wentWell(),
        (error: unknown) => this.options.report.warn((error as Error).message),
      );
    }, wait);
  }

  private async metricsOfAll(): Promise<MetricsText> {
    const own = [...(await this.exposition.snapshot()), ...this.figures()];
    for (const { link, answer } of await this.links.askEach('snapshot', null)) {
      // One may have answered and died while others were waited for.
      if (this.links.has(link)) this.figuresOfWorkers.hear(link, answer as MetricsSnapshot);
    }
    return metricsText([own, ...this.figuresOfWorkers.snapshots()]);
  }
}
