/**
 * What holds of every call, whatever is configured and however three providers fail: what the event tells is what providers saw, no
 * bound is passed, and the client gets what the last one said.
 */
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AttemptRecord } from '../../../src/events/record.ts';
import { chat } from '../../support/gateway.ts';
import { errorStep, startUpstream, type Upstream, type UpstreamStep } from '../../support/upstream.ts';
import { reset, startRouted } from './support-gateway.ts';

let upstreams: Upstream[] = [];
beforeAll(async () => {
  upstreams = await Promise.all([startUpstream(), startUpstream(), startUpstream()]);
});
afterAll(async () => {
  await Promise.all(upstreams.map((upstream) => upstream.close()));
});

const answered: UpstreamStep = {
  status: 200,
  headers: { 'content-type': 'application/json' },
  body: '{"id":"c","object":"chat.completion","created":1,"model":"gpt-4o","choices":[]}',
};
const half: UpstreamStep = (_request, response) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
  response.write('{"id":', () => response.socket?.resetAndDestroy());
};
const steps: Readonly<Record<string, UpstreamStep>> = {
  answered,
  fault: errorStep(500),
  limit: errorStep(429),
  wait: errorStep(429, { 'retry-after-ms': '5' }),
  longWait: errorStep(429, { 'retry-after': '30' }),
  refusal: errorStep(400),
  reset,
  half,
};

const config = fc.record({
  strategy: fc.constantFrom('ordered', 'round_robin', 'weighted', 'lowest_latency', 'least_busy'),
  retries: fc.nat(2),
  fallbacks: fc.nat(3),
  failures: fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
});
const script = fc.array(fc.constantFrom(...Object.keys(steps)), { minLength: 20, maxLength: 20 });

const tried = (attempts: readonly AttemptRecord[]): readonly AttemptRecord[] =>
  attempts.filter(({ why }) => why !== 'skipped');

it('the laws of routing hold', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(
      config,
      fc.tuple(script, script, script),
      async ({ strategy, retries, fallbacks, failures }, scripts) => {
        for (const [index, upstream] of upstreams.entries()) {
          upstream.reset();
          upstream.next(...(scripts[index] as string[]).map((name) => steps[name] as UpstreamStep));
        }
        const parts = [
          `routing: {strategy: ${strategy}}`,
          failures === null
            ? 'circuit_breaker: {enabled: false}'
            : `circuit_breaker: {consecutive_failures: ${failures}}`,
          ...(retries === 0
            ? []
            : [`retry: {attempts: ${retries}, max_retry_after: 1s, backoff: {base: 1ms, max: 2ms}}`]),
          ...(fallbacks === 0
            ? []
            : [`fallback: {triggers: [rate_limit, server_error, connection], max_fallback_attempts: ${fallbacks}}`]),
        ];
        const gateway = await startRouted(upstreams, parts.join('\n'));
        try {
          for (let turn = 0; turn < 5; turn++) {
            const before = upstreams.map(({ seen }) => seen.length);
            const answer = await gateway.call(chat(`turn ${turn}`));
            const event = await gateway.lastEvent();
            const asked = tried(event.attempts);
            const skipped = event.attempts.filter(({ why }) => why === 'skipped').map(({ target }) => target);
            // Providers saw what the event tells, and each the same body.
            for (const [index, upstream] of upstreams.entries()) {
              const count = asked.filter(({ target }) => target === `t${index}`).length;
              expect(upstream.seen.length - (before[index] as number)).toBe(count);
              expect(count).toBeLessThanOrEqual(1 + retries);
            }
            const seen = upstreams.flatMap((upstream, index) => upstream.seen.slice(before[index]));
            expect(new Set(seen.map(({ body }) => body.toString())).size).toBe(1);
            // No bound is passed, none that was left out is asked, and what is asked again or elsewhere is called so.
            const targets = [...new Set(asked.map(({ target }) => target))];
            expect(targets.length).toBeGreaterThan(0);
            expect(targets.length).toBeLessThanOrEqual(1 + fallbacks);
            expect(targets.filter((target) => skipped.includes(target))).toEqual([]);
            for (const [place, { target, why, waited_ms: waited }] of asked.entries()) {
              if (place === 0) expect(['retry', 'fallback']).not.toContain(why);
              else
                expect(why === 'retry').toBe(
                  target === asked[place - 1]?.target && why !== 'trial' && why !== 'all_open',
                );
              if (why !== 'retry' && why !== 'trial' && why !== 'all_open') expect(waited).toBeUndefined();
            }
            // The client gets what the last one said, and only a failure was gone on from.
            const last = asked.at(-1) as AttemptRecord;
            // Where nothing is ever tried again, nobody waits for the end of an answer before it is handed on.
            const breaksOff = last.status === 200 && retries + fallbacks === 0 && event.error !== null;
            const status = last.error === null && !breaksOff ? last.status : 502;
            expect([answer.status, event.status, event.target]).toEqual([status, status, last.target]);
            for (const { status: one, error } of asked.slice(0, -1)) {
              expect(error !== null || one === 429 || one === 500).toBe(true);
            }
          }
          const path = '/keeptrusts/providers/metrics';
          const { text } = await gateway.call(null, { path, method: 'GET', key: gateway.accessKey });
          const { data } = JSON.parse(text) as { data: { in_flight: number; requests: number }[] };
          expect(data.map(({ in_flight: open }) => open)).toEqual([0, 0, 0]);
          expect(data.map(({ requests }) => requests)).toEqual(upstreams.map(({ seen }) => seen.length));
          expect(gateway.faults).toEqual([]);
        } finally {
          await gateway.stop();
        }
      },
    ),
    { numRuns: 40 },
  );
});
