/**
 * Reads `consumer_groups`, `rate_limits` and `budgets` of a document that lint has accepted.
 */
import type { Window } from './counter-store.ts';
import {
  nanoDollars,
  type ConsumerGroup,
  type Limit,
  type LimitsByScope,
  type LimitSort,
  type LimitsSettings,
  type Price,
  type Scope,
  type Unit,
} from './limit.ts';

type Plain = Readonly<Record<string, unknown>>;

/** What limits have of where they stand. */
interface Context {
  /** The group's name; empty for what holds for everybody. */
  readonly group: string;
  /** For limits that do not say it themselves. */
  readonly onStoreFailure: Limit['onStoreFailure'];
}

const scopes: readonly Scope[] = ['global', 'per_key', 'per_user', 'per_team', 'per_model', 'group'];

/** What a limit's key says: `tokens_per_day`. Null for a key that is no limit. */
function limitOfKey(key: string): { readonly unit: Unit; readonly window: Window } | null {
  if (key === 'parallel_requests') return { unit: 'parallel', window: 'open' };
  const match = /^(requests|tokens|cost)_per_(minute|day|month)$/.exec(key);
  return match ? { unit: match[1] as Unit, window: match[2] as Window } : null;
}

function readScope(sort: LimitSort, scope: Scope, section: Plain, place: string, more: Context): readonly Limit[] {
  const { group, onStoreFailure } = more;
  const refuses = section['action'] !== 'alert';
  const alertAt = (section['alert_at'] as readonly number[] | undefined) ?? (refuses ? [] : [1]);
  return Object.entries(section).flatMap(([key, value]) => {
    const limit = limitOfKey(key);
    if (limit === null) return [];
    const { unit, window } = limit;
    return {
      name: `${place}.${key}`,
      sort,
      scope,
      unit,
      window,
      maximum: unit === 'cost' ? nanoDollars(value as number) : (value as number),
      // A group's own limits have counters of their own, so that each counter has one maximum to be compared with.
      prefix: `${sort}:${group === '' ? scope : `${scope}/${group}`}:${unit}:${window}:`,
      onStoreFailure: (section['on_store_failure'] as Limit['onStoreFailure'] | undefined) ?? onStoreFailure,
      refuses,
      alertAt: alertAt.toSorted((one, other) => one - other),
    };
  });
}

function readSort(sort: LimitSort, value: unknown, place: string, more: Context): LimitsByScope {
  const section = (value ?? {}) as Plain;
  const byScope: Partial<Record<Scope, readonly Limit[]>> = Object.fromEntries(
    scopes.flatMap((scope) => {
      const limits = section[scope] as Plain | undefined;
      return limits === undefined ? [] : [[scope, readScope(sort, scope, limits, `${place}.${scope}`, more)]];
    }),
  );
  const named = Object.entries((section['models'] ?? {}) as Readonly<Record<string, Plain>>);
  if (named.length === 0) return byScope;
  const models = named.flatMap(([name, limits]) =>
    readScope(sort, 'models', limits, `${place}.models.${name}`, more).map((limit) => ({ ...limit, models: name })),
  );
  return { ...byScope, models };
}

function readGroup(name: string, value: Plain, onStoreFailure: Context['onStoreFailure']): ConsumerGroup {
  const members = value['members'] as Partial<Record<'keys' | 'users' | 'teams', readonly string[]>>;
  const place = `consumer_groups.${name}`;
  const more = { group: name, onStoreFailure };
  return {
    name,
    members: { keys: members.keys ?? [], users: members.users ?? [], teams: members.teams ?? [] },
    models: (value['allowed_models'] as readonly string[] | undefined) ?? null,
    limits: {
      rate_limits: readSort('rate_limits', value['rate_limits'], `${place}.rate_limits`, more),
      budgets: readSort('budgets', value['budgets'], `${place}.budgets`, more),
    },
  };
}

function readPrices(value: unknown): Readonly<Record<string, Price>> {
  return Object.fromEntries(
    Object.entries(
      (value ?? {}) as Readonly<Record<string, Record<'input' | 'output', number> & { cached_input?: number }>>,
    ).map(([name, { input, output, cached_input: cached = input }]) => [
      name,
      { input: nanoDollars(input), output: nanoDollars(output), cachedInput: nanoDollars(cached) },
    ]),
  );
}

/** Every limit of a config, whoever it is for. */
export function allLimits({ limits, groups }: Pick<LimitsSettings, 'limits' | 'groups'>): readonly Limit[] {
  return [limits, ...groups.map((group) => group.limits)].flatMap((sorts) =>
    [sorts.rate_limits, sorts.budgets].flatMap((byScope) => Object.values(byScope).flat()),
  );
}

/** Reads them. */
export function readLimits(document: Plain): LimitsSettings {
  const rate = (document['rate_limits'] ?? {}) as Plain;
  const budgets = (document['budgets'] ?? {}) as Plain;
  const store = (document['limits_store'] ?? {}) as Plain;
  const onStoreFailure = store['on_store_failure'] === 'open' ? 'open' : 'closed';
  const more = { group: '', onStoreFailure } as const;
  const limits = {
    rate_limits: readSort('rate_limits', rate, 'rate_limits', more),
    budgets: readSort('budgets', budgets, 'budgets', more),
  };
  const groups = Object.entries((document['consumer_groups'] ?? {}) as Readonly<Record<string, Plain>>).map(
    ([name, group]) => readGroup(name, group, onStoreFailure),
  );
  const costs = allLimits({ limits, groups }).filter(({ unit }) => unit === 'cost');
  const givesPrices = budgets['prices'] !== undefined || budgets['target_prices'] !== undefined;
  return {
    limits,
    groups,
    defaultOutputTokens: (rate['default_output_tokens'] as number | undefined) ?? 1024,
    prices: readPrices(budgets['prices']),
    targetPrices: readPrices(budgets['target_prices']),
    onUnknownPrice: budgets['on_unknown_price'] === 'free' ? 'free' : 'refuse',
    limitsCost: costs.some(({ refuses }) => refuses),
    tellsCost: givesPrices || costs.length > 0,
  };
}
