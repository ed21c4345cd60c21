/**
 * What a translation is: one API's requests written in another's, and that one's answers written back, for targets that do not
 * speak what the client does. Policies judge the client's own shape on both sides; a translation knows none, and no socket.
 */
import type { SseEvent } from '../sse.ts';
import type { Usage, WireShape } from '../wire/shape.ts';

/** Writes the events of one streamed answer. */
export interface StreamTranslator {
  /** What goes out in the place of an event; empty for nothing. Throws on what it can't read. */
  event(event: SseEvent): string;
  /** Tokens as counted so far, whether or not the client asked to be told; null where nothing is. */
  usage(): Partial<Usage> | null;
}

/** Writes the answer to one request. `created` is the request's time, in seconds since the epoch. */
export interface AnswerTranslator {
  /** An answer with a good status. Throws a GatewayError where it is none of the API's. */
  whole(json: string, created: number): string;
  /** A refusal of the provider's; as it came where it is not in the API's form. */
  error(json: string): string;
  stream(created: number): StreamTranslator;
}

/** A request in the other API's words. */
export interface TranslatedRequest {
  readonly body: string;
  readonly answer: AnswerTranslator;
}

/** One API for another. */
export interface Translation {
  readonly name: string;
  /** The wire shape that clients speak. */
  readonly from: string;
  readonly to: WireShape['api'];
  /** The path below a target's base URL. */
  readonly upstreamPath: string;
  /** Throws a 400 that names what the other API has no word for. */
  request(json: string): TranslatedRequest;
}
