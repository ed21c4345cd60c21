import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bodyJson, encodeBody, encodeStart } from '../../src/events/body-json.ts';
import type { EventBody } from '../../src/events/record.ts';
import { eventBody } from './support.ts';

const words = fc.constantFrom('one', 'two', 'a "quoted" name', 'Grüße', '\u202eright to left', 'tab\t', '\u{1f600}');
const maybe = fc.option(words);

const whole = fc.nat({ max: 5_000 });
const millis = fc.oneof(
  fc.nat({ max: 5_000_000 }).map((micros) => micros / 1000),
  fc.constantFrom(0, 0.001, 0.01, 0.1, 999.999, 1000, 86_400_000.001),
);

const results = fc.array(
  fc.record({
    policy: words,
    phase: fc.constantFrom('input', 'output'),
    verdict: fc.constantFrom('allow', 'redact', 'block', 'skipped', 'error'),
    enforced: fc.boolean(),
    reason_code: maybe,
    findings: fc.oneof(
      fc.constant([]),
      fc.array(fc.record({ type: words, count: whole }), { minLength: 1, maxLength: 3 }),
    ),
    duration_us: whole,
  }),
  { maxLength: 5 },
);

const attempts = fc.array(
  fc
    .record({
      target: words,
      provider: words,
      status: fc.constantFrom(null, 200, 503),
      error: maybe,
      duration_ms: millis,
      why: fc.constantFrom('ordered', 'fallback', 'skipped'),
      waited_ms: fc.option(millis),
    })
    .map(({ waited_ms, ...attempt }) => (waited_ms === null ? attempt : { ...attempt, waited_ms })),
  { maxLength: 4 },
);

const latency = fc.record({
  total: millis,
  input_policies: fc.option(millis),
  upstream: fc.option(millis),
  first_token: fc.option(millis),
  output_policies: fc.option(millis),
});

/** Bodies of few keys, so that many follow one that says nearly the same. */
const bodies: fc.Arbitrary<EventBody> = fc
  .record({
    request_id: words,
    endpoint: maybe,
    model: maybe,
    provider: maybe,
    target: maybe,
    stream: fc.boolean(),
    key_id: fc.option(fc.constantFrom('key_one', 'key_two')),
    user_id: maybe,
    team_id: maybe,
    identity_source: fc.constantFrom('key', 'header', null),
    verdict: fc.constantFrom('allow', 'block'),
    enforced: fc.boolean(),
    phase: fc.constantFrom('input', 'output', null),
    policy: maybe,
    reason_code: maybe,
    status: fc.integer({ min: 200, max: 599 }),
    upstream_status: fc.option(fc.integer({ min: 200, max: 599 })),
    policy_results: results,
    redactions: fc.nat(3),
    delivered: fc.constantFrom('none', 'partial', 'full'),
    repeat_of: maybe,
    attempts,
    latency_ms: latency,
    config: fc.option(fc.record({ name: words, version: words, hash: words })),
    error: maybe,
  })
  .map((changes) => eventBody(1, changes as Partial<EventBody>));

describe("a body's JSON", () => {
  it('says what the body says, in its order, whatever was written before', () => {
    fc.assert(
      fc.property(fc.array(bodies, { minLength: 1, maxLength: 12 }), (all) => {
        for (const body of all) {
          const { json, bytes } = encodeBody(body);
          const read = JSON.parse(json) as EventBody;
          expect(read).toEqual(body);
          // In the order of the members, at every depth.
          expect(JSON.stringify(read)).toBe(JSON.stringify(body));
          expect(bytes).toBe(Buffer.byteLength(json));
          expect(bodyJson(body)).toBe(json);
        }
      }),
    );
  });

  it('writes milliseconds that are no time as `JSON.stringify` does', () => {
    const latency_ms = {
      total: NaN,
      input_policies: Infinity,
      upstream: -1.5,
      first_token: 1e15,
      output_policies: 1e300,
    };
    const body = eventBody(1, { latency_ms });
    expect(JSON.parse(bodyJson(body))).toEqual(JSON.parse(JSON.stringify(body)));
  });

  it('begins with what is known at first', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        const { id, timestamp, request_id, client_request_id, trace_id, endpoint, key_id } = body;
        const { user_id, team_id, identity_source, config } = body;
        const known = { id, timestamp, request_id, client_request_id, trace_id, endpoint, key_id };
        const { json, bytes } = encodeStart(body);
        expect(JSON.parse(json)).toEqual({ ...known, user_id, team_id, identity_source, config });
        expect(bytes).toBe(Buffer.byteLength(json));
      }),
    );
  });

  it('is written anew for each member that differs from the call before', () => {
    const first = eventBody(1);
    const changes: readonly Partial<EventBody>[] = [
      { endpoint: '/v1/messages' },
      { model: 'other' },
      { provider: 'other' },
      { target: 'other' },
      { stream: true },
      { key_id: 'key_other' },
      { user_id: null },
      { team_id: 'other' },
      { identity_source: 'header' },
      { verdict: 'block' },
      { enforced: false },
      { phase: 'input' },
      { policy: 'other' },
      { reason_code: 'other' },
    ];
    for (const change of changes) {
      bodyJson(first);
      const changed = { ...first, ...change };
      expect(JSON.parse(bodyJson(changed))).toEqual(changed);
    }
  });
});
