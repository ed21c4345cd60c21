/** What tests of `/v1/messages` share: a config with an Anthropic target, requests, answers and streams in Anthropic's shape. */
import type { UpstreamStep } from './upstream.ts';

/** The `providers` part of a config whose only target, for any model, is an Anthropic at this URL. */
export function anthropicAt(url: string, more = ''): string {
  return `providers:
  targets:
    - {id: test, provider: anthropic, model: "*", models: [claude-sonnet-4-5], base_url: "${url}/v1", secret_key_ref: {env: TEST_KEY}}
${more}`;
}

/** A message with one user turn. */
export function message(content: unknown, more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return { model: 'claude-sonnet-4-5', max_tokens: 100, messages: [{ role: 'user', content }], ...more };
}

/** A whole answer of the provider's with these blocks. */
export function wholeMessage(content: unknown, more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    id: 'msg_1',
    type: 'message',
    role: 'assistant',
    model: 'claude-sonnet-4-5',
    content,
    stop_reason: 'end_turn',
    stop_sequence: null,
    usage: { input_tokens: 10, cache_creation_input_tokens: 5, cache_read_input_tokens: 2, output_tokens: 7 },
    ...more,
  };
}

/** An event as it stands in a stream. */
export type MessageEvent = Readonly<Record<string, unknown>> & { readonly type: string };

/** Events written down, each named after its type. */
export function written(events: readonly MessageEvent[]): string {
  return events.map((event) => `event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`).join('');
}

/** The events of an answer: of each block its beginning and its deltas. */
export function eventsOf(
  blocks: readonly { readonly start: object; readonly deltas?: readonly object[] }[],
  delta: object = { stop_reason: 'end_turn', stop_sequence: null },
): MessageEvent[] {
  return [
    { type: 'message_start', message: wholeMessage([], { stop_reason: null }) },
    { type: 'ping' },
    ...blocks.flatMap(({ start, deltas = [] }, index) => [
      { type: 'content_block_start', index, content_block: start },
      ...deltas.map((one) => ({ type: 'content_block_delta', index, delta: one })),
      { type: 'content_block_stop', index },
    ]),
    { type: 'message_delta', delta, usage: { output_tokens: 12 } },
    { type: 'message_stop' },
  ];
}

/** A block of text in pieces. */
export function textBlock(...pieces: readonly string[]): { start: object; deltas: object[] } {
  return { start: { type: 'text', text: '' }, deltas: pieces.map((text) => ({ type: 'text_delta', text })) };
}

/** A call of a tool whose input comes in pieces. */
export function toolBlock(name: string, ...pieces: readonly string[]): { start: object; deltas: object[] } {
  return {
    start: { type: 'tool_use', id: 'toolu_1', name, input: {} },
    deltas: pieces.map((json) => ({ type: 'input_json_delta', partial_json: json })),
  };
}

/** A stream as the upstream's next answer. */
export function streamStep(body: string): UpstreamStep {
  return { status: 200, headers: { 'content-type': 'text/event-stream; charset=utf-8' }, body };
}

/** A whole answer as the upstream's next one. */
export function wholeStep(body: unknown, status = 200): UpstreamStep {
  return { status, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
}

/** A stream read back: its events, and each block's texts put together as an SDK does. */
export function readMessages(text: string): { events: MessageEvent[]; blocks: Record<string, string>[] } {
  const frames = text.split('\n\n').filter((frame) => frame !== '' && !frame.startsWith(':'));
  const events = frames.map((frame) => {
    const [, name, data] = /^event: (\w+)\ndata: (.*)$/.exec(frame) ?? [];
    const event = JSON.parse(data ?? 'null') as MessageEvent;
    if (event.type !== name) throw new Error(`an event of type '${event.type}' is named '${name ?? ''}'`);
    return event;
  });
  const blocks: Record<string, string>[] = [];
  for (const event of events) {
    const { index, content_block: begun, delta } = event as { index?: number } & Record<string, Record<string, string>>;
    if (index === undefined) continue;
    if (begun) blocks[index] = { ...begun };
    const block = blocks[index] as Record<string, string>;
    for (const [key, value] of Object.entries(delta ?? {})) {
      if (key !== 'type' && typeof value === 'string') block[key] = (block[key] ?? '') + value;
    }
  }
  return { events, blocks };
}
