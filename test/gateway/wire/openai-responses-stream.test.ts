import OpenAI from 'openai';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  configText,
  errorOf,
  providerAt,
  startTestGateway,
  type Answer,
  type TestGateway,
} from '../../support/gateway.ts';
import { startUpstream, type Upstream } from '../../support/upstream.ts';
import { wordKind } from '../../support/word-kind.ts';

let upstream: Upstream;
let blocking: TestGateway;
let redacting: TestGateway;
let windowed: TestGateway;
let strict: TestGateway;
let realtime: TestGateway;
let observing: TestGateway;
/** Refuses a word, and says of growing texts whether it could still be coming. */
let flowing: TestGateway;

const filter = 'entity-list-filter: {blocked_entities: [Project Falcon], action: block';
const entity = 'Project Falcon';
const card = '4111 1111 1111 1111';

beforeAll(async () => {
  upstream = await startUpstream();
  const provider = providerAt(upstream.url);
  const late = 'streaming: {output_mode: realtime}';
  blocking = await startTestGateway(configText('entity-list-filter', `${filter}}`, provider));
  redacting = await startTestGateway(configText('pii-detector', '', `${provider}\nstreaming: {output_mode: buffered}`));
  windowed = await startTestGateway(configText('pii-detector', '', provider));
  strict = await startTestGateway(configText('entity-list-filter', `${filter}, uninspectable: block}`, provider));
  realtime = await startTestGateway(configText('entity-list-filter', `${filter}}`, `${provider}\n${late}`));
  flowing = await startTestGateway(configText('audit-logger', '', provider), {
    kinds: [wordKind('falcon', 'block', true)],
  });
  observing = await startTestGateway(configText('audit-logger', '', `${provider}\n${late}`));
});

afterAll(async () => {
  await Promise.all(
    [blocking, redacting, windowed, strict, realtime, observing, flowing].map((gateway) => gateway.stop()),
  );
  await upstream.close();
});

afterEach(() => upstream.reset());

let seed = 0;
/** A request unlike all before: refusals of the same one are answered from memory. */
const ask = (gateway: TestGateway): Promise<Answer> =>
  gateway.call({ model: 'gpt-4o', input: `number ${seed++}`, stream: true }, { path: '/v1/responses' });

type Event = Record<string, unknown> & { type: string };

/** Events as a provider sends them, numbered. */
const stream = (...events: readonly Event[]): string =>
  events
    .map((event, number) => `event: ${event.type}\ndata: ${JSON.stringify({ ...event, sequence_number: number })}\n\n`)
    .join('');

const send = (body: string): void =>
  upstream.next({ status: 200, headers: { 'content-type': 'text/event-stream' }, body });

/** The events of an answer, in order. */
const read = (text: string): Event[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('data: '))
    .map((line) => JSON.parse(line.slice('data: '.length)) as Event);

const response = (
  status: string,
  output: unknown[] = [],
  more: Record<string, unknown> = {},
): Record<string, unknown> => ({
  id: 'resp_1',
  object: 'response',
  created_at: 1,
  status,
  error: null,
  model: 'gpt-4o',
  output,
  usage: status === 'in_progress' ? null : { input_tokens: 11, output_tokens: 7, total_tokens: 18 },
  ...more,
});
const created: Event = { type: 'response.created', response: response('in_progress') };
const completed = (...output: unknown[]): Event => ({
  type: 'response.completed',
  response: response('completed', output),
});

/** The logprobs that a provider sends with a token. */
const logprobs = (token: string): unknown[] => [{ token, logprob: -1, top_logprobs: [] }];
const outputText = (text: string): Record<string, unknown> => ({
  type: 'output_text',
  text,
  annotations: [],
  logprobs: logprobs(text),
});
const messageItem = (...content: unknown[]): Record<string, unknown> => ({
  id: 'msg_1',
  type: 'message',
  status: 'completed',
  role: 'assistant',
  content,
});

/** Everything that is sent of a message with one text, which comes in these pieces as the item of that number. */
function textEvents(pieces: readonly string[], at = 0): Event[] {
  const text = pieces.join('');
  const place = { item_id: `msg_${at}`, output_index: at, content_index: 0 };
  return [
    { type: 'response.output_item.added', output_index: at, item: messageItem() },
    { type: 'response.content_part.added', ...place, part: { ...outputText(''), logprobs: [] } },
    ...pieces.map((delta): Event => ({
      type: 'response.output_text.delta',
      ...place,
      delta,
      logprobs: logprobs(delta),
      obfuscation: 'xyz',
    })),
    { type: 'response.output_text.done', ...place, text, logprobs: logprobs(text) },
    { type: 'response.content_part.done', ...place, part: outputText(text) },
    { type: 'response.output_item.done', output_index: at, item: messageItem(outputText(text)) },
  ];
}

const textStream = (...pieces: readonly string[]): string =>
  stream(created, ...textEvents(pieces), completed(messageItem(outputText(pieces.join('')))));

describe('a stream without anything to find', () => {
  it.each([
    ['buffered', () => redacting],
    ['windowed', () => windowed],
    ['realtime', () => realtime],
    ['read by no policy', () => observing],
  ])('passes byte for byte: %s', async (_name, gateway) => {
    const body = textStream('You ', 'said: ', 'hello');
    send(body);
    const answer = await ask(gateway());
    expect([answer.status, answer.text]).toEqual([200, body]);
    expect(await gateway().lastEvent()).toMatchObject({
      verdict: 'allow',
      delivered: 'full',
      stream: true,
      usage: { input_tokens: 11, output_tokens: 7 },
    });
  });

  it('ends with response.incomplete too, which is an answer cut to a length that was asked for', async () => {
    const body = stream(created, ...textEvents(['You ']), {
      type: 'response.incomplete',
      response: response('incomplete', [messageItem(outputText('You '))], {
        incomplete_details: { reason: 'max_output_tokens' },
      }),
    });
    for (const gateway of [redacting, windowed, realtime]) {
      send(body);
      expect((await ask(gateway)).text).toBe(body);
    }
  });

  it('is taken from providers that add [DONE], comments and ids', async () => {
    const body = textStream('You ', 'said');
    send(`: ping\n\nid: 7\n${body}data: [DONE]\n\n`);
    expect((await ask(redacting)).text).toBe(`: ping\n\n${body}`);
  });
});

describe.each([
  ['buffered', () => redacting],
  ['windowed', () => windowed],
])('a redaction, %s', (_mode, gatewayOf) => {
  it('is the same in every event that shows the text, wherever that is cut', async () => {
    const text = `so: ${card} end`;
    for (const at of [0, 4, 5, 9, 14, text.length - 4]) {
      send(textStream(text.slice(0, at), text.slice(at, at + 3), text.slice(at + 3)));
      const answer = await ask(gatewayOf());
      expect(answer.status).toBe(200);
      expect(answer.text).not.toContain('1111');
      const events = read(answer.text);
      const of = (type: string): Event[] => events.filter((event) => event.type === type);
      const spelt = of('response.output_text.delta')
        .map(({ delta }) => delta)
        .join('');
      expect(spelt).toMatch(/^so: \S+ end$/);
      const item = messageItem({ ...outputText(spelt), logprobs: [] });
      expect(of('response.output_text.done')[0]).toMatchObject({ text: spelt, logprobs: [] });
      expect(of('response.content_part.done')[0]?.['part']).toEqual({ ...outputText(spelt), logprobs: [] });
      expect(of('response.output_item.done')[0]?.['item']).toEqual(item);
      expect(of('response.completed')[0]?.['response']).toEqual(response('completed', [item]));
      expect(events.map((event) => event['sequence_number'])).toEqual(events.map((_, number) => number));
      expect(await gatewayOf().lastEvent()).toMatchObject({ verdict: 'redact', redactions: 1 });
    }
  });

  it('leaves every byte of events without it', async () => {
    const body = textStream('so ', 'far: ', card, ' end');
    send(body);
    const sent = body.split('\n\n');
    const got = (await ask(gatewayOf())).text.split('\n\n');
    expect(got).toHaveLength(sent.length);
    expect(got.flatMap((event, index) => (event === sent[index] ? [] : [index]))).toEqual([5, 7, 8, 9, 10]);
  });

  it('keeps items apart that are written in turns', async () => {
    const [one, two] = [
      textEvents(['my ', card.slice(0, 9), card.slice(9)], 0),
      textEvents(['your ', card.slice(0, 6), card.slice(6)], 1),
    ];
    const turns = one.flatMap((event, index) => [event, two[index] as Event]);
    send(
      stream(
        created,
        ...turns,
        completed(messageItem(outputText(`my ${card}`)), messageItem(outputText(`your ${card}`))),
      ),
    );
    const answer = await ask(gatewayOf());
    expect(answer.text).not.toMatch(/4111|1111/);
    const last = read(answer.text).at(-1)?.['response'] as { output: { content: { text: string }[] }[] };
    expect(last.output.map(({ content }) => content[0]?.text)).toEqual([
      expect.stringMatching(/^my \S+$/),
      expect.stringMatching(/^your \S+$/),
    ]);
    expect(await gatewayOf().lastEvent()).toMatchObject({ redactions: 2 });
  });

  it('leaves arguments the JSON that they were', async () => {
    const json = JSON.stringify({ to: 'a\nb', card, note: 'é' }).replace('é', '\\u00e9');
    const item = (text: string): Record<string, unknown> => ({
      id: 'fc_1',
      type: 'function_call',
      call_id: 'c',
      name: 'pay',
      arguments: text,
    });
    const place = { item_id: 'fc_1', output_index: 0 };
    send(
      stream(
        created,
        { type: 'response.output_item.added', output_index: 0, item: item('') },
        ...(json.match(/[^]{1,4}/g) ?? []).map((delta): Event => ({
          type: 'response.function_call_arguments.delta',
          ...place,
          delta,
        })),
        { type: 'response.function_call_arguments.done', ...place, name: 'pay', arguments: json },
        { type: 'response.output_item.done', output_index: 0, item: item(json) },
        completed(item(json)),
      ),
    );
    const events = read((await ask(gatewayOf())).text);
    const spelt = events
      .filter(({ type }) => type.endsWith('.delta'))
      .map(({ delta }) => delta)
      .join('');
    expect(JSON.parse(spelt)).toEqual({ to: 'a\nb', card: expect.not.stringContaining('1111') as string, note: 'é' });
    const whole = events.slice(-3);
    expect(whole[0]?.['arguments']).toBe(spelt);
    expect(whole[1]?.['item']).toEqual(item(spelt));
    expect(whole[2]?.['response']).toEqual(response('completed', [item(spelt)]));
  });
});

describe('a stream that is judged while it flows', () => {
  /** Sends the rest of a stream once the client has a text; resolves with all that the client got. */
  async function inTwo(first: readonly Event[], rest: readonly Event[], until: string): Promise<string> {
    const body = stream(...first, ...rest);
    const at = stream(...first).length;
    let finish: (() => void) | undefined;
    upstream.next((_request, reply) => {
      reply.writeHead(200, { 'content-type': 'text/event-stream' });
      reply.write(body.slice(0, at));
      finish = () => reply.end(body.slice(at));
    });
    const answer = await fetch(`${flowing.url}/v1/responses`, {
      method: 'POST',
      headers: { authorization: `Bearer ${flowing.key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ model: 'gpt-4o', input: `number ${seed++}`, stream: true }),
    });
    let text = '';
    try {
      for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>) {
        text += Buffer.from(chunk).toString();
        if (text.includes(until)) finish?.();
      }
    } catch {
      return text;
    }
    expect(text).toBe(body);
    return text;
  }

  it('lets text go before the provider is done', async () => {
    const words = ['One ', 'two ', 'three, ', 'four ', 'five.'];
    const all = textEvents(words);
    const instructed = { type: created.type, response: response('in_progress', [], { instructions: 'Be brief.' }) };
    const rest = [...all.slice(-3), completed(messageItem(outputText(words.join(''))))];
    await inTwo([instructed, ...all.slice(0, -3)], rest, '"delta":"three, "');
    expect(await flowing.lastEvent()).toMatchObject({ verdict: 'allow', delivered: 'full' });
  });

  it('ends it before what is refused, with the next number', async () => {
    const all = textEvents(['One ', 'two ', 'three, ', 'fal', 'con ', 'four ']);
    const text = await inTwo([created, ...all.slice(0, 5)], all.slice(5), '"delta":"two "');
    expect(text).not.toMatch(/fal|con\b/);
    const events = read(text);
    expect(events.at(-1)).toMatchObject({ type: 'error', code: 'output_blocked', sequence_number: events.length - 1 });
    expect(await flowing.lastEvent()).toMatchObject({ verdict: 'block', delivered: 'partial' });
  });

  it('holds no event back for the name of a function, which comes whole', async () => {
    const item = { id: 'fc_1', type: 'function_call', call_id: 'c', name: 'pay', arguments: '' };
    const place = { item_id: 'fc_1', output_index: 0 };
    const begun = [created, { type: 'response.output_item.added', output_index: 0, item }];
    const rest = [
      { type: 'response.function_call_arguments.delta', ...place, delta: '{}' },
      { type: 'response.function_call_arguments.done', ...place, name: 'pay', arguments: '{}' },
      { type: 'response.output_item.done', output_index: 0, item: { ...item, arguments: '{}' } },
      completed({ ...item, arguments: '{}' }),
    ];
    await inTwo(begun, rest, '"name":"pay"');
  });

  it('takes a part that is added with the beginning of its text', async () => {
    const events = textEvents(['so ', 'far ', card]);
    events[1] = { ...(events[1] as Event), part: outputText('so ') };
    events.splice(2, 1);
    send(stream(created, ...events, completed(messageItem(outputText(`so far ${card}`)))));
    const answer = await ask(windowed);
    expect(answer.text).not.toContain('1111');
    const last = read(answer.text).at(-1)?.['response'] as { output: { content: { text: string }[] }[] };
    expect(last.output[0]?.content[0]?.text).toMatch(/^so far \S+$/);
    expect(await windowed.lastEvent()).toMatchObject({ verdict: 'redact', redactions: 1 });
  });
});

/** Streams with a text in each place where one can stand, in pieces where that place comes in deltas. */
const places: Readonly<Record<string, (text: string) => readonly Event[]>> = {
  'output text': (text) => textEvents([text.slice(0, 5), text.slice(5)]),
  refusal: (text) => inDeltas('refusal', text, { content_index: 0 }, 'refusal'),
  reasoning: (text) => inDeltas('reasoning_text', text, { content_index: 0 }, 'text'),
  'reasoning summary': (text) => inDeltas('reasoning_summary_text', text, { summary_index: 0 }, 'text'),
  'reasoning summary part': (text) => [
    {
      type: 'response.reasoning_summary_part.added',
      output_index: 0,
      summary_index: 0,
      part: { type: 'summary_text', text },
    },
  ],
  'function arguments': (text) => inDeltas('function_call_arguments', JSON.stringify({ a: text }), {}, 'arguments'),
  'arguments that are no JSON': (text) => inDeltas('function_call_arguments', text, {}, 'arguments'),
  'function name': (text) => [
    { type: 'response.function_call_arguments.done', output_index: 0, name: text, arguments: '{}' },
  ],
  'MCP arguments': (text) => inDeltas('mcp_call_arguments', JSON.stringify({ a: text }), {}, 'arguments'),
  'MCP arguments as an object': (text) => [
    { type: 'response.mcp_call_arguments.delta', output_index: 0, delta: { type: text, id: 'x' } },
  ],
  'custom tool input': (text) => inDeltas('custom_tool_call_input', text, {}, 'input'),
  code: (text) => inDeltas('code_interpreter_call_code', text, {}, 'code'),
  'shell command': (text) => inDeltas('shell_call_command', text, { command_index: 1 }, 'command'),
  'shell output': (text) => [
    {
      type: 'response.shell_call_output_content.delta',
      output_index: 0,
      command_index: 0,
      delta: { stdout: text.slice(0, 5) },
    },
    {
      type: 'response.shell_call_output_content.delta',
      output_index: 0,
      command_index: 0,
      delta: { stdout: text.slice(5) },
    },
  ],
  patch: (text) => inDeltas('apply_patch_call_operation_diff', text, {}, 'diff'),
  annotation: (text) => [
    {
      type: 'response.output_text.annotation.added',
      output_index: 0,
      content_index: 0,
      annotation_index: 0,
      annotation: { type: 'url_citation', title: text },
    },
  ],
  'a part that is added with its text': (text) => [
    { type: 'response.content_part.added', output_index: 0, content_index: 0, part: outputText(text) },
  ],
  'an item that is added with its text': (text) => [
    { type: 'response.output_item.added', output_index: 0, item: messageItem(outputText(text)) },
  ],
  'MCP output': (text) => [
    {
      type: 'response.output_item.done',
      output_index: 0,
      item: { type: 'mcp_call', name: 'f', arguments: '{}', output: text },
    },
  ],
  'search results': (text) => [
    { type: 'response.output_item.done', output_index: 0, item: { type: 'file_search_call', results: [{ text }] } },
  ],
  logs: (text) => [
    {
      type: 'response.output_item.done',
      output_index: 0,
      item: { type: 'code_interpreter_call', outputs: [{ type: 'logs', logs: text }] },
    },
  ],
  'what the last event alone has': (text) => [completed(messageItem(outputText(text)))],
  'instructions, repeated': (text) => [
    { type: 'response.in_progress', response: response('in_progress', [], { instructions: text }) },
  ],
  'output_text of the response': (text) => [
    { type: 'response.completed', response: response('completed', [], { output_text: text }) },
  ],
  'text of an event that nobody knows, in deltas': (text) => [
    { type: 'response.dream.delta', output_index: 0, delta: text.slice(0, 5) },
    { type: 'response.dream.delta', output_index: 0, delta: text.slice(5) },
  ],
  'another text where the first should be repeated': (text) => [
    ...textEvents(['hello']).slice(0, -1),
    { type: 'response.output_item.done', output_index: 0, item: messageItem(outputText(text)) },
  ],
};

/** A text in two deltas, and whole when it is done. */
function inDeltas(name: string, text: string, place: Record<string, unknown>, whole: string): Event[] {
  const at = { item_id: 'i', output_index: 0, ...place };
  return [
    { type: `response.${name}.delta`, ...at, delta: text.slice(0, 9) },
    { type: `response.${name}.delta`, ...at, delta: text.slice(9) },
    { type: `response.${name}.done`, ...at, [whole]: text },
  ];
}

describe('each place of a stream', () => {
  it.each(Object.entries(places))('%s', async (_name, place) => {
    const body = (text: string): string => {
      const events = place(text);
      return stream(created, ...events, ...(events.at(-1)?.type === 'response.completed' ? [] : [completed()]));
    };
    send(body(entity));
    const blocked = await ask(blocking);
    expect({ status: blocked.status, ...errorOf(blocked) }).toMatchObject({ status: 409, code: 'output_blocked' });
    expect(blocked.text).not.toContain('Falcon');

    for (const gateway of [redacting, windowed]) {
      send(body(card));
      const redacted = await ask(gateway);
      expect(redacted.status).toBe(200);
      expect(redacted.text).not.toMatch(/4111|1111/);
      expect(read(redacted.text).map(({ type }) => type)).toEqual(read(body(card)).map(({ type }) => type));
      expect(await gateway.lastEvent()).toMatchObject({ verdict: 'redact', redactions: 1 });
    }
  });
});

describe('what no policy can read', () => {
  it.each([
    ['image', [{ type: 'response.image_generation_call.partial_image', output_index: 0, partial_image_b64: 'iVBO' }]],
    [
      'image',
      [
        { type: 'response.output_item.done', output_index: 0, item: { type: 'image_generation_call', result: 'iVBO' } },
        completed({ type: 'image_generation_call', result: 'iVBO' }),
      ],
    ],
    [
      'audio',
      [
        { type: 'response.audio.delta', delta: 'UklG' },
        { type: 'response.audio.delta', delta: 'AAAA' },
      ],
    ],
  ] as const)('%s: a finding, or a block', async (type, events) => {
    const body = stream(created, ...events, ...(events.at(-1)?.type === 'response.completed' ? [] : [completed()]));
    send(body);
    expect((await ask(blocking)).text).toBe(body);
    const { policy_results: results } = await blocking.lastEvent();
    expect(results.at(-1)?.findings).toEqual([{ type: `uninspected:${type}`, count: 1 }]);
    send(body);
    expect((await ask(strict)).status).toBe(409);
  });
});

/** What came before the connection broke, and that it did. */
async function broken(gateway: TestGateway): Promise<string> {
  const answer = await fetch(`${gateway.url}/v1/responses`, {
    method: 'POST',
    headers: { authorization: `Bearer ${gateway.key}`, 'content-type': 'application/json' },
    body: JSON.stringify({ model: 'gpt-4o', input: `number ${seed++}`, stream: true }),
  });
  expect(answer.status).toBe(200);
  let text = '';
  const reading = async (): Promise<void> => {
    for await (const chunk of answer.body as unknown as AsyncIterable<Uint8Array>)
      text += Buffer.from(chunk).toString();
  };
  await expect(reading()).rejects.toThrow();
  return text;
}

describe('a stream that goes wrong', () => {
  it('is refused with a plain 409 where the request is', async () => {
    const answer = await realtime.call({ model: 'gpt-4o', input: entity, stream: true }, { path: '/v1/responses' });
    expect({ status: answer.status, ...errorOf(answer) }).toMatchObject({ status: 409, code: 'input_blocked' });
    expect(upstream.seen).toHaveLength(0);
  });

  it('ends with one flat error event, numbered, that SDKs raise, and a hard close', async () => {
    const body = textStream(entity);
    send(body);
    const text = await broken(realtime);
    const sent = body.slice(0, body.indexOf('event: response.completed'));
    expect(text.startsWith(sent)).toBe(true);
    const event = await realtime.lastEvent();
    expect(event).toMatchObject({ status: 409, verdict: 'block', delivered: 'partial' });
    expect(text.slice(sent.length)).toMatch(/^event: error\ndata: .*\n\n$/);
    const error = read(text).at(-1);
    const told = {
      code: 'output_blocked',
      message: expect.stringContaining('entity-list-filter') as string,
      param: null,
      policy: 'entity-list-filter',
      reason_code: 'entity_list_filter.matched',
      phase: 'output',
      event_id: event.id,
    };
    expect(error).toEqual({
      ...told,
      type: 'error',
      sequence_number: 7,
      error: { ...told, type: 'policy_violation' },
    });
  });

  it.each([
    ['a cut', textStream('You ', 'said').slice(0, -300)],
    ['a clean end without the last event', stream(created, ...textEvents(['You said']))],
  ])('is not whole: %s', async (_name, body) => {
    send(body);
    const plain = await ask(redacting);
    expect({ status: plain.status, ...errorOf(plain) }).toMatchObject({ status: 502, code: 'upstream_error' });
    for (const gateway of [realtime, windowed]) {
      send(body);
      const text = await broken(gateway);
      expect(read(text).at(-1)).toMatchObject({ type: 'error', code: 'upstream_error' });
      expect(text).not.toContain('response.completed');
      expect(await gateway.lastEvent()).toMatchObject({ status: 502, delivered: 'partial' });
    }
  });

  it('is not whole for a [DONE], which says nothing here', async () => {
    send(`${stream(created, ...textEvents(['You said']))}data: [DONE]\n\n`);
    expect((await ask(redacting)).status).toBe(502);
  });

  it.each([
    [
      'response.failed',
      {
        type: 'response.failed',
        response: response('failed', [], { error: { code: 'server_error', message: 'Sorry.' } }),
      },
    ],
    ['error, flat', { type: 'error', code: 'server_error', message: 'Sorry.', param: null }],
    ['error, nested', { type: 'error', error: { type: 'server_error', code: null, message: 'Sorry.', param: null } }],
  ])('is the provider’s own failure: %s', async (_name, failure) => {
    const body = stream(created, failure);
    send(body);
    const plain = await ask(redacting);
    expect({ status: plain.status, ...errorOf(plain) }).toMatchObject({ status: 502, code: 'upstream_error' });
    send(body);
    // As the provider said it, and nothing after it but the hard close.
    expect((await broken(realtime)).replace(': end\n\n', '')).toBe(body);
    expect(await realtime.lastEvent()).toMatchObject({ status: 502, delivered: 'partial' });
  });
});

describe('OpenAI’s SDK', () => {
  const clientOf = (gateway: TestGateway): OpenAI =>
    new OpenAI({ baseURL: `${gateway.url}/v1`, apiKey: gateway.key, maxRetries: 0 });

  it('raises the error that ends a stream, with what the gateway says of it', async () => {
    const pieces: string[] = [];
    const reading = async (): Promise<void> => {
      const stream = await clientOf(realtime).responses.create({
        model: 'gpt-4o',
        input: `about ${seed++}`,
        stream: true,
      });
      for await (const event of stream) if (event.type === 'response.output_text.delta') pieces.push(event.delta);
    };
    send(textStream('about ', entity));
    const error = await reading().then(
      () => null,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(OpenAI.APIError);
    expect(error).toMatchObject({
      code: 'output_blocked',
      error: { policy: 'entity-list-filter', reason_code: 'entity_list_filter.matched', phase: 'output' },
    });
    expect(pieces).toEqual(['about ', entity]);
  });

  it('raises for a stream that its provider failed or cut', async () => {
    for (const body of [
      stream(created, { type: 'response.failed', response: response('failed') }),
      stream(created, ...textEvents(['You said'])),
    ]) {
      send(body);
      const running = clientOf(realtime).responses.stream({ model: 'gpt-4o', input: `about ${seed++}` });
      await expect(running.finalResponse()).rejects.toThrow();
    }
  });

  it('puts a redacted stream together to the redacted answer', async () => {
    const client = clientOf(redacting);
    for (const model of ['mock-pii', 'mock-tools', 'mock-reasoning']) {
      const tools = [{ type: 'function' as const, name: 'f', parameters: null, strict: null }];
      const asked = { model, input: `my card is ${seed++}`, tools };
      const whole = await client.responses.create(asked);
      const running = client.responses.stream(asked);
      let spelt = '';
      running.on('response.output_text.delta', ({ delta }) => (spelt += delta));
      const streamed = await running.finalResponse();
      // The mock makes up a key for each request, and a request that streams is another.
      const unkeyed = (text: string): string => text.replace(/AKIA\w+/, '');
      expect(unkeyed(streamed.output_text)).toBe(unkeyed(whole.output_text));
      expect(spelt).toBe(streamed.output_text);
      expect(spelt).not.toContain('@example.com');
    }
    expect((await redacting.events()).at(-6)).toMatchObject({ model: 'mock-pii', verdict: 'redact' });
  });
});

describe('values that are put back', () => {
  it('are so in every event alike, in arguments as JSON', async () => {
    const settings = 'pii-detector: {redaction: {restore: true}}';
    const gateway = await startTestGateway(configText('pii-detector', settings, providerAt(upstream.url)));
    try {
      const parameters = { type: 'object', properties: { to: { type: 'string' } } };
      for (const model of ['gpt-4o', 'mock-tools']) {
        const asked = {
          model,
          input: 'write to jane@example.com',
          tools: [{ type: 'function', name: 'f', parameters }],
        };
        const answer = await gateway.call({ ...asked, stream: true }, { path: '/v1/responses' });
        expect(String(upstream.seen.at(-1)?.body)).toContain('write to [EMAIL_1]');
        expect(answer.text).not.toContain('EMAIL');
        const events = read(answer.text);
        const spelt = events.map(({ delta }) => delta ?? '').join('');
        const last = events.at(-1)?.['response'] as { output: { arguments?: string; content?: { text: string }[] }[] };
        const [item] = last.output;
        expect(item?.arguments ?? item?.content?.[0]?.text).toBe(spelt);
        expect(spelt).toContain('write to jane@example.com');
        if (model === 'mock-tools') expect(JSON.parse(spelt)).toEqual({ to: 'write to jane@example.com' });
      }
    } finally {
      await gateway.stop();
    }
  });
});
