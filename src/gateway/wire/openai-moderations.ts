/**
 * `/v1/moderations`: texts or parts in, categories and scores out. The answer holds no text, so its bytes pass untouched.
 */
import { invalidRequest, openaiErrors } from '../errors.ts';
import { readCommon, readUnknown, wrongType } from './fields.ts';
import { readContent } from './parts.ts';
import type { GovernedRequest, JsonObject, WireShape } from './shape.ts';
import { SourceText, type PartMeta } from './source.ts';

/** What OpenAI takes where a request names no model: here alone that is allowed. */
const defaultModel = 'omni-moderation-latest';

const requestSettings = new Set(['model', 'input']);

function readInput(source: SourceText, input: unknown): void {
  const meta = (turn: number): PartMeta => ({ role: 'user', kind: 'content', turn, choice: null });
  if (input === undefined || input === null) throw invalidRequest("Missing required parameter: 'input'.", 'input');
  source.lastTurn = 0;
  if (!Array.isArray(input)) {
    if (typeof input === 'string') return source.text(input, ['input'], meta(0));
    throw wrongType(['input'], 'a string, an array of strings, or an array of parts', input);
  }
  if (input.length === 0) throw invalidRequest("'input' is empty.", 'input');
  if (!input.every((entry) => typeof entry === 'string')) return readContent(source, input, ['input'], meta(0));
  input.forEach((text, index) => source.text(text, ['input', index], meta(index)));
  source.lastTurn = input.length - 1;
}

function readRequest(json: string, body: JsonObject): GovernedRequest {
  const common = readCommon({ ...body, model: body['model'] ?? defaultModel });
  const source = new SourceText(json);
  readInput(source, body['input']);
  readUnknown(source, body, [], requestSettings, { role: 'user', kind: 'other', turn: -1, choice: null });
  return { source, ...common, stream: false };
}

/** The moderations shape. */
export const openaiModerations: WireShape = {
  name: 'openai-moderations',
  api: 'openai',
  path: '/v1/moderations',
  upstreamPath: '/moderations',
  readRequest,
  outputBounds: [],
  readAnswer: (json) => new SourceText(json),
  readUsage: () => null,
  answerEchoes: () => [],
  errors: openaiErrors,
  endsWithDone: true,
  readFrame: null,
};
