/** Where limits stand in `rate_limits`, `budgets` and `consumer_groups`, for the rules that look at each. */

type Plain = Readonly<Record<string, unknown>>;

/** A section that sets limits. */
export type LimitSection = 'rate_limits' | 'budgets' | 'consumer_groups';

/** Limits of one scope, with where they stand: `['rate_limits', 'per_key']`. */
export interface Place {
  readonly path: readonly string[];
  readonly limits: Plain;
}

const scopes = ['global', 'group', 'per_key', 'per_user', 'per_team', 'per_model'];

function placesIn(value: unknown, path: readonly string[]): readonly Place[] {
  const section = (value ?? {}) as Readonly<Record<string, Plain>>;
  const named = Object.entries(section['models'] ?? {}).map(([name, limits]) => ({
    path: [...path, 'models', name],
    limits: limits as Plain,
  }));
  const scoped = scopes.flatMap((scope) => {
    const limits = section[scope];
    return limits === undefined ? [] : [{ path: [...path, scope], limits }];
  });
  return [...scoped, ...named];
}

/** The limits of a section, those of each group apart. */
export function setsOf(document: Plain, key: LimitSection): readonly (readonly Place[])[] {
  if (key !== 'consumer_groups') return [placesIn(document[key], [key])];
  return Object.entries((document[key] ?? {}) as Readonly<Record<string, Plain>>).flatMap(([name, group]) =>
    ['rate_limits', 'budgets'].map((sort) => placesIn(group[sort], [key, name, sort])),
  );
}

/** What a scope sets, by name. */
export const numbers = (limits: Plain): readonly (readonly [string, number])[] =>
  Object.entries(limits).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
