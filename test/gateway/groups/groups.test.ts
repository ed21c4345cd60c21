/**
 * Model groups through the gateway: what a name leads to, what the provider is asked for, what clients are shown.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chat, configText, errorOf, startTestGateway, type TestGateway } from '../../support/gateway.ts';
import { startProvider, type Provider } from './provider.ts';

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

const fallback = '  fallback: {triggers: [server_error, rate_limit], max_fallback_attempts: 5}';

async function start(
  groups: readonly string[],
  { chain = '', policy = '', targets = '', more = '', key = {} } = {},
): Promise<TestGateway> {
  const rest = [
    'providers:',
    '  targets:',
    provider.target('big', 'gpt-4o'),
    provider.target('small', 'gpt-4o-mini', 'upstream_model: gpt-4o-mini-2024'),
    provider.target('any', '*'),
    targets,
    fallback,
    'model_groups:',
    ...groups.map((group) => `  - ${group}`),
    more,
  ].join('\n');
  const gateway = await startTestGateway(configText(chain, policy, rest), { key });
  open.push(gateway);
  return gateway;
}

const call = (gateway: TestGateway, model: string, more: object = {}): ReturnType<TestGateway['call']> =>
  gateway.call(chat('hello', { model, ...more }));

describe('a group', () => {
  it('is called like a model, by its name or an alias, and asks for what its target knows', async () => {
    const gateway = await start(['{name: fast, aliases: [quick, "gpt-3.5-turbo"], targets: [small]}']);
    for (const model of ['fast', 'quick', 'gpt-3.5-turbo']) {
      for (const stream of [false, true]) expect((await call(gateway, model, { stream })).status).toBe(200);
      expect(await gateway.lastEvent()).toMatchObject({ model, target: 'small', routing: { group: 'fast' } });
    }
    expect(new Set(provider.asked())).toEqual(new Set(['small:gpt-4o-mini-2024']));
  });

  it('changes the name and no other byte of a request', async () => {
    const gateway = await start(['{name: fast, targets: [big]}']);
    const body =
      '{ "temperature":1.0, "model" : "fast",\n "messages":[{"role":"user","content":"h\\u00e9llo"}], "x": 1e2 }';
    expect((await gateway.call(body)).status).toBe(200);
    expect(provider.seen[0]?.body).toBe(body.replace('"fast"', '"gpt-4o"'));
  });

  it('asks a member for the model that it says, and all targets of a model where it names one', async () => {
    const gateway = await start([
      '{name: other, targets: [{target: any, model: gpt-4.1}]}',
      '{name: by-model, strategy: round_robin, targets: [{model: gpt-4o}, {model: o3}]}',
    ]);
    await call(gateway, 'other');
    expect(provider.asked()).toEqual(['any:gpt-4.1']);
    provider.reset();
    for (let count = 0; count < 4; count++) await call(gateway, 'by-model');
    expect([...provider.asked()].sort()).toEqual(['any:o3', 'any:o3', 'big:gpt-4o', 'big:gpt-4o']);
  });

  it('leaves models as they are, also those of its targets', async () => {
    const gateway = await start(['{name: fast, targets: [small]}']);
    await call(gateway, 'gpt-4o');
    expect((await gateway.lastEvent()).routing).toBeUndefined();
    await call(gateway, 'gpt-4o-mini');
    await call(gateway, 'fasts');
    expect(provider.asked()).toEqual(['big:gpt-4o', 'small:gpt-4o-mini-2024', 'any:fasts']);
  });

  it('may take the calls of a model, where that model’s target is one of its own', async () => {
    const gateway = await start(['{name: gpt-4o, targets: [small, big]}']);
    await call(gateway, 'gpt-4o');
    expect(provider.asked()).toEqual(['small:gpt-4o-mini-2024']);
    expect(await gateway.lastEvent()).toMatchObject({ model: 'gpt-4o', target: 'small', routing: { group: 'gpt-4o' } });
  });

  it('shares calls out by weight, also among models of one target', async () => {
    const gateway = await start([
      '{name: mixed, strategy: weighted, targets: [{target: any, model: a, weight: 3}, {target: any, model: b}]}',
    ]);
    for (let count = 0; count < 8; count++) await call(gateway, 'mixed');
    expect(provider.asked().filter((one) => one === 'any:a')).toHaveLength(6);
    expect(provider.asked().filter((one) => one === 'any:b')).toHaveLength(2);
  });

  it('has its policies judged by the name that the client says, by a group’s name its aliases too', async () => {
    const filter = (model: string): string => `{entity-list-filter: {when: {model: ${model}}}}`;
    const policy = 'entity-list-filter: {blocked_entities: [hello]}';
    const statuses = async (chain: string): Promise<readonly number[]> => {
      const gateway = await start(['{name: fast, aliases: [quick], targets: [small]}'], { chain, policy });
      const names = ['fast', 'quick', 'gpt-4o-mini'];
      const answers = [];
      for (const name of names) answers.push((await call(gateway, name)).status);
      return answers;
    };
    expect(await statuses(filter('fast'))).toEqual([409, 409, 200]);
    expect(await statuses(filter('quick'))).toEqual([200, 409, 200]);
    expect(await statuses(filter('gpt-4o-mini'))).toEqual([200, 200, 409]);
  });

  it('is allowed to a role by its own name, under its aliases too', async () => {
    const gateway = await start(['{name: fast, aliases: [quick], targets: [small]}'], {
      chain: 'rbac',
      policy: 'rbac: {roles: {analyst: {allowed_models: [fast]}}, default_role: analyst}',
    });
    const statuses = [];
    for (const name of ['fast', 'quick', 'gpt-4o-mini']) statuses.push((await call(gateway, name)).status);
    expect(statuses).toEqual([200, 200, 409]);
  });
});

describe('groups that stand in', () => {
  const groups = [
    '{name: a, targets: [{target: any, model: a1}, {target: any, model: a2}], fallback_group: [b, c]}',
    '{name: b, targets: [{target: any, model: b1}], fallback_group: d}',
    '{name: c, targets: [{target: any, model: c1}, {target: any, model: a1}]}',
    '{name: d, targets: [{target: any, model: d1}]}',
  ];

  it('are asked in turn, nearer ones first, each target once', async () => {
    const gateway = await start(groups);
    provider.fail(...Array.from({ length: 10 }, () => 500));
    expect((await call(gateway, 'a')).status).toBe(500);
    expect(provider.asked()).toEqual(['a1', 'a2', 'b1', 'c1', 'd1'].map((model) => `any:${model}`));
    const { attempts, routing } = await gateway.lastEvent();
    expect(attempts).toHaveLength(5);
    expect(routing?.group).toBe('a');
  });

  it('are not asked where the first answers, nor by their own callers', async () => {
    const gateway = await start(groups);
    await call(gateway, 'a');
    provider.fail(500);
    await call(gateway, 'b');
    expect(provider.asked()).toEqual(['any:a1', 'any:b1', 'any:d1']);
  });

  it('choose in ways of their own, and say who answered as what', async () => {
    const gateway = await start([
      '{name: a, targets: [{target: any, model: a1}], fallback_group: b}',
      '{name: b, strategy: weighted, targets: [{target: any, model: b1, weight: 0}, {target: any, model: b2, weight: 1}]}',
    ]);
    provider.fail(500);
    expect((await call(gateway, 'a')).status).toBe(200);
    expect(provider.asked()).toEqual(['any:a1', 'any:b2']);
    expect((await gateway.lastEvent()).routing).toEqual({ group: 'a', model: 'b2', stood_in: 'b' });
    await call(gateway, 'a');
    expect((await gateway.lastEvent()).routing).toEqual({ group: 'a', model: 'a1' });
  });

  it('take no turns from those who call them', async () => {
    const gateway = await start([
      '{name: a, targets: [{target: any, model: a1}], fallback_group: b}',
      '{name: b, strategy: round_robin, targets: [{target: any, model: b1}, {target: any, model: b2}]}',
    ]);
    for (let count = 0; count < 4; count++) {
      await call(gateway, 'b');
      await call(gateway, 'a');
    }
    const own = provider.asked().filter((one) => one.startsWith('any:b'));
    expect([...own].sort()).toEqual(['any:b1', 'any:b1', 'any:b2', 'any:b2']);
  });

  it('obey what data-routing-policy requires', async () => {
    const gateway = await start(['{name: a, targets: [big, small], fallback_group: b}', '{name: b, targets: [zero]}'], {
      chain: 'data-routing-policy',
      policy: 'data-routing-policy: {require_zero_data_retention: true}',
      targets: provider.target('zero', 'z', 'data_policy: {zero_data_retention: true}'),
    });
    expect((await call(gateway, 'a')).status).toBe(200);
    expect(provider.asked()).toEqual(['zero:z']);
    const event = await gateway.lastEvent();
    expect(event.routing?.group).toBe('a');
    expect(event.policy_results[0]?.findings.map(({ type }) => type)).toEqual([
      'left_out:big:zero_data_retention',
      'left_out:small:zero_data_retention',
    ]);
  });
});

describe('what a call costs', () => {
  it('is the price of the model that answered, also where one target has several', async () => {
    const gateway = await start(['{name: a, targets: [{target: any, model: dear}, {target: any, model: cheap}]}'], {
      more: 'budgets: {global: {cost_per_day: 1000}, prices: {dear: {input: 100, output: 100}, cheap: {input: 1, output: 1}}}',
    });
    await call(gateway, 'a');
    provider.fail(500);
    await call(gateway, 'a');
    const costs = (await gateway.events()).map(({ usage }) => usage?.cost_nano_usd);
    expect(costs).toEqual([500_000, 5_000]);
  });
});

describe('what clients are shown', () => {
  const groups = ['{name: fast, aliases: [quick], targets: [small]}', '{name: gpt-4o, targets: [big, small]}'];
  const idsOf = (text: string): readonly string[] =>
    (JSON.parse(text) as { data: { id: string }[] }).data.map(({ id }) => id);

  it('GET /v1/models lists groups and aliases, each name once', async () => {
    const gateway = await start(groups);
    const list = await gateway.call('', { path: '/v1/models', method: 'GET', key: null });
    expect(idsOf(list.text)).toEqual(['fast', 'quick', 'gpt-4o', 'gpt-4o-mini']);
    const one = await gateway.call('', { path: '/v1/models/quick', method: 'GET', key: null });
    expect(JSON.parse(one.text)).toMatchObject({ id: 'quick', object: 'model', owned_by: 'model_group' });
  });

  it('a key’s models are names of groups or models; a group’s name covers its aliases, not its targets’ models', async () => {
    const gateway = await start(groups);
    const key = gateway.addKey('gateway', { models: ['fast'] });
    const list = await gateway.call('', { path: '/v1/models', method: 'GET', key });
    expect(idsOf(list.text)).toEqual(['fast', 'quick']);
    const statusOf = async (model: string, given = key): Promise<number> =>
      (await gateway.call(chat('hello', { model }), { key: given })).status;
    expect([await statusOf('fast'), await statusOf('quick')]).toEqual([200, 200]);
    expect([await statusOf('gpt-4o-mini'), await statusOf('gpt-4o')]).toEqual([403, 403]);
    const byAlias = gateway.addKey('gateway', { models: ['quick', 'gpt-4o-mini'] });
    expect([await statusOf('quick', byAlias), await statusOf('fast', byAlias)]).toEqual([200, 403]);
  });

  it('token arrays are read where all its models count alike, and refused where they do not', async () => {
    const gateway = await start([
      '{name: embed, targets: [{target: any, model: text-embedding-3-small}, {target: any, model: text-embedding-3-large}]}',
      '{name: mixed, targets: [{target: any, model: text-embedding-3-small}, {target: any, model: nomic}]}',
    ]);
    const send = (model: string): ReturnType<TestGateway['call']> =>
      gateway.call({ model, input: [9906, 1917] }, { path: '/v1/embeddings' });
    expect((await send('embed')).status).toBe(200);
    const refused = await send('mixed');
    expect([refused.status, errorOf(refused)['param']]).toEqual([400, 'input']);
  });
});
