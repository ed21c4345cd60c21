/** Every text of a request and of an answer in Anthropic's shape is judged, and an edit changes nothing else. */
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { anthropicMessages } from '../../../src/gateway/wire/anthropic-messages.ts';
import { everyText } from '../../support/every-text.ts';
import { configText, errorOf, startTestGateway, type Answer, type TestGateway } from '../../support/gateway.ts';
import { anthropicAt, message, wholeMessage, wholeStep } from '../../support/messages.ts';
import { startUpstream, type Upstream } from '../../support/upstream.ts';

let upstream: Upstream;
let blocking: TestGateway;
let redacting: TestGateway;
let strict: TestGateway;

const filter = 'entity-list-filter: {blocked_entities: [Project Falcon], action: block';
/** Every place is tried with a name that is blocked and with a card number that is redacted. */
const entity = 'Project Falcon';
const card = '4111 1111 1111 1111';
const path = '/v1/messages';

beforeAll(async () => {
  upstream = await startUpstream();
  const provider = anthropicAt(upstream.url);
  blocking = await startTestGateway(configText('entity-list-filter', `${filter}}`, provider));
  redacting = await startTestGateway(configText('pii-detector', '', provider));
  strict = await startTestGateway(configText('entity-list-filter', `${filter}, uninspectable: block}`, provider));
});

afterAll(async () => {
  await Promise.all([blocking.stop(), redacting.stop(), strict.stop()]);
  await upstream.close();
});

afterEach(() => upstream.reset());

const call = (gateway: TestGateway, body: unknown): Promise<Answer> => gateway.call(body, { path });

/** A conversation in which one turn, of the user's or the model's, holds a block. */
const user = (block: unknown): Record<string, unknown> => message(['a', block].map(asBlock));
const assistant = (block: unknown): Record<string, unknown> =>
  message('a', {
    messages: [
      { role: 'user', content: 'a' },
      { role: 'assistant', content: [block] },
      { role: 'user', content: 'b' },
    ],
  });
const asBlock = (block: unknown): unknown => (typeof block === 'string' ? { type: 'text', text: block } : block);
const result = (content: unknown): Record<string, unknown> =>
  user({ type: 'tool_result', tool_use_id: 'toolu_1', content });
const document = (source: unknown, more: object = {}): Record<string, unknown> =>
  user({ type: 'document', source, ...more });
const citation = (more: object): Record<string, unknown> =>
  assistant({ type: 'text', text: 'a', citations: [{ type: 'char_location', document_index: 0, ...more }] });
const png = { type: 'base64', media_type: 'image/png', data: 'iVBO' };
const pdf = { type: 'base64', media_type: 'application/pdf', data: 'JVBE' };

/** A request for each place in which a text can stand. */
const places: Readonly<Record<string, (text: string) => Record<string, unknown>>> = {
  system: (text) => message('a', { system: text }),
  'system block': (text) => message('a', { system: [{ type: 'text', text, cache_control: { type: 'ephemeral' } }] }),
  'content as text': (text) => message(text),
  'text block': (text) => user({ type: 'text', text }),
  'first of many turns': (text) => ({
    ...message('a'),
    messages: [text, 'b', 'c'].map((content, index) => ({ role: index === 1 ? 'assistant' : 'user', content })),
  }),
  ...Object.fromEntries(
    ['assistant', 'system', 'critic', '__proto__'].map((role) => [
      `${role} turn`,
      (text: string) =>
        message('a', {
          messages: [
            { role: 'user', content: 'a' },
            { role, content: text },
          ],
        }),
    ]),
  ),
  'unknown member of a message': (text) => message('a', { messages: [{ role: 'user', content: 'a', note: text }] }),
  'unknown member of a block': (text) => user({ type: 'text', text: 'a', caption: text }),
  'unknown block': (text) => user({ type: 'hologram', hologram: { deep: [text] } }),
  'block without a type': (text) => user({ thought: text }),
  'text that is none': (text) => user({ type: 'text', text: { value: text } }),
  'plain document': (text) => document({ type: 'text', media_type: 'text/plain', data: text }),
  'document of blocks': (text) => document({ type: 'content', content: [{ type: 'text', text }] }),
  'document of text': (text) => document({ type: 'content', content: text }),
  'document without a source': (text) => document(text),
  'title of a document': (text) => document(pdf, { title: text }),
  'context of a document': (text) => document(pdf, { context: text }),
  'address of a document': (text) => document({ type: 'url', url: `https://x.example/?q=${text}` }),
  'document that is a data URL': (text) =>
    document({ type: 'url', url: `data:text/plain;base64,${Buffer.from(text).toString('base64')}` }),
  'source of an unknown type': (text) => document({ type: 'scroll', text }),
  'search result': (text) => user({ type: 'search_result', source: 's', title: 't', content: [asBlock(text)] }),
  'title of a search result': (text) => user({ type: 'search_result', source: 's', title: text, content: [] }),
  'source of a search result': (text) => user({ type: 'search_result', source: text, title: 't', content: [] }),
  'input of a call': (text) => assistant({ type: 'tool_use', id: 't', name: 'f', input: { a: { b: [text] } } }),
  'name in an input': (text) => assistant({ type: 'tool_use', id: 't', name: 'f', input: { [text]: 1 } }),
  'input that is no object': (text) => assistant({ type: 'tool_use', id: 't', name: 'f', input: text }),
  'name of a tool called': (text) => assistant({ type: 'tool_use', id: 't', name: text, input: {} }),
  'server tool use': (text) =>
    assistant({ type: 'server_tool_use', id: 't', name: 'web_search', input: { query: text } }),
  'MCP tool use': (text) =>
    assistant({ type: 'mcp_tool_use', id: 't', name: 'f', server_name: 's', input: { a: text } }),
  'tool result': (text) => result(text),
  'tool result in blocks': (text) => result([{ type: 'text', text }]),
  'document in a tool result': (text) =>
    result([{ type: 'document', source: { type: 'text', media_type: 'text/plain', data: text } }]),
  'tool result that is none': (text) => result({ value: text }),
  'tabs of a browser': (text) => result([{ type: 'browser_state', tabs: [{ tab_id: '1', title: text, url: 'u' }] }]),
  'web search result': (text) =>
    assistant({
      type: 'web_search_tool_result',
      tool_use_id: 't',
      content: [{ type: 'web_search_result', title: text, url: 'https://x.example', encrypted_content: 'x' }],
    }),
  'page fetched': (text) =>
    assistant({
      type: 'web_fetch_tool_result',
      tool_use_id: 't',
      content: {
        type: 'web_fetch_result',
        url: 'https://x.example',
        content: { type: 'document', source: { type: 'text', media_type: 'text/plain', data: text } },
      },
    }),
  'output of code': (text) =>
    assistant({
      type: 'bash_code_execution_tool_result',
      tool_use_id: 't',
      content: { type: 'bash_code_execution_result', stdout: text, stderr: '', return_code: 0, content: [] },
    }),
  'result of a tool of tomorrow': (text) =>
    assistant({ type: 'x_tool_result', tool_use_id: 't', content: [{ x: text }] }),
  thinking: (text) => assistant({ type: 'thinking', thinking: text, signature: 'c2ln' }),
  compaction: (text) => assistant({ type: 'compaction', content: text, encrypted_content: 'x' }),
  'text cited': (text) => citation({ cited_text: text }),
  'title cited': (text) => citation({ cited_text: 'a', document_title: text, encrypted_index: 'x' }),
  'tool description': (text) => message('a', { tools: [{ name: 'f', description: text, input_schema: {} }] }),
  'description in a schema': (text) =>
    message('a', {
      tools: [{ name: 'f', input_schema: { type: 'object', properties: { a: { description: text } } } }],
    }),
  'example of an input': (text) =>
    message('a', { tools: [{ name: 'f', input_schema: {}, input_examples: [{ a: text }] }] }),
  'tool of the provider': (text) =>
    message('a', { tools: [{ type: 'web_search_20250305', user_location: { city: text } }] }),
  'tool choice': (text) => message('a', { tool_choice: { type: 'tool', name: text } }),
  'MCP server': (text) => message('a', { mcp_servers: [{ type: 'url', name: text, url: 'https://x.example' }] }),
  user: (text) => message('a', { metadata: { user_id: text } }),
  'stop sequence': (text) => message('a', { stop_sequences: ['x', text] }),
  'schema of the answer': (text) =>
    message('a', { output_config: { format: { type: 'json_schema', schema: { description: text } } } }),
  'unknown field': (text) => message('a', { documents: text }),
  'unknown field, deep': (text) => message('a', { context_management: { edits: [{ instructions: text }] } }),
};

describe('each place of a request', () => {
  it.each(Object.entries(places))('%s', async (_name, place) => {
    const blocked = await call(blocking, place(entity));
    expect(blocked.status).toBe(409);
    expect(errorOf(blocked)).toMatchObject({ code: 'input_blocked', policy: 'entity-list-filter', phase: 'input' });
    expect(blocked.text).not.toContain('Falcon');
    expect(await blocking.lastEvent()).toMatchObject({ status: 409, endpoint: path, delivered: 'none' });
    expect(upstream.seen).toHaveLength(0);

    const answer = await call(redacting, place(card));
    expect(answer.status).toBeLessThan(500);
    expect(upstream.seen).toHaveLength(1);
    expect(upstream.seen[0]?.url).toBe(path);
    const sent = String(upstream.seen[0]?.body);
    expect(everyText(sent)).not.toContain('1111');
    expect(await redacting.lastEvent()).toMatchObject({ verdict: 'redact', redactions: expect.any(Number) as number });
  });

  it('a number in an input is judged, and what it becomes is JSON', async () => {
    const body = assistant({ type: 'tool_use', id: 't', name: 'f', input: { card: 4111111111111111 } });
    expect((await call(redacting, body)).status).toBe(200);
    expect(JSON.parse(String(upstream.seen[0]?.body))).toMatchObject({
      messages: [{}, { content: [{ input: { card: expect.stringMatching(/^\[/) as string } }] }, {}],
    });
  });
});

describe('what no policy can read', () => {
  const unread: readonly [string, Record<string, unknown>][] = [
    ['image', user({ type: 'image', source: png })],
    ['image', user({ type: 'image', source: { type: 'url', url: 'https://x.example/a.png' } })],
    ['image', user({ type: 'image' })],
    ['image', result([{ type: 'image', source: png }])],
    ['file', document(pdf)],
    ['file', document({ type: 'url', url: 'https://x.example/a.pdf' })],
    ['file_id', document({ type: 'file', file_id: 'file_1' })],
    ['file_id', user({ type: 'container_upload', file_id: 'file_1' })],
    ['encrypted_content', assistant({ type: 'redacted_thinking', data: 'ZW5j' })],
    ['encrypted_content', assistant({ type: 'thinking', thinking: '', signature: 'c2ln' })],
    [
      'encrypted_content',
      assistant({
        type: 'web_search_tool_result',
        tool_use_id: 't',
        content: [{ type: 'web_search_result', title: 'a', url: 'https://x.example', encrypted_content: 'x' }],
      }),
    ],
    ['hologram', user({ type: 'hologram' })],
    ['hosted_tool', message('a', { tools: [{ type: 'web_search_20250305', name: 'web_search' }] })],
    ['hosted_tool', message('a', { tools: [{ type: 'mcp_toolset', mcp_server_name: 's' }] })],
    ['hosted_tool', message('a', { mcp_servers: [{ type: 'url', name: 's', url: 'https://x.example' }] })],
  ];
  it.each(unread)('%s: a finding, or a block', async (type, body) => {
    expect((await call(blocking, body)).status).toBe(200);
    const { policy_results: results } = await blocking.lastEvent();
    expect(results[0]?.findings).toEqual([{ type: `uninspected:${type}`, count: 1 }]);
    upstream.reset();
    const refused = await call(strict, body);
    expect([refused.status, errorOf(refused)['reason_code']]).toEqual([409, 'entity_list_filter.uninspectable']);
    expect(upstream.seen).toHaveLength(0);
  });

  it.each([
    ['thinking that can be read', assistant({ type: 'thinking', thinking: 'a', signature: 'c2ln' })],
    ['tools that the client runs', message('a', { tools: [{ type: 'bash_20250124', name: 'bash' }, { name: 'f' }] })],
    ['tools with a type of null', message('a', { tools: [{ type: null, name: 'f', input_schema: {} }] })],
  ])('but not %s', async (_name, body) => {
    expect((await call(strict, body)).status).toBe(200);
  });

  it('what is sealed is neither judged nor changed', async () => {
    const sealed = assistant({
      type: 'web_search_tool_result',
      tool_use_id: 't',
      content: [{ type: 'web_search_result', title: card, url: 'https://x.example', encrypted_content: card }],
    });
    expect((await call(redacting, sealed)).status).toBe(200);
    const sent = String(upstream.seen[0]?.body);
    expect(sent).toContain(`"encrypted_content":"${card}"`);
    expect(sent).not.toContain(`"title":"${card}"`);
  });

  it('thinking is redacted, its signature stays', async () => {
    await call(redacting, assistant({ type: 'thinking', thinking: `Their card is ${card}.`, signature: card }));
    const { messages } = JSON.parse(String(upstream.seen[0]?.body)) as { messages: { content: object[] }[] };
    expect(messages[1]?.content[0]).toEqual({
      type: 'thinking',
      thinking: expect.stringMatching(/^Their card is \[\w+\]\.$/) as string,
      signature: card,
    });
  });
});

describe('a request that can not be judged', () => {
  it.each([
    ['messages', {}],
    ['messages', { messages: 'a' }],
    ['messages', { messages: [] }],
    ['messages[0]', { messages: ['a'] }],
    ['messages[0].role', { messages: [{ content: 'a' }] }],
    ['messages[0].content', { messages: [{ role: 'user' }] }],
    ['messages[0].content', { messages: [{ role: 'user', content: { type: 'text', text: 'a' } }] }],
    ['messages[0].content[1]', { messages: [{ role: 'user', content: [{ type: 'text', text: 'a' }, 'b'] }] }],
    ['system', { ...message('a'), system: { text: 'a' } }],
    ['tools', { ...message('a'), tools: {} }],
    ['tools[0]', { ...message('a'), tools: ['a'] }],
    ['max_tokens', { ...message('a'), max_tokens: '100' }],
    ['stream', { ...message('a'), stream: 'yes' }],
    ['model', { messages: [{ role: 'user', content: 'a' }], model: 1 }],
    ['System', { ...message('a'), System: 'a' }],
  ])('names %s', async (param, body) => {
    const answer = await call(blocking, { model: 'claude-sonnet-4-5', ...body });
    expect([answer.status, errorOf(answer)['param']]).toEqual([400, param]);
    expect(errorOf(answer)['type']).toBe('invalid_request_error');
    expect(upstream.seen).toHaveLength(0);
  });
});

/** The content of an answer for each place in which a text can stand. */
const answers: Readonly<Record<string, (text: string) => Record<string, unknown>>> = {
  text: (text) => wholeMessage([{ type: 'text', text }]),
  'second block': (text) => wholeMessage([asBlock('a'), asBlock(text)]),
  'text cited': (text) =>
    wholeMessage([{ type: 'text', text: 'a', citations: [{ type: 'char_location', cited_text: text }] }]),
  thinking: (text) => wholeMessage([{ type: 'thinking', thinking: text, signature: 's' }]),
  input: (text) => wholeMessage([{ type: 'tool_use', id: 't', name: 'f', input: { a: { b: text } } }]),
  'name of a tool': (text) => wholeMessage([{ type: 'tool_use', id: 't', name: text, input: {} }]),
  'server tool use': (text) => wholeMessage([{ type: 'server_tool_use', id: 't', name: 'f', input: { q: text } }]),
  'web search result': (text) =>
    wholeMessage([
      {
        type: 'web_search_tool_result',
        tool_use_id: 't',
        content: [{ type: 'web_search_result', title: text, url: 'u', encrypted_content: 'x' }],
      },
    ]),
  'unknown block': (text) => wholeMessage([{ type: 'hologram', hologram: text }]),
  'content that is none': (text) => wholeMessage({ text }),
  'content as text': (text) => wholeMessage(text),
  'stop sequence': (text) => wholeMessage([], { stop_sequence: text }),
  'why it stopped': (text) => wholeMessage([], { stop_details: { type: 'refusal', explanation: text } }),
  'unknown member': (text) => wholeMessage([], { note: [text] }),
};

describe('each place of an answer', () => {
  let count = 0;
  /** A request unlike all before: refusals of the same one are answered from memory. */
  const fresh = (): Record<string, unknown> => message(`question ${count++}`);

  it.each(Object.entries(answers))('%s', async (_name, place) => {
    upstream.next(wholeStep(place(entity)));
    const blocked = await call(blocking, fresh());
    expect([blocked.status, errorOf(blocked)['code']]).toEqual([409, 'output_blocked']);
    expect(blocked.text).not.toContain('Falcon');
    upstream.next(wholeStep(place(card)));
    const answer = await call(redacting, fresh());
    expect(answer.status).toBe(200);
    expect(everyText(answer.text)).not.toContain('1111');
    expect((await redacting.lastEvent()).usage).toEqual({ input_tokens: 17, output_tokens: 7, cached_input_tokens: 2 });
  });

  it('passes with every byte where nothing is found', async () => {
    const body = `{"content": [{"type":"text","text":"\\u0061 é"}],  "usage":{"input_tokens":1.0,"output_tokens":2}}`;
    upstream.next({ status: 200, headers: { 'content-type': 'application/json' }, body });
    const answer = await call(redacting, fresh());
    expect(answer.text).toBe(body);
  });

  it('what the provider sealed keeps no answer back', async () => {
    upstream.next(wholeStep(wholeMessage([{ type: 'redacted_thinking', data: 'ZW5j' }, asBlock('a')])));
    expect((await call(strict, fresh())).status).toBe(200);
  });
});

describe('laws', () => {
  const text = fc.string({ unit: 'binary', maxLength: 8 }).map((random) => `«${random}»`);
  const block = fc.oneof(
    text.map((value) => ({ type: 'text', text: value })),
    text.map((value) => ({ type: 'thinking', thinking: value, signature: 's' })),
    fc
      .dictionary(text, fc.oneof(text, fc.array(text)))
      .map((input) => ({ type: 'tool_use', id: 't', name: '«n»', input })),
    text.map((value) => ({ type: 'tool_result', tool_use_id: 't', content: [{ type: 'text', text: value }] })),
    fc.dictionary(text, text).map((members) => ({ ...members, type: 'of tomorrow' })),
  );
  const body = fc.record({ system: text, blocks: fc.array(block), more: fc.dictionary(text, text) });

  it('an edit of a part changes that part alone', () => {
    fc.assert(
      fc.property(body, fc.nat(), ({ system, blocks, more }, which) => {
        const request = { ...more, ...message(blocks, { system }) };
        const json = JSON.stringify(request, null, 1);
        const reading = anthropicMessages.readRequest(json, JSON.parse(json), () => Promise.reject(new Error('none')));
        if (reading instanceof Promise) throw new Error('reads at once');
        const { parts } = reading.source.subject();
        expect(parts.length).toBeGreaterThan(0);
        expect(reading.source.rewrite([])).toBe(json);
        const part = which % parts.length;
        const start = (parts[part] as { text: string }).text.indexOf('«');
        if (start === -1) return;
        const rewritten = reading.source.rewrite([{ part, start, end: start + 1, replacement: '‹' }]);
        expect(rewritten.replace('‹', '«')).toBe(json);
      }),
    );
  });

  it('every string of a request but labels is in some part', () => {
    fc.assert(
      fc.property(body, ({ system, blocks, more }) => {
        const request = { ...more, ...message(blocks, { system }) };
        const json = JSON.stringify(request);
        const reading = anthropicMessages.readRequest(json, JSON.parse(json), () => Promise.reject(new Error('none')));
        if (reading instanceof Promise) throw new Error('reads at once');
        const all = reading.source
          .subject()
          .parts.map((part) => part.text)
          .join('\n');
        const visit = (value: unknown): void => {
          if (typeof value === 'string' && value.startsWith('«')) expect(all).toContain(value);
          else if (typeof value === 'object' && value !== null) Object.values(value).forEach(visit);
        };
        visit(request);
      }),
    );
  });
});
