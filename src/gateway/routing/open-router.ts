/**
 * Makes the router of a config that is put into force: with this process's clocks and chance, and with what the router before it knew.
 */
import { performance } from 'node:perf_hooks';
import type { Target } from '../upstream/target.ts';
import { Breakers } from './breakers.ts';
import { Router, type FormerRouter } from './router.ts';
import type { RoutingSettings } from './settings.ts';

/** Makes it. */
export function openRouter(settings: RoutingSettings, targets: readonly Target[], former: FormerRouter | null): Router {
  const sources = { random: Math.random, now: Date.now };
  const breakers =
    settings.breaker === null
      ? null
      : new Breakers(
          settings.breaker,
          () => performance.now(),
          (id, reason) => router.opened(id, reason),
          former === null ? null : { breakers: former.router.breakers, isKept: (id) => former.isKept(id) },
        );
  const router: Router = new Router(settings.strategy, targets, breakers, sources, former);
  return router;
}
