import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  chat,
  configText,
  errorOf,
  providerKey,
  readStream,
  startTestGateway,
  type Answer,
  type TestGateway,
} from '../support/gateway.ts';
import { errorStep, startUpstream, type Upstream, type UpstreamStep } from '../support/upstream.ts';

let upstream: Upstream;
let second: Upstream;

const timeouts = 'timeouts: {connect: 1s, first_byte: 300ms, idle: 300ms}';
const targets = (more = ''): string => `size_limits: {max_response_bytes: 1000000}
providers:
  ${timeouts}
  targets:
    - {id: one, provider: openai, model: "*", models: [gpt-4o], base_url: "${upstream.url}/v1", secret_key_ref: {env: TEST_KEY}}
${more}`;

/** A gateway in each way of delivering streams: with and without an output policy. */
const modes = {
  realtime: () => configText('', '', targets()),
  'realtime with a policy': () =>
    configText('entity-list-filter', 'entity-list-filter: {blocked_entities: [Falcon], mode: observe}', targets()),
  buffered: () => configText('pii-detector', '', `${targets()}streaming: {output_mode: buffered}`),
  windowed: () => configText('pii-detector', '', targets()),
} as const;

beforeAll(async () => {
  upstream = await startUpstream();
  second = await startUpstream();
});

afterAll(async () => {
  await upstream.close();
  await second.close();
});

afterEach(() => {
  upstream.reset();
  second.reset();
});

const sse = (...frames: readonly string[]): string => frames.map((frame) => `data: ${frame}\n\n`).join('');
const delta = (content: string, finish: string | null = null, index = 0): string =>
  JSON.stringify({
    id: 'c',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'gpt-4o',
    choices: [{ index, delta: { content }, finish_reason: finish }],
  });
const streamHead = { 'content-type': 'text/event-stream' };
const stream = (...frames: readonly string[]): UpstreamStep => ({
  status: 200,
  headers: streamHead,
  body: sse(...frames),
});
const json = (status: number, body: string | Buffer, headers: Record<string, string> = {}): UpstreamStep => ({
  status,
  headers: { 'content-type': 'application/json', ...headers },
  body,
});
const answerOf = (message: unknown): string =>
  JSON.stringify({
    id: 'c',
    object: 'chat.completion',
    created: 1,
    model: 'gpt-4o',
    choices: [{ index: 0, message, finish_reason: 'stop' }],
  });
/** Sends some bytes, then does away with the connection. */
const cut =
  (headers: Record<string, string>, body: string): UpstreamStep =>
  (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(200, headers);
    response.write(body, () => response.socket?.resetAndDestroy());
  };
/** Sends some bytes, then nothing. */
const stall =
  (headers: Record<string, string>, body: string): UpstreamStep =>
  (_request, response) => {
    response.writeHead(200, headers);
    response.write(body);
  };

describe.each(Object.entries(modes))('a provider that fails, %s', (mode, config) => {
  let gateway: TestGateway;
  beforeAll(async () => {
    gateway = await startTestGateway(config());
  });
  afterAll(async () => {
    await gateway.stop();
  });
  beforeEach(() => upstream.reset());

  const oneEvent = async (act: () => Promise<void>): Promise<Awaited<ReturnType<TestGateway['lastEvent']>>> => {
    const before = (await gateway.events()).length;
    await act();
    const events = await gateway.events();
    expect(events).toHaveLength(before + 1);
    return events.at(-1) as Awaited<ReturnType<TestGateway['lastEvent']>>;
  };

  const plain: readonly [string, UpstreamStep, number, string][] = [
    ['reset before the first byte', (request) => request.socket.resetAndDestroy(), 502, 'upstream_error'],
    [
      'reset in mid-answer',
      cut({ 'content-type': 'application/json', 'content-length': '1000' }, '{"id":'),
      502,
      'upstream_error',
    ],
    ['silence', () => undefined, 504, 'upstream_timeout'],
    ['silence in mid-answer', stall({ 'content-type': 'application/json' }, '{"id":'), 504, 'upstream_timeout'],
    [
      'HTML with status 200',
      { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' },
      502,
      'upstream_error',
    ],
    [
      'half a character',
      json(200, Buffer.concat([Buffer.from('{"a":"'), Buffer.from([0xf0, 0x9f]), Buffer.from('"}')])),
      502,
      'upstream_error',
    ],
    ['half an answer', json(200, '{"id":'), 502, 'upstream_error'],
    ['a list', json(200, '[]'), 502, 'upstream_error'],
    ['no content', { status: 204 }, 502, 'upstream_error'],
    ['an empty body', json(200, ''), 502, 'upstream_error'],
    [
      'a compressed body',
      json(200, gzipSync(answerOf({ role: 'assistant', content: 'hi' })), { 'content-encoding': 'gzip' }),
      502,
      'upstream_error',
    ],
    ['a redirect', { status: 302, headers: { location: 'http://127.0.0.1:1/' } }, 502, 'upstream_error'],
    ['not modified', { status: 304 }, 502, 'upstream_error'],
    ['its key is wrong', errorStep(401), 502, 'upstream_auth_failed'],
    ['its key may not', errorStep(403), 502, 'upstream_auth_failed'],
    ['its proxy asks', errorStep(407), 502, 'upstream_auth_failed'],
    ['a conflict', errorStep(409), 502, 'upstream_error'],
    [
      'HTML with status 500',
      { status: 500, headers: { 'content-type': 'text/html' }, body: '<html>' },
      500,
      'upstream_error',
    ],
    ['an empty 503', { status: 503 }, 503, 'upstream_error'],
    ['40 MB', json(200, answerOf({ role: 'assistant', content: 'x'.repeat(40_000_000) })), 502, 'upstream_error'],
    ['headers that are too large', json(200, '{}', { 'x-large': 'x'.repeat(100_000) }), 502, 'upstream_error'],
    ['garbage', (request) => void request.socket.end('hello\r\n\r\n'), 502, 'upstream_error'],
  ];
  it.each(plain)('%s', async (_name, step, status, code) => {
    const event = await oneEvent(async () => {
      upstream.next(step);
      const answer = await gateway.call(chat('hello'));
      expect({ status: answer.status, ...errorOf(answer) }).toMatchObject({ status, type: 'upstream_error', code });
      expect(answer.headers.get('x-request-id')).toMatch(/^req_/);
      expect(answer.headers.get('location')).toBeNull();
      expect(upstream.seen).toHaveLength(1);
    });
    expect(event).toMatchObject({ status, error: code, delivered: 'none', attempts: [{ target: 'one' }] });
    expect(gateway.faults).toEqual([]);
  });

  it('passes its other errors on, with what they say about trying again', async () => {
    for (const status of [400, 404, 408, 422, 429, 500, 502, 503]) {
      const limits = { 'retry-after': '7', 'x-ratelimit-remaining-requests': '0', 'x-request-id': 'theirs' };
      const step = errorStep(status, { ...limits, 'set-cookie': 'a=b', 'keep-alive': 'timeout=9' });
      const event = await oneEvent(async () => {
        upstream.next(step);
        const answer = await gateway.call(chat('hello'));
        expect(answer.status).toBe(status);
        expect(answer.text).toBe((step as { body: string }).body);
        expect(answer.headers.get('retry-after')).toBe('7');
        expect(answer.headers.get('x-ratelimit-remaining-requests')).toBe('0');
        expect(answer.headers.get('x-upstream-request-id')).toBe('theirs');
        expect(answer.headers.get('x-request-id')).toMatch(/^req_/);
        expect(answer.headers.get('set-cookie')).toBeNull();
        expect(answer.headers.get('keep-alive')).not.toBe('timeout=9');
      });
      expect(event).toMatchObject({ status, upstream_status: status, error: 'upstream_error', delivered: 'full' });
    }
  });

  it('keeps limits also where the refusal has no words', async () => {
    upstream.next({
      status: 429,
      headers: { 'retry-after': '9', 'x-ratelimit-reset-tokens': '6m' },
      body: 'slow down',
    });
    const answer = await gateway.call(chat('hello'));
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '9']);
    expect(answer.headers.get('x-ratelimit-reset-tokens')).toBe('6m');
    expect(errorOf(answer)).toMatchObject({ type: 'upstream_error' });
  });

  it('sends no header on that HTTP could not carry, and drops those of one hop', async () => {
    upstream.next((_request, response) => {
      const body = answerOf({ role: 'assistant', content: 'hi' });
      response.socket?.end(
        Buffer.concat([
          Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nConnection: close, X-Hop\r\nX-Hop: 1\r\n'),
          Buffer.from('X-Odd: caf\u00e9 \u2713\r\nX-Kept: yes\r\nSet-Cookie: a=b\r\nAlt-Svc: h3\r\n'),
          Buffer.from(`Content-Length: ${body.length}\r\n\r\n${body}`),
        ]),
      );
    });
    const answer = await gateway.call(chat('hello'));
    expect([answer.status, answer.headers.get('x-kept')]).toEqual([200, 'yes']);
    for (const name of ['x-hop', 'set-cookie', 'alt-svc']) expect(answer.headers.get(name)).toBeNull();
    expect(gateway.faults).toEqual([]);
  });

  /** Reads a stream that may be cut: what came, and whether it ended cleanly. */
  const streamed = async (): Promise<{ answer: Answer; clean: boolean }> => {
    const response = await fetch(`${gateway.url}/v1/chat/completions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${gateway.key}` },
      body: JSON.stringify(chat('hello', { stream: true })),
    });
    let text = '';
    let clean = true;
    const decoder = new TextDecoder();
    try {
      for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
        text += decoder.decode(chunk, { stream: true });
      }
    } catch {
      clean = false;
    }
    return { answer: { status: response.status, headers: response.headers, text, bytes: Buffer.from(text) }, clean };
  };

  const broken: readonly [string, UpstreamStep, number, string][] = [
    ['cut without [DONE]', stream(delta('Hel'), delta('lo')), 502, 'upstream_error'],
    ['reset', cut(streamHead, sse(delta('Hel'))), 502, 'upstream_error'],
    ['reset in mid-event', cut(streamHead, `${sse(delta('Hel'))}data: {"ch`), 502, 'upstream_error'],
    [
      'ended in mid-event',
      { status: 200, headers: streamHead, body: `${sse(delta('Hel', 'stop'))}data: {"ch` },
      502,
      'upstream_error',
    ],
    ['a choice left open', stream(delta('a', 'stop', 0), delta('b', null, 1)), 502, 'upstream_error'],
    ['silence', stall(streamHead, sse(delta('Hel'))), 504, 'upstream_timeout'],
    [
      'an error event',
      stream(delta('Hel'), '{"error":{"message":"overloaded","type":"x","param":null,"code":null}}'),
      502,
      'upstream_error',
    ],
    [
      'half a character',
      {
        status: 200,
        headers: streamHead,
        body: Buffer.concat([
          Buffer.from(sse(delta('Hel'))),
          Buffer.from('data: {"a":"'),
          Buffer.from([0xf0, 0x9f, 0x22]),
          Buffer.from('}\n\n'),
        ]),
      },
      502,
      'upstream_error',
    ],
  ];
  it.each(broken)('a stream: %s', async (_name, step, status, code) => {
    const event = await oneEvent(async () => {
      upstream.next(step);
      const { answer, clean } = await streamed();
      // Bytes that are no text, in one piece with what came before, leave nothing to send.
      if (mode === 'buffered' || answer.status !== 200) {
        expect({ status: answer.status, ...errorOf(answer) }).toMatchObject({ status, type: 'upstream_error', code });
        return;
      }
      expect(answer.status).toBe(200);
      expect(clean).toBe(false);
      const { frames, isDone } = readStream(answer.text);
      expect(isDone).toBe(false);
      expect(frames.filter((frame) => 'error' in frame)).toHaveLength(1);
      expect(frames.at(-1)).toHaveProperty('error.message');
    });
    expect(event).toMatchObject({ error: code, stream: true });
    expect(gateway.faults).toEqual([]);
  });

  it('a stream that is larger than what may be judged ends, where anything judges it', async () => {
    upstream.next(stream(...Array.from({ length: 30 }, () => delta('x'.repeat(100_000))), '[DONE]'));
    const { answer, clean } = await streamed();
    if (mode === 'realtime') {
      expect([clean, readStream(answer.text).content.length]).toEqual([true, 3_000_000]);
      return;
    }
    if (mode === 'buffered') expect(answer.status).toBe(502);
    else expect(clean).toBe(false);
    expect(answer.text).toContain('upstream_error');
    expect(answer.text).not.toContain('[DONE]');
    expect(await gateway.lastEvent()).toMatchObject({ error: 'upstream_error', stream: true });
  });

  it('a stream that ends before its first frame is an error', async () => {
    upstream.next(stream());
    const { answer } = await streamed();
    expect({ status: answer.status, ...errorOf(answer) }).toMatchObject({ status: 502, code: 'upstream_error' });
    expect(await gateway.lastEvent()).toMatchObject({ status: 502, delivered: 'none' });
  });

  it('a clean end with every reason given is whole, and [DONE] is added', async () => {
    const event = await oneEvent(async () => {
      upstream.next(stream(delta('a'), delta('b', 'stop', 1), delta('c', 'length')));
      const { answer, clean } = await streamed();
      expect(clean).toBe(true);
      expect(readStream(answer.text)).toMatchObject({ isDone: true, content: 'abc' });
    });
    expect(event).toMatchObject({ status: 200, error: null, delivered: 'full' });
  });

  it.each(['data: [DONE]', 'data: [DONE]\n'])(
    'a last %j without its blank line is an end, with or without reasons',
    async (last) => {
      const event = await oneEvent(async () => {
        upstream.next({ status: 200, headers: streamHead, body: `${sse(delta('a'))}${last}` });
        const { answer, clean } = await streamed();
        expect(clean).toBe(true);
        expect(answer.text).toBe(`${sse(delta('a'))}data: [DONE]\n\n`);
      });
      expect(event).toMatchObject({ status: 200, error: null, delivered: 'full' });
    },
  );

  it('a stream is one in whatever case its type is written', async () => {
    const headers = { 'content-type': 'Text/Event-Stream; charset=UTF-8' };
    upstream.next({ status: 200, headers, body: sse(delta('a', 'stop')) });
    const { answer, clean } = await streamed();
    expect([answer.status, clean, readStream(answer.text).content]).toEqual([200, true, 'a']);
  });

  it('frames pass byte for byte, without ids, and nothing after [DONE]', async () => {
    const odd = `: hello\r\n\r\ndata:${delta('a').replace('{', '{ "x" : 1.0e2, ')}\r\n\r\ndata: ${delta('b', 'stop')}\n\n`;
    const body = `${odd}id: 7\nevent: x\ndata: {"choices":[]}\n\ndata: [DONE]\n\ndata: ${delta('late')}\n\n`;
    upstream.next({ status: 200, headers: streamHead, body });
    const { answer, clean } = await streamed();
    expect(clean).toBe(true);
    expect(answer.text).toBe(`${odd}event: x\ndata: {"choices":[]}\n\ndata: [DONE]\n\n`);
  });

  it('streams that close hard after [DONE] are whole', async () => {
    upstream.next(cut(streamHead, sse(delta('a', 'stop'), '[DONE]')));
    const { answer, clean } = await streamed();
    expect([clean, readStream(answer.text).isDone]).toEqual([true, true]);
  });
});

describe('what reaches a provider', () => {
  it('is neither credentials nor cookies nor what belongs to a hop', async () => {
    const gateway = await startTestGateway(modes.realtime());
    try {
      const sent = {
        cookie: 'a=b',
        'x-api-key': gateway.key,
        'proxy-authorization': 'Basic x',
        te: 'trailers',
        'x-forwarded-for': '10.0.0.1',
        forwarded: 'for=10.0.0.1',
        origin: 'http://x',
        'accept-encoding': 'gzip, br',
        'x-user-id': 'u',
        'x-request-id': 'mine',
        'openai-organization': 'org-1',
        'x-stainless-lang': 'js',
        'x-odd': 'caf\u00e9',
      };
      expect((await gateway.call(chat('hello'), { headers: sent })).status).toBe(200);
      const [seen] = upstream.seen;
      expect(seen?.headers).toMatchObject({
        authorization: `Bearer ${providerKey}`,
        'accept-encoding': 'identity',
        'content-type': 'application/json',
        'openai-organization': 'org-1',
        'x-stainless-lang': 'js',
        host: new URL(upstream.url).host,
      });
      const text = JSON.stringify(seen?.headers);
      expect(text).not.toContain(gateway.key);
      for (const name of [
        'cookie',
        'x-api-key',
        'proxy-authorization',
        'te',
        'x-forwarded-for',
        'forwarded',
        'origin',
        'x-user-id',
        'x-request-id',
      ]) {
        expect(seen?.headers).not.toHaveProperty(name);
      }
    } finally {
      await gateway.stop();
    }
  });
});

describe('a provider that is not there', () => {
  it('is 503, plain and streamed', async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    await new Promise((resolve) => server.close(resolve));
    const config = configText('', '', targets().replace(upstream.url, `http://127.0.0.1:${port}`));
    const gateway = await startTestGateway(config);
    try {
      for (const stream of [false, true]) {
        const answer = await gateway.call(chat('hello', { stream }));
        expect({ status: answer.status, ...errorOf(answer) }).toMatchObject({
          status: 503,
          code: 'upstream_unavailable',
        });
        expect(await gateway.lastEvent()).toMatchObject({
          status: 503,
          upstream_status: null,
          attempts: [{ target: 'one', status: null, error: 'connection' }],
        });
      }
    } finally {
      await gateway.stop();
    }
  });
});

describe('fallback over two targets', () => {
  let gateway: TestGateway;
  beforeAll(async () => {
    const more = `    - {id: two, provider: openai, model: "*", upstream_model: other, base_url: "${second.url}/v1", secret_key_ref: {env: TEST_KEY}}
  fallback: {triggers: [rate_limit, server_error, timeout, connection]}`;
    gateway = await startTestGateway(configText('pii-detector', '', targets(more)));
  });
  afterAll(async () => {
    await gateway.stop();
  });

  it.each([
    ['a rate limit', errorStep(429), { status: 429, error: null }],
    ['a fault', errorStep(500), { status: 500, error: null }],
    ['a reset', ((request) => request.socket.resetAndDestroy()) as UpstreamStep, { status: null, error: 'reset' }],
    ['silence', (() => undefined) as UpstreamStep, { status: null, error: 'first_byte_timeout' }],
  ])('%s goes on to the next', async (_name, step, attempt) => {
    upstream.next(step);
    const answer = await gateway.call(chat('write to a@example.com'));
    expect(answer.status).toBe(200);
    expect([upstream.seen.length, second.seen.length]).toEqual([1, 1]);
    expect(JSON.parse(String(second.seen[0]?.body))).toMatchObject({ model: 'other' });
    expect(String(second.seen[0]?.body)).not.toContain('a@example.com');
    expect(await gateway.lastEvent()).toMatchObject({
      status: 200,
      target: 'two',
      attempts: [
        { target: 'one', ...attempt },
        { target: 'two', status: 200, error: null },
      ],
    });
  });

  it('what the client did wrong does not, and the last failure is the answer', async () => {
    upstream.next(errorStep(400));
    expect((await gateway.call(chat('hello'))).status).toBe(400);
    expect(second.seen).toHaveLength(0);
    upstream.next(errorStep(500));
    second.next(errorStep(503));
    expect((await gateway.call(chat('hello'))).status).toBe(503);
    expect(await gateway.lastEvent()).toMatchObject({ target: 'two', upstream_status: 503, status: 503 });
  });
});
