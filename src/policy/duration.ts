/**
 * Durations as configs and flags write them: a whole number and a unit, `250ms`, `30s`, `5m`, `1h`, `7d`.
 */

/** For schemas and flags: what `parseDuration` accepts. */
export const durationPattern = '^[0-9]{1,9}(ms|s|m|h|d)$';

/** For schemas: the same, but for a duration of nothing. */
export const spanPattern = '^(?!0+[a-z])[0-9]{1,9}(ms|s|m|h|d)$';

const millisecondsOf: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/**
 * The longest wait: twelve days. A timer of Node's that is given more than 2^31 ms ends at once, and the sum of two waits has to stay
 * below that.
 */
const longestWait = 2 ** 30;

/** Milliseconds of a duration, or null where the text is none. For ages and dates; what a timer gets is read by `parseWait`. */
export function parseDuration(text: string): number | null {
  const match = /^([0-9]{1,9})(ms|s|m|h|d)$/.exec(text);
  const unit = millisecondsOf[match?.[2] ?? ''];
  return unit === undefined ? null : Number(match?.[1]) * unit;
}

/** The same for what is waited for: twelve days at most, which nobody tells from longer. */
export function parseWait(text: string): number | null {
  const milliseconds = parseDuration(text);
  return milliseconds === null ? null : Math.min(milliseconds, longestWait);
}
