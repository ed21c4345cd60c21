/**
 * When counts begin anew. A minute begins with the first call that is counted in it; a day and a month are those of the calendar in
 * UTC, as bills are.
 */
import type { Window } from './counter-store.ts';

const minute = 60_000;

/** The end of the window that a first charge at this moment opens, in milliseconds since the epoch; null for `open`. */
export function windowEnd(window: Window, now: number): number | null {
  if (window === 'open') return null;
  if (window === 'minute') return now + minute;
  const date = new Date(now);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth()];
  return window === 'day' ? Date.UTC(year, month, date.getUTCDate() + 1) : Date.UTC(year, month + 1, 1);
}
