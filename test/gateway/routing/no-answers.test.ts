/**
 * What is no answer, though it may have a good status or one below 500: with fallback the client notices nothing of it, without it is
 * told as ever.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chat, errorOf, readStream, type TestGateway } from '../../support/gateway.ts';
import { errorStep, startUpstream, type Upstream, type UpstreamStep } from '../../support/upstream.ts';
import { refusal, startRouted } from './support-gateway.ts';

let first: Upstream;
let second: Upstream;
let gateway: TestGateway | null = null;

beforeAll(async () => {
  first = await startUpstream();
  second = await startUpstream();
});
afterAll(async () => {
  await first.close();
  await second.close();
});
afterEach(async () => {
  first.reset();
  second.reset();
  await gateway?.stop();
  gateway = null;
});

const start = async (more: string): Promise<TestGateway> => {
  gateway = await startRouted([first, second], more);
  return gateway;
};
const seen = (): number[] => [first.seen.length, second.seen.length];
const fallback = (trigger: string): string => `fallback: {triggers: [${trigger}]}`;

const body = (text: string, type = 'application/json'): UpstreamStep => ({
  status: 200,
  headers: { 'content-type': type },
  body: text,
});
const stream = (text: string): UpstreamStep => body(text, 'text/event-stream');
const error = (code: unknown, type: string, message = 'It can not.'): string =>
  JSON.stringify({ error: { message, type, param: null, code } });
const tooLong = error('context_length_exceeded', 'invalid_request_error');

/** Ends without saying so: no length, no last chunk. */
const cutOff: UpstreamStep = (request) => {
  const head = 'HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nconnection: close\r\n\r\n';
  request.socket.end(`${head}{"id":"c","object":"chat.completion","cho`);
};

describe('a status that is none of the client’s business', () => {
  it.each([
    [401, 'server_error'],
    [403, 'server_error'],
    [407, 'server_error'],
    [302, 'server_error'],
    [409, 'server_error'],
    [402, 'rate_limit'],
  ])('%i goes on to the next target as %s', async (status, trigger) => {
    const { call, lastEvent } = await start(fallback(trigger));
    first.next(errorStep(status, { location: 'https://example.com/' }));
    expect((await call(chat('hello'))).status).toBe(200);
    expect((await lastEvent()).attempts).toMatchObject([
      { target: 't0', status },
      { target: 't1', status: 200, why: 'fallback' },
    ]);
    expect(seen()).toEqual([1, 1]);
  });

  it('is not asked for again where the target would say the same', async () => {
    const { call } = await start('retry: {attempts: 3, backoff: {base: 1ms}}\nfallback: {triggers: [server_error]}');
    first.next(errorStep(401));
    expect((await call(chat('hello'))).status).toBe(200);
    expect(seen()).toEqual([1, 1]);
  });

  it.each([400, 404, 408, 422])('%i goes to the client as it came', async (status) => {
    const { call } = await start(fallback('rate_limit, server_error, timeout, connection'));
    first.next(errorStep(status));
    expect((await call(chat('hello'))).status).toBe(status);
    expect(seen()).toEqual([1, 0]);
  });
});

describe('a body that is no answer', () => {
  it.each<[string, UpstreamStep]>([
    ['nothing', body('')],
    ['blanks', body(' \n ')],
    ['status 204', { status: 204 }],
    ['a web page', body('<!doctype html><title>Sign in</title>', 'text/html')],
    ['a list', body('[]')],
    ['what was compressed', { status: 200, headers: { 'content-encoding': 'gzip' }, body: Buffer.from([0x1f, 0x8b]) }],
    ['half an object', cutOff],
    ['an error', body(error(502, 'provider_error'))],
    [
      "an error in Anthropic's form",
      body('{"type":"error","error":{"type":"overloaded_error","message":"Overloaded"}}'),
    ],
    ['an error that says nothing', body('{"type":"error","error":null}')],
    ['a stream of nothing', stream('')],
    ['a stream that begins with an error', stream(`: on its way\n\ndata: ${error(null, 'server_error')}\n\n`)],
    [
      'the same with its event named',
      stream('event: error\ndata: {"type":"error","error":{"type":"overloaded_error"}}\n\n'),
    ],
  ])('%s: the next target is asked', async (_name, step) => {
    const { call, lastEvent } = await start(fallback('server_error'));
    for (const isStream of [false, true]) {
      first.next(step);
      const answer = await call({ ...chat('hello'), stream: isStream });
      expect(answer.status).toBe(200);
      if (isStream) expect(readStream(answer.text).isDone).toBe(true);
      else expect(JSON.parse(answer.text)).toMatchObject({ object: 'chat.completion' });
      expect((await lastEvent()).attempts).toMatchObject([
        { target: 't0', error: 'no_answer' },
        { target: 't1', status: 200, error: null, why: 'fallback' },
      ]);
    }
    expect(seen()).toEqual([2, 2]);
  });

  it.each([
    ['a rate limit', error('rate_limit_exceeded', 'requests'), 'rate_limit'],
    ['a status 429', error(429, 'x'), 'rate_limit'],
    ['a request that is too long', tooLong, 'context_window'],
  ])('%s in the place of an answer is what it says', async (_name, text, trigger) => {
    const running = await start(fallback(trigger));
    first.next(body(text), stream(`data: ${text}\n\n`));
    expect((await running.call(chat('hello'))).status).toBe(200);
    expect((await running.call({ ...chat('hello'), stream: true })).status).toBe(200);
    expect(seen()).toEqual([2, 2]);
  });

  it('goes to nobody else where it is the request’s own fault, or what no trigger names', async () => {
    const running = await start(fallback('connection'));
    first.next(body('<p>Sign in</p>'), stream(`data: ${error(null, 'server_error')}\n\n`));
    expect((await running.call(chat('hello'))).status).toBe(502);
    expect((await running.call({ ...chat('hello'), stream: true })).status).toBe(502);
    await running.stop();
    const other = await start(fallback('server_error'));
    first.next(stream(`data: ${error(null, 'invalid_request_error')}\n\n`));
    expect((await other.call({ ...chat('hello'), stream: true })).status).toBe(502);
    expect(seen()).toEqual([3, 0]);
  });

  it('is told where every target gives none', async () => {
    const { call, lastEvent } = await start(fallback('server_error'));
    first.next(body(''));
    second.next(refusal(401, { error: 'no' }));
    const answer = await call(chat('hello'));
    expect([answer.status, errorOf(answer)['code']]).toEqual([502, 'upstream_auth_failed']);
    expect((await lastEvent()).attempts).toMatchObject([{ error: 'no_answer' }, { status: 401 }]);
  });

  it('leaves alone an answer that only speaks of errors', async () => {
    const { call } = await start(fallback('server_error'));
    const whole = '\n{"id":"c","error":null,"object":"chat.completion","created":1,"model":"gpt-4o","choices":[]}\n';
    first.next(body(whole));
    expect((await call(chat('hello'))).text).toBe(whole);
    expect(seen()).toEqual([1, 0]);
  });
});
