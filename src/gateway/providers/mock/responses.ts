/**
 * The mock's responses: repeats the last user message like its chat, as one body or as the events that OpenAI sends, in
 * their order and numbered.
 */
import type { MockBehaviour } from '../mock.ts';
import { alternatives, tokenLogprob } from './logprobs.ts';
import { fillSchema } from './schema-value.ts';
import {
  contentText,
  createdFor,
  cutText,
  digest,
  invalid,
  isObject,
  lastUserText,
  positiveInteger,
  tokenize,
  type JsonObject,
  type MockAnswer,
} from './text.ts';
import { words } from './words.ts';

/** One item of the output: whole, as it begins, and the events between. */
interface Item {
  readonly whole: JsonObject;
  readonly begun: JsonObject;
  readonly tokens: number;
  /** The events after it is added and before it is done, without what says which item they are of. */
  events(): Iterable<JsonObject>;
}

/** The input as items; text is a user's message. */
function inputItems(input: unknown): readonly unknown[] {
  if (typeof input === 'string') return [{ role: 'user', content: input }];
  if (!Array.isArray(input)) throw invalid("Missing required parameter: 'input'.", 'input');
  if (input.length === 0) throw invalid("Invalid 'input': empty array. Expected at least one item.", 'input');
  return input;
}

/** The tool that this request makes the mock call; undefined where it answers in words. */
function calledTool(body: JsonObject, items: readonly unknown[], behaviour: MockBehaviour): JsonObject | undefined {
  const tools = (Array.isArray(body['tools']) ? body['tools'] : [])
    .filter(isObject)
    .filter(({ type }) => type === 'function' || type === 'custom');
  const wanted = body['tool_choice'];
  if (isObject(wanted) && typeof wanted['name'] === 'string') {
    return tools.find(({ name }) => name === wanted['name']);
  }
  const last = items.at(-1);
  // After a tool's result comes an answer in words, or an agent would go round for ever.
  const answersTool = isObject(last) && String(last['type']).endsWith('_output');
  const calls = wanted === 'required' || (behaviour === 'tools' && wanted !== 'none' && !answersTool);
  return calls ? tools[0] : undefined;
}

function callItem(tool: JsonObject, text: string, seed: string): Item {
  const isCustom = tool['type'] === 'custom';
  const said = isCustom ? text : JSON.stringify(fillSchema(tool['parameters'], text));
  const [type, member, event] = isCustom
    ? ['custom_tool_call', 'input', 'response.custom_tool_call_input']
    : ['function_call', 'arguments', 'response.function_call_arguments'];
  const name = String(tool['name']);
  const head = { id: `${isCustom ? 'ctc' : 'fc'}_${digest(`${seed} item`, 48)}`, type };
  const call = { call_id: `call_${digest(`${seed} call`, 24)}`, name };
  const tokens = tokenize(said);
  return {
    whole: { ...head, status: 'completed', ...call, [member]: said },
    begun: { ...head, status: 'in_progress', ...call, [member]: '' },
    tokens: tokens.length,
    *events() {
      for (const delta of tokens) yield { type: `${event}.delta`, delta };
      yield { type: `${event}.done`, ...(!isCustom && { name }), [member]: said };
    },
  };
}

function reasoningItem(text: string, seed: string): Item {
  const tokens = tokenize(text);
  const head = { id: `rs_${digest(`${seed} reasoning`, 48)}`, type: 'reasoning' };
  const part = { type: 'summary_text', text };
  const place = { summary_index: 0 };
  return {
    whole: { ...head, summary: [part] },
    begun: { ...head, summary: [] },
    tokens: tokens.length,
    *events() {
      yield { type: 'response.reasoning_summary_part.added', ...place, part: { ...part, text: '' } };
      for (const delta of tokens) yield { type: 'response.reasoning_summary_text.delta', ...place, delta };
      yield { type: 'response.reasoning_summary_text.done', ...place, text };
      yield { type: 'response.reasoning_summary_part.done', ...place, part };
    },
  };
}

function messageItem(
  tokens: readonly string[],
  status: 'completed' | 'incomplete',
  isRefusal: boolean,
  logprobsOf: (tokens: readonly string[]) => readonly object[],
  seed: string,
): Item {
  const said = tokens.join('');
  const head = { id: `msg_${digest(`${seed} message`, 48)}`, type: 'message' };
  const part = (text: string, shown: readonly string[]): JsonObject =>
    isRefusal
      ? { type: 'refusal', refusal: text }
      : { type: 'output_text', text, annotations: [], logprobs: logprobsOf(shown) };
  const event = isRefusal ? 'response.refusal' : 'response.output_text';
  const place = { content_index: 0 };
  const logprobs = (shown: readonly string[]): JsonObject => (isRefusal ? {} : { logprobs: logprobsOf(shown) });
  return {
    whole: { ...head, status, role: 'assistant', content: [part(said, tokens)] },
    begun: { ...head, status: 'in_progress', role: 'assistant', content: [] },
    tokens: tokens.length,
    *events() {
      yield { type: 'response.content_part.added', ...place, part: part('', []) };
      for (const delta of tokens) yield { type: `${event}.delta`, ...place, delta, ...logprobs([delta]) };
      yield { type: `${event}.done`, ...place, [isRefusal ? 'refusal' : 'text']: said, ...logprobs(tokens) };
      yield { type: 'response.content_part.done', ...place, part: part(said, tokens) };
    },
  };
}

/** The JSON that `text.format` asks for; undefined where it asks for none. */
function jsonAnswer(body: JsonObject, text: string, count: number): string | undefined {
  const format = isObject(body['text']) ? body['text']['format'] : undefined;
  if (!isObject(format)) return undefined;
  if (format['type'] === 'json_object') return JSON.stringify({ said: text, messages: count });
  return format['type'] === 'json_schema' ? JSON.stringify(fillSchema(format['schema'], text)) : undefined;
}

/** The output, and whether it ended before its time. */
function makeOutput(
  body: JsonObject,
  items: readonly unknown[],
  behaviour: MockBehaviour,
  seed: string,
): { readonly output: readonly Item[]; readonly isCut: boolean } {
  const text = lastUserText(items);
  const thoughts = behaviour === 'reasoning' ? [reasoningItem(`The user wants an answer to: ${text}`, seed)] : [];
  const tool = calledTool(body, items, behaviour);
  if (tool !== undefined) return { output: [...thoughts, callItem(tool, text, seed)], isCut: false };
  const said = jsonAnswer(body, text, items.length) ?? words(text, items.length, behaviour, seed);
  const { tokens, finishReason } = cutText(said, undefined, positiveInteger(body, 'max_output_tokens'));
  const isCut = finishReason === 'length';
  const include = Array.isArray(body['include']) ? body['include'] : [];
  const top = include.includes('message.output_text.logprobs') ? alternatives(body) : undefined;
  const logprobsOf = (shown: readonly string[]): readonly object[] =>
    top === undefined ? [] : shown.map((token) => tokenLogprob(token, top));
  const status = isCut ? 'incomplete' : 'completed';
  const message = messageItem(tokens, status, behaviour === 'refusal', logprobsOf, seed);
  return { output: [...thoughts, message], isCut };
}

/** What the exchange cost, in the mock's own tokens. */
function usageOf(items: readonly unknown[], output: readonly Item[]): object {
  const input = items
    .filter(isObject)
    .reduce((sum, item) => sum + 4 + tokenize(contentText(item['content'] ?? item['output'])).length, 0);
  const reasoning = output
    .filter(({ whole }) => whole['type'] === 'reasoning')
    .reduce((sum, { tokens }) => sum + tokens, 0);
  const written = output.reduce((sum, { tokens }) => sum + tokens, 0);
  return {
    input_tokens: input,
    input_tokens_details: { cached_tokens: 0, cache_write_tokens: 0 },
    output_tokens: written,
    output_tokens_details: { reasoning_tokens: reasoning },
    total_tokens: input + written,
  };
}

/** What a response repeats of its request, and what it would have decided itself. */
function settingsOf(body: JsonObject): JsonObject {
  const tools = Array.isArray(body['tools']) ? body['tools'] : [];
  return {
    instructions: body['instructions'] ?? null,
    max_output_tokens: body['max_output_tokens'] ?? null,
    metadata: body['metadata'] ?? {},
    model: body['model'],
    parallel_tool_calls: body['parallel_tool_calls'] ?? true,
    previous_response_id: body['previous_response_id'] ?? null,
    temperature: body['temperature'] ?? 1,
    text: body['text'] ?? { format: { type: 'text' } },
    tool_choice: body['tool_choice'] ?? 'auto',
    tools: tools.map((tool: unknown) =>
      isObject(tool) && tool['type'] === 'function' ? { strict: true, parameters: null, ...tool } : tool,
    ),
    top_p: body['top_p'] ?? 1,
    truncation: body['truncation'] ?? 'disabled',
  };
}

/**
 * The mock's answer to a response's creation.
 * @param seed digest of the request; ids and times come from it.
 * @throws MockRefusal where OpenAI would answer 400.
 */
export function responsesAnswer(body: JsonObject, behaviour: MockBehaviour, seed: string): MockAnswer {
  const items = inputItems(body['input']);
  const { output, isCut } = makeOutput(body, items, behaviour, seed);
  const response = (status: 'in_progress' | 'completed' | 'incomplete'): JsonObject => ({
    id: `resp_${digest(`${seed} response`, 48)}`,
    object: 'response',
    created_at: createdFor(seed),
    status,
    error: null,
    incomplete_details: status === 'incomplete' ? { reason: 'max_output_tokens' } : null,
    ...settingsOf(body),
    output: status === 'in_progress' ? [] : output.map(({ whole }) => whole),
    ...(status !== 'in_progress' && { usage: usageOf(items, output) }),
  });
  const end = isCut ? 'incomplete' : 'completed';
  return {
    namesEvents: true,
    plain: () => response(end),
    *frames() {
      let number = 0;
      const numbered = ({ type, ...rest }: JsonObject): object => ({ type, sequence_number: number++, ...rest });
      yield numbered({ type: 'response.created', response: response('in_progress') });
      yield numbered({ type: 'response.in_progress', response: response('in_progress') });
      for (const [index, item] of output.entries()) {
        const place = { output_index: index };
        yield numbered({ type: 'response.output_item.added', ...place, item: item.begun });
        for (const { type, ...rest } of item.events()) {
          yield numbered({ type, item_id: item.whole['id'], ...place, ...rest });
        }
        yield numbered({ type: 'response.output_item.done', ...place, item: item.whole });
      }
      yield numbered({ type: `response.${end}`, response: response(end) });
    },
  };
}
