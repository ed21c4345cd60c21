/**
 * Puts a gateway of one process together: the log, what serves, what takes up a changed config; and takes it apart again in an
 * order that loses nothing. What it needs of the outside comes in as options.
 */
import { randomBytes } from 'node:crypto';
import { performance } from 'node:perf_hooks';
import type { LogFiles } from '../events/files.ts';
import { createEventIds } from '../events/ids.ts';
import type { EventLog } from '../events/event-log.ts';
import { openPromptHasher } from '../events/prompt-hash.ts';
import type { EventsSettings } from '../events/section.ts';
import { createEventClock } from '../events/time.ts';
import { openGatewayLog, type GatewayLogOptions } from './event-log.ts';
import { countersFile, keepCounters } from './limits/counter-file.ts';
import { MemoryCounters } from './limits/memory-counters.ts';
import { metricsText } from './metrics/exposition.ts';
import { logFigures } from './metrics/log-figures.ts';
import { limitEvent, noticeEvent } from './notice-event.ts';
import { openReloader, type ConfigSource } from './open-reloader.ts';
import { providersAnswer } from './routing/target-figures.ts';
import { refusedReload, reloadAnswer, type ReloadAnswer } from './reload-report.ts';
import type { ReloadOccasion, ReloadOutcome } from './reload.ts';
import { closeAll, startServing, type Serving, type ServingReport, type ServingSettings } from './serving.ts';

/** What a gateway is started with. */
export interface GatewayOptions extends ServingSettings {
  /** The state folder. */
  readonly home: string;
  /** Where `loaded` came from, to be taken up anew when it changes; a gateway without it keeps the config it began with. */
  readonly source?: ConfigSource;
  /** How the log is kept. */
  readonly events: EventsSettings;
  /** What its sinks need of the outside. */
  readonly sinks: GatewayLogOptions['sinks'];
  readonly report: GatewayReport;
  /** The log's file operations; the system's where omitted. */
  readonly files?: LogFiles;
}

/** What a gateway tells while it runs. */
export interface GatewayReport extends ServingReport {
  reload(outcome: ReloadOutcome, occasion: ReloadOccasion): void;
}

/** A gateway that runs. */
export interface Gateway extends Pick<Serving, 'port' | 'addresses' | 'config' | 'keys' | 'underWay' | 'stop'> {
  readonly log: EventLog;
  /** Looks at the config's files now, changed or not. Never rejects. */
  reload(occasion: ReloadOccasion): Promise<ReloadAnswer>;
  /** Resolves when no call is taken any more. */
  drain(): Promise<void>;
}

/** Starts a gateway. Rejects with the error of whatever could not be had; nothing is left open then. */
export async function startGateway(options: GatewayOptions): Promise<Gateway> {
  const { report } = options;
  const clock = createEventClock({ now: Date.now, monotonic: () => performance.now() });
  const nextEventId = createEventIds({ now: Date.now, random: randomBytes });
  const opened: (() => Promise<unknown> | void)[] = [];
  try {
    const {
      log,
      sinks,
      close: closeLog,
    } = await openGatewayLog({
      ...options,
      secret: (ref) => options.sources.secret(ref),
      warn: (message) => report.warn(message),
    });
    opened.push(closeLog);
    const counters = new MemoryCounters(Date.now);
    const kept = await keepCounters(counters, {
      file: countersFile(options.home),
      warn: (message) => report.warn(message),
    });
    opened.push(() => kept.close());
    const timestamp = (): string => clock.timestamp();
    const reload = async (occasion: ReloadOccasion): Promise<ReloadAnswer> => {
      await serving.reloadCertificate();
      return reloader
        ? reloadAnswer(await reloader.reload(occasion))
        : refusedReload('This gateway was started without config files.');
    };
    const figures = logFigures(log, sinks);
    const serving = await startServing(options, {
      log,
      hashPrompt: await openPromptHasher(options.home),
      report,
      timestamp,
      nextId: nextEventId,
      refused: (reason, count) => {
        const event = noticeEvent('auth', nextEventId(), timestamp(), { refused: reason, count });
        log.append(event).catch(() => report.warn('an event about refused credentials could not be written'));
      },
      counters,
      limitReached: (notice) => {
        log
          .append(limitEvent(nextEventId(), timestamp(), notice))
          .catch(() => report.warn('an event about limits could not be written'));
      },
      reload: () => reload('request'),
      metrics: async () => metricsText([[...(await serving.snapshot()), ...figures()]]),
      providers: async () => providersAnswer([serving.targets()]),
    });
    const reloader = options.source
      ? openReloader(
          options.source,
          { log, nextEventId, timestamp, report, seen: (outcome) => serving.metrics.configSeen(outcome) },
          {
            use: (_judged, loaded) => serving.use(loaded),
            switchOff: () => Promise.resolve(serving.switchOff()),
          },
        )
      : null;
    return {
      port: serving.port,
      addresses: serving.addresses,
      get config() {
        return serving.config;
      },
      keys: serving.keys,
      log,
      reload,
      underWay: () => serving.underWay(),
      drain: () => Promise.resolve(serving.drain()),
      async stop(within) {
        const finished = await serving.stop(within);
        reloader?.close();
        await closeAll(opened);
        return finished;
      },
    };
  } catch (error) {
    await closeAll(opened);
    throw error;
  }
}
