/**
 * Circuit breakers as clients and events see them.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chat, errorOf, type TestGateway } from '../../support/gateway.ts';
import { errorStep, startUpstream, type Upstream } from '../../support/upstream.ts';
import { silence, startRouted, times } from './support-gateway.ts';

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

const start = async (more: string, count = 2): Promise<TestGateway> => {
  gateway = await startRouted([first, second].slice(0, count), more);
  return gateway;
};
const fallback = 'fallback: {triggers: [server_error, rate_limit, timeout]}';
const seen = (): number[] => [first.seen.length, second.seen.length];
const callTimes = async ({ call }: TestGateway, count: number): Promise<number[]> => {
  const statuses: number[] = [];
  for (let turn = 0; turn < count; turn++) statuses.push((await call(chat('hello'))).status);
  return statuses;
};

describe('a breaker', () => {
  it('leaves a target alone after five failures in a row, without being asked to', async () => {
    const running = await start(fallback);
    first.next(...times(9, errorStep(500)));
    expect(await callTimes(running, 7)).toEqual(Array.from({ length: 7 }, () => 200));
    expect(seen()).toEqual([5, 7]);
    expect((await running.lastEvent()).attempts).toMatchObject([
      { target: 't0', provider: 'openai', status: null, error: 'breaker_open', why: 'skipped', duration_ms: 0 },
      { target: 't1', status: 200, why: 'ordered' },
    ]);
  });

  it('does not where it is switched off', async () => {
    const running = await start(`${fallback}\ncircuit_breaker: {enabled: false}`);
    first.next(...times(9, errorStep(500)));
    await callTimes(running, 7);
    expect(seen()).toEqual([7, 7]);
  });

  it("takes no notice of what is the client's own fault", async () => {
    const running = await start(`${fallback}\ncircuit_breaker: {consecutive_failures: 2}`);
    first.next(errorStep(400), errorStep(404), errorStep(422), errorStep(413), errorStep(400));
    expect(await callTimes(running, 6)).toEqual([400, 404, 422, 413, 400, 200]);
    expect(seen()).toEqual([6, 0]);
  });

  it.each([401, 402, 407, 302])('counts a %i, which the target would say to anybody', async (status) => {
    const running = await start('circuit_breaker: {consecutive_failures: 2}');
    first.next(...times(4, errorStep(status)));
    const refused = status === 402 ? 402 : 502;
    expect(await callTimes(running, 4)).toEqual([refused, refused, 200, 200]);
    expect(seen()).toEqual([2, 2]);
  });

  it('takes no notice of clients that leave', async () => {
    const running = await start(`${fallback}\ncircuit_breaker: {consecutive_failures: 1}`);
    first.next(silence);
    const leaving = new AbortController();
    const gone = running.call(chat('hello'), { signal: leaving.signal }).catch(() => null);
    await expect.poll(() => first.seen.filter(({ complete }) => complete).length).toBe(1);
    leaving.abort();
    await gone;
    await expect.poll(async () => (await running.events()).length).toBe(1);
    await callTimes(running, 1);
    expect(seen()).toEqual([2, 0]);
  });

  it('counts answers that break off', async () => {
    const running = await start(`${fallback}\ncircuit_breaker: {consecutive_failures: 2}`);
    const half = times(2, (_request, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '100' });
      response.write('{"id":', () => response.socket?.resetAndDestroy());
    });
    first.next(...half);
    expect(await callTimes(running, 3)).toEqual([502, 502, 200]);
    expect(seen()).toEqual([2, 1]);
  });

  it('tries a target again with one call, and closes when that is answered', async () => {
    const running = await start(
      `${fallback}\ncircuit_breaker: {consecutive_failures: 1, open_for: 100ms, max_open_for: 100ms}`,
    );
    first.next(errorStep(500));
    expect(await callTimes(running, 2)).toEqual([200, 200]);
    expect(seen()).toEqual([1, 2]);
    // Its time passes; the trial is held up, and nobody else is sent after it.
    let answer: (() => void) | null = null;
    first.next((_request, response) => {
      answer = () => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end('{"id":"c","object":"chat.completion","created":1,"model":"gpt-4o","choices":[]}');
      };
    });
    const trial = (async () => {
      for (;;) {
        const status = (await running.call(chat('trial'))).status;
        if (first.seenWith('trial').length > 0) return status;
      }
    })();
    await expect.poll(() => answer !== null).toBe(true);
    await callTimes(running, 3);
    expect(first.seen).toHaveLength(2);
    (answer as unknown as () => void)();
    expect(await trial).toBe(200);
    await callTimes(running, 2);
    expect(first.seen).toHaveLength(4);
    const whys = (await running.events()).flatMap(({ attempts }) =>
      attempts.map(({ target, why }) => `${target} ${why}`),
    );
    expect(whys.filter((why) => why === 't0 trial')).toHaveLength(1);
    expect(whys.at(-1)).toBe('t0 ordered');
  });

  it('leaves a target alone for as long as that asks', async () => {
    const running = await start(fallback);
    first.next(errorStep(429, { 'retry-after': '1' }));
    expect(await callTimes(running, 3)).toEqual([200, 200, 200]);
    expect(seen()).toEqual([1, 3]);
    expect((await running.lastEvent()).attempts[0]).toMatchObject({
      target: 't0',
      why: 'skipped',
      error: 'retry_after',
    });
    await expect
      .poll(
        async () => {
          await running.call(chat('again'));
          return first.seenWith('again').length;
        },
        { timeout: 5000 },
      )
      .toBe(1);
    expect((await running.lastEvent()).attempts).toMatchObject([{ target: 't0', why: 'ordered', status: 200 }]);
  });

  it('moves calls to another target also where no fallback is configured', async () => {
    const running = await start('circuit_breaker: {consecutive_failures: 2}');
    first.next(...times(4, errorStep(500)));
    expect(await callTimes(running, 3)).toEqual([500, 500, 200]);
    expect(seen()).toEqual([2, 1]);
  });
});

describe('where every breaker is open', () => {
  const refused = 'circuit_breaker: {consecutive_failures: 1, when_all_open: refuse}';

  it('the targets are asked all the same', async () => {
    const running = await start(`${fallback}\ncircuit_breaker: {consecutive_failures: 1}`);
    first.next(errorStep(500));
    second.next(errorStep(503));
    expect(await callTimes(running, 1)).toEqual([503]);
    second.next(errorStep(500));
    first.next(errorStep(500));
    expect(await callTimes(running, 2)).toEqual([500, 200]);
    const { attempts } = await running.lastEvent();
    expect(attempts).toMatchObject([{ target: 't0', why: 'all_open', status: 200 }]);
    // An answer closes.
    await callTimes(running, 1);
    expect((await running.lastEvent()).attempts).toMatchObject([
      { target: 't1', why: 'skipped' },
      { target: 't0', why: 'ordered' },
    ]);
  });

  it('a sole target is asked all the same', async () => {
    const running = await start('circuit_breaker: {consecutive_failures: 1}', 1);
    first.next(errorStep(500));
    expect(await callTimes(running, 2)).toEqual([500, 200]);
    expect((await running.lastEvent()).attempts).toMatchObject([{ why: 'all_open', status: 200 }]);
  });

  it('the call is refused where the config says so', async () => {
    const running = await start(`${fallback}\n${refused}`);
    first.next(errorStep(500));
    second.next(errorStep(500));
    expect(await callTimes(running, 1)).toEqual([500]);
    const answer = await running.call(chat('hello'));
    expect({ status: answer.status, ...errorOf(answer) }).toMatchObject({ status: 503, code: 'upstream_unavailable' });
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(seen()).toEqual([1, 1]);
    const { attempts, error } = await running.lastEvent();
    expect(error).toBe('upstream_unavailable');
    expect(attempts.map(({ target, why, error: reason }) => `${target} ${why} ${reason}`)).toEqual([
      't0 skipped breaker_open',
      't1 skipped breaker_open',
    ]);
  });

  it('so is one for a sole target', async () => {
    const running = await start(refused, 1);
    first.next(errorStep(500));
    const ready = async (): Promise<number> => (await fetch(`${running.url}/readyz`)).status;
    expect(await ready()).toBe(200);
    expect(await callTimes(running, 2)).toEqual([500, 503]);
    expect(seen()[0]).toBe(1);
    expect(await ready()).toBe(503);
  });
});
