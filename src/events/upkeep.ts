/**
 * What the writer sees to between its groups: that what is written can be found, and that files are rotated. Runs in the
 * writer's own turn, never beside a write.
 */
import type { ActiveFile } from './active-file.ts';
import type { Attestation } from './attestation.ts';
import type { EventLogLock } from './lock.ts';
import type { OwnEvents } from './own-events.ts';
import { isRotationDue, type RotationRule } from './rotation.ts';

/** What upkeep is done on. */
export interface UpkeepPorts {
  readonly file: ActiveFile;
  readonly lock: EventLogLock;
  readonly own: OwnEvents;
  readonly rotation: RotationRule;
  readonly attestation: Attestation | null;
  /** Resolves when no sync is under way. */
  settled(): Promise<void>;
  /** Milliseconds since the epoch. */
  now(): number;
  notice(message: string): void;
}

/** Milliseconds after which a write looks whether the file is still where its name is. */
const placeCheckEvery = 250;

/** Milliseconds after which a rotation that failed is tried again. */
const rotationRetry = 10_000;

/** Keeps a log's file in place and in size. */
export class Upkeep {
  readonly #ports: UpkeepPorts;
  #checkedAt = performance.now();
  #rotateAfter = 0;

  constructor(ports: UpkeepPorts) {
    this.#ports = ports;
  }

  /** Lets the next `keepPlace` look, however short ago the last one did. */
  lookNext(): void {
    this.#checkedAt = -Infinity;
  }

  /**
   * Sees to it, every so often, that what is written can be found: an event in a file that was removed is lost.
   * @returns why the place can't be had; null where all is well.
   */
  async keepPlace(): Promise<unknown> {
    const now = performance.now();
    if (now - this.#checkedAt < placeCheckEvery) return null;
    this.#checkedAt = now;
    const { file, lock, own, settled, notice } = this.#ports;
    try {
      if (await file.isInPlace()) return null;
      await settled();
      await lock.renew();
      const how = await file.takePlace();
      const { seq } = file.position;
      own.note(how === 'restored' ? 'log_restored' : 'log_moved', { last_seq: seq });
      notice(
        how === 'restored'
          ? `${file.path} was removed while it was written; it was written anew, up to record ${seq}`
          : `${file.path} was moved away while it was written; a new file goes on after record ${seq}`,
      );
      return null;
    } catch (error) {
      this.lookNext();
      return error;
    }
  }

  /** Rotates the file where it is time. Where that fails, the file is written on, and it is tried again later. */
  async rotateIfDue(): Promise<void> {
    const { file, rotation, attestation, settled, now, notice } = this.#ports;
    if (!isRotationDue(file, rotation, now()) || performance.now() < this.#rotateAfter) return;
    try {
      await settled();
      await attestation?.checkpoint('rotation');
      await file.rotate();
      void attestation?.retain();
    } catch (error) {
      this.#rotateAfter = performance.now() + rotationRetry;
      const reason = error instanceof Error ? error.message : String(error);
      notice(`${file.path} could not be rotated and is written on: ${reason}`);
    }
  }
}
