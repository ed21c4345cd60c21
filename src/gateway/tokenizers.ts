/**
 * Tokenizers for requests that send token arrays instead of text. Their tables weigh megabytes and load at the first such
 * request; a model without a known one is refused, since what can't be read can't be judged.
 */
import { invalidRequest } from './errors.ts';
import type { Tokenizers } from './wire/shape.ts';
import type { Tokenizer } from './wire/source.ts';

type Encoding = 'cl100k_base' | 'o200k_base' | 'p50k_base' | 'r50k_base';

/** Families by prefix, the longest first, as OpenAI's tiktoken assigns them. */
const encodings: readonly (readonly [prefix: string, Encoding])[] = [
  ['text-embedding-', 'cl100k_base'],
  ['gpt-3.5', 'cl100k_base'],
  ['gpt-4o', 'o200k_base'],
  ['gpt-4.1', 'o200k_base'],
  ['gpt-4.5', 'o200k_base'],
  ['gpt-5', 'o200k_base'],
  ['o1', 'o200k_base'],
  ['o3', 'o200k_base'],
  ['o4', 'o200k_base'],
  ['chatgpt-4o', 'o200k_base'],
  ['gpt-4', 'cl100k_base'],
  ['davinci-002', 'cl100k_base'],
  ['babbage-002', 'cl100k_base'],
  ['text-davinci-', 'p50k_base'],
];

async function load(encoding: Encoding): Promise<Tokenizer> {
  const { Tiktoken } = await import('js-tiktoken/lite');
  const ranks = {
    cl100k_base: () => import('js-tiktoken/ranks/cl100k_base'),
    o200k_base: () => import('js-tiktoken/ranks/o200k_base'),
    p50k_base: () => import('js-tiktoken/ranks/p50k_base'),
    r50k_base: () => import('js-tiktoken/ranks/r50k_base'),
  };
  const tiktoken = new Tiktoken((await ranks[encoding]()).default);
  return {
    decode: (tokens) => tiktoken.decode([...tokens]),
    encode: (text) => tiktoken.encode(text, [], []),
  };
}

/** How a provider's model counts; undefined where that is not known here. */
function encodingOf(name: string): Encoding | undefined {
  const bare = name.slice(name.lastIndexOf('/') + 1);
  return encodings.find(([prefix]) => bare.startsWith(prefix))?.[1];
}

/**
 * A loader that keeps what it has loaded. `upstreamNames` maps what the client asks for to the providers' own names for what may
 * answer: all of them have to count alike.
 */
export function createTokenizers(upstreamNames: (model: string) => readonly string[]): Tokenizers {
  const loaded = new Map<Encoding, Promise<Tokenizer>>();
  return async (model, param) => {
    const [encoding, ...others] = new Set(upstreamNames(model).map(encodingOf));
    if (encoding === undefined || others.length > 0) {
      const message = `'${param}' holds tokens, and the tokenizer of this model is not known here, so policies cannot read them. Send text instead.`;
      throw invalidRequest(message, param);
    }
    let tokenizer = loaded.get(encoding);
    if (!tokenizer) loaded.set(encoding, (tokenizer = load(encoding)));
    return tokenizer;
  };
}
