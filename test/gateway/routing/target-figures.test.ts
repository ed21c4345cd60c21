/**
 * What operators are told of targets: `GET /keeptrusts/providers/metrics` and the gauges.
 */
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { Latencies, percentileOf } from '../../../src/gateway/routing/latencies.ts';
import { providersAnswer, type TargetFigures } from '../../../src/gateway/routing/target-figures.ts';
import { chat, errorOf, providerKey, type TestGateway } from '../../support/gateway.ts';
import { errorStep, startUpstream, type Upstream } from '../../support/upstream.ts';
import { reset, startRouted, times } from './support-gateway.ts';

let upstreams: Upstream[] = [];
let gateway: TestGateway | null = null;

beforeAll(async () => {
  upstreams = await Promise.all([startUpstream(), startUpstream()]);
});
afterAll(async () => {
  await Promise.all(upstreams.map((upstream) => upstream.close()));
});
afterEach(async () => {
  for (const upstream of upstreams) upstream.reset();
  await gateway?.stop();
  gateway = null;
});

const path = '/keeptrusts/providers/metrics';
const read = async (from: TestGateway): Promise<readonly Record<string, unknown>[]> => {
  const { status, text } = await from.call(null, { path, method: 'GET', key: from.accessKey });
  expect(status).toBe(200);
  expect(text).not.toContain(providerKey);
  return (JSON.parse(text) as { data: readonly Record<string, unknown>[] }).data;
};

describe('GET /keeptrusts/providers/metrics', () => {
  it('tells how each target does', async () => {
    const fallback = 'fallback: {triggers: [server_error, connection]}\ncircuit_breaker: {consecutive_failures: 3}';
    gateway = await startRouted(upstreams, fallback, { t1: 'weight: 2' });
    upstreams[0]?.next(...times(2, errorStep(500)), reset);
    for (let turn = 0; turn < 4; turn++) expect((await gateway.call(chat('hello'))).status).toBe(200);
    const [first = {}, second] = await read(gateway);
    expect(first).toMatchObject({
      id: 't0',
      provider: 'openai',
      model: 'gpt-4o',
      weight: 1,
      state: 'usable',
      problem: null,
      requests: 3,
      in_flight: 0,
      errors: 3,
      errors_by_kind: { 500: 2, reset: 1 },
      last_error: { kind: 'reset' },
      first_byte_ms: { count: 0, p50: null, p90: null, p99: null },
      breaker: { state: 'open', reason: 'consecutive_failures', openings: { consecutive_failures: 1 } },
    });
    const { open_for_ms: left } = first['breaker'] as { open_for_ms: number };
    expect(left > 0 && left <= 30_000).toBe(true);
    expect(Date.parse((first['last_error'] as { at: string }).at)).toBeGreaterThan(Date.now() - 60_000);
    expect(second).toMatchObject({ id: 't1', weight: 2, requests: 4, errors: 0, last_error: null });
    expect(second).toMatchObject({ first_byte_ms: { count: 4 }, breaker: { state: 'closed', open_for_ms: 0 } });
    const metrics = (await gateway.call(null, { path: '/metrics', method: 'GET' })).text;
    expect(metrics).toContain('kt_target_breaker_state{target="t0",provider="openai"} 2');
    expect(metrics).toContain('kt_target_breaker_state{target="t1",provider="openai"} 0');
    expect(metrics).toContain(
      'kt_target_breaker_opened_total{target="t0",provider="openai",reason="consecutive_failures"} 1',
    );
    expect(metrics).toContain('kt_target_calls{target="t0",provider="openai"} 0');
  });

  it('counts calls under way, and says why a target can not be used', async () => {
    gateway = await startRouted(upstreams.slice(0, 1), 'circuit_breaker: {enabled: false}');
    let answer: (() => void) | null = null;
    upstreams[0]?.next((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"id":"c","object":"chat.completion",');
      answer = () => response.end('"created":1,"model":"gpt-4o","choices":[]}');
    });
    const call = gateway.call(chat('hello'));
    await expect.poll(() => answer !== null).toBe(true);
    expect(await read(gateway)).toMatchObject([{ in_flight: 1, breaker: null }]);
    (answer as unknown as () => void)();
    await call;
    expect(await read(gateway)).toMatchObject([{ in_flight: 0, requests: 1 }]);
  });

  it('is for access keys', async () => {
    gateway = await startRouted(upstreams, '');
    const refused = await gateway.call(null, { path, method: 'GET' });
    expect([refused.status, errorOf(refused)['code']]).toEqual([403, 'access_denied']);
    expect((await gateway.call(null, { path, method: 'GET', key: null })).status).toBe(401);
    expect((await gateway.call({}, { path, key: gateway.accessKey })).status).toBe(405);
  });
});

describe('the figures of several workers', () => {
  const figures = (changes: Partial<TargetFigures>): TargetFigures => ({
    id: 'a',
    provider: 'openai',
    model: 'gpt-4o',
    weight: 1,
    problem: null,
    inFlight: 1,
    calls: 10,
    errors: { 500: 1 },
    lastError: { what: '500', at: 1000 },
    latencies: [0, 3, 0],
    breaker: { phase: 'closed', reason: null, openFor: 0 },
    openings: { consecutive_failures: 2 },
    ...changes,
  });

  it('become one, of the gravest state', () => {
    const answer = providersAnswer([
      [figures({})],
      [
        figures({
          errors: { 500: 1, reset: 2 },
          lastError: { what: 'reset', at: 2000 },
          latencies: [0, 0, 1],
          breaker: { phase: 'open', reason: 'unhealthy', openFor: null },
          openings: { unhealthy: 1, consecutive_failures: 3 },
        }),
      ],
    ]);
    expect(JSON.parse(answer)).toMatchObject({
      object: 'list',
      data: [
        {
          id: 'a',
          requests: 20,
          in_flight: 2,
          errors: 4,
          errors_by_kind: { 500: 2, reset: 2 },
          last_error: { kind: 'reset', at: '1970-01-01T00:00:02.000Z' },
          first_byte_ms: { count: 4 },
          breaker: {
            state: 'open',
            reason: 'unhealthy',
            open_for_ms: null,
            openings: { unhealthy: 1, consecutive_failures: 3 },
            open_in_workers: 1,
            workers: 2,
          },
        },
      ],
    });
  });
});

describe('percentiles', () => {
  it('are within a twentieth of the truth', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1, max: 600_000, noNaN: true }), { minLength: 1, maxLength: 300 }),
        fc.constantFrom(50, 90, 99),
        (values, percent) => {
          const latencies = new Latencies();
          for (const value of values) latencies.add(value, 0);
          const sorted = values.toSorted((one, other) => one - other);
          const truth = sorted[Math.ceil((values.length * percent) / 100) - 1] as number;
          const told = percentileOf(latencies.counts(0), percent) as number;
          expect(Math.abs(told - truth)).toBeLessThanOrEqual(truth * 0.05 + 0.1);
        },
      ),
    );
  });

  it('forget what is more than ten minutes old', () => {
    const latencies = new Latencies();
    const count = (now: number): number => latencies.counts(now).reduce((sum, one) => sum + one, 0);
    latencies.add(5, 0);
    expect(count(299_999)).toBe(1);
    latencies.add(5, 300_000);
    expect(count(599_999)).toBe(2);
    expect(count(600_000)).toBe(1);
    expect(count(1_300_000)).toBe(0);
    expect(percentileOf(latencies.counts(1_300_000), 50)).toBeNull();
  });
});
