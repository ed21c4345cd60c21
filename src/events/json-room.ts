/**
 * Room for the JSON of events that wait to be written or sent. As bytes: a text put together of pieces would be carried along by the
 * collector, piece by piece, for as long as it waits.
 */
import type { EncodedBody } from './body-json.ts';

/** Bytes of it: for what waits at a time under load. */
const roomBytes = 256 * 1024;

/** JSON of this many bytes and more, which has texts of an exchange in it, stands apart. */
const large = roomBytes / 8;

/** It. */
export class JsonRoom {
  #bytes = Buffer.allocUnsafeSlow(roomBytes);
  #end = 0;

  /** The bytes of JSON, good until the next `clear`. */
  put({ json, bytes }: EncodedBody): Buffer {
    if (bytes >= large) return Buffer.from(json);
    if (this.#end + bytes > roomBytes) {
      this.#bytes = Buffer.allocUnsafeSlow(roomBytes);
      this.#end = 0;
    }
    const start = this.#end;
    this.#end += bytes;
    // Letters of ASCII are copied faster than they are encoded.
    this.#bytes.write(json, start, bytes === json.length ? 'latin1' : 'utf8');
    return this.#bytes.subarray(start, this.#end);
  }

  /** Nothing of what was put here is needed any more. */
  clear(): void {
    this.#end = 0;
  }
}
