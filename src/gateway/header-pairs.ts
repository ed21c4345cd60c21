/**
 * Headers as a flat list of names and values, which node:http and undici both take: no object is made to be taken apart again
 * at once. And which headers belong to one connection only.
 */

/** Name, value, name, value …; names in lower case. A name may occur more than once. */
export type HeaderPairs = string[];

/** Headers as they were parsed, names in lower case. */
export type ParsedHeaders = Readonly<Record<string, string | string[] | undefined>>;

/**
 * Headers that belong to one connection and never go on, in either direction (RFC 9110, section 7.6.1, with the names in use
 * since RFC 2616).
 */
export const hopByHop: readonly string[] = [
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

/** What a Connection header names beyond itself; null where it names nothing, as mostly. */
function namedBy(connection: string | string[] | undefined): readonly string[] | null {
  if (connection === undefined || connection === 'keep-alive' || connection === 'close') return null;
  const named = typeof connection === 'string' ? connection : connection.join(',');
  return named.toLowerCase().split(/\s*,\s*/);
}

/**
 * Adds those headers to `pairs` that may go on: all but the stopped ones, those under the prefix and what the Connection
 * header names. `stopped` has to hold the hop-by-hop ones.
 */
export function passHeaders(
  headers: ParsedHeaders,
  stopped: ReadonlySet<string>,
  stoppedPrefix: string,
  pairs: HeaderPairs,
): void {
  const named = namedBy(headers['connection']);
  for (const name in headers) {
    const value = headers[name];
    if (value === undefined || stopped.has(name) || name.startsWith(stoppedPrefix)) continue;
    if (named !== null && named.includes(name)) continue;
    if (typeof value === 'string') pairs.push(name, value);
    else for (const one of value) pairs.push(name, one);
  }
}
