import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chat, configText, startTestGateway, type TestGateway } from '../support/gateway.ts';
import { sendRaw, type RawAnswer } from '../support/raw-http.ts';
import { startUpstream, type Upstream } from '../support/upstream.ts';

const delta = (content: string, finish: string | null = null): string =>
  `data: ${JSON.stringify({
    id: 'c',
    object: 'chat.completion.chunk',
    created: 1,
    model: 'gpt-4o',
    choices: [{ index: 0, delta: { content }, finish_reason: finish }],
  })}\n\n`;

/** Of one, two, three and four bytes a character. */
const frames = [delta('Hello '), delta('Grüße '), delta('✓ '), delta('🦉'), delta('', 'stop'), 'data: [DONE]\n\n'];

/** A body taken apart as RFC 9112 has it: what its chunks hold, and what stands behind the last one. */
function unchunked(body: string): { readonly chunks: readonly string[]; readonly rest: string } {
  const chunks: string[] = [];
  let bytes = Buffer.from(body);
  for (;;) {
    const end = bytes.indexOf('\r\n');
    const size = Number.parseInt(bytes.toString('latin1', 0, end), 16);
    if (size === 0) return { chunks, rest: bytes.toString('utf8', end + 2) };
    const data = bytes.subarray(end + 2);
    chunks.push(data.toString('utf8', 0, size));
    expect(data.toString('latin1', size, size + 2)).toBe('\r\n');
    bytes = data.subarray(size + 2);
  }
}

describe.each([
  ['windowed', 'pii-detector', ''],
  ['buffered', 'pii-detector', 'streaming: {output_mode: buffered}\n'],
  ['realtime', '', 'streaming: {output_mode: realtime}\n'],
])('the bytes of a stream, %s', (_mode, chain, more) => {
  let upstream: Upstream;
  let gateway: TestGateway;

  beforeAll(async () => {
    upstream = await startUpstream();
    const target = `{id: one, provider: openai, model: "*", base_url: "${upstream.url}/v1", secret_key_ref: {env: TEST_KEY}}`;
    gateway = await startTestGateway(configText(chain, '', `${more}providers:\n  targets: [${target}]\n`));
  });

  afterAll(async () => {
    await gateway.stop();
    await upstream.close();
  });

  const ask = (version: string): Promise<RawAnswer> => {
    upstream.next({ status: 200, headers: { 'content-type': 'text/event-stream' }, body: frames.join('') });
    const body = JSON.stringify(chat('hello', { stream: true }));
    return sendRaw(
      Number(new URL(gateway.url).port),
      `POST /v1/chat/completions HTTP/${version}\r\nHost: localhost\r\nAuthorization: Bearer ${gateway.key}\r\n` +
        `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
    );
  };

  it('are chunks of as many bytes as they say', async () => {
    const { status, headers, body } = await ask('1.1');
    expect([status, headers.get('transfer-encoding'), headers.get('connection')]).toEqual([
      200,
      'chunked',
      'keep-alive',
    ]);
    const { chunks, rest } = unchunked(body);
    expect(chunks.join('')).toBe(frames.join(''));
    expect(rest).toBe('\r\n');
  });

  it('are the text itself for a client of HTTP/1.0, up to the end of the connection', async () => {
    const { status, headers, body } = await ask('1.0');
    expect([status, headers.get('transfer-encoding'), headers.get('connection')]).toEqual([200, undefined, 'close']);
    expect(body).toBe(frames.join(''));
  });
});
