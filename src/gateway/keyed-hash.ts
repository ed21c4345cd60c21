/**
 * Hashes with a key, for markers that tell equal values from different ones. The core asks for them; it knows no crypto.
 */
import type Crypto from 'node:crypto';

/** Characters that a key has at least; with fewer it could be found by trying. */
const shortestKey = 16;

/** HMAC-SHA-256 in hex with this key; null where there is none, or one that is too short. */
export function keyedHash(key: string | null): ((text: string) => string) | null {
  if (key === null || key.length < shortestKey) return null;
  // Loaded only where a config asks for hashes.
  const { createHmac } = require('node:crypto') as typeof Crypto;
  return (text) => createHmac('sha256', key).update(text).digest('hex');
}
