/** `/v1/messages` through a real gateway: what reaches Anthropic, what comes back of it, streams, and errors in its form. */
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  configText,
  errorOf,
  providerAt,
  providerKey,
  startTestGateway,
  type Answer,
  type CallOptions,
  type TestGateway,
} from '../support/gateway.ts';
import {
  anthropicAt,
  eventsOf,
  message,
  readMessages,
  streamStep,
  textBlock,
  toolBlock,
  wholeMessage,
  wholeStep,
  written,
} from '../support/messages.ts';
import { startUpstream, type Upstream, type UpstreamStep } from '../support/upstream.ts';

const path = '/v1/messages';
const filter = 'entity-list-filter: {blocked_entities: [Project Falcon], action: block';
const email = 'jane.doe@example.com';

let upstream: Upstream;
let redacting: TestGateway;
let blocking: TestGateway;
let late: TestGateway;
let buffered: TestGateway;
let blockingBuffered: TestGateway;
let bare: TestGateway;

beforeAll(async () => {
  upstream = await startUpstream();
  const provider = anthropicAt(upstream.url);
  redacting = await startTestGateway(configText('pii-detector', '', provider));
  blocking = await startTestGateway(configText('entity-list-filter', `${filter}}`, provider));
  late = await startTestGateway(
    configText('entity-list-filter', `${filter}}`, `${provider}streaming: {output_mode: realtime}`),
  );
  buffered = await startTestGateway(configText('pii-detector', '', `${provider}streaming: {output_mode: buffered}`));
  blockingBuffered = await startTestGateway(
    configText('entity-list-filter', `${filter}}`, `${provider}streaming: {output_mode: buffered}`),
  );
  bare = await startTestGateway(configText('', '', `${provider}size_limits: {max_request_bytes: 1000}`));
});

afterAll(async () => {
  await Promise.all([redacting, blocking, late, buffered, blockingBuffered, bare].map((gateway) => gateway.stop()));
  await upstream.close();
});

afterEach(() => upstream.reset());

const call = (gateway: TestGateway, body: unknown, options: CallOptions = {}): Promise<Answer> =>
  gateway.call(body, { path, ...options });

let count = 0;
/** A request unlike all before: refusals of the same one are answered from memory. */
const fresh = (more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> =>
  message(`question ${count++}`, more);
const streaming = (more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> =>
  fresh({ stream: true, ...more });

/** Reads an answer as far as it comes, and whether it ended cleanly. */
async function readAsItComes(
  gateway: TestGateway,
  body: unknown,
): Promise<{ status: number; text: string; isClean: boolean }> {
  const response = await fetch(gateway.url + path, {
    method: 'POST',
    headers: { 'x-api-key': gateway.key },
    body: JSON.stringify(body),
  });
  let text = '';
  try {
    for await (const chunk of response.body ?? []) text += Buffer.from(chunk).toString();
  } catch {
    return { status: response.status, text, isClean: false };
  }
  return { status: response.status, text, isClean: true };
}

/** Sends each piece once the one before it is on its way. */
const slowly =
  (bodies: readonly string[]): UpstreamStep =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    const next = (index: number): void => {
      const body = bodies[index];
      if (body === undefined) response.end();
      else response.write(body, () => setImmediate(next, index + 1));
    };
    next(0);
  };

/** Sends some bytes, then does away with the connection. */
const cut =
  (body: string): UpstreamStep =>
  (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(body, () => response.socket?.resetAndDestroy());
  };

describe('what reaches the provider', () => {
  it('is the request as it came, with the provider’s key and no other', async () => {
    const body = `{"max_tokens": 10.0, "model":"claude-sonnet-4-5","messages":[{"role":"user","content":"h\\u0069"}]}`;
    const answer = await call(redacting, body, { headers: { 'anthropic-beta': 'one,two', cookie: 'a=b' } });
    expect(answer.status).toBe(200);
    const [seen] = upstream.seen;
    expect(String(seen?.body)).toBe(body);
    expect(seen?.url).toBe(path);
    expect(seen?.headers).toMatchObject({
      'x-api-key': providerKey,
      'anthropic-version': '2023-06-01',
      'anthropic-beta': 'one,two',
    });
    expect(seen?.headers.authorization).toBeUndefined();
    expect(seen?.headers.cookie).toBeUndefined();
    expect(await redacting.lastEvent()).toMatchObject({
      endpoint: path,
      provider: 'anthropic',
      model: 'claude-sonnet-4-5',
      status: 200,
    });
  });

  it('is found behind the query that Anthropic’s beta clients add', async () => {
    expect((await call(redacting, fresh(), { path: `${path}?beta=true` })).status).toBe(200);
    expect(upstream.seen[0]?.url).toBe(path);
  });

  it('names the version of the API that the client names', async () => {
    const headers = { 'x-api-key': redacting.key, 'anthropic-version': '2099-01-01' };
    expect((await call(redacting, fresh(), { key: null, headers })).status).toBe(200);
    expect(upstream.seen[0]?.headers).toMatchObject({ 'anthropic-version': '2099-01-01', 'x-api-key': providerKey });
  });

  it('has the user in its metadata, who counts for keys that may name their users', async () => {
    const key = redacting.addKey('gateway', { trust_identity_headers: true });
    await call(redacting, fresh({ metadata: { user_id: 'ada' } }), { key });
    expect(await redacting.lastEvent()).toMatchObject({ user_id: 'ada', identity_source: 'header' });
    await call(redacting, fresh({ metadata: { user_id: 'ada' } }));
    expect((await redacting.lastEvent()).user_id).toBeNull();
  });
});

describe.each(['windowed', 'buffered'])('redaction, %s', (mode) => {
  const gateway = (): TestGateway => (mode === 'buffered' ? buffered : redacting);

  it('both ways, plain', async () => {
    const answer = await call(gateway(), message(`Write to ${email}.`));
    expect(String(upstream.seen[0]?.body)).not.toContain(email);
    expect(JSON.parse(answer.text)).toMatchObject({
      content: [{ text: expect.stringMatching(/^You said: Write to \[\w+\]\. /) as string }],
    });
    expect(answer.headers.get('x-kt-verdict')).toBe('redact');
  });

  it('of a stream, however it is cut', async () => {
    const spoken = `Ask ${email} or jane at the café, then ${email}.`;
    const thought = `They want ${email}.`;
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat({ max: spoken.length }), { maxLength: 6 }),
        fc.array(fc.nat({ max: thought.length }), { maxLength: 6 }),
        async (cuts, others) => {
          const events = eventsOf([
            {
              start: { type: 'thinking', thinking: '', signature: '' },
              deltas: [
                ...pieces(thought, others).map((thinking) => ({ type: 'thinking_delta', thinking })),
                { type: 'signature_delta', signature: email },
              ],
            },
            textBlock(...pieces(spoken, cuts)),
          ]);
          upstream.next(streamStep(written(events)));
          const answer = await call(gateway(), streaming());
          const { blocks, events: got } = readMessages(answer.text);
          expect(got.map(({ type }) => type)).toEqual(events.map(({ type }) => type));
          expect(blocks[0]?.['thinking']).toMatch(/^They want \[\w+\]\.$/);
          expect(blocks[0]?.['signature']).toBe(email);
          expect(blocks[1]?.['text']).toMatch(/^Ask \[\w+\] or jane at the café, then \[\w+\]\.$/);
          expect((await gateway().lastEvent()).usage).toEqual({
            input_tokens: 17,
            output_tokens: 12,
            cached_input_tokens: 2,
          });
        },
      ),
      { numRuns: 25 },
    );
  });

  it('of a stream leaves every other event as it came', async () => {
    const odd = `event: ping\ndata: {"type":  "ping"}\n\n: comment\n\n`;
    const events = eventsOf([textBlock('before ', 'and ', email, ' after')]);
    const body = written(events.slice(0, 2)) + odd + written(events.slice(2));
    upstream.next(streamStep(body));
    const answer = await call(gateway(), streaming());
    const label = /\[\w+\]/.exec(answer.text)?.[0] ?? '';
    expect(answer.text).toBe(body.replace(email, label));
  });

  it('of an input keeps it JSON, streamed and plain', async () => {
    const input = JSON.stringify({ to: email, card: 4111111111111111, note: `"${email}"\n` });
    upstream.next(streamStep(written(eventsOf([toolBlock('send', '', ...pieces(input, [4, 9, 15, 30, 33, 50]))]))));
    const streamed = readMessages((await call(gateway(), streaming())).text);
    const got = JSON.parse(streamed.blocks[0]?.['partial_json'] ?? '') as Record<string, string>;
    expect(got).toEqual({
      to: expect.stringMatching(/^\[\w+\]$/) as string,
      card: expect.stringMatching(/^\[\w+\]$/) as string,
      note: expect.stringMatching(/^"\[\w+\]"\n$/) as string,
    });
    expect(streamed.events.find(({ type }) => type === 'content_block_start')).toMatchObject({
      content_block: { name: 'send', input: {} },
    });
    upstream.next(
      wholeStep(wholeMessage([{ type: 'tool_use', id: 't', name: 'send', input: JSON.parse(input) as unknown }])),
    );
    const plain = await call(gateway(), fresh());
    expect(JSON.parse(plain.text)).toMatchObject({ content: [{ input: got }] });
  });

  it('of citations, each a text of its own', async () => {
    const citation = (text: string): object => ({
      type: 'citations_delta',
      citation: { type: 'char_location', cited_text: text, document_index: 0 },
    });
    const block = {
      start: { type: 'text', text: '', citations: [] },
      deltas: [citation('jane.doe'), citation('@example.com'), citation(email)],
    };
    upstream.next(streamStep(written(eventsOf([block]))));
    const { text } = await call(gateway(), streaming());
    expect(text).toContain('"cited_text":"jane.doe"');
    expect(text).toContain('"cited_text":"@example.com"');
    expect(text).not.toContain(email);
  });

  it('of what the provider’s own tools found, in one event', async () => {
    const content = [{ type: 'web_search_result', title: `Mail ${email}`, url: 'u', encrypted_content: email }];
    const start = { type: 'web_search_tool_result', tool_use_id: 't', content };
    upstream.next(streamStep(written(eventsOf([{ start }]))));
    const { text } = await call(gateway(), streaming());
    expect(text).toMatch(/"title":"Mail \[\w+\]"/);
    expect(text).toContain(`"encrypted_content":"${email}"`);
  });
});

describe('a window', () => {
  it('lets a tool’s input go with the end of its block', async () => {
    const events = eventsOf([toolBlock('send', '{"to": "', 'you"}'), textBlock('and more')]).map((event) =>
      written([event]),
    );
    const end = events.findIndex((event) => event.includes('content_block_stop')) + 1;
    let finish: () => void = () => undefined;
    upstream.next((_request, response) => {
      response.writeHead(200, { 'content-type': 'text/event-stream' });
      response.write(events.slice(0, end).join(''));
      finish = () => response.end(events.slice(end).join(''));
    });
    const response = await fetch(redacting.url + path, {
      method: 'POST',
      headers: { 'x-api-key': redacting.key },
      body: JSON.stringify(streaming()),
    });
    let text = '';
    for await (const chunk of response.body ?? []) {
      text += Buffer.from(chunk).toString();
      if (text.includes('you\\"}')) finish();
    }
    expect(readMessages(text).blocks[0]?.['partial_json']).toBe('{"to": "you"}');
  });
});

describe('values that are put back', () => {
  it('are in texts, inputs and thinking, plain and streamed', async () => {
    const gateway = await startTestGateway(
      configText('pii-detector', 'pii-detector: {redaction: {restore: true}}', anthropicAt(upstream.url)),
    );
    try {
      for (const stream of [false, true]) {
        const body = message(`Write to ${email}.`, { stream, model: 'mock-reasoning' });
        const { text } = await call(gateway, body);
        expect(String(upstream.seen[0]?.body)).not.toContain(email);
        const [thought, said] = stream
          ? readMessages(text).blocks
          : (JSON.parse(text) as { content: Record<string, string>[] }).content;
        expect(thought?.['thinking']).toContain(`Write to ${email}.`);
        expect(said?.['text']).toContain(`You said: Write to ${email}.`);
        const tools = [{ name: 'send', input_schema: { type: 'object', properties: { to: { type: 'string' } } } }];
        const called = await call(gateway, message(`"${email}"`, { stream, model: 'mock-tools', tools }));
        const input = stream
          ? (JSON.parse(readMessages(called.text).blocks[0]?.['partial_json'] ?? '') as unknown)
          : (JSON.parse(called.text) as { content: { input: unknown }[] }).content[0]?.input;
        expect(input).toEqual({ to: `"${email}"` });
        upstream.reset();
      }
    } finally {
      await gateway.stop();
    }
  });
});

/** A text in pieces, cut at some offsets. */
function pieces(text: string, cuts: readonly number[]): string[] {
  const sorted = [...cuts].sort((left, right) => left - right);
  return [0, ...sorted].map((start, index) => text.slice(start, sorted[index] ?? text.length));
}

describe('a refusal', () => {
  it('of a request is a 409 in Anthropic’s form, plain or streaming', async () => {
    for (const stream of [false, true]) {
      const answer = await call(blocking, message('Tell me of Project Falcon.', { stream }));
      expect(answer.status).toBe(409);
      expect(answer.headers.get('content-type')).toBe('application/json');
      expect(answer.headers.get('x-should-retry')).toBe('false');
      const requestId = answer.headers.get('x-request-id');
      expect(answer.headers.get('request-id')).toBe(requestId);
      expect(JSON.parse(answer.text)).toEqual({
        type: 'error',
        error: {
          type: 'invalid_request_error',
          message: expect.stringMatching(/^Request blocked by policy 'entity-list-filter'/) as string,
          details: { error_code: 'input_blocked' },
          code: 'input_blocked',
          gateway_type: 'policy_violation',
          param: null,
          policy: 'entity-list-filter',
          reason_code: 'entity_list_filter.matched',
          phase: 'input',
          event_id: answer.headers.get('x-kt-event-id'),
        },
        request_id: requestId,
      });
    }
    expect(upstream.seen).toHaveLength(0);
  });

  it('is answered from memory in the same form', async () => {
    const body = message('Tell me of Project Falcon, again.');
    const first = await call(blocking, body);
    const second = await call(blocking, body);
    expect(errorOf(second)).toEqual(errorOf(first));
    expect((await blocking.lastEvent()).repeat_of).not.toBeNull();
  });

  it('of an answer before any of it went out', async () => {
    upstream.next(streamStep(written(eventsOf([textBlock('Project ', 'Falcon')]))));
    const answer = await call(blockingBuffered, streaming());
    expect([answer.status, errorOf(answer)['code']]).toEqual([409, 'output_blocked']);
  });

  it('of an answer that is out ends its stream with an event, and not cleanly', async () => {
    upstream.next(streamStep(written(eventsOf([textBlock('Project ', 'Falcon')]))));
    const { text, isClean } = await readAsItComes(late, streaming());
    expect(isClean).toBe(false);
    const { events } = readMessages(text);
    expect(events.at(-1)).toMatchObject({
      type: 'error',
      error: { type: 'invalid_request_error', code: 'output_blocked', gateway_type: 'policy_violation' },
    });
    expect(events.map(({ type }) => type)).not.toContain('message_stop');
    expect(await late.lastEvent()).toMatchObject({ status: 409, delivered: 'partial', verdict: 'block' });
  });

  it('of a stream in a window ends before what it refuses', async () => {
    const events = eventsOf([
      textBlock(`${'much is said here. '.repeat(300)}Now of `, 'Project ', 'Falcon', ' and more'),
    ]);
    upstream.next(slowly(events.map((event) => written([event]))));
    const { text, isClean } = await readAsItComes(blocking, streaming());
    expect(isClean).toBe(false);
    expect(text).not.toContain('Falcon');
    const { events: got } = readMessages(text);
    expect(got[0]?.type).toBe('message_start');
    expect(got.at(-1)).toMatchObject({ type: 'error', error: { code: 'output_blocked' } });
  });
});

describe('a stream that is not whole', () => {
  const begun = written(eventsOf([textBlock('some text')]));
  const upToStop = begun.slice(0, begun.indexOf('event: message_stop'));
  const upToDelta = begun.slice(0, begun.indexOf('event: message_delta'));

  it.each([
    ['ends without message_stop', streamStep(upToStop)],
    ['ends in mid-answer', streamStep(upToDelta)],
    ['ends in mid-event', streamStep(begun.slice(0, -10))],
    ['ends with [DONE] alone', streamStep(`${upToDelta}data: [DONE]\n\n`)],
    ['breaks off', cut(upToStop)],
  ])('%s: never a clean end', async (_name, step) => {
    upstream.next(step);
    const judged = await call(buffered, streaming());
    expect([judged.status, errorOf(judged)['type'], errorOf(judged)['code']]).toEqual([
      502,
      'api_error',
      'upstream_error',
    ]);
    for (const gateway of [late, redacting]) {
      upstream.next(step);
      const { status, text, isClean } = await readAsItComes(gateway, streaming());
      // What can't be read may come before any of the stream went out.
      expect([status, isClean]).toEqual(status === 200 ? [200, false] : [502, true]);
      const last = status === 200 ? readMessages(text).events.at(-1) : (JSON.parse(text) as unknown);
      expect(last).toMatchObject({ type: 'error', error: { type: 'api_error' } });
    }
  });

  it('with an error event of the provider’s', async () => {
    const error = { type: 'error', error: { type: 'overloaded_error', message: 'Overloaded' } };
    upstream.next(streamStep(upToDelta + written([error])));
    const judged = await call(buffered, streaming());
    expect([judged.status, errorOf(judged)['code']]).toEqual([502, 'upstream_error']);
    upstream.next(streamStep(upToDelta + written([error])));
    const { text, isClean } = await readAsItComes(late, streaming());
    expect(isClean).toBe(false);
    const { events } = readMessages(text.replace(/: end\n\n$/, ''));
    expect(events.filter(({ type }) => type === 'error')).toEqual([error]);
  });

  it('but one that is whole may break off after its last event, and what follows that is left out', async () => {
    for (const gateway of [late, redacting, buffered]) {
      upstream.next(cut(begun));
      expect((await call(gateway, streaming())).text).toBe(begun);
      upstream.next(streamStep(`${begun}data: [DONE]\n\n`));
      expect((await call(gateway, streaming())).text).toBe(begun);
    }
  });
});

describe('errors on that path', () => {
  const formed = (answer: Answer): unknown => {
    const { type, error, request_id: requestId } = JSON.parse(answer.text) as Record<string, unknown>;
    expect([type, requestId]).toEqual(['error', answer.headers.get('x-request-id')]);
    expect(answer.headers.get('request-id')).toBe(requestId);
    const { type: errorType, code } = error as Record<string, unknown>;
    return [answer.status, errorType, code];
  };

  it('are in Anthropic’s form', async () => {
    const tooLong = message('x'.repeat(2000));
    expect(formed(await call(bare, fresh(), { key: null }))).toEqual([401, 'authentication_error', 'invalid_api_key']);
    expect(formed(await call(bare, fresh(), { key: bare.accessKey }))).toEqual([
      403,
      'permission_error',
      'access_denied',
    ]);
    expect(formed(await call(bare, fresh(), { method: 'GET' }))).toEqual([
      405,
      'invalid_request_error',
      'method_not_allowed',
    ]);
    expect(formed(await call(bare, tooLong))).toEqual([413, 'request_too_large', 'request_too_large']);
    expect(formed(await call(bare, '{"model":'))).toEqual([400, 'invalid_request_error', 'invalid_json']);
    expect(formed(await call(bare, '[]'))).toEqual([400, 'invalid_request_error', 'invalid_json']);
    expect(formed(await call(bare, fresh({ model: '..' })))).toEqual([404, 'not_found_error', 'model_not_found']);
    const zipped = await call(bare, fresh(), { headers: { 'content-encoding': 'gzip' } });
    expect(formed(zipped)).toEqual([415, 'invalid_request_error', 'unsupported_encoding']);
    const counting = await call(bare, fresh(), { path: `${path}/count_tokens` });
    expect(formed(counting)).toEqual([404, 'not_found_error', 'not_found']);
    expect(upstream.seen).toHaveLength(0);
  });

  it('and in OpenAI’s on all others', async () => {
    const answer = await bare.call(fresh(), { path: '/v1/messages2' });
    expect(JSON.parse(answer.text)).toEqual({ error: expect.objectContaining({ code: 'not_found' }) as object });
    expect(answer.headers.get('request-id')).toBeNull();
  });

  it('a provider’s own pass as sent, its refusal of the gateway’s key does not', async () => {
    const limited = await call(bare, fresh({ model: 'mock-error-429' }));
    expect([limited.status, limited.headers.get('retry-after')]).toEqual([429, '1']);
    expect(JSON.parse(limited.text)).toEqual({
      type: 'error',
      error: { type: 'rate_limit_error', message: 'Rate limit reached. Try again in 1s.' },
    });
    expect(formed(await call(bare, fresh({ model: 'mock-error-401' })))).toEqual([
      502,
      'api_error',
      'upstream_auth_failed',
    ]);
    expect(formed(await call(bare, fresh({ model: 'mock-reset' })))).toEqual([502, 'api_error', 'upstream_error']);
    upstream.next({ status: 529, body: 'busy' });
    expect(formed(await call(bare, fresh()))).toEqual([529, 'overloaded_error', 'upstream_error']);
  });

  it('an overloaded gateway says so', async () => {
    const off = await startTestGateway(
      configText('', '', anthropicAt(upstream.url)).replace('version: 1.0.0', 'version: 1.0.0, enabled: false'),
    );
    try {
      expect(formed(await call(off, fresh()))).toEqual([503, 'overloaded_error', 'gateway_disabled']);
    } finally {
      await off.stop();
    }
  });
});

describe('targets', () => {
  it('that do not speak it are not asked', async () => {
    const gateway = await startTestGateway(configText('', '', providerAt(upstream.url)));
    try {
      const answer = await call(gateway, fresh({ model: 'gpt-4o' }));
      expect(answer.status).toBe(404);
      expect(errorOf(answer)).toMatchObject({
        type: 'not_found_error',
        code: 'model_not_found',
        param: 'model',
        message: expect.stringContaining("'gpt-4o' is not served on /v1/messages") as string,
      });
    } finally {
      await gateway.stop();
    }
    expect(upstream.seen).toHaveLength(0);
  });

  it('that speak it are, past those that do not', async () => {
    const config = `providers:
  targets:
    - {id: one, provider: openai, model: shared, base_url: "${upstream.url}/one/v1", secret_key_ref: {env: TEST_KEY}}
    - {id: two, provider: vllm, model: shared, base_url: "${upstream.url}/v1", secret_key_ref: {env: TEST_KEY}}
`;
    const gateway = await startTestGateway(configText('', '', config));
    try {
      expect((await call(gateway, fresh({ model: 'shared' }))).status).toBe(200);
      expect(upstream.seen[0]?.url).toBe('/v1/messages');
      expect(upstream.seen[0]?.headers.authorization).toBe(`Bearer ${providerKey}`);
      expect((await gateway.lastEvent()).target).toBe('two');
    } finally {
      await gateway.stop();
    }
  });

  it('the built-in mock answers it', async () => {
    const gateway = await startTestGateway(
      configText('', '', 'providers: {targets: [{id: m, provider: mock, model: "*"}]}'),
    );
    try {
      expect(JSON.parse((await call(gateway, message('hello'))).text)).toMatchObject({
        content: [{ type: 'text', text: 'You said: hello (1 message)' }],
      });
      const { blocks } = readMessages((await call(gateway, message('hello', { stream: true }))).text);
      expect(blocks[0]?.['text']).toBe('You said: hello (1 message)');
    } finally {
      await gateway.stop();
    }
  });
});
