import type { ServerResponse } from 'node:http';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { chat, configText, providerAt, startTestGateway, type TestGateway } from '../support/gateway.ts';
import { openSocket } from '../support/raw-http.ts';
import { startUpstream, type Upstream } from '../support/upstream.ts';

let upstream: Upstream;
const gateways: Record<string, TestGateway> = {};

beforeAll(async () => {
  upstream = await startUpstream();
  const provider = providerAt(upstream.url);
  gateways['realtime'] = await startTestGateway(configText('', '', provider));
  gateways['windowed'] = await startTestGateway(configText('pii-detector', '', provider));
  gateways['buffered'] = await startTestGateway(
    configText('pii-detector', '', `${provider}\nstreaming: {output_mode: buffered}`),
    { maxConcurrency: 1 },
  );
});

afterAll(async () => {
  for (const gateway of Object.values(gateways)) await gateway.stop();
  await upstream.close();
});

afterEach(() => upstream.reset());

const frame = (content: string): string =>
  `data: ${JSON.stringify({ id: 'c', choices: [{ index: 0, delta: { content }, finish_reason: null }] })}\n\n`;

describe.each(['realtime', 'windowed', 'buffered'])('a client that leaves, %s', (mode) => {
  const of = (): TestGateway => gateways[mode] as TestGateway;
  /** Waits for the one event that a call leaves. */
  const oneMore = async (before: number): ReturnType<TestGateway['lastEvent']> => {
    await vi.waitFor(async () => expect(await of().events()).toHaveLength(before + 1), { timeout: 5_000 });
    return of().lastEvent();
  };

  it('before its body is whole', async () => {
    const before = (await of().events()).length;
    const socket = await openSocket(of().port);
    socket.write(
      `POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${of().key}\r\nContent-Length: 999\r\n\r\n{"model"`,
    );
    await new Promise((resolve) => socket.write(':', resolve));
    socket.destroy();
    expect(await oneMore(before)).toMatchObject({
      status: 499,
      error: 'client_closed',
      delivered: 'none',
      attempts: [],
    });
    expect(upstream.seen).toHaveLength(0);
  });

  it('while it waits: the provider is let go', async () => {
    const before = (await of().events()).length;
    upstream.next(() => undefined);
    const leaving = new AbortController();
    const asking = of().call(chat('hello'), { signal: leaving.signal });
    await vi.waitFor(() => expect(upstream.seen[0]?.complete).toBe(true));
    leaving.abort();
    await expect(asking).rejects.toThrow();
    await vi.waitFor(() => expect(upstream.seen[0]?.aborted).toBe(true));
    expect(await oneMore(before)).toMatchObject({
      status: 499,
      error: 'client_closed',
      delivered: 'none',
      attempts: [{ error: 'aborted' }],
    });
    expect((await of().call(chat('hello'))).status).toBe(200);
  });

  it('in mid-stream: the provider is let go', async () => {
    const before = (await of().events()).length;
    let sending: ServerResponse | undefined;
    upstream.next((_request, response) => {
      sending = response;
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(frame('one '));
      response.write(frame('jane.doe@example.com, two'));
    });
    const leaving = new AbortController();
    const asking = fetch(`${of().url}/v1/chat/completions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${of().key}` },
      body: JSON.stringify(chat('hello', { stream: true })),
      signal: leaving.signal,
    });
    if (mode !== 'buffered') {
      const reader = (await asking).body?.getReader();
      expect(Buffer.from((await reader?.read())?.value ?? []).toString()).toContain(frame('one '));
    } else await vi.waitFor(() => expect(sending?.headersSent).toBe(true));
    leaving.abort();
    await asking.catch(() => undefined);
    await vi.waitFor(() => expect(upstream.seen[0]?.aborted).toBe(true));
    expect(await oneMore(before)).toMatchObject({
      status: 499,
      error: 'client_closed',
      delivered: mode === 'buffered' ? 'none' : 'partial',
      stream: true,
    });
  });

  it('while its stream is silent: the provider is let go', async () => {
    const before = (await of().events()).length;
    upstream.next((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.flushHeaders();
    });
    const leaving = new AbortController();
    const asking = of().call(chat('hello', { stream: true }), { signal: leaving.signal });
    await vi.waitFor(() => expect(upstream.seen[0]?.complete).toBe(true));
    leaving.abort();
    await expect(asking).rejects.toThrow();
    await vi.waitFor(() => expect(upstream.seen[0]?.aborted).toBe(true));
    expect(await oneMore(before)).toMatchObject({ status: 499, error: 'client_closed', delivered: 'none' });
  });

  it('after its answer: nothing more is recorded', async () => {
    const before = (await of().events()).length;
    const socket = await openSocket(of().port);
    const body = JSON.stringify(chat('hello'));
    const came = new Promise<string>((resolve) => socket.once('data', (chunk) => resolve(chunk.toString())));
    socket.write(
      `POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${of().key}\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
    );
    expect(await came).toContain('HTTP/1.1 200');
    socket.resetAndDestroy();
    expect((await of().call(chat('hello'))).status).toBe(200);
    const events = await of().events();
    expect(events).toHaveLength(before + 2);
    expect(events.slice(-2).map(({ status }) => status)).toEqual([200, 200]);
  });

  it('never leaves a place taken or a fault behind', () => {
    expect(of().faults).toEqual([]);
  });
});

describe('a client that waits for a place', () => {
  it('and leaves is not sent on', async () => {
    const gateway = gateways['buffered'] as TestGateway;
    const before = (await gateway.events()).length;
    let release: (() => void) | undefined;
    upstream.next((_request, response) => {
      release = () => {
        response.writeHead(200, { 'content-type': 'application/json' });
        response.end('{"id":"c","choices":[]}');
      };
    });
    const first = gateway.call(chat('first'));
    await vi.waitFor(() => expect(upstream.seen[0]?.complete).toBe(true));
    const leaving = new AbortController();
    const second = gateway.call(chat('second'), { signal: leaving.signal });
    const settled = expect(second).rejects.toThrow();
    await vi.waitFor(() => expect(gateway.gateway.underWay()).toBe(2));
    leaving.abort();
    await settled;
    await vi.waitFor(async () => expect(await gateway.events()).toHaveLength(before + 1));
    expect(await gateway.lastEvent()).toMatchObject({ status: 499, error: 'client_closed', attempts: [] });
    release?.();
    expect((await first).status).toBe(200);
    expect(upstream.seenWith('second')).toHaveLength(0);
  });
});

describe('a client that leaves while its provider is being connected to', () => {
  it('is not waited for', async () => {
    // Takes connections and never says a word, so that TLS does not come about.
    const held = new Set<Socket>();
    const mute = createServer((socket) => void held.add(socket));
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
    const { port } = mute.address() as AddressInfo;
    const gateway = await startTestGateway(configText('', '', providerAt(`https://127.0.0.1:${port}`)));
    try {
      const leaving = new AbortController();
      const asking = gateway.call(chat('hello'), { signal: leaving.signal });
      await vi.waitFor(() => expect(held.size).toBe(1));
      leaving.abort();
      await expect(asking).rejects.toThrow();
      // Sooner than the connection would be given up.
      await vi.waitFor(async () => expect(await gateway.events()).toHaveLength(1), { timeout: 2_000 });
      expect(await gateway.lastEvent()).toMatchObject({ status: 499, error: 'client_closed', delivered: 'none' });
      expect(gateway.gateway.underWay()).toBe(0);
    } finally {
      for (const socket of held) socket.destroy();
      await gateway.stop();
      await new Promise((resolve) => mute.close(resolve));
    }
  });
});

describe('a client that reads slowly', () => {
  it('holds back the provider, and gets every byte in the end', async () => {
    const gateway = gateways['realtime'] as TestGateway;
    const content = 'x'.repeat(60_000);
    const count = 400;
    let written = 0;
    upstream.next((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      const send = (): void => {
        while (written < count) {
          written++;
          if (!response.write(frame(content))) return void response.once('drain', send);
        }
        response.end('data: [DONE]\n\n');
      };
      send();
    });
    const body = JSON.stringify(chat('hello', { stream: true }));
    const socket = await openSocket(gateway.port);
    socket.pause();
    socket.write(
      `POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${gateway.key}\r\nContent-Length: ${body.length}\r\nConnection: close\r\n\r\n${body}`,
    );
    // Nothing is read: once every buffer on the way is full, the provider stands still.
    let last = -1;
    await vi.waitFor(
      () => {
        const now = written;
        const still = now === last && now > 0;
        last = now;
        expect(still).toBe(true);
      },
      { interval: 200, timeout: 10_000 },
    );
    expect(written).toBeLessThan(count);
    let size = 0;
    let end = '';
    socket.on('data', (chunk: Buffer) => {
      size += chunk.length;
      end = (end + chunk.toString()).slice(-200);
    });
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.resume();
    await closed;
    expect(written).toBe(count);
    expect(size).toBeGreaterThan(count * content.length);
    expect(end).toContain('data: [DONE]\n\n');
    expect(await gateway.lastEvent()).toMatchObject({ status: 200, delivered: 'full' });
  });
});
