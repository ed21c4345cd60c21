/**
 * The mock's chat completions: repeats the last user message, so that what a policy did to the request can be seen in
 * the answer. Every choice differs; the same request gives the same bytes.
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

/** A tool call of the mock, in OpenAI's shape. */
interface ToolCall {
  readonly id: string;
  readonly type: 'function';
  readonly function: { readonly name: string; readonly arguments: string };
}

/** One choice before it is written as a message or as deltas. */
interface Choice {
  readonly index: number;
  readonly field: 'content' | 'refusal';
  readonly tokens: readonly string[];
  readonly reasoning: readonly string[];
  readonly toolCall: ToolCall | undefined;
  readonly finishReason: 'stop' | 'length' | 'tool_calls';
}

/** The function tool that this request makes the mock call; undefined where it answers in words. */
function calledTool(body: JsonObject, messages: readonly unknown[], behaviour: MockBehaviour): JsonObject | undefined {
  const tools = Array.isArray(body['tools']) ? body['tools'] : [];
  const functions = tools.filter(isObject).map((tool) => tool['function']);
  const wanted = body['tool_choice'];
  if (isObject(wanted) && isObject(wanted['function'])) {
    const { name } = wanted['function'];
    return functions.filter(isObject).find((entry) => entry['name'] === name);
  }
  const last = messages.at(-1);
  // After a tool's result comes an answer in words, or an agent would go round for ever.
  const answersTool = isObject(last) && last['role'] === 'tool';
  const calls = wanted === 'required' || (behaviour === 'tools' && wanted !== 'none' && !answersTool);
  return calls ? functions.find(isObject) : undefined;
}

/** The JSON that `response_format` asks for; undefined where it asks for none. */
function jsonAnswer(format: unknown, text: string, count: number): string | undefined {
  if (!isObject(format)) return undefined;
  if (format['type'] === 'json_object') return JSON.stringify({ said: text, messages: count });
  if (format['type'] !== 'json_schema' || !isObject(format['json_schema'])) return undefined;
  return JSON.stringify(fillSchema(format['json_schema']['schema'], text));
}

/** Everything that the choices of this request will say. */
function makeChoices(body: JsonObject, messages: readonly unknown[], behaviour: MockBehaviour, seed: string): Choice[] {
  const count = positiveInteger(body, 'n', 128) ?? 1;
  const limit = positiveInteger(body, 'max_completion_tokens') ?? positiveInteger(body, 'max_tokens');
  const text = lastUserText(messages);
  const tool = calledTool(body, messages, behaviour);
  return Array.from({ length: count }, (_, index): Choice => {
    const prefix = count === 1 ? '' : `Choice ${index + 1} of ${count}. `;
    const reasoning = behaviour === 'reasoning' ? tokenize(`${prefix}The user wants an answer to: ${text}`) : [];
    if (tool !== undefined) {
      const id = `call_${digest(`${seed} call ${index}`, 24)}`;
      const filled = JSON.stringify(fillSchema(tool['parameters'], `${prefix}${text}`));
      const toolCall: ToolCall = { id, type: 'function', function: { name: String(tool['name']), arguments: filled } };
      return { index, field: 'content', tokens: [], reasoning, toolCall, finishReason: 'tool_calls' };
    }
    const json = jsonAnswer(body['response_format'], `${prefix}${text}`, messages.length);
    const said = json ?? `${prefix}${words(text, messages.length, behaviour, seed)}`;
    const field = behaviour === 'refusal' ? 'refusal' : 'content';
    return { index, field, reasoning, toolCall: undefined, ...cutText(said, body['stop'], limit) };
  });
}

/** `logprobs` of some tokens in the field they stand in, or null where they were not asked for. */
function logprobsOf(body: JsonObject, field: Choice['field'], tokens: readonly string[]): object | null {
  if (body['logprobs'] !== true || tokens.length === 0) return null;
  const list = tokens.map((token) => tokenLogprob(token, alternatives(body)));
  return field === 'content' ? { content: list, refusal: null } : { content: null, refusal: list };
}

/** Tokens of every message's text, and four for each message's frame. */
function promptTokens(messages: readonly unknown[]): number {
  let total = 0;
  for (const message of messages) if (isObject(message)) total += 4 + tokenize(contentText(message['content'])).length;
  return total;
}

/** What the exchange cost, in the mock's own tokens. */
function usageOf(messages: readonly unknown[], choices: readonly Choice[]): object {
  const prompt = promptTokens(messages);
  const reasoning = choices.reduce((sum, choice) => sum + choice.reasoning.length, 0);
  const written = choices.reduce(
    (sum, { tokens, toolCall }) => sum + tokens.length + tokenize(toolCall?.function.arguments ?? '').length,
    reasoning,
  );
  return {
    prompt_tokens: prompt,
    completion_tokens: written,
    total_tokens: prompt + written,
    completion_tokens_details: { reasoning_tokens: reasoning },
    prompt_tokens_details: { cached_tokens: 0 },
  };
}

/** A choice as part of one body. */
function plainChoice(body: JsonObject, choice: Choice): object {
  const { index, field, tokens, reasoning, toolCall, finishReason } = choice;
  const said = toolCall === undefined ? tokens.join('') : null;
  const message = {
    role: 'assistant',
    content: field === 'content' ? said : null,
    refusal: field === 'refusal' ? said : null,
    ...(reasoning.length > 0 && { reasoning_content: reasoning.join('') }),
    ...(toolCall !== undefined && { tool_calls: [toolCall] }),
  };
  return { index, message, logprobs: logprobsOf(body, field, tokens), finish_reason: finishReason };
}

/** One step of a choice's stream. */
interface Step {
  readonly delta: object;
  readonly logprobs?: object | null;
  readonly finishReason?: Choice['finishReason'];
}

/** The steps of one choice: role, reasoning, text or tool call, end. */
function* stepsOf(body: JsonObject, { field, tokens, reasoning, toolCall, finishReason }: Choice): Generator<Step> {
  yield { delta: { role: 'assistant', content: toolCall === undefined && field === 'content' ? '' : null } };
  for (const token of reasoning) yield { delta: { reasoning_content: token } };
  for (const token of tokens) yield { delta: { [field]: token }, logprobs: logprobsOf(body, field, [token]) };
  if (toolCall !== undefined) {
    const { id, type } = toolCall;
    yield {
      delta: { tool_calls: [{ index: 0, id, type, function: { name: toolCall.function.name, arguments: '' } }] },
    };
    for (const piece of tokenize(toolCall.function.arguments)) {
      yield { delta: { tool_calls: [{ index: 0, function: { arguments: piece } }] } };
    }
  }
  yield { delta: {}, finishReason };
}

/**
 * The mock's answer to a chat completion.
 * @param seed digest of the request; ids and `created` come from it.
 * @throws MockRefusal where OpenAI would answer 400.
 */
export function chatAnswer(body: JsonObject, behaviour: MockBehaviour, seed: string): MockAnswer {
  const messages = body['messages'];
  if (!Array.isArray(messages)) throw invalid("Missing required parameter: 'messages'.", 'messages');
  if (messages.length === 0)
    throw invalid("Invalid 'messages': empty array. Expected at least one message.", 'messages');
  const choices = makeChoices(body, messages, behaviour, seed);
  const head = { id: `chatcmpl-${seed.slice(0, 29)}`, created: createdFor(seed), model: body['model'] };
  const options = body['stream_options'];
  const includeUsage = isObject(options) && options['include_usage'] === true;
  return {
    plain: () => ({
      ...head,
      object: 'chat.completion',
      choices: choices.map((choice) => plainChoice(body, choice)),
      usage: usageOf(messages, choices),
      system_fingerprint: 'fp_mock',
    }),
    *frames() {
      const frame = { ...head, object: 'chat.completion.chunk', system_fingerprint: 'fp_mock' };
      const usage = includeUsage ? { usage: null } : {};
      // Choices take turns, a token each, as they do at OpenAI.
      let running = choices.map((choice) => ({ index: choice.index, steps: stepsOf(body, choice) }));
      while (running.length > 0) {
        const next: typeof running = [];
        for (const entry of running) {
          const { value, done } = entry.steps.next();
          if (done === true) continue;
          next.push(entry);
          const { delta, logprobs = null, finishReason = null } = value;
          yield { ...frame, choices: [{ index: entry.index, delta, logprobs, finish_reason: finishReason }], ...usage };
        }
        running = next;
      }
      if (includeUsage) yield { ...frame, choices: [], usage: usageOf(messages, choices) };
    },
  };
}
