import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Breaker, type BreakerSettings } from '../../../src/gateway/routing/breaker.ts';
import { Breakers } from '../../../src/gateway/routing/breakers.ts';

const settings: BreakerSettings = {
  consecutiveFailures: 3,
  failureRate: 50,
  minimumCalls: 10,
  window: 1000,
  openFor: 100,
  maxOpenFor: 1000,
  whenAllOpen: 'ask',
};
const fail = (breaker: Breaker, times: number, now = 0): void => {
  for (let time = 0; time < times; time++) breaker.report('failure', now);
};
const opened = (now = 0): Breaker => {
  const breaker = new Breaker(settings);
  fail(breaker, 3, now);
  return breaker;
};

describe('a breaker', () => {
  it('opens after failures in a row, and a success between them begins anew', () => {
    const breaker = new Breaker(settings);
    fail(breaker, 2);
    breaker.report('success', 0);
    fail(breaker, 2);
    expect(breaker.state(0).phase).toBe('closed');
    expect(breaker.report('failure', 0)).toBe('consecutive_failures');
    expect(breaker.state(0)).toEqual({ phase: 'open', reason: 'consecutive_failures', openFor: 100 });
    expect(breaker.mayAsk(99)).toBe(false);
  });

  it('opens at a share of failures, once there are enough calls, and forgets what is older than the window', () => {
    const breaker = new Breaker(settings);
    const mixed = (calls: number, now: number): void => {
      for (let call = 0; call < calls; call++) breaker.report(call % 2 === 0 ? 'success' : 'failure', now);
    };
    mixed(9, 0);
    expect(breaker.state(0).phase).toBe('closed');
    mixed(9, 1500);
    expect(breaker.state(1500).phase).toBe('closed');
    expect(breaker.report('failure', 1600)).toBe('failure_rate');
  });

  it('lets one trial through at a time, and closes when it succeeds', () => {
    const breaker = opened();
    expect(breaker.state(100).phase).toBe('half_open');
    expect(breaker.mayAsk(100)).toBe(true);
    expect(breaker.take(100)).toBe(true);
    expect(breaker.mayAsk(101)).toBe(false);
    expect(breaker.tried('success', 102)).toBeNull();
    expect(breaker.state(102).phase).toBe('closed');
    fail(breaker, 2, 103);
    expect(breaker.state(103).phase).toBe('closed');
  });

  it('gives the place of a trial back that said nothing', () => {
    const breaker = opened();
    breaker.take(100);
    breaker.tried(null, 101);
    expect(breaker.mayAsk(101)).toBe(true);
  });

  it('opens for twice as long after each trial that fails, up to the bound', () => {
    const breaker = opened();
    const spans: number[] = [];
    let now = 0;
    for (let trial = 0; trial < 6; trial++) {
      now += breaker.state(now).openFor;
      breaker.take(now);
      expect(breaker.tried('failure', now)).toBe('trial_failed');
      spans.push(breaker.state(now).openFor);
    }
    expect(spans).toEqual([200, 400, 800, 1000, 1000, 1000]);
  });

  it('takes no notice of calls that were sent before it opened', () => {
    const breaker = opened();
    breaker.report('success', 50);
    fail(breaker, 3, 60);
    expect(breaker.state(60)).toMatchObject({ phase: 'open', openFor: 40 });
    breaker.report('failure', 150);
    expect(breaker.state(150).phase).toBe('half_open');
  });

  it('stays open for as long as its target asks, within the bound, and is then closed without a trial', () => {
    const breaker = new Breaker(settings);
    expect(breaker.open('retry_after', 5000, 0)).toBe(true);
    expect(breaker.state(0)).toEqual({ phase: 'open', reason: 'retry_after', openFor: 1000 });
    expect(breaker.open('retry_after', 300, 100)).toBe(false);
    expect(breaker.state(1000).phase).toBe('closed');
    expect(breaker.mayAsk(1000)).toBe(true);
    expect(breaker.take(1000)).toBe(false);
    expect(breaker.open('retry_after', 0, 1000)).toBe(false);
  });

  it('closes by a call that was sent although it was open, and is not opened for longer by one', () => {
    const breaker = opened();
    expect(breaker.take(10)).toBe(true);
    expect(breaker.tried('failure', 20)).toBeNull();
    expect(breaker.state(20).openFor).toBe(80);
    breaker.take(30);
    breaker.tried('success', 40);
    expect(breaker.state(40).phase).toBe('closed');
  });

  it('obeys its laws whatever happens', () => {
    const step = fc.tuple(
      fc.constantFrom('success', 'failure', 'ask', 'trial-success', 'trial-failure', 'trial-nothing', 'wish'),
      fc.nat(150),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const breaker = new Breaker(settings);
        let now = 0;
        let trials = 0;
        for (const [what, passed] of steps) {
          now += passed;
          const before = breaker.state(now);
          // It is open for a bounded time, and lets somebody through when that is over.
          expect(before.openFor).toBeLessThanOrEqual(settings.maxOpenFor);
          expect(before.phase === 'open').toBe(before.openFor > 0);
          if (before.phase === 'closed') expect(breaker.mayAsk(now)).toBe(true);
          if (before.phase === 'open') expect(breaker.mayAsk(now)).toBe(false);
          if (before.phase === 'half_open') expect(breaker.mayAsk(now)).toBe(trials === 0);
          if (what === 'success' || what === 'failure') breaker.report(what, now);
          else if (what === 'ask' && breaker.mayAsk(now)) {
            if (breaker.take(now)) trials++;
          } else if (what === 'wish') {
            if (breaker.open('retry_after', 1 + passed, now)) trials = 0;
          } else if (trials > 0 && what.startsWith('trial-')) {
            trials = 0;
            const outcome = what.slice('trial-'.length);
            breaker.tried(outcome === 'nothing' ? null : (outcome as 'success' | 'failure'), now);
          }
          if (breaker.state(now).phase === 'closed') trials = 0;
          expect(trials).toBeLessThanOrEqual(1);
        }
      }),
    );
  });
});

describe('breakers', () => {
  it('are one for each target, and tell when and for how long they open', () => {
    let now = 0;
    const heard: string[] = [];
    const breakers = new Breakers(settings, () => now, {
      opened: (id, reason, milliseconds) => heard.push(`${id} ${reason} ${milliseconds}`),
      closed: (id, reason) => heard.push(`${id} closed ${reason}`),
    });
    for (let call = 0; call < 3; call++) breakers.report('a', 'failure');
    expect([breakers.mayAsk('a'), breakers.mayAsk('b')]).toEqual([false, true]);
    breakers.open('b', 'retry_after', 40);
    now = 100;
    expect(breakers.take('a')).toBe(true);
    breakers.tried('a', 'failure');
    expect(heard).toEqual(['a consecutive_failures 100', 'b retry_after 40', 'a trial_failed 200']);
    breakers.close('a', 'unhealthy');
    expect(breakers.state('a').phase).toBe('open');
    breakers.open('a', 'unhealthy', Number.POSITIVE_INFINITY);
    expect(breakers.state('a')).toMatchObject({ reason: 'unhealthy', openFor: Number.POSITIVE_INFINITY });
    breakers.close('a', 'unhealthy');
    expect(breakers.state('a').phase).toBe('closed');
    breakers.open('a', 'failure_rate', 10);
    now = 120;
    breakers.take('a');
    breakers.tried('a', 'success');
    expect(heard.slice(3)).toEqual([
      'a unhealthy Infinity',
      'a closed unhealthy',
      'a failure_rate 10',
      'a closed failure_rate',
    ]);
  });

  it('go on under a config that keeps their target, but for what a health check found', () => {
    const nobody = { opened: () => undefined, closed: () => undefined };
    const first = new Breakers(settings, () => 0, nobody);
    for (const id of ['kept', 'changed']) for (let call = 0; call < 3; call++) first.report(id, 'failure');
    first.open('ill', 'unhealthy', Number.POSITIVE_INFINITY);
    const former = { breakers: first, isKept: (id: string) => id !== 'changed' };
    const checked = new Breakers(settings, () => 0, nobody, { ...former, areChecked: true });
    expect(checked.state('ill').reason).toBe('unhealthy');
    const next = new Breakers({ ...settings, consecutiveFailures: 1 }, () => 0, nobody, {
      ...former,
      areChecked: false,
    });
    expect(['kept', 'changed', 'ill'].map((id) => next.state(id).phase)).toEqual(['open', 'closed', 'closed']);
    // The trial of a call that began before is heard by both.
    next.report('ill', 'failure');
    expect(next.state('ill').reason).toBe('consecutive_failures');
    expect(first.state('ill').phase).toBe('open');
  });
});
