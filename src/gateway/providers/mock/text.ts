/**
 * What the mock's answers are made of: the request's text as a model would be asked it, tokens, and everything that must
 * look random yet come out the same for the same request.
 */
import { createHash } from 'node:crypto';

/** A JSON object as parsed. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a value is a JSON object, and neither null nor a list. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Some hexadecimal digits, always the same for the same words. At most 64. */
export function digest(words: string | Uint8Array, length = 32): string {
  return createHash('sha256').update(words).digest('hex').slice(0, length);
}

/** A `created` time in Unix seconds that the request's digest decides: within 2023 and 2024. */
export function createdFor(seed: string): number {
  return 1_700_000_000 + (Number.parseInt(seed.slice(0, 8), 16) % 31_536_000);
}

/**
 * Cuts text into tokens of the mock's own: up to six characters of a word with the blanks before them. Joined they
 * are the text again; never a half surrogate pair.
 */
export function tokenize(text: string): string[] {
  return text.match(/\s*\S{1,6}|\s+/gu) ?? [];
}

/** The text of a message's content: a string, or the text parts of a list joined with line ends. */
export function contentText(content: unknown): string {
  if (typeof content === 'string') return content;
  if (!Array.isArray(content)) return '';
  return content
    .filter(isObject)
    .map((part) => part['text'])
    .filter((text) => typeof text === 'string')
    .join('\n');
}

/** The text of the last user message, or an empty one. */
export function lastUserText(messages: readonly unknown[]): string {
  const last = messages.findLast((message) => isObject(message) && message['role'] === 'user');
  return isObject(last) ? contentText(last['content']) : '';
}

/** What a request that failed the mock's reading gets, in OpenAI's shape. */
export interface MockErrorBody {
  readonly error: {
    readonly message: string;
    readonly type: string;
    readonly param: string | null;
    readonly code: string | null;
  };
}

/** Builds an error body; `param` and `code` are null where not given. */
export function errorBody(
  message: string,
  type: string,
  param: string | null = null,
  code: string | null = null,
): MockErrorBody {
  return { error: { message, type, param, code } };
}

/** What Anthropic calls an error with each status that the mock answers; others are `invalid_request_error`. */
const anthropicTypes = new Map([
  [401, 'authentication_error'],
  [404, 'not_found_error'],
  [413, 'request_too_large'],
  [429, 'rate_limit_error'],
  [500, 'api_error'],
  [503, 'overloaded_error'],
]);

/** An error body as Anthropic writes it. */
export function anthropicErrorBody(status: number, message: string): object {
  return { type: 'error', error: { type: anthropicTypes.get(status) ?? 'invalid_request_error', message } };
}

/** A refusal of the mock: thrown while an answer is made, answered with its status and body. */
export class MockRefusal extends Error {
  readonly status: number;
  readonly body: MockErrorBody;

  constructor(status: number, body: MockErrorBody) {
    super(body.error.message);
    this.name = 'MockRefusal';
    this.status = status;
    this.body = body;
  }
}

/** The refusal of a request that OpenAI would call invalid. */
export function invalid(message: string, param: string | null): MockRefusal {
  return new MockRefusal(400, errorBody(message, 'invalid_request_error', param));
}

/** A whole number of at least 1 under a name; undefined where absent or null. Refuses anything else. */
export function positiveInteger(body: JsonObject, name: string, most = 1_000_000): number | undefined {
  const value = body[name];
  if (value === undefined || value === null) return undefined;
  if (typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= most) return value;
  throw invalid(`Invalid value for '${name}': expected a whole number from 1 to ${most}.`, name);
}

/** An answer, made when asked for: as one body, or as the frames of a stream. */
export interface MockAnswer {
  plain(): object;
  /** Without `[DONE]`. Undefined where the endpoint does not stream. */
  frames?(): Iterable<object>;
  /** True for APIs that name each event after its `type` and end with one of their own instead of `[DONE]`. */
  readonly namesEvents?: boolean;
}

/** Text as cut by `stop` and the token limit. */
export interface CutText {
  readonly tokens: readonly string[];
  readonly finishReason: 'stop' | 'length';
}

/** Ends a text before the first stop sequence, then after so many tokens. */
export function cutText(text: string, stop: unknown, limit: number | undefined): CutText {
  const sequences = (Array.isArray(stop) ? stop : [stop]).filter((entry) => typeof entry === 'string' && entry !== '');
  let end = text.length;
  for (const sequence of sequences as string[]) {
    const at = text.indexOf(sequence);
    if (at !== -1) end = Math.min(end, at);
  }
  const tokens = tokenize(text.slice(0, end));
  if (limit === undefined || tokens.length <= limit) return { tokens, finishReason: 'stop' };
  return { tokens: tokens.slice(0, limit), finishReason: 'length' };
}
