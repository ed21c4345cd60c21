/**
 * The exchanges under way, so that the gateway can wait for their end.
 */

/** An exchange that can be told to end. */
export interface Abandonable {
  abandon(): void;
}

/** A set that tells when it is empty. */
export class UnderWay extends Set<Abandonable> {
  private readonly waiting: (() => void)[] = [];

  override delete(exchange: Abandonable): boolean {
    const had = super.delete(exchange);
    if (this.size === 0) for (const resolve of this.waiting.splice(0)) resolve();
    return had;
  }

  /** Resolves with true once it is empty, with false after so many milliseconds. */
  empty(within: number): Promise<boolean> {
    if (this.size === 0) return Promise.resolve(true);
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), within);
      this.waiting.push(() => {
        clearTimeout(timer);
        resolve(true);
      });
    });
  }
}
