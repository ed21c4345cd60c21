/**
 * Fingerprints of texts, for what a chain remembers of those it has judged. The core asks for them; it knows no crypto.
 */
import { hash, randomBytes } from 'node:crypto';
import type { Fingerprint } from '../policy/known-texts.ts';

/** Bytes of the key: as many as of a hash. */
const keyBytes = 32;

/** Bytes of the number that says how long a scope is. */
const lengthBytes = 4;

/** Bytes that stay there for the next text; a longer one gets its own. */
const mostShared = 1 << 18;

/**
 * SHA-256 behind a key that is made anew with each call of this: nobody can look for a text of the same fingerprint, and what lies in
 * memory tells nobody which texts there were. Of code units, so that texts which are no good Unicode are told apart, too. What it gives
 * is a text of bytes, which costs less than hex.
 */
export function createFingerprint(): Fingerprint {
  const key = randomBytes(keyBytes);
  const start = keyBytes + lengthBytes;
  const shared = Buffer.alloc(4096);
  let buffer = shared;
  key.copy(buffer);
  return (scope, text) => {
    const length = start + 2 * (scope.length + text.length);
    if (length > buffer.length) {
      buffer = Buffer.alloc(2 * length);
      key.copy(buffer);
    }
    buffer.writeUInt32LE(scope.length, keyBytes);
    buffer.write(scope, start, 'utf16le');
    buffer.write(text, start + 2 * scope.length, 'utf16le');
    const print = hash('sha256', buffer.subarray(0, length), 'binary');
    // Nothing of the text is left behind.
    buffer.fill(0, start, length);
    if (buffer.length > mostShared) buffer = shared;
    return print;
  };
}
