/**
 * SHA-256 (FIPS 180-4) of a few bytes, for check sums within identifiers: the core has no platform to ask, and what is
 * hashed here is no secret and some twenty bytes long.
 */

/** The first 32 bits of the fractional parts of roots of primes, as the standard defines its constants. */
function fractions(count: number, root: number): Int32Array {
  const made = new Int32Array(count);
  for (let candidate = 2, index = 0; index < count; candidate++) {
    let isPrime = true;
    for (let factor = 2; factor * factor <= candidate; factor++) if (candidate % factor === 0) isPrime = false;
    if (isPrime) made[index++] = ((candidate ** (1 / root) % 1) * 2 ** 32) | 0;
  }
  return made;
}

const initial = fractions(8, 2);
const constants = fractions(64, 3);

function rotated(word: number, by: number): number {
  return (word >>> by) | (word << (32 - by));
}

/** The words of the block in work. Filled anew for each: what was hashed before decides nothing. */
const words = new Int32Array(64);

/** Mixes one block of sixteen words into the state. */
function mix(state: Int32Array, block: DataView, at: number): void {
  for (let index = 0; index < 16; index++) words[index] = block.getInt32(at + index * 4);
  for (let index = 16; index < 64; index++) {
    const late = words[index - 2] ?? 0;
    const early = words[index - 15] ?? 0;
    const one = rotated(late, 17) ^ rotated(late, 19) ^ (late >>> 10);
    const zero = rotated(early, 7) ^ rotated(early, 18) ^ (early >>> 3);
    words[index] = ((words[index - 16] ?? 0) + zero + (words[index - 7] ?? 0) + one) | 0;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let index = 0; index < 64; index++) {
    const sum = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    const first = (h + sum + ((e & f) ^ (~e & g)) + (constants[index] ?? 0) + (words[index] ?? 0)) | 0;
    const second = ((rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
    h = g;
    g = f;
    f = e;
    e = (d + first) | 0;
    d = c;
    c = b;
    b = a;
    a = (first + second) | 0;
  }
  state[0] = (state[0] ?? 0) + a;
  state[1] = (state[1] ?? 0) + b;
  state[2] = (state[2] ?? 0) + c;
  state[3] = (state[3] ?? 0) + d;
  state[4] = (state[4] ?? 0) + e;
  state[5] = (state[5] ?? 0) + f;
  state[6] = (state[6] ?? 0) + g;
  state[7] = (state[7] ?? 0) + h;
}

/** The 32 bytes that bytes come to. */
export function sha256(bytes: Uint8Array): Uint8Array {
  const padded = new Uint8Array(Math.ceil((bytes.length + 9) / 64) * 64);
  padded.set(bytes);
  padded[bytes.length] = 0x80;
  const view = new DataView(padded.buffer);
  view.setUint32(padded.length - 4, bytes.length * 8);
  const state = Int32Array.from(initial);
  for (let at = 0; at < padded.length; at += 64) mix(state, view, at);
  // The block has done its work; its first half becomes the digest.
  for (let index = 0; index < 8; index++) view.setInt32(index * 4, state[index] ?? 0);
  return padded.subarray(0, 32);
}
