import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findProvider, providers } from '../../../src/gateway/providers/registry.ts';
import { readSettings } from '../../../src/gateway/settings.ts';
import { callTarget, openTarget, type Target, type TargetSources } from '../../../src/gateway/upstream/target.ts';
import { openaiChat } from '../../../src/gateway/wire/openai-chat.ts';
import { openaiResponses } from '../../../src/gateway/wire/openai-responses.ts';
import { startUpstream, type Upstream } from '../../support/upstream.ts';

let upstream: Upstream;
beforeAll(async () => {
  upstream = await startUpstream();
});
beforeEach(() => upstream.reset());
afterAll(() => upstream.close());

const noOverrides = { url: null, apiKey: null, apiKeyHeader: null, apiKeyPrefix: null };

function open(target: Record<string, unknown>, sources: Partial<TargetSources> = {}): Target {
  const document = {
    pack: { name: 'p', version: '1.0.0' },
    providers: { targets: [{ id: 't', model: 'm', ...target }] },
  };
  const [settings] = readSettings(document).targets;
  if (!settings) throw new Error('the document has a target');
  const secret = (): string => 'the-secret';
  return openTarget(settings, { secret, overrides: noOverrides, proxy: null, mockUrl: null, ...sources });
}

async function seenFrom(
  target: Target,
  shape = openaiChat,
): Promise<{ url: string; headers: Record<string, unknown> }> {
  const body = Buffer.from('{"model":"gpt-4o","messages":[{"role":"user","content":"hi"}]}');
  const call = callTarget(target, shape.upstreamPath, 'gpt-4o', body, { 'content-type': 'application/json' }, null);
  await call.head();
  await call.read(1e6);
  await target.client?.close();
  const [seen] = upstream.seen;
  return { url: seen?.url ?? '', headers: seen?.headers ?? {} };
}

const key = { secret_key_ref: { env: 'KEY' } };

describe('targets', () => {
  it('speak OpenAI below their base URL, the key as a bearer token', async () => {
    const seen = await seenFrom(open({ provider: 'groq', base_url: `${upstream.url}/v1/`, ...key }));
    expect(seen).toMatchObject({ url: '/v1/chat/completions', headers: { authorization: 'Bearer the-secret' } });
  });

  it('speak Azure: deployment in the path, version in the query, key in api-key alone', async () => {
    const target = open({ provider: 'azure-openai', base_url: upstream.url, api_version: '2024-10-21', ...key });
    upstream.next({ status: 200, headers: { 'content-type': 'application/json' }, body: '{}' });
    const seen = await seenFrom(target);
    expect(seen.url).toBe('/openai/deployments/gpt-4o/chat/completions?api-version=2024-10-21');
    expect(seen.headers).toMatchObject({ 'api-key': 'the-secret' });
    expect(seen.headers).not.toHaveProperty('authorization');
  });

  it('speak Azure for responses: the deployment is the model in the body', async () => {
    const target = open({ provider: 'azure-openai', base_url: upstream.url, api_version: '2025-04-01', ...key });
    upstream.next({ status: 200, headers: { 'content-type': 'application/json' }, body: '{}' });
    expect((await seenFrom(target, openaiResponses)).url).toBe('/openai/responses?api-version=2025-04-01');
  });

  it('name an Azure deployment that is not called like the model', async () => {
    const target = open({
      provider: 'azure-openai',
      base_url: upstream.url,
      api_version: '2024-10-21',
      deployment: 'our gpt',
      ...key,
    });
    upstream.next({ status: 200, headers: { 'content-type': 'application/json' }, body: '{}' });
    expect((await seenFrom(target)).url).toContain('/deployments/our%20gpt/');
  });

  it('need no key where the service needs none, and send none then', async () => {
    const seen = await seenFrom(open({ provider: 'vllm', base_url: `${upstream.url}/v1` }));
    expect(seen.headers).not.toHaveProperty('authorization');
  });

  it('are unusable without their key, and say which variable is missing', () => {
    const target = open({ provider: 'openai', secret_key_ref: { env: 'OPENAI_API_KEY' } }, { secret: () => null });
    expect(target).toMatchObject({ client: null, problem: 'environment variable OPENAI_API_KEY is not set' });
    expect(open({ provider: 'openai' }).client).toBeNull();
  });

  it.each(['sk-1\nx-evil: 1', 'sk-1\u200b', 'sk-“1”'])('are unusable with a key that can not be sent: %j', (value) => {
    const said = 'has characters that no header can carry';
    const own = open({ provider: 'openai', secret_key_ref: { env: 'OPENAI_API_KEY' } }, { secret: () => value });
    expect(own).toMatchObject({
      client: null,
      problem: `the key in environment variable OPENAI_API_KEY ${said}`,
    });
    const overrides = { ...noOverrides, url: `${upstream.url}/v1`, apiKey: value };
    expect(open({ provider: 'openai', ...key }, { overrides }).problem).toBe(`the key of --upstream-api-key ${said}`);
  });

  it('never send their own key to an address given on the command line', async () => {
    const overrides = { ...noOverrides, url: `${upstream.url}/v1` };
    const seen = await seenFrom(open({ provider: 'openai', ...key }, { overrides }));
    expect(seen.headers).not.toHaveProperty('authorization');
  });

  it('send the key of the command line as it says', async () => {
    const overrides = { url: `${upstream.url}/v1`, apiKey: 'mine', apiKeyHeader: 'X-Key', apiKeyPrefix: 'Token ' };
    const seen = await seenFrom(open({ provider: 'openai', ...key }, { overrides }));
    expect(seen.headers).toMatchObject({ 'x-key': 'Token mine' });
    expect(seen.headers).not.toHaveProperty('authorization');
  });
});

describe('providers', () => {
  it('have names of their own and an address or the wish for one', () => {
    expect(new Set(providers.map(({ name }) => name)).size).toBe(providers.length);
    for (const { name, baseUrl, requires, builtIn } of providers) {
      expect(findProvider(name)?.name).toBe(name);
      if (baseUrl === null) expect(builtIn || requires.includes('base_url')).toBe(true);
      else expect(new URL(baseUrl).pathname.endsWith('/')).toBe(new URL(baseUrl).pathname === '/');
    }
  });
});
