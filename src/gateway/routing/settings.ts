/**
 * How calls are routed, read from the `providers` section of a linted document with defaults filled in.
 */
import { parseDuration, parseWait } from '../../policy/duration.ts';
import type { BreakerSettings } from './breaker.ts';
import type { RoutingStrategy } from './candidate.ts';
import type { HealthSettings } from './health-checks.ts';
import type { RetrySettings } from './retry.ts';
import type { FallbackTrigger } from './triggers.ts';

type Plain = Readonly<Record<string, unknown>>;

/** It. Times in milliseconds. */
export interface RoutingSettings {
  readonly strategy: RoutingStrategy;
  /** For all tries of one call together; null: no bound. */
  readonly deadline: number | null;
  /** Null where nothing is tried twice on one target. */
  readonly retry: RetrySettings | null;
  /** Null where breakers are switched off. */
  readonly breaker: BreakerSettings | null;
  /** Null where targets are not looked at. */
  readonly health: HealthSettings | null;
}

/** What the config leaves out. Where the numbers come from stands in docs/decisions. */
const usual = {
  retryTriggers: ['rate_limit', 'server_error', 'connection'],
  attempts: 2,
  backoffBase: 250,
  backoffMax: 5_000,
  maxRetryAfter: 10_000,
  consecutiveFailures: 5,
  failureRate: 50,
  minimumCalls: 20,
  window: 30_000,
  openFor: 30_000,
  maxOpenFor: 300_000,
  interval: 30_000,
  timeout: 5_000,
  unhealthyThreshold: 3,
  healthyThreshold: 2,
} as const;

/** Reads it from the value of `providers`. */
export function readRouting(providers: Plain): RoutingSettings {
  const section = (key: string): Plain | null => (providers[key] ?? null) as Plain | null;
  const routing = section('routing') ?? {};
  const retry = section('retry');
  const breaker = section('circuit_breaker') ?? {};
  return {
    strategy: (routing['strategy'] as RoutingStrategy | undefined) ?? 'ordered',
    deadline: wait(routing['deadline'], null),
    retry: retry === null ? null : readRetry(retry),
    breaker: breaker['enabled'] === false ? null : readBreaker(breaker),
    health: readHealth(section('health_check')),
  };
}

/** Reads `health_check` of a target. */
export function readHealthPath(value: unknown): string | null | false {
  if (value === false) return false;
  return ((value as { readonly path?: string } | undefined) ?? {}).path ?? null;
}

function readHealth(health: Plain | null): HealthSettings | null {
  if (health === null) return null;
  return {
    path: (health['path'] as string | undefined) ?? null,
    interval: wait(health['interval'], usual.interval),
    timeout: wait(health['timeout'], usual.timeout),
    unhealthyThreshold: (health['unhealthy_threshold'] as number | undefined) ?? usual.unhealthyThreshold,
    healthyThreshold: (health['healthy_threshold'] as number | undefined) ?? usual.healthyThreshold,
  };
}

function readRetry(retry: Plain): RetrySettings {
  const backoff = (retry['backoff'] ?? {}) as Plain;
  const triggers = (retry['triggers'] ?? usual.retryTriggers) as readonly FallbackTrigger[];
  return {
    attempts: (retry['attempts'] as number | undefined) ?? usual.attempts,
    triggers: new Set(triggers),
    backoffBase: wait(backoff['base'], usual.backoffBase),
    backoffMax: wait(backoff['max'], usual.backoffMax),
    maxRetryAfter: wait(retry['max_retry_after'], usual.maxRetryAfter),
  };
}

function readBreaker(breaker: Plain): BreakerSettings {
  const number = (key: string, fallback: number): number => (breaker[key] as number | undefined) ?? fallback;
  // No timer waits for these.
  const span = (key: string, fallback: number): number => parseDuration(String(breaker[key])) ?? fallback;
  return {
    consecutiveFailures: number('consecutive_failures', usual.consecutiveFailures),
    failureRate: number('failure_rate', usual.failureRate),
    minimumCalls: number('minimum_calls', usual.minimumCalls),
    window: span('window', usual.window),
    openFor: span('open_for', usual.openFor),
    maxOpenFor: span('max_open_for', usual.maxOpenFor),
    whenAllOpen: (breaker['when_all_open'] as 'ask' | 'refuse' | undefined) ?? 'ask',
  };
}

function wait<Fallback>(duration: unknown, fallback: Fallback): number | Fallback {
  return typeof duration === 'string' ? (parseWait(duration) ?? fallback) : fallback;
}
