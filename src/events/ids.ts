/**
 * Event ids: `evt_` and 26 characters that sort by time, laid out like a ULID (48 bits of milliseconds, 80 random bits,
 * Crockford's base 32) in lower case. Ids of requests are made the same way, with `req_` before them.
 */

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** Every pair of digits, so that ten bits become two characters in one look. */
const pairs: readonly string[] = Array.from(
  { length: 1024 },
  (_, value) => `${alphabet[value >> 5] ?? ''}${alphabet[value & 31] ?? ''}`,
);

const halfRange = 2 ** 40;

/** Twenty bits as four characters. */
function encodeTwenty(value: number): string {
  return (pairs[value >> 10] as string) + (pairs[value & 1023] as string);
}

/** Forty bits as eight characters. */
function encodeForty(value: number): string {
  return encodeTwenty(Math.floor(value / 2 ** 20)) + encodeTwenty(value % 2 ** 20);
}

/** Five bytes as a number. */
function fortyBits(bytes: Uint8Array, start: number): number {
  let value = 0;
  for (let index = start; index < start + 5; index++) value = value * 256 + (bytes[index] ?? 0);
  return value;
}

/** Random bytes of an id, and for how many ids they are drawn at once. */
const idBytes = 10;
const idsPerDraw = 100;

/** Makes the next id: an event's where it is not said whose. */
export type IdSource = (prefix?: 'evt_' | 'req_') => string;

/**
 * A generator of event ids. Ids of one generator grow strictly, also within a millisecond and when the clock is set
 * back: then the random part counts on from the last.
 * @param sources `now` in milliseconds since the epoch; `random` gives that many random bytes.
 */
export function createEventIds(sources: { now(): number; random(size: number): Uint8Array }): IdSource {
  let time = -1;
  let high = 0;
  let low = 0;
  // What ids have in common until the millisecond or the last four digits run out.
  let head = '';
  const beginAnew = (): void => {
    head = encodeTime(time) + encodeForty(high) + encodeTwenty(Math.floor(low / 2 ** 20));
  };
  let pool: Uint8Array = new Uint8Array(0);
  let drawn = 0;
  // Random bytes are drawn many at a time: each draw costs more than an id.
  const draw = (): number => {
    drawn += idBytes;
    if (drawn + idBytes > pool.length) {
      pool = sources.random(idBytes * idsPerDraw);
      drawn = 0;
    }
    return drawn;
  };
  return (prefix = 'evt_') => {
    const now = Math.floor(sources.now());
    if (now > time) {
      const start = draw();
      // The top bit stays free, so that counting on within a millisecond never runs over.
      high = fortyBits(pool, start) % (halfRange / 2);
      low = fortyBits(pool, start + 5);
      time = now;
      beginAnew();
    } else {
      low += 1;
      if (low === halfRange) {
        low = 0;
        high += 1;
      }
      if (low % 2 ** 20 === 0) beginAnew();
    }
    return prefix + head + encodeTwenty(low % 2 ** 20);
  };
}

/** Forty-eight bits of time as ten characters; the first holds three bits. */
function encodeTime(milliseconds: number): string {
  const high = Math.floor(milliseconds / halfRange);
  return `${pairs[high & 1023] ?? ''}${encodeForty(milliseconds % halfRange)}`;
}

const idForm = /^(?:evt|req)_([0-7][0-9a-hjkmnp-tv-z]{9})[0-9a-hjkmnp-tv-z]{16}$/;

/** When an event id, or a request id of the gateway's own, was made: milliseconds since the epoch. Null for other texts. */
export function idTime(id: string): number | null {
  const time = idForm.exec(id)?.[1];
  if (time === undefined) return null;
  let value = 0;
  for (const character of time) value = value * 32 + alphabet.indexOf(character);
  return value;
}
