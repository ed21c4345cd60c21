/**
 * `/v1/embeddings`: texts or token arrays in, vectors out. The answer holds no text, so its bytes pass untouched.
 */
import { invalidRequest, openaiErrors } from '../errors.ts';
import { readCommon, readPrompts, readUnknown, readUsage } from './fields.ts';
import type { GovernedRequest, JsonObject, Tokenizers, WireShape } from './shape.ts';
import { SourceText } from './source.ts';

const requestSettings = new Set(['model', 'input', 'encoding_format', 'dimensions', 'user', 'input_type', 'truncate']);

async function readRequest(json: string, body: JsonObject, tokenizers: Tokenizers): Promise<GovernedRequest> {
  const common = readCommon(body);
  if (body['input'] === undefined) throw invalidRequest("Missing required parameter: 'input'.", 'input');
  const source = new SourceText(json);
  await readPrompts(source, body['input'], 'input', common.model, tokenizers);
  if (common.user !== null) source.value(['user'], { role: 'developer', kind: 'other', turn: -1, choice: null });
  readUnknown(source, body, [], requestSettings, { role: 'user', kind: 'other', turn: -1, choice: null });
  return { source, ...common, stream: false };
}

/** The embeddings shape. */
export const openaiEmbeddings: WireShape = {
  name: 'openai-embeddings',
  api: 'openai',
  path: '/v1/embeddings',
  upstreamPath: '/embeddings',
  readRequest,
  outputBounds: [],
  readAnswer: (json) => new SourceText(json),
  readUsage,
  answerEchoes: () => [],
  errors: openaiErrors,
  endsWithDone: true,
  readFrame: null,
};
