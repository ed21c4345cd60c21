import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { readTraceParent, writeTraceParent } from '../../src/gateway/trace-context.ts';
import { chat, configText, providerAt, startTestGateway, type TestGateway } from '../support/gateway.ts';
import { startUpstream, type Upstream } from '../support/upstream.ts';

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
const spanId = '00f067aa0ba902b7';
const header = `00-${traceId}-${spanId}-01`;

describe('traceparent', () => {
  it('is read as the standard has it', () => {
    expect(readTraceParent(header)).toEqual({ traceId, spanId, isSampled: true });
    expect(readTraceParent(`00-${traceId}-${spanId}-00`)?.isSampled).toBe(false);
    expect(readTraceParent(`01-${traceId}-${spanId}-01-later`)).toMatchObject({ traceId });
    expect(writeTraceParent({ traceId, spanId, isSampled: true })).toBe(header);
  });

  it.each([
    undefined,
    '',
    [header, header],
    `ff-${traceId}-${spanId}-01`,
    `00-${'0'.repeat(32)}-${spanId}-01`,
    `00-${traceId}-${'0'.repeat(16)}-01`,
    `00-${traceId.toUpperCase()}-${spanId}-01`,
    `${header}-more`,
    `00-${traceId}-${spanId}`,
    `00-${traceId.slice(1)}-${spanId}-01`,
  ])('is nobody’s where it reads %j', (value) => {
    expect(readTraceParent(value)).toBeNull();
  });
});

describe('a call', () => {
  let upstream: Upstream;
  let gateway: TestGateway;
  beforeAll(async () => {
    upstream = await startUpstream();
    gateway = await startTestGateway(configText('pii-detector', '', providerAt(upstream.url)));
  });
  afterEach(() => upstream.reset());
  afterAll(async () => {
    await gateway.stop();
    await upstream.close();
  });

  it('keeps its trace: in the event, and on to the provider', async () => {
    await gateway.call(chat('hello'), { headers: { traceparent: header, tracestate: 'vendor=1' } });
    expect((await gateway.lastEvent()).trace_id).toBe(traceId);
    expect(upstream.seen[0]?.headers).toMatchObject({ traceparent: header, tracestate: 'vendor=1' });
  });

  it('has none where its header is not good', async () => {
    await gateway.call(chat('hello'), { headers: { traceparent: 'x', tracestate: 'vendor=1' } });
    expect((await gateway.lastEvent()).trace_id).toBeNull();
    expect(Object.keys(upstream.seen[0]?.headers ?? {}).filter((name) => name.startsWith('trace'))).toEqual([]);
  });

  it('is told how long the gateway itself took', async () => {
    const share = /^kt;dur=(\d+\.\d{3})(?:, provider;dur=(\d+\.\d{3}))?$/;
    const whole = await gateway.call(chat('hello'));
    const [, own, provider] = share.exec(whole.headers.get('server-timing') ?? '') ?? [];
    const { latency_ms: latency } = await gateway.lastEvent();
    expect(Number(provider)).toBeCloseTo(latency.upstream ?? 0, 2);
    expect(Number(own)).toBeGreaterThanOrEqual(latency.input_policies ?? Infinity);
    const streamed = await gateway.call(chat('hello', { stream: true }));
    expect(streamed.headers.get('server-timing')).toMatch(share);
    const refused = await gateway.call('{');
    expect(refused.headers.get('server-timing')).toMatch(/^kt;dur=\d+\.\d{3}$/);
  });
});
