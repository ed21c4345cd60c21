/**
 * Headers that belong to one connection and never go on, in either direction (RFC 9110, section 7.6.1, with the names in use
 * since RFC 2616).
 */
const always: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** True for a header of this hop, in lower case; `connection` is that header's value, which may name more of them. */
export function isHopByHop(name: string, connection: string | string[] | undefined): boolean {
  if (always.has(name)) return true;
  if (connection === undefined || connection === 'keep-alive' || connection === 'close') return false;
  const named = typeof connection === 'string' ? connection : connection.join(',');
  return named
    .toLowerCase()
    .split(/\s*,\s*/)
    .includes(name);
}
