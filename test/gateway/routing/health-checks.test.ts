/**
 * Health checks against a server that is well or ill as it is told.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { chat, configText, providerKey, startTestGateway, type TestGateway } from '../../support/gateway.ts';

const opened: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

interface Host {
  readonly url: string;
  /** The status of looks; null: no answer. */
  health: number | null;
  /** Paths of looks, and the credential of the last. */
  readonly looks: string[];
  credential: string | undefined;
  calls: number;
}

async function startHost(): Promise<Host> {
  const host = {
    url: '',
    health: 200 as number | null,
    looks: [] as string[],
    credential: undefined as string | undefined,
    calls: 0,
  };
  const server: Server = createServer((request, response) => {
    if (request.method === 'GET') {
      host.looks.push(request.url ?? '');
      host.credential = request.headers.authorization ?? request.headers['api-key']?.toString();
      if (host.health !== null) response.writeHead(host.health).end('{}');
      return;
    }
    host.calls++;
    request.resume().on('end', () => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.end('{"id":"c","object":"chat.completion","created":1,"model":"gpt-4o","choices":[]}');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  opened.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  host.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return host;
}

async function start(hosts: readonly Host[], more: string, own: readonly string[] = []): Promise<TestGateway> {
  const targets = hosts.map(
    ({ url }, index) =>
      `    - {id: t${index}, provider: openai, model: gpt-4o, base_url: "${url}/v1", secret_key_ref: {env: TEST_KEY}${own[index] ?? ''}}`,
  );
  const text = `providers:\n  targets:\n${targets.join('\n')}\n  ${more}`;
  const gateway = await startTestGateway(configText('audit-logger', '', text));
  opened.push(() => gateway.stop());
  return gateway;
}

const quick = 'interval: 20ms, timeout: 200ms, unhealthy_threshold: 2, healthy_threshold: 2';
const states = async (gateway: TestGateway): Promise<readonly unknown[]> => {
  const path = '/keeptrusts/providers/metrics';
  const { text } = await gateway.call(null, { path, method: 'GET', key: gateway.accessKey });
  const { data } = JSON.parse(text) as { data: { breaker: { state: string; reason: string | null } }[] };
  return data.map(({ breaker }) => breaker.reason ?? breaker.state);
};

describe('a health check', () => {
  it('leaves a target alone that is ill, until it is well again', async () => {
    const hosts = [await startHost(), await startHost()] as const;
    const gateway = await start(hosts, `health_check: {${quick}}`);
    await expect.poll(() => hosts[0].looks.length).toBeGreaterThan(2);
    expect(hosts[0].looks[0]).toBe('/v1/models');
    expect(hosts[0].credential).toBe(`Bearer ${providerKey}`);
    expect(await states(gateway)).toEqual(['closed', 'closed']);
    hosts[0].health = 500;
    await expect.poll(() => states(gateway)).toEqual(['unhealthy', 'closed']);
    expect((await gateway.call(chat('hello'))).status).toBe(200);
    expect([hosts[0].calls, hosts[1].calls]).toEqual([0, 1]);
    expect((await gateway.lastEvent()).attempts).toMatchObject([
      { target: 't0', why: 'skipped', error: 'unhealthy' },
      { target: 't1', status: 200 },
    ]);
    hosts[0].health = 204;
    await expect.poll(() => states(gateway)).toEqual(['closed', 'closed']);
    expect((await gateway.call(chat('hello'))).status).toBe(200);
    expect(hosts[0].calls).toBe(1);
    expect(gateway.warnings).toEqual([
      "target 't0' is avoided where another can be asked: its health check fails",
      "target 't0' is asked again",
    ]);
  });

  it.each<[string, number | null]>([
    ['a status that is none of an answer', 404],
    ['a key that is refused', 401],
    ['silence', null],
  ])('takes %s for illness, at the first look', async (_name, health) => {
    const host = await startHost();
    host.health = health;
    const gateway = await start([host], `health_check: {${quick}, interval: 60s}`.replace('interval: 20ms, ', ''));
    await expect.poll(() => states(gateway)).toEqual(['unhealthy']);
    expect(host.looks).toHaveLength(1);
    // It is the only one, and asked all the same; what a look found, a look takes back.
    expect((await gateway.call(chat('hello'))).status).toBe(200);
    expect(await states(gateway)).toEqual(['unhealthy']);
    expect((await gateway.lastEvent()).attempts).toMatchObject([{ why: 'all_open', status: 200 }]);
  });

  it('draws no conclusion from being told that it asks too often', async () => {
    const host = await startHost();
    host.health = 429;
    const gateway = await start([host], `health_check: {${quick}}`);
    await expect.poll(() => host.looks.length).toBeGreaterThan(4);
    expect(await states(gateway)).toEqual(['closed']);
  });

  it('asks for what it is told, at the targets that it is told', async () => {
    const hosts = [await startHost(), await startHost(), await startHost()] as const;
    await start(hosts, `health_check: {${quick}, path: "/health?deep=1"}`, [
      '',
      ', health_check: false',
      ', health_check: {path: /own}',
    ]);
    await expect.poll(() => hosts[0].looks.length).toBeGreaterThan(1);
    await expect.poll(() => hosts[2].looks.length).toBeGreaterThan(1);
    expect([hosts[0].looks[0], hosts[1].looks[0], hosts[2].looks[0]]).toEqual(['/health?deep=1', undefined, '/own']);
  });

  it('asks Azure where that lists its models', async () => {
    const host = await startHost();
    const target = `{id: a, provider: azure-openai, model: gpt-4o, base_url: "${host.url}", api_version: "2024-10-21", secret_key_ref: {env: TEST_KEY}}`;
    const text = `providers:\n  targets: [${target}]\n  health_check: {${quick}}`;
    const gateway = await startTestGateway(configText('audit-logger', '', text));
    opened.push(() => gateway.stop());
    await expect.poll(() => host.looks.length).toBeGreaterThan(0);
    expect([host.looks[0], host.credential]).toEqual(['/openai/models?api-version=2024-10-21', providerKey]);
  });

  it('also where breakers are switched off otherwise', async () => {
    const host = await startHost();
    host.health = 503;
    const gateway = await start([host], `circuit_breaker: {enabled: false}\n  health_check: {${quick}}`);
    await expect.poll(() => states(gateway)).toEqual(['unhealthy']);
  });

  it('ends with the gateway', async () => {
    const [host, other] = [await startHost(), await startHost()];
    const gateway = await start([host], `health_check: {${quick}}`);
    await start([other], `health_check: {${quick}}`);
    await expect.poll(() => host.looks.length).toBeGreaterThan(1);
    await gateway.stop();
    const [{ length }, before] = [host.looks, other.looks.length];
    // The other one's looks tell how time goes by.
    await expect.poll(() => other.looks.length).toBeGreaterThan(before + 4);
    expect(host.looks).toHaveLength(length);
  });
});
