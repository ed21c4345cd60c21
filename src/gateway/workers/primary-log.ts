/**
 * The log as a worker has it: the primary's. Events go to it in their order, and it tells up to which one all are safe.
 */
import { encodeBody, type EncodedBody } from '../../events/body-json.ts';
import type { LogHealth } from '../../events/event-log.ts';
import type { EventBody } from '../../events/record.ts';
import type { EventSink } from '../evidence.ts';

/** An event that was handed over. */
interface HandedOver {
  resolve(): void;
  reject(error: Error): void;
}

/** It. */
export class PrimaryLog implements EventSink {
  private readonly handOver: (event: EncodedBody) => void;
  /** Those after the first `settled`, in their order; null for one that was refused. */
  private readonly unsettled: (HandedOver | null)[] = [];
  private settled = 0;
  private problem: string | null = null;

  constructor(handOver: (event: EncodedBody) => void) {
    this.handOver = handOver;
  }

  append(body: EventBody): Promise<void> {
    this.handOver(encodeBody(body));
    return new Promise((resolve, reject) => this.unsettled.push({ resolve, reject }));
  }

  health(): LogHealth {
    return this.problem === null ? { ok: true } : { ok: false, reason: this.problem };
  }

  /** What the primary tells. */
  readonly handlers = {
    /** All up to the one of this number, the first being 1, are as safe as asked, but for those that were refused. */
    safe: (upTo: number): void => {
      const settled = this.unsettled.splice(0, upTo - this.settled);
      this.settled = upTo;
      for (const event of settled) event?.resolve();
    },
    /** One could not be written. */
    lost: ({ number, message }: { readonly number: number; readonly message: string }): void => {
      // Until the primary says that it is well again.
      this.problem = message;
      const place = number - this.settled - 1;
      this.unsettled[place]?.reject(new Error(message));
      this.unsettled[place] = null;
      // While the log is unwell nothing else takes these away.
      const kept = this.unsettled.findIndex((event) => event !== null);
      const gone = kept === -1 ? this.unsettled.length : kept;
      this.unsettled.splice(0, gone);
      this.settled += gone;
    },
    health: (problem: string | null): void => {
      this.problem = problem;
    },
  };
}
