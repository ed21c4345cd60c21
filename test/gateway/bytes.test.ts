import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { chat, configText, providerAt, readStream, startTestGateway, type TestGateway } from '../support/gateway.ts';
import { startUpstream, type Upstream } from '../support/upstream.ts';

let upstream: Upstream;
let gateway: TestGateway;

beforeAll(async () => {
  upstream = await startUpstream();
  const renamed = `    - {id: renamed, provider: openai, model: mine, upstream_model: theirs, base_url: "${upstream.url}/v1", secret_key_ref: {env: TEST_KEY}}`;
  const policy = 'entity-list-filter: {blocked_entities: [Zaphod], action: redact, marker: "[\\"X\\\\]"}';
  gateway = await startTestGateway(configText('entity-list-filter', policy, providerAt(upstream.url, renamed)));
});

afterAll(async () => {
  await gateway.stop();
  await upstream.close();
});

afterEach(() => upstream.reset());

const odd =
  '\t{ "model" :"gpt-4o",\r\n "temperature": 1.0, "big":1e400 ,"n2":12345678901234567890,"neg":-0.0,"e":1E+2, "messages" : [ {"content":"caf\\u00e9 \\/ \\ud83d\\ude00 NAME 😀","role":"user" , "z":null} ],\n"b":[ ],"a":{ } , "\\u0041":"\\u0042","seed":1}\n';
/** `["X\]` as it stands inside a JSON string. */
const marker = String.raw`[\"X\\]`;

describe('a request on its way', () => {
  it('keeps every byte when nothing is redacted', async () => {
    expect((await gateway.call(odd)).status).toBe(200);
    expect(upstream.seen[0]?.body.toString()).toBe(odd);
  });

  it.each(['Zaphod', '\\u005aaphod', 'z\\u0041p\\u0068od'])('changes %s and no other character', async (name) => {
    expect((await gateway.call(odd.replace('NAME', name))).status).toBe(200);
    expect(upstream.seen[0]?.body.toString()).toBe(odd.replace('NAME', marker));
  });

  it('renames a model and changes nothing else', async () => {
    expect((await gateway.call(odd.replace('gpt-4o', 'mine'))).status).toBe(200);
    expect(upstream.seen[0]?.body.toString()).toBe(odd.replace('gpt-4o', 'theirs'));
    await gateway.call(odd.replace('gpt-4o', 'mine').replace('NAME', 'Zaphod'));
    expect(upstream.seen[1]?.body.toString()).toBe(odd.replace('gpt-4o', 'theirs').replace('NAME', marker));
  });
});

describe('names of members', () => {
  it('stay apart when redaction makes them the same', async () => {
    const custom = '{"Zaphod":1, "zaphod" : {"Zaphod":1,"a":"Zaphod"},"ZAPHOD":[{"Zaphod":"Zaphod"}],"b":2}';
    const text = JSON.stringify({ ...chat('hello'), custom: 0 }).replace('"custom":0', `"custom":${custom}`);
    expect((await gateway.call(text)).status).toBe(200);
    const [x, second, third] = [marker, `${marker} (2)`, `${marker} (3)`];
    const expected = `{"${x}":1, "${second}" : {"${x}":1,"a":"${x}"},"${third}":[{"${x}":"${x}"}],"b":2}`;
    expect(String(upstream.seen[0]?.body)).toBe(text.replace(custom, expected));
  });

  it('in tool arguments too, where one of the new names is taken already', async () => {
    const args = JSON.stringify({ Zaphod: 1, zaphod: 2, '["X\\] (2)': 3 });
    await gateway.call({
      model: 'gpt-4o',
      messages: [{ role: 'assistant', function_call: { name: 'f', arguments: args } }],
    });
    const sent = JSON.parse(String(upstream.seen[0]?.body)) as { messages: [{ function_call: { arguments: string } }] };
    expect(Object.entries(JSON.parse(sent.messages[0].function_call.arguments) as object)).toEqual([
      ['["X\\]', 1],
      ['["X\\] (2)', 2],
      ['["X\\] (2) (2)', 3],
    ]);
  });
});

describe('an answer on its way', () => {
  const answer =
    '{ "id":"c", "created":1.0, "x":1e400,"choices":[ {"index":0, "message":{"role":"assistant","content":"caf\\u00e9 NAME \\ud83d\\ude00"},"logprobs":{"content":[{"token":"NAME"}]},"finish_reason":"stop"} ], "usage":{"prompt_tokens":12,"completion_tokens":34,"total_tokens":46}}\n';
  const step = (body: string): void =>
    upstream.next({ status: 200, headers: { 'content-type': 'application/json' }, body });

  it('keeps every byte, and its usage is recorded', async () => {
    step(answer);
    expect((await gateway.call(chat('hello'))).text).toBe(answer);
    expect((await gateway.lastEvent()).usage).toEqual({ input_tokens: 12, output_tokens: 34 });
  });

  it('changes what is redacted, and what repeats it becomes null', async () => {
    step(answer.replaceAll('NAME', 'Zaphod'));
    const expected = answer.replace('NAME', marker).replace('{"content":[{"token":"NAME"}]}', 'null');
    expect((await gateway.call(chat('hello'))).text).toBe(expected);
  });
});

/** A text in which names may stand; a name never touches another word. */
const words = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) }, fc.constant(' Zaphod ')), {
    maxLength: 4,
  })
  .map((pieces) => pieces.join(' '));
// JSON.stringify writes -0 as 0, which is not what is tried here.
const number = fc.double({ noNaN: true, noDefaultInfinity: true }).map((value) => value + 0);
const scalar = fc.oneof(words, number, fc.boolean(), fc.constant(null));
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small' },
    scalar,
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom('a', 'b', 'description', 'x y', 'ü'), tie('tree'), { maxKeys: 3 }),
  ),
}));
const object = fc.dictionary(fc.constantFrom('a', 'b', 'text'), tree, { maxKeys: 3 });
const part = fc.oneof(
  words.map((text) => ({ type: 'text', text })),
  object.map((thought) => ({ type: 'thought', thought })),
);
const message = fc.oneof(
  fc.record({
    role: fc.constantFrom('system', 'user', 'developer'),
    content: fc.oneof(words, fc.array(part, { maxLength: 3 })),
  }),
  fc.record({ role: fc.constant('tool'), tool_call_id: fc.constant('c1'), content: words }),
  object.map((value) => ({
    role: 'assistant',
    content: null,
    tool_calls: [{ id: 'c1', type: 'function', function: { name: 'f', arguments: JSON.stringify(value) } }],
  })),
);
const body = fc.record(
  {
    model: fc.constant('gpt-4o'),
    messages: fc.array(message, { minLength: 1, maxLength: 4 }),
    tools: fc.array(
      object.map((parameters) => ({ type: 'function', function: { name: 'f', parameters } })),
      { maxLength: 2 },
    ),
    response_format: object.map((schema) => ({ type: 'json_schema', json_schema: { name: 's', schema } })),
    custom: tree,
  },
  { requiredKeys: ['model', 'messages'] },
);

/** A value with every name replaced, in strings and in JSON that stands in `arguments`. */
function redacted(value: unknown, key = ''): unknown {
  if (typeof value === 'string') {
    if (key !== 'arguments') return value.replaceAll('Zaphod', String.raw`["X\]`);
    return JSON.stringify(redacted(JSON.parse(value)));
  }
  if (Array.isArray(value)) return value.map((item) => redacted(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, redacted(member, name)]));
}

describe('a long text with many redactions', () => {
  // Where each of them began the walk over the text anew, these would outlast the test by minutes.
  const long = 'Zaphod and '.repeat(50_000);

  it.each([
    ['an unknown field', { custom: [long] }],
    [
      'tool arguments',
      { messages: [{ role: 'assistant', function_call: { name: 'f', arguments: JSON.stringify([long]) } }] },
    ],
  ])('in %s is rewritten in one walk', async (_name, more) => {
    expect((await gateway.call({ ...chat('hello'), ...more })).status).toBe(200);
    expect(String(upstream.seen[0]?.body)).not.toContain('Zaphod');
    expect(await gateway.lastEvent()).toMatchObject({ redactions: 50_000 });
  });

  it('in a stream of many frames is too', async () => {
    const frame = (content: string, finish: string | null): string =>
      `data: ${JSON.stringify({ choices: [{ index: 0, delta: { content }, finish_reason: finish }] })}\n\n`;
    const body = `${frame('so Zap', null)}${frame('hod and Zap', null).repeat(50_000)}${frame('hod', 'stop')}data: [DONE]\n\n`;
    upstream.next({ status: 200, headers: { 'content-type': 'text/event-stream' }, body });
    const answer = await gateway.call(chat('hello', { stream: true }));
    expect(answer.status).toBe(200);
    expect(readStream(answer.text).content).toBe(`so ${'["X\\] and '.repeat(50_000)}["X\\]`);
  });
});

describe('any request', () => {
  it('reaches the provider as it was, but for what was redacted', async () => {
    await fc.assert(
      fc.asyncProperty(body, fc.constantFrom(undefined, 1, '\t'), async (request, space) => {
        upstream.reset();
        const text = JSON.stringify(request, null, space);
        const answer = await gateway.call(text);
        expect(answer.status).toBe(200);
        const sent = String(upstream.seen[0]?.body);
        expect(JSON.parse(sent)).toEqual(redacted(request));
        if (!text.includes('Zaphod')) expect(sent).toBe(text);
      }),
      { numRuns: 150 },
    );
  });
});
