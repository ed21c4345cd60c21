/**
 * Looks at what others have told: one at a time, when something is pushed, when the store is back, and once a second for what was missed.
 */
import type { Messages } from './messages.ts';
import type { StoreClient } from './store-client.ts';

/** Keys are promised to be refused within a second; what is pushed takes milliseconds. */
const lookEvery = 1_000;

/** It. */
export class Looks {
  private readonly client: StoreClient;
  private readonly look: () => Promise<void>;
  private readonly timer: NodeJS.Timeout;
  private turn: Promise<void> = Promise.resolve();
  private isWaiting = false;

  /** `look` is called whenever there may be something new on the channel; where it rejects, the next one is for both. */
  constructor(client: StoreClient, messages: Messages, channel: string, look: () => Promise<void>) {
    this.client = client;
    this.look = look;
    messages.hear(channel, () => void this.now());
    client.onUp(() => void this.now());
    this.timer = setInterval(() => void this.now(), lookEvery);
    this.timer.unref();
  }

  /** Looks; resolves when that is done, or can't be done now. */
  now(): Promise<void> {
    // What comes while one look waits for another's end is seen by it.
    if (this.isWaiting) return this.turn;
    this.isWaiting = true;
    this.turn = this.turn.then(async () => {
      this.isWaiting = false;
      if (this.client.isUp) await this.look().catch(() => undefined);
    });
    return this.turn;
  }

  /** Looks no more; resolves when the last look is over. */
  close(): Promise<void> {
    clearInterval(this.timer);
    return this.turn;
  }
}
