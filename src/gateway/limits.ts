/**
 * Requests and tokens a minute, per key, per user and for the whole gateway. Counts live in this process's memory.
 */
import type { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { GatewayError } from './errors.ts';
import type { GatewaySettings, RateLimit } from './settings.ts';

/** Seconds of a window. */
const minute = 60;

type Unit = 'requests' | 'tokens';

interface Limiter {
  readonly unit: Unit;
  readonly scope: 'global' | 'per_key' | 'per_user';
  readonly points: number;
  readonly memory: RateLimiterMemory;
}

/** What a call has taken, to be settled when its true cost is known. */
export interface Reservation {
  /** `used` tokens in all; what was reserved too much is given back, what was too little is taken. */
  settle(used: number): void;
}

/** Loaded where a config sets a limit; most set none. */
function loadLimiter(): typeof RateLimiterMemory {
  return require('rate-limiter-flexible/lib/RateLimiterMemory.js') as typeof RateLimiterMemory;
}

/** What a limiter rejects with where its points are used up, as against a fault. */
function isUsedUp(reason: unknown): reason is RateLimiterRes {
  return typeof reason === 'object' && reason !== null && 'msBeforeNext' in reason;
}

function limitersOf(scope: Limiter['scope'], limit: RateLimit): Limiter[] {
  const make = (unit: Unit, points: number | null): Limiter[] => {
    if (points === null) return [];
    return [
      {
        unit,
        scope,
        points,
        memory: new (loadLimiter())({ points, duration: minute, keyPrefix: `${scope}:${unit}` }),
      },
    ];
  };
  return [...make('requests', limit.requestsPerMinute), ...make('tokens', limit.tokensPerMinute)];
}

/** A 429 in OpenAI's manner. `retry-after` is never over a window, which is a minute. */
function exceeded(limiter: Limiter, state: RateLimiterRes): GatewayError {
  const { unit, scope, points } = limiter;
  const seconds = Math.max(1, Math.min(minute, Math.ceil(state.msBeforeNext / 1000)));
  const whose = scope === 'global' ? 'this gateway' : scope === 'per_key' ? 'this key' : 'this user';
  const message = `Rate limit reached for ${whose}: ${points} ${unit} a minute. Try again in ${seconds}s.`;
  return new GatewayError(429, 'rate_limit_error', 'rate_limit_exceeded', message, {
    headers: {
      'retry-after': String(seconds),
      [`x-ratelimit-limit-${unit}`]: String(points),
      [`x-ratelimit-remaining-${unit}`]: String(Math.max(0, state.remainingPoints)),
      [`x-ratelimit-reset-${unit}`]: `${seconds}s`,
    },
  });
}

/** The limits of one config, as an exchange asks them. */
export interface CallLimits {
  /** True where no limit is set, so that a call need not ask. */
  readonly isEmpty: boolean;
  /** Takes one request and the tokens that the prompt is thought to cost. Rejects with a 429 where any limit is used up. */
  take(keyId: string, user: string | null, tokens: number): Promise<Reservation>;
}

/** Limits that are counted in this process. */
export class Limits implements CallLimits {
  private readonly limiters: readonly Limiter[];

  constructor(settings: GatewaySettings['rateLimits']) {
    const { global, perKey, perUser } = settings;
    this.limiters = [
      ...limitersOf('global', global),
      ...limitersOf('per_key', perKey),
      ...limitersOf('per_user', perUser),
    ];
  }

  /** True where no limit is set, so that a call need not ask. */
  get isEmpty(): boolean {
    return this.limiters.length === 0;
  }

  /**
   * Takes one request and the tokens that the prompt is thought to cost. Rejects with a 429 where any limit is used up; what
   * the others had given is then given back, so that a refused call costs nothing.
   */
  async take(keyId: string, user: string | null, tokens: number): Promise<Reservation> {
    const taken: { limiter: Limiter; id: string; cost: number }[] = [];
    for (const limiter of this.limiters) {
      const id = limiter.scope === 'global' ? 'all' : limiter.scope === 'per_key' ? keyId : user;
      if (id === null) continue;
      const cost = limiter.unit === 'requests' ? 1 : tokens;
      try {
        await limiter.memory.consume(id, cost);
        taken.push({ limiter, id, cost });
      } catch (state) {
        if (!isUsedUp(state)) throw state;
        await limiter.memory.reward(id, cost);
        await Promise.all(taken.map((one) => one.limiter.memory.reward(one.id, one.cost)));
        throw exceeded(limiter, state);
      }
    }
    return {
      settle: (used) => {
        for (const { limiter, id, cost } of taken) {
          if (limiter.unit !== 'tokens' || used === cost) continue;
          void (used > cost ? limiter.memory.penalty(id, used - cost) : limiter.memory.reward(id, cost - used));
        }
      },
    };
  }
}

/** About how many tokens a text is: OpenAI's rule of thumb of four characters each. */
export function estimateTokens(characters: number): number {
  return Math.max(1, Math.ceil(characters / 4));
}
