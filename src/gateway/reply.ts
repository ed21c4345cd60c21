/**
 * Writes answers onto the socket: JSON, errors, streams. Knows HTTP and nothing of policies; every answer of a governed route
 * passes here, so that its headers are right in one place.
 */
import type { ServerResponse } from 'node:http';
import { GatewayError, openaiErrors, type ErrorForm } from './errors.ts';
import { hopByHop, passHeaders, type HeaderPairs, type ParsedHeaders } from './header-pairs.ts';

/** Headers of a provider that are not the client's business or no longer true of what is sent on. */
const dropped = new Set([
  ...hopByHop,
  'content-length',
  'content-encoding',
  'set-cookie',
  'www-authenticate',
  'x-request-id',
  'x-kt-event-id',
  'x-kt-verdict',
  'alt-svc',
  'strict-transport-security',
  'server',
  'via',
  'date',
  'server-timing',
]);

/** What a provider says of its own limits, which are not the client's where the gateway has limits. */
const ofLimits = /^(x-ratelimit|anthropic-ratelimit)-/;

/**
 * A provider's headers as they may go on to a client. Its own request id stays visible under another name. `hasLimits`: the gateway
 * tells of limits of its own instead.
 */
export function passedHeaders(headers: ParsedHeaders, hasLimits = false): HeaderPairs {
  const passed: HeaderPairs = [];
  if (hasLimits) headers = Object.fromEntries(Object.entries(headers).filter(([name]) => !ofLimits.test(name)));
  passHeaders(headers, dropped, 'access-control-', passed);
  const upstreamId = headers['x-request-id'];
  if (typeof upstreamId === 'string') passed.push('x-upstream-request-id', upstreamId);
  return passed;
}

/** Sends a whole answer; `headers` are this answer's own and get its length. Harmless where the client is gone. */
export function sendWhole(outgoing: ServerResponse, status: number, headers: HeaderPairs, body: Buffer | string): void {
  if (outgoing.destroyed || outgoing.headersSent) return;
  headers.push('content-length', String(typeof body === 'string' ? Buffer.byteLength(body) : body.length));
  outgoing.writeHead(status, headers);
  outgoing.end(body);
}

/** Sends an error, in OpenAI's form unless the route's shape has another. */
export function sendError(
  outgoing: ServerResponse,
  error: GatewayError,
  headers: Readonly<Record<string, string>>,
  form: ErrorForm = openaiErrors,
): void {
  const all = Object.entries(errorHeaders(error, headers, form)).flat();
  sendWhole(outgoing, error.status, all, form.body(error, headers['x-request-id'] ?? ''));
}

/** What was thrown, as an error to answer with. What is none of ours is a fault of the gateway's own, and goes to its log. */
export function faultError(
  error: unknown,
  services: { fault(error: unknown, requestId: string): void },
  requestId: string,
): GatewayError {
  if (error instanceof GatewayError) return error;
  services.fault(error, requestId);
  return new GatewayError(500, 'server_error', 'internal_error', 'The gateway met a fault of its own.');
}

/** The headers of an error answer; `headers` are what every answer has. */
export function errorHeaders(
  error: GatewayError,
  headers: Readonly<Record<string, string>>,
  { requestIdHeader }: ErrorForm,
): Record<string, string> {
  const named = requestIdHeader === undefined ? {} : { [requestIdHeader]: headers['x-request-id'] ?? '' };
  return { 'content-type': 'application/json', ...headers, ...named, ...error.headers };
}

/**
 * Begins a streamed answer. Headers leave with the first frame. Its chunks are framed here (RFC 9112, section 7.1): node:http would
 * write each as four pieces, which costs as much as all else of sending one.
 */
export function beginStream(outgoing: ServerResponse, headers: HeaderPairs): void {
  const isSet = (name: string): boolean => headers.some((one, index) => index % 2 === 0 && one === name);
  if (!isSet('cache-control')) headers.push('cache-control', 'no-cache');
  if (!isSet('content-type')) headers.push('content-type', 'text/event-stream; charset=utf-8');
  outgoing.writeHead(200, headers);
  outgoing.chunkedEncoding = false;
}

/** A part of a stream's text as it goes onto the socket: as it is for a client of HTTP/1.0, which knows no chunks. */
function chunkOf(outgoing: ServerResponse, text: string): string {
  if (text === '' || !outgoing.useChunkedEncodingByDefault) return text;
  return `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
}

/** Sends a part of a stream that has begun; false where the client has more to read than it takes. `sent` is called once it has left. */
export function writeStream(outgoing: ServerResponse, text: string, sent?: () => void): boolean {
  // Or node:http has it written once the caller is done, and nobody could tell what it took.
  outgoing.cork();
  const isTaken = outgoing.write(chunkOf(outgoing, text), sent);
  outgoing.uncork();
  return isTaken;
}

/** Sends the last part of a stream that has begun, and ends it. */
export function endStream(outgoing: ServerResponse, text: string): void {
  const end = outgoing.useChunkedEncodingByDefault ? '0\r\n\r\n' : '';
  outgoing.end(chunkOf(outgoing, text) + end);
}

/**
 * Ends a stream that went wrong: one error event, then the connection is destroyed. A clean end would pass for success in
 * every SDK.
 */
export function breakStream(outgoing: ServerResponse, error: GatewayError, form: ErrorForm, sequence: number): void {
  if (outgoing.destroyed) return;
  writeStream(outgoing, form.event(error, sequence), () => outgoing.destroy());
}
