/**
 * Reads a streamed answer's events in a wire shape, and knows whether all of it has come.
 */
import { upstreamError } from './errors.ts';
import { FrameMould } from './frame-mould.ts';
import { parseJson } from './json/scan.ts';
import { SseSplitter, type SseEvent } from './sse.ts';
import { isObject } from './wire/fields.ts';
import type { FrameContent, Usage, WireShape } from './wire/shape.ts';

/** An event and what it says; null for comments and the like. */
export interface ReadEvent {
  readonly event: SseEvent;
  readonly content: FrameContent | null;
}

/** Reads a stream's events in a wire shape and keeps account of whether the answer is complete. */
export class StreamReader {
  usage: Usage | null = null;
  isDone = false;
  private readonly splitter = new SseSplitter();
  private readonly mould = new FrameMould();
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
  push(chunk: Buffer): readonly ReadEvent[] {
    let events: readonly SseEvent[];
    try {
      events = this.splitter.push(chunk);
    } catch (error) {
      const reason = error instanceof Error ? error.message : 'it is not a stream of events';
      throw upstreamError(502, 'upstream_error', `The provider's stream can't be read: ${reason}.`);
    }
    return this.readAll(events);
  }

  /** The events that end with the stream. */
  finish(): readonly ReadEvent[] {
    return this.readAll(this.splitter.finish());
  }

  private readAll(events: readonly SseEvent[]): readonly ReadEvent[] {
    const read: ReadEvent[] = [];
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
    if (this.shape.endsWithDone && data.length < 100 && data.trim() === '[DONE]') {
      this.isDone = true;
      return null;
    }
    const alike = this.mould.read(data);
    if (alike) return alike;
    // Of a member that stands twice, readers take one or the other.
    const frame = this.mustRead ? parseJson(data).value : parsed(data);
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
    this.mould.learn(data, content);
    return content;
  }
}

/** What nobody reads here is taken as it is; null where it is not JSON. */
function parsed(data: string): unknown {
  try {
    return JSON.parse(data);
  } catch {
    return null;
  }
}
