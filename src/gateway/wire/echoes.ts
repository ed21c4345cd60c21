/**
 * Log probabilities beside a piece of streamed text: the same text once more, token by token. They go where their text goes, so they
 * must not say what it does not.
 */
import { isUtf8 } from 'node:buffer';
import { isObject } from './fields.ts';

/** Signs by which some tokenizers write a space or the end of a line. */
const tokenSpaces = /[\u2581\u0120\u010a]/g;

/** Tokens that stand for no text: `</s>`, `<|im_end|>`. */
const control = /^<[/|]?[a-z_]{1,40}[/|]?>$/i;

/** Bytes of a character that is not whole, as OpenAI writes them, or as decoders leave it. */
const piecesOfCharacter = /^(?:\\x[0-9a-f]{2}|\ufffd)+$/i;

function isWholeText(bytes: unknown): boolean {
  return !Array.isArray(bytes) || isUtf8(Buffer.from(bytes as readonly number[]));
}

/** Whether a token is in a text, or says nothing that a text could. */
function isIn(said: string, token: string, bytes: unknown): boolean {
  if (said.includes(token) || control.test(token) || piecesOfCharacter.test(token) || !isWholeText(bytes)) return true;
  return said.includes(token.replace(tokenSpaces, ' ').trim());
}

/**
 * True where log probabilities have a token that the text beside them does not: some servers send tokens before or after their text,
 * and what a policy takes out of that would stand here.
 * @param logprobs a list of tokens, or an object of such lists, in any shape's form
 */
export function saysMore(logprobs: unknown, said: string): boolean {
  const lists = isObject(logprobs) ? ['content', 'refusal', 'tokens'].map((key) => logprobs[key]) : [logprobs];
  return lists.some(
    (list) =>
      Array.isArray(list) &&
      list.some((item: unknown) => {
        const token = isObject(item) ? item['token'] : item;
        return typeof token === 'string' && !isIn(said, token, isObject(item) ? item['bytes'] : undefined);
      }),
  );
}
