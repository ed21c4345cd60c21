import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { lintConfig } from '../../src/gateway/config.ts';
import { loadConfig } from '../../src/gateway/load-config.ts';
import { Telemetry } from '../../src/gateway/telemetry/telemetry.ts';
import { eventBody } from '../events/support.ts';
import { chat, configText, providerAt, startTestGateway, type TestGateway } from '../support/gateway.ts';
import { errorStep, startUpstream, type Upstream } from '../support/upstream.ts';

interface Attribute {
  readonly key: string;
  readonly value: Readonly<Record<string, unknown>>;
}
interface Span {
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly name: string;
  readonly kind: number;
  readonly startTimeUnixNano: string;
  readonly endTimeUnixNano: string;
  readonly attributes: readonly Attribute[];
}
interface Metric {
  readonly name: string;
  readonly histogram: {
    readonly dataPoints: readonly {
      readonly count: number;
      readonly sum: number;
      readonly attributes: readonly Attribute[];
    }[];
  };
}
interface Export {
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let upstream: Upstream;
let collector: Server;
let exports: Export[] = [];
let isDown = false;
let gateway: TestGateway | null = null;

beforeAll(async () => {
  upstream = await startUpstream();
  collector = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8').on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      exports.push({ path: request.url ?? '', headers: request.headers, body });
      response.writeHead(isDown ? 400 : 200, { 'content-type': 'application/json' }).end('{}');
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, '127.0.0.1', resolve));
});
afterAll(async () => {
  await upstream.close();
  collector.close();
});
afterEach(async () => {
  await gateway?.stop();
  gateway = null;
  exports = [];
  isDown = false;
  upstream.reset();
});

const start = async (more = '', rest = ''): Promise<TestGateway> => {
  const { port } = collector.address() as AddressInfo;
  const telemetry = `telemetry: {endpoint: "http://127.0.0.1:${port}/", service_name: tests${more}}\n`;
  gateway = await startTestGateway(configText('pii-detector', '', `${providerAt(upstream.url)}${telemetry}${rest}`));
  return gateway;
};

const spans = (): readonly Span[] =>
  exports
    .filter(({ path }) => path === '/v1/traces')
    .flatMap(({ body }) => (JSON.parse(body) as { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] }).resourceSpans)
    .flatMap(({ scopeSpans }) => scopeSpans)
    .flatMap((scope) => scope.spans);
const metrics = (): readonly Metric[] =>
  exports
    .filter(({ path }) => path === '/v1/metrics')
    .flatMap(
      ({ body }) =>
        (JSON.parse(body) as { resourceMetrics: { scopeMetrics: { metrics: Metric[] }[] }[] }).resourceMetrics,
    )
    .flatMap(({ scopeMetrics }) => scopeMetrics)
    .flatMap((scope) => scope.metrics);
const attributesOf = (attributes: readonly Attribute[]): Readonly<Record<string, unknown>> =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, Object.values(value)[0]]));

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';

describe('telemetry', () => {
  it('sends a call’s spans, in its client’s trace, and leads the provider into it', async () => {
    const running = await start();
    const traceparent = `00-${traceId}-00f067aa0ba902b7-01`;
    await running.call(chat('my mail is a@example.com'), { headers: { traceparent } });
    const event = await running.lastEvent();
    await running.stop();
    const all = spans();
    expect(new Set(all.map((span) => span.traceId))).toEqual(new Set([traceId]));
    const call = all.find(({ kind }) => kind === 2) as Span;
    const client = all.find(({ kind }) => kind === 3) as Span;
    expect(call.parentSpanId).toBe('00f067aa0ba902b7');
    expect(all.filter((span) => span !== call).map(({ parentSpanId }) => parentSpanId)).toEqual(
      all.slice(1).map(() => call.spanId),
    );
    expect(upstream.seen[0]?.headers['traceparent']).toBe(`00-${traceId}-${client.spanId}-01`);
    expect(attributesOf(call.attributes)).toMatchObject({
      'http.route': '/v1/chat/completions',
      'http.response.status_code': 200,
      'kt.event_id': event.id,
      'kt.verdict': 'redact',
    });
    expect(attributesOf(client.attributes)).toMatchObject({
      'gen_ai.operation.name': 'chat',
      'gen_ai.provider.name': 'openai',
      'gen_ai.request.model': 'gpt-4o',
      'gen_ai.usage.input_tokens': event.usage?.input_tokens,
    });
    expect(all.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['POST /v1/chat/completions', 'chat', 'policies input', 'policies output']),
    );
    const took = (Number(BigInt(call.endTimeUnixNano) - BigInt(call.startTimeUnixNano)) / 1e6).toFixed(2);
    expect(Number(took)).toBeCloseTo(event.latency_ms.total, 1);
    expect(exports.map(({ body }) => body).join('')).not.toContain('a@example.com');
  });

  it('gives a call without a trace one of its own, which its event names', async () => {
    const running = await start();
    await running.call(chat('hello'));
    upstream.next(errorStep(500));
    await running.call(chat('hello'));
    const ids = (await running.events()).map(({ trace_id: id }) => id);
    await running.stop();
    expect(ids[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(new Set(spans().map((span) => span.traceId))).toEqual(new Set(ids));
  });

  it('heeds what the client decided about sampling, and its own share', async () => {
    const running = await start(', traces: {sample_ratio: 0}');
    await running.call(chat('hello'));
    await running.call(chat('hello'), { headers: { traceparent: `00-${traceId}-00f067aa0ba902b7-01` } });
    await running.call(chat('hello'), { headers: { traceparent: `00-${'a'.repeat(32)}-00f067aa0ba902b7-00` } });
    await running.stop();
    expect(new Set(spans().map((span) => span.traceId))).toEqual(new Set([traceId]));
    expect(upstream.seen[0]?.headers['traceparent']).toMatch(/-00$/);
    expect(upstream.seen[2]?.headers['traceparent']).toMatch(/^00-a{32}-[0-9a-f]{16}-00$/);
  });

  it('sends the metrics of generative AI, with no label that a client chose', async () => {
    const running = await start(', metrics: {interval: 1h}');
    await running.call({ ...chat('hello'), model: 'chosen-by-a-client' });
    await running.call(chat('hello', { stream: true }));
    const tokens = (await running.events()).reduce((sum, { usage }) => sum + (usage?.input_tokens ?? 0), 0);
    await running.stop();
    const byName = new Map(metrics().map((metric) => [metric.name, metric.histogram.dataPoints]));
    expect([...byName.keys()].toSorted()).toEqual([
      'gen_ai.client.operation.duration',
      'gen_ai.client.token.usage',
      'gen_ai.server.time_to_first_token',
    ]);
    expect(byName.get('gen_ai.client.operation.duration')?.[0]?.count).toBe(2);
    const input = byName
      .get('gen_ai.client.token.usage')
      ?.find(({ attributes }) => attributesOf(attributes)['gen_ai.token.type'] === 'input');
    expect(input?.sum).toBe(tokens);
    const sent = exports.filter(({ path }) => path === '/v1/metrics').map(({ body }) => body);
    expect(sent.join('')).toContain('"tests"');
    expect(sent.join('')).not.toContain('chosen-by-a-client');
  });

  it('names the group and its variant, and of models what the group asked for', async () => {
    const running = await start(
      ', metrics: {interval: 1h}',
      `model_groups:
  - name: fast
    aliases: [by-another-name]
    split:
      - {variant: one, percent: 100, targets: [{target: test, model: gpt-4o-mini}]}
      - {variant: two, percent: 0, targets: [{target: test, model: x}]}`,
    );
    await running.call({ ...chat('hello'), model: 'by-another-name' });
    await running.stop();
    const [call, client] = [2, 3].map((kind) => spans().find((span) => span.kind === kind));
    expect(attributesOf(call?.attributes ?? [])).toMatchObject({ 'kt.group': 'fast', 'kt.variant': 'one' });
    expect(attributesOf(client?.attributes ?? [])).toMatchObject({ 'gen_ai.request.model': 'gpt-4o-mini' });
    const points = metrics().flatMap(({ histogram }) => histogram.dataPoints);
    expect(points.map(({ attributes }) => attributesOf(attributes)['gen_ai.request.model'])).toEqual(
      points.map(() => 'gpt-4o-mini'),
    );
  });

  it('takes credentials for the collector from where secrets are', async () => {
    const running = await start(', headers: {authorization: {env: OTLP_TOKEN}}');
    await running.call(chat('hello'));
    await running.stop();
    expect(exports.length).toBeGreaterThan(0);
    // The tests' gateway knows one secret.
    expect(exports.every(({ headers }) => headers.authorization === 'sk-of-the-gateway')).toBe(true);
  });

  it('takes up credentials that were changed, when a config is taken up', async () => {
    let token = 'old';
    const { port } = collector.address() as AddressInfo;
    const text = `${configText('', '', providerAt(upstream.url))}telemetry: {endpoint: "http://127.0.0.1:${port}", headers: {authorization: {env: OTLP_TOKEN}}}\n`;
    const { config } = await loadConfig([{ name: 'test.yaml', text }], { now: Date.now, ticks: () => 0 });
    const settings = config?.settings.telemetry ?? null;
    const telemetry = new Telemetry({ secret: () => token, warn: () => undefined, version: '0' });
    const finish = (): void => telemetry.finished(eventBody(1), telemetry.trace(undefined), { targets: [] } as never);
    await telemetry.use(settings);
    finish();
    token = 'new';
    await telemetry.use(settings);
    finish();
    await telemetry.close();
    expect(new Set(exports.map(({ headers }) => headers.authorization))).toEqual(new Set(['old', 'new']));
  });

  it('says once that nothing can be sent, and goes on', async () => {
    isDown = true;
    const running = await start(', metrics: {enabled: false}');
    expect((await running.call(chat('hello'))).status).toBe(200);
    await vi.waitFor(() => expect(running.warnings).toHaveLength(1), { timeout: 10_000 });
    expect(running.warnings[0]).toContain('telemetry: traces can not be sent');
  });
});

describe('the section telemetry', () => {
  const said = async (text: string): Promise<readonly string[]> => {
    const all = `${configText('pii-detector', '', providerAt('http://localhost'))}telemetry: {${text}}\n`;
    return (await lintConfig([{ name: 'test.yaml', text: all }])).diagnostics.map(
      ({ code, path }) => `${code} ${path}`,
    );
  };
  const headers = 'headers: {authorization: {env: OTLP_TOKEN}}';

  it.each([
    [`endpoint: "http://collector.internal:4318", ${headers}`, ['W085 telemetry.endpoint']],
    [`endpoint: "https://collector.internal:4318", ${headers}`, []],
    [`endpoint: "http://127.0.0.1:4318", ${headers}`, []],
    ['endpoint: "http://collector.internal:4318"', []],
    ['endpoint: "collector:4318"', ['E004 telemetry.endpoint']],
    ['endpoint: "http://name:Xk93vbQz@collector"', ['E013 telemetry.endpoint']],
    ['traces: {enabled: true}', ['E007 telemetry']],
    ['endpoint: "http://localhost:4318", traces: {sample_ratio: 1.5}', ['E004 telemetry.traces.sample_ratio']],
  ])('%s', async (text, expected) => {
    expect(await said(text)).toEqual(expected);
  });
});
