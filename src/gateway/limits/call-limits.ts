/**
 * The limits of a config as a call asks them: which counters it is charged to, and the 429 where one of them is used up.
 */
import { GatewayError, unavailable } from '../errors.ts';
import type { GatewaySettings, RateLimit } from '../settings.ts';
import type { Charge, CounterStore, Exhausted, Outcome, Taken } from './counter-store.ts';

/** Seconds of a minute: `retry-after` is never longer. */
const minute = 60;

type Unit = 'requests' | 'tokens';

interface Limit {
  readonly unit: Unit;
  readonly scope: 'global' | 'per_key' | 'per_user';
  readonly maximum: number;
}

/** What a call has taken, to be settled when its true cost is known. */
export interface Reservation {
  /** Ends it. `used` tokens in all; null where nobody counted them, and what was reserved stays counted. */
  settle(used: number | null): void;
}

function limitsOf(scope: Limit['scope'], { requestsPerMinute, tokensPerMinute }: RateLimit): Limit[] {
  const limits: Limit[] = [];
  if (requestsPerMinute !== null) limits.push({ scope, unit: 'requests', maximum: requestsPerMinute });
  if (tokensPerMinute !== null) limits.push({ scope, unit: 'tokens', maximum: tokensPerMinute });
  return limits;
}

/** Seconds until a counter begins anew, as they may stand in a header. */
function secondsUntil(resetsAt: number | null, now: number): number {
  return Math.max(1, Math.min(minute, Math.ceil(((resetsAt ?? now) - now) / 1000)));
}

/** A 429 in OpenAI's manner. */
function exceeded(limits: readonly Limit[], { over, standings }: Exhausted, now: number): GatewayError {
  const index = over[0] as number;
  const { unit, scope, maximum } = limits[index] as Limit;
  const standing = standings[index] ?? null;
  const seconds = secondsUntil(standing?.resetsAt ?? null, now);
  const whose = scope === 'global' ? 'this gateway' : scope === 'per_key' ? 'this key' : 'this user';
  const message = `Rate limit reached for ${whose}: ${maximum} ${unit} a minute. Try again in ${seconds}s.`;
  return new GatewayError(429, 'rate_limit_error', 'rate_limit_exceeded', message, {
    headers: {
      'retry-after': String(seconds),
      [`x-ratelimit-limit-${unit}`]: String(maximum),
      [`x-ratelimit-remaining-${unit}`]: String(Math.max(0, maximum - (standing?.used ?? 0))),
      [`x-ratelimit-reset-${unit}`]: `${seconds}s`,
    },
  });
}

/** The limits of one config. */
export class CallLimits {
  private readonly limits: readonly Limit[];
  private readonly store: CounterStore;
  private readonly now: () => number;

  /** `now` in milliseconds since the epoch. */
  constructor({ global, perKey, perUser }: GatewaySettings['rateLimits'], store: CounterStore, now: () => number) {
    this.limits = [...limitsOf('global', global), ...limitsOf('per_key', perKey), ...limitsOf('per_user', perUser)];
    this.store = store;
    this.now = now;
  }

  /** True where no limit is set, so that a call need not ask. */
  get isEmpty(): boolean {
    return this.limits.length === 0;
  }

  /**
   * Takes one request and the tokens that the prompt is thought to cost. Throws a 429, or rejects with it, where any limit is used
   * up; a refused call costs nothing.
   */
  take(keyId: string, user: string | null, tokens: number): Reservation | Promise<Reservation> {
    const limits = this.limits.filter(({ scope }) => scope !== 'per_user' || user !== null);
    const charges = limits.map(({ scope, unit, maximum }): Charge => {
      const id = scope === 'global' ? 'all' : scope === 'per_key' ? keyId : (user as string);
      const amount = unit === 'requests' ? 1 : tokens;
      return { counter: `${scope}:${unit}:minute:${id}`, window: 'minute', maximum, amount, onStoreFailure: 'closed' };
    });
    const reserved = (outcome: Outcome): Reservation => {
      if (outcome.state === 'exhausted') throw exceeded(limits, outcome, this.now());
      if (outcome.state === 'unavailable') throw uncounted();
      return reservation(charges, limits, outcome);
    };
    const outcome = this.store.take(charges);
    return outcome instanceof Promise ? outcome.then(reserved) : reserved(outcome);
  }
}

function reservation(charges: readonly Charge[], limits: readonly Limit[], taken: Taken): Reservation {
  return {
    settle: (used) => {
      void taken.settle(
        charges.map(({ amount }, index) => (limits[index]?.unit === 'tokens' ? (used ?? amount) : amount)),
      );
    },
  };
}

/** The counters can't be asked, and the limit is not to be passed over. */
function uncounted(): GatewayError {
  return unavailable('limits_unavailable', 'The gateway cannot count this call against its limits now.');
}

/** About how many tokens a text is: OpenAI's rule of thumb of four characters each. */
export function estimateTokens(characters: number): number {
  return Math.max(1, Math.ceil(characters / 4));
}
