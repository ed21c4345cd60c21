import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RoutePlan, RoutingStrategy } from '../../../src/gateway/routing/candidate.ts';
import { Router } from '../../../src/gateway/routing/router.ts';
import type { Target } from '../../../src/gateway/upstream/target.ts';
import { candidateOf, targetNamed } from './support.ts';

const planOf = (targets: readonly Target[], strategy: RoutingStrategy | null = null): RoutePlan => ({
  candidates: targets.map((target) => candidateOf(target)),
  strategy,
  leftOut: [],
});
const three = ['a', 'b', 'c'].map((id) => targetNamed(id));
const routerFor = (strategy: RoutingStrategy, targets = three, random = (): number => 0): Router =>
  new Router(strategy, targets, null, { random, now: () => 0 });
const ids = (order: ReturnType<Router['order']>): string =>
  order.candidates.map(({ target }) => target.settings.id).join('');
/** As a call that took so long to begin. */
const call = (router: Router, target: Target, took: number, now: number, isStream = false): void => {
  const standing = router.standing(target);
  standing.asked(isStream, now);
  standing.began(isStream, took, now);
  standing.over(200, null);
};

describe('routing', () => {
  it('in the order of the list hands on what it got', () => {
    const plan = planOf(three);
    const order = routerFor('ordered').order(plan, false, 0);
    expect(order.candidates).toBe(plan.candidates);
    expect(order.why).toBe('ordered');
  });

  it('in turn takes each as often as the others, and the rest of an order are the others', () => {
    const router = routerFor('round_robin');
    const orders = Array.from({ length: 6 }, () => ids(router.order(planOf(three), false, 0)));
    expect(orders.map((order) => order[0]).join('')).toBe('abcabc');
    for (const order of orders) expect([...order].toSorted().join('')).toBe('abc');
  });

  it('by weight gives each its share', () => {
    const targets = [targetNamed('a', 7), targetNamed('b', 2), targetNamed('c', 1)];
    const router = routerFor('weighted', targets);
    const firsts = Array.from({ length: 100 }, () => ids(router.order(planOf(targets), false, 0))[0]);
    const count = (id: string): number => firsts.filter((one) => one === id).length;
    expect([count('a'), count('b'), count('c')]).toEqual([70, 20, 10]);
  });

  it('by load takes the least busy, and those as busy in turn', () => {
    const router = routerFor('least_busy');
    const [a, b, c] = three as [Target, Target, Target];
    router.standing(a).asked(false, 0);
    router.standing(a).asked(false, 0);
    router.standing(b).asked(false, 0);
    expect(ids(router.order(planOf(three), false, 0))).toBe('cba');
    router.standing(c).asked(false, 0);
    const firsts = new Set(Array.from({ length: 4 }, () => ids(router.order(planOf(three), false, 0))[0]));
    expect(firsts).toEqual(new Set(['b', 'c']));
    router.standing(a).over(200, null);
    router.standing(a).over(200, null);
    expect(ids(router.order(planOf(three), false, 0))[0]).toBe('a');
  });

  describe('by latency', () => {
    it('gets to know each target first, by one call each', () => {
      const router = routerFor('lowest_latency');
      const firsts = three.map(() => {
        const { candidates, why } = router.order(planOf(three), false, 0);
        const [first] = candidates;
        router.standing((first as (typeof candidates)[number]).target).asked(false, 0);
        return [first?.target.settings.id, why];
      });
      expect(firsts.map(([, why]) => why)).toEqual(['exploring', 'exploring', 'exploring']);
      expect(new Set(firsts.map(([id]) => id)).size).toBe(3);
      // All are being asked and nothing is known: nobody waits, and nobody explores.
      expect(router.order(planOf(three), false, 1).why).toBe('lowest_latency');
    });

    it('takes the one that began soonest, and sorts the rest by the same', () => {
      const router = routerFor('lowest_latency');
      const [a, b, c] = three as [Target, Target, Target];
      call(router, a, 300, 0);
      call(router, b, 100, 0);
      call(router, c, 200, 0);
      expect(router.order(planOf(three), false, 1)).toMatchObject({ why: 'lowest_latency' });
      expect(ids(router.order(planOf(three), false, 1))).toBe('bca');
    });

    it('shares calls among those that are about as good', () => {
      let next = 0;
      const router = routerFor('lowest_latency', three, () => (next++ % 10) / 10);
      const [a, b, c] = three as [Target, Target, Target];
      call(router, a, 100, 0);
      call(router, b, 105, 0);
      call(router, c, 200, 0);
      const firsts = Array.from({ length: 40 }, () => ids(router.order(planOf(three), false, 1))[0]);
      expect(new Set(firsts)).toEqual(new Set(['a', 'b']));
    });

    it('looks at a slow one again after a minute, once, even where it gives no answer', () => {
      const router = routerFor('lowest_latency', three.slice(0, 2));
      const [a, b] = three as [Target, Target];
      call(router, a, 100, 0);
      call(router, b, 900, 0);
      call(router, a, 100, 59_000);
      expect(ids(router.order(planOf([a, b]), false, 59_999))).toBe('ab');
      expect(router.order(planOf([a, b]), false, 60_000)).toMatchObject({ why: 'exploring' });
      expect(ids(router.order(planOf([a, b]), false, 60_000))).toBe('ba');
      router.standing(b).asked(false, 60_000);
      router.standing(b).over(200, null);
      expect(ids(router.order(planOf([a, b]), false, 60_001))).toBe('ab');
    });

    it('keeps streams and whole answers apart', () => {
      const router = routerFor('lowest_latency', three.slice(0, 2));
      const [a, b] = three as [Target, Target];
      call(router, a, 5000, 0, false);
      call(router, b, 6000, 0, false);
      call(router, a, 200, 0, true);
      call(router, b, 100, 0, true);
      expect(ids(router.order(planOf([a, b]), false, 1))).toBe('ab');
      expect(ids(router.order(planOf([a, b]), true, 1))).toBe('ba');
    });
  });

  it('asks all of a tier before any of the next, by every strategy', () => {
    const targets = ['a', 'b', 'c', 'd', 'e'].map((id) => targetNamed(id));
    const strategies = fc.constantFrom<RoutingStrategy>(
      'ordered',
      'round_robin',
      'weighted',
      'lowest_latency',
      'least_busy',
    );
    fc.assert(
      fc.property(
        strategies,
        fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 5, maxLength: 5 }),
        fc.array(fc.tuple(fc.nat(4), fc.nat(1000), fc.boolean()), { maxLength: 30 }),
        (strategy, tiers, calls) => {
          const router = routerFor(strategy, targets, Math.random);
          const candidates = targets
            .map((target, index) => candidateOf(target, tiers[index]))
            .toSorted((one, other) => one.tier - other.tier);
          for (const [now, [index, took, isStream]] of calls.entries()) {
            const { candidates: order } = router.order(
              { candidates, strategy: null, leftOut: [] },
              isStream,
              now * 10_000,
            );
            expect(order.map(({ tier }) => tier)).toEqual(candidates.map(({ tier }) => tier));
            expect(new Set(order)).toEqual(new Set(candidates));
            call(router, targets[index] as Target, took, now * 10_000, isStream);
          }
        },
      ),
    );
  });

  it("follows a plan's own strategy before the config's", () => {
    const router = routerFor('ordered');
    const firsts = Array.from({ length: 3 }, () => ids(router.order(planOf(three, 'round_robin'), false, 0))[0]);
    expect(firsts.join('')).toBe('abc');
  });

  it('keeps what it knows of a target that stays, from config to config', () => {
    const router = routerFor('lowest_latency');
    const [a, b] = three as [Target, Target];
    call(router, a, 100, 0);
    router.standing(a).asked(false, 0);
    call(router, b, 900, 0);
    const next = new Router(
      'least_busy',
      [a, b],
      null,
      { random: () => 0, now: () => 0 },
      { router, isKept: (id) => id === 'a' },
    );
    expect(next.standing(a)).toBe(router.standing(a));
    expect(next.standing(b)).not.toBe(router.standing(b));
    expect(ids(next.order(planOf([a, b]), false, 1))[0]).toBe('b');
    expect(() => next.standing(targetNamed('c'))).toThrow('c');
  });
});
