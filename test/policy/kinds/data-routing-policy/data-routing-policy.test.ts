import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readChainConfig } from '../../../../src/policy/chain-config.ts';
import { nothingDeclared, readDataPolicy, type TargetTerms } from '../../../../src/policy/data-policy.ts';
import type { Decision, PolicyResult } from '../../../../src/policy/decision.ts';
import { compileChain } from '../../../../src/policy/engine.ts';
import { dataRoutingPolicy } from '../../../../src/policy/kinds/data-routing-policy.ts';
import { kinds } from '../../../../src/policy/kinds/index.ts';
import { factsOf, runKind, subjectOf } from '../run-kind.ts';

const target = (id: string, declared: object | null = null): TargetTerms => ({
  id,
  dataPolicy: readDataPolicy(declared === null ? {} : { data_policy: declared }),
});
const zero = target('zero', { zero_data_retention: true, training_opt_out: true, region: 'EU' });
const month = target('month', { training_opt_out: true, retention_days: 30, region: ['eu-west-1', 'us-east-1'] });
const silent = target('silent');

const run = (settings: object, targets: readonly TargetTerms[]): ReturnType<typeof runKind> =>
  runKind(dataRoutingPolicy, settings, subjectOf(['hello']), { facts: { ...factsOf({}), targets } });
const typesOf = (settings: object, targets: readonly TargetTerms[]): readonly string[] =>
  run(settings, targets).findings.map(({ type }) => type);

describe('data-routing-policy', () => {
  it.each([
    [{ require_zero_data_retention: true }, ['zero'], ['month:zero_data_retention', 'silent:zero_data_retention']],
    [{ require_no_training: true }, ['zero', 'month'], ['silent:no_training']],
    [{ max_retention_days: 30 }, ['zero', 'month'], ['silent:retention_days']],
    [{ max_retention_days: 29 }, ['zero'], ['month:retention_days', 'silent:retention_days']],
    [{ max_retention_days: 0 }, ['zero'], ['month:retention_days', 'silent:retention_days']],
    [{ allowed_regions: ['eu'] }, ['zero'], ['month:region', 'silent:region']],
    [{ allowed_regions: ['Eu', 'eu-*'] }, ['zero'], ['month:region', 'silent:region']],
    [{ allowed_regions: ['eu-*', 'us-*'] }, ['month'], ['zero:region', 'silent:region']],
    [
      { require_zero_data_retention: true, require_no_training: true },
      ['zero'],
      ['month:zero_data_retention', 'silent:zero_data_retention', 'silent:no_training'],
    ],
  ] as const)('%j leaves %j', (settings, fit, leftOut) => {
    const all = [zero, month, silent];
    const outcome = run(settings, all);
    expect(outcome).toMatchObject({ verdict: 'allow', reason: 'restricted', edits: [] });
    expect(outcome.findings.map(({ type, part }) => [type, part])).toEqual(
      leftOut.map((one) => [`left_out:${one}`, -1]),
    );
    expect(all.filter(({ dataPolicy }) => outcome.routing?.unmet(dataPolicy).length === 0).map(({ id }) => id)).toEqual(
      fit,
    );
  });

  it('promises nothing for a target that declares nothing, nor for what it leaves out', () => {
    expect(silent.dataPolicy).toEqual(nothingDeclared);
    expect(readDataPolicy({ data_policy: { zero_data_retention: false, retention_days: 0 } })).toMatchObject({
      zeroDataRetention: false,
      retentionDays: 0,
    });
    expect(readDataPolicy({ zdr: true })).toMatchObject({ zeroDataRetention: true, trainingOptOut: false });
    expect(readDataPolicy({ zdr: false })).toEqual(nothingDeclared);
    expect(readDataPolicy({ zdr: true, data_policy: { region: 'eu' } })).toMatchObject({
      zeroDataRetention: true,
      regions: ['eu'],
    });
    // Kept for no day is not the agreement that zero data retention is.
    expect(typesOf({ require_zero_data_retention: true }, [zero, target('brief', { retention_days: 0 })])).toEqual([
      'left_out:brief:zero_data_retention',
    ]);
  });

  it('refuses where no target will do, and says what was required', () => {
    const outcome = run({ require_zero_data_retention: true, allowed_regions: ['eu', 'ch'] }, [month, silent]);
    expect(outcome).toMatchObject({ verdict: 'block', reason: 'no_compliant_target', place: null });
    expect(outcome.message).toBe(
      'no provider target for this model meets what is required (zero data retention, processing in eu or ch). ' +
        'Ask for another model, or have a target added that qualifies.',
    );
    expect(outcome.findings).toHaveLength(4);
  });

  it('says nothing where all targets will do, and still binds the router', () => {
    const outcome = run({ max_retention_days: 30 }, [zero, month]);
    expect(outcome).toMatchObject({ verdict: 'allow', reason: null, findings: [] });
    expect(outcome.routing?.unmet(silent.dataPolicy)).toEqual(['retention_days']);
  });

  it('warns where it is told to, and binds nobody then', () => {
    const settings = { require_zero_data_retention: true, on_no_compliant_provider: 'warn' };
    const outcome = run(settings, [month]);
    expect(outcome).toMatchObject({ verdict: 'allow', reason: 'warned' });
    expect(outcome.routing).toBeUndefined();
    expect(run(settings, [month, zero]).routing?.unmet(month.dataPolicy)).toEqual(['zero_data_retention']);
    expect(dataRoutingPolicy.verdicts({ on_no_compliant_provider: 'warn' }, 'input')).toEqual(['allow']);
  });

  it('names no target where that is not to be logged', () => {
    const settings = { require_zero_data_retention: true, log_provider_selection: false };
    expect(run(settings, [zero, month])).toMatchObject({ reason: 'restricted', findings: [] });
    expect(run(settings, [month])).toMatchObject({ verdict: 'block', findings: [] });
  });

  it('needs something to require', () => {
    for (const settings of [{}, { require_zero_data_retention: false, on_no_compliant_provider: 'block' as const }]) {
      expect(dataRoutingPolicy.missing?.(settings)?.message).toBe(
        "'data-routing-policy' requires nothing of any target",
      );
    }
    expect(dataRoutingPolicy.missing?.({ max_retention_days: 0 })).toBeNull();
  });

  it('law: a target that is fit stays fit when less is required of it', () => {
    const policy = fc.record({
      zeroDataRetention: fc.boolean(),
      trainingOptOut: fc.boolean(),
      retentionDays: fc.option(fc.nat(60)),
      regions: fc.subarray(['eu', 'us', 'ch']),
    });
    const demands = {
      require_zero_data_retention: fc.constant(true),
      require_no_training: fc.constant(true),
      max_retention_days: fc.nat(60),
      allowed_regions: fc.subarray(['eu', 'us', 'ch'], { minLength: 1 }),
    };
    fc.assert(
      fc.property(policy, fc.record(demands), fc.subarray(Object.keys(demands)), (dataPolicy, all, kept) => {
        const some = Object.fromEntries(Object.entries(all).filter(([name]) => kept.includes(name)));
        const unmet = run(all, [{ id: 'x', dataPolicy }]).routing?.unmet(dataPolicy) ?? [];
        const fewer = run(some, [{ id: 'x', dataPolicy }]).routing?.unmet(dataPolicy) ?? [];
        expect(unmet).toEqual(expect.arrayContaining([...fewer]));
      }),
    );
  });
});

describe('data-routing-policy in a chain', () => {
  const decide = async (
    chain: readonly unknown[],
    policy: object,
    text: string,
    role: string | null = null,
  ): Promise<Decision> => {
    const config = readChainConfig({ policies: { chain }, policy });
    const compiled = await compileChain(config, { kinds, now: () => 0, ticks: () => 0 });
    expect(compiled.judgesTargets).toBe(true);
    const facts = { ...factsOf({ caller: { role } }), targets: [month] };
    const decision = compiled.evaluate('input', subjectOf([text]), facts);
    if (decision instanceof Promise) throw new Error('nothing here asks elsewhere');
    return decision;
  };
  const settings = { require_zero_data_retention: true };
  const stateOf = ({ results }: Decision): PolicyResult['state'] | undefined => results.at(-1)?.state;

  it('carries what the router must obey, unless it is only observed', async () => {
    const met = { max_retention_days: 30 };
    const chain = ['data-routing-policy'];
    expect((await decide(chain, { 'data-routing-policy': met }, 'hi')).routing?.words).toBe(
      'data kept for 30 days at most',
    );
    const observed = { 'data-routing-policy': { ...settings, mode: 'observe' } };
    const decision = await decide(chain, observed, 'hi');
    expect(decision).toMatchObject({ verdict: 'allow', routing: null });
    expect(decision.results[0]).toMatchObject({
      verdict: 'block',
      enforced: false,
      reasonCode: 'data_routing_policy.no_compliant_target',
      findings: [{ type: 'left_out:month:zero_data_retention' }],
    });
  });

  it('keeps what it requires where another policy redacts', async () => {
    const policy = { 'data-routing-policy': { max_retention_days: 30 } };
    const decision = await decide(['data-routing-policy', 'pii-detector'], policy, 'ada@example.org');
    expect(decision.verdict).toBe('redact');
    expect(decision.routing?.unmet(silent.dataPolicy)).toEqual(['retention_days']);
  });

  it('runs for whom it is meant for', async () => {
    const chain = [{ 'data-routing-policy': { when: { role: 'legal' } } }];
    expect((await decide(chain, { 'data-routing-policy': settings }, 'hi', 'legal')).verdict).toBe('block');
    const other = await decide(chain, { 'data-routing-policy': settings }, 'hi', 'sales');
    expect([other.verdict, stateOf(other), other.routing]).toEqual(['allow', 'skipped', null]);
  });

  it('waits for findings where it is told to: of policies before it, in texts', async () => {
    const policy = { 'data-routing-policy': { ...settings, when_found_by: ['pii-detector'] } };
    const chain = ['pii-detector', 'data-routing-policy'];
    expect((await decide(chain, policy, 'Write to ada@example.org.')).reasonCode).toBe(
      'data_routing_policy.no_compliant_target',
    );
    expect(await decide(chain, policy, 'Write to me.')).toMatchObject({ verdict: 'allow', routing: null });
    expect((await decide([...chain].reverse(), policy, 'Write to ada@example.org.')).verdict).toBe('redact');
    const observed = { ...policy, 'pii-detector': { mode: 'observe' } };
    expect((await decide(chain, observed, 'Write to ada@example.org.')).verdict).toBe('block');
  });
});
