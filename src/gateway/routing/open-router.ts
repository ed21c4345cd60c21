/**
 * Makes the router of a config that is put into force: with this process's clocks and chance, and with what the router before it knew.
 */
import { performance } from 'node:perf_hooks';
import type { Target } from '../upstream/target.ts';
import type { BreakerSettings, OpenReason } from './breaker.ts';
import { Breakers } from './breakers.ts';
import { Router, type FormerRouter } from './router.ts';
import type { RoutingSettings } from './settings.ts';

/** Breakers that only health checks open. */
const openedByChecksAlone: BreakerSettings = {
  consecutiveFailures: Number.POSITIVE_INFINITY,
  failureRate: Number.POSITIVE_INFINITY,
  minimumCalls: Number.POSITIVE_INFINITY,
  window: 1000,
  openFor: 0,
  maxOpenFor: 0,
  whenAllOpen: 'ask',
};

/** Why a target is left alone, for people. */
const sentences: Readonly<Record<OpenReason, string>> = {
  consecutive_failures: 'call after call to it failed',
  failure_rate: 'too many of the calls to it failed',
  trial_failed: 'it failed again when it was tried',
  retry_after: 'it asked for that',
  unhealthy: 'its health check fails',
};

/** Makes it. `notice` hears of targets that are left alone and asked again, but for those that asked for it: that is no news. */
export function openRouter(
  settings: RoutingSettings,
  targets: readonly Target[],
  former: FormerRouter | null,
  notice: (message: string) => void,
): Router {
  const { breaker, health } = settings;
  const breakers =
    breaker === null && health === null
      ? null
      : new Breakers(
          breaker ?? openedByChecksAlone,
          () => performance.now(),
          {
            opened(id, reason, milliseconds) {
              router.opened(id, reason);
              if (reason === 'retry_after') return;
              const span = Number.isFinite(milliseconds) ? ` for ${Math.ceil(milliseconds / 1000)} s` : '';
              notice(`target '${id}' is avoided where another can be asked${span}: ${sentences[reason]}`);
            },
            closed(id, reason) {
              if (reason !== 'retry_after') notice(`target '${id}' is asked again`);
            },
          },
          former && {
            breakers: former.router.breakers,
            isKept: (id) => former.isKept(id),
            areChecked: health !== null,
          },
        );
  const sources = { random: Math.random, now: Date.now };
  const router: Router = new Router(settings.strategy, targets, breakers, sources, former);
  return router;
}
