/**
 * Delivers a streamed answer: `realtime` sends each event as it comes and judges at the end, `buffered` judges first. Redaction
 * in flight will be a third way beside these two; what they share is `StreamReader`.
 */
import type { ServerResponse } from 'node:http';
import { GatewayError, upstreamError, type ErrorForm } from './errors.ts';
import { scanJson } from './json/scan.ts';
import { breakStream } from './reply.ts';
import { SseSplitter, type SseEvent } from './sse.ts';
import { StreamText } from './stream-text.ts';
import type { UpstreamCall } from './upstream/client.ts';
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
    if (content.usage) this.usage = content.usage;
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
}

/** A stream that has been read to its end. */
export interface StreamEnd {
  readonly text: StreamText;
  readonly usage: Usage | null;
  /** What of it has not gone out and ends it; to be sent once the event is written. */
  readonly closing: string;
}

/** How streams of OpenAI's older shapes end. */
export const doneEvent = 'data: [DONE]\n\n';

/** Reads a stream to its end without sending any of it. Rejects with a GatewayError where it is not whole. */
export function collectStream(
  call: UpstreamCall,
  shape: WireShape,
  limit: number,
  watch: StreamWatch,
): Promise<StreamEnd> {
  const reader = new StreamReader(shape, true);
  const text = new StreamText();
  const ended = (): StreamEnd => ({ text, usage: reader.usage, closing: shape.endsWithDone ? doneEvent : '' });
  return new Promise((resolve, reject) => {
    let size = 0;
    const refuse = (error: Error): void => {
      reject(error);
      call.abort();
    };
    call.pipe({
      data(chunk) {
        size += chunk.length;
        if (size > limit) {
          return refuse(tooLong(limit));
        }
        try {
          for (const { event, content } of reader.push(chunk)) {
            if (content?.isError)
              throw upstreamError(502, 'upstream_error', 'The provider reported an error in its stream.');
            if (content && content.texts.length > 0) watch.firstToken();
            text.add(event, content);
          }
          if (reader.isDone) resolve(ended());
        } catch (error) {
          refuse(error instanceof Error ? error : new Error(String(error)));
        }
      },
      end: () => (reader.isComplete() ? resolve(ended()) : reject(cutOff())),
      // Some providers close hard after [DONE]; the answer is whole all the same.
      fail: (failure) => (reader.isDone ? resolve(ended()) : reject(failureError(failure))),
    });
  });
}

/**
 * Sends a stream on as it comes, all but its last event, and resolves with its text for the output phase. Rejects with a
 * GatewayError where it was cut off; bytes have then gone out if `watch.begin` was called.
 */
export function relayStream(
  call: UpstreamCall,
  shape: WireShape,
  outgoing: ServerResponse,
  options: { readonly mustRead: boolean; readonly keepAlive: number; readonly limit: number },
  watch: StreamWatch,
): Promise<StreamEnd> {
  const reader = new StreamReader(shape, options.mustRead);
  const text = new StreamText();
  let closing = shape.endsWithDone ? doneEvent : '';
  const ended = (): StreamEnd => ({ text, usage: reader.usage, closing });
  return new Promise((resolve, reject) => {
    let silence: NodeJS.Timeout | null = null;
    let begun = false;
    let size = 0;
    const settle = (act: () => void): void => {
      if (silence) clearInterval(silence);
      outgoing.off('drain', resume);
      act();
    };
    const resume = (): void => call.resume();
    const send = (frames: string): void => {
      if (!begun) {
        begun = true;
        watch.begin();
        silence = setInterval(() => outgoing.write(': keep-alive\n\n'), options.keepAlive);
        silence.unref();
        outgoing.on('drain', resume);
      }
      silence?.refresh();
      if (!outgoing.write(frames)) call.pause();
    };
    call.pipe({
      data(chunk) {
        try {
          size += chunk.length;
          if (options.mustRead && size > options.limit) throw tooLong(options.limit);
          let frames = '';
          let failed = false;
          for (const { event, content } of reader.push(chunk)) {
            if (content?.isEnd) closing = event.raw;
            else frames += event.raw;
            failed ||= content?.isError === true;
            if (content?.sequence !== undefined && !content.isEnd) watch.sent(content.sequence);
            if (content && content.texts.length > 0) watch.firstToken();
            if (options.mustRead) text.add(event, content);
          }
          if (frames !== '') send(frames);
          // The provider's own error event has gone out as it came; what follows is a hard close, not a second one.
          if (failed) throw new ProviderErrorEvent();
          if (reader.isDone) settle(() => resolve(ended()));
        } catch (error) {
          settle(() => reject(error instanceof Error ? error : new Error(String(error))));
          call.abort();
        }
      },
      end: () => settle(() => (reader.isComplete() ? resolve(ended()) : reject(cutOff()))),
      fail: (failure) => settle(() => (reader.isDone ? resolve(ended()) : reject(failureError(failure)))),
    });
  });
}

/** The provider ended its stream with an error event, which the client has. */
class ProviderErrorEvent extends GatewayError {
  constructor() {
    super(502, 'upstream_error', 'upstream_error', 'The provider reported an error in its stream.');
  }
}

/** Ends a stream that has begun: with an error event of this number, unless the provider's own is out already. */
export function abandonStream(
  outgoing: ServerResponse,
  error: GatewayError,
  form: ErrorForm,
  sequence: number,
): void {
  if (error instanceof ProviderErrorEvent) outgoing.write(': end\n\n', () => outgoing.destroy());
  else breakStream(outgoing, error, form, sequence);
}
