/**
 * How long a provider asks to be left alone. Sources: RFC 9110, 10.2.3 (`retry-after`: seconds or a date), and `retry-after-ms`, which
 * OpenAI and Azure send beside it and which goes before it, as in OpenAI's own SDKs.
 */
import type { ParsedHeaders } from '../header-pairs.ts';

/** Milliseconds; null where nothing is said that can be understood. `now` in milliseconds since the epoch. */
export function retryAfter(headers: ParsedHeaders, now: number): number | null {
  const exact = number(headers['retry-after-ms']);
  if (exact !== null) return exact;
  const value = headers['retry-after'];
  const seconds = number(value);
  if (seconds !== null) return seconds * 1000;
  if (typeof value !== 'string' || !/^\w{3}, /.test(value)) return null;
  const date = Date.parse(value);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}

function number(value: ParsedHeaders[string]): number | null {
  return typeof value === 'string' && /^\d{1,12}(\.\d+)?$/.test(value) ? Number(value) : null;
}
