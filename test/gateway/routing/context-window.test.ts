/**
 * What providers say where a prompt is longer than the model's window, each in its own form, and refusals that are something else.
 */
import { describe, expect, it } from 'vitest';
import { isContextWindow, mayBeContextWindow } from '../../../src/gateway/routing/context-window.ts';

const openai = (message: string, code: string | null = null): unknown => ({
  error: { message, type: 'invalid_request_error', param: 'messages', code },
});

describe('a refusal for length is told', () => {
  it.each<[string, unknown]>([
    [
      'OpenAI',
      openai(
        "This model's maximum context length is 8192 tokens. However, your messages resulted in 9001 tokens.",
        'context_length_exceeded',
      ),
    ],
    ['OpenAI, by its code alone', openai('Too much.', 'context_length_exceeded')],
    [
      'OpenAI, Responses',
      openai('Your input exceeds the context window of this model. Please adjust your input and try again.'),
    ],
    [
      'OpenAI, newer models',
      openai('Input tokens exceed the configured limit of 272000 tokens. Your messages resulted in 509178 tokens.'),
    ],
    [
      'Azure OpenAI',
      {
        error: {
          message: "This model's maximum context length is 16385 tokens.",
          type: 'invalid_request_error',
          param: 'messages',
          code: 'context_length_exceeded',
        },
      },
    ],
    [
      'Anthropic',
      {
        type: 'error',
        error: { type: 'invalid_request_error', message: 'prompt is too long: 216868 tokens > 200000 maximum' },
      },
    ],
    [
      'Anthropic, with the answer',
      {
        type: 'error',
        error: {
          type: 'invalid_request_error',
          message:
            'input length and `max_tokens` exceed context limit: 178902 + 32000 > 200000, decrease input length or `max_tokens` and try again',
        },
      },
    ],
    [
      'vLLM',
      {
        object: 'error',
        message: "This model's maximum context length is 4096 tokens. However, you requested 5000 tokens",
        type: 'BadRequestError',
        param: null,
        code: 400,
      },
    ],
    [
      'SGLang',
      {
        object: 'error',
        message: "The input (5000 tokens) is longer than the model's context length (4096 tokens).",
        type: 'BadRequestError',
        code: 400,
      },
    ],
    [
      'Mistral',
      {
        object: 'error',
        message:
          'Prompt contains 40000 tokens and 0 draft tokens, too large for model with 32768 maximum context length',
        type: 'invalid_request_error',
        code: '3051',
      },
    ],
    [
      'Gemini',
      {
        error: {
          code: 400,
          message: 'The input token count (1196265) exceeds the maximum number of tokens allowed (1048575).',
          status: 'INVALID_ARGUMENT',
        },
      },
    ],
    [
      'Gemini, in a list',
      [
        {
          error: {
            code: 400,
            message: 'The input token count exceeds the maximum number of tokens allowed (1048576).',
            status: 'INVALID_ARGUMENT',
          },
        },
      ],
    ],
    [
      'Vertex AI',
      {
        error: {
          code: 400,
          message: 'The input token count is 135538 but model only supports up to 131072',
          status: 'INVALID_ARGUMENT',
        },
      },
    ],
    ['Groq', openai('Please reduce the length of the messages or completion.')],
    [
      'xAI',
      {
        code: 'Client specified an invalid argument',
        error: "This model's maximum prompt length is 131072 but the request contains 537812 tokens.",
      },
    ],
    [
      'llama.cpp',
      {
        error: {
          code: 400,
          message: 'request (9412 tokens) exceeds the available context size (8192 tokens), try increasing it',
          type: 'exceed_context_size_error',
          n_ctx: 8192,
        },
      },
    ],
    [
      'LM Studio',
      { error: 'The number of tokens to keep from the initial prompt is greater than the context length.' },
    ],
    [
      'TGI',
      {
        error:
          'Input validation error: `inputs` tokens + `max_new_tokens` must be <= 4096. Given: 4031 `inputs` tokens',
        error_type: 'validation',
      },
    ],
    ['Bedrock', { message: 'Input is too long for requested model.' }],
    [
      'Perplexity',
      { error: { message: 'The total length of all messages is too long.', type: 'bad_request', code: 400 } },
    ],
    ['Moonshot', openai('Invalid request: Your request exceeded model token limit: 262144')],
    [
      'GitHub Models',
      openai('prompt token count of 200000 exceeds the limit of 128000', 'model_max_prompt_tokens_exceeded'),
    ],
  ])('%s', (_name, body) => {
    expect(isContextWindow(Buffer.from(JSON.stringify(body)))).toBe(true);
  });
});

describe('another refusal is none', () => {
  it.each<[string, string]>([
    ['a wrong field', JSON.stringify(openai("Unknown parameter: 'temprature'."))],
    [
      'too many answer tokens asked',
      JSON.stringify(openai('max_tokens is too large: 100000. This model supports at most 16384 completion tokens.')),
    ],
    [
      'a list that is too long',
      JSON.stringify(
        openai("Invalid 'tools': array too long. Expected an array with maximum length 128.", 'array_above_max_length'),
      ),
    ],
    ['content', JSON.stringify(openai('The response was filtered.', 'content_filter'))],
    ['a web page', '<html>prompt is too long</html>'],
    ['nothing', ''],
    ['a number', '400'],
    ['null', 'null'],
    ['an empty list', '[]'],
    ['a message that is no text', '{"error":{"message":{"text":"prompt is too long"}}}'],
  ])('%s', (_name, body) => {
    expect(isContextWindow(Buffer.from(body))).toBe(false);
  });

  it('and only some statuses are worth a look', () => {
    const looked = [200, 400, 401, 404, 408, 409, 413, 422, 429, 500].filter(mayBeContextWindow);
    expect(looked).toEqual([400, 413, 422]);
  });
});
