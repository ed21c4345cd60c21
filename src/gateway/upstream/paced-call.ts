/**
 * A streamed answer whose bytes are given on in pieces, in turn with all other streams. What waits for that keeps its order, up to the
 * answer's end or to where it broke off, and is dropped where the call is aborted.
 */
import type { ParsedHeaders } from '../header-pairs.ts';
import type { StreamTurns, WaitingStream } from '../stream-turns.ts';
import type { AnswerCall, BodySink } from './client.ts';
import { UpstreamFailure } from './failure.ts';

/** Bytes that are worked on at once: some seventy frames. Smaller ones would be sent in more writes than they are worth. */
const pieceSize = 16_384;

/** Bytes that wait before the provider has to: as many as one read of a socket brings. */
const mostWaiting = 65_536;

/** It. Made once the answer's head is there. */
export class PacedCall implements AnswerCall, BodySink, WaitingStream {
  readonly status: number;
  readonly headers: ParsedHeaders;
  private readonly call: AnswerCall;
  private readonly turns: StreamTurns;
  private sink: BodySink | null = null;
  private waiting: Buffer[] = [];
  private waitingSize = 0;
  /** How the answer ended, where a part of it still waits. */
  private ending: UpstreamFailure | 'end' | null = null;
  private isOver = false;
  /** Whether its turn will come. */
  private isQueued = false;
  /** Whether its reader takes no more for now. */
  private isPaused = false;
  /** Whether the provider has to wait. */
  private isStopped = false;

  constructor(call: AnswerCall, turns: StreamTurns) {
    this.call = call;
    this.turns = turns;
    this.status = call.status;
    this.headers = call.headers;
  }

  /** Ends it, also where all of it has come and a part waits for a reader that is gone. */
  abort(): void {
    this.call.abort();
    if (this.sink) this.finish(new UpstreamFailure('aborted', null));
  }

  /** Gives nothing on until `resume`. */
  pause(): void {
    this.isPaused = true;
    this.hold();
  }

  resume(): void {
    this.isPaused = false;
    if (this.waitingSize > 0) this.queue();
    else this.release();
  }

  read(limit: number): Buffer | Promise<Buffer> {
    return this.call.read(limit);
  }

  pipe(sink: BodySink): void {
    this.sink = sink;
    this.call.pipe(this);
  }

  data(chunk: Buffer): void {
    if (this.isOver) return;
    const isNext = this.waitingSize === 0 && !this.isPaused;
    if (isNext && chunk.length <= pieceSize && this.turns.enter()) {
      this.sink?.data(chunk);
      this.turns.leave();
      return;
    }
    this.waiting.push(chunk);
    this.waitingSize += chunk.length;
    if (this.waitingSize > mostWaiting) this.hold();
    this.queue();
  }

  end(): void {
    if (this.waitingSize > 0) this.ending = 'end';
    else this.finish('end');
  }

  fail(failure: UpstreamFailure): void {
    if (this.waitingSize > 0 && failure.kind !== 'aborted') this.ending = failure;
    else this.finish(failure);
  }

  step(): boolean {
    if (!this.isOver && !this.isPaused) this.sink?.data(this.nextPiece());
    this.isQueued = !this.isOver && !this.isPaused && this.waitingSize > 0;
    if (this.isOver || this.waitingSize > 0) return this.isQueued;
    if (this.ending) this.finish(this.ending);
    else if (!this.isPaused) this.release();
    return false;
  }

  /** What is to be given on next: chunks that came one after the other, or a part of a long one. */
  private nextPiece(): Buffer {
    const { waiting } = this;
    const first = waiting[0] as Buffer;
    if (first.length > pieceSize) {
      waiting[0] = first.subarray(pieceSize);
      this.waitingSize -= pieceSize;
      return first.subarray(0, pieceSize);
    }
    let size = first.length;
    let count = 1;
    for (let next = waiting[1]; next && size + next.length <= pieceSize; next = waiting[++count]) size += next.length;
    this.waiting = waiting.slice(count);
    this.waitingSize -= size;
    return count === 1 ? first : Buffer.concat(waiting.slice(0, count), size);
  }

  private queue(): void {
    if (this.isQueued || this.isPaused) return;
    this.isQueued = true;
    this.turns.add(this);
  }

  private hold(): void {
    if (this.isStopped) return;
    this.isStopped = true;
    this.call.pause();
  }

  private release(): void {
    if (!this.isStopped) return;
    this.isStopped = false;
    this.call.resume();
  }

  private finish(how: UpstreamFailure | 'end'): void {
    if (this.isOver) return;
    this.isOver = true;
    this.waiting = [];
    this.waitingSize = 0;
    if (how === 'end') this.sink?.end();
    else this.sink?.fail(how);
  }
}
