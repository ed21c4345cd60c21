/**
 * `/v1/completions`: OpenAI's older shape, a prompt as text or tokens and choices of plain text.
 */
import type { Path } from '../../policy/diagnostic.ts';
import { invalidRequest, openaiErrors } from '../errors.ts';
import { isObject, readChoices, readCommon, readPrompts, readMembers, readUnknown, readUsage } from './fields.ts';
import { readDelta, readFrameBody } from './frames.ts';
import type { FrameContent, GovernedRequest, JsonObject, Tokenizers, WireShape } from './shape.ts';
import { SourceText } from './source.ts';

const requestSettings = new Set([
  'model',
  'prompt',
  'stream',
  'stream_options',
  'temperature',
  'top_p',
  'n',
  'best_of',
  'max_tokens',
  'echo',
  'seed',
  'presence_penalty',
  'frequency_penalty',
  'logit_bias',
  'logprobs',
  'stop',
  'user',
  'top_k',
  'min_p',
  'repetition_penalty',
]);
const answerMembers = new Set(['id', 'object', 'created', 'model', 'choices', 'usage', 'system_fingerprint']);

async function readRequest(json: string, body: JsonObject, tokenizers: Tokenizers): Promise<GovernedRequest> {
  const common = readCommon(body);
  if (body['prompt'] === undefined) throw invalidRequest("Missing required parameter: 'prompt'.", 'prompt');
  const source = new SourceText(json);
  await readPrompts(source, body['prompt'], 'prompt', common.model, tokenizers);
  for (const key of ['stop', 'user']) {
    if (body[key] === undefined || body[key] === null) continue;
    source.value([key], { role: 'developer', kind: 'other', turn: -1, choice: null });
  }
  readUnknown(source, body, [], requestSettings, { role: 'user', kind: 'other', turn: -1, choice: null });
  return { source, ...common };
}

/** Members of a choice that hold no text; `text` itself is read with all the others. */
const choiceMembers = new Set(['index', 'finish_reason', 'logprobs']);

function choicesOf(body: JsonObject): readonly unknown[] {
  return Array.isArray(body['choices']) ? body['choices'] : [];
}

function readAnswer(json: string, body: JsonObject): SourceText {
  const source = new SourceText(json);
  readChoices(source, body, (choice, path, meta) => readMembers(source, choice, path, choiceMembers, meta));
  readUnknown(source, body, [], answerMembers, { role: 'assistant', kind: 'other', turn: 0, choice: null });
  return source;
}

function answerEchoes(body: JsonObject, changed: ReadonlySet<number>): readonly Path[] {
  return choicesOf(body).flatMap((choice, index) =>
    isObject(choice) && changed.has(index) && isObject(choice['logprobs']) ? [['choices', index, 'logprobs']] : [],
  );
}

function readFrame(frame: JsonObject): FrameContent {
  return readFrameBody(frame, readUsage(frame), (choice, path, index, texts) => {
    for (const key of Object.keys(choice)) {
      if (!choiceMembers.has(key)) readDelta(choice[key], [...path, key], `${index} ${key}`, index, texts);
    }
  });
}

/** The completions shape. */
export const openaiCompletions: WireShape = {
  name: 'openai-completions',
  api: 'openai',
  path: '/v1/completions',
  upstreamPath: '/completions',
  readRequest,
  outputBounds: ['max_tokens'],
  readAnswer,
  readUsage,
  answerEchoes,
  errors: openaiErrors,
  endsWithDone: true,
  readFrame,
};
