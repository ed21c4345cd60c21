/**
 * Tells that a model refused a request because it is longer than its context window: what OpenAI says by a code, and what others say
 * in a sentence of their own, each beside where it is known from. A model with a larger window may well take the request.
 */

/** Statuses in which that is said: 400 by most, 413 and 422 by some servers of open models. */
const statuses = new Set([400, 413, 422]);

/** Bytes of a refusal that are read to tell; longer ones are something else. */
export const longestRefusal = 64 * 1024;

/** Values of `error.code` or `error.type`. */
const codes = new Set([
  // OpenAI's and Azure OpenAI's API (their error reference), Groq, xAI, DeepInfra, OpenRouter after them.
  'context_length_exceeded',
  // llama.cpp's server (tools/server, ERROR_TYPE_EXCEED_CONTEXT_SIZE).
  'exceed_context_size_error',
]);

/** Forms of the message, in lower case. */
const messages: readonly RegExp[] = [
  // OpenAI, Azure OpenAI, vLLM, DeepSeek, OpenRouter: "This model's maximum context length is N tokens".
  /maximum context length/,
  // OpenAI's Responses API: "Your input exceeds the context window of this model."
  /exceeds? (the|its|this model's) context window/,
  // Anthropic: "prompt is too long: 216868 tokens > 200000 maximum" (pydantic-ai issue 4060).
  /prompt is too long/,
  // Anthropic, where the answer's own tokens are what is too much: "input length and `max_tokens` exceed context limit".
  /exceeds? context limit/,
  // Google's Gemini, natively and by its OpenAI-compatible endpoint: "The input token count (N) exceeds the maximum number of tokens allowed (M)".
  /input token count.{0,40}exceeds the maximum number of tokens/,
  // Vertex AI: "input token count is N but model only supports up to M".
  /input token count is \d+ but/,
  // OpenAI's newer models: "Input tokens exceed the configured limit of N tokens" (PostHog pull request 69689).
  /input tokens exceed the configured limit/,
  // SGLang and Together: "The input (N tokens) is longer than the model's context length (M tokens)".
  /longer than the model's context length/,
  // Moonshot: "Your request exceeded model token limit: N".
  /exceeded model token limit/,
  // GitHub Models: "prompt token count of N exceeds the limit of M".
  /prompt token count of \d+ exceeds the limit/,
  // Mistral: "Prompt contains N tokens …, too large for model with M maximum context length" (LiteLLM pull request 21647).
  /too large for model with/,
  // Groq, and OpenAI's advice at the end of its older message: "Please reduce the length of the messages or completion."
  /reduce the length of (the|your) (messages|prompt|input)/,
  // xAI: "This model's maximum prompt length is N but the request contains M tokens".
  /maximum prompt length is \d+/,
  // Amazon Bedrock and Replicate: "Input is too long for requested model" (LiteLLM pull request 21647).
  /input is too long/,
  // Perplexity: "The total length of all messages is too long" (the same).
  /length of all messages is too long/,
  // llama.cpp: "request (9412 tokens) exceeds the available context size (8192 tokens)".
  /exceeds the available context size/,
  // LM Studio and older llama.cpp: "the number of tokens to keep from the initial prompt is greater than the context length".
  /greater than the context length/,
  // TGI: "`inputs` tokens + `max_new_tokens` must be <= N" (text-generation-inference, validation.rs).
  /tokens \+ `max_new_tokens` must be <=/,
];

/** Whether an answer of this status could say so: only then is its body worth reading. */
export function mayBeContextWindow(status: number): boolean {
  return statuses.has(status);
}

/** Whether the body of such an answer says so. */
export function isContextWindow(body: Buffer): boolean {
  const text = body.toString('utf8');
  let error: unknown;
  try {
    error = JSON.parse(text);
  } catch {
    return false;
  }
  // Google's endpoint wraps its errors in a list.
  const outer = (Array.isArray(error) ? error[0] : error) as unknown;
  const inner = memberOf(outer, 'error') ?? outer;
  const message = [memberOf(inner, 'message'), memberOf(outer, 'message'), inner].find(isText);
  if ([memberOf(inner, 'code'), memberOf(inner, 'type')].some((code) => isText(code) && codes.has(code))) return true;
  return message !== undefined && messages.some((form) => form.test(message.toLowerCase()));
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined;
}
