import { describe, expect, it } from 'vitest';
import { Breakers } from '../../../src/gateway/routing/breakers.ts';
import type { RunningConfig } from '../../../src/gateway/running-config.ts';
import { ToldBreakers, type ToldBreaker } from '../../../src/gateway/workers/told-breakers.ts';

const settings = {
  consecutiveFailures: 2,
  failureRate: 50,
  minimumCalls: 100,
  window: 1000,
  openFor: 100,
  maxOpenFor: 1000,
  whenAllOpen: 'ask',
} as const;
const silent = { opened: () => undefined, closed: () => undefined };

/** As much of a config as is looked at. */
function configWith(breakers: Breakers | null, type = 'memory'): RunningConfig {
  return { router: { breakers }, settings: { limitsStore: { type } } } as unknown as RunningConfig;
}

/** Workers that tell each other at once, by way of JSON. */
function workers(count: number, type = 'memory') {
  const told: ToldBreaker[] = [];
  let now = 0;
  const all = Array.from({ length: count }, () => {
    const breakers = new Breakers(settings, () => now, silent);
    const own: ToldBreakers = new ToldBreakers((one) => {
      told.push(one);
      for (const { own: other } of all) if (other !== own) other.hear(JSON.parse(JSON.stringify(one)) as ToldBreaker);
    });
    own.follow(configWith(breakers, type));
    return { breakers, own };
  });
  const phases = (id: string): readonly string[] => all.map(({ breakers }) => breakers.state(id).phase);
  return { all, told, phases, pass: (time: number) => (now += time) };
}

describe('breakers of workers', () => {
  it('open and close in all, told once each', () => {
    const { all, told, phases, pass } = workers(3);
    for (let call = 0; call < 2; call++) all[0]?.breakers.report('a', 'failure');
    expect(phases('a')).toEqual(['open', 'open', 'open']);
    expect(phases('b')).toEqual(['closed', 'closed', 'closed']);
    pass(100);
    expect(phases('a')).toEqual(['half_open', 'half_open', 'half_open']);
    all[2]?.breakers.take('a');
    all[2]?.breakers.tried('a', 'success');
    expect(phases('a')).toEqual(['closed', 'closed', 'closed']);
    expect(told).toEqual([
      { id: 'a', reason: 'consecutive_failures', milliseconds: 100 },
      { id: 'a', reason: 'consecutive_failures', milliseconds: null },
    ]);
  });

  it('leave to each what its health checks find', () => {
    const { all, told, phases } = workers(2);
    all[0]?.breakers.open('a', 'unhealthy', Number.POSITIVE_INFINITY);
    expect(phases('a')).toEqual(['open', 'closed']);
    all[1]?.breakers.open('a', 'retry_after', 50);
    all[1]?.breakers.take('a');
    all[1]?.breakers.tried('a', 'success');
    expect(phases('a')).toEqual(['open', 'closed']);
    expect(told.map(({ reason }) => reason)).toEqual(['retry_after', 'retry_after']);
  });

  it('keep quiet where a store tells, and of a config that is no longer in force', () => {
    const shared = workers(2, 'redis');
    shared.all[0]?.breakers.open('a', 'retry_after', 50);
    expect([shared.told, shared.phases('a')]).toEqual([[], ['open', 'closed']]);
    const { all, told } = workers(2);
    all[0]?.own.follow(configWith(null));
    all[0]?.breakers.open('a', 'retry_after', 50);
    all[0]?.own.hear({ id: 'a', reason: 'retry_after', milliseconds: null });
    expect(told).toEqual([]);
  });
});
