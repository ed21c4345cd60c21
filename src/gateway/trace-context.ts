/**
 * W3C Trace Context: which trace a call belongs to, as its client says in `traceparent`. Another's header is read strictly; one
 * that is off is no trace, and does not go on.
 */

/** A place in a trace: 32 and 16 hexadecimal digits. */
export interface TraceParent {
  readonly traceId: string;
  readonly spanId: string;
  readonly isSampled: boolean;
}

/** Version 00, and later ones, which may have more behind it. */
const form = /^(?!ff)[0-9a-f]{2}-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})(-.*)?$/;

/** Reads a header; null where there is none or it is not as the standard has it. */
export function readTraceParent(header: string | readonly string[] | undefined): TraceParent | null {
  if (typeof header !== 'string') return null;
  const match = form.exec(header);
  if (!match || (header.startsWith('00') && match[4] !== undefined)) return null;
  const [, traceId = '', spanId = '', flags = ''] = match;
  if (/^0+$/.test(traceId) || /^0+$/.test(spanId)) return null;
  return { traceId, spanId, isSampled: (Number.parseInt(flags, 16) & 1) === 1 };
}

/** Writes one. */
export function writeTraceParent({ traceId, spanId, isSampled }: TraceParent): string {
  return `00-${traceId}-${spanId}-${isSampled ? '01' : '00'}`;
}

/** A call's place in its trace. */
export interface CallTrace {
  /** Null where it belongs to none. */
  readonly traceId: string | null;
  /** The header for the provider; null where there is none to send. */
  readonly toUpstream: string | null;
}

const noTrace: CallTrace = { traceId: null, toUpstream: null };

/** The trace of a gateway that makes no spans of its own: its client's, passed on as it is. */
export function passedTrace(header: string | readonly string[] | undefined): CallTrace {
  if (header === undefined) return noTrace;
  const parent = readTraceParent(header);
  return parent === null ? noTrace : { traceId: parent.traceId, toUpstream: header as string };
}
