/**
 * Policies about tools through the gateway: what a model calls is refused before the call reaches whoever would carry it out, in
 * every shape, whole and streamed.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configText, errorOf, providerAt, startTestGateway, type TestGateway } from '../support/gateway.ts';
import { eventsOf, message, textBlock, toolBlock, wholeMessage, written } from '../support/messages.ts';
import { startUpstream, type Upstream } from '../support/upstream.ts';

let upstream: Upstream;
let gateway: TestGateway;

const settings = `
agent-firewall:
  blocked_tools: [delete_*]
  transaction_limits: [{tools: [pay], max_amount: 100}]
tool-validation:
  tools: {mail: {type: object, required: [to]}}`;

beforeAll(async () => {
  upstream = await startUpstream();
  const claude = `    - {id: claude, provider: anthropic, model: claude-sonnet-4-5, base_url: "${upstream.url}/v1", secret_key_ref: {env: TEST_KEY}}\n`;
  const config = configText('agent-firewall, tool-validation', settings, providerAt(upstream.url) + claude);
  gateway = await startTestGateway(config);
});

afterAll(async () => {
  await gateway.stop();
  await upstream.close();
});

const event = (data: object, name?: string): string =>
  `${name === undefined ? '' : `event: ${name}\n`}data: ${JSON.stringify(data)}\n\n`;

/** An answer that calls a tool, in one shape, whole or as a stream in small pieces. */
interface Shape {
  readonly path: string;
  request(stream: boolean): object;
  /** Null where arguments that are no JSON can't stand in one. */
  whole(tool: string, json: string): object | null;
  stream(tool: string, json: string): string;
}

/** No two requests are alike, so that none is answered from memory. */
let count = 0;
const another = (): string => `Go on with step ${++count}.`;

const pieces = (text: string): string[] => text.match(/[\s\S]{1,3}/g) ?? [];

const chat: Shape = {
  path: '/v1/chat/completions',
  request: (stream) => ({ model: 'gpt-4o', stream, messages: [{ role: 'user', content: another() }] }),
  whole: (name, json) => ({
    id: 'c',
    object: 'chat.completion',
    choices: [
      {
        index: 0,
        finish_reason: 'tool_calls',
        message: {
          role: 'assistant',
          content: null,
          tool_calls: [{ id: 't', type: 'function', function: { name, arguments: json } }],
        },
      },
    ],
  }),
  stream(name, json) {
    const delta = (called: object): string =>
      event({
        id: 'c',
        object: 'chat.completion.chunk',
        choices: [{ index: 0, delta: { tool_calls: [{ index: 0, ...called }] } }],
      });
    return [
      event({ id: 'c', choices: [{ index: 0, delta: { role: 'assistant', content: 'I will. ' } }] }),
      delta({ id: 't', type: 'function', function: { name, arguments: '' } }),
      ...pieces(json).map((piece) => delta({ function: { arguments: piece } })),
      event({ id: 'c', choices: [{ index: 0, delta: {}, finish_reason: 'tool_calls' }] }),
      'data: [DONE]\n\n',
    ].join('');
  },
};

const responses: Shape = {
  path: '/v1/responses',
  request: (stream) => ({ model: 'gpt-4o', stream, input: another() }),
  whole: (name, json) => ({
    id: 'r',
    object: 'response',
    // In the order of the alphabet, as some servers write members.
    output: [{ arguments: json, call_id: 'c', id: 'f', name, type: 'function_call' }],
  }),
  stream(name, json) {
    const item = { id: 'f', type: 'function_call', call_id: 'c', name, arguments: '' };
    return [
      event({ type: 'response.created', response: { id: 'r', output: [] } }),
      event({ type: 'response.output_item.added', output_index: 0, item }),
      ...pieces(json).map((delta) => event({ type: 'response.function_call_arguments.delta', output_index: 0, delta })),
      event({ type: 'response.function_call_arguments.done', output_index: 0, arguments: json }),
      event({ type: 'response.output_item.done', output_index: 0, item: { ...item, arguments: json } }),
      event({ type: 'response.completed', response: { id: 'r', output: [{ ...item, arguments: json }] } }),
    ].join('');
  },
};

const messages: Shape = {
  path: '/v1/messages',
  request: (stream) => message(another(), { stream }),
  whole(name, json) {
    try {
      return wholeMessage([{ type: 'tool_use', id: 'toolu_1', name, input: JSON.parse(json) as unknown }]);
    } catch {
      return null;
    }
  },
  stream: (name, json) => written(eventsOf([textBlock('I will. '), toolBlock(name, ...pieces(json))])),
};

const shapes = [
  ['chat', chat],
  ['responses', responses],
  ['messages', messages],
] as const;

const answers = (shape: Shape, tool: string, json: string, stream: boolean): void => {
  const body = stream ? shape.stream(tool, json) : JSON.stringify(shape.whole(tool, json));
  upstream.next({ status: 200, headers: { 'content-type': stream ? 'text/event-stream' : 'application/json' }, body });
};

describe.each(shapes)('calls of tools in %s', (_name, shape) => {
  it.each([
    ['delete_all', '{"path":"/"}', 'agent_firewall.tool_blocked'],
    ['pay', '{"to":"x","amount":101}', 'agent_firewall.amount_exceeded'],
    ['pay', '{"note":"say \\"hi\\"","amount":"one"}', 'agent_firewall.amount_unknown'],
    ['mail', '{"cc":"x"}', 'tool_validation.invalid_arguments'],
    ['mail', '{"to":', 'tool_validation.unreadable_arguments'],
  ])('%s(%s) is refused: %s', async (tool, json, reason) => {
    if (shape.whole(tool, json) !== null) {
      answers(shape, tool, json, false);
      const whole = await gateway.call(shape.request(false), { path: shape.path });
      expect(whole.status).toBe(409);
      expect(errorOf(whole)).toMatchObject({ reason_code: reason, code: 'output_blocked' });
    }

    answers(shape, tool, json, true);
    const streamed = await gateway
      .call(shape.request(true), { path: shape.path })
      .catch((error: unknown) => ({ error }));
    // Whoever reads the stream sees an error event or a broken connection, and never the whole call.
    const text = 'text' in streamed ? streamed.text : '';
    expect(text).not.toContain('[DONE]');
    expect(text).not.toContain('response.completed"');
    expect(text).not.toContain('message_stop');
    expect(await gateway.lastEvent()).toMatchObject({ reason_code: reason, phase: 'output', stream: true });
  });

  it.each([
    ['search', '{"q":"cats"}'],
    ['pay', '{"amount":"99.50"}'],
    ['mail', '{"to":"ada \\"a\\" x"}'],
  ])('%s(%s) goes through, byte for byte', async (tool, json) => {
    answers(shape, tool, json, false);
    expect((await gateway.call(shape.request(false), { path: shape.path })).text).toBe(
      JSON.stringify(shape.whole(tool, json)),
    );
    answers(shape, tool, json, true);
    expect((await gateway.call(shape.request(true), { path: shape.path })).text).toBe(shape.stream(tool, json));
  });
});

it('refuses requests that offer a tool which is blocked', async () => {
  const tools = [{ type: 'function', function: { name: 'delete_all', parameters: {} } }];
  const answer = await gateway.call({ ...chat.request(false), tools });
  expect(errorOf(answer)).toMatchObject({
    reason_code: 'agent_firewall.tool_blocked',
    code: 'input_blocked',
    phase: 'input',
  });
});
