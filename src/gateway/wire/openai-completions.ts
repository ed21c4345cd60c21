/**
 * `/v1/completions`: OpenAI's older shape, a prompt as text or tokens and choices of plain text.
 */
import type { Path } from '../../policy/diagnostic.ts';
import { invalidRequest } from '../errors.ts';
import { isObject, readCommon, readPrompts, readUnknown, readUsage } from './fields.ts';
import type { DeltaText, FrameContent, GovernedRequest, JsonObject, Tokenizers, WireShape } from './shape.ts';
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

function choicesOf(body: JsonObject): readonly unknown[] {
  return Array.isArray(body['choices']) ? body['choices'] : [];
}

function readAnswer(json: string, body: JsonObject): ReturnType<WireShape['readAnswer']> {
  const source = new SourceText(json);
  choicesOf(body).forEach((choice, index) => {
    if (!isObject(choice) || typeof choice['text'] !== 'string') return;
    source.text(choice['text'], ['choices', index, 'text'], {
      role: 'assistant',
      kind: 'content',
      turn: 0,
      choice: index,
    });
  });
  readUnknown(source, body, [], answerMembers, { role: 'assistant', kind: 'other', turn: 0, choice: null });
  return { source, usage: readUsage(body) };
}

function answerEchoes(body: JsonObject, changed: ReadonlySet<number>): readonly Path[] {
  return choicesOf(body).flatMap((choice, index) =>
    isObject(choice) && changed.has(index) && isObject(choice['logprobs']) ? [['choices', index, 'logprobs']] : [],
  );
}

function readFrame(frame: JsonObject): FrameContent {
  const texts: DeltaText[] = [];
  const seen: number[] = [];
  const finished: number[] = [];
  const echoes: { choice: number; path: Path }[] = [];
  choicesOf(frame).forEach((choice, position) => {
    if (!isObject(choice)) return;
    const index = typeof choice['index'] === 'number' ? choice['index'] : position;
    seen.push(index);
    if (typeof choice['finish_reason'] === 'string') finished.push(index);
    const { text } = choice;
    if (typeof text === 'string' && text !== '') {
      const path: Path = ['choices', position, 'text'];
      texts.push({ channel: `${index}.text`, path, text, choice: index, kind: 'content', isJson: false });
    }
    if (isObject(choice['logprobs'])) echoes.push({ choice: index, path: ['choices', position, 'logprobs'] });
  });
  const isError = frame['error'] !== undefined && frame['error'] !== null;
  return { texts, choices: seen, finished, usage: readUsage(frame), isError, echoes };
}

/** The completions shape. */
export const openaiCompletions: WireShape = {
  name: 'openai-completions',
  path: '/v1/completions',
  upstreamPath: '/completions',
  readRequest,
  readAnswer,
  answerEchoes,
  readFrame,
};
