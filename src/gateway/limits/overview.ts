/**
 * What is used of each limit, for operators: the answer of `GET /keeptrusts/limits`. Asks the store for its counters.
 */
import { GatewayError, invalidRequest, unavailable } from '../errors.ts';
import type { CounterStore, NamedStanding } from './counter-store.ts';
import type { Limit } from './limit.ts';

/** Counters that are looked through at most, of rates and of budgets each. */
const mostCounters = 50_000;

/** Counters shown of a limit, the fullest first. */
const usualShown = 20;
const mostShown = 1_000;

/** Nano-dollars of a dollar. */
const nanos = 1e9;

/** Reads the query. Throws a 400 that names what is wrong. */
export function shownCounters(query: URLSearchParams): number {
  const given = query.get('limit');
  if (given === null) return usualShown;
  const shown = Number(given);
  if (Number.isInteger(shown) && shown >= 1 && shown <= mostShown) return shown;
  throw invalidRequest(`'limit' must be a whole number from 1 to ${mostShown}.`, 'limit');
}

/** What a counter's name says of whose it is. */
function subjectOf({ prefix, scope }: Limit, { counter }: NamedStanding): string | null {
  return scope === 'global' ? null : counter.slice(prefix.length);
}

/**
 * The limits, each with its fullest counters. `nameOf` gives a key's name. Rejects with a 503 where the store can't be asked.
 */
export async function limitsOverview(
  limits: readonly Limit[],
  store: CounterStore,
  shown: number,
  nameOf: (keyId: string) => string | undefined,
): Promise<unknown> {
  const counters = limits.length === 0 ? [] : await countersOf(store);
  const data = limits.map((limit) => {
    const { name, sort, scope, unit, window, maximum, prefix, refuses, models } = limit;
    const amount = (value: number): number => (unit === 'cost' ? value / nanos : value);
    const isOwn = ({ counter }: NamedStanding): boolean =>
      models === undefined ? counter.startsWith(prefix) : counter === `${prefix}${models}`;
    const own = counters.filter(isOwn).toSorted((a, b) => b.used - a.used);
    return {
      limit: name,
      scope,
      unit: unit === 'cost' ? 'usd' : unit,
      window: window === 'open' ? null : window,
      maximum: amount(maximum),
      action: sort === 'budgets' && !refuses ? 'alert' : 'refuse',
      counters: own.slice(0, shown).map((standing) => {
        const subject = subjectOf(limit, standing);
        const keyName = scope === 'per_key' && subject !== null ? nameOf(subject) : undefined;
        return {
          subject,
          ...(keyName !== undefined && { name: keyName }),
          used: amount(standing.used),
          remaining: amount(Math.max(0, maximum - standing.used)),
          share: maximum === 0 ? 1 : Math.round((standing.used / maximum) * 10_000) / 10_000,
          resets_at: standing.resetsAt === null ? null : new Date(standing.resetsAt).toISOString(),
        };
      }),
      more: Math.max(0, own.length - shown),
    };
  });
  return { object: 'list', data };
}

async function countersOf(store: CounterStore): Promise<readonly NamedStanding[]> {
  try {
    const lists = await Promise.all(['rate_limits:', 'budgets:'].map((prefix) => store.list(prefix, mostCounters)));
    return lists.flat();
  } catch (error) {
    if (error instanceof GatewayError) throw error;
    throw unavailable('limits_unavailable', 'What is used cannot be read now.');
  }
}
