/**
 * `external-moderation` as Keeptrusts' documentation writes it: `endpoint`, a key by the plain name of its variable, milliseconds,
 * an empty list of categories; from the config's text to what becomes of a call, with a service on loopback.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { lintConfig, type LintSurroundings } from '../../../../src/gateway/config.ts';
import {
  chat,
  configText,
  errorOf,
  providerAt,
  providerKey,
  startTestGateway,
  type TestGateway,
} from '../../../support/gateway.ts';
import { jsonStep, startUpstream, type Upstream, type UpstreamStep } from '../../../support/upstream.ts';

/** What lint says of settings of the kind: code, place and message. */
async function said(settings: string, surroundings: LintSurroundings = {}): Promise<readonly string[]> {
  const policy = `external-moderation: {phases: [input], ${settings}}`;
  const text = configText('external-moderation', policy, '');
  const { diagnostics } = await lintConfig([{ name: 'test.yaml', text }], surroundings);
  return diagnostics.map(({ code, path, message }) => `${code} ${path}: ${message}`);
}

describe('lint', () => {
  it('takes the documented example', async () => {
    const example =
      'provider: openai-moderation, secret_key_ref: OPENAI_API_KEY, categories: [], threshold: 0.5, timeout_ms: 3000';
    expect(await said(example)).toEqual([]);
  });

  it.each([
    'provider: webhook, endpoint: "https://w.example/judge"',
    'endpoint: "https://w.example/judge"',
    'provider: presidio, endpoint: "http://localhost:5002/analyze"',
    'provider: lakera, secret_key_ref: LAKERA_KEY',
    'provider: guardrails-ai, endpoint: "http://localhost:8000/guards/g/validate"',
    'provider: dynamo-ai, endpoint: "https://api.dynamo.ai/v1/moderation/analyze/", secret_key_ref: DYNAMO_KEY',
    'provider: bedrock-apply-guardrail, endpoint: "https://bedrock-runtime.us-east-1.amazonaws.com/guardrail/g/version/1/apply", secret_key_ref: AWS_BEARER_TOKEN_BEDROCK',
  ])('takes %s', async (settings) => {
    expect(await said(settings)).toEqual([]);
  });

  const place = 'policy.external-moderation';
  it.each([
    ['provider: webhook', `E003 ${place}: 'external-moderation' lacks 'url', which 'webhook' needs`],
    [
      'provider: bedrock-apply-guardrail, secret_key_ref: K',
      `E003 ${place}: 'external-moderation' lacks 'url', which 'bedrock-apply-guardrail' needs`,
    ],
    [
      'endpoint: "https://a.example", url: "https://b.example"',
      `E004 ${place}.endpoint: Only one of 'url' and 'endpoint' can be given`,
    ],
    [
      'endpoint: "https://a.example", timeout: 1s, timeout_ms: 1000',
      `E004 ${place}.timeout_ms: Only one of 'timeout' and 'timeout_ms' can be given`,
    ],
    ['endpoint: nowhere', `E004 ${place}.endpoint: 'endpoint' is not a URL: 'nowhere'`],
    ['endpoint: "https://u:p@a.example"', `E013 ${place}.endpoint: 'endpoint' holds a password`],
    ['endpoint: "http://a.example"', `W010 ${place}.endpoint: Prompts and answers go to 'a.example' unencrypted`],
    [
      'provider: embedding-endpoint, endpoint: "https://a.example"',
      `E004 ${place}.provider: 'embedding-endpoint' can not be asked: no form of its questions and answers is published`,
    ],
    [
      'provider: embedding-endpoint',
      `E004 ${place}.provider: 'embedding-endpoint' can not be asked: no form of its questions and answers is published`,
    ],
    [
      'endpoint: "https://a.example", action: redact, provider: guardrails-ai',
      `E042 ${place}.action: 'guardrails-ai' does not say what exactly it flags, so nothing can be replaced`,
    ],
  ])('of %s says: %s', async (settings, message) => {
    expect(await said(settings)).toEqual([message]);
  });

  it('never repeats a key that stands where its name should', async () => {
    const key = 'k9f2b7e1c4d8a6f3e5b1';
    const messages = await said(`secret_key_ref: ${key}`);
    expect(messages).toContain(`E013 ${place}.secret_key_ref: A secret is written out in 'secret_key_ref'`);
    expect(messages.join('\n')).not.toContain(key);
    const withSecrets = await said(`secret_key_ref: ${key}`, { secrets: { variables: [], isReadable: () => false } });
    expect(withSecrets.join('\n')).not.toContain(key);
  });

  it('tells of a variable that is not set, whichever way it is named', async () => {
    const secrets = { variables: ['OTHER'], isReadable: () => false };
    expect(await said('secret_key_ref: MODERATION_KEY', { secrets })).toEqual([
      `W017 ${place}.secret_key_ref: The environment variable 'MODERATION_KEY' is not set`,
    ]);
    expect(await said('secret_key_ref: {env: MODERATION_KEY}', { secrets })).toEqual([
      `W017 ${place}.secret_key_ref.env: The environment variable 'MODERATION_KEY' is not set`,
    ]);
    expect(await said('secret_key_ref: OTHER', { secrets })).toEqual([]);
  });
});

describe('a gateway', () => {
  let provider: Upstream;
  let service: Upstream;
  const gateways: TestGateway[] = [];

  beforeAll(async () => {
    provider = await startUpstream();
    service = await startUpstream();
  });

  afterEach(async () => {
    await Promise.all(gateways.splice(0).map((gateway) => gateway.stop()));
    provider.reset();
    service.reset();
  });

  afterAll(async () => {
    await Promise.all([provider.close(), service.close()]);
  });

  async function start(settings: string): Promise<TestGateway> {
    const policy = `external-moderation: {phases: [input], secret_key_ref: TEST_KEY, timeout_ms: 300, categories: [], ${settings}}`;
    const gateway = await startTestGateway(configText('external-moderation', policy, providerAt(provider.url)));
    gateways.push(gateway);
    return gateway;
  }

  it('takes an endpoint without a provider for a webhook, and refuses what it flags', async () => {
    const gateway = await start(`endpoint: "${service.url}/judge"`);
    service.next(jsonStep({ flagged: true, findings: [{ category: 'violence', score: 0.5 }] }));
    const answer = await gateway.call(chat('A bad text.'));
    expect(errorOf(answer)).toMatchObject({ reason_code: 'external_moderation.flagged' });
    expect(service.seen[0]?.headers.authorization).toBe(`Bearer ${providerKey}`);
    expect(provider.seen).toEqual([]);
  });

  it.each([
    ['bedrock-apply-guardrail', { action: 'GUARDRAIL_INTERVENED' }, { action: 'NONE' }],
    ['guardrails-ai', { validationPassed: false }, { validationPassed: true }],
    ['dynamo-ai', { finalAction: 'BLOCK' }, { finalAction: 'NONE' }],
  ])('asks %s, and does as it says', async (name, bad, fine) => {
    const gateway = await start(`provider: ${name}, endpoint: "${service.url}/${name}"`);
    service.next(jsonStep(bad));
    expect((await gateway.call(chat('One text.'))).status).toBe(409);
    service.next(jsonStep(fine));
    expect((await gateway.call(chat('Another text.'))).status).toBe(200);
    expect(service.seen.map(({ url }) => url)).toEqual([`/${name}`, `/${name}`]);
  });

  const failures: readonly (readonly [string, UpstreamStep])[] = [
    ['never answers', () => undefined],
    ['answers no JSON', { status: 200, body: 'fine' }],
    ['answers with an error', jsonStep({ finalAction: 'NONE' }, 500)],
    ['sends elsewhere', { status: 307, headers: { location: '/elsewhere' } }],
  ];

  it.each(failures)('refuses where a service %s', async (_name, step) => {
    const gateway = await start(`provider: dynamo-ai, endpoint: "${service.url}/analyze/"`);
    service.next(step);
    expect((await gateway.call(chat('Hello.'))).status).toBe(503);
    expect(service.seen).toHaveLength(1);
    expect(provider.seen).toEqual([]);
  });
});
