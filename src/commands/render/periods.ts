/** The events of each hour gathered into few enough periods to draw. */
import type { EventStats } from '../../events/stats.ts';

/** The events of an hour, a day, a month or a year, UTC. */
export interface Period {
  /** `2026-11-23 08:00`, `2026-11-23`, `2026-11` or `2026`. */
  readonly name: string;
  readonly events: number;
  readonly redact: number;
  readonly escalate: number;
  readonly block: number;
}

/** Periods in order, those without events included, and how long each is. */
export interface Periods {
  readonly unit: 'hour' | 'day' | 'month' | 'year';
  readonly list: readonly Period[];
}

/** The shortest unit that makes no more than so many periods; of years the last. */
export function periodsOf({ hours }: Pick<EventStats, 'hours'>, most: number): Periods {
  const [first, last] = [hours[0]?.hour, hours.at(-1)?.hour];
  if (first === undefined || last === undefined) return { unit: 'hour', list: [] };
  const unit = units.find((candidate) => namesBetween(candidate, first, last, most + 1).length <= most) ?? 'year';
  const periods = new Map<string, { events: number; redact: number; escalate: number; block: number }>();
  // Of too many years the last are shown.
  const start = unit === 'year' ? String(Math.max(Number(first.slice(0, 4)), Number(last.slice(0, 4)) - most + 1)) : '';
  const from = unit === 'year' ? `${start.padStart(4, '0')}-01-01T00:00:00Z` : first;
  for (const name of namesBetween(unit, from, last, most)) {
    periods.set(name, { events: 0, redact: 0, escalate: 0, block: 0 });
  }
  for (const { hour, events, redact, escalate, block } of hours) {
    const period = periods.get(nameOf(unit, hour));
    if (period === undefined) continue;
    period.events += events;
    period.redact += redact;
    period.escalate += escalate;
    period.block += block;
  }
  return { unit, list: [...periods].map(([name, counts]) => ({ name, ...counts })) };
}

const units = ['hour', 'day', 'month', 'year'] as const;
type Unit = (typeof units)[number];

function nameOf(unit: Unit, time: string): string {
  return time.slice(0, { hour: 16, day: 10, month: 7, year: 4 }[unit]).replace('T', ' ');
}

/** The names of the periods from one time to another, at most so many. */
function namesBetween(unit: Unit, first: string, last: string, most: number): string[] {
  const names: string[] = [];
  const end = nameOf(unit, last);
  const date = new Date(first);
  if (Number.isNaN(date.getTime())) return [nameOf(unit, first)];
  if (unit === 'month' || unit === 'year') date.setUTCDate(1);
  for (;;) {
    const name = nameOf(unit, date.toISOString());
    if (name > end || names.length >= most) return names;
    names.push(name);
    if (unit === 'hour') date.setUTCHours(date.getUTCHours() + 1);
    else if (unit === 'day') date.setUTCDate(date.getUTCDate() + 1);
    else if (unit === 'month') date.setUTCMonth(date.getUTCMonth() + 1);
    else date.setUTCFullYear(date.getUTCFullYear() + 1);
  }
}
