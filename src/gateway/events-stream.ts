/**
 * `GET /v1/events?follow=true`: events as they are written, as a stream of server-sent events. Each has the place behind it as
 * its id, so that a reader who was cut off goes on there and misses nothing. The log's files are read for each reader at his
 * own pace: a slow one keeps nothing in memory.
 */
import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { feedEvents } from '../events/feed.ts';
import { positionOf, type ChainPosition } from '../events/line.ts';
import { takeSnapshot } from '../events/log-snapshot.ts';
import { encodeCursor, type FoundLine } from '../events/query.ts';
import { GatewayError } from './errors.ts';
import type { EventsRequest } from './events-api.ts';

/** What a stream needs besides the request. */
export interface EventsStreamTools {
  readonly folder: string;
  readonly outgoing: ServerResponse;
  readonly requestId: string;
  /** Aborted when the gateway ends. */
  readonly ending: AbortSignal;
  /** Whether the key still opens this; asked every second. */
  isAdmitted(): boolean;
  /** Hears of what went wrong after the first byte, when no answer can tell. */
  fault(error: unknown): void;
  /** Milliseconds of silence after which a comment goes out; fifteen seconds where omitted. */
  readonly heartbeat?: number;
}

/** Readers at a time: each looks at the log several times a second. */
const mostReaders = 100;

const usualHeartbeat = 15_000;
const admissionEvery = 1_000;

/** The readers of one gateway. */
export class EventReaders {
  private count = 0;

  /** Streams until the reader leaves, the key ends or the gateway does. Throws a 503 where there are too many readers. */
  async stream(request: EventsRequest, tools: EventsStreamTools): Promise<void> {
    if (this.count >= mostReaders) {
      throw new GatewayError(503, 'server_error', 'overloaded', `${mostReaders} readers follow the events already.`, {
        headers: { 'retry-after': '5' },
      });
    }
    const { outgoing, ending } = tools;
    const end = new AbortController();
    const stop = (): void => end.abort();
    ending.addEventListener('abort', stop, { once: true });
    outgoing.once('close', stop);
    if (ending.aborted || outgoing.destroyed) stop();
    const watch = setInterval(() => {
      if (!tools.isAdmitted()) stop();
    }, admissionEvery);
    this.count += 1;
    try {
      await new EventStream(tools, end.signal).run(request);
    } catch (error) {
      if (!outgoing.headersSent) throw error;
      tools.fault(error);
      outgoing.destroy();
    } finally {
      this.count -= 1;
      clearInterval(watch);
      ending.removeEventListener('abort', stop);
      outgoing.off('close', stop);
    }
    // A reader who does not read would keep the end from coming.
    if (outgoing.writableNeedDrain) outgoing.destroy();
    else outgoing.end();
  }
}

class EventStream {
  readonly #tools: EventsStreamTools;
  readonly #signal: AbortSignal;
  #reached: ChainPosition | null = null;
  #lastWrite = 0;

  constructor(tools: EventsStreamTools, signal: AbortSignal) {
    this.#tools = tools;
    this.#signal = signal;
  }

  async run({ filter, limit, after }: EventsRequest): Promise<void> {
    const { folder, outgoing, requestId } = this.#tools;
    const snapshot = await takeSnapshot({ folder });
    outgoing.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      'x-accel-buffering': 'no',
      'x-request-id': requestId,
    });
    await this.#write('retry: 1000\n: events\n\n');
    const heartbeat = this.#tools.heartbeat ?? usualHeartbeat;
    const timer = setInterval(() => this.#beat(heartbeat), Math.min(heartbeat, 1_000));
    const wanted = {
      filter,
      // Behind a place everything is wanted; without one, only what comes.
      limit: limit ?? (after === null ? 0 : null),
      start: after?.position ?? null,
      follow: true,
      signal: this.#signal,
    };
    try {
      await feedEvents({ folder }, snapshot.parts.length === 0 ? null : snapshot, wanted, {
        take: (events, reached) => this.#take(events, reached),
        // Files that rotate are not the reader's business; that his place is in no file is.
        notice: (notice) => {
          if (notice.what === 'unknown_start' || notice.what === 'missed') {
            outgoing.write(`event: ${notice.what}\ndata: ${JSON.stringify(notice)}\n\n`);
          }
        },
        caughtUp: () => this.#write(`event: caught_up\n${this.#id()}data: {}\n\n`),
      });
    } finally {
      clearInterval(timer);
    }
  }

  async #take(events: readonly FoundLine[], reached: ChainPosition | null): Promise<void> {
    if (events.length > 0) {
      const frames = events.flatMap(({ line, record }) => [
        Buffer.from(`id: ${encodeCursor(positionOf(record))}\ndata: `),
        line,
        endOfFrame,
      ]);
      await this.#write(Buffer.concat(frames));
    }
    if (reached !== null) this.#reached = reached;
  }

  /** Resolves once the reader has taken most of what was written, or is gone. */
  async #write(bytes: Buffer | string): Promise<void> {
    const { outgoing } = this.#tools;
    if (this.#signal.aborted) return;
    this.#lastWrite = performance.now();
    if (!outgoing.write(bytes)) await once(outgoing, 'drain', { signal: this.#signal }).catch(() => undefined);
  }

  #beat(heartbeat: number): void {
    const { outgoing } = this.#tools;
    // Where the last bytes have not left yet, another would only wait behind them.
    if (this.#signal.aborted || outgoing.writableNeedDrain || performance.now() - this.#lastWrite < heartbeat) return;
    this.#lastWrite = performance.now();
    outgoing.write(`: heartbeat\n${this.#id()}\n`);
  }

  /** The place reached, which events that were not asked for move on too. */
  #id(): string {
    return this.#reached === null ? '' : `id: ${encodeCursor(this.#reached)}\n`;
  }
}

const endOfFrame = Buffer.from('\n\n');
