/**
 * What takes up changes of a config's files, and tells and records what came of it, for a gateway of one process or many.
 */
import type { EventLog } from '../events/event-log.ts';
import type { ConfigFile, JudgedConfig } from './config.ts';
import { reloadEvent } from './reload-report.ts';
import { Reloader, type ReloadOccasion, type ReloadOutcome, type ReloadPorts } from './reload.ts';
import type { LoadedConfig } from './running-config.ts';

/** A config's files and how they become a config. */
export interface ConfigSource extends Pick<ReloadPorts, 'paths' | 'read' | 'startJudge'> {
  /** What the config in force at the start was judged from and as. */
  readonly files: readonly ConfigFile[];
  readonly judged: JudgedConfig;
  compile(judged: JudgedConfig): Promise<LoadedConfig>;
}

/** Where reloads are told of. */
export interface ReloadEvidence {
  readonly log: Pick<EventLog, 'append'>;
  nextEventId(): string;
  timestamp(): string;
  readonly report: {
    reload(outcome: ReloadOutcome, occasion: ReloadOccasion): void;
    warn(message: string): void;
  };
  /** Counts each, by what came of it. */
  seen(outcome: string): void;
}

/** What puts a config into force. */
export interface ConfigUse {
  /** Resolves when it is in force everywhere. */
  use(judged: JudgedConfig, loaded: LoadedConfig): Promise<void>;
  switchOff(): Promise<void>;
}

/** How the log is to be kept, as text. */
function eventsOf({ value }: JudgedConfig): string {
  return JSON.stringify(value?.['events'] ?? null);
}

/** Begins to watch the files. */
export function openReloader(source: ConfigSource, evidence: ReloadEvidence, target: ConfigUse): Reloader {
  const { report } = evidence;
  return new Reloader(source.judged, source.files, {
    paths: source.paths,
    read: () => source.read(),
    startJudge: () => source.startJudge(),
    apply: async (judged) => {
      await target.use(judged, await source.compile(judged));
      if (eventsOf(judged) !== eventsOf(source.judged)) {
        report.warn("the changed section 'events' counts from the next start on: the log is opened once");
      }
    },
    switchOff: () => target.switchOff(),
    report: (outcome, occasion) => {
      evidence.seen(outcome.kind === 'rejected' && outcome.switchedOff ? 'switched_off' : outcome.kind);
      const event = reloadEvent(outcome, occasion, evidence.nextEventId(), evidence.timestamp());
      // Said once it is recorded, so that whoever reads the one finds the other.
      void evidence.log
        .append(event)
        .catch(() => report.warn('an event about the config could not be written'))
        .then(() => report.reload(outcome, occasion));
    },
  });
}
