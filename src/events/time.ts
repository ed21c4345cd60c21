/**
 * Time as events write it and as flags ask for it: RFC 3339 with microseconds, and `5m` before now.
 * Clocks come in as arguments.
 */

/** A wall clock with microseconds. */
export interface EventClock {
  /** Microseconds since the epoch. */
  micros(): number;
  /** The same moment as an event's `timestamp`. */
  timestamp(): string;
}

/** How far, in milliseconds, the anchored time may stray from the wall clock before it is anchored anew. */
const driftLimit = 20;

/**
 * A clock of microseconds: the wall clock tells the millisecond once, a monotonic one counts on from there, so that the
 * timestamps of one process keep their order. A wall clock that was set anew is followed.
 * @param sources `now` in milliseconds since the epoch, `monotonic` in milliseconds from any start (`performance.now`).
 */
export function createEventClock(sources: { now(): number; monotonic(): number }): EventClock {
  let anchorWall = sources.now();
  let anchorMonotonic = sources.monotonic();
  const micros = (): number => {
    const wall = sources.now();
    const monotonic = sources.monotonic();
    const anchored = anchorWall + (monotonic - anchorMonotonic);
    if (Math.abs(anchored - wall) <= driftLimit) return Math.floor(anchored * 1000);
    anchorWall = wall;
    anchorMonotonic = monotonic;
    return Math.floor(wall * 1000);
  };
  // The date and time of a second are made once for all events in it.
  let second = NaN;
  let secondText = '';
  const timestamp = (): string => {
    const now = micros();
    const nowSecond = Math.floor(now / 1_000_000);
    if (nowSecond !== second) {
      second = nowSecond;
      secondText = new Date(second * 1000).toISOString().slice(0, -4);
    }
    return `${secondText}${String(now - second * 1_000_000).padStart(6, '0')}Z`;
  };
  return { micros, timestamp };
}

const unitMilliseconds: Readonly<Record<string, number>> = {
  ms: 1,
  s: 1000,
  m: 60_000,
  h: 3_600_000,
  d: 86_400_000,
  w: 604_800_000,
};

const durationPattern = /^(\d+(?:\.\d+)?)(ms|s|m|h|d|w)$/;
const datePattern = /^\d{4}-\d{2}-\d{2}(?:[Tt ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:[Zz]|[+-]\d{2}:\d{2})?)?$/;

/**
 * A moment as a user gives it: a time before now (`30s`, `5m`, `1h`, `7d`, `2w`) or RFC 3339; a date alone is its start
 * in UTC, a time without an offset is local, as ECMAScript has it.
 * @param now milliseconds since the epoch
 * @returns milliseconds since the epoch; null where the text is neither.
 */
export function parseSince(text: string, now: number): number | null {
  const duration = durationPattern.exec(text);
  if (duration) return now - Number(duration[1]) * (unitMilliseconds[duration[2] ?? ''] ?? 0);
  if (!datePattern.test(text)) return null;
  const moment = Date.parse(text.toUpperCase().replace(' ', 'T'));
  return Number.isNaN(moment) ? null : moment;
}
