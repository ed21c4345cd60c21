/**
 * The exchanges under way, so that the gateway can wait for their end.
 */

import type { EventStart } from '../events/body-json.ts';
import { PlacedList, type Placed } from './placed-list.ts';

/** What is known of a call when it begins: what the event of one that is lost is made from. */
export type CallStub = EventStart;

/** An exchange that can be told to end. */
export interface Abandonable extends Placed {
  /** Whether its answer is to be streamed, as far as is known. */
  readonly isStream: boolean;
  abandon(): void;
  /** What is known of it from its first moment on: asked where a process may die over it. */
  stub(): CallStub;
}

/** A list that tells when it is empty. */
export class UnderWay {
  private readonly list = new PlacedList<Abandonable>();
  private readonly waiting: (() => void)[] = [];
  /** Groups of exchanges whose end somebody waits for. */
  private readonly groups = new Set<{ readonly left: Set<Abandonable>; readonly resolve: () => void }>();

  /** How many there are. */
  get size(): number {
    return this.list.size;
  }

  /** Puts one in that is in no list. */
  add(exchange: Abandonable): void {
    this.list.add(exchange);
  }

  /** Takes one out that is in the list. */
  delete(exchange: Abandonable): void {
    this.list.delete(exchange);
    if (this.groups.size > 0) this.leave(exchange);
    if (this.size === 0) for (const resolve of this.waiting.splice(0)) resolve();
  }

  /** Those that are under way now, whatever becomes of them meanwhile. */
  now(): readonly Abandonable[] {
    return this.list.now();
  }

  /** Resolves when all that are under way now are over, whatever began since. */
  withoutThese(): Promise<void> {
    if (this.size === 0) return Promise.resolve();
    return new Promise((resolve) => this.groups.add({ left: new Set(this.now()), resolve }));
  }

  private leave(exchange: Abandonable): void {
    for (const group of this.groups) {
      group.left.delete(exchange);
      if (group.left.size > 0) continue;
      this.groups.delete(group);
      group.resolve();
    }
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
