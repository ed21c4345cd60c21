/**
 * Limits as clients and operators meet them: over real sockets, in the event, whatever becomes of the call.
 */
import { readFile } from 'node:fs/promises';
import OpenAI from 'openai';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { eventsFile, eventsFolder } from '../../../src/events/paths.ts';
import type { EventRecord } from '../../../src/events/record.ts';
import {
  chat,
  configText,
  errorOf,
  providerAt,
  readStream,
  startTestGateway,
  type TestGateway,
  type TestGatewayOptions,
} from '../../support/gateway.ts';
import { errorStep, startUpstream, type Upstream, type UpstreamStep } from '../../support/upstream.ts';

let upstream: Upstream;
const open: TestGateway[] = [];

beforeAll(async () => {
  upstream = await startUpstream();
});
afterAll(async () => {
  await upstream.close();
});
afterEach(async () => {
  for (const gateway of open.splice(0)) await gateway.stop();
  upstream.reset();
});

const start = async (rest: string, options: TestGatewayOptions = {}, policy = ''): Promise<TestGateway> => {
  const chain = policy === '' ? '' : (policy.split(':')[0] as string);
  const gateway = await startTestGateway(configText(chain, policy, `${providerAt(upstream.url)}${rest}`), options);
  open.push(gateway);
  return gateway;
};

/** A whole answer with these counts; without any where they are left out. */
const answer = (usage?: object, content = 'hello'): UpstreamStep => ({
  status: 200,
  headers: { 'content-type': 'application/json', 'x-ratelimit-limit-requests': '9999' },
  body: JSON.stringify({
    id: 'c',
    choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
    ...(usage && { usage }),
  }),
});

const counted = (input: number, output: number): object => ({ prompt_tokens: input, completion_tokens: output });

/** The events of a type, as they stand in the log. */
async function eventsOf(gateway: TestGateway, type: string): Promise<readonly EventRecord[]> {
  const text = await readFile(eventsFile(eventsFolder(gateway.home)), 'utf8');
  const all = text.split('\n').filter((line) => line !== '');
  return all.map((line) => JSON.parse(line) as EventRecord).filter(({ event_type: one }) => one === type);
}

describe('200 calls at once against a budget for 10', () => {
  it.each([
    ['requests', 'budgets: {per_key: {requests_per_day: 10}}', {}],
    ['tokens', 'budgets: {per_key: {tokens_per_month: 1000}}', { max_tokens: 98 }],
    ['dollars', 'budgets: {per_key: {cost_per_day: 0.00985}}', { max_tokens: 98 }],
  ])('let 10 through: %s', async (_name, limits, more) => {
    const gateway = await start(`\n${limits}`);
    // 8 bytes are two tokens; 2 at 2.5 and 98 at 10 dollars a million are 985 micro-dollars.
    upstream.next(...Array.from({ length: 200 }, () => answer(counted(2, 98))));
    const calls = await Promise.all(Array.from({ length: 200 }, async () => gateway.call(chat('12345678', more))));
    const expected = 10;
    expect(calls.filter(({ status }) => status === 200)).toHaveLength(expected);
    const refused = calls.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(200 - expected);
    for (const one of refused) {
      expect(errorOf(one)).toMatchObject({ type: 'insufficient_quota', code: 'insufficient_quota' });
      expect(one.headers.get('x-should-retry')).toBe('false');
      expect(one.headers.get('retry-after')).toBeNull();
    }
    expect(upstream.seen).toHaveLength(expected);
    const events = await gateway.events();
    expect(events).toHaveLength(200);
    expect(events.filter(({ limit }) => limit?.startsWith('budgets.per_key.') === true)).toHaveLength(200 - expected);
  });
});

describe('good answers', () => {
  it('tell of the gateway’s limits in place of the provider’s', async () => {
    const gateway = await start('\nrate_limits: {per_key: {requests_per_minute: 5, tokens_per_minute: 1000}}');
    upstream.next(answer(counted(1, 1)));
    const { headers, status } = await gateway.call(chat('hello', { max_tokens: 10 }));
    expect(status).toBe(200);
    const told = ['limit', 'remaining'].flatMap((name) =>
      ['requests', 'tokens'].map((unit) => headers.get(`x-ratelimit-${name}-${unit}`)),
    );
    expect(told).toEqual(['5', '1000', '4', '988']);
    expect(headers.get('x-ratelimit-reset-requests')).toBe('1m0s');
  });

  it('tell of the provider’s where the gateway has none that are told', async () => {
    const gateway = await start('\nbudgets: {per_key: {requests_per_day: 5}}');
    upstream.next(answer(counted(1, 1)));
    expect((await gateway.call(chat('hello'))).headers.get('x-ratelimit-limit-requests')).toBe('9999');
  });

  it('streams tell of them too', async () => {
    const gateway = await start('\nrate_limits: {per_key: {requests_per_minute: 5}}');
    const { headers } = await gateway.call(chat('hello', { stream: true }));
    expect(headers.get('x-ratelimit-remaining-requests')).toBe('4');
  });
});

describe('OpenAI’s SDK', () => {
  it('does not repeat a call whose budget is used up, and knows why', async () => {
    const gateway = await start('\nbudgets: {per_key: {requests_per_day: 1}}');
    const client = new OpenAI({ apiKey: gateway.key, baseURL: `${gateway.url}/v1` });
    const ask = async (): Promise<unknown> =>
      client.chat.completions.create({ model: 'gpt-4o', messages: [{ role: 'user', content: 'hello' }] });
    await ask();
    const error = await ask().catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(OpenAI.RateLimitError);
    expect(error).toMatchObject({ status: 429, code: 'insufficient_quota', type: 'insufficient_quota' });
    expect(await gateway.events()).toHaveLength(2);
  });
});

describe('on /v1/messages', () => {
  const target = (): string => `providers:
  targets:
    - {id: claude, provider: anthropic, model: claude-sonnet-4-5, base_url: "${upstream.url}/v1", secret_key_ref: {env: TEST_KEY}}
`;
  it('refusals and headers are in Anthropic’s form', async () => {
    const limits = 'rate_limits: {per_key: {requests_per_minute: 1}}\nbudgets: {per_user: {requests_per_day: 1}}';
    const gateway = await startTestGateway(configText('', '', `${target()}${limits}`));
    open.push(gateway);
    const body = { model: 'claude-sonnet-4-5', max_tokens: 5, messages: [{ role: 'user', content: 'hi' }] };
    const path = '/v1/messages';
    const first = await gateway.call(body, { path });
    expect(first.status).toBe(200);
    expect(first.headers.get('anthropic-ratelimit-requests-remaining')).toBe('0');
    const over = await gateway.call(body, { path });
    expect(over.status).toBe(429);
    expect(JSON.parse(over.text)).toMatchObject({
      type: 'error',
      error: { type: 'rate_limit_error', code: 'rate_limit_exceeded' },
    });
    expect(Number(over.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(over.headers.get('anthropic-ratelimit-requests-remaining')).toBe('0');
    const key = gateway.addKey('gateway', { user: 'ada' });
    const again = gateway.addKey('gateway', { user: 'ada' });
    expect((await gateway.call(body, { path, key })).status).toBe(200);
    const broke = await gateway.call(body, { path, key: again });
    expect(JSON.parse(broke.text)).toMatchObject({ error: { type: 'rate_limit_error', code: 'insufficient_quota' } });
    expect(broke.headers.get('x-should-retry')).toBe('false');
  });
});

describe('what is reserved', () => {
  // A member that an API does not have is text like any other, of a byte here.
  it.each([
    ['/v1/chat/completions', { ...chat('12345678'), max_tokens: 100 }, 102],
    ['/v1/chat/completions', { ...chat('12345678'), max_output_tokens: 0 }, 3 + 1024],
    ['/v1/completions', { model: 'gpt-4o', prompt: ['1234', '5678'], max_tokens: 100 }, 202],
    ['/v1/completions', { model: 'gpt-4o', prompt: '12345678', max_completion_tokens: 0 }, 3 + 1024],
    ['/v1/responses', { model: 'gpt-4o', input: '12345678', max_output_tokens: 100 }, 102],
    ['/v1/responses', { model: 'gpt-4o', input: '12345678', max_tokens: 0 }, 3 + 1024],
  ])('on %s of %j is %i tokens: members of other APIs bound nothing', async (path, body, reserved) => {
    const gateway = await start('\nrate_limits: {per_key: {tokens_per_minute: 10000}}');
    upstream.next(answer(counted(1, 1)));
    const { status, headers } = await gateway.call(body, { path });
    expect([status, headers.get('x-ratelimit-remaining-tokens')]).toEqual([200, String(10_000 - reserved)]);
  });
});

describe('what a call used', () => {
  const limits =
    '\nrate_limits: {per_key: {tokens_per_day: 1000000}}\nbudgets: {prices: {gpt-4o: {input: 1, output: 2}}}';
  const usageOf = async (gateway: TestGateway): Promise<EventRecord['usage']> => (await gateway.lastEvent()).usage;
  const used = async (gateway: TestGateway, key?: string): Promise<number> => {
    upstream.next(answer(counted(0, 0)));
    const more = key === undefined ? {} : { key };
    const { headers } = await gateway.call(chat('', { max_tokens: 0 }), more);
    return 1_000_000 - Number(headers.get('x-ratelimit-remaining-tokens')) - 1;
  };

  it('is the provider’s count, with its cost', async () => {
    const gateway = await start(limits);
    upstream.next(answer({ ...counted(70, 30), prompt_tokens_details: { cached_tokens: 40 } }));
    await gateway.call(chat('hello', { max_tokens: 5000 }));
    expect(await usageOf(gateway)).toEqual({
      input_tokens: 70,
      output_tokens: 30,
      cached_input_tokens: 40,
      cost_nano_usd: 130_000,
    });
    expect(await used(gateway)).toBe(100);
  });

  it('is an estimate where the provider counts nothing', async () => {
    const gateway = await start(limits);
    upstream.next(answer(undefined, 'x'.repeat(400)));
    await gateway.call(chat('y'.repeat(40), { max_tokens: 5000 }));
    expect(await usageOf(gateway)).toEqual({
      input_tokens: 10,
      output_tokens: expect.closeTo(100, -1) as number,
      cost_nano_usd: expect.any(Number) as number,
      estimated: true,
    });
    expect(await used(gateway)).toBeLessThan(120);
  });

  it.each([
    ['1e999', '0', 1_000_000_000],
    ['-5', '2.5', 3],
    ['1', '-1e999', 1],
  ])('is a whole number whatever a provider counts: %s and %s', async (input, output, expected) => {
    const gateway = await start(
      '\nrate_limits: {per_key: {tokens_per_day: 1000000}}\nbudgets: {prices: {gpt-4o: {input: 1, output: 2}}}',
    );
    const body = `{"id":"c","choices":[],"usage":{"prompt_tokens":${input},"completion_tokens":${output}}}`;
    upstream.next({ status: 200, headers: { 'content-type': 'application/json' }, body });
    expect((await gateway.call(chat('hello', { max_tokens: 10 }))).status).toBe(200);
    expect(await gateway.events()).toHaveLength(1);
    expect(gateway.faults).toEqual([]);
    const next = await gateway.call(chat('', { max_tokens: 0 }));
    const left = Math.max(0, 1_000_000 - expected - (next.status === 429 ? 0 : 1));
    expect(next.headers.get('x-ratelimit-remaining-tokens')).toBe(String(left));
  });

  it('is nothing where no provider was asked, or it refused', async () => {
    const gateway = await start(limits, {}, 'entity-list-filter: {blocked_entities: [Falcon], action: block}');
    expect((await gateway.call(chat('Falcon', { max_tokens: 5000 }))).status).toBe(409);
    upstream.next(errorStep(500));
    expect((await gateway.call(chat('hello', { max_tokens: 5000 }))).status).toBe(500);
    expect(await usageOf(gateway)).toBeNull();
    expect(await used(gateway)).toBe(0);
  });

  it('of a stream is the provider’s count where it has one, else what came', async () => {
    const gateway = await start(limits);
    const stream = { max_tokens: 5000, stream: true };
    await gateway.call(chat('hello', { ...stream, stream_options: { include_usage: true } }));
    const told = await usageOf(gateway);
    expect(told).not.toHaveProperty('estimated');
    expect(told?.cost_nano_usd).toBe((told?.input_tokens ?? 0) * 1_000 + (told?.output_tokens ?? 0) * 2_000);
    const plain = await gateway.call(chat('hello', stream));
    const { content } = readStream(plain.text);
    expect(await usageOf(gateway)).toMatchObject({
      input_tokens: 2,
      output_tokens: Math.ceil(Buffer.byteLength(content) / 4),
      estimated: true,
    });
  });

  it('of a stream that is cut off is what came of it', async () => {
    const gateway = await start(limits);
    const frame = (content: string): string =>
      `data: ${JSON.stringify({ id: 'c', choices: [{ index: 0, delta: { content }, finish_reason: null }] })}\n\n`;
    upstream.next((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(frame('z'.repeat(400)), () => response.destroy());
    });
    await gateway.call(chat('y'.repeat(40), { max_tokens: 5000, stream: true })).catch(() => undefined);
    await vi.waitFor(async () => expect(await gateway.events()).toHaveLength(1));
    expect(await usageOf(gateway)).toMatchObject({ input_tokens: 10, output_tokens: 100, estimated: true });
    await vi.waitFor(async () => expect(await used(gateway)).toBe(110));
  });

  it('of a client that left is what came until then, and its place among calls at once is free again', async () => {
    const gateway = await start(
      limits.replace('tokens_per_day: 1000000', 'tokens_per_day: 1000000, parallel_requests: 1'),
    );
    const leaving = new AbortController();
    upstream.next((request) => {
      request.resume();
      leaving.abort();
    });
    await gateway.call(chat('y'.repeat(40), { max_tokens: 5000 }), { signal: leaving.signal }).catch(() => undefined);
    await vi.waitFor(async () => expect(await gateway.lastEvent()).toMatchObject({ status: 499 }));
    expect(await usageOf(gateway)).toMatchObject({ input_tokens: 10, output_tokens: 0, estimated: true });
    await vi.waitFor(async () => expect(await used(gateway)).toBe(10));
  });
});

describe('calls at once', () => {
  it('are refused over their number, and let in again as others end', async () => {
    const gateway = await start('\nrate_limits: {global: {parallel_requests: 2}}');
    const waiting: (() => void)[] = [];
    const held: UpstreamStep = (_request, response) =>
      void waiting.push(() => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end('{"id":"c","choices":[]}');
      });
    upstream.next(held, held);
    const calls = [gateway.call(chat('a')), gateway.call(chat('b'))];
    await vi.waitFor(() => expect(waiting).toHaveLength(2));
    const over = await gateway.call(chat('c'));
    expect({ status: over.status, ...errorOf(over) }).toMatchObject({ status: 429, code: 'rate_limit_exceeded' });
    expect(over.headers.get('retry-after')).toBe('1');
    for (const release of waiting) release();
    for (const call of calls) expect((await call).status).toBe(200);
    await vi.waitFor(async () => expect((await gateway.call(chat('d'))).status).toBe(200));
  });
});

describe('limits of each model', () => {
  it('count by the names that the config knows, and all others together: clients choose those', async () => {
    const gateway = await start('\nrate_limits: {per_model: {requests_per_day: 1}}');
    const as = async (model: string): Promise<number> => (await gateway.call(chat('hello', { model }))).status;
    expect([await as('gpt-4o'), await as('one'), await as('two'), await as('gpt-4o')]).toEqual([200, 200, 429, 429]);
  });
});

describe('consumer groups', () => {
  it('bound which models their members may call, on the list too', async () => {
    const gateway = await start(`
consumer_groups:
  interns: {members: {teams: [interns]}, allowed_models: [gpt-4o-mini]}
`);
    const key = gateway.addKey('gateway', { team: 'interns' });
    const denied = await gateway.call(chat('hello'), { key });
    expect({ status: denied.status, ...errorOf(denied) }).toMatchObject({ status: 403, code: 'model_not_allowed' });
    expect((await gateway.call(chat('hello', { model: 'gpt-4o-mini' }), { key })).status).toBe(200);
    expect((await gateway.call(chat('hello'))).status).toBe(200);
    const list = async (given: string): Promise<unknown> =>
      JSON.parse((await gateway.call('', { path: '/v1/models', method: 'GET', key: given })).text) as unknown;
    expect(await list(key)).toMatchObject({ data: [] });
    expect(await list(gateway.key)).toMatchObject({ data: [{ id: 'gpt-4o' }] });
  });

  it('believe headers about a team only of a key that may name them', async () => {
    const limits = '\nconsumer_groups:\n  red: {members: {teams: [red]}, rate_limits: {group: {requests_per_day: 1}}}';
    const gateway = await start(limits, { key: { trust_identity_headers: true } });
    const headers = { 'x-team-id': 'red' };
    expect((await gateway.call(chat('a'), { headers })).status).toBe(200);
    expect((await gateway.call(chat('a'), { headers })).status).toBe(429);
    expect((await gateway.call(chat('a'))).status).toBe(200);
    const untrusted = gateway.addKey('gateway');
    expect((await gateway.call(chat('a'), { headers, key: untrusted })).status).toBe(200);
  });
});

describe('what operators see', () => {
  const limits = `
consumer_groups:
  red: {members: {teams: [red]}, rate_limits: {group: {requests_per_minute: 4}}}
rate_limits: {per_key: {requests_per_minute: 2, parallel_requests: 10}}
budgets: {global: {cost_per_month: 0.001, action: alert}, per_user: {requests_per_day: 5}, prices: {gpt-4o: {input: 1, output: 1}}}
`;
  const use = async (gateway: TestGateway, key = gateway.key): Promise<number> => {
    upstream.next(answer(counted(100, 100)));
    return (await gateway.call(chat('hello', { max_tokens: 100 }), { key })).status;
  };

  it('is each limit with its fullest counters', async () => {
    const gateway = await start(limits);
    const ada = gateway.addKey('gateway', { name: 'ada’s', user: 'ada', team: 'red' });
    expect([await use(gateway), await use(gateway, ada), await use(gateway, ada)]).toEqual([200, 200, 200]);
    const read = async (query = '', key = gateway.accessKey): ReturnType<TestGateway['call']> =>
      gateway.call('', { path: `/keeptrusts/limits${query}`, method: 'GET', key });
    const { data } = JSON.parse((await read('?limit=1')).text) as { data: readonly Record<string, unknown>[] };
    expect(data.map(({ limit }) => limit)).toEqual([
      'rate_limits.per_key.requests_per_minute',
      'rate_limits.per_key.parallel_requests',
      'budgets.global.cost_per_month',
      'budgets.per_user.requests_per_day',
      'consumer_groups.red.rate_limits.group.requests_per_minute',
    ]);
    const [perKey, parallel, cost, perUser, group] = data;
    expect(perKey).toMatchObject({
      scope: 'per_key',
      unit: 'requests',
      window: 'minute',
      maximum: 2,
      action: 'refuse',
      counters: [{ name: 'ada’s', used: 2, remaining: 0, share: 1 }],
      more: 1,
    });
    expect(parallel).toMatchObject({ window: null, counters: [] });
    expect(cost).toMatchObject({
      unit: 'usd',
      maximum: 0.001,
      action: 'alert',
      counters: [{ subject: null, used: 0.0006, share: 0.6 }],
    });
    expect(perUser).toMatchObject({ counters: [{ subject: 'ada', used: 2, remaining: 3 }] });
    expect(group).toMatchObject({ counters: [{ subject: 'red', used: 2, share: 0.5 }] });
    expect((await read('?limit=0')).status).toBe(400);
    expect((await read('', gateway.key)).status).toBe(403);
    expect((await gateway.call('', { path: '/keeptrusts/limits' })).status).toBe(405);
  });

  it('stands in metrics, by limit and never by what a client names', async () => {
    const gateway = await start(limits);
    expect([await use(gateway), await use(gateway), await use(gateway)]).toEqual([200, 200, 429]);
    const { text } = await gateway.call('', { path: '/metrics', method: 'GET' });
    const ofLimits = text.split('\n').filter((line) => /^kt_(limit_|cost_usd)/.test(line));
    expect(ofLimits).toEqual([
      'kt_limit_refusals_total{code="rate_limit_exceeded",limit="rate_limits.per_key.requests_per_minute"} 1',
      'kt_cost_usd_total{target="test"} 0.0004',
      'kt_limit_used_ratio{limit="rate_limits.per_key.requests_per_minute"} 1',
      'kt_limit_used_ratio{limit="rate_limits.per_key.parallel_requests"} 0',
      'kt_limit_used_ratio{limit="budgets.global.cost_per_month"} 0.4',
      'kt_limit_used_ratio{limit="budgets.per_user.requests_per_day"} 0',
      'kt_limit_used_ratio{limit="consumer_groups.red.rate_limits.group.requests_per_minute"} 0',
    ]);
  });
});

describe('a budget of which a share is used', () => {
  it('leaves an event', async () => {
    const gateway = await start(
      '\nbudgets: {per_key: {cost_per_day: 0.001, alert_at: [0.5]}, prices: {gpt-4o: {input: 1, output: 1}}}',
    );
    upstream.next(answer(counted(400, 300)));
    expect((await gateway.call(chat('hello', { max_tokens: 300 }))).status).toBe(200);
    await vi.waitFor(async () => expect(await eventsOf(gateway, 'limit')).toHaveLength(1));
    expect((await eventsOf(gateway, 'limit'))[0]).toMatchObject({
      verdict: 'allow',
      details: {
        limit: 'budgets.per_key.cost_per_day',
        reached: 0.5,
        unit: 'nano_usd',
        used: 700_000,
        maximum: 1_000_000,
      },
    });
  });
});
