/**
 * Redaction that comes undone: what the provider sees, what the client gets, and that nothing else ever holds the values.
 */
import { readdir, readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/gateway/load-config.ts';
import {
  chat,
  configText,
  errorOf,
  providerAt,
  readStream,
  startTestGateway,
  type TestGateway,
} from '../support/gateway.ts';
import { startUpstream, type Upstream, type UpstreamStep } from '../support/upstream.ts';

const mail = 'jane.doe@corp.example';
const other = 'bob@corp.example';
const card = '4111 1111 1111 1111';
/** A value with all that JSON escapes, found by a pattern of the user's. */
const awkward = 'ID("a\\b\n😀\t")';

const patterns = `detect_patterns: {ref: 'ID\\([^)]*\\)'}`;
const settings = (more: string, rest = ''): string =>
  `pii-detector: {${patterns}, redaction: {restore: true${more}}${rest}}`;

let upstream: Upstream;
let gateway: TestGateway;
const started: TestGateway[] = [];

async function start(chain: string, policy: string, more = ''): Promise<TestGateway> {
  const one = await startTestGateway(configText(chain, policy, providerAt(upstream.url) + more));
  started.push(one);
  return one;
}

beforeAll(async () => {
  upstream = await startUpstream();
  gateway = await start('pii-detector', settings(''));
});

afterAll(async () => {
  await Promise.all(started.map(async (one) => one.stop()));
  await upstream.close();
});

afterEach(() => upstream.reset());

const sent = (): string => upstream.seen.map(({ body }) => body.toString()).join('\n');

/** An answer with these choices' messages. */
function answer(...messages: readonly object[]): UpstreamStep {
  const choices = messages.map((message, index) => ({
    index,
    message: { role: 'assistant', content: null, ...message },
    finish_reason: 'stop',
  }));
  const body = JSON.stringify({ id: 'c', object: 'chat.completion', choices });
  return { status: 200, headers: { 'content-type': 'application/json' }, body };
}

/** The same as a stream, each delta a frame. */
function stream(...deltas: readonly object[]): UpstreamStep {
  const frames = [...deltas.map((delta) => [delta, null]), [{}, 'stop']].map(
    ([delta, finish]) => `data: ${JSON.stringify({ choices: [{ index: 0, delta, finish_reason: finish }] })}\n\n`,
  );
  return { status: 200, headers: { 'content-type': 'text/event-stream' }, body: `${frames.join('')}data: [DONE]\n\n` };
}

interface Message {
  readonly content: string | null;
  readonly refusal?: string;
  readonly tool_calls?: readonly { readonly function: { readonly name: string; readonly arguments: string } }[];
}

function messages(text: string): Message[] {
  return (JSON.parse(text) as { choices: { message: Message }[] }).choices.map(({ message }) => message);
}

const call = (args: string): object => ({
  tool_calls: [{ id: 'call_1', type: 'function', function: { name: 'send', arguments: args } }],
});

/** Everything that the gateway has written anywhere. */
async function written(one: TestGateway): Promise<string> {
  const names = await readdir(one.home, { recursive: true, withFileTypes: true });
  const files = names.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(files.map(async (file) => readFile(file, 'utf8')));
  return [...texts, ...one.warnings, ...one.faults.map(String)].join('\n');
}

describe('a request', () => {
  it('reaches the provider with placeholders, the same for the same value in all its parts', async () => {
    const answered = await gateway.call({
      model: 'gpt-4o',
      messages: [
        { role: 'system', content: `The customer is ${mail}.` },
        { role: 'assistant', ...call(JSON.stringify({ to: mail, from: other })) },
        { role: 'tool', tool_call_id: 'call_1', content: `sent to ${mail}` },
        { role: 'user', content: [{ type: 'text', text: `Card ${card}, mail ${other}; not ${mail}` }] },
      ],
      tools: [{ type: 'function', function: { name: 'send', description: `e.g. ${mail}`, parameters: {} } }],
    });
    const seen = JSON.parse(sent()) as { messages: { content: unknown }[]; tools: unknown };
    expect(seen).toMatchObject({
      messages: [
        { content: 'The customer is [EMAIL_1].' },
        call('{"to":"[EMAIL_1]","from":"[EMAIL_2]"}'),
        { content: 'sent to [EMAIL_1]' },
        { content: [{ text: 'Card [PAYMENT_CARD_1], mail [EMAIL_2]; not [EMAIL_1]' }] },
      ],
      tools: [{ function: { description: 'e.g. [EMAIL_1]' } }],
    });
    expect(messages(answered.text)).toMatchObject([
      { content: `You said: Card ${card}, mail ${other}; not ${mail} (4 messages)` },
    ]);
    expect(answered.headers.get('x-kt-verdict')).toBe('redact');
    expect(await gateway.lastEvent()).toMatchObject({ verdict: 'redact', phase: 'input', redactions: 8 });
    expect(gateway.faults).toEqual([]);
  });

  it('that says a placeholder already gets another, and keeps its own', async () => {
    const answered = await gateway.call(chat(`What is [EMAIL_1]? Ask ${mail}.`));
    expect(sent()).toContain('What is [EMAIL_1]? Ask [EMAIL_2].');
    expect(messages(answered.text)[0]?.content).toContain(`What is [EMAIL_1]? Ask ${mail}.`);
  });

  it('leaves its values in no event, file, warning or fault', async () => {
    await gateway.call(chat(`write to ${mail}, ${awkward}`));
    await gateway.call(chat(`write to ${mail}, ${awkward}`, { stream: true }));
    const all = await written(gateway);
    expect(all).toContain('"type":"email"');
    for (const value of [mail, 'corp.example', other, card, 'EMAIL_1', '😀']) expect(all).not.toContain(value);
  });
});

describe('an answer', () => {
  it('gets back the values of its own call and no other', async () => {
    await gateway.call(chat(`first ${mail} ${other}`));
    upstream.next(answer({ content: '[EMAIL_1] [EMAIL_2] [EMAIL_3] [email_1] EMAIL_1' }));
    const answered = await gateway.call(chat(`now ${card} ${other}`));
    expect(messages(answered.text)).toMatchObject([{ content: `${other} [EMAIL_2] [EMAIL_3] [email_1] EMAIL_1` }]);
  });

  it('is redacted where the model itself brings up personal data, also the caller’s', async () => {
    upstream.next(answer({ content: `[EMAIL_1], or ${mail}, or ${other}, card ${card}` }));
    const answered = await gateway.call(chat(`write to ${mail}`));
    expect(messages(answered.text)).toMatchObject([
      { content: `${mail}, or [EMAIL], or [EMAIL], card [PAYMENT_CARD]` },
    ]);
    expect(await gateway.lastEvent()).toMatchObject({ redactions: 4 });
  });

  it('of several choices, refusals and reasoning gets them in each', async () => {
    upstream.next(
      answer({ content: 'a [EMAIL_1]' }, { refusal: 'b [EMAIL_1]' }, { content: '', reasoning_content: 'c [EMAIL_1]' }),
    );
    const answered = await gateway.call(chat(`write to ${mail}`, { n: 3 }));
    expect(messages(answered.text)).toMatchObject([
      { content: `a ${mail}` },
      { refusal: `b ${mail}` },
      { reasoning_content: `c ${mail}` },
    ]);
  });

  it('changes in no other byte, and its log probabilities become null only where it changes', async () => {
    const plain = { id: 'c', choices: [{ index: 0, message: { content: 'a [EMAIL_1]' }, logprobs: { content: [] } }] };
    const more = { index: 1, message: { content: 'b' }, logprobs: { content: [] } };
    const body = JSON.stringify({ ...plain, choices: [...plain.choices, more] }, null, 1);
    upstream.next({ status: 200, headers: { 'content-type': 'application/json' }, body });
    const answered = await gateway.call(chat(`write to ${mail}`));
    expect(answered.text).toBe(
      body.replace('[EMAIL_1]', mail).replace('"logprobs": {\n    "content": []\n   }', '"logprobs": null'),
    );
  });

  it('fits the JSON depth it lands in', async () => {
    const inner = (value: string): string => JSON.stringify({ url: 'x', body: JSON.stringify({ ref: value, n: 1 }) });
    upstream.next(
      answer({ content: 'see [REF_1]' }, { content: JSON.stringify({ ref: '[REF_1]' }) }, call(inner('[REF_1]'))),
    );
    const answered = await gateway.call(chat(`about ${awkward}`));
    expect(sent()).toContain('about [REF_1]"');
    const [text, json, tool] = messages(answered.text);
    expect(text?.content).toBe(`see ${awkward}`);
    expect(JSON.parse(json?.content ?? '')).toEqual({ ref: awkward });
    expect(tool?.tool_calls?.[0]?.function.arguments).toBe(inner(awkward));
  });

  it('that repeats the prompt as an error shows the caller his own words', async () => {
    const error = { message: 'Invalid prompt: write to [EMAIL_1]', type: 'invalid_request_error', code: null };
    upstream.next({ status: 400, headers: { 'content-type': 'application/json' }, body: JSON.stringify({ error }) });
    const answered = await gateway.call(chat(`write to ${mail}`));
    expect([answered.status, errorOf(answered)['message']]).toEqual([400, `Invalid prompt: write to ${mail}`]);
    expect(await written(gateway)).not.toContain(mail);
  });

  it('of the older endpoint, which can repeat the prompt', async () => {
    const body = { model: 'gpt-4o', prompt: `write to ${mail}`, echo: true };
    const answered = await gateway.call(body, { path: '/v1/completions' });
    expect(sent()).toContain('"prompt":"write to [EMAIL_1]"');
    expect((JSON.parse(answered.text) as { choices: { text: string }[] }).choices[0]?.text).toContain(mail);
  });

  it('of /v1/responses, in text and arguments, plain and streamed', async () => {
    const args = (to: string): string => JSON.stringify({ to, ref: awkward });
    const output = (text: string, of: (to: string) => string): object[] => [
      { type: 'message', id: 'm', role: 'assistant', status: 'completed', content: [{ type: 'output_text', text }] },
      { type: 'function_call', id: 'f', call_id: 'c', name: 'send', status: 'completed', arguments: of('[EMAIL_1]') },
    ];
    const sealed = (to: string): string => args(to).replace(JSON.stringify(awkward), '"[REF_1]"');
    const whole = { id: 'r', object: 'response', status: 'completed', output: output('to [EMAIL_1]', sealed) };
    const opened = JSON.parse(JSON.stringify(whole.output).replace('to [EMAIL_1]', `to ${mail}`)) as object[];
    Object.assign(opened[1] ?? {}, { arguments: args(mail) });
    const events = [
      ...['to [EM', 'AIL_1', ']'].map((delta) => ({
        type: 'response.output_text.delta',
        item_id: 'm',
        output_index: 0,
        content_index: 0,
        delta,
      })),
      { type: 'response.output_text.done', item_id: 'm', output_index: 0, content_index: 0, text: 'to [EMAIL_1]' },
      ...(sealed('[EMAIL_1]').match(/.{1,9}/g) ?? []).map((delta) => ({
        type: 'response.function_call_arguments.delta',
        item_id: 'f',
        output_index: 1,
        delta,
      })),
      { type: 'response.completed', response: whole },
    ];
    const body = events.map((event, at) => {
      const data = JSON.stringify({ ...event, sequence_number: at });
      return `event: ${event.type}\ndata: ${data}\n\n`;
    });
    upstream.next(
      { status: 200, headers: { 'content-type': 'application/json' }, body: JSON.stringify(whole) },
      { status: 200, headers: { 'content-type': 'text/event-stream' }, body: body.join('') },
    );
    const asked = { model: 'gpt-4o', input: `write to ${mail}, ${awkward}` };
    const plain = await gateway.call(asked, { path: '/v1/responses' });
    expect(JSON.parse(plain.text)).toEqual({ ...whole, output: opened });
    const streamed = await gateway.call({ ...asked, stream: true }, { path: '/v1/responses' });
    expect(sent()).toContain('"input":"write to [EMAIL_1], [REF_1]"');
    const { frames } = readStream(streamed.text);
    const deltas = (type: string): string =>
      frames.map((frame) => (frame['type'] === `response.${type}.delta` ? String(frame['delta']) : '')).join('');
    expect(deltas('output_text')).toBe(`to ${mail}`);
    expect(deltas('function_call_arguments')).toBe(args(mail));
    expect(frames.at(-1)).toMatchObject({ response: { output: opened } });
    expect(streamed.text).not.toContain('EMAIL');
  });

  it('to embeddings is vectors, in which nothing is looked for', async () => {
    const answered = await gateway.call({ model: 'gpt-4o', input: [mail] }, { path: '/v1/embeddings' });
    expect(sent()).toContain('"input":["[EMAIL_1]"]');
    expect(answered.status).toBe(200);
    expect(JSON.parse(answered.text)).toMatchObject({ object: 'list' });
  });

  it('is refused where a few bytes of it stand for more than an answer may hold', async () => {
    const small = await start('pii-detector', settings(''), '\nsize_limits: {max_response_bytes: 2000}');
    const long = `ID(${'x'.repeat(900)})`;
    upstream.next(answer({ content: '[REF_1][REF_1]' }), answer({ content: '[REF_1][REF_1][REF_1]' }));
    expect(messages((await small.call(chat(long))).text)[0]?.content).toBe(long + long);
    const over = await small.call(chat(long));
    expect([over.status, errorOf(over)['code']]).toEqual([502, 'upstream_error']);
  });
});

describe('a stream', () => {
  it('gets values back wherever its frames are cut', async () => {
    const answered = await gateway.call(
      chat(`From ${mail} to ${other}, ref ${awkward}`, { stream: true, n: 2, logprobs: true }),
    );
    expect(sent()).toContain('From [EMAIL_1] to [EMAIL_2], ref [REF_1]');
    const { frames, isDone } = readStream(answered.text);
    const contents = ['', ''];
    for (const { choices } of frames as { choices: { index: number; delta: { content?: string } }[] }[]) {
      for (const { index, delta } of choices) contents[index] += delta.content ?? '';
    }
    expect(contents[0]).toContain(`From ${mail} to ${other}, ref ${awkward}`);
    expect(contents[1]).toContain(`From ${mail} to ${other}, ref ${awkward}`);
    expect(isDone).toBe(true);
    expect(answered.text).not.toContain('EMAIL');
    // A token's log probability would show what stood there before.
    expect(answered.text).not.toContain('"token":"[');
  });

  it('gets them in arguments too, as valid JSON', async () => {
    const args = JSON.stringify({ to: '[EMAIL_1]', body: JSON.stringify(['[REF_1]']) });
    const pieces = args.match(/.{1,5}/g) ?? [];
    const piece = (text: string): object => ({ tool_calls: [{ index: 0, function: { arguments: text } }] });
    upstream.next(
      stream({ tool_calls: [{ index: 0, id: 'c', function: { name: 'send', arguments: '' } }] }, ...pieces.map(piece)),
    );
    const answered = await gateway.call(chat(`${mail} ${awkward}`, { stream: true }));
    const { frames } = readStream(answered.text);
    const got = (frames as { choices: { delta: { tool_calls?: { function: { arguments: string } }[] } }[] }[])
      .map(({ choices }) => choices[0]?.delta.tool_calls?.[0]?.function.arguments ?? '')
      .join('');
    expect(got).toBe(JSON.stringify({ to: mail, body: JSON.stringify([awkward]) }));
  });

  it('that was cut off within its arguments is escaped all the same', async () => {
    upstream.next(
      stream({ tool_calls: [{ index: 0, function: { name: 'send', arguments: '{"ref":"[REF_1], and' } }] }),
    );
    const answered = await gateway.call(chat(awkward, { stream: true }));
    const frame = readStream(answered.text).frames[0] as { choices: { delta: { tool_calls: object[] } }[] };
    expect(frame.choices[0]?.delta.tool_calls[0]).toMatchObject({
      function: { arguments: `{"ref":${JSON.stringify(awkward).slice(0, -1)}, and` },
    });
  });
});

describe('settings', () => {
  it('restore_in_tools: false leaves placeholders in tool calls, and only there', async () => {
    const careful = await start('pii-detector', settings(', restore_in_tools: false'));
    upstream.next(answer({ content: 'to [EMAIL_1]', ...call('{"to":"[EMAIL_1]"}') }));
    const [message] = messages((await careful.call(chat(mail))).text);
    expect(message).toMatchObject({ content: `to ${mail}`, ...call('{"to":"[EMAIL_1]"}') });
  });

  it('phases: [input] alone: answers are not judged, but values come back, in streams too', async () => {
    const inputOnly = await start('pii-detector', settings('', ', phases: [input]'));
    upstream.next(answer({ content: `[EMAIL_1] ${other}` }));
    expect(messages((await inputOnly.call(chat(mail))).text)).toMatchObject([{ content: `${mail} ${other}` }]);
    const streamed = await inputOnly.call(chat(`to ${mail}`, { stream: true }));
    expect(readStream(streamed.text).content).toContain(`to ${mail}`);
    const results = (await inputOnly.lastEvent()).policy_results;
    expect(results.map(({ phase }) => phase)).toEqual(['input']);
  });

  it('stream: buffered makes calls with something to put back wait in a gateway that is realtime', async () => {
    const realtime = await start(
      'pii-detector',
      settings('', ', phases: [input], stream: buffered'),
      '\nstreaming: {output_mode: realtime}',
    );
    const streamed = await realtime.call(chat(`to ${mail}`, { stream: true }));
    expect(readStream(streamed.text).content).toContain(`to ${mail}`);
  });

  it('mode: observe sends what came and puts nothing back', async () => {
    const observing = await start('pii-detector', settings('', ', mode: observe'));
    upstream.next(answer({ content: `[EMAIL_1] ${mail}` }));
    expect(messages((await observing.call(chat(mail))).text)).toMatchObject([{ content: `[EMAIL_1] ${mail}` }]);
    expect(sent()).toContain(mail);
  });

  it('a pattern that matches placeholders does not undo them', async () => {
    const tickets = await start(
      'pii-detector',
      "pii-detector: {detect_patterns: {ticket: '[A-Z]+_\\d+'}, redaction: {restore: true}}",
    );
    upstream.next(answer({ content: '[TICKET_1] and [TICKET_2], AB_9' }));
    expect(messages((await tickets.call(chat('AB_1'))).text)).toMatchObject([
      { content: 'AB_1 and [[TICKET]], [TICKET]' },
    ]);
  });

  it.each([
    ['pii-detector: {redaction: {restore: true}}', 'E014'],
    ['pii-detector: {phases: [input], redaction: {restore: true}}', 'E014'],
    ['pii-detector: {phases: [input], redaction: {restore: true}, stream: buffered}', null],
    ['pii-detector: {phases: [input], redaction: {restore: true}, mode: observe}', null],
    ['pii-detector: {phases: [input]}', null],
  ])('with output_mode realtime, %s is told %s', async (policy, code) => {
    const text = configText(
      'pii-detector',
      policy,
      `${providerAt('http://127.0.0.1:1')}streaming: {output_mode: realtime}`,
    );
    const { diagnostics } = await loadConfig([{ name: 'test.yaml', text }], { now: Date.now, ticks: Date.now });
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual(code === null ? [] : [code]);
  });
});

describe('other policies', () => {
  const secret = `ghp_${'a1B2c3D4e5F6g7H8i9J0'.repeat(2).slice(0, 36)}`;

  it('keep what they redact: secrets never come back, nor values they cover', async () => {
    const both = await start(
      'pii-detector, dlp-filter',
      `${settings('')}\ndlp-filter: {blocked_terms: ['bob@corp.example']}`,
    );
    const answered = await both.call(chat(`key ${secret}, ID(${secret}), ${mail}, ${other}`));
    expect(sent()).not.toContain(secret);
    expect(answered.text).not.toContain(secret);
    expect(answered.text).not.toContain(other);
    expect(answered.text).toContain(mail);
  });

  it('judge the answer as it came, and what they redact of it stays redacted', async () => {
    const both = await start(
      'pii-detector, dlp-filter',
      `${settings('')}\ndlp-filter: {blocked_terms: [Falcon], phases: [output]}`,
    );
    upstream.next(answer({ content: 'Falcon [EMAIL_1]' }));
    expect(messages((await both.call(chat('falcon@corp.example'))).text)).toMatchObject([
      { content: '[REDACTED] falcon@corp.example' },
    ]);
  });

  it('that block leave nothing to put back', async () => {
    const both = await start(
      'pii-detector, entity-list-filter',
      `${settings('')}\nentity-list-filter: {blocked_entities: [Falcon]}`,
    );
    const refused = await both.call(chat(`Falcon ${mail}`));
    expect([refused.status, refused.text.includes(mail)]).toEqual([409, false]);
    upstream.next(answer({ content: 'Falcon [EMAIL_1]' }));
    const late = await both.call(chat(`about ${mail}`));
    expect([late.status, late.text.includes(mail)]).toEqual([409, false]);
    expect(await written(both)).not.toContain(mail);
  });
});

describe('a placeholder', () => {
  it.each([false, true])('is no word that says what a number beside it is, streamed: %s', async (stream) => {
    const signs = await start(
      'pii-detector',
      "pii-detector: {detect_patterns: {call-sign: 'K[0-9][A-Z]+'}, redaction: {restore: true}}",
    );
    // The pattern's placeholder begins with a word that names telephone numbers; the number alone is not found.
    const far = 'so it is said, '.repeat(8);
    const said = { role: 'assistant', content: `[CALL-SIGN_1] has 555-0132, ${far}[CALL-SIGN_2] has 555-0133` };
    const choice = { index: 0, finish_reason: 'stop' };
    upstream.next(
      stream
        ? {
            status: 200,
            headers: { 'content-type': 'text/event-stream' },
            body: `data: ${JSON.stringify({ choices: [{ ...choice, delta: said }] })}\n\ndata: [DONE]\n\n`,
          }
        : answer(said),
    );
    const { text } = await signs.call(chat('K1AB has 555-0132', { stream }));
    expect(sent()).toContain('[CALL-SIGN_1] has 555-0132');
    const content = stream ? readStream(text).content : messages(text)[0]?.content;
    // What the model made up counts as any word does.
    expect(content).toBe(`K1AB has 555-0132, ${far}[CALL-SIGN_2] has [PHONE]`);
  });
});

describe('a stream that flows', () => {
  it('gets values back before its provider has ended, also where it was cut within a placeholder', async () => {
    const flowing = await start('pii-detector', 'pii-detector: {redaction: {restore: true}}');
    let provider: ServerResponse | undefined;
    upstream.next((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      provider = response;
      const deltas = ['Write to ', '[EMA', 'IL_1', '] or ', '[EMAIL_9]', ', ', '[CUSTOM:REF_1'];
      for (const content of deltas)
        response.write(`data: ${JSON.stringify({ choices: [{ index: 0, delta: { content } }] })}\n\n`);
    });
    const response = await fetch(`${flowing.url}/v1/chat/completions`, {
      method: 'POST',
      headers: { authorization: `Bearer ${flowing.key}` },
      body: JSON.stringify(chat(`mail ${mail}`, { stream: true })),
    });
    let text = '';
    for await (const chunk of response.body as unknown as AsyncIterable<Uint8Array>) {
      text += Buffer.from(chunk).toString();
      if (!text.includes('[EMAIL_9]')) continue;
      expect(readStream(text).content).toMatch(new RegExp(`^Write to ${mail} or \\[EMAIL_9\\]`));
      provider?.end(
        'data: {"choices":[{"index":0,"delta":{"content":"."},"finish_reason":"stop"}]}\n\ndata: [DONE]\n\n',
      );
    }
    expect(readStream(text).content).toBe(`Write to ${mail} or [EMAIL_9], [CUSTOM:REF_1.`);
  });
});
