/**
 * What becomes of a config's connections when another takes its place.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/gateway/load-config.ts';
import { ConfigInForce } from '../../src/gateway/config-in-force.ts';
import type { LoadedConfig, RunningConfig } from '../../src/gateway/running-config.ts';
import { MemoryCounters } from '../../src/gateway/limits/memory-counters.ts';
import { storesOf } from '../../src/gateway/limits/open-store.ts';
import { UnderWay, type Abandonable } from '../../src/gateway/under-way.ts';
import type { TargetSources } from '../../src/gateway/upstream/target.ts';
import { configText, providerAt, providerKey } from '../support/gateway.ts';

const clock = { now: Date.now, ticks: () => performance.now() * 1000 };
const load = async (text: string): Promise<LoadedConfig> => {
  const { config } = await loadConfig([{ name: 'test.yaml', text }], clock);
  if (!config) throw new Error('the config has errors');
  return config;
};
const sources: TargetSources = {
  secret: () => providerKey,
  overrides: { url: null, apiKey: null, apiKeyHeader: null, apiKeyPrefix: null },
  proxy: null,
  mockUrl: null,
};
const at = async (port: number, rest = ''): Promise<LoadedConfig> =>
  load(configText('pii-detector', '', `${providerAt(`http://127.0.0.1:${port}`)}${rest}`));

/** Notes whose connections are closed. */
function watched(config: RunningConfig, name: string, closed: string[]): void {
  for (const { client } of config.targets) {
    if (!client) continue;
    const close = client.close.bind(client);
    client.close = async () => {
      closed.push(name);
      await close();
    };
  }
}
const exchange = (): Abandonable => ({
  place: -1,
  isStream: false,
  abandon: () => undefined,
  stub: () => {
    throw new Error('nobody asks');
  },
});
const caller = { keyId: 'key', keyName: 'k', user: null, team: null, role: null };
const call = {
  caller,
  model: 'm',
  countedModel: 'm',
  inputTokens: 1,
  outputTokens: 1,
  answers: 1,
  keyId: 'k',
  prices: () => [],
  isAnthropic: false,
};
const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('a config that is replaced', () => {
  it('does not forget that its targets were found well: one look that fails says nothing', async () => {
    let looks = 0;
    let failing = 0;
    const server = createServer((_request, response) => {
      looks += 1;
      response.writeHead(failing > 0 ? 500 : 200).end('{}');
      failing -= 1;
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    const config = (interval: string): Promise<LoadedConfig> => {
      const checks = `  health_check: {interval: ${interval}, unhealthy_threshold: 2}`;
      return load(configText('pii-detector', '', `${providerAt(`http://127.0.0.1:${port}`).trimEnd()}\n${checks}\n`));
    };
    const notices: string[] = [];
    const notice = (message: string): void => void notices.push(message);
    const inForce = new ConfigInForce(
      await config('10ms'),
      sources,
      new UnderWay(),
      Date.now,
      undefined,
      undefined,
      notice,
    );
    await expect.poll(() => looks).toBeGreaterThan(1);
    const next = await config('20ms');
    failing = 1;
    inForce.replace(next, sources);
    const before = looks;
    await expect.poll(() => looks).toBeGreaterThan(before + 2);
    expect(notices).toEqual([]);
    await inForce.close();
    server.close();
  });

  it('keeps its connections until the last call on it is over', async () => {
    const underWay = new UnderWay();
    const inForce = new ConfigInForce(await at(1), sources, underWay, Date.now);
    const closed: string[] = [];
    watched(inForce.current, 'old', closed);
    const [one, two, later] = [exchange(), exchange(), exchange()];
    underWay.add(one);
    underWay.add(two);
    inForce.replace(await at(2), sources);
    watched(inForce.current, 'new', closed);
    underWay.add(later);
    underWay.delete(one);
    await settled();
    expect(closed).toEqual([]);
    underWay.delete(two);
    await settled();
    expect(closed).toEqual(['old']);
    await inForce.close();
    expect(closed).toEqual(['old', 'new']);
  });

  it('hears of calls that it left behind how they end, for the shares of its limits', async () => {
    const limits = 'rate_limits: {global: {parallel_requests: 2}}\n';
    const inForce = new ConfigInForce(await at(1, limits), sources, new UnderWay(), Date.now);
    const { limits: former } = inForce.current;
    const reservation = await former.take(call);
    inForce.replace(await at(1, `${limits}errors: {block_status: 403}\n`), sources);
    const share = (): number | undefined => inForce.current.limits.usedShares()[0]?.share;
    expect(share()).toBe(0.5);
    reservation.settle({ tokens: null, cost: null });
    expect(share()).toBe(0);
    await inForce.close();
  });

  it('hands on connections to targets that are as they were, and goes on from what was counted', async () => {
    const underWay = new UnderWay();
    const limits = 'rate_limits: {per_key: {requests_per_minute: 1}}\n';
    const counters = new MemoryCounters(() => 0);
    const inForce = new ConfigInForce(await at(1, limits), sources, underWay, Date.now, storesOf(counters));
    const before = inForce.current;
    const closed: string[] = [];
    watched(before, 'shared', closed);
    inForce.replace(await at(1, `${limits}errors: {block_status: 403}\n`), sources);
    await settled();
    expect(inForce.current.targets[0]?.client).toBe(before.targets[0]?.client);
    const [target] = inForce.current.targets;
    expect(target && inForce.current.router.standing(target)).toBe(target && before.router.standing(target));
    await inForce.current.limits.take(call);
    expect(() => before.limits.take(call)).toThrow('1 requests a minute');
    expect(inForce.current.settings.blockStatus).toBe(403);
    expect(closed).toEqual([]);
    inForce.replace(await at(1, 'rate_limits: {per_key: {requests_per_minute: 2}}\n'), sources);
    await inForce.current.limits.take(call);
    expect(() => inForce.current.limits.take(call)).toThrow('2 requests a minute');
    inForce.replace(await at(2), sources);
    await settled();
    expect(closed).toEqual(['shared']);
    await inForce.close();
  });

  it('that is switched off keeps its connections for calls in flight, and loses them with the last', async () => {
    const underWay = new UnderWay();
    const inForce = new ConfigInForce(await at(1), sources, underWay, Date.now);
    const closed: string[] = [];
    watched(inForce.current, 'only', closed);
    inForce.switchOff();
    inForce.switchOff();
    await settled();
    expect(inForce.current.settings.pack.enabled).toBe(false);
    expect(closed).toEqual([]);
    await inForce.close();
    expect(closed).toEqual(['only']);
  });
});
