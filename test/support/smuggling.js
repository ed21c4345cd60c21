// Requests that two parsers could read differently, so that a second one hides in them: for the gateway alone (vitest) and behind
// other people's proxies (test:peers).

/** The text of the request that hides; a provider that sees it was smuggled to. */
export const hidden = 'this-request-was-smuggled';

/**
 * Raw requests, by what is off with them. `host` is what the receiver answers to, `key` a gateway key.
 * @param {{ host: string, key: string }} to
 * @returns {readonly (readonly [name: string, request: string])[]}
 */
export function smugglingInputs({ host, key }) {
  const bodyOf = (content) => JSON.stringify({ model: 'gpt-4o', messages: [{ role: 'user', content }] });
  const own = ['content-type: application/json', `authorization: Bearer ${key}`];
  const line = 'POST /v1/chat/completions HTTP/1.1';
  const body = bodyOf('the-request-that-is-seen');
  const size = Buffer.byteLength(body);
  const chunk = (text) => `${Buffer.byteLength(text).toString(16)}\r\n${text}\r\n`;
  const chunked = `${chunk(body)}0\r\n\r\n`;
  const secret = bodyOf(hidden);
  const second = [line, `host: ${host}`, ...own, `content-length: ${Buffer.byteLength(secret)}`, '', secret].join(
    '\r\n',
  );
  /** A request with these headers beside the usual ones, and what comes after its head. */
  const post = (headers, rest, first = line) =>
    `${[first, `host: ${host}`, ...own, ...headers].join('\r\n')}\r\n\r\n${rest}`;
  const both = `content-length: ${Buffer.byteLength(chunked + second)}`;

  return [
    ['two lengths, the shorter first', post(['content-length: 0', `content-length: ${size}`], body + second)],
    [
      'two lengths, the longer first',
      post([`content-length: ${size + second.length}`, `content-length: ${size}`], body + second),
    ],
    ['a list of lengths', post([`content-length: ${size}, ${size + second.length}`], body + second)],
    ['a length with a sign', post([`content-length: +${size}`], body + second)],
    ['a length that is hexadecimal', post([`content-length: 0x${size.toString(16)}`], body + second)],
    [
      'a length with an underscore',
      post([`content-length: ${String(size)[0]}_${String(size).slice(1)}`], body + second),
    ],
    ['a length below nothing', post(['content-length: -1'], body + second)],
    ['a length and chunks', post([both, 'transfer-encoding: chunked'], chunked + second)],
    ['chunks and a short length', post(['transfer-encoding: chunked', 'content-length: 4'], chunked + second)],
    ['an encoding that is not the last', post([both, 'transfer-encoding: chunked, identity'], chunked + second)],
    ['an unknown encoding', post([both, 'transfer-encoding: xchunked'], chunked + second)],
    ['two encodings', post(['transfer-encoding: chunked', 'transfer-encoding: identity', both], chunked + second)],
    ['an encoding after a vertical tab', post([both, 'transfer-encoding: \vchunked'], chunked + second)],
    ['a space before the colon', post([both, 'transfer-encoding : chunked'], chunked + second)],
    ['a space before the name', post([both, ' transfer-encoding: chunked'], chunked + second)],
    ['a folded header', post([both, 'x-first: 1\r\n transfer-encoding: chunked'], chunked + second)],
    ['a bare line feed between headers', post([`x-first: 1\ntransfer-encoding: chunked`, both], chunked + second)],
    ['bare line feeds alone', post([both, 'transfer-encoding: chunked'], chunked + second).replaceAll('\r\n', '\n')],
    ['a bare carriage return in a header', post([`x-first: 1\rtransfer-encoding: chunked`, both], chunked + second)],
    ['a NUL in a header', post([`x-first: 1\0transfer-encoding: chunked`, both], chunked + second)],
    ['chunks under HTTP/1.0', post([both, 'transfer-encoding: chunked'], chunked + second, line.replace('1.1', '1.0'))],
    ['a chunk whose size has a sign', post(['transfer-encoding: chunked'], `+${chunked}${second}`)],
    ['a chunk whose size is 0x', post(['transfer-encoding: chunked'], `0x${chunked}${second}`)],
    [
      'a chunk extension with a bare line feed',
      post(['transfer-encoding: chunked'], chunked.replace('\r\n', ';x\n') + second),
    ],
    ['a chunk longer than its size', post(['transfer-encoding: chunked'], `2\r\n${body}\r\n0\r\n\r\n${second}`)],
    ['a chunk without its end', post(['transfer-encoding: chunked'], `${chunk(body).slice(0, -2)}0\r\n\r\n${second}`)],
    ['two hosts', post(['host: evil.example', `content-length: ${size}`], body)],
    ['a foreign authority', post([`content-length: ${size}`], body, line.replace('/v1', 'http://evil.example/v1'))],
    [
      'an authority of another scheme',
      post([`content-length: ${size}`], body, line.replace('/v1', 'https://evil.example/v1')),
    ],
    [
      'a space in the target',
      post([both], chunked + second, line.replace('completions', 'completions HTTP/1.1\r\nx:')),
    ],
  ];
}
