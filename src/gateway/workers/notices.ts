/**
 * Notices that several workers have to tell of one thing, told once.
 */

/** The same notice of several workers is one, within this time in milliseconds. */
const oneWithin = 2_000;

/** It. */
export class Notices {
  private readonly said = new Map<string, number>();
  private readonly now: () => number;

  /** `now` gives milliseconds of a monotonic clock. */
  constructor(now: () => number) {
    this.now = now;
  }

  /** Says a message unless it was said just now. */
  say(message: string, say: () => void): void {
    const now = this.now();
    for (const [text, at] of this.said) if (now - at > oneWithin) this.said.delete(text);
    if (this.said.has(message)) return;
    this.said.set(message, now);
    say();
  }
}
