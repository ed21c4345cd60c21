/**
 * Durations as configs and flags write them: a whole number and a unit, `250ms`, `30s`, `5m`, `1h`, `7d`.
 */

/** For schemas and flags: what `parseDuration` accepts. */
export const durationPattern = '^[0-9]{1,9}(ms|s|m|h|d)$';

const millisecondsOf: Readonly<Record<string, number>> = { ms: 1, s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Milliseconds of a duration, or null where the text is none. */
export function parseDuration(text: string): number | null {
  const match = /^([0-9]{1,9})(ms|s|m|h|d)$/.exec(text);
  const unit = millisecondsOf[match?.[2] ?? ''];
  return unit === undefined ? null : Number(match?.[1]) * unit;
}
