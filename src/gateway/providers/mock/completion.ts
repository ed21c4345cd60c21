/** The mock's text completions (the older endpoint): repeats each prompt. */
import type { MockBehaviour } from '../mock.ts';
import {
  createdFor,
  cutText,
  invalid,
  isObject,
  positiveInteger,
  tokenize,
  type CutText,
  type JsonObject,
  type MockAnswer,
} from './text.ts';

/** A prompt as the mock takes it: text, or how many tokens it was sent. */
interface Prompt {
  readonly text: string;
  readonly tokens: number;
}

const isTokens = (value: unknown): value is number[] =>
  Array.isArray(value) && value.length > 0 && value.every((token) => Number.isInteger(token));

/** Reads one prompt or input: a string, or a list of token numbers, which the mock counts and does not decode. */
function promptOf(value: unknown, name: string): Prompt {
  if (typeof value === 'string') return { text: value, tokens: tokenize(value).length };
  if (isTokens(value)) return { text: `${value.length} tokens`, tokens: value.length };
  throw invalid(`Invalid type for '${name}': expected a string, a list of strings or of token numbers.`, name);
}

/**
 * Reads what `prompt` and `input` may hold: a string, a list of strings, a list of token numbers, a list of those.
 * @throws MockRefusal for anything else, an empty list included.
 */
export function readPrompts(value: unknown, name: string): Prompt[] {
  if (value === undefined || value === null) throw invalid(`Missing required parameter: '${name}'.`, name);
  if (!Array.isArray(value) || isTokens(value)) return [promptOf(value, name)];
  if (value.length === 0) throw invalid(`Invalid '${name}': empty array.`, name);
  return value.map((entry) => promptOf(entry, name));
}

/** Log probabilities as this endpoint has them: lists side by side. */
function logprobsOf(body: JsonObject, tokens: readonly string[]): object | null {
  if (typeof body['logprobs'] !== 'number') return null;
  let offset = 0;
  const offsets = tokens.map((token) => {
    const start = offset;
    offset += token.length;
    return start;
  });
  return {
    tokens,
    token_logprobs: tokens.map(() => -0.25),
    top_logprobs: tokens.map((token) => ({ [token]: -0.25 })),
    text_offset: offsets,
  };
}

/**
 * The mock's answer to a completion: `n` choices for each prompt.
 * @throws MockRefusal where OpenAI would answer 400.
 */
export function completionAnswer(body: JsonObject, behaviour: MockBehaviour, seed: string): MockAnswer {
  const prompts = readPrompts(body['prompt'], 'prompt');
  const count = positiveInteger(body, 'n', 128) ?? 1;
  const limit = positiveInteger(body, 'max_tokens');
  const choices: (CutText & { index: number })[] = prompts.flatMap((prompt, at) =>
    Array.from({ length: count }, (_, number) => {
      const prefix = count === 1 ? '' : `Choice ${number + 1} of ${count}. `;
      const contact = behaviour === 'pii' ? 'Write to dana.whitfield@example.com. ' : '';
      const echo = body['echo'] === true ? prompt.text : '';
      const said = `${echo}${prefix}${contact}You said: ${prompt.text}`;
      return { index: at * count + number, ...cutText(said, body['stop'], limit) };
    }),
  );
  const promptTokens = prompts.reduce((sum, { tokens }) => sum + tokens, 0);
  const written = choices.reduce((sum, { tokens }) => sum + tokens.length, 0);
  const usage = { prompt_tokens: promptTokens, completion_tokens: written, total_tokens: promptTokens + written };
  const head = { id: `cmpl-${seed.slice(0, 29)}`, object: 'text_completion', created: createdFor(seed) };
  const options = body['stream_options'];
  const includeUsage = isObject(options) && options['include_usage'] === true;
  return {
    plain: () => ({
      ...head,
      model: body['model'],
      choices: choices.map(({ index, tokens, finishReason }) => ({
        text: tokens.join(''),
        index,
        logprobs: logprobsOf(body, tokens),
        finish_reason: finishReason,
      })),
      usage,
    }),
    *frames() {
      const frame = { ...head, model: body['model'] };
      const none = includeUsage ? { usage: null } : {};
      for (const { index, tokens, finishReason } of choices) {
        for (const text of tokens) {
          const choice = { text, index, logprobs: logprobsOf(body, [text]), finish_reason: null };
          yield { ...frame, choices: [choice], ...none };
        }
        yield { ...frame, choices: [{ text: '', index, logprobs: null, finish_reason: finishReason }], ...none };
      }
      if (includeUsage) yield { ...frame, choices: [], usage };
    },
  };
}
