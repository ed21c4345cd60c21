/**
 * Ends calls on which nothing has come for too long. One timer looks at all calls of a target from time to time; what a timer for
 * each call costs, or for each piece of an answer, a call does without.
 */
import { PlacedList, type Placed } from '../placed-list.ts';
import type { Timeouts } from '../settings.ts';

/** Milliseconds between two looks. A call is ended up to two of them late, and never early. */
const beat = 250;

/** A call that is listened to. */
export interface Listened extends Placed {
  /** Looks that it has been silent for. It sets it to 0 with whatever comes. */
  silentFor: number;
  /** 0 until the answer's head has come. */
  readonly status: number;
  /** While this is true, it is not the provider that is silent. */
  readonly isPaused: boolean;
  /** Nothing came in time: neither a head nor, behind it, a further piece. */
  giveUp(kind: 'first_byte_timeout' | 'idle_timeout'): void;
}

/** It, for one target. */
export class SilenceWatch {
  private readonly calls = new PlacedList<Listened>();
  private readonly firstByte: number;
  private readonly idle: number;
  private timer: NodeJS.Timeout | null = null;

  constructor({ firstByte, idle }: Timeouts) {
    this.firstByte = looksIn(firstByte);
    this.idle = looksIn(idle);
  }

  /** Listens to a call from now on. */
  begin(call: Listened): void {
    this.calls.add(call);
    this.timer ??= setInterval(() => this.look(), beat).unref();
  }

  /** Listens to it no more. */
  end(call: Listened): void {
    this.calls.delete(call);
  }

  /**
   * The first look comes at any moment after the last sign, so that one more than the limit has to pass. Looks are counted, and
   * not the time between them: while this process itself was busy, nothing could be heard.
   */
  private look(): void {
    if (this.calls.size === 0 && this.timer) {
      clearInterval(this.timer);
      this.timer = null;
    }
    for (const call of this.calls.now()) {
      if (call.isPaused) continue;
      const hasBegun = call.status !== 0;
      if (call.silentFor++ < (hasBegun ? this.idle : this.firstByte)) continue;
      call.giveUp(hasBegun ? 'idle_timeout' : 'first_byte_timeout');
    }
  }
}

/** How many looks a time has; 0 is no limit, as it always was. */
function looksIn(milliseconds: number): number {
  return milliseconds === 0 ? Number.POSITIVE_INFINITY : Math.ceil(milliseconds / beat);
}
