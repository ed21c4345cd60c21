/**
 * The time that all tries of one call have together: when it is over, the try under way is aborted and no other begins.
 */
import type { UpstreamCall } from './client.ts';

/** It runs from the moment it is made. */
export class Deadline {
  isOver = false;
  private readonly at: number;
  private readonly timer: NodeJS.Timeout;
  private call: UpstreamCall | null = null;

  /** `milliseconds` from `now`, which is of a monotonic clock. */
  constructor(milliseconds: number, now: number) {
    this.at = now + milliseconds;
    this.timer = setTimeout(() => {
      this.isOver = true;
      this.call?.abort();
    }, milliseconds);
  }

  /** Aborts this call when the time is over, and no other; null: none. */
  watch(call: UpstreamCall | null): void {
    this.call = call;
  }

  /** Whether something may begin at this moment. */
  allows(moment: number): boolean {
    return moment < this.at;
  }

  /** Lets go: the answer has begun, or there is none. */
  end(): void {
    clearTimeout(this.timer);
  }
}
