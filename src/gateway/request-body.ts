/**
 * Reads a request's body whole, within its limit, and turns it into JSON that is safe to judge: UTF-8, no doubled members, no
 * abyss of brackets.
 */
import type { IncomingMessage } from 'node:http';
import { GatewayError, invalidRequest, tooLarge } from './errors.ts';
import { decodeUtf8 } from './json/decode.ts';
import { maxDepth, parseJson } from './json/scan.ts';
import { isObject } from './wire/fields.ts';
import type { JsonObject } from './wire/shape.ts';

/** Thrown where the client went away before its body was whole. */
export class ClientGone extends Error {}

/** The bytes of a body. Rejects with a 413 at the first byte over `limit`, before the rest is read. */
export function readBytes(incoming: IncomingMessage, limit: number): Promise<Buffer> {
  const encoding = incoming.headers['content-encoding'];
  if (encoding !== undefined && encoding.toLowerCase() !== 'identity') {
    const message = `Content-Encoding '${encoding.slice(0, 40)}' is not supported; send the body as it is.`;
    throw new GatewayError(415, 'invalid_request_error', 'unsupported_encoding', message);
  }
  const declared = Number(incoming.headers['content-length'] ?? 0);
  if (declared > limit) throw tooLarge(limit);
  // It may have left before the app was there to look; what had arrived is gone then, too, and no event is to come.
  if (incoming.destroyed) throw new ClientGone();
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    incoming.on('data', (chunk: Buffer) => {
      size += chunk.length;
      // What comes after is dropped, not stopped: a client that is still sending would never read the answer.
      if (size <= limit) chunks.push(chunk);
      else reject(tooLarge(limit));
    });
    incoming.on('end', () => resolve(chunks.length === 1 ? (chunks[0] as Buffer) : Buffer.concat(chunks, size)));
    // Without a listener for errors a request that breaks off closes all the same. Every request closes; an error with its
    // stack is made only for one that was not whole.
    incoming.on('close', () => {
      if (!incoming.complete) reject(new ClientGone());
    });
  });
}

/** A body as text and as the JSON object it is. Throws a 400 that says what is wrong and where. */
export function parseBody(bytes: Buffer): { readonly text: string; readonly body: JsonObject } {
  if (bytes.length === 0) throw invalidRequest('The request has no body; send JSON.', null, 'invalid_json');
  const text = decodeUtf8(bytes);
  if (text === null) throw invalidRequest('The body is not UTF-8.', null, 'invalid_json');
  const { value: body, fault } = parseJson(text);
  if (fault === 'not_json') {
    throw invalidRequest('We could not parse the JSON body of your request.', null, 'invalid_json');
  }
  if (fault?.code === 'json_too_deep') {
    throw invalidRequest(`The JSON nests deeper than ${maxDepth} levels.`, null, 'json_too_deep');
  }
  if (fault) {
    const key = fault.key.slice(0, 100);
    const message = `The member '${key}' stands twice in one object (at character ${fault.offset}).`;
    throw invalidRequest(message, key, 'duplicate_key');
  }
  if (!isObject(body)) throw invalidRequest('The body is not a JSON object.', null, 'invalid_json');
  return { text, body };
}
