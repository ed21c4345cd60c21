/**
 * Limits as a config sets them, read into plain values: each a maximum of one unit, in one window, for one scope.
 */
import type { Window } from './counter-store.ts';

/** What is counted. Costs are whole nano-dollars, `parallel` calls at once. */
export type Unit = 'requests' | 'tokens' | 'cost' | 'parallel';

/** Who shares a count: all calls, or those of one key, user, team, model or consumer group; `models`: of models that the config names. */
export type Scope = 'global' | 'per_key' | 'per_user' | 'per_team' | 'per_model' | 'models' | 'group';

/** Whether it bounds how fast (429 `rate_limit_exceeded`: try again soon) or how much (429 `insufficient_quota`). */
export type LimitSort = 'rate_limits' | 'budgets';

/** One limit. */
export interface Limit {
  /** Where it stands in the config: `rate_limits.per_key.requests_per_minute`. */
  readonly name: string;
  readonly sort: LimitSort;
  readonly scope: Scope;
  readonly unit: Unit;
  readonly window: Window;
  /** A whole number; nano-dollars for a cost. */
  readonly maximum: number;
  /** Under `models`: the name or pattern of the models that it is for, which share one counter. */
  readonly models?: string;
  /** What is begun of its counters' names; whose they are follows. */
  readonly prefix: string;
  readonly onStoreFailure: 'open' | 'closed';
  /** False for a budget that only tells how far it is used. */
  readonly refuses: boolean;
  /** The shares of the maximum, rising, whose reaching is recorded. */
  readonly alertAt: readonly number[];
}

/** Limits by scope. What a config does not set is not there. */
export type LimitsByScope = Readonly<Partial<Record<Scope, readonly Limit[]>>>;

/** A consumer group: who is in it, what they may call, what they may use. */
export interface ConsumerGroup {
  readonly name: string;
  /** Names or patterns with `*`. A caller is a member who matches one of any list. */
  readonly members: {
    /** Ids or names of keys. */
    readonly keys: readonly string[];
    readonly users: readonly string[];
    readonly teams: readonly string[];
  };
  /** The models its members may call, names or patterns; null for all. */
  readonly models: readonly string[] | null;
  /** `group`: for all members together. Others: for its members in place of what the config says for everybody. */
  readonly limits: Readonly<Record<LimitSort, LimitsByScope>>;
}

/** Tokens by price: nano-dollars for a million of them. */
export interface Price {
  readonly input: number;
  readonly output: number;
  /** Input that the provider had in its cache. */
  readonly cachedInput: number;
}

/** All that a config says of limits. */
export interface LimitsSettings {
  readonly limits: Readonly<Record<LimitSort, LimitsByScope>>;
  readonly groups: readonly ConsumerGroup[];
  /** Tokens of an answer that are reserved where the request does not bound them. */
  readonly defaultOutputTokens: number;
  /** Prices of the config's own, by model or pattern, and by target. */
  readonly prices: Readonly<Record<string, Price>>;
  readonly targetPrices: Readonly<Record<string, Price>>;
  /** What a model without a price means where a cost is limited. */
  readonly onUnknownPrice: 'refuse' | 'free';
  /** Whether a limit of a cost refuses calls. */
  readonly limitsCost: boolean;
  /** Whether events are to tell costs: where a cost is limited or a price is given. */
  readonly tellsCost: boolean;
}

/** Nano-dollars of a dollar. */
const nanos = 1_000_000_000;

/** Nano-dollars of dollars as a config writes them. */
export function nanoDollars(amount: number): number {
  return Math.round(amount * nanos);
}

/** Nano-dollars as people read them: `12.50`, `0.000125`. */
export function dollars(nano: number): string {
  const sign = nano < 0 ? '-' : '';
  const whole = Math.floor(Math.abs(nano) / nanos);
  const rest = String(Math.abs(nano) % nanos)
    .padStart(9, '0')
    .replace(/0{1,7}$/, '');
  return `${sign}${whole}.${rest}`;
}
