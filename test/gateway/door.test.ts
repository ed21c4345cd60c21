import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { configText, providerAt, startTestGateway, type TestGateway } from '../support/gateway.ts';
import { hasOpenAiSchemas, schemaValidator } from '../support/openai-schemas.ts';
import { openSocket, sendRaw, type RawAnswer } from '../support/raw-http.ts';
import { startUpstream, type Upstream } from '../support/upstream.ts';

let upstream: Upstream;
let gateway: TestGateway;

beforeAll(async () => {
  upstream = await startUpstream();
  const config = configText('pii-detector', '', `${providerAt(upstream.url)}\nallowed_hosts: [Gateway.example]`);
  gateway = await startTestGateway(config, { http: { headers: 400, request: 800, check: 50 } });
});

afterAll(async () => {
  await gateway.stop();
  await upstream.close();
});

const validate = hasOpenAiSchemas ? schemaValidator('ErrorResponse') : () => [];

function expectError(answer: RawAnswer, status: number, code: string): void {
  const body = JSON.parse(answer.body) as { error: Record<string, unknown> };
  expect({ status: answer.status, ...body.error }).toMatchObject({ status, code, type: 'invalid_request_error' });
  expect(Object.keys(body.error)).toEqual(expect.arrayContaining(['message', 'type', 'param', 'code']));
  expect(validate(body)).toEqual([]);
  expect(answer.headers.get('x-request-id')).toMatch(/^req_/);
  expect(answer.headers.get('content-type')).toBe('application/json');
}

const raw = (request: string): Promise<RawAnswer> => sendRaw(gateway.port, request);
const get = (target: string, more = ''): Promise<RawAnswer> =>
  raw(`GET ${target} HTTP/1.1\r\nHost: localhost\r\n${more}\r\n`);
const body = '{"model":"gpt-4o","messages":[{"role":"user","content":"hello"}]}';
const post = (target: string, headers: string, host = 'Host: localhost\r\n'): Promise<RawAnswer> =>
  raw(`POST ${target} HTTP/1.1\r\n${host}${headers}Content-Length: ${body.length}\r\n\r\n${body}`);
const authorized = (): string => `Authorization: Bearer ${gateway.key}\r\n`;

describe('paths', () => {
  it.each([
    '//v1/chat/completions',
    '/v1//chat/completions',
    '/v1/chat/completions/',
    '/v1/chat/../chat/completions',
    '/v1/./chat/completions',
    '/x/../v1/chat/completions',
    '/v1/chat/completions/..',
    '/v1/chat%2fcompletions',
    '/v1/chat%2Fcompletions',
    '/v1/%63hat/completions',
    '/v1/chat/completions%00',
    '/V1/chat/completions',
    '/v1/Chat/Completions',
    '/v1\\chat\\completions',
    '/v1/chat;x/completions',
    '/v1/unknown',
    '/v1/files',
    '/',
    '/v1',
    'http://localhost/v1/chat/completions',
    'http://evil.example/v1/chat/completions',
    'https://localhost/v1/chat/completions',
  ])('POST %s is not found', async (target) => {
    expectError(await post(target, authorized()), 404, 'not_found');
    expect(upstream.seen).toHaveLength(0);
  });

  it.each([
    '/V1/models',
    '/v1/models/',
    '/healthz/',
    '/HEALTHZ',
    '/v1/models/a%2fb',
    '/v1/models//a',
    '/v1/models/../x',
  ])('GET %s is not found', async (target) => {
    expectError(await get(target), 404, 'not_found');
  });

  it('takes a query', async () => {
    expect((await post('/v1/chat/completions?x=//../', authorized())).status).toBe(200);
    expect(upstream.seen.at(-1)?.url).toBe('/v1/chat/completions');
    upstream.reset();
  });

  it('refuses targets that are none', async () => {
    for (const target of ['*', 'v1/models', '?x', 'localhost:80', '/ü']) {
      const answer = await get(target);
      expect([400, 404]).toContain(answer.status);
      expect(JSON.parse(answer.body)).toMatchObject({ error: { type: 'invalid_request_error' } });
      expect(answer.headers.get('x-request-id')).toMatch(/^req_/);
    }
  });
});

describe('the Host header', () => {
  const asked = (host: string): Promise<RawAnswer> => raw(`GET /healthz HTTP/1.1\r\n${host}\r\n`);

  it.each(['localhost', 'LOCALHOST:1', '127.0.0.1:41002', '[::1]', '[::1]:80', 'gateway.example', 'GATEWAY.EXAMPLE:9'])(
    '%s is answered',
    async (host) => {
      expect((await asked(`Host: ${host}\r\n`)).status).toBe(200);
    },
  );

  it.each(['evil.example', 'localhost.evil.example', '127.0.0.2', '10.0.0.1', '[::2]', 'localhost.'])(
    '%s is misdirected',
    async (host) => {
      expectError(await asked(`Host: ${host}\r\n`), 421, 'misdirected_request');
    },
  );

  it.each([
    ['none', ''],
    ['an empty one', 'Host: \r\n'],
    ['two', 'Host: localhost\r\nHost: localhost\r\n'],
    ['two that differ', 'Host: localhost\r\nHost: evil.example\r\n'],
    ['a user', 'Host: x@localhost\r\n'],
    ['a list', 'Host: localhost, evil.example\r\n'],
    ['a path', 'Host: localhost/x\r\n'],
    ['spaces', 'Host: local host\r\n'],
  ])('%s is refused', async (_name, host) => {
    expectError(await asked(host), 400, 'invalid_request');
  });
});

describe('a gateway that others can reach', () => {
  it('answers to any name, but lists its models to keys alone', async () => {
    const open = await startTestGateway(configText('', '', providerAt(upstream.url)), { listen: '0.0.0.0' });
    try {
      const asked = (host: string, more = ''): Promise<RawAnswer> =>
        sendRaw(open.port, `GET /v1/models HTTP/1.1\r\nHost: ${host}\r\n${more}\r\n`);
      expect((await asked('gateway.example')).status).toBe(401);
      expect((await asked('gateway.example', `Authorization: Bearer ${open.key}\r\n`)).status).toBe(200);
      // Names that URLs do not take as they are.
      for (const host of ['1.2.3', '[1.2.3]', '[:::]', '1.2.3.4.5', '0x7f.1', 'a..b']) {
        const answer = await asked(host);
        expect([400, 401]).toContain(answer.status);
        expect(JSON.parse(answer.body)).toMatchObject({ error: { message: expect.any(String) as string } });
        expect(answer.headers.get('x-request-id')).toMatch(/^req_/);
      }
    } finally {
      await open.stop();
    }
  });
});

describe('credentials', () => {
  it('refuses two different ones in one header, and takes two equal ones', async () => {
    const other = 'Authorization: Bearer kt_gk_other\r\n';
    for (const headers of [authorized() + other, other + authorized()]) {
      const answer = await post('/v1/chat/completions', headers);
      expect(answer.status).toBe(401);
    }
    expect(upstream.seen).toHaveLength(0);
    expect((await post('/v1/chat/completions', authorized() + authorized())).status).toBe(200);
    upstream.reset();
  });
});

describe('what Node answers by itself', () => {
  it('garbage', async () => {
    for (const text of [
      'hello\r\n\r\n',
      '\x16\x03\x01\x02\x00\x01',
      'GET / HTTP/9.9\r\n\r\n',
      'G\x00T / HTTP/1.1\r\n\r\n',
    ]) {
      expectError(await raw(text), 400, 'invalid_request');
    }
  });

  it('a length and chunks, which would be two readings of one request', async () => {
    const both = 'Transfer-Encoding: chunked\r\nContent-Length: 3\r\n';
    expectError(
      await raw(`POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\n${both}\r\n0\r\n\r\n`),
      400,
      'invalid_request',
    );
  });

  it('headers that are too large', async () => {
    expectError(await get('/healthz', `X: ${'x'.repeat(40_000)}\r\n`), 431, 'headers_too_large');
  });

  it.each([
    ['a Host of no name here', (path: string) => post(path, '', 'Host: evil.example\r\n'), 421],
    ['a Host that is none', (path: string) => post(path, '', ''), 400],
    ['headers that are too large', (path: string) => post(path, `X: ${'x'.repeat(40_000)}\r\n`), 431],
    ['an expectation', (path: string) => post(path, 'Expect: magic\r\n'), 417],
    [
      'a chunk that is none',
      (path: string) =>
        raw(`POST ${path} HTTP/1.1\r\nHost: localhost\r\n${authorized()}Transfer-Encoding: chunked\r\n\r\nzz\r\n`),
      400,
    ],
    ['dots', (path: string) => post(`${path}/../x`, ''), 404],
  ] as const)('%s in the form of the path', async (_name, ask, status) => {
    const anthropic = await ask('/v1/messages');
    expect([anthropic.status, JSON.parse(anthropic.body)]).toMatchObject([
      status,
      { type: 'error', error: { gateway_type: 'invalid_request_error' }, request_id: expect.stringMatching(/^req_/) },
    ]);
    expect(anthropic.headers.get('request-id')).toMatch(/^req_/);
    const openai = await ask('/v1/chat/completions');
    expect([openai.status, JSON.parse(openai.body)]).toMatchObject([
      status,
      { error: { type: 'invalid_request_error' } },
    ]);
    expect(openai.headers.has('request-id')).toBe(false);
  });

  it('an expectation', async () => {
    expectError(await get('/healthz', 'Expect: magic\r\n'), 417, 'expectation_failed');
  });

  it('CONNECT', async () => {
    expectError(await raw('CONNECT localhost:1 HTTP/1.1\r\nHost: localhost\r\n\r\n'), 405, 'method_not_allowed');
  });

  it('a CONNECT whose sender resets', async () => {
    for (let count = 0; count < 5; count++) {
      const socket = await openSocket(gateway.port);
      socket.write('CONNECT localhost:1 HTTP/1.1\r\nHost: localhost\r\n\r\n');
      socket.resetAndDestroy();
    }
    expect((await get('/healthz')).status).toBe(200);
  });

  it('an offer to upgrade, which is none of its business', async () => {
    const upgrade = 'Connection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: AAMAAABk\r\n';
    expect((await post('/v1/chat/completions', authorized() + upgrade)).status).toBe(200);
    expect(upstream.seen.at(-1)?.headers).not.toHaveProperty('http2-settings');
    expect(upstream.seen.at(-1)?.headers).not.toHaveProperty('upgrade');
    upstream.reset();
    const socket = 'Connection: Upgrade\r\nUpgrade: websocket\r\n';
    expectError(await get('/v1/chat/completions', socket), 405, 'method_not_allowed');
  });

  it('headers that never end', async () => {
    const answer = await raw('GET /healthz HTTP/1.1\r\nHost: localhost\r\nX:');
    expectError(answer, 408, 'request_timeout');
  });

  it('a body that never ends, and its event', async () => {
    const before = (await gateway.events()).length;
    const head = `POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\n${authorized()}Content-Length: 100\r\n\r\n{`;
    expectError(await raw(head), 408, 'request_timeout');
    await vi.waitFor(async () => expect(await gateway.events()).toHaveLength(before + 1));
    expect(await gateway.lastEvent()).toMatchObject({ status: 408, error: 'request_timeout', delivered: 'none' });
    expect(upstream.seen).toHaveLength(0);
  });

  it('a body that never ends, in the form of the path', async () => {
    const before = (await gateway.events()).length;
    const head = `POST /v1/messages HTTP/1.1\r\nHost: localhost\r\n${authorized()}Content-Length: 100\r\n\r\n{`;
    const { status, body: told } = await raw(head);
    expect([status, JSON.parse(told)]).toMatchObject([408, { type: 'error', error: { type: 'timeout_error' } }]);
    // What comes after counts events too.
    await vi.waitFor(async () => expect(await gateway.events()).toHaveLength(before + 1));
  });

  it('chunks that are none, and their event', async () => {
    const before = (await gateway.events()).length;
    const head = `POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\n${authorized()}Transfer-Encoding: chunked\r\n\r\nzz\r\n`;
    expectError(await raw(head), 400, 'invalid_request');
    await vi.waitFor(async () => expect(await gateway.events()).toHaveLength(before + 1));
    expect(upstream.seen).toHaveLength(0);
  });
});
