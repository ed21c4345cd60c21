import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { mayCall } from '../../src/gateway/models.ts';
import { chat, configText, providerKey, startTestGateway, type TestGateway } from '../support/gateway.ts';
import { startUpstream, type Upstream } from '../support/upstream.ts';

let upstream: Upstream;
let gateway: TestGateway;

beforeAll(async () => {
  upstream = await startUpstream();
  const azure = `provider: azure-openai, base_url: "${upstream.url}", api_version: 2024-10-21, secret_key_ref: {env: TEST_KEY}`;
  const providers = `providers:
  targets:
    - {id: exact, model: gpt-4o, deployment: mine, ${azure}}
    - {id: any, model: "*", models: [seen], ${azure}}`;
  gateway = await startTestGateway(configText('', '', providers));
});

afterAll(async () => {
  await gateway.stop();
  await upstream.close();
});

afterEach(() => upstream.reset());

describe('where a model leads', () => {
  const answer = { status: 200, headers: { 'content-type': 'application/json' }, body: '{"id":"c","choices":[]}' };

  it.each([
    ['gpt-4o', 'exact', 'mine'],
    ['other', 'any', 'other'],
    ['a/../../b?c#d', 'any', 'a%2F..%2F..%2Fb%3Fc%23d'],
    ['ü', 'any', '%C3%BC'],
  ])('%s: to target %s, in its path as %s', async (model, target, inPath) => {
    upstream.next(answer);
    expect((await gateway.call(chat('hello', { model }))).status).toBe(200);
    const [seen] = upstream.seen;
    expect(seen?.url).toBe(`/openai/deployments/${inPath}/chat/completions?api-version=2024-10-21`);
    expect(seen?.headers['api-key']).toBe(providerKey);
    expect(seen?.headers).not.toHaveProperty('authorization');
    expect(await gateway.lastEvent()).toMatchObject({ target, model, provider: 'azure-openai' });
  });

  it.each(['.', '..'])('%s: nowhere, since it would lead out of its path', async (model) => {
    expect((await gateway.call(chat('hello', { model }))).status).toBe(404);
    expect(upstream.seen).toHaveLength(0);
  });

  it('lists what targets name, not the star', async () => {
    const list = await gateway.call('', { path: '/v1/models', method: 'GET', key: null });
    expect((JSON.parse(list.text) as { data: { id: string }[] }).data.map(({ id }) => id)).toEqual(['gpt-4o', 'seen']);
  });
});

describe('mayCall', () => {
  it('takes names to the letter; no list means all', () => {
    expect(mayCall(null, 'x')).toBe(true);
    expect(mayCall([], 'x')).toBe(false);
    expect([mayCall(['gpt-4o'], 'gpt-4o'), mayCall(['gpt-4o'], 'GPT-4o'), mayCall(['*'], 'x')]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
