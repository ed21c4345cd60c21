/** Chat completions that reach a target of Anthropic's: policies see the client's shape on both sides, and so does the client. */
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  chat,
  configText,
  errorOf,
  providerKey,
  readStream,
  startTestGateway,
  type TestGateway,
} from '../support/gateway.ts';
import {
  anthropicAt,
  eventsOf,
  streamStep,
  textBlock,
  toolBlock,
  wholeMessage,
  wholeStep,
  written,
} from '../support/messages.ts';
import { hasOpenAiSchemas, schemasNote, schemaValidator } from '../support/openai-schemas.ts';
import { startUpstream, type Upstream } from '../support/upstream.ts';

const filter = 'entity-list-filter: {blocked_entities: [Project Falcon], action: block}';
const email = 'jane.doe@example.com';

let upstream: Upstream;
let redacting: TestGateway;
let blocking: TestGateway;
let buffered: TestGateway;
let bare: TestGateway;

beforeAll(async () => {
  upstream = await startUpstream();
  const provider = anthropicAt(upstream.url);
  redacting = await startTestGateway(configText('pii-detector', '', provider));
  blocking = await startTestGateway(configText('entity-list-filter', filter, provider));
  buffered = await startTestGateway(configText('pii-detector', '', `${provider}streaming: {output_mode: buffered}`));
  bare = await startTestGateway(configText('', '', provider));
});

afterAll(async () => {
  await Promise.all([redacting, blocking, buffered, bare].map((gateway) => gateway.stop()));
  await upstream.close();
});

afterEach(() => upstream.reset());

let count = 0;
const fresh = (more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> =>
  chat(`question ${count++}`, { model: 'claude-sonnet-4-5', ...more });
const streaming = (more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> =>
  fresh({ stream: true, ...more });
const sent = (): Record<string, unknown> => JSON.parse(String(upstream.seen[0]?.body)) as Record<string, unknown>;

interface Chat {
  choices: { message: Record<string, unknown>; finish_reason: string }[];
  usage: unknown;
}

interface Chunk {
  choices: {
    delta: Record<string, string> & { tool_calls?: { index: number; id?: string; function: Record<string, string> }[] };
    finish_reason: string | null;
  }[];
  usage?: unknown;
}

/** The chunks of a stream, and its texts and calls put together as an SDK does. */
function assembled(text: string): {
  chunks: Chunk[];
  isDone: boolean;
  texts: Record<string, string>;
  calls: string[][];
} {
  const { frames, isDone } = readStream(text);
  const chunks = frames as unknown as Chunk[];
  const texts: Record<string, string> = {};
  const calls: string[][] = [];
  for (const { choices } of chunks) {
    const { tool_calls: called = [], ...delta } = choices[0]?.delta ?? {};
    for (const [key, value] of Object.entries(delta as Record<string, string>)) texts[key] = (texts[key] ?? '') + value;
    for (const { index, id, function: piece } of called) {
      const call = (calls[index] ??= [id ?? '', piece['name'] ?? '', '']);
      call[2] += piece['arguments'] ?? '';
    }
  }
  return { chunks, isDone, texts, calls };
}

describe('a call', () => {
  it('reaches Anthropic in its own words, and comes back in OpenAI’s', async () => {
    const answer = await redacting.call(chat('hello', { model: 'claude-sonnet-4-5', max_tokens: 50 }));
    expect(upstream.seen[0]?.url).toBe('/v1/messages');
    expect(upstream.seen[0]?.headers).toMatchObject({ 'x-api-key': providerKey, 'anthropic-version': '2023-06-01' });
    expect(upstream.seen[0]?.headers.authorization).toBeUndefined();
    expect(sent()).toEqual({
      model: 'claude-sonnet-4-5',
      max_tokens: 50,
      messages: [{ role: 'user', content: [{ type: 'text', text: 'hello' }] }],
    });
    expect(answer.status).toBe(200);
    expect(JSON.parse(answer.text)).toEqual({
      id: expect.stringMatching(/^msg_/) as string,
      object: 'chat.completion',
      created: expect.any(Number) as number,
      model: 'claude-sonnet-4-5',
      choices: [
        {
          index: 0,
          message: { role: 'assistant', content: 'You said: hello (1 message)', refusal: null },
          logprobs: null,
          finish_reason: 'stop',
        },
      ],
      usage: { prompt_tokens: 5, completion_tokens: 6, total_tokens: 11, prompt_tokens_details: { cached_tokens: 0 } },
    });
    expect(await redacting.lastEvent()).toMatchObject({
      endpoint: '/v1/chat/completions',
      provider: 'anthropic',
      status: 200,
      usage: { input_tokens: 5, output_tokens: 6 },
    });
  });

  it('is redacted before it is translated, and its answer after', async () => {
    const more = {
      messages: [
        { role: 'system', content: `Ask ${email}.` },
        { role: 'user', content: `Write to ${email}` },
      ],
    };
    upstream.next(wholeStep(wholeMessage([{ type: 'text', text: `I wrote to ${email}.` }])));
    const answer = await redacting.call(fresh(more));
    expect(String(upstream.seen[0]?.body)).not.toContain(email);
    expect(sent()['system']).toEqual([{ type: 'text', text: expect.stringMatching(/^Ask \[\w+\]\.$/) as string }]);
    const { message } = (JSON.parse(answer.text) as Chat).choices[0] as Chat['choices'][number];
    expect(message['content']).toMatch(/^I wrote to \[\w+\]\.$/);
    expect(answer.headers.get('x-kt-verdict')).toBe('redact');
  });

  it('is refused in OpenAI’s form, request and answer', async () => {
    const asked = await blocking.call(chat('Tell me of Project Falcon.', { model: 'claude-sonnet-4-5' }));
    expect([asked.status, errorOf(asked)['type'], errorOf(asked)['code']]).toEqual([
      409,
      'policy_violation',
      'input_blocked',
    ]);
    expect(upstream.seen).toHaveLength(0);
    upstream.next(wholeStep(wholeMessage([{ type: 'text', text: 'Project Falcon' }])));
    const answered = await blocking.call(fresh());
    expect([answered.status, errorOf(answered)['code']]).toEqual([409, 'output_blocked']);
  });

  it('that Anthropic has no word for is a 400, which reaches nobody', async () => {
    const answer = await redacting.call(fresh({ n: 2 }));
    expect(answer.status).toBe(400);
    expect(errorOf(answer)).toMatchObject({ type: 'invalid_request_error', code: 'unsupported_parameter', param: 'n' });
    expect(upstream.seen).toHaveLength(0);
    expect(await redacting.lastEvent()).toMatchObject({ status: 400, error: 'unsupported_parameter' });
  });

  it('goes to a target that has the word, where there is one', async () => {
    const target = (id: string, provider: string): string =>
      `    - {id: ${id}, provider: ${provider}, model: shared, base_url: "${upstream.url}/v1", secret_key_ref: {env: TEST_KEY}}`;
    const config = `providers:
  targets:
${target('one', 'anthropic')}
${target('two', 'openai')}
  fallback: {triggers: [server_error]}
`;
    const gateway = await startTestGateway(configText('', '', config));
    try {
      expect((await gateway.call(chat('x', { model: 'shared', n: 2 }))).status).toBe(200);
      const passed = { target: 'one', why: 'skipped', error: 'not_translatable', status: null };
      expect(await gateway.lastEvent()).toMatchObject({ target: 'two', attempts: [passed, { target: 'two' }] });
      upstream.next({ status: 529, headers: { 'content-type': 'application/json' }, body: '{}' });
      const answer = await gateway.call(chat('y', { model: 'shared' }));
      expect((JSON.parse(answer.text) as Chat).choices[0]?.message['content']).toBe('You said: y (1 message)');
      expect((await gateway.lastEvent()).attempts.map(({ target: id, status }) => [id, status])).toEqual([
        ['one', 529],
        ['two', 200],
      ]);
    } finally {
      await gateway.stop();
    }
  });

  it('that nobody further has the word for says so, where another would have been asked', async () => {
    const target = (id: string, provider: string): string =>
      `    - {id: ${id}, provider: ${provider}, model: shared, base_url: "${upstream.url}/v1", secret_key_ref: {env: TEST_KEY}}`;
    const config = `providers:
  targets:
${target('one', 'openai')}
${target('two', 'anthropic')}
  fallback: {triggers: [server_error]}
`;
    const gateway = await startTestGateway(configText('', '', config));
    try {
      upstream.next({ status: 500, headers: { 'content-type': 'application/json' }, body: '{}' });
      expect((await gateway.call(chat('x', { model: 'shared', n: 2 }))).status).toBe(500);
      expect((await gateway.lastEvent()).attempts).toMatchObject([
        { target: 'one', status: 500 },
        { target: 'two', why: 'skipped', error: 'not_translatable' },
      ]);
      // A rate limit is no trigger here: nobody was passed over.
      upstream.next({ status: 429, headers: { 'content-type': 'application/json' }, body: '{}' });
      expect((await gateway.call(chat('y', { model: 'shared', n: 2 }))).status).toBe(429);
      expect((await gateway.lastEvent()).attempts).toMatchObject([{ target: 'one', status: 429 }]);
    } finally {
      await gateway.stop();
    }
  });

  it('by another of OpenAI’s endpoints finds no target', async () => {
    const answer = await bare.call({ model: 'claude-sonnet-4-5', prompt: 'a' }, { path: '/v1/completions' });
    expect([answer.status, errorOf(answer)['code']]).toEqual([404, 'model_not_found']);
    expect(errorOf(answer)['message']).toContain('is not served on /v1/completions');
  });

  it('takes the name that the provider knows the model by', async () => {
    const config = `providers: {targets: [{id: a, provider: anthropic, model: gpt-4o, upstream_model: claude-opus-4-5, base_url: "${upstream.url}/v1", secret_key_ref: {env: TEST_KEY}}]}`;
    const gateway = await startTestGateway(configText('', '', config));
    try {
      expect((await gateway.call(chat('x'))).status).toBe(200);
      expect(sent()['model']).toBe('claude-opus-4-5');
    } finally {
      await gateway.stop();
    }
  });
});

describe('a whole answer', () => {
  const ask = async (body: unknown): Promise<Chat> => {
    upstream.next(wholeStep(body));
    const answer = await redacting.call(fresh());
    expect(answer.status).toBe(200);
    return JSON.parse(answer.text) as Chat;
  };

  it('with calls of tools', async () => {
    const { choices } = await ask(
      wholeMessage(
        [
          { type: 'text', text: 'I look. ' },
          { type: 'text', text: 'One moment.' },
          { type: 'tool_use', id: 'toolu_1', name: 'send', input: { to: email, n: 1 } },
          { type: 'tool_use', id: 'toolu_2', name: 'now', input: {} },
        ],
        { stop_reason: 'tool_use' },
      ),
    );
    const [choice] = choices;
    expect(choice?.finish_reason).toBe('tool_calls');
    expect(choice?.message).toMatchObject({
      content: 'I look. One moment.',
      tool_calls: [
        { id: 'toolu_1', type: 'function', function: { name: 'send' } },
        { id: 'toolu_2', type: 'function', function: { name: 'now', arguments: '{}' } },
      ],
    });
    const [first] = (choice as Chat['choices'][number]).message['tool_calls'] as { function: { arguments: string } }[];
    expect(JSON.parse(first?.function.arguments ?? '')).toEqual({
      to: expect.stringMatching(/^\[\w+\]$/) as string,
      n: 1,
    });
  });

  it('with a call alone has no content, and keeps numbers as written', async () => {
    upstream.next({
      status: 200,
      headers: { 'content-type': 'application/json' },
      body: `{"content":[{"type":"tool_use","id":"t","name":"f","input":{"id": 12345678901234567890}}],"stop_reason":"tool_use"}`,
    });
    const { choices } = JSON.parse((await bare.call(fresh())).text) as Chat;
    expect(choices[0]?.message).toMatchObject({
      content: null,
      tool_calls: [{ function: { arguments: '{"id": 12345678901234567890}' } }],
    });
  });

  it('with thinking, and with blocks that OpenAI does not have', async () => {
    const { choices } = await ask(
      wholeMessage([
        { type: 'thinking', thinking: `They are ${email}.`, signature: 's' },
        { type: 'redacted_thinking', data: 'x' },
        { type: 'text', text: 'yes' },
      ]),
    );
    expect(choices[0]?.message).toMatchObject({
      content: 'yes',
      reasoning_content: expect.stringMatching(/^They are \[\w+\]\.$/) as string,
    });
  });

  it.each([
    ['end_turn', 'stop'],
    ['stop_sequence', 'stop'],
    ['max_tokens', 'length'],
    ['model_context_window_exceeded', 'length'],
    ['tool_use', 'tool_calls'],
    ['refusal', 'content_filter'],
    ['pause_turn', 'stop'],
    ['toString', 'stop'],
  ])('that ends for %s finishes with %s', async (reason, finish) => {
    const { choices } = await ask(wholeMessage([{ type: 'text', text: 'a' }], { stop_reason: reason }));
    expect(choices[0]?.finish_reason).toBe(finish);
  });

  it('that the model refused says why', async () => {
    const details = { type: 'refusal', category: null, explanation: 'I must not.' };
    const { choices } = await ask(wholeMessage([], { stop_reason: 'refusal', stop_details: details }));
    expect(choices[0]).toMatchObject({
      finish_reason: 'content_filter',
      message: { content: '', refusal: 'I must not.' },
    });
  });

  it('counts what the cache took and gave as part of the prompt', async () => {
    const { usage } = await ask(wholeMessage([{ type: 'text', text: 'a' }]));
    expect(usage).toEqual({
      prompt_tokens: 17,
      completion_tokens: 7,
      total_tokens: 24,
      prompt_tokens_details: { cached_tokens: 2 },
    });
  });

  it.each([
    ['not JSON', '<html>'],
    ['no message', '{"choices":[]}'],
    ['a list', '[]'],
  ])('that is %s is a 502', async (_name, body) => {
    upstream.next({ status: 200, headers: { 'content-type': 'application/json' }, body });
    const answer = await redacting.call(fresh());
    expect([answer.status, errorOf(answer)['code']]).toEqual([502, 'upstream_error']);
  });
});

describe('a stream', () => {
  it('is chunks of a chat completion, and ends with [DONE]', async () => {
    const answer = await redacting.call(streaming());
    expect(answer.headers.get('content-type')).toContain('text/event-stream');
    const { chunks, isDone, texts } = assembled(answer.text);
    expect(isDone).toBe(true);
    expect(texts).toEqual({
      role: 'assistant',
      content: expect.stringMatching(/^You said: question \d+ \(1 message\)$/) as string,
    });
    expect(chunks.map(({ choices }) => choices[0]?.finish_reason).filter(Boolean)).toEqual(['stop']);
    expect(chunks.every((chunk) => !('usage' in chunk))).toBe(true);
    // The client did not ask for it; the event has it all the same.
    const { usage } = await redacting.lastEvent();
    expect([usage?.input_tokens, usage?.output_tokens].every((tokens) => (tokens ?? 0) > 0)).toBe(true);
    expect(sent()['stream']).toBe(true);
  });

  it('has its usage where that is asked for', async () => {
    upstream.next(streamStep(written(eventsOf([textBlock('a')]))));
    const { chunks } = assembled((await redacting.call(streaming({ stream_options: { include_usage: true } }))).text);
    expect(chunks.at(-1)).toMatchObject({
      choices: [],
      usage: {
        prompt_tokens: 17,
        completion_tokens: 12,
        total_tokens: 29,
        prompt_tokens_details: { cached_tokens: 2 },
      },
    });
    expect(chunks.slice(0, -1).every(({ usage }) => usage === null)).toBe(true);
    expect((await redacting.lastEvent()).usage).toEqual({
      input_tokens: 17,
      output_tokens: 12,
      cached_input_tokens: 2,
    });
  });

  it('with calls of tools', async () => {
    const input = JSON.stringify({ to: email, note: 'a "b" c' });
    const events = eventsOf(
      [
        {
          start: { type: 'thinking', thinking: '', signature: '' },
          deltas: [
            { type: 'thinking_delta', thinking: 'Hm.' },
            { type: 'signature_delta', signature: 's' },
          ],
        },
        textBlock('I look.'),
        toolBlock('send', '', input.slice(0, 7), input.slice(7, 15), input.slice(15)),
        toolBlock('now', ''),
        { start: { type: 'tool_use', id: 'toolu_9', name: 'at_once', input: { a: 1 } } },
      ],
      { stop_reason: 'tool_use', stop_sequence: null },
    );
    for (const gateway of [redacting, buffered]) {
      upstream.next(streamStep(written(events)));
      const { texts, calls, chunks, isDone } = assembled((await gateway.call(streaming())).text);
      expect(texts).toEqual({ role: 'assistant', content: 'I look.', reasoning_content: 'Hm.' });
      const [first, ...others] = calls;
      expect(first?.slice(0, 2)).toEqual(['toolu_1', 'send']);
      expect(JSON.parse(first?.[2] ?? '')).toEqual({
        to: expect.stringMatching(/^\[\w+\]$/) as string,
        note: 'a "b" c',
      });
      expect(others).toEqual([
        ['toolu_1', 'now', '{}'],
        ['toolu_9', 'at_once', '{"a":1}'],
      ]);
      expect([chunks.at(-1)?.choices[0]?.finish_reason, isDone]).toEqual(['tool_calls', true]);
    }
  });

  it('is redacted however it is cut', async () => {
    const spoken = `Ask ${email} at the café, then ${email}.`;
    const body = Buffer.from(written(eventsOf([textBlock(...(spoken.match(/.{1,7}/gu) ?? []))])));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat({ max: body.length }), { maxLength: 8 }), async (cuts) => {
        const ends = [...cuts.sort((left, right) => left - right), body.length];
        upstream.next((_request, response) => {
          response.writeHead(200, { 'content-type': 'text/event-stream' });
          const next = (index: number): void => {
            if (index === ends.length) response.end();
            else response.write(body.subarray(ends[index - 1] ?? 0, ends[index]), () => setImmediate(next, index + 1));
          };
          next(0);
        });
        const { texts, isDone } = assembled((await redacting.call(streaming())).text);
        expect(texts['content']).toMatch(/^Ask \[\w+\] at the café, then \[\w+\]\.$/);
        expect(isDone).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  it('leaves event by event: the first text is there before the last is written', async () => {
    let finish: () => void = () => undefined;
    const events = eventsOf([textBlock('first. ', 'last.')]).map((event) => written([event]));
    upstream.next((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(events.slice(0, 4).join(''));
      finish = () => response.end(events.slice(4).join(''));
    });
    const response = await fetch(`${bare.url}/v1/chat/completions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${bare.key}` },
      body: JSON.stringify(streaming()),
    });
    let text = '';
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk).toString();
      if (text.includes('first.')) finish();
    }
    expect(assembled(text)).toMatchObject({ texts: { content: 'first. last.' }, isDone: true });
  });

  it('that the model refused says why', async () => {
    const delta = { stop_reason: 'refusal', stop_details: { type: 'refusal', explanation: 'I must not.' } };
    upstream.next(streamStep(written(eventsOf([textBlock('')], delta))));
    const { texts, chunks } = assembled((await redacting.call(streaming())).text);
    expect([texts['refusal'], chunks.at(-1)?.choices[0]?.finish_reason]).toEqual(['I must not.', 'content_filter']);
  });

  const whole = written(eventsOf([textBlock('some text')]));
  it.each([
    ['ends without message_stop', whole.slice(0, whole.indexOf('event: message_stop'))],
    ['ends in mid-answer', whole.slice(0, whole.indexOf('event: message_delta'))],
    ['is no JSON', whole.replace('data: {"type":"message_stop"}', 'data: {')],
    [
      'reports an error',
      whole.replace(
        'event: message_stop',
        `${written([{ type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } }])}event: message_stop`,
      ),
    ],
  ])('that %s never passes for success', async (_name, body) => {
    upstream.next(streamStep(body));
    const judged = await buffered.call(streaming());
    expect([judged.status, errorOf(judged)['code']]).toEqual([502, 'upstream_error']);
    for (const gateway of [redacting, bare]) {
      upstream.next(streamStep(body));
      const response = await fetch(`${gateway.url}/v1/chat/completions`, {
        method: 'POST',
        headers: { authorization: `Bearer ${gateway.key}` },
        body: JSON.stringify(streaming()),
      });
      let text = '';
      const reading = async (): Promise<void> => {
        for await (const chunk of response.body ?? []) text += Buffer.from(chunk).toString();
      };
      // What never left is a plain error; a stream that had begun is destroyed.
      if (response.status === 200) await expect(reading()).rejects.toThrow();
      else await reading();
      expect(text).not.toContain('[DONE]');
      expect(text).toContain('"error":{');
    }
  });
});

describe('a refusal of the provider’s', () => {
  it.each([
    [400, 'invalid_request_error', 'invalid_request_error', null],
    [404, 'not_found_error', 'invalid_request_error', 'model_not_found'],
    [413, 'request_too_large', 'invalid_request_error', 'request_too_large'],
    [429, 'rate_limit_error', 'rate_limit_error', 'rate_limit_exceeded'],
    [500, 'api_error', 'server_error', null],
    [529, 'overloaded_error', 'server_error', null],
    [422, 'of_tomorrow', 'of_tomorrow', null],
  ])('%i %s is OpenAI’s %s', async (status, type, openai, code) => {
    const body = { type: 'error', error: { type, message: `Not you, ${email}.` } };
    upstream.next({
      status,
      headers: { 'content-type': 'application/json', 'retry-after': '7', 'request-id': 'req_theirs' },
      body: JSON.stringify(body),
    });
    const answer = await redacting.call(fresh());
    expect(answer.status).toBe(status);
    expect(errorOf(answer)).toEqual({
      message: expect.stringMatching(/^Not you, \[\w+\]\.$/) as string,
      type: openai,
      param: null,
      code,
    });
    expect(answer.headers.get('retry-after')).toBe('7');
    expect(answer.headers.get('x-upstream-request-id')).toBe('req_theirs');
    expect(answer.headers.get('request-id')).toBeNull();
  });

  it('in nobody’s form stays as it is, of the gateway’s key is the gateway’s affair', async () => {
    upstream.next({ status: 400, headers: { 'content-type': 'application/json' }, body: '{"detail":"no"}' });
    expect((await bare.call(fresh())).text).toBe('{"detail":"no"}');
    upstream.next({ status: 503, body: 'busy' });
    const busy = await bare.call(fresh());
    expect([busy.status, errorOf(busy)['type']]).toEqual([503, 'upstream_error']);
    const key = await bare.call(fresh({ model: 'mock-error-401' }));
    expect([key.status, errorOf(key)['code']]).toEqual([502, 'upstream_auth_failed']);
  });
});

describe.skipIf(!hasOpenAiSchemas)(`OpenAI's published schemas${schemasNote}`, () => {
  const weather = {
    type: 'function',
    function: { name: 'weather', parameters: { type: 'object', properties: { city: { type: 'string' } } } },
  };
  const bodies = [
    {},
    { model: 'mock-tools', tools: [weather] },
    { model: 'mock-reasoning' },
    { model: 'mock-refusal' },
  ];

  it('whole answers and chunks', async () => {
    const whole = schemaValidator('CreateChatCompletionResponse');
    const chunk = schemaValidator('CreateChatCompletionStreamResponse');
    for (const more of bodies) {
      expect(whole(JSON.parse((await bare.call(fresh(more))).text))).toEqual([]);
      const options = { stream_options: { include_usage: true } };
      for (const frame of readStream((await bare.call(streaming({ ...more, ...options }))).text).frames) {
        expect(chunk(frame)).toEqual([]);
      }
    }
  });
});
