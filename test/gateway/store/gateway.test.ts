/** A gateway with a store that fails: what its clients are told, what its operators see. */
import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { eventsFile, eventsFolder } from '../../../src/events/paths.ts';
import type { EventRecord } from '../../../src/events/record.ts';
import { takeScript } from '../../../src/gateway/store/counting-scripts.ts';
import { chat, configText, errorOf, providerAt, startTestGateway, type TestGateway } from '../../support/gateway.ts';
import { startUpstream, type Upstream } from '../../support/upstream.ts';
import { FakeRedis } from './fake-redis.ts';

const patient = { timeout: 10_000 };

let redis: FakeRedis;
let provider: Upstream;
let gateway: TestGateway | null = null;

beforeEach(async () => {
  redis = await new FakeRedis().start();
  provider = await startUpstream();
  redis.answer = (lua, keys) => {
    if (lua === takeScript.lua) return ['taken', Date.now(), [], keys.map(() => [1, Date.now() + 60_000])];
    return lua.includes('HGETALL') ? [''] : lua.includes('ZREM') ? keys.map(() => 1) : Date.now();
  };
});

afterEach(async () => {
  await gateway?.stop();
  gateway = null;
  await provider.close();
  await redis.stop();
});

const limits = 'rate_limits: {global: {requests_per_minute: 5}, per_key: {requests_per_minute: 5}}';
const store = (more = ''): string =>
  `limits_store: {type: redis, url: 'redis://127.0.0.1:${redis.port}', timeout: 5s${more}}`;

async function start(rest: string): Promise<TestGateway> {
  gateway = await startTestGateway(configText('audit-logger', '', `${providerAt(provider.url)}${rest}`));
  return gateway;
}

/** What the log has of a type, once something is there. */
async function recorded({ home }: TestGateway, type: string): Promise<readonly EventRecord[]> {
  return vi.waitFor(async () => {
    const lines = (await readFile(eventsFile(eventsFolder(home)), 'utf8')).trimEnd().split('\n');
    const found = lines.map((line) => JSON.parse(line) as EventRecord).filter(({ event_type: one }) => one === type);
    expect(found).not.toEqual([]);
    return found;
  }, patient);
}

/** A figure without labels, or with these. */
async function figure({ url }: TestGateway, name: string): Promise<string | undefined> {
  const text = await (await fetch(`${url}/metrics`)).text();
  return text
    .split('\n')
    .find((line) => line.startsWith(`${name} `))
    ?.split(' ')[1];
}

describe('while the store answers', () => {
  it('a call is counted there, all its limits in one step', async () => {
    const one = await start(`${limits}\n${store()}`);
    const { status } = await one.call(chat('hello'));
    expect(status).toBe(200);
    expect(redis.runs(takeScript).at(-1)?.slice(2, 5)).toEqual([
      '2',
      '{kt:}count:rate_limits:global:requests:minute:all',
      expect.stringContaining('{kt:}count:rate_limits:per_key:requests:minute:key_'),
    ]);
    expect(await figure(one, 'kt_limits_store_up')).toBe('1');
    expect(one.warnings).toEqual([]);
  });

  it('nothing is asked of it where no limit is set', async () => {
    const one = await start(store());
    expect((await one.call(chat('hello'))).status).toBe(200);
    expect(redis.runs(takeScript)).toEqual([]);
  });
});

describe('while the store is gone', () => {
  it('closed limits refuse with a word of their own, and the gateway stays ready', async () => {
    const one = await start(`${limits}\n${store()}`);
    await redis.stop();
    await vi.waitFor(async () => expect(await figure(one, 'kt_limits_store_up')).toBe('0'), patient);
    const answer = await one.call(chat('hello'));
    expect(answer.status).toBe(503);
    expect(errorOf(answer)).toMatchObject({ type: 'server_error', code: 'limits_unavailable' });
    expect(answer.headers.get('retry-after')).toBe('1');
    expect(await one.lastEvent()).toMatchObject({ status: 503, error: 'limits_unavailable' });
    expect(provider.seen).toHaveLength(0);
    expect((await fetch(`${one.url}/readyz`)).status).toBe(200);
    expect(await figure(one, 'kt_limits_store_skipped_total{decision="closed"}')).toBe('1');
    expect(one.warnings).toHaveLength(1);
    await redis.start();
    await vi.waitFor(async () => expect((await one.call(chat('hello'))).status).toBe(200), patient);
    const { details } = (await recorded(one, 'limit'))[0] ?? {};
    expect(details).toMatchObject({ store: `127.0.0.1:${redis.port}`, reason: 'connection', let_through: 0 });
    expect(Number(details?.['refused'])).toBeGreaterThan(0);
    expect(Date.parse(String(details?.['since']))).toBeLessThan(Date.parse(String(details?.['until'])));
  });

  it('open limits let through, and one that is closed among them does not', async () => {
    const one = await start(`${limits}\n${store(', on_store_failure: open')}`);
    await redis.stop();
    await vi.waitFor(async () => expect(await figure(one, 'kt_limits_store_up')).toBe('0'), patient);
    for (let round = 0; round < 12; round++) expect((await one.call(chat('hello'))).status).toBe(200);
    expect(await figure(one, 'kt_limits_store_skipped_total{decision="open"}')).toBe('12');
    await redis.start();
    const notes = await recorded(one, 'limit');
    expect(notes.map(({ details }) => [details?.['let_through'], details?.['refused']])).toEqual([[12, 0]]);
    await one.stop();
    gateway = null;
    await redis.stop();
    const mixed = limits.replace('per_key: {', 'per_key: {on_store_failure: closed, ');
    const other = await start(`${mixed}\n${store(', on_store_failure: open')}`);
    expect((await other.call(chat('hello'))).status).toBe(503);
  });

  it('a gateway starts, and says so', async () => {
    await redis.stop();
    const one = await start(`${limits}\n${store(', on_store_failure: open')}`);
    expect(one.warnings).toEqual([expect.stringContaining("can't be asked: connect ECONNREFUSED")]);
    expect((await one.call(chat('hello'))).status).toBe(200);
  });
});
