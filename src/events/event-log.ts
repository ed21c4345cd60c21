/**
 * What an event log is to those who open one and write to it. `log.ts` is the one there is.
 */
import type { AttestationRules } from './attestation.ts';
import type { LogFiles } from './files.ts';
import type { ChainPosition } from './line.ts';
import type { LockHolder } from './lock.ts';
import type { EventBody } from './record.ts';
import type { TornTail } from './repair.ts';
import type { RotationRule } from './rotation.ts';
import type { Durability } from './section.ts';
import type { Signer } from './signing-key.ts';
import type { EventClock } from './time.ts';

/** How a log is opened. */
export interface EventLogOptions {
  /** The events folder; made with mode 0700 where missing. */
  readonly folder: string;
  readonly durability: Durability;
  /** 128 MB and a day where omitted. */
  readonly rotation?: RotationRule;
  /** Who signs checkpoints, and when; without it none are made and nothing is ever removed. */
  readonly attestation?: AttestationRules & { readonly signer: Signer };
  /** For the timestamps of the log's own events and the age of files; the system's where omitted. */
  readonly clock?: EventClock;
  /** Makes the ids of the log's own events. */
  readonly nextId?: () => string;
  readonly files?: LogFiles;
  /** Bytes of lines waiting to be written above which an append is refused: 64 MiB where omitted. */
  readonly queueLimit?: number;
  /** Milliseconds between two tries to write again after a failure: 500 where omitted. */
  readonly retryEvery?: number;
  /** Told what befell the log and does not keep it from writing, as a sentence for the operator. */
  readonly onNotice?: (message: string) => void;
}

/** Whether the log can be written, as far as is known. */
export type LogHealth = { readonly ok: true } | { readonly ok: false; readonly reason: string };

/** An open log. One per folder and machine. */
export interface EventLog {
  /** The file that is written. */
  readonly file: string;
  /** What a crash had left at the end of the file and where it is now; null where all was well. */
  readonly repaired: TornTail | null;
  /** Whose stale lock was taken over; null where there was none. */
  readonly tookOver: LockHolder | null;
  /**
   * Appends an event; resolves when it is as safe as `durability` says. Rejects with an `EventLogError` where it could
   * not be written; it is not in the file then.
   */
  append(body: EventBody): Promise<void>;
  /**
   * The same of an event that is JSON already, the bytes of what `bodyJson` makes: what another process sends, and gathers. `settled` is called
   * once, with null where `append` resolves, and with what it rejects with; of events that were appended this way in their order,
   * but for those that are refused at once.
   */
  appendJson(json: Uint8Array, settled: (failure: Error | null) => void): void;
  /** Cheap: asked before every call to a provider. Bad from a failed write on, until one succeeds again. */
  health(): LogHealth;
  /** The last written line. */
  position(): ChainPosition;
  /** Events lost since the log was opened: appends that were refused. */
  lost(): number;
  /**
   * Calls back after lines were written, as safe as asked; whoever wants them reads the file. The function returned ends it.
   * Must not throw.
   */
  onWritten(listener: () => void): () => void;
  /** The last signed line's number; 0 where nothing is signed. */
  checkpoint(): number;
  /** Appends an event of the log's own: what befell it, or what depends on it. Resolves like `append`. */
  tell(code: string, details: Readonly<Record<string, unknown>>): Promise<void>;
  /**
   * Writes and syncs what waits, then lets go of file and folder. Appends after it are refused. Rejects where refused
   * events may have been left at the end of the file, because the disk let nothing be taken back.
   */
  close(): Promise<void>;
}

/** An event that could not be written; `cause` is the system's error where there is one. */
export class EventLogError extends Error {
  constructor(message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'EventLogError';
  }
}
