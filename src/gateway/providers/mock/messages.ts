/**
 * The mock's messages, in Anthropic's shape: repeats the last user message as its chat completions do. The same request gives
 * the same bytes.
 */
import type { MockBehaviour } from '../mock.ts';
import { fillSchema } from './schema-value.ts';
import {
  cutText,
  digest,
  invalid,
  isObject,
  positiveInteger,
  tokenize,
  type JsonObject,
  type MockAnswer,
} from './text.ts';
import { words } from './words.ts';

/** What an answer's content is made of. */
type Block =
  | { readonly type: 'text'; readonly tokens: readonly string[] }
  | { readonly type: 'thinking'; readonly tokens: readonly string[]; readonly signature: string }
  | { readonly type: 'tool_use'; readonly id: string; readonly name: string; readonly input: unknown };

/** An answer before it is written as one body or as events. */
interface Message {
  readonly blocks: readonly Block[];
  readonly stopReason: 'end_turn' | 'max_tokens' | 'stop_sequence' | 'tool_use' | 'refusal';
  readonly stopSequence: string | null;
}

/** The text of a message's content: a string, or the text blocks and tool results of a list joined with line ends. */
function textOf(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  const texts = content.filter(isObject).flatMap(({ type, text, content: result }) => {
    if (type === 'tool_result') return [textOf(result)];
    return typeof text === 'string' ? [text] : [];
  });
  return texts.join('\n');
}

/** The text of the last message that is the user's, or an empty one. */
function lastUserText(messages: readonly unknown[]): string {
  const last = messages.findLast((message) => isObject(message) && message['role'] === 'user');
  return isObject(last) ? textOf(last['content']) : '';
}

/** True where the last message brings a tool's result, after which the mock answers in words. */
function bringsResult(messages: readonly unknown[]): boolean {
  const last = messages.at(-1);
  const content = isObject(last) ? last['content'] : undefined;
  return Array.isArray(content) && content.some((block) => isObject(block) && block['type'] === 'tool_result');
}

/** The tool that this request makes the mock call; undefined where it answers in words. */
function calledTool(body: JsonObject, messages: readonly unknown[], behaviour: MockBehaviour): JsonObject | undefined {
  const all = Array.isArray(body['tools']) ? body['tools'] : [];
  const tools = all.filter(isObject).filter((tool) => isObject(tool['input_schema']));
  const wanted = isObject(body['tool_choice']) ? body['tool_choice'] : {};
  if (wanted['type'] === 'tool') return tools.find(({ name }) => name === wanted['name']);
  const calls =
    wanted['type'] === 'any' || (behaviour === 'tools' && wanted['type'] !== 'none' && !bringsResult(messages));
  return calls ? tools[0] : undefined;
}

/** What the mock says: JSON where `output_config` asks for it, else words. */
function said(body: JsonObject, text: string, count: number, behaviour: MockBehaviour, seed: string): string {
  const config = body['output_config'];
  const format = isObject(config) ? config['format'] : undefined;
  if (isObject(format) && format['type'] === 'json_schema') return JSON.stringify(fillSchema(format['schema'], text));
  return words(text, count, behaviour, seed);
}

function makeMessage(body: JsonObject, messages: readonly unknown[], behaviour: MockBehaviour, seed: string): Message {
  const limit = positiveInteger(body, 'max_tokens');
  if (limit === undefined) throw invalid('max_tokens: Field required', 'max_tokens');
  const text = lastUserText(messages);
  const thoughts = tokenize(`The user wants an answer to: ${text}`);
  const signature = Buffer.from(digest(`signature ${seed}`)).toString('base64');
  const blocks: Block[] = behaviour === 'reasoning' ? [{ type: 'thinking', tokens: thoughts, signature }] : [];
  const tool = calledTool(body, messages, behaviour);
  if (tool !== undefined) {
    const input = fillSchema(tool['input_schema'], text);
    blocks.push({ type: 'tool_use', id: `toolu_${digest(`${seed} call`, 24)}`, name: String(tool['name']), input });
    return { blocks, stopReason: 'tool_use', stopSequence: null };
  }
  const full = said(body, text, messages.length, behaviour, seed);
  const { tokens, finishReason } = cutText(full, body['stop_sequences'], limit);
  blocks.push({ type: 'text', tokens });
  if (finishReason === 'length') return { blocks, stopReason: 'max_tokens', stopSequence: null };
  const length = tokens.join('').length;
  const sequences = Array.isArray(body['stop_sequences']) ? (body['stop_sequences'] as unknown[]) : [];
  const stop = sequences.find((one) => typeof one === 'string' && length < full.length && full.startsWith(one, length));
  if (stop !== undefined) return { blocks, stopReason: 'stop_sequence', stopSequence: String(stop) };
  return { blocks, stopReason: behaviour === 'refusal' ? 'refusal' : 'end_turn', stopSequence: null };
}

/** A block as it stands in one body. */
function plainBlock(block: Block): object {
  switch (block.type) {
    case 'text':
      return { type: 'text', text: block.tokens.join(''), citations: null };
    case 'thinking':
      return { type: 'thinking', thinking: block.tokens.join(''), signature: block.signature };
    case 'tool_use':
      return { ...block, caller: { type: 'direct' } };
  }
}

/** A block as it begins, before its first delta. */
function emptyBlock(block: Block): object {
  switch (block.type) {
    case 'text':
      return { type: 'text', text: '' };
    case 'thinking':
      return { type: 'thinking', thinking: '', signature: '' };
    case 'tool_use':
      return { ...block, input: {}, caller: { type: 'direct' } };
  }
}

function deltasOf(block: Block): object[] {
  switch (block.type) {
    case 'text':
      return block.tokens.map((text) => ({ type: 'text_delta', text }));
    case 'thinking':
      return [
        ...block.tokens.map((thinking) => ({ type: 'thinking_delta', thinking })),
        { type: 'signature_delta', signature: block.signature },
      ];
    case 'tool_use':
      return ['', ...tokenize(JSON.stringify(block.input))].map((piece) => ({
        type: 'input_json_delta',
        partial_json: piece,
      }));
  }
}

/** How many of the mock's own tokens a request has. */
function inputTokens(body: JsonObject, messages: readonly unknown[]): number {
  let total = tokenize(textOf(body['system'])).length;
  for (const message of messages) if (isObject(message)) total += 4 + tokenize(textOf(message['content'])).length;
  return total;
}

function outputTokens(block: Block): number {
  return block.type === 'tool_use' ? tokenize(JSON.stringify(block.input)).length : block.tokens.length;
}

/**
 * The mock's answer to a message.
 * @param seed digest of the request; ids come from it.
 * @throws MockRefusal where Anthropic would answer 400.
 */
export function messagesAnswer(body: JsonObject, behaviour: MockBehaviour, seed: string): MockAnswer {
  const { messages } = body;
  if (!Array.isArray(messages)) throw invalid('messages: Field required', 'messages');
  if (messages.length === 0) throw invalid('messages: at least one message is required', 'messages');
  const { blocks, stopReason, stopSequence } = makeMessage(body, messages, behaviour, seed);
  const head = { id: `msg_${seed.slice(0, 24)}`, type: 'message', role: 'assistant', model: body['model'] };
  const input = {
    input_tokens: inputTokens(body, messages),
    cache_creation_input_tokens: 0,
    cache_read_input_tokens: 0,
  };
  const usage = { ...input, output_tokens: blocks.reduce((sum, block) => sum + outputTokens(block), 0) };
  const stop = { stop_reason: stopReason, stop_sequence: stopSequence };
  return {
    namesEvents: true,
    plain: () => ({ ...head, content: blocks.map(plainBlock), ...stop, usage }),
    *frames() {
      const begun = { ...head, content: [], stop_reason: null, stop_sequence: null };
      yield { type: 'message_start', message: { ...begun, usage: { ...input, output_tokens: 1 } } };
      for (const [index, block] of blocks.entries()) {
        yield { type: 'content_block_start', index, content_block: emptyBlock(block) };
        if (index === 0) yield { type: 'ping' };
        for (const delta of deltasOf(block)) yield { type: 'content_block_delta', index, delta };
        yield { type: 'content_block_stop', index };
      }
      yield { type: 'message_delta', delta: stop, usage: { output_tokens: usage.output_tokens } };
      yield { type: 'message_stop' };
    },
  };
}
