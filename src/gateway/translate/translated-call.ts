/**
 * A call whose answer is written in another API's words on its way in: to all who read it, it is an answer in the client's own
 * shape. Holds nothing back: what an event of the provider's says leaves with that event.
 */
import { isUtf8 } from 'node:buffer';
import { SseSplitter, type SseEvent } from '../sse.ts';
import type { ParsedHeaders } from '../header-pairs.ts';
import type { AnswerCall, BodySink } from '../upstream/client.ts';
import { UpstreamFailure } from '../upstream/failure.ts';
import type { Usage } from '../wire/shape.ts';
import type { AnswerTranslator, StreamTranslator } from './translation.ts';

/** The answer of a call, translated. Made once its head is there. */
export class TranslatedCall implements AnswerCall {
  readonly status: number;
  readonly headers: ParsedHeaders;
  private readonly call: AnswerCall;
  private readonly translator: AnswerTranslator;
  private readonly created: number;
  private stream: StreamTranslator | null = null;

  constructor(call: AnswerCall, translator: AnswerTranslator, created: number) {
    this.call = call;
    this.translator = translator;
    this.created = created;
    this.status = call.status;
    // Under this name it goes on to the client, as every provider's id does.
    const { 'request-id': id, ...headers } = call.headers;
    this.headers = id === undefined ? headers : { ...headers, 'x-request-id': id };
  }

  abort(): void {
    this.call.abort();
  }

  pause(): void {
    this.call.pause();
  }

  resume(): void {
    this.call.resume();
  }

  usage(): Partial<Usage> | null {
    return this.stream?.usage() ?? null;
  }

  /** The whole body. What is no text at all stays as it is: who reads it says so. */
  async read(limit: number): Promise<Buffer> {
    const bytes = await this.call.read(limit);
    if (!isUtf8(bytes)) return bytes;
    const json = bytes.toString('utf8');
    return Buffer.from(this.status < 300 ? this.translator.whole(json, this.created) : this.translator.error(json));
  }

  /** A stream's body, event by event. */
  pipe(sink: BodySink): void {
    const splitter = new SseSplitter();
    const translator = (this.stream = this.translator.stream(this.created));
    let isOver = false;
    const give = (split: () => readonly SseEvent[]): void => {
      if (isOver) return;
      let translated = '';
      try {
        for (const event of split()) translated += translator.event(event);
      } catch (error) {
        isOver = true;
        this.call.abort();
        sink.fail(new UpstreamFailure('reset', error));
        return;
      }
      if (translated !== '') sink.data(Buffer.from(translated));
    };
    this.call.pipe({
      data: (chunk) => give(() => splitter.push(chunk)),
      end: () => {
        give(() => splitter.finish());
        if (!isOver) sink.end();
      },
      fail: (failure) => {
        if (!isOver) sink.fail(failure);
      },
    });
  }
}
