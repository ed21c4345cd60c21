/**
 * What people are shown of an event, value by value. Records come from files, so every member may be missing or of another
 * type: nothing here throws over one. Texts come as clients sent them; whoever prints them escapes them.
 */
import type { EventRecord } from '../../events/record.ts';

/**
 * Why: the policy's reason, else the error that the client got, else the status where it is no success; of what is no call, what there
 * is to tell: how far a budget is used, what became of a config, how many credentials were refused.
 */
export function reasonOf(record: EventRecord): string {
  if (typeof record.reason_code === 'string') return record.reason_code;
  if (record.event_type === 'config') return outcomeText(record.details);
  if (record.event_type === 'auth') return refusedText(record.details);
  if (typeof record.error === 'string') return record.error;
  if (record.event_type === 'limit') return shareText(record.details);
  return typeof record.status === 'number' && record.status >= 400 ? `status ${record.status}` : '';
}

/** `80 % of budgets.per_key.cost_per_day`; of a limits store that could not be asked, `12 uncounted, 0 refused without redis:6379`. */
function shareText(details: EventRecord['details']): string {
  const { limit, reached, store, let_through: letThrough, refused } = details ?? {};
  if (typeof store === 'string' && typeof letThrough === 'number' && typeof refused === 'number') {
    return `${letThrough} uncounted, ${refused} refused without ${store}`;
  }
  if (typeof limit !== 'string' || typeof reached !== 'number') return '';
  return `${Math.round(reached * 100)} % of ${limit}`;
}

/** `reloaded +dlp-filter -pii-detector`, `switched_off`. */
function outcomeText(details: EventRecord['details']): string {
  const { outcome, enabled, policies_added: added, policies_removed: removed } = details ?? {};
  const names = (sign: string, kinds: unknown): string[] =>
    Array.isArray(kinds) ? kinds.map((kind) => `${sign}${String(kind)}`) : [];
  const off = enabled === false ? ['switched off'] : [];
  return [textOf(outcome), ...off, ...names('+', added), ...names('-', removed)].join(' ');
}

/** `3 refused: unknown`. */
function refusedText(details: EventRecord['details']): string {
  const { refused, count } = details ?? {};
  return typeof refused === 'string' && typeof count === 'number' ? `${count} refused: ${refused}` : '';
}

/** `email×2 phone×1`: what all policies found, by type. */
export function findingsText(record: EventRecord): string {
  const counts = new Map<string, number>();
  for (const result of listOf(record.policy_results)) {
    for (const { type, count } of listOf(result.findings)) {
      if (typeof type === 'string' && typeof count === 'number') counts.set(type, (counts.get(type) ?? 0) + count);
    }
  }
  return Array.from(counts, ([type, count]) => `${type}×${count}`).join(' ');
}

/** `08:01:02.345` in the reader's time zone. */
export function localTime(timestamp: unknown): string {
  const date = new Date(typeof timestamp === 'string' ? timestamp : NaN);
  if (Number.isNaN(date.getTime())) return textOf(timestamp);
  const two = (value: number): string => String(value).padStart(2, '0');
  const time = [date.getHours(), date.getMinutes(), date.getSeconds()].map(two).join(':');
  return `${time}.${String(date.getMilliseconds()).padStart(3, '0')}`;
}

/** `2026-11-23` in the reader's time zone; empty where there is no time. */
export function localDate(timestamp: unknown): string {
  const date = new Date(typeof timestamp === 'string' ? timestamp : NaN);
  if (Number.isNaN(date.getTime())) return '';
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Milliseconds as `12.3ms` or `1.24s`; empty where there are none. */
export function durationText(value: unknown): string {
  if (typeof value !== 'number') return '';
  return value < 1000 ? `${value.toFixed(1)}ms` : `${(value / 1000).toFixed(2)}s`;
}

/** The text; empty where the value is none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The objects of a list; none where the value is no list. */
export function listOf<Item>(value: readonly Item[]): readonly Item[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'object' && item !== null) : [];
}
