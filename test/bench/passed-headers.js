// The headers that the bench's proxies pass on.

const hopByHop = new Set(['host', 'connection', 'keep-alive', 'transfer-encoding', 'content-length', 'date']);

/** Headers but for those that belong to one connection. */
export function passedHeaders(headers) {
  const result = {};
  for (const name in headers) if (!hopByHop.has(name)) result[name] = headers[name];
  return result;
}
