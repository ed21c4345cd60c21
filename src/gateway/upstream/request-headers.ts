/**
 * The headers of a client that go on to a provider: all but credentials, cookies, what belongs to this hop, and what would
 * tell the provider who the caller is.
 */
import type { IncomingHttpHeaders } from 'node:http';
import { hopByHop, passHeaders, type HeaderPairs } from '../header-pairs.ts';

const stopped = [
  ...hopByHop,
  'authorization',
  'x-api-key',
  'api-key',
  'x-goog-api-key',
  'ocp-apim-subscription-key',
  'cookie',
  'set-cookie',
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
  'traceparent',
  'tracestate',
];

/**
 * Makes the headers of a call to a target out of its client's. `traceParent` is the call's place in its trace; null where it
 * belongs to none, and then no state of a trace goes on either.
 */
export type RequestHeaders = (headers: IncomingHttpHeaders, traceParent: string | null) => HeaderPairs;

/**
 * The headers for a target's provider. Answers are asked for uncompressed: they must be read.
 * @param credential name and value that carry the key; a client's header of that name never goes on
 * @param defaults what the provider wants where the client does not send it itself
 */
export function requestHeadersFor(
  credential: readonly [name: string, value: string] | null,
  defaults: Readonly<Record<string, string>>,
): RequestHeaders {
  const own = ['content-type', 'application/json', 'accept-encoding', 'identity', ...(credential ?? [])];
  const withheld = new Set(credential === null ? stopped : [...stopped, credential[0]]);
  const wanted = Object.entries(defaults);
  return (headers, traceParent) => {
    const pairs = own.slice();
    passHeaders(headers, withheld, 'x-forwarded-', pairs);
    if (traceParent !== null) {
      const state = headers['tracestate'];
      pairs.push('traceparent', traceParent);
      if (typeof state === 'string') pairs.push('tracestate', state);
    }
    for (const [name, value] of wanted) if (headers[name] === undefined) pairs.push(name, value);
    return pairs;
  };
}
