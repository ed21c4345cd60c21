/**
 * What an exchange is given: the call that came in, and what it needs of the gateway.
 */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { EventBody } from '../events/record.ts';
import type { Admission } from './admission.ts';
import type { Cohort } from './cohort.ts';
import type { KeyRecord } from './keys.ts';
import type { RepeatMemory } from './repeats.ts';
import type { StreamTurns } from './stream-turns.ts';
import type { CallTrace } from './trace-context.ts';
import type { UnderWay } from './under-way.ts';

/** Where events go. */
export interface Evidence {
  /** Why an event could not be written now; null where it could. Asked before each provider call. */
  problem(): string | null;
  /** Resolves when the event is as safe as the config asks; rejects where it could not be written. */
  write(event: EventBody): Promise<void>;
  /** Counts an event that is lost, where the fail mode lets calls through without evidence. */
  lost(): void;
}

/** What an exchange needs of the gateway. */
export interface ExchangeServices {
  readonly admission: Admission;
  /** Calls that are heard together, and calls whose answers are judged together. */
  readonly cohorts: { readonly requests: Cohort; readonly answers: Cohort };
  readonly repeats: RepeatMemory;
  readonly evidence: Evidence;
  /** Whose turn it is of the streams that come in. */
  readonly turns: StreamTurns;
  /** An id for an event that is none of a call. */
  nextEventId(): string;
  /** Counts a copy of a call: the status that came, or why none did or none was sent. */
  mirrored(target: string, outcome: string): void;
  /** A keyed hash of a text. */
  hashPrompt(text: string): string;
  /** RFC 3339 with microseconds. */
  timestamp(): string;
  /** Milliseconds of a monotonic clock, with fractions. */
  now(): number;
  /** True once the gateway is to end: no new calls. */
  isDraining(): boolean;
  /** The exchanges under way. */
  readonly underWay: UnderWay;
  /** The trace that a call belongs to, given its `traceparent`. */
  trace(header: string | readonly string[] | undefined): CallTrace;
  /** Hears of each exchange that is over: for the terminal, metrics, traces. */
  finished(event: EventBody, trace: CallTrace): void;
  /** A fault of the gateway's own, for its log. */
  fault(error: unknown, requestId: string): void;
}

/** One call: what came in and who sent it. */
export interface IncomingCall {
  readonly incoming: IncomingMessage;
  readonly outgoing: ServerResponse;
  readonly key: KeyRecord;
  readonly requestId: string;
  readonly clientRequestId: string | null;
  readonly eventId: string;
}
