import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createKey, revokeKey } from '../../src/gateway/keys.ts';
import { chat, configText, errorOf, startTestGateway, type Answer, type TestGateway } from '../support/gateway.ts';
import { hasOpenAiSchemas, schemaValidator } from '../support/openai-schemas.ts';
import { startUpstream, type Upstream } from '../support/upstream.ts';

let upstream: Upstream;
let gateway: TestGateway;

beforeAll(async () => {
  upstream = await startUpstream();
  const providers = `providers:
  targets:
    - {id: test, provider: openai, model: gpt-4o, base_url: "${upstream.url}/v1", secret_key_ref: {env: TEST_KEY}}
    - {id: embed, provider: openai, model: text-embedding-3-small, base_url: "${upstream.url}/v1", secret_key_ref: {env: TEST_KEY}}`;
  gateway = await startTestGateway(configText('pii-detector', '', providers));
});

afterAll(async () => {
  await gateway.stop();
  await upstream.close();
});

beforeEach(() => upstream.reset());

const validate = hasOpenAiSchemas ? schemaValidator('ErrorResponse') : () => [];

/** Every error's form, whatever it is. */
function expectError(answer: Answer, status: number, type: string, code: string, param: string | null = null): void {
  expect({ status: answer.status, ...errorOf(answer) }).toMatchObject({ status, type, code, param });
  expect(validate(JSON.parse(answer.text))).toEqual([]);
  expect(errorOf(answer)['message']).toEqual(expect.stringMatching(/\S/));
  expect(answer.headers.get('x-request-id')).toMatch(/^req_\w+$/);
  expect(answer.headers.get('content-type')).toContain('application/json');
}

const paths = ['/v1/chat/completions', '/v1/completions', '/v1/responses', '/v1/embeddings'] as const;
const good = {
  '/v1/chat/completions': chat('hello'),
  '/v1/completions': { model: 'gpt-4o', prompt: 'hello' },
  '/v1/responses': { model: 'gpt-4o', input: 'hello' },
  '/v1/embeddings': { model: 'text-embedding-3-small', input: 'hello' },
};

describe.each(paths)('bad bodies on %s', (path) => {
  const text = JSON.stringify(good[path]);
  const cases: readonly [name: string, body: string | Uint8Array, code: string, param: string | null][] = [
    ['nothing', '', 'invalid_json', null],
    ['words', 'hello', 'invalid_json', null],
    ['half of it', text.slice(0, -1), 'invalid_json', null],
    ['a list', '[1]', 'invalid_json', null],
    ['null', 'null', 'invalid_json', null],
    ['a byte order mark', `\ufeff${text}`, 'invalid_json', null],
    ['two values', text + text, 'invalid_json', null],
    ['NaN', text.replace('}', ',"x":NaN}'), 'invalid_json', null],
    ['Latin-1', Buffer.from(text.replace('hello', 'h\u00e9llo'), 'latin1'), 'invalid_json', null],
    ['a depth of 100,000', `${text.slice(0, -1)},"x":${'['.repeat(100_000)}`, 'json_too_deep', null],
    ['a depth of 100,000 of objects', '{"a":'.repeat(100_000), 'json_too_deep', null],
    ['a depth of 129', `${text.slice(0, -1)},"x":${'['.repeat(128)}${']'.repeat(128)}}`, 'json_too_deep', null],
    ['a member twice', `${text.slice(0, -1)},"model":"gpt-4o"}`, 'duplicate_key', 'model'],
    ['a member twice, once escaped', `${text.slice(0, -1)},"m\\u006fdel":"gpt-4o"}`, 'duplicate_key', 'model'],
    ['a member twice below', `${text.slice(0, -1)},"x":[{"a":{"b":1,"b":2}}]}`, 'duplicate_key', 'b'],
    ['no model', '{"messages":[],"prompt":"a","input":"a"}', 'invalid_request', 'model'],
    ['a model that is a number', text.replace(/"model":"[^"]*"/, '"model":7'), 'invalid_request', 'model'],
    ['an empty model', text.replace(/"model":"[^"]*"/, '"model":""'), 'invalid_request', 'model'],
    [
      'a model of 513 characters',
      text.replace(/"model":"[^"]*"/, `"model":"${'m'.repeat(513)}"`),
      'invalid_request',
      'model',
    ],
    ['another case', text.replace('"model"', '"Model"'), 'invalid_request', 'Model'],
    ['a stream that is a string', `${text.slice(0, -1)},"stream":"yes"}`, 'invalid_request', 'stream'],
  ];

  it.each(cases)('%s', async (_name, body, code, param) => {
    const before = (await gateway.events()).length;
    const answer = await gateway.call(body, { path });
    expectError(answer, 400, 'invalid_request_error', code, param);
    const events = await gateway.events();
    expect(events).toHaveLength(before + 1);
    expect(events.at(-1)).toMatchObject({ status: 400, error: code, delivered: 'none', endpoint: path });
    expect(answer.headers.get('x-kt-event-id')).toBe(events.at(-1)?.id);
    expect(events.at(-1)?.request_id).toBe(answer.headers.get('x-request-id'));
    expect(upstream.seen).toHaveLength(0);
  });

  it('takes a depth of 128', async () => {
    const deep = `${text.slice(0, -1)},"x":${'['.repeat(127)}${']'.repeat(127)}}`;
    expect((await gateway.call(deep, { path })).status).toBe(200);
  });

  it('an unknown model is 404, and a body in any encoding 415', async () => {
    const unknown = await gateway.call(text.replace(/"model":"[^"]*"/, '"model":"gpt-9"'), { path });
    expectError(unknown, 404, 'invalid_request_error', 'model_not_found', 'model');
    expect(await gateway.lastEvent()).toMatchObject({ status: 404, error: 'model_not_found', model: 'gpt-9' });
    for (const encoding of ['gzip', 'br', 'gzip, identity', 'x']) {
      const answer = await gateway.call(text, { path, headers: { 'content-encoding': encoding } });
      expectError(answer, 415, 'invalid_request_error', 'unsupported_encoding');
    }
    expect(await gateway.lastEvent()).toMatchObject({ status: 415, error: 'unsupported_encoding' });
    expect(upstream.seen).toHaveLength(0);
  });

  it('other methods are 405 and name the right one', async () => {
    for (const method of ['GET', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']) {
      const answer = await gateway.call(text, { path, method });
      expectError(answer, 405, 'invalid_request_error', 'method_not_allowed');
      expect(answer.headers.get('allow')).toBe('POST');
    }
  });

  it('one answer for every key that is not good', async () => {
    const file = join(gateway.home, 'keys.json');
    const sources = { now: Date.now, random: randomBytes };
    const attributes = { type: 'gateway' as const, user: null, team: null, role: null, models: null };
    const name = `revoked-${path.length}`;
    const made = await createKey(file, { ...attributes, name, trust_identity_headers: false }, null, sources);
    await gateway.gateway.keys.refresh();
    expect((await gateway.call(text, { path, key: made.key })).status).toBe(200);
    await revokeKey(file, made.record.id, sources);
    await gateway.gateway.keys.refresh();
    upstream.reset();
    const before = (await gateway.events()).length;

    const answers = [
      await gateway.call(text, { path, key: null }),
      await gateway.call(text, { path, key: 'kt_gk_000000000000000000000000000000000' }),
      await gateway.call(text, { path, key: made.key }),
      await gateway.call(text, { path, key: `${gateway.key}x` }),
      await gateway.call(text, { path, key: gateway.key.toUpperCase() }),
      await gateway.call(text, { path, key: null, headers: { authorization: 'Bearer ' } }),
      await gateway.call(text, { path, key: null, headers: { authorization: `Basic ${gateway.key}` } }),
      await gateway.call(text, { path, key: null, headers: { 'x-api-key': '' } }),
      await gateway.call(text, { path, headers: { 'x-api-key': 'another' } }),
      await gateway.call(text, { path, key: null, headers: { 'x-api-key': gateway.key, 'api-key': 'another' } }),
      await gateway.call(text, { path, key: 'k'.repeat(10_000) }),
    ];
    for (const answer of answers) {
      expectError(answer, 401, 'authentication_error', 'invalid_api_key');
      expect(answer.headers.get('www-authenticate')).toBe('Bearer');
      expect(answer.text).toBe(answers[0]?.text);
    }
    const wrongType = await gateway.call(text, { path, key: gateway.accessKey });
    expectError(wrongType, 403, 'permission_error', 'access_denied');
    expect(await gateway.events()).toHaveLength(before);
    expect(upstream.seen).toHaveLength(0);
  });

  it('takes a key in each of its headers, and the same one in all', async () => {
    const { key } = gateway;
    for (const headers of [
      { authorization: `bearer ${key}` },
      { 'x-api-key': key },
      { 'api-key': key },
      { authorization: `Bearer ${key}`, 'x-api-key': key, 'api-key': key },
    ] as Record<string, string>[]) {
      expect((await gateway.call(text, { path, key: null, headers })).status).toBe(200);
    }
  });

  it('a key for other models is 403', async () => {
    const key = gateway.addKey('gateway', { models: ['other'] });
    const answer = await gateway.call(text, { path, key });
    expectError(answer, 403, 'permission_error', 'model_not_allowed');
    expect(await gateway.lastEvent()).toMatchObject({ status: 403, error: 'model_not_allowed', verdict: 'allow' });
    expect(upstream.seen).toHaveLength(0);
  });

  it('leaves exactly one event for an answer', async () => {
    const before = (await gateway.events()).length;
    const answer = await gateway.call(text, { path, headers: { 'x-request-id': 'mine-1' } });
    expect(answer.status).toBe(200);
    expect(answer.headers.get('x-kt-verdict')).toBe('allow');
    expect(answer.headers.get('x-request-id')).toMatch(/^req_/);
    const events = await gateway.events();
    expect(events).toHaveLength(before + 1);
    expect(events.at(-1)).toMatchObject({
      status: 200,
      upstream_status: 200,
      error: null,
      delivered: 'full',
      client_request_id: 'mine-1',
      verdict: 'allow',
      identity_source: 'key',
      attempts: [{ target: expect.any(String) as string, status: 200 }],
    });
  });
});

describe('bad chat requests', () => {
  const cases: readonly [name: string, body: unknown, param: string][] = [
    ['no messages', { model: 'gpt-4o' }, 'messages'],
    ['empty messages', { model: 'gpt-4o', messages: [] }, 'messages'],
    ['messages as text', { model: 'gpt-4o', messages: 'hello' }, 'messages'],
    ['null messages', { model: 'gpt-4o', messages: null }, 'messages'],
    ['a message as text', { model: 'gpt-4o', messages: ['hello'] }, 'messages[0]'],
    ['no role', { model: 'gpt-4o', messages: [{ content: 'hello' }] }, 'messages[0].role'],
    ['content as number', chat(7), 'messages[0].content'],
    ['content as object', chat({ text: 'hello' }), 'messages[0].content'],
    ['a part as number', chat([7]), 'messages[0].content[0]'],
    ['a text part without text', chat([{ type: 'text' }]), 'messages[0].content[0].text'],
    ['a text part with a list', chat([{ type: 'text', text: ['hello'] }]), 'messages[0].content[0].text'],
    ['tools as object', chat('hello', { tools: {} }), 'tools'],
    ['a tool as text', chat('hello', { tools: ['f'] }), 'tools[0]'],
    ['functions as text', chat('hello', { functions: 'f' }), 'functions'],
    [
      'tool_calls as object',
      { model: 'gpt-4o', messages: [{ role: 'assistant', tool_calls: {} }] },
      'messages[0].tool_calls',
    ],
  ];
  it.each(cases)('%s', async (_name, body, param) => {
    expectError(await gateway.call(body), 400, 'invalid_request_error', 'invalid_request', param);
    expect(await gateway.lastEvent()).toMatchObject({ status: 400, error: 'invalid_request' });
    expect(upstream.seen).toHaveLength(0);
  });
});

describe('bad prompts and inputs', () => {
  const values: readonly (readonly [unknown, string])[] = [
    [undefined, ''],
    [null, ''],
    [7, ''],
    [{}, ''],
    [[], ''],
    [[['a']], '[0]'],
    [[1, 'a'], '[0]'],
    [['a', 1], '[1]'],
    [[[1], [1.5]], '[1]'],
  ];
  it.each(values)('%j', async (value, place) => {
    const prompt = await gateway.call({ model: 'gpt-4o', prompt: value }, { path: '/v1/completions' });
    expectError(prompt, 400, 'invalid_request_error', 'invalid_request', `prompt${place}`);
    const body = { model: 'text-embedding-3-small', input: value };
    const input = await gateway.call(body, { path: '/v1/embeddings' });
    expectError(input, 400, 'invalid_request_error', 'invalid_request', `input${place}`);
    expect(upstream.seen).toHaveLength(0);
  });
});

describe('sizes', () => {
  it('refuses 100 MB, declared or not, so that the client can read it', async () => {
    const before = (await gateway.events()).length;
    const declared = await gateway.call(Buffer.alloc(100_000_000, 32));
    expectError(declared, 413, 'invalid_request_error', 'request_too_large');
    const chunk = Buffer.alloc(1_000_000, 32);
    let sent = 0;
    const body = new ReadableStream({
      pull(controller) {
        if (sent++ === 100) controller.close();
        else controller.enqueue(chunk);
      },
    });
    const response = await fetch(`${gateway.url}/v1/chat/completions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${gateway.key}` },
      body,
      duplex: 'half',
    } as RequestInit);
    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ error: { code: 'request_too_large' } });
    const events = await gateway.events();
    expect(events).toHaveLength(before + 2);
    expect(events.slice(-2).map(({ status }) => status)).toEqual([413, 413]);
    expect(upstream.seen).toHaveLength(0);
  });

  it('answers 401 to 100 MB without a key so that it can be read', async () => {
    const answer = await gateway.call(Buffer.alloc(100_000_000, 32), { key: null });
    expectError(answer, 401, 'authentication_error', 'invalid_api_key');
  });
});

describe('admin paths', () => {
  it.each(['/v1/events', '/v1/events/evt_x', '/keeptrusts/config'])('%s takes access keys alone', async (path) => {
    const method = 'GET';
    const call = async (key: string | null): Promise<Answer> => gateway.call('', { path, method, key });
    expectError(await call(null), 401, 'authentication_error', 'invalid_api_key');
    expectError(await call('kt_ak_wrong'), 401, 'authentication_error', 'invalid_api_key');
    expectError(await call(gateway.key), 403, 'permission_error', 'access_denied');
    const answer = await call(gateway.accessKey);
    if (path.endsWith('evt_x')) expectError(answer, 404, 'invalid_request_error', 'not_found', 'id');
    else expect(answer.status).toBe(200);
    const posted = await gateway.call('{}', { path, key: gateway.accessKey });
    expectError(posted, 405, 'invalid_request_error', 'method_not_allowed');
    expect(posted.headers.get('allow')).toBe('GET');
  });

  it('lists events and finds one', async () => {
    const called = await gateway.call(chat('hello'));
    const get = async (path: string) => gateway.call('', { path, method: 'GET', key: gateway.accessKey });
    const list = JSON.parse((await get('/v1/events?limit=1')).text) as { data: { id: string }[]; has_more: boolean };
    expect(list).toMatchObject({ object: 'list', data: [{ id: called.headers.get('x-kt-event-id') }], has_more: true });
    expect(JSON.parse((await get(`/v1/events/${list.data[0]?.id}`)).text)).toMatchObject({ status: 200 });
    expectError(await get('/v1/events?limit=x'), 400, 'invalid_request_error', 'invalid_request', 'limit');
  });
});

describe('the list of models', () => {
  const get = async (path: string, options: Parameters<TestGateway['call']>[1] = {}) =>
    gateway.call('', { path, method: 'GET', key: null, ...options });

  it('is open on loopback, but a key that is sent must be good', async () => {
    const list = JSON.parse((await get('/v1/models')).text) as { object: string; data: { id: string }[] };
    expect(list.data.map(({ id }) => id)).toEqual(['gpt-4o', 'text-embedding-3-small']);
    if (hasOpenAiSchemas) expect(schemaValidator('ListModelsResponse')(list)).toEqual([]);
    expectError(await get('/v1/models', { key: 'wrong' }), 401, 'authentication_error', 'invalid_api_key');
    expectError(await get('/v1/models', { key: gateway.accessKey }), 403, 'permission_error', 'access_denied');
    const key = gateway.addKey('gateway', { models: ['gpt-4o'] });
    const filtered = JSON.parse((await get('/v1/models', { key })).text) as { data: unknown[] };
    expect(filtered.data).toHaveLength(1);
    expect(JSON.parse((await get('/v1/models/gpt-4o')).text)).toMatchObject({ id: 'gpt-4o', object: 'model' });
    const hidden = await get('/v1/models/text-embedding-3-small', { key });
    expectError(hidden, 404, 'invalid_request_error', 'model_not_found', 'model');
    expectError(await get('/v1/models/x'), 404, 'invalid_request_error', 'model_not_found', 'model');
  });
});

describe('open paths', () => {
  it('tell their state and nothing else', async () => {
    for (const path of ['/healthz', '/readyz']) {
      const answer = await gateway.call('', { path, method: 'GET', key: null });
      expect(answer.status).toBe(200);
      expect(answer.headers.get('x-request-id')).toMatch(/^req_/);
      expectError(await gateway.call('', { path }), 405, 'invalid_request_error', 'method_not_allowed');
    }
  });
});
