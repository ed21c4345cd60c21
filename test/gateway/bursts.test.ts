import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';
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
});

afterAll(async () => {
  for (const gateway of Object.values(gateways)) await gateway.stop();
  await upstream.close();
});

afterEach(() => upstream.reset());

const frame = (content: string, finish: string | null = null): string =>
  `data: ${JSON.stringify({ id: 'c', choices: [{ index: 0, delta: { content }, finish_reason: finish }] })}\n\n`;

/** What comes at once: as much as one read of a socket brings. */
const words = Array.from({ length: 600 }, (_, index) => `word${index} `);
const burst = words.map((word) => frame(word)).join('');
/** How a body in chunks ends. */
const lastChunk = '0\r\n\r\n';
const ending = `${frame('', 'stop')}data: [DONE]\n\n`;

/** A stream under way: its provider's side and its client's. */
interface Stream {
  readonly provider: ServerResponse;
  readonly client: Socket;
  /** What the client has of it. */
  text(): string;
  /** Resolves once the client has a text of it. */
  has(text: string): Promise<void>;
}

/** Begins a stream that says `begun`. */
async function begin(gateway: TestGateway): Promise<Stream> {
  let provider: ServerResponse | undefined;
  upstream.next((_request, response) => {
    provider = response;
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(frame('begun '));
  });
  const client = await openSocket(gateway.port);
  client.on('error', () => undefined);
  let text = '';
  client.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const has = (wanted: string): Promise<void> =>
    new Promise((resolve) => {
      client.on('data', () => text.includes(wanted) && resolve());
    });
  const body = JSON.stringify(chat('hello', { stream: true }));
  client.write(
    `POST /v1/chat/completions HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${gateway.key}\r\nContent-Length: ${body.length}\r\n\r\n${body}`,
  );
  await has('begun');
  return { provider: provider as ServerResponse, client, text: () => text, has };
}

/** The words that a stream's text holds, in their order. */
const wordsOf = (text: string): readonly string[] =>
  [...text.matchAll(/"content":"(word\d+ )"/g)].map(([, word]) => word as string);

describe.each(['realtime', 'windowed'])('a burst of a stream, %s', (mode) => {
  const of = (): TestGateway => gateways[mode] as TestGateway;

  it('comes whole and in its order', async () => {
    const stream = await begin(of());
    const hasEnded = stream.has(lastChunk);
    stream.provider.end(burst + ending);
    await hasEnded;
    expect(wordsOf(stream.text())).toEqual(words);
    expect(stream.text()).toContain('data: [DONE]\n\n');
    stream.client.destroy();
    expect(await of().lastEvent()).toMatchObject({ status: 200, delivered: 'full' });
  });

  it('keeps no other call from its answer', async () => {
    const streams: Stream[] = [];
    for (let count = 0; count < 20; count++) streams.push(await begin(of()));
    await of().call(chat('the first call of a connection'));
    const ended = Promise.all(streams.map(({ has }) => has(lastChunk)));
    const asking = of().call(chat('hello'));
    for (const { provider } of streams) provider.end(burst + ending);
    const answer = asking.then(({ status }) => `the call: ${status}`);
    expect(await Promise.race([answer, ended])).toBe('the call: 200');
    await ended;
    for (const { client, text } of streams) {
      expect(wordsOf(text())).toEqual(words);
      client.destroy();
    }
  });

  it('comes before the error where the provider breaks off behind it', async () => {
    const stream = await begin(of());
    const closed = new Promise((resolve) => stream.client.once('close', resolve));
    stream.provider.write(burst, () => stream.provider.socket?.end());
    await closed;
    expect(wordsOf(stream.text())).toEqual(words);
    expect(stream.text().split('\n\n').at(-2)).toContain('"upstream_error"');
    expect(await of().lastEvent()).toMatchObject({ error: 'upstream_error', delivered: 'partial' });
  });

  it('is given up where its client goes away', async () => {
    const before = (await of().events()).length;
    const stream = await begin(of());
    stream.client.once('data', () => stream.client.destroy());
    stream.provider.write(burst);
    await vi.waitFor(async () => expect(await of().events()).toHaveLength(before + 1), { timeout: 5_000 });
    expect(await of().lastEvent()).toMatchObject({ status: 499, error: 'client_closed', delivered: 'partial' });
    await vi.waitFor(() => expect(upstream.seen.at(-1)?.aborted).toBe(true), { timeout: 5_000 });
    await vi.waitFor(() => expect(of().gateway.underWay()).toBe(0), { timeout: 5_000 });
  });
});

it('leaves no fault behind', () => {
  for (const { faults } of Object.values(gateways)) expect(faults).toEqual([]);
});
