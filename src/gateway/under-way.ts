/**
 * The exchanges under way, so that the gateway can wait for their end.
 */

import type { EventStart } from '../events/body-json.ts';

/** What is known of a call when it begins: what the event of one that is lost is made from. */
export type CallStub = EventStart;

/** An exchange that can be told to end. */
export interface Abandonable {
  /** Where it stands in the list it is in; -1 while it is in none. The list's own to write. */
  place: number;
  /** Whether its answer is to be streamed, as far as is known. */
  readonly isStream: boolean;
  abandon(): void;
  /** What is known of it from its first moment on: asked where a process may die over it. */
  stub(): CallStub;
}

/**
 * A list that tells when it is empty. No `Set`: the tables that one outgrows keep pointing at their members and at the tables
 * after them, and once one of them is in the old generation every exchange of that time is carried there, too.
 */
export class UnderWay {
  private readonly list: Abandonable[] = [];
  private readonly waiting: (() => void)[] = [];
  /** Groups of exchanges whose end somebody waits for. */
  private readonly groups = new Set<{ readonly left: Set<Abandonable>; readonly resolve: () => void }>();

  /** How many there are. */
  get size(): number {
    return this.list.length;
  }

  /** Puts one in that is in no list. */
  add(exchange: Abandonable): void {
    exchange.place = this.list.push(exchange) - 1;
  }

  /** Takes one out that is in the list; the last one moves to its place. */
  delete(exchange: Abandonable): void {
    const last = this.list.pop();
    if (last && last !== exchange) {
      this.list[exchange.place] = last;
      last.place = exchange.place;
    }
    exchange.place = -1;
    if (this.groups.size > 0) this.leave(exchange);
    if (this.list.length === 0) for (const resolve of this.waiting.splice(0)) resolve();
  }

  /** Those that are under way now, whatever becomes of them meanwhile. */
  now(): readonly Abandonable[] {
    return [...this.list];
  }

  /** Resolves when all that are under way now are over, whatever began since. */
  withoutThese(): Promise<void> {
    if (this.list.length === 0) return Promise.resolve();
    return new Promise((resolve) => this.groups.add({ left: new Set(this.list), resolve }));
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
