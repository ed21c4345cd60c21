/**
 * Puts a gateway together: log, keys, config in force, the built-in mock where a config asks for it, ports; and takes it apart
 * again in an order that loses nothing. What it needs of the outside comes in as options.
 */
import { randomBytes } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import { createEventIds } from '../events/ids.ts';
import type { LogFiles } from '../events/files.ts';
import { openEventLog, type EventLog } from '../events/log.ts';
import { openPromptHasher } from '../events/prompt-hash.ts';
import type { EventBody } from '../events/record.ts';
import type { EventsSettings } from '../events/section.ts';
import { createEventClock } from '../events/time.ts';
import { RefusalSummary } from './access.ts';
import { Admission, type AdmissionLimits } from './admission.ts';
import type { AppServices } from './app.ts';
import type { ConfigFile, JudgedConfig } from './config.ts';
import { ConfigInForce } from './config-in-force.ts';
import type { AllowedHosts } from './door.ts';
import type { Evidence } from './exchange.ts';
import { openKeyStore, type KeyAttributes, type KeyStore } from './keys.ts';
import { noticeEvent } from './notice-event.ts';
import { RepeatMemory } from './repeats.ts';
import { refusedReload, reloadAnswer, reloadEvent, type ReloadAnswer } from './reload-report.ts';
import { Reloader, type ReloadOccasion, type ReloadOutcome, type ReloadPorts } from './reload.ts';
import type { LoadedConfig, RunningConfig } from './running-config.ts';
import { isLoopback, serve, serveBuiltIn, type HttpTimeouts, type ListenAddress } from './serve.ts';
import type { TlsFiles, TlsInUse, TlsPair } from './tls.ts';
import type { TargetSources } from './upstream/target.ts';
import { UnderWay } from './under-way.ts';

/** What a gateway is started with. */
export interface GatewayOptions {
  /** The state folder. */
  readonly home: string;
  readonly eventsFolder: string;
  readonly keysFile: string;
  readonly loaded: LoadedConfig;
  /** Where `loaded` came from, to be taken up anew when it changes; a gateway without it keeps the config it began with. */
  readonly source?: ConfigSource;
  /** How the log is kept. */
  readonly events: EventsSettings;
  readonly listen: ListenAddress;
  /** The certificate to serve TLS with; plain HTTP where null or omitted. */
  readonly tls?: { readonly files: TlsFiles; readonly pair: TlsPair } | null;
  readonly maxConcurrency: number;
  /** Keys that stand in no file: `--api-token`, the demo's. */
  readonly ephemeralKeys: readonly { readonly key: string; readonly id: string; readonly attributes: KeyAttributes }[];
  readonly sources: Omit<TargetSources, 'mockUrl'>;
  readonly report: GatewayReport;
  /** The log's file operations; the system's where omitted. */
  readonly files?: LogFiles;
  /** How many calls wait for a place among `maxConcurrency`, and how long; the contract's numbers where omitted. */
  readonly queue?: Omit<AdmissionLimits, 'concurrency'>;
  /** How long requests may take to arrive; what suits clients where omitted. */
  readonly http?: HttpTimeouts;
}

/** A config's files and how they become a config. */
export interface ConfigSource extends Pick<ReloadPorts, 'paths' | 'read' | 'startJudge'> {
  /** What `loaded` was judged from and as. */
  readonly files: readonly ConfigFile[];
  readonly judged: JudgedConfig;
  compile(judged: JudgedConfig): LoadedConfig;
}

/** What a gateway tells while it runs. */
export interface GatewayReport {
  reload(outcome: ReloadOutcome, occasion: ReloadOccasion): void;
  request(event: EventBody): void;
  warn(message: string): void;
  fault(error: unknown, requestId: string): void;
  /** A notice that is no warning. */
  say(message: string): void;
}

/** A gateway that runs. */
export interface Gateway {
  readonly port: number;
  readonly addresses: readonly string[];
  /** The config in force. */
  readonly config: RunningConfig;
  readonly keys: KeyStore;
  readonly log: EventLog;
  /** Looks at the config's files now, changed or not. Never rejects. */
  reload(occasion: ReloadOccasion): Promise<ReloadAnswer>;
  /** How many exchanges are under way. */
  underWay(): number;
  /** Ends it: new calls are refused, open ones have so many milliseconds; true where all of them finished. */
  stop(patience: number): Promise<boolean>;
}

/** Upstream calls that may wait for a place, and how long. The contract's numbers. */
const usualQueue = { queue: 1_024, patience: 10_000 };

/** How long calls that were cut off at the end of the drain time may take to write their events, in milliseconds. */
const lastWords = 2_000;

/** The built-in mock, started where a config first needs it. */
class Mock {
  private running: Promise<{ url: string; close(): Promise<void> }> | null = null;

  /** Its base URL; null where neither this config nor one before it has a target for it. */
  async urlFor(loaded: LoadedConfig): Promise<string | null> {
    if (this.running === null && loaded.settings.targets.some(({ provider }) => provider.builtIn)) {
      this.running = import('./providers/mock-server.ts').then(({ createMockListener }) =>
        serveBuiltIn(createMockListener()),
      );
    }
    return (await this.running)?.url ?? null;
  }

  async close(): Promise<void> {
    await (await this.running)?.close();
  }
}

/** The log as exchanges see it. */
function evidenceOf(log: EventLog, report: GatewayReport): Evidence {
  let lost = 0;
  let isSaid = false;
  return {
    problem: () => {
      const health = log.health();
      // Said once each time it begins: an operator who hears nothing but 503s would look for the cause elsewhere.
      if (!health.ok && !isSaid) report.warn(`the event log cannot be written: ${health.reason}`);
      isSaid = !health.ok;
      return health.ok ? null : health.reason;
    },
    write: (event) => log.append(event),
    lost: () => {
      lost++;
      report.warn(`the event log cannot be written: ${lost} ${lost === 1 ? 'event is' : 'events are'} lost so far`);
    },
  };
}

/** Starts a gateway. Rejects with the error of whatever could not be had; nothing is left open then. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { report } = options;
  const monotonic = (): number => performance.now();
  const clock = createEventClock({ now: Date.now, monotonic });
  const nextEventId = createEventIds({ now: Date.now, random: randomBytes });
  const opened: (() => Promise<unknown> | void)[] = [];
  try {
    const log = await openEventLog({
      folder: options.eventsFolder,
      durability: options.events.durability,
      rotation: options.events.rotation,
      onNotice: (message) => report.warn(message),
      ...(options.files === undefined ? {} : { files: options.files }),
    });
    opened.push(() => log.close());
    const hashPrompt = await openPromptHasher(options.home);
    const keys = await openKeyStore({
      file: options.keysFile,
      now: Date.now,
      report: (message) => report.warn(message),
    });
    opened.push(() => keys.close());
    for (const { key, id, attributes } of options.ephemeralKeys) keys.addEphemeral(key, { ...attributes, id });
    const mock = new Mock();
    opened.push(() => mock.close());
    const underWay = new UnderWay();
    const sourcesFor = async (loaded: LoadedConfig): Promise<TargetSources> => ({
      ...options.sources,
      mockUrl: await mock.urlFor(loaded),
    });
    const config = new ConfigInForce(options.loaded, await sourcesFor(options.loaded), underWay, Date.now);
    opened.push(() => config.close());

    const refusals = new RefusalSummary((reason, count) => {
      const event = noticeEvent('auth', nextEventId(), clock.timestamp(), { refused: reason, count });
      log.append(event).catch(() => report.warn('an event about refused credentials could not be written'));
    });
    const isLoopbackOnly = isLoopback(options.listen.host);
    const reloader =
      options.source &&
      openReloader(options.source, config, sourcesFor, (outcome, occasion) => {
        const event = reloadEvent(outcome, occasion, nextEventId(), clock.timestamp());
        // Said once it is recorded, so that whoever reads the one finds the other.
        void log
          .append(event)
          .catch(() => report.warn('an event about the config could not be written'))
          .then(() => report.reload(outcome, occasion));
      });
    if (reloader) opened.push(() => reloader.close());
    let certificate: TlsInUse | null = null;
    const reload = async (occasion: ReloadOccasion): Promise<ReloadAnswer> => {
      await certificate?.reload();
      return reloader
        ? reloadAnswer(await reloader.reload(occasion))
        : refusedReload('This gateway was started without config files.');
    };
    let isDraining = false;
    const services: AppServices = {
      admission: new Admission({ concurrency: options.maxConcurrency, ...(options.queue ?? usualQueue) }),
      repeats: new RepeatMemory(monotonic),
      evidence: evidenceOf(log, report),
      hashPrompt,
      timestamp: () => clock.timestamp(),
      now: monotonic,
      isDraining: () => isDraining,
      underWay,
      finished: (event) => report.request(event),
      fault: (error, requestId) => report.fault(error, requestId),
      config: () => config.current,
      keys,
      refusals,
      eventsFolder: options.eventsFolder,
      isLoopbackOnly,
      nextRequestId: () => nextEventId().replace('evt_', 'req_'),
      nextEventId,
      reload: () => reload('request'),
    };
    const allowedHosts = (): AllowedHosts => (isLoopbackOnly ? config.current.allowedHosts : null);
    const { tls = null } = options;
    const listening = await serve(services, options.listen, allowedHosts, options.http, tls?.pair);
    opened.push(() => listening.close());
    if (tls) {
      const use = (pair: TlsPair): void => listening.useCertificate(pair);
      const { say, warn } = report;
      // Loaded where a certificate is given; most gateways stand on loopback or behind a proxy.
      const { followTls } = await import('./tls.ts');
      certificate = followTls(tls.files, tls.pair, { use, say, warn, now: Date.now });
      opened.push(() => certificate?.close());
    }

    const stop = async (within: number): Promise<boolean> => {
      isDraining = true;
      const finished = await underWay.empty(within);
      if (!finished) {
        for (const exchange of underWay.now()) exchange.abandon();
        await underWay.empty(lastWords);
      }
      refusals.flush();
      await closeAll(opened);
      return finished;
    };
    return {
      port: listening.port,
      addresses: listening.addresses,
      get config() {
        return config.current;
      },
      keys,
      log,
      reload,
      underWay: () => underWay.size,
      stop,
    };
  } catch (error) {
    await closeAll(opened);
    throw error;
  }
}

/** What takes up changes of a config's files. */
function openReloader(
  source: ConfigSource,
  config: ConfigInForce,
  sourcesFor: (loaded: LoadedConfig) => Promise<TargetSources>,
  report: ReloadPorts['report'],
): Reloader {
  return new Reloader(source.judged, source.files, {
    paths: source.paths,
    read: () => source.read(),
    startJudge: () => source.startJudge(),
    apply: async (judged) => {
      const loaded = source.compile(judged);
      config.replace(loaded, await sourcesFor(loaded));
    },
    switchOff: () => Promise.resolve(config.switchOff()),
    report,
  });
}

/** Last opened, first closed. */
async function closeAll(opened: (() => Promise<unknown> | void)[]): Promise<void> {
  for (const close of opened.splice(0).reverse()) await close();
}
