/**
 * Delivers a streamed answer in one of three ways: `windowed` sends each event once what it says is judged, `buffered` sends
 * nothing before all is, `realtime` sends each event as it comes. Judging the whole, at the end, is the exchange's.
 */
import type { ServerResponse } from 'node:http';
import { GatewayError, upstreamError, type ErrorForm } from './errors.ts';
import { scanJson } from './json/scan.ts';
import { breakStream } from './reply.ts';
import type { StreamJudge } from '../policy/stream.ts';
import { SseSplitter, type SseEvent } from './sse.ts';
import { StreamText } from './stream-text.ts';
import type { AnswerCall } from './upstream/client.ts';
import { failureError } from './upstream/failure-error.ts';
import type { FrameContent, Usage, WireShape } from './wire/shape.ts';
import { isObject } from './wire/fields.ts';

/** The stream as sent ended without saying so. */
function cutOff(): GatewayError {
  return upstreamError(502, 'upstream_error', 'The provider ended its answer before it was complete.');
}

/** Reads a stream's events in a wire shape and keeps account of whether the answer is complete. */
class StreamReader {
  usage: Usage | null = null;
  isDone = false;
  private readonly splitter = new SseSplitter();
  private readonly open = new Set<number>();
  private readonly finished = new Set<number>();
  private readonly shape: WireShape;
  private readonly mustRead: boolean;

  /** `mustRead`: an output policy acts, so that a frame nobody can read is refused. */
  constructor(shape: WireShape, mustRead: boolean) {
    this.shape = shape;
    this.mustRead = mustRead;
  }

  /**
   * The events that end within a chunk, each with what it says, up to the one that ends the answer; `[DONE]` is not among
   * them. Throws a GatewayError on what can't be read.
   */
  push(chunk: Buffer): readonly { readonly event: SseEvent; readonly content: FrameContent | null }[] {
    let events: readonly SseEvent[];
    try {
      events = this.splitter.push(chunk);
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'it is not a stream of events';
      throw upstreamError(502, 'upstream_error', `The provider's stream can't be read: ${reason}.`);
    }
    const read: { event: SseEvent; content: FrameContent | null }[] = [];
    for (const event of events) {
      if (this.isDone) break;
      const content = this.read(event);
      if (this.isDone && !content?.isEnd) break;
      read.push({ event, content });
    }
    return read;
  }

  /** Whether the answer was whole: its last event, or a clean end with a finish reason for every choice seen. */
  isComplete(): boolean {
    if (this.isDone) return true;
    return (
      this.shape.endsWithDone &&
      !this.splitter.end() &&
      this.finished.size > 0 &&
      [...this.open].every((choice) => this.finished.has(choice))
    );
  }

  private read(event: SseEvent): FrameContent | null {
    const { data } = event;
    if (data === null || this.isDone) return null;
    if (this.shape.endsWithDone && data.trim() === '[DONE]') {
      this.isDone = true;
      return null;
    }
    let frame: unknown;
    try {
      frame = JSON.parse(data);
      // Of a member that stands twice, readers take one or the other.
      if (this.mustRead && scanJson(data)) frame = null;
    } catch {
      frame = null;
    }
    if (!isObject(frame)) {
      if (!this.mustRead) return null;
      throw upstreamError(
        502,
        'upstream_error',
        'The provider sent an event that is not JSON, or not to be read in one way alone.',
      );
    }
    const content = this.shape.readFrame?.(frame) ?? null;
    if (!content) return null;
    for (const choice of content.choices) this.open.add(choice);
    for (const choice of content.finished) this.finished.add(choice);
    if (content.usage) this.usage = { input_tokens: 0, output_tokens: 0, ...this.usage, ...content.usage };
    if (content.isEnd) this.isDone = true;
    return content;
  }
}

/** More than may be held to be judged. */
function tooLong(limit: number): GatewayError {
  return upstreamError(502, 'upstream_error', `The provider's answer is larger than ${limit} bytes.`);
}

/** What a delivery tells the exchange while it runs. */
export interface StreamWatch {
  /** Called with the first text. */
  firstToken(): void;
  /** Called before the first byte goes out. */
  begin(): void;
  /** Called with the number of each event that goes out, where the shape numbers them. */
  sent(sequence: number): void;
  /** Called with the tokens counted so far. */
  usage(usage: Usage): void;
}

/** A stream that has been read to its end, or to where a policy refuses it. */
export interface StreamEnd {
  readonly text: StreamText;
  /** What of it has not gone out and ends it; to be sent once the event is written. */
  readonly closing: string;
  /** True where all but `closing` is with the client already. */
  readonly isSent: boolean;
  /** True where what came so far is enough for a policy to refuse, and nothing more was read. */
  readonly isRefused: boolean;
}

/** How streams of OpenAI's older shapes end. */
const doneEvent = 'data: [DONE]\n\n';

/** What a delivery needs. */
export interface StreamOptions {
  readonly call: AnswerCall;
  readonly shape: WireShape;
  readonly outgoing: ServerResponse;
  readonly watch: StreamWatch;
  /** Bytes of an answer that is judged. */
  readonly limit: number;
  /** Milliseconds of silence after which a comment goes out. */
  readonly keepAlive: number;
}

type ReadEvent = ReturnType<StreamReader['push']>[number];

/**
 * Reads a stream until it is whole, giving the events of each chunk to `take`; a false answer ends the reading, and the call.
 * Resolves with whether it was read to its end; rejects with a GatewayError where it is not whole or can't be read.
 */
function readStream(
  { call, limit, watch }: StreamOptions,
  reader: StreamReader,
  mustRead: boolean,
  take: (events: readonly ReadEvent[]) => boolean,
): Promise<boolean> {
  return new Promise((resolve, reject) => {
    let size = 0;
    let isOver = false;
    const give = (chunk: Buffer): boolean => {
      size += chunk.length;
      if (mustRead && size > limit) throw tooLong(limit);
      const events = reader.push(chunk);
      if (reader.usage) watch.usage(reader.usage);
      if (events.some(({ content }) => content !== null && content.texts.length > 0)) watch.firstToken();
      return events.length === 0 || take(events);
    };
    call.pipe({
      data(chunk) {
        if (isOver) return;
        try {
          isOver = !give(chunk);
          if (!isOver && !reader.isDone) return;
          resolve(!isOver);
          if (isOver) call.abort();
          isOver = true;
        } catch (error) {
          isOver = true;
          reject(error instanceof Error ? error : new Error(String(error)));
          call.abort();
        }
      },
      end: () => (reader.isComplete() ? resolve(true) : reject(cutOff())),
      // Some providers close hard after the last event; the answer is whole all the same.
      fail: (failure) => (reader.isDone ? resolve(true) : reject(failureError(failure))),
    });
  });
}

/** Writes a stream to its client: begins it with its first bytes, keeps it alive, makes the provider wait for a slow reader. */
class StreamWriter {
  private readonly options: StreamOptions;
  private readonly silence: NodeJS.Timeout;
  private hasBegun = false;
  private readonly resume = (): void => this.options.call.resume();

  constructor(options: StreamOptions) {
    this.options = options;
    this.silence = setInterval(() => this.write(': keep-alive\n\n'), options.keepAlive);
    this.silence.unref();
  }

  send(frames: string): void {
    this.silence.refresh();
    if (!this.write(frames)) this.options.call.pause();
  }

  stop(): void {
    clearInterval(this.silence);
    this.options.outgoing.off('drain', this.resume);
  }

  private write(text: string): boolean {
    const { outgoing, watch } = this.options;
    if (outgoing.destroyed) return true;
    if (!this.hasBegun) {
      this.hasBegun = true;
      watch.begin();
      outgoing.on('drain', this.resume);
    }
    return outgoing.write(text);
  }
}

/** Whatever the provider says in its error event, its client is told in the gateway's words. */
function providersError(): GatewayError {
  return upstreamError(502, 'upstream_error', 'The provider reported an error in its stream.');
}

function closingOf(shape: WireShape): string {
  return shape.endsWithDone ? doneEvent : '';
}

/** Reads a stream to its end without sending any of it. */
export async function collectStream(options: StreamOptions): Promise<StreamEnd> {
  const reader = new StreamReader(options.shape, true);
  const text = new StreamText(null);
  await readStream(options, reader, true, (events) => {
    for (const { event, content } of events) {
      if (content?.isError) throw providersError();
      text.add(event, content);
    }
    return true;
  });
  return { text, closing: closingOf(options.shape), isSent: false, isRefused: false };
}

/**
 * Sends a stream on as fast as it is judged. What is left at its end, the last event in any case, is for the caller to send,
 * once the whole is judged and recorded.
 */
export async function windowStream(options: StreamOptions, judge: StreamJudge): Promise<StreamEnd> {
  const reader = new StreamReader(options.shape, true);
  const text = new StreamText(judge);
  const writer = new StreamWriter(options);
  let sent = 0;
  try {
    const isWhole = await readStream(options, reader, true, (events) => {
      for (const { event, content } of events) {
        if (content?.isError) throw providersError();
        text.add(event, content);
      }
      // What ends the answer must not leave before the event is written.
      if (reader.isDone) return true;
      if (!text.advance()) return false;
      const frames = text.take(options.watch);
      // A few bytes of an answer can stand for a value of any length.
      sent += frames.length;
      if (sent > options.limit) throw tooLong(options.limit);
      if (frames !== '') writer.send(frames);
      return true;
    });
    return { text, closing: closingOf(options.shape), isSent: false, isRefused: !isWhole };
  } finally {
    writer.stop();
  }
}

/**
 * Sends a stream on as it comes, all but its last event, and resolves with its text for the output phase. Bytes have gone out
 * where `watch.begin` was called.
 */
export async function relayStream(options: StreamOptions, mustRead: boolean): Promise<StreamEnd> {
  const reader = new StreamReader(options.shape, mustRead);
  const text = new StreamText(null);
  const writer = new StreamWriter(options);
  let closing = closingOf(options.shape);
  try {
    await readStream(options, reader, mustRead, (events) => {
      let frames = '';
      let failed = false;
      for (const { event, content } of events) {
        if (content?.isEnd) closing = event.raw;
        else frames += event.raw;
        if (content?.sequence !== undefined && !content.isEnd) options.watch.sent(content.sequence);
        failed ||= content?.isError === true;
        if (mustRead) text.add(event, content);
      }
      if (frames !== '') writer.send(frames);
      // The provider's own error event has gone out as it came; what follows is a hard close, not a second one.
      if (failed) throw new ProviderErrorEvent();
      return true;
    });
  } finally {
    writer.stop();
  }
  return { text, closing, isSent: true, isRefused: false };
}

/** The provider ended its stream with an error event, which the client has. */
class ProviderErrorEvent extends GatewayError {
  constructor() {
    super(502, 'upstream_error', 'upstream_error', 'The provider reported an error in its stream.');
  }
}

/** Ends a stream that has begun: with an error event of this number, unless the provider's own is out already. */
export function abandonStream(outgoing: ServerResponse, error: GatewayError, form: ErrorForm, sequence: number): void {
  if (error instanceof ProviderErrorEvent) outgoing.write(': end\n\n', () => outgoing.destroy());
  else breakStream(outgoing, error, form, sequence);
}
