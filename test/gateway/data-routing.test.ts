/**
 * `data-routing-policy` through the gateway: which targets a call reaches, also when the first one fails.
 */
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { fitPlan } from '../../src/gateway/models.ts';
import type { Candidate, RoutePlan } from '../../src/gateway/routing/candidate.ts';
import { compileRequirement } from '../../src/policy/data-policy.ts';
import { chat, configText, errorOf, startTestGateway, type TestGateway } from '../support/gateway.ts';
import { errorStep, startUpstream, type Upstream } from '../support/upstream.ts';
import { candidateOf, targetNamed } from './routing/support.ts';

let first: Upstream;
let second: Upstream;
const open: TestGateway[] = [];

beforeAll(async () => {
  [first, second] = [await startUpstream(), await startUpstream()];
});

afterAll(async () => {
  await Promise.all([first.close(), second.close()]);
});

afterEach(async () => {
  for (const gateway of open.splice(0)) await gateway.stop();
  first.reset();
  second.reset();
});

const kept = 'data_policy: {training_opt_out: true, retention_days: 30, region: us}';
const zero = 'data_policy: {zero_data_retention: true, training_opt_out: true, region: eu}';

/** Two targets of one model, the first declaring that it keeps data; each with what else it declares. */
async function start(
  policy: string,
  { chain = 'data-routing-policy', one = kept, two = zero } = {},
): Promise<TestGateway> {
  const target = (id: string, { url }: Upstream, more: string): string =>
    `    - {id: ${id}, provider: openai, model: gpt-4o, base_url: "${url}/v1", secret_key_ref: {env: TEST_KEY}${more === '' ? '' : `, ${more}`}}`;
  const providers = [
    'providers:',
    '  targets:',
    target('keeping', first, one),
    target('forgetting', second, two),
    '  fallback: {triggers: [server_error, rate_limit, connection]}',
  ].join('\n');
  const gateway = await startTestGateway(configText(chain, policy, providers));
  open.push(gateway);
  return gateway;
}

const requireZero = 'data-routing-policy: {require_zero_data_retention: true}';
const reached = (): readonly number[] => [first.seen.length, second.seen.length];

describe('data-routing-policy', () => {
  it('sends calls past the targets that are not fit, and says which were left out', async () => {
    const gateway = await start(requireZero);
    for (const body of [chat('hello'), chat('hello', { stream: true })]) {
      expect((await gateway.call(body)).status).toBe(200);
    }
    expect(reached()).toEqual([0, 2]);
    expect(await gateway.lastEvent()).toMatchObject({
      verdict: 'allow',
      target: 'forgetting',
      attempts: [
        { target: 'keeping', status: null, error: 'data_policy', why: 'skipped' },
        { target: 'forgetting', status: 200 },
      ],
      policy_results: [
        {
          policy: 'data-routing-policy',
          verdict: 'allow',
          enforced: true,
          reason_code: 'data_routing_policy.restricted',
          findings: [{ type: 'left_out:keeping:zero_data_retention', count: 1 }],
        },
      ],
    });
  });

  it('never falls back to one that is not fit', async () => {
    const gateway = await start(requireZero, { one: zero, two: kept });
    first.next(errorStep(500));
    expect((await gateway.call(chat('hello'))).status).toBe(500);
    expect(reached()).toEqual([1, 0]);
    expect((await gateway.lastEvent()).attempts.map(({ target, status }) => [target, status])).toEqual([
      ['forgetting', null],
      ['keeping', 500],
    ]);

    const lenient = await start('data-routing-policy: {max_retention_days: 30}');
    first.next(errorStep(500));
    expect((await lenient.call(chat('hello'))).status).toBe(200);
    expect(reached()).toEqual([2, 1]);
  });

  it('asks only of calls that it is meant for', async () => {
    const found = await start('data-routing-policy: {allowed_regions: [eu], when_found_by: [pii-detector]}', {
      chain: 'pii-detector, data-routing-policy',
    });
    expect((await found.call(chat('hello'))).status).toBe(200);
    expect(reached()).toEqual([1, 0]);
    expect((await found.call(chat('write to ada@example.org'))).status).toBe(200);
    expect(reached()).toEqual([1, 1]);

    const ofTeam = await start(requireZero, { chain: '{data-routing-policy: {when: {team: legal}}}' });
    expect((await ofTeam.call(chat('hello'))).status).toBe(200);
    expect(reached()).toEqual([2, 1]);
    const key = ofTeam.addKey('gateway', { team: 'legal' });
    expect((await ofTeam.call(chat('hello'), { key })).status).toBe(200);
    expect(reached()).toEqual([2, 2]);
  });

  it('answers 409 with what was required', async () => {
    const config = configText(
      '{data-routing-policy: {when: {model: gpt-4o}}}',
      requireZero,
      `providers:
  targets:
    - {id: keeping, provider: openai, model: gpt-4o, base_url: "${first.url}/v1", secret_key_ref: {env: TEST_KEY}, ${kept}}
    - {id: other, provider: openai, model: gpt-4o-mini, base_url: "${second.url}/v1", secret_key_ref: {env: TEST_KEY}, ${zero}}`,
    );
    const gateway = await startTestGateway(config);
    open.push(gateway);
    for (const repeat of [false, true]) {
      const answer = await gateway.call(chat('hello'));
      expect(answer.status).toBe(409);
      expect(answer.headers.get('x-should-retry')).toBe('false');
      expect(errorOf(answer)).toMatchObject({
        type: 'policy_violation',
        code: 'input_blocked',
        policy: 'data-routing-policy',
        reason_code: 'data_routing_policy.no_compliant_target',
        message:
          "Request blocked by policy 'data-routing-policy': no provider target for this model meets what is required " +
          '(zero data retention). Ask for another model, or have a target added that qualifies.',
      });
      const event = await gateway.lastEvent();
      expect(event).toMatchObject({ status: 409, verdict: 'block', attempts: [], target: null });
      expect(event.repeat_of !== null).toBe(repeat);
    }
    expect((await gateway.call(chat('hello', { model: 'gpt-4o-mini' }))).status).toBe(200);
    expect(reached()).toEqual([0, 1]);
  });

  it('observed, it records and changes nothing', async () => {
    const gateway = await start('data-routing-policy: {require_zero_data_retention: true, mode: observe}');
    expect((await gateway.call(chat('hello'))).status).toBe(200);
    expect(reached()).toEqual([1, 0]);
    expect((await gateway.lastEvent()).policy_results[0]).toMatchObject({
      enforced: false,
      findings: [{ type: 'left_out:keeping:zero_data_retention', count: 1 }],
    });
  });

  it('with warn, a call that none may take goes on, and the event says so', async () => {
    const policy = 'data-routing-policy: {allowed_regions: [ch], on_no_compliant_provider: warn}';
    const gateway = await start(policy);
    expect((await gateway.call(chat('hello'))).status).toBe(200);
    expect(reached()).toEqual([1, 0]);
    expect((await gateway.lastEvent()).policy_results[0]).toMatchObject({
      verdict: 'allow',
      reason_code: 'data_routing_policy.warned',
      findings: [{ type: 'left_out:keeping:region' }, { type: 'left_out:forgetting:region' }],
    });
  });

  it('judges only targets that can be called', async () => {
    const config = configText(
      'data-routing-policy',
      requireZero,
      `providers:
  targets:
    - {id: keeping, provider: openai, model: gpt-4o, base_url: "${first.url}/v1", secret_key_ref: {env: TEST_KEY}}
    - {id: forgetting, provider: openai, model: gpt-4o, secret_key_ref: {env: NO_SUCH_KEY}, ${zero}}`,
    );
    const gateway = await startTestGateway(config);
    open.push(gateway);
    expect((await gateway.call(chat('hello'))).status).toBe(409);
    expect(reached()).toEqual([0, 0]);
  });
});

describe('fitPlan', () => {
  const policies = fc.record({
    zeroDataRetention: fc.boolean(),
    trainingOptOut: fc.boolean(),
    retentionDays: fc.option(fc.nat(40)),
    regions: fc.subarray(['eu', 'us']),
  });
  const demands = fc.record(
    {
      require_zero_data_retention: fc.boolean(),
      require_no_training: fc.boolean(),
      max_retention_days: fc.nat(40),
      allowed_regions: fc.subarray(['eu', 'us'], { minLength: 1 }),
    },
    { requiredKeys: [] },
  );

  it('law: what is left meets all that is required, in the same order; the others are told; nothing else changes', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(policies, fc.nat(3)), { minLength: 1 }), demands, (list, wanted) => {
        const candidates = list
          .map(([dataPolicy, tier], index) => {
            const target = targetNamed(`t${index}`);
            return candidateOf({ ...target, settings: { ...target.settings, dataPolicy } }, tier);
          })
          .toSorted((one, other) => one.tier - other.tier);
        const plan: RoutePlan = { candidates, strategy: 'weighted', leftOut: [], group: 'g', variant: 'v' };
        const required = compileRequirement(wanted);
        const fit = fitPlan(plan, required);
        const meets = ({ target }: Candidate): boolean =>
          required === null || required.unmet(target.settings.dataPolicy).length === 0;
        expect(fit.candidates).toEqual(candidates.filter(meets));
        expect(fit.leftOut.map(({ target }) => target)).toEqual(
          candidates.filter((one) => !meets(one)).map(({ target }) => target.settings.id),
        );
        expect({ ...fit, candidates, leftOut: [] }).toEqual(plan);
        expect(fitPlan(plan, required)).toBe(fit);
      }),
    );
  });
});
