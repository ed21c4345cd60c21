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
import type { Durability } from '../events/section.ts';
import { createEventClock } from '../events/time.ts';
import { RefusalSummary } from './access.ts';
import { Admission, type AdmissionLimits } from './admission.ts';
import type { AppServices } from './app.ts';
import { loopbackNames } from './door.ts';
import type { Evidence } from './exchange.ts';
import { openKeyStore, type KeyAttributes, type KeyStore } from './keys.ts';
import { noticeEvent } from './notice-event.ts';
import { RepeatMemory } from './repeats.ts';
import { startConfig, stopConfig, type LoadedConfig, type RunningConfig } from './running-config.ts';
import { isLoopback, serve, serveBuiltIn, type HttpTimeouts, type ListenAddress } from './serve.ts';
import type { TargetSources } from './upstream/target.ts';
import { UnderWay } from './under-way.ts';

/** What a gateway is started with. */
export interface GatewayOptions {
  /** The state folder. */
  readonly home: string;
  readonly eventsFolder: string;
  readonly keysFile: string;
  readonly loaded: LoadedConfig;
  readonly durability: Durability;
  readonly listen: ListenAddress;
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

/** What a gateway tells while it runs. */
export interface GatewayReport {
  request(event: EventBody): void;
  warn(message: string): void;
  fault(error: unknown, requestId: string): void;
}

/** A gateway that runs. */
export interface Gateway {
  readonly port: number;
  readonly addresses: readonly string[];
  readonly config: RunningConfig;
  readonly keys: KeyStore;
  readonly log: EventLog;
  /** How many exchanges are under way. */
  underWay(): number;
  /** Ends it: new calls are refused, open ones have so many milliseconds; true where all of them finished. */
  stop(patience: number): Promise<boolean>;
}

/** Upstream calls that may wait for a place, and how long. The contract's numbers. */
const usualQueue = { queue: 1_024, patience: 10_000 };

/** How long calls that were cut off at the end of the drain time may take to write their events, in milliseconds. */
const lastWords = 2_000;

/** Starts the built-in mock where a target needs it. Loaded only then. */
async function startMock(loaded: LoadedConfig): Promise<{ url: string; close(): Promise<void> } | null> {
  if (!loaded.settings.targets.some(({ provider }) => provider.builtIn)) return null;
  const { createMockListener } = await import('./providers/mock-server.ts');
  return serveBuiltIn(createMockListener());
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
      durability: options.durability,
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
    const mock = await startMock(options.loaded);
    if (mock) opened.push(() => mock.close());
    const config = startConfig(options.loaded, { ...options.sources, mockUrl: mock?.url ?? null }, Date.now());
    opened.push(() => stopConfig(config));

    const refusals = new RefusalSummary((reason, count) => {
      const event = noticeEvent('auth', nextEventId(), clock.timestamp(), { refused: reason, count });
      log.append(event).catch(() => report.warn('an event about refused credentials could not be written'));
    });
    const underWay = new UnderWay();
    const isLoopbackOnly = isLoopback(options.listen.host);
    const allowed = new Set([...loopbackNames, ...config.settings.allowedHosts.map((host) => host.toLowerCase())]);
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
      config: () => config,
      keys,
      refusals,
      eventsFolder: options.eventsFolder,
      isLoopbackOnly,
      nextRequestId: () => nextEventId().replace('evt_', 'req_'),
      nextEventId,
    };
    const listening = await serve(services, options.listen, () => (isLoopbackOnly ? allowed : null), options.http);
    opened.push(() => listening.close());

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
      config,
      keys,
      log,
      underWay: () => underWay.size,
      stop,
    };
  } catch (error) {
    await closeAll(opened);
    throw error;
  }
}

/** Last opened, first closed. */
async function closeAll(opened: (() => Promise<unknown> | void)[]): Promise<void> {
  for (const close of opened.splice(0).reverse()) await close();
}
