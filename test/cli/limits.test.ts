/**
 * Limits and budgets of the real program: exact over many sockets and processes, over restarts, reloads and deaths.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { configText, errorOf, providerAt, providerKey } from '../support/gateway.ts';
import { makePlace, type Place, type RunningGateway } from '../support/kt.ts';
import { startUpstream, type Upstream } from '../support/upstream.ts';

vi.setConfig({ testTimeout: 60_000 });

let upstream: Upstream;
let place: Place;

beforeAll(async () => {
  upstream = await startUpstream();
});
afterAll(async () => {
  await upstream.close();
});
beforeEach(() => {
  place = makePlace();
});
afterEach(async () => {
  await place.close();
  upstream.reset();
});

const env = { TEST_KEY: providerKey };

interface Answer {
  /** 0 where the connection broke. */
  readonly status: number;
  readonly text: string;
}

/** A call on a connection of its own, so that calls come to every worker. */
function post(url: string, key: string): Promise<Answer> {
  return new Promise((resolve) => {
    const headers = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    let text = '';
    let status = 0;
    const call = request(`${url}/v1/chat/completions`, { method: 'POST', headers, agent: false }, (response) => {
      status = response.statusCode ?? 0;
      response.setEncoding('utf8').on('data', (chunk: string) => (text += chunk));
      response.once('end', () => resolve({ status, text }));
      response.once('error', () => resolve({ status: 0, text }));
    });
    call.once('error', () => resolve({ status: 0, text }));
    call.end(JSON.stringify({ model: 'gpt-4o', max_tokens: 98, messages: [{ role: 'user', content: '12345678' }] }));
  });
}

async function start(
  rest: string,
  ...words: readonly string[]
): Promise<{ gateway: RunningGateway; key: string; again(): Promise<RunningGateway> }> {
  place.write('policy-config.yaml', configText('', '', `${providerAt(upstream.url)}${rest}\n`));
  const key = await place.key('app');
  const again = (): Promise<RunningGateway> => place.gateway(words, env);
  return { gateway: await again(), key, again };
}

async function end({ child, ended }: RunningGateway, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  child.kill(signal);
  const { status } = await ended;
  expect(status).toBe(signal === 'SIGTERM' ? 0 : signal);
}

/** The processes of a gateway that serve. */
const workersOf = ({ child }: RunningGateway): readonly number[] =>
  readFileSync(`/proc/${child.pid}/task/${child.pid}/children`, 'utf8').trim().split(' ').map(Number);

describe.each([
  ['one process', []],
  ['two workers', ['--workers', '2']],
] as const)('in %s', (_name, words) => {
  it('200 calls at once against a budget for 10: 10 pass', async () => {
    const price = 'prices: {gpt-4o: {input: 2.5, output: 10}}';
    const { gateway, key } = await start(`budgets: {per_key: {cost_per_month: 0.00985}, ${price}}`, ...words);
    const body = '{"id":"c","choices":[],"usage":{"prompt_tokens":2,"completion_tokens":98}}';
    const answer = { status: 200, headers: { 'content-type': 'application/json' }, body };
    upstream.next(...Array.from({ length: 200 }, () => answer));
    const calls = await Promise.all(Array.from({ length: 200 }, () => post(gateway.url, key)));
    expect(calls.filter(({ status }) => status === 200)).toHaveLength(10);
    const refused = calls.filter(({ status }) => status === 429);
    expect(refused).toHaveLength(190);
    for (const one of refused) expect(errorOf(one)['code']).toBe('insufficient_quota');
    expect(upstream.seen).toHaveLength(10);
    const access = await place.key('ops', '--type', 'access');
    const authorization = `Bearer ${access}`;
    // Keys are looked at four times a second.
    const shown = await vi.waitFor(async () => {
      const answered = await fetch(`${gateway.url}/keeptrusts/limits`, { headers: { authorization } });
      expect(answered.status).toBe(200);
      return (await answered.json()) as unknown;
    });
    expect(shown).toMatchObject({
      data: [{ limit: 'budgets.per_key.cost_per_month', counters: [{ name: 'app', used: 0.00985, remaining: 0 }] }],
    });
    const metrics = await (await fetch(`${gateway.url}/metrics`, { headers: { authorization } })).text();
    expect(metrics).toContain('kt_limit_used_ratio{limit="budgets.per_key.cost_per_month"} 1\n');
    await end(gateway);
    const { stdout } = await place.run(['events', 'tail', '--json', '-n', '1000']);
    const events = stdout
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line) as { usage?: { cost_nano_usd?: number }; limit?: string });
    expect(events).toHaveLength(200);
    expect(events.filter(({ limit }) => limit === 'budgets.per_key.cost_per_month')).toHaveLength(190);
    const cost = events.reduce((sum, { usage }) => sum + (usage?.cost_nano_usd ?? 0), 0);
    expect(cost).toBe(9_850_000);
  });

  it('who has an answer has its place again, whoever serves the next call', async () => {
    const { gateway, key } = await start('rate_limits: {per_key: {parallel_requests: 1}}', ...words);
    const statuses = new Map<number, number>();
    for (let call = 0; call < 200; call++) {
      const { status } = await post(gateway.url, key);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
    }
    expect([...statuses]).toEqual([[200, 200]]);
    await end(gateway);
  });

  it('30 answers at once that call a tool which may be called 7 times a minute: 7 pass', async () => {
    place.write(
      'policy-config.yaml',
      configText('agent-firewall', 'agent-firewall: {rate_limits: {pay: 7}}', providerAt(upstream.url)),
    );
    const key = await place.key('app');
    const gateway = await place.gateway(words, env);
    const call = { id: 't', type: 'function', function: { name: 'pay', arguments: '{}' } };
    const told = { role: 'assistant', content: null, tool_calls: [call] };
    const body = JSON.stringify({ id: 'c', choices: [{ index: 0, finish_reason: 'tool_calls', message: told }] });
    const answer = { status: 200, headers: { 'content-type': 'application/json' }, body };
    upstream.next(...Array.from({ length: 30 }, () => answer));
    const calls = await Promise.all(Array.from({ length: 30 }, () => post(gateway.url, key)));
    expect(calls.filter(({ status }) => status === 200)).toHaveLength(7);
    for (const one of calls.filter(({ status }) => status !== 200)) {
      expect(errorOf(one)).toMatchObject({ code: 'output_blocked', reason_code: 'agent_firewall.rate_exceeded' });
    }
    await end(gateway);
  });

  it('what a budget has used outlasts a restart, and a kill', async () => {
    const { gateway, key, again } = await start('budgets: {per_key: {requests_per_month: 3}}', ...words);
    expect((await post(gateway.url, key)).status).toBe(200);
    await end(gateway);
    const second = await again();
    expect((await post(second.url, key)).status).toBe(200);
    const kept = (): string => readFileSync(join(place.home, 'limits.ndjson'), 'utf8');
    await vi.waitFor(() => expect(kept()).toContain('"used":2'), { timeout: 5_000 });
    await end(second, 'SIGKILL');
    const third = await again();
    expect((await post(third.url, key)).status).toBe(200);
    const over = await post(third.url, key);
    expect([over.status, errorOf(over)['code']]).toEqual([429, 'insufficient_quota']);
    await end(third);
  });

  it('a share of a budget that is used is told of once', async () => {
    const { gateway, key, again } = await start(
      'budgets: {global: {requests_per_month: 40, alert_at: [0.5]}}',
      ...words,
    );
    const use = async ({ url }: RunningGateway, calls: number): Promise<void> => {
      const answers = await Promise.all(Array.from({ length: calls }, () => post(url, key)));
      expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
    };
    await use(gateway, 30);
    await end(gateway);
    const second = await again();
    await use(second, 5);
    await end(second);
    const { stdout } = await place.run(['events', 'tail', '--type', 'limit', '--json']);
    const events = stdout.split('\n').slice(0, -1);
    expect(events).toHaveLength(1);
    expect(JSON.parse(events[0] ?? '')).toMatchObject({
      event_type: 'limit',
      details: {
        limit: 'budgets.global.requests_per_month',
        subject: null,
        reached: 0.5,
        unit: 'requests',
        maximum: 40,
      },
    });
  });

  it('a changed limit goes on from what was counted', async () => {
    const { gateway, key } = await start('budgets: {per_key: {requests_per_month: 2}}', ...words);
    const call = async (): Promise<number> => (await post(gateway.url, key)).status;
    expect([await call(), await call(), await call()]).toEqual([200, 200, 429]);
    const config = join(place.folder, 'policy-config.yaml');
    writeFileSync(config, readFileSync(config, 'utf8').replace('requests_per_month: 2', 'requests_per_month: 3'));
    await gateway.line('"msg":"config reloaded"');
    expect([await call(), await call()]).toEqual([200, 429]);
    await end(gateway);
  });
});

describe('a price list of its own', () => {
  it('is a config file, taken up when it changes', async () => {
    const prices = (input: number): string => `budgets: {prices: {gpt-4o: {input: ${input}, output: 0}}}\n`;
    place.write(
      'policy-config.yaml',
      configText('', '', `${providerAt(upstream.url)}budgets: {global: {cost_per_month: 1}}\n`),
    );
    const list = place.write('prices.yaml', prices(1));
    const key = await place.key('app');
    const words = ['policy-config.yaml', 'prices.yaml'].flatMap((name) => ['--policy-config', name]);
    const gateway = await place.gateway(words, env);
    const body = '{"id":"c","choices":[],"usage":{"prompt_tokens":1000,"completion_tokens":1}}';
    const answer = { status: 200, headers: { 'content-type': 'application/json' }, body };
    upstream.next(answer, answer);
    expect((await post(gateway.url, key)).status).toBe(200);
    writeFileSync(list, prices(3));
    await gateway.line('"msg":"config reloaded"');
    expect((await post(gateway.url, key)).status).toBe(200);
    await end(gateway);
    const { stdout } = await place.run(['events', 'tail', '--format', '{usage.cost_nano_usd}']);
    expect(stdout.trim().split('\n')).toEqual(['1000000', '3000000']);
    const stats = JSON.parse((await place.run(['events', 'stats', '--json'])).stdout) as Record<string, unknown>;
    expect(stats['cost_nano_usd']).toBe(4_000_000);
  });
});

describe('a worker that dies', () => {
  it('gives back its calls at once, and nothing else', async () => {
    const limits = 'rate_limits: {per_key: {parallel_requests: 1, requests_per_day: 3}}';
    const { gateway, key } = await start(limits, '--workers', '2');
    upstream.next((incoming) => void incoming.resume());
    const lost = post(gateway.url, key);
    await vi.waitFor(() => expect(upstream.seen).toHaveLength(1));
    expect((await post(gateway.url, key)).status).toBe(429);
    for (const pid of workersOf(gateway)) process.kill(pid, 'SIGKILL');
    expect((await lost).status).toBe(0);
    const next = async (): Promise<number> => (await post(gateway.url, key)).status;
    await vi.waitFor(async () => expect(await next()).toBe(200), { timeout: 20_000 });
    expect([await next(), await next()]).toEqual([200, 429]);
    await end(gateway);
  });
});
