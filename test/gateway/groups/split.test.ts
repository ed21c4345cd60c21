/**
 * Splits: who gets which variant, and that callers keep theirs.
 */
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { variantFor, type Share } from '../../../src/gateway/groups/split.ts';
import { chat, configText, startTestGateway, type TestGateway } from '../../support/gateway.ts';
import { startProvider, type Provider } from './provider.ts';

const share = (variant: string, percent: number): Share => ({ variant, percent });
const units = Array.from({ length: 4000 }, (_, index) => `user ${index}`);

/** How many of a hundred units each variant gets. */
function percentages(shares: readonly Share[], group = 'g'): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const unit of units) {
    const { variant } = variantFor(group, shares, unit);
    counts[variant] = (counts[variant] ?? 0) + 1;
  }
  return Object.fromEntries(Object.entries(counts).map(([name, count]) => [name, (100 * count) / units.length]));
}

describe('variantFor', () => {
  it.each([[[50, 50]], [[90, 10]], [[99, 1]], [[33.3, 33.3, 33.4]], [[70, 20, 7, 3]]])('shares out %j', (shares) => {
    const found = percentages(shares.map((percent, index) => share(`v${index}`, percent)));
    // Four standard deviations of 4,000 draws; the hash is fixed, so this can't fail by chance.
    for (const [index, percent] of shares.entries()) {
      const deviation = Math.sqrt((percent * (100 - percent)) / units.length);
      expect(Math.abs((found[`v${index}`] ?? 0) - percent)).toBeLessThan(4 * deviation);
    }
  });

  it('gives nobody a variant of no share, and everybody the only one that has any', () => {
    expect(percentages([share('off', 0), share('on', 100)])).toEqual({ on: 100 });
  });

  it('is the same on every machine: these are fixed for good', () => {
    const shares = [share('control', 60), share('candidate', 40)];
    const got = ['ada', 'bob', 'cyd', 'dan', 'eve', 'fay', 'gus', 'hal', 'ida', 'joe', 'kim', 'lea'].filter(
      (user) => variantFor('assistant', shares, `user ${user}`).variant === 'candidate',
    );
    expect(got).toEqual(['cyd', 'gus']);
  });

  it('splits each group by itself', () => {
    const shares = [share('a', 50), share('b', 50)];
    const same = units.filter(
      (unit) => variantFor('one', shares, unit).variant === variantFor('two', shares, unit).variant,
    );
    expect(same.length / units.length).toBeGreaterThan(0.46);
    expect(same.length / units.length).toBeLessThan(0.54);
  });

  it('law: it does not matter in which order variants are written', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 5 }),
        fc.string(),
        (list, unit) => {
          const shares = list.map((percent, index) => share(`v${index}`, percent));
          expect(variantFor('g', shares.toReversed(), unit)).toBe(variantFor('g', shares, unit));
        },
      ),
    );
  });

  it('law: where one variant grows and the others shrink alike, callers only move into it', () => {
    const step = fc.tuple(
      fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 4 }),
      fc.integer({ min: 1, max: 90 }),
      fc.integer({ min: 1, max: 9 }),
    );
    fc.assert(
      fc.property(step, fc.array(fc.string(), { minLength: 20 }), ([others, before, more], users) => {
        const sum = others.reduce((total, one) => total + one, 0);
        const shares = (grown: number): readonly Share[] => [
          ...others.map((one, index) => share(`other${index}`, (one / sum) * (100 - grown))),
          share('grown', grown),
        ];
        for (const user of users) {
          const was = variantFor('g', shares(before), user).variant;
          const is = variantFor('g', shares(before + more), user).variant;
          expect(is === was || is === 'grown').toBe(true);
        }
      }),
    );
  });
});

describe('a split group', () => {
  let provider: Provider;
  const open: TestGateway[] = [];

  beforeAll(async () => {
    provider = await startProvider();
  });

  afterAll(async () => {
    await provider.close();
  });

  afterEach(async () => {
    for (const gateway of open.splice(0)) await gateway.stop();
    provider.reset();
  });

  const halves = (more = ''): string =>
    `{name: assistant, aliases: [helper], split: [{variant: control, percent: 50, targets: [{target: any, model: old}]}, {variant: candidate, percent: 50, targets: [{target: any, model: new}]}]${more}}`;

  async function start(groups: readonly string[], policy = ''): Promise<TestGateway> {
    const rest = [
      'providers:',
      '  targets:',
      provider.target('any', '*', 'data_policy: {zero_data_retention: true}'),
      provider.target('kept', 'kept'),
      '  fallback: {triggers: [server_error]}',
      'model_groups:',
      ...groups.map((group) => `  - ${group}`),
    ].join('\n');
    const chain = policy === '' ? '' : 'data-routing-policy';
    const gateway = await startTestGateway(configText(chain, policy, rest), { key: { trust_identity_headers: true } });
    open.push(gateway);
    return gateway;
  }

  const callAs = (gateway: TestGateway, user: string | null, more: object = {}): ReturnType<TestGateway['call']> =>
    gateway.call(
      chat('hello', { model: 'assistant', ...more }),
      user === null ? {} : { headers: { 'x-user-id': user } },
    );

  it('keeps a user on one variant, under every name, and says which', async () => {
    const gateway = await start([halves()]);
    const users = Array.from({ length: 12 }, (_, index) => `user-${index}`);
    const got = new Map<string, Set<string>>();
    for (const model of ['assistant', 'helper', 'assistant']) {
      for (const user of users) {
        await callAs(gateway, user, { model });
        const { routing } = await gateway.lastEvent();
        expect(routing?.group).toBe('assistant');
        expect(provider.asked().at(-1)).toBe(`any:${routing?.variant === 'control' ? 'old' : 'new'}`);
        got.set(user, (got.get(user) ?? new Set()).add(routing?.variant ?? ''));
      }
    }
    expect([...got.values()].every((variants) => variants.size === 1)).toBe(true);
    expect(new Set([...got.values()].flatMap((variants) => [...variants]))).toEqual(new Set(['control', 'candidate']));
  });

  it('goes by the key where no user is known, or where it is told to', async () => {
    const variants = new Set<string | undefined>();
    for (const [group, users] of [
      [halves(), [null, null, null]],
      [halves(', sticky: key'), ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']],
    ] as const) {
      const gateway = await start([group]);
      variants.clear();
      for (const user of users) {
        await callAs(gateway, user);
        variants.add((await gateway.lastEvent()).routing?.variant);
      }
      expect(variants.size).toBe(1);
    }
  });

  it('goes by nothing where it is told to: each call is split by itself', async () => {
    const gateway = await start([halves(', sticky: none')]);
    for (let count = 0; count < 24; count++) await callAs(gateway, 'ada');
    expect(new Set(provider.asked())).toEqual(new Set(['any:old', 'any:new']));
  });

  it('falls back to the group that stands in, not to another variant', async () => {
    const stand =
      '{name: stand, split: [{variant: a, percent: 100, targets: [{target: any, model: spare}]}, {variant: b, percent: 0, targets: [kept]}]}';
    const gateway = await start([halves(', fallback_group: stand'), stand]);
    provider.fail(500, 500);
    expect((await callAs(gateway, 'ada')).status).toBe(500);
    expect(provider.asked()[1]).toBe('any:spare');
    expect(provider.asked()).toHaveLength(2);
  });

  it('is judged by data-routing-policy for the variant that the caller gets', async () => {
    const group =
      '{name: assistant, split: [{variant: fit, percent: 50, targets: [{target: any, model: x}]}, {variant: unfit, percent: 50, targets: [kept]}]}';
    const gateway = await start([group], 'data-routing-policy: {require_zero_data_retention: true}');
    const statuses = new Map<string | undefined, number>();
    for (let index = 0; index < 12; index++) {
      const { status } = await callAs(gateway, `user-${index}`);
      statuses.set((await gateway.lastEvent()).routing?.variant, status);
    }
    expect(Object.fromEntries(statuses)).toEqual({ fit: 200, unfit: 409 });
    expect(new Set(provider.asked())).toEqual(new Set(['any:x']));
  });
});
