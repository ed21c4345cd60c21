import { createServer, request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createMockListener } from '../../../src/gateway/providers/mock-server.ts';
import { mockModel, mockModels } from '../../../src/gateway/providers/mock.ts';
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

/** Sends a body to a path; strings go as they are. */
const post = async (path: string, body: unknown): Promise<Response> =>
  fetch(`${base}${path}`, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body) });

/** The parts of an answer that these tests look at. */
interface Chat {
  id: string;
  created: number;
  choices: {
    index: number;
    finish_reason: string;
    logprobs: { content: { token: string }[] } | null;
    message: {
      content: string | null;
      refusal: string | null;
      reasoning_content?: string;
      tool_calls?: { function: { name: string; arguments: string } }[];
    };
  }[];
  usage: { prompt_tokens: number; completion_tokens: number; total_tokens: number };
}

interface Chunk {
  choices: {
    index: number;
    finish_reason: string | null;
    delta: {
      content?: string | null;
      refusal?: string;
      reasoning_content?: string;
      tool_calls?: { function: { arguments: string } }[];
    };
  }[];
  usage?: object | null;
}

const ask = (text: string, more: object = {}): object => ({
  model: 'gpt-4o',
  messages: [{ role: 'user', content: text }],
  ...more,
});

const chat = async (body: object): Promise<Chat> => (await post('/v1/chat/completions', body)).json() as Promise<Chat>;

/** The frames of a stream, as text after `data: `. */
const frames = (text: string): string[] =>
  text
    .split('\n\n')
    .filter((frame) => frame.startsWith('data: '))
    .map((frame) => frame.slice(6));

const streamed = async (body: object): Promise<{ chunks: Chunk[]; last: string | undefined }> => {
  const all = frames(await (await post('/v1/chat/completions', { ...body, stream: true })).text());
  const last = all.at(-1);
  return { chunks: all.filter((frame) => frame !== '[DONE]').map((frame) => JSON.parse(frame) as Chunk), last };
};

/** One choice's streamed text. */
const joined = (chunks: readonly Chunk[], index = 0): string =>
  chunks
    .flatMap(({ choices }) => choices)
    .filter((choice) => choice.index === index)
    .map(({ delta }) => delta.content ?? '')
    .join('');

const weather = {
  type: 'function',
  function: {
    name: 'weather',
    parameters: { type: 'object', properties: { place: { type: 'string' }, days: { type: 'integer' } } },
  },
};

describe('chat completions', () => {
  it('repeats the last user message and counts the messages', async () => {
    const messages = [
      { role: 'user', content: 'first' },
      { role: 'assistant', content: 'yes?' },
      { role: 'user', content: [{ type: 'text', text: 'second' }] },
    ];
    const answer = await chat({ model: 'gpt-4o', messages });
    expect(answer.choices[0]?.message.content).toBe('You said: second (3 messages)');
    expect(answer.usage.total_tokens).toBe(answer.usage.prompt_tokens + answer.usage.completion_tokens);
    expect(answer.usage.completion_tokens).toBeGreaterThan(3);
  });

  it('gives the same request the same bytes and another request another id', async () => {
    const once = async (text: string): Promise<string> => (await post('/v1/chat/completions', ask(text))).text();
    expect(await once('a')).toBe(await once('a'));
    expect((await chat(ask('a'))).id).not.toBe((await chat(ask('b'))).id);
  });

  it('streams the very text of the plain answer, whatever was said', async () => {
    const property = fc.asyncProperty(fc.string({ unit: 'grapheme', maxLength: 60 }), async (text) => {
      const plain = await chat(ask(text));
      const { chunks } = await streamed(ask(text));
      expect(joined(chunks)).toBe(plain.choices[0]?.message.content);
    });
    await fc.assert(property, { numRuns: 40 });
  });

  it('ends a stream with finish_reason and [DONE], and tells usage only where asked', async () => {
    const { chunks, last } = await streamed(ask('hello'));
    expect(last).toBe('[DONE]');
    expect(chunks.at(-1)?.choices[0]?.finish_reason).toBe('stop');
    expect(chunks.every((chunk) => !('usage' in chunk))).toBe(true);
    const asked = await streamed(ask('hello', { stream_options: { include_usage: true } }));
    expect(asked.chunks.at(-1)).toMatchObject({ choices: [], usage: { total_tokens: expect.any(Number) as number } });
    expect(asked.chunks.slice(0, -1).every((chunk) => chunk.usage === null)).toBe(true);
  });

  it('makes several choices, each its own', async () => {
    const { choices } = await chat(ask('hello', { n: 3 }));
    expect(new Set(choices.map(({ message }) => message.content)).size).toBe(3);
    expect(choices.map(({ index }) => index)).toEqual([0, 1, 2]);
    const { chunks } = await streamed(ask('hello', { n: 2 }));
    expect([joined(chunks, 0), joined(chunks, 1)]).toEqual([
      'Choice 1 of 2. You said: hello (1 message)',
      'Choice 2 of 2. You said: hello (1 message)',
    ]);
  });

  it('obeys max_tokens and stop', async () => {
    const short = await chat(ask('hello there', { max_tokens: 2 }));
    expect(short.choices[0]).toMatchObject({ finish_reason: 'length', message: { content: 'You said:' } });
    expect(short.usage.completion_tokens).toBe(2);
    const stopped = await chat(ask('hello there', { stop: ['there'] }));
    expect(stopped.choices[0]).toMatchObject({ finish_reason: 'stop', message: { content: 'You said: hello ' } });
  });

  it('gives logprobs for each token where asked', async () => {
    const { choices } = await chat(ask('hello', { logprobs: true, top_logprobs: 2 }));
    expect(choices[0]?.logprobs?.content.map(({ token }) => token).join('')).toBe(choices[0]?.message.content);
    expect((await chat(ask('hello'))).choices[0]?.logprobs).toBeNull();
  });

  it('answers JSON where response_format asks for it', async () => {
    const { choices } = await chat(ask('say "hi"', { response_format: { type: 'json_object' } }));
    expect(JSON.parse(choices[0]?.message.content ?? '')).toEqual({ said: 'say "hi"', messages: 1 });
    const schema = { type: 'object', properties: { summary: { type: 'string' }, tags: { type: 'array', items: {} } } };
    const response_format = { type: 'json_schema', json_schema: { name: 'x', schema } };
    const filled = await chat(ask('hi', { response_format }));
    expect(JSON.parse(filled.choices[0]?.message.content ?? '')).toEqual({ summary: 'hi', tags: [null] });
  });

  it('calls a tool with the text in its arguments, then answers in words', async () => {
    const body = { ...ask('rain in "Oslo"?', { tools: [weather] }), model: 'mock-tools' };
    const answer = await chat(body);
    expect(answer.choices[0]).toMatchObject({ finish_reason: 'tool_calls', message: { content: null } });
    const call = answer.choices[0]?.message.tool_calls?.[0]?.function;
    expect(call?.name).toBe('weather');
    expect(JSON.parse(call?.arguments ?? '')).toEqual({ place: 'rain in "Oslo"?', days: 1 });
    const { chunks } = await streamed(body);
    const pieces = chunks.flatMap(({ choices }) => choices[0]?.delta.tool_calls ?? []);
    expect(pieces.map((piece) => piece.function.arguments).join('')).toBe(call?.arguments);
    const after = { role: 'tool', tool_call_id: 'x', content: 'yes' };
    const next = await chat({ ...body, messages: [{ role: 'user', content: 'rain?' }, after] });
    expect(next.choices[0]?.message.content).toBe('You said: rain? (2 messages)');
  });

  it('refuses and reasons in the fields of their own', async () => {
    const refused = await chat(ask('hello', { model: 'mock-refusal' }));
    expect(refused.choices[0]?.message).toMatchObject({
      content: null,
      refusal: expect.stringContaining('hello') as string,
    });
    const reasoned = await chat(ask('hello', { model: 'mock-reasoning' }));
    expect(reasoned.choices[0]?.message.reasoning_content).toContain('hello');
    const { chunks } = await streamed(ask('hello', { model: 'mock-reasoning' }));
    const thoughts = chunks.flatMap(({ choices }) => choices.map(({ delta }) => delta.reasoning_content ?? ''));
    expect(thoughts.join('')).toBe(reasoned.choices[0]?.message.reasoning_content);
  });

  it('has an answer full of personal data', async () => {
    const { choices } = await chat(ask('hello', { model: 'mock-pii' }));
    const content = choices[0]?.message.content ?? '';
    expect(content).toMatch(/\S+@\S+\.\w+, card [\d ]{19}, key AKIA[A-Z2-7]{16}\./u);
    const digits = [...(/card ([\d ]{19})/u.exec(content)?.[1] ?? '').replaceAll(' ', '')].map(Number);
    const luhn = digits
      .toReversed()
      .reduce((sum, digit, at) => sum + (at % 2 ? ([0, 2, 4, 6, 8, 1, 3, 5, 7, 9][digit] ?? Number.NaN) : digit), 0);
    expect(luhn % 10).toBe(0);
  });
});

describe('other endpoints', () => {
  it('completes each prompt, strings and token numbers', async () => {
    const body = { model: 'gpt-4o', prompt: ['one', 'two'], n: 2 };
    const answer = (await (await post('/v1/completions', body)).json()) as {
      choices: { text: string; index: number }[];
    };
    expect(answer.choices.map(({ text }) => text)).toEqual([
      'Choice 1 of 2. You said: one',
      'Choice 2 of 2. You said: one',
      'Choice 1 of 2. You said: two',
      'Choice 2 of 2. You said: two',
    ]);
    const stream = await (await post('/v1/completions', { model: 'gpt-4o', prompt: [1, 2], stream: true })).text();
    expect(stream).toContain('[DONE]');
    const texts = frames(stream)
      .slice(0, -1)
      .map((frame) => (JSON.parse(frame) as typeof answer).choices[0]?.text);
    expect(texts.join('')).toBe('You said: 2 tokens');
  });

  it('embeds the same text to the same unit vector, as floats and as base64', async () => {
    const embed = async (body: object) =>
      (await (await post('/v1/embeddings', { model: 'text-embedding-3-small', ...body })).json()) as {
        data: { embedding: number[] | string; index: number }[];
        usage: { prompt_tokens: number };
      };
    const floats = (await embed({ input: 'hello' })).data[0]?.embedding as number[];
    expect(floats).toHaveLength(1536);
    expect(Math.hypot(...floats)).toBeCloseTo(1, 4);
    const bytes = Buffer.from(
      (await embed({ input: 'hello', encoding_format: 'base64' })).data[0]?.embedding as string,
      'base64',
    );
    expect(floats.map((_, at) => bytes.readFloatLE(at * 4))).toEqual(floats);
    const list = await embed({ input: ['hello', 'world'], dimensions: 8 });
    expect(list.data.map(({ index }) => index)).toEqual([0, 1]);
    expect(list.data[0]?.embedding).not.toEqual(list.data[1]?.embedding);
    expect((await embed({ input: [1, 2, 3] })).usage.prompt_tokens).toBe(3);
    expect((await embed({ input: [[1, 2, 3], [4]] })).data).toHaveLength(2);
    expect((await embed({ input: [[1, 2, 3]] })).data).toHaveLength(1);
  });

  it('lists its models, one by one too', async () => {
    const list = (await (await fetch(`${base}/v1/models`)).json()) as { data: { id: string }[] };
    expect(list.data.map(({ id }) => id)).toEqual(mockModels.map(({ id }) => id));
    expect(await (await fetch(`${base}/v1/models/gpt-4o`)).json()).toMatchObject({ id: 'gpt-4o', object: 'model' });
    expect((await fetch(`${base}/v1/models/nope`)).status).toBe(404);
  });

  it('moderates strings and lists', async () => {
    const answer = await (await post('/v1/moderations', { input: ['kind words', 'I will kill it'] })).json();
    expect(answer).toMatchObject({ results: [{ flagged: false }, { flagged: true, categories: { violence: true } }] });
  });
});

describe('bad requests', () => {
  it.each([
    ['not JSON', '{', 400, null],
    ['not an object', '[]', 400, null],
    ['no model', { messages: [] }, 400, 'model'],
    ['no messages', { model: 'gpt-4o' }, 400, 'messages'],
    ['no message', { model: 'gpt-4o', messages: [] }, 400, 'messages'],
    ['n of nought', ask('x', { n: 0 }), 400, 'n'],
    ['a misspelt behaviour', ask('x', { model: 'mock-eror' }), 404, 'model'],
  ])('%s', async (_, body, status, param) => {
    const response = await post('/v1/chat/completions', body);
    expect(response.status).toBe(status);
    expect(await response.json()).toMatchObject({ error: { type: 'invalid_request_error', param } });
  });

  it('knows no other path or method', async () => {
    expect((await post('/v1/other', {})).status).toBe(404);
    expect((await fetch(`${base}/v1/chat/completions`)).status).toBe(405);
    expect((await fetch(`${base}/v1/models`, { method: 'DELETE' })).status).toBe(404);
  });
});

describe('models that misbehave', () => {
  it.each(mockModels.filter(({ behaviour }) => behaviour === 'error'))(
    '$id fails with its status',
    async ({ id, status }) => {
      const response = await post('/v1/chat/completions', ask('x', { model: id }));
      expect(response.status).toBe(status);
      expect(response.headers.get('retry-after')).toBe(status === 429 ? '1' : null);
      expect(response.headers.has('x-ratelimit-limit-requests')).toBe(status === 429);
      expect(await response.json()).toMatchObject({ error: { message: expect.any(String) as string } });
    },
  );

  it('mock-cut closes in mid-answer, plain and streamed', async () => {
    const plain = await post('/v1/chat/completions', ask('x', { model: 'mock-cut' }));
    expect(plain.status).toBe(200);
    await expect(plain.text()).rejects.toThrow();
    const stream = await post('/v1/chat/completions', ask('a longer text', { model: 'mock-cut', stream: true }));
    await expect(stream.text()).rejects.toThrow();
  });

  it('mock-reset gives no byte', async () => {
    await expect(post('/v1/chat/completions', ask('x', { model: 'mock-reset' }))).rejects.toThrow();
  });

  it('mock-no-done ends cleanly without [DONE]', async () => {
    const { chunks, last } = await streamed(ask('x', { model: 'mock-no-done' }));
    expect(last).not.toBe('[DONE]');
    expect(chunks.at(-1)?.choices[0]?.finish_reason).toBe('stop');
  });

  it('mock-html answers a page', async () => {
    const response = await post('/v1/chat/completions', ask('x', { model: 'mock-html' }));
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html']);
  });

  it.each([false, true])('mock-half-utf8 sends a broken character (stream: %s)', async (stream) => {
    const response = await post('/v1/chat/completions', ask('x', { model: 'mock-half-utf8', stream }));
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow();
    expect(bytes.toString()).toContain('\uFFFDYou');
  });

  it('mock-slow says the same as gpt-4o', async () => {
    const { chunks } = await streamed(ask('x', { model: 'mock-slow' }));
    expect(joined(chunks)).toBe('You said: x (1 message)');
  });

  it.each(['mock-hang', 'mock-slow'])('%s outlives a client that goes away', async (model) => {
    const closed = new Promise<void>((resolve) => {
      server.once('request', (_, response) => response.once('close', () => resolve()));
    });
    const client = httpRequest(`${base}/v1/chat/completions`, { method: 'POST' });
    client.on('error', () => undefined);
    const taken = new Promise((resolve) => server.once('request', resolve));
    client.end(JSON.stringify(ask('x '.repeat(1000), { model, stream: true })));
    await taken;
    client.destroy();
    await closed;
    expect((await fetch(`${base}/v1/models`)).status).toBe(200);
  });

  it('treats a name of the user’s own like gpt-4o', () => {
    expect(mockModel('our-model')?.behaviour).toBe('answer');
    expect(mockModel('mock-nonsense')).toBeUndefined();
  });
});

describe.skipIf(!hasOpenAiSchemas)(`OpenAI's published schemas${schemasNote}`, () => {
  const bodies = [
    ask('hello'),
    ask('hello', { n: 2, logprobs: true, top_logprobs: 3, max_tokens: 3 }),
    ask('hello', { stream_options: { include_usage: true } }),
    ask('hello', { model: 'mock-tools', tools: [weather] }),
    ask('hello', { model: 'mock-refusal', logprobs: true }),
    ask('hello', { model: 'mock-reasoning' }),
    ask('hello', { model: 'mock-pii' }),
    ask('hello', { response_format: { type: 'json_object' } }),
  ];

  it('plain chat completions', async () => {
    const validate = schemaValidator('CreateChatCompletionResponse');
    for (const body of bodies) expect(validate(await chat(body))).toEqual([]);
    expect(validate({ id: 'x' })).not.toEqual([]);
  });

  it('chunks of streams', async () => {
    const validate = schemaValidator('CreateChatCompletionStreamResponse');
    for (const body of bodies) {
      const { chunks } = await streamed(body);
      expect(chunks.length).toBeGreaterThan(2);
      for (const chunk of chunks) expect(validate(chunk)).toEqual([]);
    }
  });

  it.each([
    ['CreateCompletionResponse', '/v1/completions', { model: 'gpt-4o', prompt: 'hello', logprobs: 1, n: 2 }],
    ['CreateEmbeddingResponse', '/v1/embeddings', { model: 'text-embedding-3-small', input: ['a', 'b'] }],
    ['CreateModerationResponse', '/v1/moderations', { input: 'a' }],
    ['ErrorResponse', '/v1/chat/completions', {}],
    ['ErrorResponse', '/v1/nope', {}],
    ['ErrorResponse', '/v1/chat/completions', ask('x', { model: 'mock-nope' })],
  ])('%s from %s', async (schema, path, body) => {
    expect(schemaValidator(schema)(await (await post(path, body)).json())).toEqual([]);
  });

  it('the models list and every error', async () => {
    expect(schemaValidator('ListModelsResponse')(await (await fetch(`${base}/v1/models`)).json())).toEqual([]);
    const validate = schemaValidator('ErrorResponse');
    for (const { id } of mockModels.filter(({ behaviour }) => behaviour === 'error')) {
      expect(validate(await chat(ask('x', { model: id })))).toEqual([]);
    }
  });
});
