/**
 * How many upstream calls run at once. What is over waits its turn, so that a burst neither overruns the provider nor fails;
 * what waits too long or finds the queue full is told to come back.
 */
import { unavailable } from './errors.ts';

/** Limits of the queue. The contract's: 256 calls, 1,024 more wait 10 s at most. */
export interface AdmissionLimits {
  readonly concurrency: number;
  readonly queue: number;
  /** Milliseconds. */
  readonly patience: number;
}

/** A call that waits for its place. */
export interface Waiting {
  /** Resolves when it is its turn. Rejects with 503 `overloaded`, or with what it was withdrawn for. */
  readonly turn: Promise<void>;
  /** Gives up waiting. Harmless once it is over. */
  withdraw(reason: Error): void;
}

interface Waiter {
  admit(): void;
}

/** The gate. `enter` before an upstream call, `leave` after it, once each. */
export class Admission {
  private running = 0;
  private readonly waiting: Set<Waiter> = new Set();
  private readonly limits: AdmissionLimits;

  constructor(limits: AdmissionLimits) {
    this.limits = limits;
  }

  /** Calls under way. */
  get active(): number {
    return this.running;
  }

  /** Calls that wait for their turn. */
  get queued(): number {
    return this.waiting.size;
  }

  /** Takes a place; null where one was free at once. Throws 503 `overloaded` where the queue is full too. */
  enter(): Waiting | null {
    if (this.running < this.limits.concurrency) {
      this.running++;
      return null;
    }
    if (this.waiting.size >= this.limits.queue) throw this.overloaded();
    let withdraw: Waiting['withdraw'] = () => undefined;
    const turn = new Promise<void>((resolve, reject) => {
      withdraw = (reason) => {
        clearTimeout(timer);
        this.waiting.delete(waiter);
        reject(reason);
      };
      const timer = setTimeout(() => withdraw(this.overloaded()), this.limits.patience);
      const waiter: Waiter = {
        admit: () => {
          clearTimeout(timer);
          resolve();
        },
      };
      this.waiting.add(waiter);
    });
    return { turn, withdraw };
  }

  /** Gives the place to the one that waited longest. */
  leave(): void {
    const [next] = this.waiting;
    if (!next) {
      this.running--;
      return;
    }
    this.waiting.delete(next);
    next.admit();
  }

  private overloaded(): Error {
    const message = `The gateway is at its limit of ${this.limits.concurrency} calls at once. Try again shortly.`;
    return unavailable('overloaded', message, { 'retry-after': '1' });
  }
}
