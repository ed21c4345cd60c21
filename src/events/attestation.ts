/**
 * What the log says of itself in signed lines: checkpoints every so many events, at rotation and at the end, and what retention
 * removes. Works behind the writer, never in its way; what fails is said and tried again.
 */
import { unlink } from 'node:fs/promises';
import type { CheckpointBook } from './checkpoint-book.ts';
import type { CheckpointReason } from './checkpoint.ts';
import type { ChainPosition } from './line.ts';
import { listLog, unlessMissing } from './log-parts.ts';
import { findExpired, type RetentionRule } from './retention.ts';

/** What is signed for: the log, as its writer shows it. */
export interface AttestedLog {
  readonly folder: string;
  position(): ChainPosition;
  /** Resolves when all up to the position that stood before the call is on the disk. */
  sync(): Promise<void>;
  /** Lets the chain tell something, with the next group. */
  note(code: string | null, details: Readonly<Record<string, unknown>>): void;
  /** Tells the operator. */
  notice(message: string): void;
  timestamp(): string;
  /** Milliseconds since the epoch. */
  now(): number;
}

/** When it is signed, and what is kept. */
export interface AttestationRules {
  /** A checkpoint comes after so many events. */
  readonly every: number;
  /** Null keeps everything. */
  readonly retention: RetentionRule | null;
}

/** Signs for one log. Its methods never reject. */
export class Attestation {
  readonly #book: CheckpointBook;
  readonly #log: AttestedLog;
  readonly #rules: AttestationRules;
  /** The number of the record for which a checkpoint was asked last, made or not. */
  #asked: number;
  #work: Promise<void> = Promise.resolve();
  /** What is failing and was said, so that it is said once. */
  readonly #failing = new Set<string>();

  constructor(book: CheckpointBook, log: AttestedLog, rules: AttestationRules) {
    this.#book = book;
    this.#log = log;
    this.#rules = rules;
    this.#asked = book.vouchedFor;
    const { seq } = log.position();
    if (book.vouchedFor <= seq) return;
    log.note('log_shortened', { last_seq: seq, checkpoint_seq: book.vouchedFor });
    log.notice(
      `the event log ends at record ${seq}, before its last checkpoint, ${book.vouchedFor}: records were cut off, or ` +
        'an older log was put in its place',
    );
    this.#asked = seq;
  }

  /** The last signed line's number; 0 where there is none. */
  get number(): number {
    return this.#book.number;
  }

  /** After each group; cheap. The first record of a log is signed for at once, so that a log is never without a signature. */
  written(): void {
    if (this.#asked === 0 || this.#log.position().seq - this.#asked >= this.#rules.every) {
      void this.checkpoint('interval');
    }
  }

  /** Signs for what is written, unless that was done. Resolves when it is tried. */
  checkpoint(reason: CheckpointReason): Promise<void> {
    this.#asked = this.#log.position().seq;
    return this.#after('checkpoint', async () => {
      const position = this.#log.position();
      if (position.seq === 0 || position.seq === this.#book.vouchedFor) return;
      // A checkpoint must not outlive its record: after a power cut it would tell of a log that was cut.
      await this.#log.sync();
      await this.#book.add({ type: 'checkpoint', reason }, position, this.#log.timestamp());
    });
  }

  /** Removes what retention does not keep, signed for before. Resolves when it is tried. */
  retain(): Promise<void> {
    const rule = this.#rules.retention;
    if (rule === null) return this.#work;
    return this.#after('retention', async () => {
      const { rotated, active } = await listLog(this.#log.folder);
      await active?.handle.close();
      const expired = await findExpired(rotated, active?.size ?? 0, rule, this.#log.now());
      const last = expired?.files.at(-1);
      if (!expired || !last) return;
      const removed = expired.files.map(({ path: _path, ...file }) => file);
      const position = { seq: last.last_seq, hash: last.hash };
      await this.#book.add({ type: 'retention', rule: expired.rule, removed }, position, this.#log.timestamp());
      this.#log.note(null, { retention: { rule: expired.rule, removed } });
      for (const { path } of expired.files) await unlessMissing(unlink(path));
    });
  }

  /** Resolves when nothing is under way. */
  settled(): Promise<void> {
    return this.#work;
  }

  /** Lets go of the file, after what is under way. */
  async close(): Promise<void> {
    await this.#work;
    await this.#book.close();
  }

  /** One after the other. What fails is said when it begins. */
  #after(what: string, work: () => Promise<void>): Promise<void> {
    this.#work = this.#work.then(async () => {
      try {
        await work();
        this.#failing.delete(what);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        if (!this.#failing.has(what)) this.#log.notice(`the event log's ${what} failed: ${reason}; it is tried again`);
        this.#failing.add(what);
      }
    });
    return this.#work;
  }
}
