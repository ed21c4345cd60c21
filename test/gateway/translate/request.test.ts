/** What a chat request becomes in Anthropic's words, and what is refused for want of any. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GatewayError } from '../../../src/gateway/errors.ts';
import { translateRequest } from '../../../src/gateway/translate/chat-to-messages/request.ts';

type Plain = Record<string, unknown>;

const user = { role: 'user', content: 'hello' };
const request = (more: Plain = {}, messages: readonly unknown[] = [user]): Plain => ({
  model: 'claude-sonnet-4-5',
  messages,
  ...more,
});
const translated = (body: Plain): Plain => JSON.parse(translateRequest(JSON.stringify(body)).body) as Plain;
const turns = (...messages: readonly unknown[]): unknown => translated(request({}, messages))['messages'];
const text = (value: string): object => ({ type: 'text', text: value });

/** What a request is refused with. */
function refusal(body: Plain): { status: number; code: string; param: string | null } {
  try {
    translateRequest(JSON.stringify(body));
  } catch (error) {
    if (error instanceof GatewayError) return { status: error.status, code: error.code, param: error.param };
    throw error;
  }
  throw new Error('it was not refused');
}

describe('settings', () => {
  it('a plain request gets a length and nothing else', () => {
    expect(translated(request())).toEqual({
      model: 'claude-sonnet-4-5',
      max_tokens: 8192,
      messages: [{ role: 'user', content: [text('hello')] }],
    });
  });

  it.each<[Plain, Plain]>([
    [{ max_tokens: 5 }, { max_tokens: 5 }],
    [{ max_completion_tokens: 6, max_tokens: 5 }, { max_tokens: 6 }],
    [{ stream: true, stream_options: { include_usage: true } }, { stream: true }],
    [{ stream: false }, {}],
    [
      { temperature: 0.3, top_p: 0.5 },
      { temperature: 0.3, top_p: 0.5 },
    ],
    [{ temperature: 1.7 }, { temperature: 1 }],
    [{ stop: 'END' }, { stop_sequences: ['END'] }],
    [{ stop: ['a', '', 'b'] }, { stop_sequences: ['a', 'b'] }],
    [{ stop: '' }, {}],
    [{ user: 'ada' }, { metadata: { user_id: 'ada' } }],
    [{ safety_identifier: 'x' }, { metadata: { user_id: 'x' } }],
    [{ response_format: { type: 'text' } }, {}],
    [
      { response_format: { type: 'json_schema', json_schema: { name: 'n', schema: { type: 'object' } } } },
      { output_config: { format: { type: 'json_schema', schema: { type: 'object' } } } },
    ],
    [{ reasoning_effort: 'high' }, { output_config: { effort: 'high' } }],
    [{ reasoning_effort: 'minimal' }, { output_config: { effort: 'low' } }],
    [{ reasoning_effort: 'none' }, { thinking: { type: 'disabled' } }],
    [
      { top_k: 4, thinking: { type: 'enabled', budget_tokens: 1024 } },
      { top_k: 4, thinking: { type: 'enabled', budget_tokens: 1024 } },
    ],
    [{ seed: 1, metadata: { a: 'b' }, store: true, service_tier: 'auto', prediction: {}, verbosity: 'low' }, {}],
    [{ n: 1, logprobs: false, presence_penalty: 0, frequency_penalty: 0, logit_bias: {}, modalities: ['text'] }, {}],
    [
      { n: null, stop: null, tools: null, max_tokens: null, temperature: null, response_format: null, thinking: null },
      {},
    ],
  ])('%j', (more, expected) => {
    expect(translated(request(more))).toEqual({ ...translated(request()), ...expected });
  });

  it.each<[string, Plain]>([
    ['n', { n: 2 }],
    ['logprobs', { logprobs: true }],
    ['logit_bias', { logit_bias: { 5: 1 } }],
    ['presence_penalty', { presence_penalty: 0.5 }],
    ['frequency_penalty', { frequency_penalty: -1 }],
    ['modalities', { modalities: ['text', 'audio'] }],
    ['audio', { audio: { voice: 'x' } }],
    ['web_search_options', { web_search_options: {} }],
    ['functions', { functions: [{ name: 'f' }] }],
    ['reasoning_effort', { reasoning_effort: 'enormous' }],
    ['response_format', { response_format: { type: 'json_object' } }],
    ['response_format', { response_format: { type: 'json_schema', json_schema: { name: 'n' } } }],
    ['tool_choice', { tools: [{ type: 'function', function: { name: 'f' } }], tool_choice: { type: 'allowed_tools' } }],
    [
      'tools[1]',
      {
        tools: [
          { type: 'function', function: { name: 'f' } },
          { type: 'custom', custom: { name: 'g' } },
        ],
      },
    ],
    ['of_tomorrow', { of_tomorrow: 1 }],
    ['constructor', { constructor: 1 }],
  ])('%s is refused by name', (param, more) => {
    expect(refusal(request(more))).toEqual({ status: 400, code: 'unsupported_parameter', param });
  });

  it('says whether a stream is to end with its usage', () => {
    const includes = (more: Plain): boolean => translateRequest(JSON.stringify(request(more))).includesUsage;
    expect(includes({ stream: true, stream_options: { include_usage: true } })).toBe(true);
    expect(includes({ stream: true, stream_options: { include_usage: false } })).toBe(false);
    expect(includes({ stream: true })).toBe(false);
  });
});

describe('turns', () => {
  it('what the system and the developer say stands apart', () => {
    const body = request({}, [
      { role: 'system', content: 'a' },
      { role: 'developer', content: [text('b')] },
      user,
      { role: 'system', content: 'c' },
    ]);
    expect(translated(body)).toMatchObject({
      system: [text('a'), text('b'), text('c')],
      messages: [{ role: 'user', content: [text('hello')] }],
    });
  });

  it('alternate', () => {
    expect(turns(user, { role: 'user', content: 'more' }, { role: 'assistant', content: 'yes' }, user)).toEqual([
      { role: 'user', content: [text('hello'), text('more')] },
      { role: 'assistant', content: [text('yes')] },
      { role: 'user', content: [text('hello')] },
    ]);
  });

  it('leave out what is empty', () => {
    expect(
      turns(user, { role: 'assistant', content: null }, { role: 'user', content: [text(''), text('b')], name: 'ada' }),
    ).toEqual([{ role: 'user', content: [text('hello'), text('b')] }]);
  });

  it('calls and results, of several tools at once', () => {
    const call = (id: string, name: string, args: unknown): object => ({
      id,
      type: 'function',
      function: { name, arguments: args },
    });
    expect(
      turns(
        user,
        {
          role: 'assistant',
          content: 'let me see',
          tool_calls: [call('call_1', 'f', '{"a": 1}'), call('call:2', 'g', '')],
        },
        { role: 'tool', tool_call_id: 'call_1', content: 'one' },
        { role: 'tool', tool_call_id: 'call:2', content: [text('two')] },
        { role: 'user', content: 'and?' },
        { role: 'assistant', content: null, tool_calls: [call('call_3', 'f', { b: 1 })] },
        { role: 'tool', tool_call_id: 'call_3', content: '' },
      ),
    ).toEqual([
      { role: 'user', content: [text('hello')] },
      {
        role: 'assistant',
        content: [
          text('let me see'),
          { type: 'tool_use', id: 'call_1', name: 'f', input: { a: 1 } },
          { type: 'tool_use', id: 'call_2', name: 'g', input: {} },
        ],
      },
      {
        role: 'user',
        content: [
          { type: 'tool_result', tool_use_id: 'call_1', content: [text('one')] },
          { type: 'tool_result', tool_use_id: 'call_2', content: [text('two')] },
          text('and?'),
        ],
      },
      { role: 'assistant', content: [{ type: 'tool_use', id: 'call_3', name: 'f', input: { b: 1 } }] },
      { role: 'user', content: [{ type: 'tool_result', tool_use_id: 'call_3' }] },
    ]);
  });

  it('numbers in arguments and schemas stay as written', () => {
    const json = `{"model":"m","messages":[{"role":"assistant","tool_calls":[{"id":"c","type":"function","function":{"name":"f","arguments":"{\\"id\\": 12345678901234567890, \\"x\\": 1.0}"}}]}],
      "tools":[{"type":"function","function":{"name":"f","parameters":{"type":"object","properties":{"id":{"maximum":12345678901234567890}}}}}]}`;
    const { body } = translateRequest(json);
    expect(body).toContain('"input":{"id": 12345678901234567890, "x": 1.0}');
    expect(body).toContain('"maximum":12345678901234567890');
    expect(() => JSON.parse(body) as unknown).not.toThrow();
  });

  const image = (url: unknown): Plain => ({ role: 'user', content: [{ type: 'image_url', image_url: url }] });
  const file = (value: Plain): Plain => ({ role: 'user', content: [{ type: 'file', file: value }] });

  it.each<[Plain, object]>([
    [
      image({ url: 'https://x.example/a.png', detail: 'low' }),
      { type: 'image', source: { type: 'url', url: 'https://x.example/a.png' } },
    ],
    [image('https://x.example/a.png'), { type: 'image', source: { type: 'url', url: 'https://x.example/a.png' } }],
    [
      image({ url: 'data:image/png;base64,iVBO' }),
      { type: 'image', source: { type: 'base64', media_type: 'image/png', data: 'iVBO' } },
    ],
    [
      image({ url: 'DATA:image/PNG;x=1;base64,iVBO' }),
      { type: 'image', source: { type: 'base64', media_type: 'image/png', data: 'iVBO' } },
    ],
    [
      image({ url: 'data:image/svg+xml,%3Ca%' }),
      {
        type: 'image',
        source: { type: 'base64', media_type: 'image/svg+xml', data: Buffer.from('%3Ca%').toString('base64') },
      },
    ],
    [
      file({ file_data: 'data:application/pdf;base64,JVBE', filename: 'a.pdf' }),
      { type: 'document', title: 'a.pdf', source: { type: 'base64', media_type: 'application/pdf', data: 'JVBE' } },
    ],
    [
      file({ file_data: `data:text/csv;base64,${Buffer.from('a,é').toString('base64')}` }),
      { type: 'document', source: { type: 'text', media_type: 'text/plain', data: 'a,é' } },
    ],
    [{ role: 'user', content: ['a'] }, text('a')],
    [
      { role: 'user', content: [{ ...text('a'), cache_control: { type: 'ephemeral' } }] },
      { ...text('a'), cache_control: { type: 'ephemeral' } },
    ],
    [{ role: 'assistant', content: [{ type: 'refusal', refusal: 'no' }] }, text('no')],
    [{ role: 'assistant', content: null, refusal: 'no' }, text('no')],
  ])('%j', (message, block) => {
    expect(turns(message)).toEqual([{ role: message['role'], content: [block] }]);
  });

  it.each<[string, unknown]>([
    ['messages[0].role', { role: 'function', name: 'f', content: 'a' }],
    ['messages[0].role', { role: 'critic', content: 'a' }],
    ['messages[0].content[0]', { role: 'user', content: [{ type: 'input_audio', input_audio: { data: 'x' } }] }],
    ['messages[0].content[1]', { role: 'user', content: [text('a'), { type: 'file', file: { file_id: 'file-1' } }] }],
    ['messages[0].content[0]', file({ file_data: 'data:application/zip;base64,UEsD' })],
    ['messages[0].content[0]', image({})],
    ['messages[0].content[0]', image({ url: 'data:text/plain,hello' })],
    ['messages[0].function_call', { role: 'assistant', function_call: { name: 'f', arguments: '{}' } }],
    ['messages[0].audio', { role: 'assistant', audio: { id: 'audio_1' } }],
    [
      'messages[0].tool_calls[0]',
      { role: 'assistant', tool_calls: [{ id: 'c', type: 'custom', custom: { name: 'f' } }] },
    ],
  ])('%s is refused by name', (param, message) => {
    expect(refusal(request({}, [message]))).toEqual({ status: 400, code: 'unsupported_parameter', param });
  });

  it.each(['{"a":', '[1]', '"a"', 'null', 5])('arguments that are no object: %j', (args) => {
    const message = {
      role: 'assistant',
      tool_calls: [{ id: 'c', type: 'function', function: { name: 'f', arguments: args } }],
    };
    const place = 'messages[0].tool_calls[0].function.arguments';
    expect(refusal(request({}, [message]))).toEqual({ status: 400, code: 'invalid_request', param: place });
  });
});

describe('tools', () => {
  const tool = (more: Plain): Plain => ({ type: 'function', function: { name: 'f', ...more } });
  it.each<[Plain, Plain]>([
    [
      tool({ description: 'd', parameters: { type: 'object', properties: {} } }),
      { name: 'f', description: 'd', input_schema: { type: 'object', properties: {} } },
    ],
    [tool({}), { name: 'f', input_schema: { type: 'object', properties: {} } }],
    [
      tool({ parameters: null, description: null, strict: null }),
      { name: 'f', input_schema: { type: 'object', properties: {} } },
    ],
    [tool({ parameters: {} }), { name: 'f', input_schema: { type: 'object' } }],
    [
      tool({ parameters: { properties: { a: {} } }, strict: true }),
      { name: 'f', strict: true, input_schema: { type: 'object', properties: { a: {} } } },
    ],
  ])('%j', (given, expected) => {
    expect(translated(request({ tools: [given] }))).toMatchObject({ tools: [expected] });
  });

  it.each<[Plain, Plain | undefined]>([
    [{}, undefined],
    [{ tool_choice: null }, undefined],
    [{ tool_choice: 'auto' }, { type: 'auto' }],
    [{ tool_choice: 'none' }, { type: 'none' }],
    [{ tool_choice: 'required' }, { type: 'any' }],
    [{ tool_choice: { type: 'function', function: { name: 'f' } } }, { type: 'tool', name: 'f' }],
    [{ parallel_tool_calls: true }, undefined],
    [{ parallel_tool_calls: false }, { type: 'auto', disable_parallel_tool_use: true }],
    [
      { parallel_tool_calls: false, tool_choice: 'required' },
      { type: 'any', disable_parallel_tool_use: true },
    ],
    [{ parallel_tool_calls: false, tool_choice: 'none' }, { type: 'none' }],
  ])('%j', (more, expected) => {
    expect(translated(request({ ...more, tools: [tool({})] }))['tool_choice']).toEqual(expected);
  });

  it('no choice without tools', () => {
    expect(translated(request({ tools: [], tool_choice: 'auto', parallel_tool_calls: false }))).toEqual(
      translated(request()),
    );
  });
});

it('every text of a conversation is in its translation, in order', () => {
  const role = fc.constantFrom('user', 'assistant', 'tool');
  const message = fc.record({
    role,
    content: fc.string({ unit: 'binary', minLength: 1 }),
    tool_call_id: fc.constant('c'),
  });
  fc.assert(
    fc.property(fc.array(message, { minLength: 1 }), (messages) => {
      const texts: string[] = [];
      const visit = (value: unknown): void => {
        if (typeof value === 'object' && value !== null) {
          if ('text' in value) texts.push(String(value.text));
          Object.values(value).forEach(visit);
        }
      };
      visit(translated(request({}, messages))['messages']);
      expect(texts).toEqual(messages.map(({ content }) => content));
    }),
  );
});
