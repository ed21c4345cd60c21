/** Anthropic's answers and errors as chat completions and OpenAI's errors. */
import { upstreamError } from '../../errors.ts';
import { isObject } from '../../wire/fields.ts';
import type { JsonObject } from '../../wire/shape.ts';
import { rawAt, writeJson } from '../raw-json.ts';

const finishReasons: Readonly<Record<string, string>> = {
  max_tokens: 'length',
  model_context_window_exceeded: 'length',
  tool_use: 'tool_calls',
  refusal: 'content_filter',
};

/** Why an answer ended, in OpenAI's words. */
export function finishReason(reason: unknown): string {
  return typeof reason === 'string' && Object.hasOwn(finishReasons, reason)
    ? (finishReasons[reason] as string)
    : 'stop';
}

/** What the model says of a refusal of its own; null where it says nothing. */
export function refusalOf(details: unknown): string | null {
  const explanation = isObject(details) ? details['explanation'] : null;
  return typeof explanation === 'string' && explanation !== '' ? explanation : null;
}

function count(usage: JsonObject, name: string): number {
  const value = usage[name];
  return typeof value === 'number' ? value : 0;
}

/** Token counts as OpenAI has them: what came out of the cache or went into it is part of the prompt. */
export function usageOf(usage: JsonObject): object {
  const cached = count(usage, 'cache_read_input_tokens');
  const prompt = count(usage, 'input_tokens') + count(usage, 'cache_creation_input_tokens') + cached;
  const completion = count(usage, 'output_tokens');
  return {
    prompt_tokens: prompt,
    completion_tokens: completion,
    total_tokens: prompt + completion,
    prompt_tokens_details: { cached_tokens: cached },
  };
}

/** The strings of one member in all blocks of a type. */
function joined(blocks: readonly JsonObject[], type: string, member: string): string {
  return blocks
    .map((block) => (block['type'] === type && typeof block[member] === 'string' ? block[member] : ''))
    .join('');
}

/** A message as a chat completion. Throws a 502 for what is none. */
export function translateWhole(json: string, created: number): string {
  let body: unknown;
  try {
    body = JSON.parse(json);
  } catch {
    body = null;
  }
  if (!isObject(body) || !Array.isArray(body['content'])) {
    throw upstreamError(502, 'upstream_error', "The provider's answer is not a message of Anthropic's API.");
  }
  const content: readonly unknown[] = body['content'];
  const blocks = content.map((block) => (isObject(block) ? block : {}));
  const calls = blocks.flatMap(({ type, id, name }, index) => {
    if (type !== 'tool_use') return [];
    const input = rawAt(json, ['content', index, 'input'])?.text ?? '{}';
    return [{ id, type: 'function', function: { name, arguments: input } }];
  });
  const text = joined(blocks, 'text', 'text');
  const reasoning = joined(blocks, 'thinking', 'thinking');
  const message = {
    role: 'assistant',
    content: text === '' && calls.length > 0 ? null : text,
    refusal: refusalOf(body['stop_details']),
    reasoning_content: reasoning === '' ? undefined : reasoning,
    tool_calls: calls.length === 0 ? undefined : calls,
  };
  return writeJson({
    id: body['id'],
    object: 'chat.completion',
    created,
    model: body['model'],
    choices: [{ index: 0, message, logprobs: null, finish_reason: finishReason(body['stop_reason']) }],
    usage: isObject(body['usage']) ? usageOf(body['usage']) : undefined,
  });
}

/** OpenAI's types and codes for Anthropic's types; others keep their type. */
const errorTypes: Readonly<Record<string, readonly [type: string, code: string | null]>> = {
  not_found_error: ['invalid_request_error', 'model_not_found'],
  request_too_large: ['invalid_request_error', 'request_too_large'],
  rate_limit_error: ['rate_limit_error', 'rate_limit_exceeded'],
  billing_error: ['insufficient_quota', 'insufficient_quota'],
  timeout_error: ['server_error', null],
  overloaded_error: ['server_error', null],
  api_error: ['server_error', null],
};

/** An error of Anthropic's as an `error` object of OpenAI's; null where it is not in Anthropic's form. */
export function errorObject(body: unknown): object | null {
  const error = isObject(body) ? body['error'] : null;
  if (!isObject(error) || typeof error['message'] !== 'string') return null;
  const known = typeof error['type'] === 'string' ? error['type'] : 'server_error';
  const [type, code] = (Object.hasOwn(errorTypes, known) ? errorTypes[known] : undefined) ?? [known, null];
  return { error: { message: error['message'], type, param: null, code } };
}

/** The body of a refusal, in OpenAI's form; as it came where it is in nobody's. */
export function translateError(json: string): string {
  try {
    const error = errorObject(JSON.parse(json));
    return error === null ? json : JSON.stringify(error);
  } catch {
    return json;
  }
}
