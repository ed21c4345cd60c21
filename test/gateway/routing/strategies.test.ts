/**
 * Each strategy as users see it: a real gateway, three providers, and the events of the calls.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chat, configText, startTestGateway, type TestGateway } from '../../support/gateway.ts';
import { startUpstream, type Upstream, type UpstreamStep } from '../../support/upstream.ts';

let upstreams: Upstream[] = [];
let gateway: TestGateway | null = null;

beforeAll(async () => {
  upstreams = await Promise.all([startUpstream(), startUpstream(), startUpstream()]);
});
afterAll(async () => {
  await Promise.all(upstreams.map((upstream) => upstream.close()));
});
afterEach(async () => {
  for (const upstream of upstreams) upstream.reset();
  await gateway?.stop();
  gateway = null;
});

const start = async (strategy: string, weights: readonly number[] = []): Promise<TestGateway> => {
  const targets = upstreams.map(({ url }, index) => {
    const weight = weights[index] === undefined ? '' : `, weight: ${weights[index]}`;
    return `    - {id: t${index}, provider: openai, model: gpt-4o, base_url: "${url}/v1", secret_key_ref: {env: TEST_KEY}${weight}}`;
  });
  const more = `providers:\n  routing: {strategy: ${strategy}}\n  targets:\n${targets.join('\n')}\n  fallback: {triggers: [server_error]}`;
  gateway = await startTestGateway(configText('audit-logger', '', more));
  return gateway;
};
const counts = (): number[] => upstreams.map(({ seen }) => seen.length);

describe('strategy', () => {
  it('ordered asks the first', async () => {
    const { call, lastEvent } = await start('ordered');
    for (let turn = 0; turn < 3; turn++) expect((await call(chat('hello'))).status).toBe(200);
    expect(counts()).toEqual([3, 0, 0]);
    expect((await lastEvent()).attempts).toMatchObject([{ target: 't0', status: 200, why: 'ordered' }]);
  });

  it('round_robin asks each in turn, and goes on to the others', async () => {
    const { call, lastEvent } = await start('round_robin');
    for (let turn = 0; turn < 6; turn++) expect((await call(chat('hello'))).status).toBe(200);
    expect(counts()).toEqual([2, 2, 2]);
    for (const upstream of upstreams) upstream.next({ status: 500, body: '{}' });
    expect((await call(chat('hello'))).status).toBe(500);
    expect(counts()).toEqual([3, 3, 3]);
    const { attempts } = await lastEvent();
    expect(attempts.map(({ why }) => why)).toEqual(['round_robin', 'fallback', 'fallback']);
  });

  it('weighted asks each as often as its weight says', async () => {
    const { call } = await start('weighted', [3, 1, 0]);
    for (let turn = 0; turn < 8; turn++) expect((await call(chat('hello'))).status).toBe(200);
    expect(counts()).toEqual([6, 2, 0]);
  });

  it('least_busy asks those that nobody waits for', async () => {
    const { call } = await start('least_busy');
    const held: (() => void)[] = [];
    const hold: UpstreamStep = (_request, response) => {
      held.push(() => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ id: 'c', object: 'chat.completion', created: 1, model: 'gpt-4o', choices: [] }));
      });
    };
    for (const upstream of upstreams) upstream.next(hold, hold);
    const open = Array.from({ length: 6 }, () => call(chat('hello')));
    await expect.poll(() => held.length).toBe(6);
    expect(counts()).toEqual([2, 2, 2]);
    for (const release of held) release();
    for (const { status } of await Promise.all(open)) expect(status).toBe(200);
  });

  it('lowest_latency gets to know each and then stays with the fast', async () => {
    const { call, events } = await start('lowest_latency');
    // Not a test of time: what is slow here does not begin before the others are known.
    const slow: UpstreamStep = (_request, response) => {
      setTimeout(() => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end(JSON.stringify({ id: 'c', object: 'chat.completion', created: 1, model: 'gpt-4o', choices: [] }));
      }, 400);
    };
    upstreams[0]?.next(slow, slow);
    upstreams[1]?.next(slow, slow);
    for (let turn = 0; turn < 3; turn++) expect((await call(chat('hello'))).status).toBe(200);
    expect(counts()).toEqual([1, 1, 1]);
    for (let turn = 0; turn < 5; turn++) expect((await call(chat('hello'))).status).toBe(200);
    expect(counts()).toEqual([1, 1, 6]);
    const whys = (await events()).map(({ attempts }) => attempts[0]?.why);
    expect(whys).toEqual([
      ...Array.from({ length: 3 }, () => 'exploring'),
      ...Array.from({ length: 5 }, () => 'lowest_latency'),
    ]);
  });
});
