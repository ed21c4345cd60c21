/**
 * The headers of a client that go on to a provider: all but credentials, cookies, what belongs to this hop, and what would
 * tell the provider who the caller is.
 */
import type { IncomingHttpHeaders } from 'node:http';
import { isHopByHop } from '../hop-by-hop.ts';

const stopped = new Set([
  'authorization',
  'x-api-key',
  'api-key',
  'x-goog-api-key',
  'ocp-apim-subscription-key',
  'cookie',
  'host',
  'expect',
  'content-length',
  'content-encoding',
  'content-type',
  'accept-encoding',
  'forwarded',
  'via',
  'x-real-ip',
  'x-request-id',
  'x-user-id',
  'x-team-id',
  'x-user-role',
  'origin',
  'referer',
]);

/** The headers for the provider, credentials not yet among them. Answers are asked for uncompressed: they must be read. */
export function upstreamHeaders(headers: IncomingHttpHeaders): Record<string, string> {
  const { connection } = headers;
  const passed: Record<string, string> = { 'content-type': 'application/json', 'accept-encoding': 'identity' };
  for (const name in headers) {
    const value = headers[name];
    if (
      typeof value !== 'string' ||
      stopped.has(name) ||
      name.startsWith('x-forwarded-') ||
      isHopByHop(name, connection)
    )
      continue;
    passed[name] = value;
  }
  return passed;
}
