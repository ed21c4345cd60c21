/**
 * Retries, deadlines and requests that are too long, as clients and providers see them.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chat, errorOf, readStream, startTestGateway, type TestGateway } from '../../support/gateway.ts';
import { errorStep, startUpstream, type Upstream, type UpstreamStep } from '../../support/upstream.ts';
import { refusal, reset, silence, startRouted, times } from './support-gateway.ts';

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

const start = async (more: string, targets?: Readonly<Record<string, string>>, count = 2): Promise<TestGateway> => {
  gateway = await startRouted([first, second].slice(0, count), more, targets);
  return gateway;
};
const soon = 'backoff: {base: 1ms, max: 2ms}';
const seen = (): number[] => [first.seen.length, second.seen.length];

describe('without retries', () => {
  it('no target is asked twice', async () => {
    const { call } = await start('fallback: {triggers: [server_error]}');
    first.next(errorStep(500));
    expect((await call(chat('hello'))).status).toBe(200);
    expect(seen()).toEqual([1, 1]);
  });
});

describe('retries', () => {
  it.each([
    ['a fault', errorStep(503), { status: 503, error: null }],
    ['a reset', reset, { status: null, error: 'reset' }],
    ['a rate limit', errorStep(429), { status: 429, error: null }],
  ])('ask the same target again after %s', async (_name, step, attempt) => {
    const { call, lastEvent } = await start(`retry: {${soon}}`, {}, 1);
    first.next(step, step);
    expect((await call(chat('hello'))).status).toBe(200);
    const [one, two, three] = first.seen;
    expect(two?.body).toEqual(one?.body);
    expect(three?.body).toEqual(one?.body);
    const { attempts } = await lastEvent();
    expect(attempts).toMatchObject([
      { target: 't0', why: 'ordered', ...attempt },
      { target: 't0', why: 'retry', ...attempt },
      { target: 't0', why: 'retry', status: 200 },
    ]);
    expect(attempts[0]).not.toHaveProperty('waited_ms');
    expect(attempts[1]?.waited_ms).toBeLessThanOrEqual(2);
  });

  it('end with what the last of them said', async () => {
    const { call } = await start(`retry: {attempts: 1, ${soon}}`, {}, 1);
    first.next(errorStep(500), refusal(502, { error: { message: 'the last' } }));
    const answer = await call(chat('hello'));
    expect([answer.status, errorOf(answer)['message']]).toEqual([502, 'the last']);
    expect(seen()[0]).toBe(2);
  });

  it('come before fallback, and begin anew with each target', async () => {
    const { call, lastEvent } = await start(`retry: {attempts: 1, ${soon}}\nfallback: {triggers: [server_error]}`);
    first.next(...times(2, errorStep(500)));
    second.next(errorStep(500));
    expect((await call(chat('hello'))).status).toBe(200);
    const { attempts } = await lastEvent();
    expect(attempts.map(({ target, why }) => `${target} ${why}`)).toEqual([
      't0 ordered',
      't0 retry',
      't1 fallback',
      't1 retry',
    ]);
  });

  it('wait for as long as the target asks', async () => {
    const { call, lastEvent } = await start(`retry: {attempts: 1, ${soon}}`, {}, 1);
    first.next(errorStep(429, { 'retry-after-ms': '120', 'retry-after': '1' }));
    expect((await call(chat('hello'))).status).toBe(200);
    const { attempts } = await lastEvent();
    expect(attempts[1]?.waited_ms).toBeGreaterThanOrEqual(120);
    expect(attempts[1]?.waited_ms).toBeLessThan(1000);
  });

  it('go on where that is too long, or hand it to the client', async () => {
    const { call, lastEvent } = await start(
      `retry: {max_retry_after: 1s, ${soon}}\nfallback: {triggers: [rate_limit]}`,
    );
    first.next(errorStep(429, { 'retry-after': '2' }));
    expect((await call(chat('hello'))).status).toBe(200);
    expect(seen()).toEqual([1, 1]);
    second.next(errorStep(429, { 'retry-after': '2' }));
    const answer = await call(chat('hello'));
    expect([answer.status, answer.headers.get('retry-after')]).toEqual([429, '2']);
    expect((await lastEvent()).attempts).toMatchObject([
      { target: 't0', why: 'skipped', error: 'retry_after' },
      { target: 't1', why: 'ordered', status: 429 },
    ]);
  });

  it("are not made of what is the client's own fault, nor of the gateway's", async () => {
    gateway = await startRouted([first], `retry: {${soon}}`, {}, 'size_limits: {max_input_characters: 100}');
    first.next(errorStep(400));
    expect((await gateway.call(chat('hello'))).status).toBe(400);
    expect(seen()[0]).toBe(1);
    expect((await gateway.call(chat('x'.repeat(200)))).status).toBe(400);
    expect(seen()[0]).toBe(1);
  });

  const half: UpstreamStep = (_request, response) => {
    response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
    response.write('{"id":', () => response.socket?.resetAndDestroy());
  };

  it('are made of an answer that breaks off before any of it went to the client', async () => {
    const { call, lastEvent } = await start(`retry: {attempts: 1, ${soon}}\nfallback: {triggers: [connection]}`);
    first.next(half, half);
    expect((await call(chat('hello'))).status).toBe(200);
    expect((await lastEvent()).attempts).toMatchObject([
      { target: 't0', status: 200, error: 'reset' },
      { target: 't0', status: 200, error: 'reset', why: 'retry' },
      { target: 't1', status: 200, error: null, why: 'fallback' },
    ]);
  });

  it('are not made where nothing is to be tried again', async () => {
    const { call } = await start('');
    first.next(half);
    expect((await call(chat('hello'))).status).toBe(502);
    expect(seen()).toEqual([1, 0]);
  });

  it('are made of a stream that breaks off before its first frame', async () => {
    const { call, lastEvent } = await start('fallback: {triggers: [connection]}');
    first.next((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.flushHeaders();
      setImmediate(() => response.socket?.resetAndDestroy());
    });
    const answer = await call(chat('hello', { stream: true }));
    expect([answer.status, readStream(answer.text).isDone]).toEqual([200, true]);
    expect((await lastEvent()).attempts).toMatchObject([
      { target: 't0', status: 200, error: 'reset' },
      { target: 't1', status: 200, error: null, why: 'fallback' },
    ]);
  });

  it.each([
    ['by the mode', 'streaming: {output_mode: buffered}\n'],
    ['for a policy', 'policy: {pii-detector: {stream: buffered}}\n'],
  ])('are made of a stream that breaks off anywhere, where it is held %s', async (_name, rest) => {
    const targets = [first, second].map(
      ({ url }, index) =>
        `    - {id: t${index}, provider: openai, model: gpt-4o, base_url: "${url}/v1", secret_key_ref: {env: TEST_KEY}}`,
    );
    const providers = `providers:\n  fallback: {triggers: [connection]}\n  targets:\n${targets.join('\n')}\n`;
    const head = 'pack: {name: test, version: 0.1.0}\npolicies: {chain: [pii-detector]}\n';
    gateway = await startTestGateway(`${head}${providers}${rest}`);
    first.next((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const choices = [{ index: 0, delta: { content: 'the first half' }, finish_reason: null }];
      const frame = { id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices };
      response.write(`data: ${JSON.stringify(frame)}\n\n`, () => {
        setImmediate(() => response.socket?.resetAndDestroy());
      });
    });
    const answer = await gateway.call(chat('hello', { stream: true }));
    expect([answer.status, readStream(answer.text).isDone]).toEqual([200, true]);
    expect(answer.text).not.toContain('the first half');
    expect((await gateway.lastEvent()).attempts).toMatchObject([
      { target: 't0', status: 200, error: 'reset' },
      { target: 't1', status: 200, error: null, why: 'fallback' },
    ]);
  });

  it('do not keep signs of life from clients of a stream that begins late', async () => {
    gateway = await startRouted(
      [first, second],
      'fallback: {triggers: [connection]}',
      {},
      'streaming: {keep_alive: 50ms}',
    );
    let begin: (() => void) | null = null;
    first.next((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.flushHeaders();
      const choices = [{ index: 0, delta: { content: 'late' }, finish_reason: 'stop' }];
      const frame = { id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices };
      begin = () => response.end(`data: ${JSON.stringify(frame)}\n\ndata: [DONE]\n\n`);
    });
    const response = await fetch(`${gateway.url}/v1/chat/completions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${gateway.key}` },
      body: JSON.stringify(chat('hello', { stream: true })),
    });
    // Its headers came, so a comment did: the provider has sent nothing yet.
    expect(response.status).toBe(200);
    (begin as unknown as () => void)();
    const text = await response.text();
    expect(text).toMatch(/^:/);
    expect(readStream(text)).toMatchObject({ isDone: true, content: 'late' });
  });

  it('are not made once a stream has begun', async () => {
    const { call } = await start(`retry: {${soon}}\nfallback: {triggers: [connection]}`);
    first.next((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const frame = { id: 'c', object: 'chat.completion.chunk', created: 1, model: 'm', choices: [] };
      response.write(`data: ${JSON.stringify(frame)}\n\n`, () => response.socket?.resetAndDestroy());
    });
    await call(chat('hello', { stream: true })).catch(() => null);
    expect(seen()).toEqual([1, 0]);
  });

  it('end when their client leaves', async () => {
    const { call, events } = await start('retry: {attempts: 3, backoff: {base: 60s, max: 60s}}', {}, 1);
    first.next(...times(3, errorStep(500)));
    const leaving = new AbortController();
    const gone = call(chat('hello'), { signal: leaving.signal }).catch(() => null);
    await expect.poll(() => first.seen.filter(({ complete }) => complete).length).toBe(1);
    leaving.abort();
    await gone;
    await expect.poll(async () => (await events()).length).toBe(1);
    expect(seen()[0]).toBe(1);
    expect((await events())[0]).toMatchObject({ status: 499, error: 'client_closed', attempts: [{ status: 500 }] });
  });

  it('end when the gateway ends', async () => {
    const { call, gateway: running } = await start('retry: {attempts: 3, backoff: {base: 60s, max: 60s}}', {}, 1);
    first.next(...times(3, errorStep(500)));
    const answer = call(chat('hello'));
    await expect.poll(() => first.seen.filter(({ complete }) => complete).length).toBe(1);
    expect(await running.stop(50)).toBe(false);
    expect((await answer).status).toBe(503);
  });
});

describe('a deadline', () => {
  it('ends a call that no target answers in time', async () => {
    const { call, lastEvent } = await start('routing: {deadline: 150ms}\nfallback: {triggers: [timeout]}');
    first.next(silence);
    const answer = await call(chat('hello'));
    expect({ status: answer.status, ...errorOf(answer) }).toMatchObject({ status: 504, code: 'upstream_timeout' });
    expect((await lastEvent()).attempts).toMatchObject([{ target: 't0', error: 'deadline', status: null }]);
    expect(seen()).toEqual([1, 0]);
  });

  it('is for all tries together', async () => {
    const { call, lastEvent } = await start('routing: {deadline: 300ms}\nfallback: {triggers: [server_error]}');
    first.next((_request, response) => {
      setTimeout(() => {
        response.writeHead(500);
        response.end();
      }, 100);
    });
    second.next(silence);
    expect((await call(chat('hello'))).status).toBe(504);
    const { attempts } = await lastEvent();
    expect(attempts).toMatchObject([{ status: 500 }, { target: 't1', error: 'deadline' }]);
    expect(attempts[1]?.duration_ms).toBeLessThan(290);
  });

  it('lets no wait begin that would outlast it', async () => {
    const { call } = await start('routing: {deadline: 1s}\nretry: {attempts: 1, max_retry_after: 5s}', {}, 1);
    first.next(errorStep(429, { 'retry-after': '2' }));
    expect((await call(chat('hello'))).status).toBe(429);
    expect(seen()[0]).toBe(1);
  });

  it.each(['24d', '30d', '999999999d'])('of %s is not over at once', async (deadline) => {
    const { call } = await start(`routing: {deadline: ${deadline}}`, {}, 1);
    first.next((_request, response) => {
      setTimeout(() => {
        response.writeHead(500);
        response.end();
      }, 30);
    });
    expect((await call(chat('hello'))).status).toBe(500);
  });

  it('says nothing to an answer that has begun', async () => {
    const { call } = await start('routing: {deadline: 150ms}', {}, 1);
    first.next((_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"id":"c","object":"chat.completion",');
      setTimeout(() => response.end('"created":1,"model":"gpt-4o","choices":[]}'), 300);
    });
    expect((await call(chat('hello'))).status).toBe(200);
  });
});

describe('a request that is too long for a model', () => {
  const tooLong = refusal(400, {
    error: { message: "This model's maximum context length is 8192 tokens.", code: 'context_length_exceeded' },
  });
  it('goes on to the next target where fallback says so', async () => {
    const { call, lastEvent } = await start('fallback: {triggers: [context_window]}');
    first.next(tooLong);
    expect((await call(chat('hello'))).status).toBe(200);
    expect((await lastEvent()).attempts).toMatchObject([
      { target: 't0', status: 400, error: 'context_window', why: 'ordered' },
      { target: 't1', status: 200, error: null, why: 'fallback' },
    ]);
  });

  it('is refused in the words of the last one where none takes it', async () => {
    const { call } = await start('fallback: {triggers: [context_window]}');
    first.next(tooLong);
    const last = refusal(400, { error: { message: 'prompt is too long: 9 tokens > 8 maximum' } });
    second.next(last);
    const answer = await call(chat('hello'));
    expect([answer.status, answer.text]).toEqual([400, (last as { body: string }).body]);
  });

  it('is not where the trigger is another, or the refusal', async () => {
    const { call } = await start('fallback: {triggers: [server_error]}');
    first.next(tooLong);
    expect((await call(chat('hello'))).text).toBe((tooLong as { body: string }).body);
    expect(seen()).toEqual([1, 0]);
  });

  it('and any other refusal passes whole, however long it is and however it comes', async () => {
    const { call } = await start('fallback: {triggers: [context_window]}');
    const long = JSON.stringify({ error: { message: 'x'.repeat(200_000), code: 'context_length_exceeded' } });
    const pieces = [long.slice(0, 10), long.slice(10, 70_000), long.slice(70_000)];
    first.next((_request, response) => {
      response.writeHead(400, { 'content-type': 'application/json' });
      const write = (): void => {
        const piece = pieces.shift();
        if (piece === undefined) response.end();
        else response.write(piece, () => setImmediate(write));
      };
      write();
    });
    const answer = await call(chat('hello'));
    expect([answer.status, answer.text === long]).toEqual([400, true]);
    expect(seen()).toEqual([1, 0]);
    first.next(refusal(422, { error: { message: 'no' } }));
    expect((await call(chat('hello'))).text).toBe('{"error":{"message":"no"}}');
    first.next(reset, refusal(413, { error: { message: 'no' } }));
    expect((await call(chat('hello'))).status).toBe(502);
    expect((await call(chat('hello'))).status).toBe(413);
    expect(seen()).toEqual([4, 0]);
  });

  it('and a refusal that breaks off is one that can not be used', async () => {
    const { call } = await start('fallback: {triggers: [context_window]}');
    first.next((_request, response) => {
      response.writeHead(400, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"error":{"code":"context_length_exceeded"', () => response.socket?.resetAndDestroy());
    });
    expect((await call(chat('hello'))).status).toBe(502);
    expect(seen()).toEqual([1, 0]);
  });
});
