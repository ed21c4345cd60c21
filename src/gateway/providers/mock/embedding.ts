/** The mock's embeddings: a vector of length one that the input alone decides, so equal inputs are equal vectors. */
import { createHash } from 'node:crypto';
import { readPrompts } from './completion.ts';
import { invalid, positiveInteger, type JsonObject, type MockAnswer } from './text.ts';

/** Dimensions of `text-embedding-3-small` where the request names none. */
const usualDimensions = 1536;

/** A unit vector of 32-bit floats grown from a hash of the input. */
function vectorFor(input: string, dimensions: number): Float32Array {
  // xorshift32: a few instructions a number, and any seed but 0 will do.
  let state = createHash('sha256').update(input).digest().readUInt32LE(0) || 1;
  const vector = new Float32Array(dimensions);
  let squares = 0;
  for (let at = 0; at < dimensions; at++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    const value = state / 2 ** 31;
    vector[at] = value;
    squares += value * value;
  }
  const length = Math.sqrt(squares);
  return vector.map((value) => value / length);
}

/** A vector as base64 of little-endian floats, the way OpenAI sends it. */
function base64Of(vector: Float32Array): string {
  const bytes = Buffer.alloc(vector.length * 4);
  vector.forEach((value, at) => bytes.writeFloatLE(value, at * 4));
  return bytes.toString('base64');
}

/**
 * The mock's answer to an embedding.
 * @throws MockRefusal where OpenAI would answer 400.
 */
export function embeddingAnswer(body: JsonObject): MockAnswer {
  const input = body['input'];
  const prompts = readPrompts(input, 'input');
  const dimensions = positiveInteger(body, 'dimensions', 4096) ?? usualDimensions;
  const format = body['encoding_format'] ?? 'float';
  if (format !== 'float' && format !== 'base64') {
    throw invalid("Invalid value for 'encoding_format': expected 'float' or 'base64'.", 'encoding_format');
  }
  const single = prompts.length === 1 && !(Array.isArray(input) && typeof input[0] !== 'number');
  const inputs: readonly unknown[] = single ? [input] : (input as readonly unknown[]);
  return {
    plain: () => {
      const tokens = prompts.reduce((sum, prompt) => sum + prompt.tokens, 0);
      const data = inputs.map((entry, index) => {
        const vector = vectorFor(JSON.stringify(entry), dimensions);
        return { object: 'embedding', index, embedding: format === 'float' ? [...vector] : base64Of(vector) };
      });
      return {
        object: 'list',
        data,
        model: body['model'],
        usage: { prompt_tokens: tokens, total_tokens: tokens },
      };
    },
  };
}
