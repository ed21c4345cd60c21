/** The mock's answers in Anthropic's shape: what the demo and the tests of `/v1/messages` talk to. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMockListener } from '../../../src/gateway/providers/mock-server.ts';
import { mockModels } from '../../../src/gateway/providers/mock.ts';

let server: Server;
let base = '';

beforeAll(async () => {
  server = createServer(createMockListener({ slowDelay: 1 }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/messages`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

const post = async (body: unknown): Promise<Response> => fetch(base, { method: 'POST', body: JSON.stringify(body) });

const ask = (content: unknown, more: object = {}): object => ({
  model: 'claude-sonnet-4-5',
  max_tokens: 100,
  messages: [{ role: 'user', content }],
  ...more,
});

interface Message {
  content: { type: string; text?: string; thinking?: string; signature?: string; name?: string; input?: unknown }[];
  stop_reason: string;
  stop_sequence: string | null;
  usage: { input_tokens: number; output_tokens: number };
}

interface Event {
  type: string;
  index?: number;
  message?: Message;
  content_block?: Message['content'][number];
  delta?: Record<string, string>;
  usage?: { output_tokens: number };
}

const message = async (body: object): Promise<Message> => (await post(body)).json() as Promise<Message>;

/** The events of a stream; each must be named after its type. */
const streamed = async (body: object): Promise<Event[]> => {
  const text = await (await post({ ...body, stream: true })).text();
  return text
    .split('\n\n')
    .filter((frame) => frame !== '')
    .map((frame) => {
      const [, name, data] = /^event: (\w+)\ndata: (.*)$/.exec(frame) ?? [];
      const event = JSON.parse(data ?? 'null') as Event;
      expect(event.type).toBe(name);
      return event;
    });
};

const weather = {
  name: 'weather',
  input_schema: { type: 'object', properties: { city: { type: 'string' }, days: { type: 'integer' } } },
};

/** Puts an answer together from its events, as an SDK does. */
function assembled(events: readonly Event[]): Message['content'] {
  const blocks: (Message['content'][number] & { json: string })[] = [];
  for (const { type, index = 0, content_block: block, delta } of events) {
    if (type === 'content_block_start' && block) blocks[index] = { ...block, json: '' };
    const current = blocks[index];
    if (type !== 'content_block_delta' || !current || !delta) continue;
    current.text = (current.text ?? '') + (delta['text'] ?? '');
    current.thinking = (current.thinking ?? '') + (delta['thinking'] ?? '');
    current.signature = (current.signature ?? '') + (delta['signature'] ?? '');
    current.json += delta['partial_json'] ?? '';
  }
  return blocks.map(({ json, ...block }) => (json === '' ? block : { ...block, input: JSON.parse(json) as unknown }));
}

describe('messages', () => {
  it('repeats the last user message, in blocks too, and gives the same bytes twice', async () => {
    const first = await (await post(ask([{ type: 'text', text: 'hello' }]))).text();
    expect((JSON.parse(first) as Message).content).toEqual([
      { type: 'text', text: 'You said: hello (1 message)', citations: null },
    ]);
    expect(await (await post(ask([{ type: 'text', text: 'hello' }]))).text()).toBe(first);
  });

  it('counts tokens and stops where it is told to', async () => {
    const short = await message(ask('hello there', { max_tokens: 2 }));
    expect([short.stop_reason, short.usage.output_tokens]).toEqual(['max_tokens', 2]);
    const stopped = await message(ask('hello there', { stop_sequences: ['there'] }));
    expect([stopped.stop_reason, stopped.stop_sequence]).toEqual(['stop_sequence', 'there']);
    expect((await message(ask('hello'))).stop_reason).toBe('end_turn');
  });

  it.each([
    ['text', {}],
    ['thinking', { model: 'mock-reasoning' }],
    ['a tool call', { model: 'mock-tools', tools: [weather] }],
  ])('streams the same: %s', async (_, more) => {
    const body = ask('how is it in Oslo', more);
    const plain = await message(body);
    const events = await streamed(body);
    const content = assembled(events).map(({ type, text, thinking, signature, name, input }) => ({
      type,
      ...(type === 'text' && { text }),
      ...(type === 'thinking' && { thinking, signature: signature === '' ? '' : (expect.any(String) as string) }),
      ...(type === 'tool_use' && { name, input }),
    }));
    expect(content).toHaveLength(plain.content.length);
    for (const [index, block] of content.entries()) expect(plain.content[index]).toMatchObject(block);
    expect(events[0]?.type).toBe('message_start');
    expect(events.at(-1)?.type).toBe('message_stop');
    expect(events.at(-2)?.delta?.['stop_reason']).toBe(plain.stop_reason);
    expect(events.at(-2)?.usage?.output_tokens).toBe(plain.usage.output_tokens);
  });

  it('calls the tool it is told to, and answers in words once it has the result', async () => {
    const other = { ...weather, name: 'other' };
    const chosen = await message(ask('x', { tools: [weather, other], tool_choice: { type: 'tool', name: 'other' } }));
    expect(chosen.content[0]).toMatchObject({ type: 'tool_use', name: 'other', input: { city: 'x', days: 1 } });
    const answered = await message(
      ask([{ type: 'tool_result', tool_use_id: 't', content: [{ type: 'text', text: 'rain' }] }], {
        model: 'mock-tools',
        tools: [weather],
      }),
    );
    expect(answered.content[0]?.text).toBe('You said: rain (1 message)');
  });

  it('fills a schema that output_config asks for', async () => {
    const format = { type: 'json_schema', schema: weather.input_schema };
    const { content } = await message(ask('Oslo', { output_config: { format } }));
    expect(JSON.parse(content[0]?.text ?? '')).toEqual({ city: 'Oslo', days: 1 });
  });

  it('fails in its own form', async () => {
    const types = new Map([
      ['mock-error-400', [400, 'invalid_request_error']],
      ['mock-error-401', [401, 'authentication_error']],
      ['mock-error-404', [404, 'not_found_error']],
      ['mock-error-429', [429, 'rate_limit_error']],
      ['mock-error-500', [500, 'api_error']],
      ['mock-error-503', [503, 'overloaded_error']],
      ['mock-nonsense', [404, 'not_found_error']],
    ]);
    expect(mockModels.filter(({ behaviour, id }) => behaviour === 'error' && !types.has(id))).toEqual([]);
    for (const [model, [status, type]] of types) {
      const response = await post(ask('x', { model }));
      expect([response.status, await response.json()]).toEqual([
        status,
        { type: 'error', error: { type, message: expect.any(String) as string } },
      ]);
    }
    const response = await post({ model: 'claude-sonnet-4-5', messages: [{ role: 'user', content: 'x' }] });
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('max_tokens');
  });

  it('breaks its streams off as it is told to', async () => {
    const cut = await post(ask('a longer text', { model: 'mock-cut', stream: true }));
    await expect(cut.text()).rejects.toThrow();
    const events = await streamed(ask('x', { model: 'mock-no-done' }));
    expect(events.at(-1)?.type).toBe('message_delta');
    const half = await post(ask('x', { model: 'mock-half-utf8', stream: true }));
    expect(await half.text()).toContain('\uFFFDYou');
  });
});
