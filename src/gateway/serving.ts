/**
 * The part of a gateway that serves: keys, config in force, exchanges, ports. A gateway of one process has one of it beside its
 * log; of a gateway with workers, each worker has one, and log, config files and figures of all are the primary's.
 */
import { performance } from 'node:perf_hooks';
import type { IdSource } from '../events/ids.ts';
import type { EventBody } from '../events/record.ts';
import type { PromptHasher } from '../events/prompt-hash.ts';
import { RefusalSummary, type RefusalReason } from './access.ts';
import { Admission, type AdmissionLimits } from './admission.ts';
import type { AppServices } from './app.ts';
import { BuiltInMock } from './built-in-mock.ts';
import { Cohort } from './cohort.ts';
import { ConfigInForce } from './config-in-force.ts';
import type { AllowedHosts } from './door.ts';
import { evidenceOf, type EventSink } from './evidence.ts';
import { noteEnds, openKeyStore, type KeyAttributes, type KeyStore } from './keys.ts';
import type { CounterStore } from './limits/counter-store.ts';
import type { LimitNotice } from './limits/budget-alerts.ts';
import { storesOf } from './limits/open-store.ts';
import { createExposition, type MetricsSnapshot } from './metrics/exposition.ts';
import { GatewayMetrics } from './metrics/gateway-metrics.ts';
import { servingGauges } from './metrics/serving-gauges.ts';
import { RepeatMemory } from './repeats.ts';
import { targetFigures, type TargetFigures } from './routing/target-figures.ts';
import type { LoadedConfig, RunningConfig } from './running-config.ts';
import { isLoopback, serve, type HttpTimeouts, type ListenAddress } from './serve.ts';
import type { StoreOutage } from './store/outage-report.ts';
import { StreamTurns } from './stream-turns.ts';
import { SharedStore } from './store/shared-store.ts';
import type { TlsFiles, TlsInUse, TlsPair } from './tls.ts';
import { Telemetry } from './telemetry/telemetry.ts';
import { UnderWay } from './under-way.ts';
import type { TargetSources } from './upstream/target.ts';

/** A key that stands in no file: `--api-token`, the demo's. */
export interface EphemeralKey {
  readonly key: string;
  readonly id: string;
  readonly attributes: KeyAttributes;
}

/** How a gateway serves: what flags and config files say. */
export interface ServingSettings {
  readonly eventsFolder: string;
  readonly keysFile: string;
  readonly loaded: LoadedConfig;
  /** This program's version, for those who are told. */
  readonly version: string;
  readonly listen: ListenAddress;
  /** The certificate to serve TLS with; plain HTTP where null or omitted. */
  readonly tls?: { readonly files: TlsFiles; readonly pair: TlsPair } | null;
  readonly maxConcurrency: number;
  readonly ephemeralKeys: readonly EphemeralKey[];
  readonly sources: Omit<TargetSources, 'mockUrl'>;
  /** How many calls wait for a place among `maxConcurrency`, and how long; the contract's numbers where omitted. */
  readonly queue?: Omit<AdmissionLimits, 'concurrency'>;
  /** How long requests may take to arrive; what suits clients where omitted. */
  readonly http?: HttpTimeouts;
}

/** What serving needs of the rest of the gateway. */
export interface ServingPorts extends Pick<AppServices, 'reload' | 'metrics' | 'providers' | 'timestamp'> {
  readonly nextId: IdSource;
  readonly log: EventSink;
  readonly hashPrompt: PromptHasher;
  /** Records so many refused credentials. */
  refused(reason: RefusalReason, count: number): void;
  /** How long refusals are gathered before they are recorded, in milliseconds; a minute where omitted. */
  readonly gatherRefusals?: number;
  /** The exchanges under way; a list of its own where omitted. */
  readonly underWay?: UnderWay;
  /** The memory of refusals; one of its own where omitted. */
  readonly repeats?: RepeatMemory;
  /** Hears of each config that is put into force, so that its breakers can be shared. */
  follow?(config: RunningConfig): void;
  /** What counts limits where the config names no other store; this process where omitted. */
  readonly counters?: CounterStore;
  /** Records that a share of a budget is used. */
  limitReached(notice: LimitNotice | StoreOutage): void;
  readonly report: ServingReport;
}

/** What is told of serving while it goes on. */
export interface ServingReport {
  request(event: EventBody): void;
  warn(message: string): void;
  fault(error: unknown, requestId: string): void;
  /** A notice that is no warning. */
  say(message: string): void;
}

/** It, at work. */
export interface Serving {
  readonly port: number;
  readonly addresses: readonly string[];
  /** The config in force. */
  readonly config: RunningConfig;
  readonly keys: KeyStore;
  /** This process's counters. */
  readonly metrics: GatewayMetrics;
  /** Puts a config into force for the calls that begin from now on. */
  use(loaded: LoadedConfig): Promise<void>;
  /** Refuses every model call from now on, until a config is put into force. */
  switchOff(): void;
  /** Looks at the certificate's files now. */
  reloadCertificate(): Promise<void>;
  /** This process's figures. */
  snapshot(): Promise<MetricsSnapshot>;
  /** How each target of the config in force does, as this process knows it. */
  targets(): readonly TargetFigures[];
  /** How many connections are open. */
  connections(): number;
  /** Closes so many connections, each after the answer that it waits for, so that their clients come back elsewhere. */
  shed(count: number): void;
  /** How many exchanges are under way. */
  underWay(): number;
  /** Refuses new calls from now on. */
  drain(): void;
  /** Ends it: new calls are refused, open ones have so many milliseconds; true where all of them finished. */
  stop(patience: number): Promise<boolean>;
}

/** Upstream calls that may wait for a place, and how long. The contract's numbers. */
const usualQueue = { queue: 1_024, patience: 10_000 };

/** How long calls that were cut off at the end of the drain time may take to write their events, in milliseconds. */
const lastWords = 2_000;

/** Begins to serve. Rejects with the error of whatever could not be had; nothing is left open then. */
export async function startServing(settings: ServingSettings, ports: ServingPorts): Promise<Serving> {
  const { report } = ports;
  const monotonic = (): number => performance.now();
  const opened: (() => Promise<unknown> | void)[] = [];
  try {
    const keys = await openKeyStore({ file: settings.keysFile, now: Date.now, report: (why) => report.warn(why) });
    opened.push(() => keys.close());
    for (const { key, id, attributes } of settings.ephemeralKeys) keys.addEphemeral(key, { ...attributes, id });
    const mock = new BuiltInMock();
    opened.push(() => mock.close());
    const underWay = ports.underWay ?? new UnderWay();
    const sourcesFor = async (loaded: LoadedConfig): Promise<TargetSources> => ({
      ...settings.sources,
      mockUrl: await mock.urlFor(loaded),
    });
    const shared = new SharedStore({
      secret: (ref) => settings.sources.secret(ref),
      warn: (message) => report.warn(message),
      say: (message) => report.say(message),
      keys,
      outage: (outage) => ports.limitReached(outage),
      noteEnds: (ends) =>
        noteEnds(settings.keysFile, ends, Date.now()).catch((why: Error) =>
          report.warn(`a key that was revoked elsewhere is refused, and can't be noted: ${why.message}`),
        ),
    });
    opened.push(() => shared.close());
    await shared.open(settings.loaded.settings.limitsStore);
    const config = new ConfigInForce(
      settings.loaded,
      await sourcesFor(settings.loaded),
      underWay,
      Date.now,
      storesOf(ports.counters, (wanted) => shared.counters(wanted)),
      { now: Date.now, reached: (notice) => ports.limitReached(notice) },
      (message) => report.warn(message),
    );
    opened.push(() => config.close());
    await shared.use(config.current);
    ports.follow?.(config.current);

    const telemetry = new Telemetry({
      secret: (ref) => settings.sources.secret(ref),
      warn: (message) => report.warn(message),
      version: settings.version,
    });
    opened.push(() => telemetry.close());
    await telemetry.use(settings.loaded.settings.telemetry);
    const metrics = new GatewayMetrics();
    const refusals = new RefusalSummary(
      (reason, count) => ports.refused(reason, count),
      (reason) => metrics.credentialRefused(reason),
      ports.gatherRefusals,
    );
    const isLoopbackOnly = isLoopback(settings.listen.host);
    let isDraining = false;
    const ending = new AbortController();
    const drain = (): void => {
      isDraining = true;
      ending.abort();
    };
    const admission = new Admission({ concurrency: settings.maxConcurrency, ...(settings.queue ?? usualQueue) });
    const services: AppServices = {
      admission,
      cohorts: { requests: new Cohort(), answers: new Cohort() },
      repeats: ports.repeats ?? new RepeatMemory(monotonic),
      evidence: evidenceOf(ports.log, (message) => report.warn(message)),
      turns: new StreamTurns(monotonic, setImmediate),
      hashPrompt: ports.hashPrompt,
      timestamp: () => ports.timestamp(),
      now: monotonic,
      isDraining: () => isDraining,
      ending: ending.signal,
      underWay,
      trace: (header) => telemetry.trace(header),
      finished: (event, trace) => {
        metrics.observe(event);
        telemetry.finished(event, trace, config.current);
        report.request(event);
      },
      mirrored: (target, outcome) => metrics.mirrored(target, outcome),
      fault: (error, requestId) => report.fault(error, requestId),
      config: () => config.current,
      keys,
      refusals,
      eventsFolder: settings.eventsFolder,
      isLoopbackOnly,
      nextRequestId: () => ports.nextId('req_'),
      nextEventId: () => ports.nextId('evt_'),
      reload: () => ports.reload(),
      metrics: () => ports.metrics(),
      providers: () => ports.providers(),
    };
    const allowedHosts = (): AllowedHosts => (isLoopbackOnly ? config.current.allowedHosts : null);
    const { tls = null } = settings;
    const listening = await serve(services, settings.listen, allowedHosts, settings.http, tls?.pair);
    opened.push(() => listening.close());
    let certificate: TlsInUse | null = null;
    if (tls) {
      const use = (pair: TlsPair): void => listening.useCertificate(pair);
      const { say, warn } = report;
      // Loaded where a certificate is given; most gateways stand on loopback or behind a proxy.
      const { followTls } = await import('./tls.ts');
      certificate = followTls(tls.files, tls.pair, { use, say, warn, now: Date.now });
      opened.push(() => certificate?.close());
    }
    const exposition = createExposition(metrics, [
      ...servingGauges({ underWay, admission, config: () => config.current, isDraining: () => isDraining }),
      ...shared.gauges,
    ]);
    return {
      port: listening.port,
      addresses: listening.addresses,
      get config() {
        return config.current;
      },
      keys,
      metrics,
      async use(loaded) {
        await shared.open(loaded.settings.limitsStore);
        config.replace(loaded, await sourcesFor(loaded));
        // What calls under way have taken is settled where they took it.
        void shared.use(config.current, underWay.withoutThese());
        ports.follow?.(config.current);
        // What was gathered is sent meanwhile; nobody waits for that.
        void telemetry.use(loaded.settings.telemetry);
      },
      switchOff: () => config.switchOff(),
      reloadCertificate: async () => void (await certificate?.reload()),
      snapshot: () => exposition.snapshot(),
      targets: () => targetFigures(config.current.targets, config.current.router, monotonic()),
      connections: () => listening.connections(),
      shed: (count) => listening.shed(count),
      underWay: () => underWay.size,
      drain,
      async stop(within) {
        drain();
        const finished = await underWay.empty(within);
        if (!finished) {
          for (const exchange of underWay.now()) exchange.abandon();
          await underWay.empty(lastWords);
        }
        refusals.flush();
        await closeAll(opened);
        return finished;
      },
    };
  } catch (error) {
    await closeAll(opened);
    throw error;
  }
}

/** Closes what was opened: the last first. */
export async function closeAll(opened: (() => Promise<unknown> | void)[]): Promise<void> {
  for (const close of opened.splice(0).reverse()) await close();
}
