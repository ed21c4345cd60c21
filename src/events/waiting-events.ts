/**
 * The events that wait to be written, in the order in which they came.
 */
import type { EncodedBody } from './body-json.ts';
import { chainGroup, groupOf, groupScratch, type Group, type Waiting } from './group.ts';
import { JsonRoom } from './json-room.ts';
import type { ChainPosition } from './line.ts';

/** Bytes that may wait where the log was opened without a number: 64 MiB. */
const usualLimit = 64 * 1024 * 1024;

/** They. */
export class WaitingEvents {
  readonly #limit: number;
  #waiting: Waiting[] = [];
  #bytes = 0;
  readonly #room = new JsonRoom();
  /** One group is written before the next is chained, so that they can share it. */
  readonly #scratch = groupScratch();

  /** @param limit bytes that may wait */
  constructor(limit = usualLimit) {
    this.#limit = limit;
  }

  get isEmpty(): boolean {
    return this.#waiting.length === 0;
  }

  /** Whether so many bytes more can wait. */
  hasRoomFor(bytes: number): boolean {
    return this.#bytes + bytes <= this.#limit;
  }

  /** Adds an event at the end. */
  add(encoded: EncodedBody, settled: Waiting['settled']): void {
    this.addBytes(this.#room.put(encoded), settled);
  }

  /** Adds one whose JSON are bytes already, to keep. */
  addBytes(json: Uint8Array, settled: Waiting['settled']): void {
    this.#bytes += json.length;
    this.#waiting.push({ json, isOwn: false, settled });
  }

  /** Takes the next group, chained after a position; it begins with what the log has to tell. Good until the next one is taken. */
  take(own: readonly Waiting[], after: ChainPosition): Group {
    const { count, bytes } = groupOf(this.#waiting);
    const group = chainGroup([...own, ...this.#waiting.slice(0, count)], after, this.#scratch);
    this.#waiting = this.#waiting.slice(count);
    this.#bytes -= bytes;
    if (this.isEmpty) this.#room.clear();
    return group;
  }
}
