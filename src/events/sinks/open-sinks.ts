/**
 * The sinks of a log: opened as the config wants them, each with its own place in the log and its own pace.
 */
import type { Writable } from 'node:stream';
import type { SecretReference } from '../../policy/secret-ref.ts';
import { secretMissing } from '../../policy/secret-ref.ts';
import { cursorFile, readCursor, writeCursor, type SinkCursor } from './cursor.ts';
import type { Sender } from './sender.ts';
import type { SinkSettings } from './settings.ts';
import { SignedSource } from './signed-source.ts';
import { Sink, type SinkStatus, type SinkTimes } from './sink.ts';
import { SinkError } from './sink-error.ts';
import { LogSource } from './source.ts';
import type { SinkProxy } from './webhook.ts';

/** What sinks need of the outside. */
export interface SinkSources {
  /** A secret's value; null where the variable or file is not there. */
  secret(ref: SecretReference): string | null;
  readonly proxy: SinkProxy | null;
  readonly stdout: Writable;
  readonly version: string;
  /** This machine's name: several send to one receiver, and each has a chain of its own. */
  readonly host: string;
  /** Milliseconds since the epoch. */
  now(): number;
  readonly times?: Partial<SinkTimes>;
}

/** The log whose lines are sent, as sinks see it. */
export interface SinkLog {
  readonly folder: string;
  /** The last record that is written. */
  seq(): number;
  /** The last signed line that is written; 0 where there is none. */
  checkpoint(): number;
  notice(message: string): void;
  /** Records were left out by a sink. */
  dropped(sink: string, count: number): void;
}

/** The sinks of one log, at work. */
export class Sinks {
  readonly #sinks: readonly Sink[];

  constructor(sinks: readonly Sink[]) {
    this.#sinks = sinks;
  }

  /** Something was written. Cheap. */
  wake(): void {
    for (const sink of this.#sinks) sink.wake();
  }

  status(): readonly SinkStatus[] {
    return this.#sinks.map((sink) => sink.status());
  }

  /** Sends what is there, within so many milliseconds. Never rejects. */
  async close(within: number): Promise<void> {
    await Promise.all(this.#sinks.map((sink) => sink.close(within)));
  }
}

/** Opens sinks. One that is new begins with what comes. Rejects with a SinkError where a secret is missing. */
export async function openSinks(settings: readonly SinkSettings[], log: SinkLog, sources: SinkSources): Promise<Sinks> {
  // All of them before the first begins: what is missing of one keeps all from starting.
  const senders: Sender[] = [];
  for (const one of settings) senders.push(await openSender(one, sources));
  const sinks: Sink[] = [];
  for (const [index, one] of settings.entries()) {
    const sender = senders[index];
    if (sender !== undefined) sinks.push(await openSink(one, sender, log, sources));
  }
  return new Sinks(sinks);
}

async function openSink(settings: SinkSettings, sender: Sender, log: SinkLog, sources: SinkSources): Promise<Sink> {
  const { name, type } = settings;
  const fresh: SinkCursor = { seq: log.seq(), checkpoint: log.checkpoint(), dropped: 0 };
  const path = cursorFile(log.folder, name);
  // Another process has another output: what the last one printed concerns it no more.
  const isKept = type !== 'stdout';
  const kept = isKept ? await readCursor(path) : null;
  if (kept !== null && kept.seq > fresh.seq) {
    log.notice(
      `sink '${name}' was sent events up to ${kept.seq}, and the log ends at ${fresh.seq}; it goes on from there`,
    );
  }
  const cursor = kept === null ? fresh : { ...kept, seq: Math.min(kept.seq, fresh.seq) };
  const save = async (next: SinkCursor): Promise<void> => (isKept ? writeCursor(path, next) : undefined);
  if (kept === null) await save(cursor);
  return new Sink({
    settings,
    sender,
    cursor,
    save,
    events: new LogSource(log.folder, cursor.seq),
    signed: new SignedSource(log.folder, cursor.checkpoint),
    notice: (message) => log.notice(message),
    dropped: (count) => log.dropped(name, count),
    ...(sources.times === undefined ? {} : { times: sources.times }),
  });
}

/** Loads what a sink sends with, for those that are configured alone. */
async function openSender({ name, type, url, secret }: SinkSettings, sources: SinkSources): Promise<Sender> {
  const value = secret === null ? null : sources.secret(secret);
  if (secret !== null && value === null) {
    throw new SinkError(`the secret of sink '${name}' is missing: ${secretMissing(secret)}`);
  }
  switch (type) {
    case 'stdout': {
      const { openStdout } = await import('./stdout.ts');
      return openStdout(sources.stdout);
    }
    case 'webhook': {
      const { openWebhook } = await import('./webhook.ts');
      const { proxy, host } = sources;
      return openWebhook({ url: url ?? '', secret: value ?? '', proxy, host, now: () => sources.now() });
    }
    case 'otlp': {
      const { openOtlp } = await import('./otlp.ts');
      return openOtlp({ url: url ?? '', token: value, version: sources.version, host: sources.host });
    }
  }
}
