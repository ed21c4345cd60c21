/**
 * What is looked at before a request is anybody's: its target, its Host. Anything here that Node or Hono would let slip, or
 * answer in a form of their own, is refused in the contract's.
 */
import type { IncomingMessage } from 'node:http';
import { GatewayError, invalidRequest, notFound } from './errors.ts';

/** Which Host headers a gateway answers to. Null: it does not listen on loopback alone, so any. */
export type AllowedHosts = ReadonlySet<string> | null;

/** The names of this machine's loopback, as a Host header spells them. */
export const loopbackNames: readonly string[] = ['localhost', '127.0.0.1', '[::1]'];

/** A Host header's name without its port, in lower case; null where it is none. */
function hostName(host: string): string | null {
  const match = /^(\[[0-9a-fA-F:.]+\]|[A-Za-z0-9_.-]+)(?::[0-9]{1,5})?$/.exec(host);
  return match?.[1]?.toLowerCase() ?? null;
}

function countHeader(incoming: IncomingMessage, name: string): number {
  let count = 0;
  const { rawHeaders } = incoming;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const header = rawHeaders[index] as string;
    if (header.length === name.length && header.toLowerCase() === name) count++;
  }
  return count;
}

/** The path of a request target, as written. */
export function rawPath(incoming: IncomingMessage): string {
  const target = incoming.url ?? '/';
  const query = target.indexOf('?');
  return query === -1 ? target : target.slice(0, query);
}

/** Paths whose last part is an id, which may hold what no other path may. */
const withId = /^\/v1\/(?:models|events)\//;

/** Why a request is turned away before anything else is asked; null where it may go on. */
export function refuseAtTheDoor(incoming: IncomingMessage, allowedHosts: AllowedHosts): GatewayError | null {
  const { host } = incoming.headers;
  if (host === undefined || countHeader(incoming, 'host') !== 1) {
    return invalidRequest('A request needs exactly one Host header.');
  }
  const name = hostName(host);
  if (name === null) return invalidRequest('The Host header is not a host name.');
  if (allowedHosts !== null && !allowedHosts.has(name)) {
    const message =
      'This gateway listens on loopback and answers to localhost alone; add the name to allowed_hosts to allow it.';
    return new GatewayError(421, 'invalid_request_error', 'misdirected_request', message);
  }
  const path = rawPath(incoming);
  // `*`, an absolute form with an authority of its own, `//`, dots and encoded letters: no route is spelt so.
  if (!path.startsWith('/') || path.includes('//') || path.includes('/../') || path.includes('/./')) return notFound();
  if (path.includes('\\')) return notFound();
  if (path.includes('%') && (!withId.test(path) || /%(?:2f|5c|2e|00)/i.test(path))) return notFound();
  return null;
}
