/**
 * Delivers a streamed answer in one of three ways: `windowed` sends each event once what it says is judged, `buffered` sends
 * nothing before all is, `realtime` sends each event as it comes. Judging the whole, at the end, is the exchange's.
 */
import type { ServerResponse } from 'node:http';
import { upstreamError, type ErrorForm, type GatewayError } from './errors.ts';
import { breakStream, writeStream } from './reply.ts';
import { ProviderStreamError } from './provider-stream-error.ts';
import type { SseEvent } from './sse.ts';
import { StreamReader, type ReadEvent } from './stream-reader.ts';
import type { StreamText } from './stream-text.ts';
import type { AnswerCall } from './upstream/client.ts';
import { failureError } from './upstream/failure-error.ts';
import type { Usage, WireShape } from './wire/shape.ts';

/** The stream as sent ended without saying so. */
function cutOff(): GatewayError {
  return upstreamError(502, 'upstream_error', 'The provider ended its answer before it was complete.');
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
  /** Called with each text that the provider sends, where somebody counts them; null where nobody does. */
  readonly received: ((text: string) => void) | null;
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
    let hasText = false;
    const give = (events: readonly ReadEvent[]): boolean => {
      const usage = reader.usage ?? counted(call);
      if (usage) watch.usage(usage);
      if (watch.received) countTexts(events, watch.received);
      if (!hasText && events.some(({ content }) => content !== null && content.texts.length > 0)) {
        hasText = true;
        watch.firstToken();
      }
      return events.length === 0 || take(events);
    };
    const advance = (read: () => readonly ReadEvent[]): void => {
      if (isOver) return;
      try {
        isOver = !give(read());
        if (!isOver && !reader.isDone) return;
        resolve(!isOver);
        if (isOver) call.abort();
        isOver = true;
      } catch (error) {
        isOver = true;
        reject(error instanceof Error ? error : new Error(String(error)));
        call.abort();
      }
    };
    call.pipe({
      data: (chunk) =>
        advance(() => {
          size += chunk.length;
          if (mustRead && size > limit) throw tooLong(limit);
          return reader.push(chunk);
        }),
      end() {
        advance(() => reader.finish());
        if (reader.isComplete()) resolve(true);
        else reject(cutOff());
      },
      // Some providers close hard after the last event; the answer is whole all the same.
      fail: (failure) => (reader.isDone ? resolve(true) : reject(failureError(failure))),
    });
  });
}

/** Tells the texts of events, each once, also where the shape repeats them. */
function countTexts(events: readonly ReadEvent[], received: (text: string) => void): void {
  for (const { content } of events) {
    for (const { text, isWhole } of content?.texts ?? []) if (isWhole !== true) received(text);
  }
}

/** What a call counts by itself. */
function counted(call: AnswerCall): Usage | null {
  const usage = call.usage?.();
  return usage ? { input_tokens: 0, output_tokens: 0, ...usage } : null;
}

/** Writes a stream to its client: begins it with its first bytes, keeps it alive, makes the provider wait for a slow reader. */
class StreamWriter {
  private readonly options: StreamOptions;
  private readonly silence: NodeJS.Timeout;
  private hasBegun = false;
  private readonly resume = (): void => this.options.call.resume();

  constructor(options: StreamOptions) {
    this.options = options;
    this.silence = setInterval(() => this.keepAlive(), options.keepAlive);
    this.silence.unref();
  }

  send(frames: string): void {
    this.silence.refresh();
    if (!this.write(frames)) this.options.call.pause();
  }

  /** A comment, unless the client has more to read than it takes. */
  private keepAlive(): void {
    if (!this.options.outgoing.writableNeedDrain) this.write(': keep-alive\n\n');
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
    return writeStream(outgoing, text);
  }
}

function closingOf(shape: WireShape): string {
  return shape.endsWithDone ? doneEvent : '';
}

/** Reads a stream to its end without sending any of it. */
export async function collectStream(options: StreamOptions, text: StreamText): Promise<StreamEnd> {
  const reader = new StreamReader(options.shape, true);
  await readStream(options, reader, true, (events) => {
    const failed = addAll(text, events);
    if (failed) throw new ProviderStreamError(failed);
    return true;
  });
  return { text, closing: closingOf(options.shape), isSent: false, isRefused: false };
}

/** Adds events up to the provider's own error; returns that, or null where there is none. */
function addAll(text: StreamText, events: readonly ReadEvent[]): SseEvent | null {
  for (const { event, content } of events) {
    if (content?.isError) return event;
    text.add(event, content);
  }
  return null;
}

/**
 * Sends a stream on as fast as it is judged. What is left at its end, the last event in any case, is for the caller to send,
 * once the whole is judged and recorded.
 */
export async function windowStream(options: StreamOptions, text: StreamText): Promise<StreamEnd> {
  const reader = new StreamReader(options.shape, true);
  const writer = new StreamWriter(options);
  let sent = 0;
  try {
    const isWhole = await readStream(options, reader, true, (events) => {
      const failed = addAll(text, events);
      // What ends the answer must not leave before the event is written.
      if (reader.isDone && !failed) return true;
      if (!text.advance()) return false;
      const frames = text.take(options.watch);
      // A few bytes of an answer can stand for a value of any length.
      sent += frames.length;
      if (sent > options.limit) throw tooLong(options.limit);
      if (frames !== '') writer.send(frames);
      if (failed) throw new ProviderStreamError(failed);
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
export async function relayStream(options: StreamOptions, text: StreamText, mustRead: boolean): Promise<StreamEnd> {
  const reader = new StreamReader(options.shape, mustRead);
  const writer = new StreamWriter(options);
  let closing = closingOf(options.shape);
  try {
    await readStream(options, reader, mustRead, (events) => {
      let frames = '';
      let failed: SseEvent | null = null;
      for (const { event, content } of events) {
        if (content?.isError) failed ??= event;
        // Where nobody reads answers, what the provider says of its failure goes out as it came.
        if (failed && mustRead) break;
        if (content?.isEnd) closing = event.raw;
        else frames += event.raw;
        if (content?.sequence !== undefined && !content.isEnd) options.watch.sent(content.sequence);
        if (mustRead) text.add(event, content);
      }
      if (frames !== '') writer.send(frames);
      if (failed) throw new ProviderStreamError(mustRead ? failed : null);
      return true;
    });
  } finally {
    writer.stop();
  }
  return { text, closing, isSent: true, isRefused: false };
}

/** Ends a stream that has begun: with an error event of this number, or with the provider's own. */
export function abandonStream(outgoing: ServerResponse, error: GatewayError, form: ErrorForm, sequence: number): void {
  if (!(error instanceof ProviderStreamError)) breakStream(outgoing, error, form, sequence);
  else if (!outgoing.destroyed) writeStream(outgoing, error.event?.raw ?? ': end\n\n', () => outgoing.destroy());
}
