/**
 * Opens the event log as a gateway's config wants it.
 */
import type { LogFiles } from '../events/files.ts';
import type { EventLog } from '../events/event-log.ts';
import { openEventLog } from '../events/log.ts';
import type { EventsSettings } from '../events/section.ts';
import { openSigner, SigningKeyError, type Signer } from '../events/signing-key.ts';
import type { SinkLog, Sinks, SinkSources } from '../events/sinks/open-sinks.ts';
import { secretMissing, type SecretReference } from '../policy/secret-ref.ts';

/** What the log is opened with. */
export interface GatewayLogOptions {
  /** The state folder: a key that is made is kept there. */
  readonly home: string;
  readonly eventsFolder: string;
  readonly events: EventsSettings;
  readonly sinks: Omit<SinkSources, 'secret'>;
  /** A secret's value; null where the variable or file is not there. */
  secret(ref: SecretReference): string | null;
  warn(message: string): void;
  readonly files?: LogFiles;
}

/** The log of a gateway and who is sent it. */
export interface GatewayLog {
  readonly log: EventLog;
  /** Null where the config has none. */
  readonly sinks: Sinks | null;
  /** Writes and signs the rest, gives sinks a moment to take it, and lets go of everything. */
  close(): Promise<void>;
}

/** How long sinks may take for the rest when a gateway ends, in milliseconds. */
const lastParcels = 5_000;

/** Opens the log. Rejects with a SigningKeyError, a SinkError, an EventLogBusyError or the file system's error. */
export async function openGatewayLog(options: GatewayLogOptions): Promise<GatewayLog> {
  const { events, eventsFolder, files } = options;
  const log = await openEventLog({
    folder: eventsFolder,
    durability: events.durability,
    rotation: events.rotation,
    attestation: { signer: await signer(options), every: events.checkpointEvery, retention: events.retention },
    onNotice: (message) => options.warn(message),
    ...(files === undefined ? {} : { files }),
  });
  if (events.sinks.length === 0) return { log, sinks: null, close: () => log.close() };
  try {
    const sinks = await startSinks(log, options);
    const close = async (): Promise<void> => {
      try {
        await log.close();
      } finally {
        await sinks.close(lastParcels);
      }
    };
    return { log, sinks, close };
  } catch (error) {
    await log.close();
    throw error;
  }
}

/** Loaded for configs that have sinks alone. */
async function startSinks(log: EventLog, options: GatewayLogOptions): Promise<Sinks> {
  const { openSinks } = await import('../events/sinks/open-sinks.ts');
  const sinkLog: SinkLog = {
    folder: options.eventsFolder,
    seq: () => log.position().seq,
    checkpoint: () => log.checkpoint(),
    notice: (message) => options.warn(message),
    dropped: (sink, dropped) => {
      // Where even this can't be written, the log itself says that it can't.
      log.tell('sink_dropped', { sink, dropped }).catch(() => undefined);
    },
  };
  const sinks = await openSinks(options.events.sinks, sinkLog, {
    ...options.sinks,
    secret: (ref) => options.secret(ref),
  });
  log.onWritten(() => sinks.wake());
  return sinks;
}

async function signer({ home, events, secret }: GatewayLogOptions): Promise<Signer> {
  const ref = events.signingKey;
  if (ref === null) return openSigner(home, null);
  const key = secret(ref);
  if (key === null) throw new SigningKeyError(`the key that signs checkpoints is missing: ${secretMissing(ref)}`);
  return openSigner(home, key);
}
