import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import OpenAI from 'openai';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMockListener } from '../../../src/gateway/providers/mock-server.ts';
import { hasOpenAiSchemas, schemasNote, schemaValidator } from '../../support/openai-schemas.ts';

let server: Server;
let base = '';

beforeAll(async () => {
  server = createServer(createMockListener({ slowDelay: 1 }));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

/** The parts of a response that these tests look at. */
interface Answer {
  id: string;
  status: string;
  incomplete_details: { reason: string } | null;
  instructions: string | null;
  output: {
    type: string;
    status?: string;
    name?: string;
    arguments?: string;
    input?: string;
    summary?: { text: string }[];
    content?: { type: string; text?: string; refusal?: string; logprobs?: { token: string }[] }[];
  }[];
  usage: { input_tokens: number; output_tokens: number; total_tokens: number };
}

type Event = Record<string, unknown> & { type: string; sequence_number: number };

const post = async (body: object): Promise<Response> =>
  fetch(`${base}/v1/responses`, { method: 'POST', body: JSON.stringify({ model: 'gpt-4o', ...body }) });
const create = async (body: object): Promise<Answer> => (await post(body)).json() as Promise<Answer>;

/** A stream's events; each is named after its type. */
const streamed = async (body: object): Promise<Event[]> => {
  const text = await (await post({ ...body, stream: true })).text();
  const events = text.split('\n\n').filter((event) => event !== '');
  return events.map((event) => {
    const [, name, data = ''] = /^event: (.*)\ndata: (.*)$/.exec(event) ?? [];
    const parsed = JSON.parse(data) as Event;
    expect(parsed.type).toBe(name);
    return parsed;
  });
};

const weather = {
  type: 'function',
  name: 'weather',
  parameters: { type: 'object', properties: { place: { type: 'string' }, days: { type: 'integer' } } },
};
const grammar = { type: 'custom', name: 'grammar' };
const logprobs = { include: ['message.output_text.logprobs'], top_logprobs: 2 };
const schema = { type: 'object', properties: { city: { type: 'string' } } };

/** A request of each sort that the mock tells apart. */
const bodies: Readonly<Record<string, object>> = {
  text: { input: 'hello', instructions: 'Be brief.', metadata: { a: 'b' } },
  items: { input: [{ role: 'user', content: [{ type: 'input_text', text: 'hello' }] }] },
  logprobs: { input: 'hello', ...logprobs },
  'cut short': { input: 'hello', max_output_tokens: 2 },
  refusal: { model: 'mock-refusal', input: 'hello' },
  reasoning: { model: 'mock-reasoning', input: 'hello' },
  'a function': { model: 'mock-tools', input: 'Rome', tools: [weather] },
  'a custom tool': { input: 'Rome', tools: [weather, grammar], tool_choice: { type: 'custom', name: 'grammar' } },
  JSON: { input: 'Rome', text: { format: { type: 'json_schema', name: 'city', schema } } },
};

describe('responses', () => {
  it('repeat the last user message, whatever form it has, and count the items', async () => {
    const said = async (input: unknown): Promise<string | undefined> =>
      (await create({ input })).output[0]?.content?.[0]?.text;
    expect(await said('hello')).toBe('You said: hello (1 message)');
    const items = [
      { role: 'user', content: 'first' },
      { type: 'message', role: 'assistant', content: [{ type: 'output_text', text: 'yes?' }] },
      { role: 'user', content: [{ type: 'input_text', text: 'second' }] },
    ];
    expect(await said(items)).toBe('You said: second (3 messages)');
  });

  it('are the same for the same request, and count tokens', async () => {
    const [once, again, other] = [
      await create({ input: 'a' }),
      await create({ input: 'a' }),
      await create({ input: 'b' }),
    ];
    expect(again).toEqual(once);
    expect(other.id).not.toBe(once.id);
    expect(once.usage.total_tokens).toBe(once.usage.input_tokens + once.usage.output_tokens);
    expect(once.usage.output_tokens).toBeGreaterThan(2);
  });

  it('call tools, and answer their results in words', async () => {
    const called = await create(bodies['a function'] ?? {});
    expect(called.output).toHaveLength(1);
    expect(called.output[0]).toMatchObject({ type: 'function_call', name: 'weather' });
    expect(JSON.parse(called.output[0]?.arguments ?? '')).toEqual({ place: 'Rome', days: 1 });
    const custom = await create(bodies['a custom tool'] ?? {});
    expect(custom.output[0]).toMatchObject({ type: 'custom_tool_call', name: 'grammar', input: 'Rome' });
    const input = [
      { role: 'user', content: 'Rome' },
      ...called.output,
      { type: 'function_call_output', call_id: 'c', output: 'sunny' },
    ];
    expect((await create({ model: 'mock-tools', input, tools: [weather] })).output[0]?.type).toBe('message');
  });

  it('think, refuse, write JSON and stop short as they are asked to', async () => {
    const [thought, message] = (await create(bodies['reasoning'] ?? {})).output;
    expect(thought?.summary?.[0]?.text).toBe('The user wants an answer to: hello');
    expect(message?.type).toBe('message');
    expect((await create(bodies['refusal'] ?? {})).output[0]?.content?.[0]?.refusal).toContain("can't help");
    expect(JSON.parse((await create(bodies['JSON'] ?? {})).output[0]?.content?.[0]?.text ?? '')).toEqual({
      city: 'Rome',
    });
    const short = await create(bodies['cut short'] ?? {});
    expect(short).toMatchObject({ status: 'incomplete', incomplete_details: { reason: 'max_output_tokens' } });
    expect(short.output[0]).toMatchObject({ status: 'incomplete', content: [{ text: 'You said:' }] });
  });

  it('have log probabilities where they are wanted', async () => {
    const shown = (await create(bodies['logprobs'] ?? {})).output[0]?.content?.[0];
    expect(shown?.logprobs?.map(({ token }) => token).join('')).toBe(shown?.text);
    expect((await create({ input: 'hello' })).output[0]?.content?.[0]?.logprobs).toEqual([]);
  });

  it.each([
    ['no input', {}, 'input'],
    ['no item', { input: [] }, 'input'],
    ['no token', { input: 'a', max_output_tokens: 0 }, 'max_output_tokens'],
  ])('are refused with %s', async (_name, body, param) => {
    const answer = await post(body);
    expect([answer.status, ((await answer.json()) as { error: { param: string } }).error.param]).toEqual([400, param]);
  });
});

describe('streams of responses', () => {
  it.each(Object.entries(bodies))('are numbered and end with the whole: %s', async (_name, body) => {
    const events = await streamed(body);
    expect(events.map((event) => event.sequence_number)).toEqual(events.map((_, number) => number));
    expect(events.slice(0, 2).map(({ type }) => type)).toEqual(['response.created', 'response.in_progress']);
    const whole = await create(body);
    const last = events.at(-1);
    expect(last?.type).toBe(`response.${whole.status}`);
    // The stream's own flag makes another request of it, and so other ids.
    const unnamed = (value: unknown): string =>
      JSON.stringify(value).replaceAll(/_[0-9a-f]{24,}|"created_at":\d+/g, '');
    expect(unnamed(last?.['response'])).toBe(unnamed(whole));
  });

  it.each(Object.entries(bodies))('are put together by the SDK to the same: %s', async (_name, body) => {
    const client = new OpenAI({ baseURL: `${base}/v1`, apiKey: 'x', maxRetries: 0 });
    const stream = client.responses.stream({ model: 'gpt-4o', ...body } as Parameters<
      typeof client.responses.stream
    >[0]);
    const kinds = new Map<string, string>();
    for await (const event of stream) {
      if ('delta' in event && typeof event.delta === 'string') {
        kinds.set(event.type, (kinds.get(event.type) ?? '') + event.delta);
      }
    }
    const { output } = (await stream.finalResponse()) as unknown as Answer;
    for (const item of output) {
      const said =
        item.arguments ??
        item.input ??
        item.summary?.[0]?.text ??
        item.content?.[0]?.refusal ??
        item.content?.[0]?.text;
      expect([...kinds.values()]).toContain(said);
    }
  });

  it('mock-cut breaks off, mock-no-done ends without its last event, mock-half-utf8 breaks a character', async () => {
    await expect((await post({ model: 'mock-cut', input: 'x', stream: true })).text()).rejects.toThrow();
    const ended = await streamed({ model: 'mock-no-done', input: 'x' });
    expect(ended.at(-1)?.type).toBe('response.output_item.done');
    const half = await (await post({ model: 'mock-half-utf8', input: 'x', stream: true })).text();
    expect(half).toContain('\uFFFDYou');
  });
});

describe.skipIf(!hasOpenAiSchemas)(`OpenAI's published schemas of responses${schemasNote}`, () => {
  it.each(Object.entries(bodies))('%s', async (_name, body) => {
    expect(schemaValidator('Response')(await create(body))).toEqual([]);
    const validate = schemaValidator('ResponseStreamEvent');
    expect(validate({ type: 'response.created' })).not.toEqual([]);
    for (const event of await streamed(body)) expect([event.type, validate(event)]).toEqual([event.type, []]);
  });
});
