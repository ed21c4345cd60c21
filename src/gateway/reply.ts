/**
 * Writes answers onto the socket: JSON, errors, streams. Knows HTTP and nothing of policies; every answer of a governed route
 * passes here, so that its headers are right in one place.
 */
import type { ServerResponse } from 'node:http';
import { openaiErrors, type ErrorForm, type GatewayError } from './errors.ts';
import { isHopByHop } from './hop-by-hop.ts';
import type { Headers } from './upstream/client.ts';

/** Headers of a provider that are not the client's business or no longer true of what is sent on. */
const dropped = new Set([
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
]);

/** A provider's headers as they may go on to a client. Its own request id stays visible under another name. */
export function passedHeaders(headers: Headers): Record<string, string | string[]> {
  const passed: Record<string, string | string[]> = {};
  const connection = headers['connection'];
  for (const [name, value] of Object.entries(headers)) {
    if (value === undefined || dropped.has(name) || isHopByHop(name, connection)) continue;
    if (name.startsWith('access-control-')) continue;
    passed[name] = value;
  }
  const upstreamId = headers['x-request-id'];
  if (typeof upstreamId === 'string') passed['x-upstream-request-id'] = upstreamId;
  return passed;
}

/** Sends a whole answer; `headers` are this answer's own and get its length. Harmless where the client is gone. */
export function sendWhole(
  outgoing: ServerResponse,
  status: number,
  headers: Record<string, string | string[]>,
  body: Buffer | string,
): void {
  if (outgoing.destroyed || outgoing.headersSent) return;
  headers['content-length'] = String(Buffer.byteLength(body));
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
  sendWhole(
    outgoing,
    error.status,
    errorHeaders(error, headers, form),
    form.body(error, headers['x-request-id'] ?? ''),
  );
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

/** Begins a streamed answer. Headers leave with the first frame. */
export function beginStream(outgoing: ServerResponse, headers: Readonly<Record<string, string | string[]>>): void {
  outgoing.writeHead(200, {
    'cache-control': 'no-cache',
    ...headers,
    'content-type': headers['content-type'] ?? 'text/event-stream; charset=utf-8',
  });
}

/**
 * Ends a stream that went wrong: one error event, then the connection is destroyed. A clean end would pass for success in
 * every SDK.
 */
export function breakStream(outgoing: ServerResponse, error: GatewayError, form: ErrorForm, sequence: number): void {
  if (outgoing.destroyed) return;
  outgoing.write(form.event(error, sequence), () => outgoing.destroy());
}
