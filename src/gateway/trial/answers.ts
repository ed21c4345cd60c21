/**
 * Answers for trials: a text as the whole answer or the stream of an endpoint, in as few members as its readers need.
 */
import type { JsonObject } from '../wire/shape.ts';

/** How an endpoint writes a text. */
interface AnswerForm {
  whole(text: string): JsonObject;
  piece(text: string): JsonObject;
  /** The frames that end a stream. */
  readonly end: readonly JsonObject[];
}

const forms: Readonly<Record<string, AnswerForm>> = {
  '/v1/chat/completions': {
    whole: (content) => ({
      choices: [{ index: 0, message: { role: 'assistant', content }, finish_reason: 'stop' }],
    }),
    piece: (content) => ({ choices: [{ index: 0, delta: { content } }] }),
    end: [{ choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] }],
  },
  '/v1/completions': {
    whole: (text) => ({ choices: [{ index: 0, text, finish_reason: 'stop' }] }),
    piece: (text) => ({ choices: [{ index: 0, text }] }),
    end: [{ choices: [{ index: 0, text: '', finish_reason: 'stop' }] }],
  },
  '/v1/responses': {
    whole: (text) => ({
      output: [{ type: 'message', role: 'assistant', content: [{ type: 'output_text', text, annotations: [] }] }],
    }),
    piece: (delta) => ({ type: 'response.output_text.delta', output_index: 0, content_index: 0, delta }),
    end: [{ type: 'response.completed' }],
  },
  '/v1/messages': {
    whole: (text) => ({ type: 'message', role: 'assistant', content: [{ type: 'text', text }] }),
    piece: (text) => ({ type: 'content_block_delta', index: 0, delta: { type: 'text_delta', text } }),
    end: [{ type: 'content_block_stop', index: 0 }, { type: 'message_stop' }],
  },
};

/** Characters of a piece where a text is cut to be streamed: about a token, and no divisor of most words. */
const pieceLength = 5;

/** A text in pieces as a model would stream it; no character is cut in two. */
function piecesOf(text: string): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of text) {
    piece += character;
    if (piece.length < pieceLength) continue;
    pieces.push(piece);
    piece = '';
  }
  return piece === '' ? pieces : [...pieces, piece];
}

/** What a provider answers. */
export type TrialAnswer =
  | { readonly form: 'whole'; readonly body: JsonObject }
  | { readonly form: 'stream'; readonly frames: readonly JsonObject[] };

/**
 * An answer as a case writes it: a text, a whole body, or the pieces or frames of a stream. A text is streamed where the
 * request asks for a stream. Null where the endpoint's answers hold no text.
 */
export function answerOf(endpoint: string, written: unknown, isStream: boolean): TrialAnswer | null {
  const form = forms[endpoint];
  if (form === undefined) return null;
  if (typeof written === 'string' && !isStream) return { form: 'whole', body: form.whole(written) };
  const items: readonly unknown[] = typeof written === 'string' ? piecesOf(written) : (written as readonly unknown[]);
  if (!Array.isArray(items)) return { form: 'whole', body: written as JsonObject };
  const frames = items.map((item) => (typeof item === 'string' ? form.piece(item) : (item as JsonObject)));
  const isEnded = typeof items.at(-1) !== 'string';
  return { form: 'stream', frames: isEnded ? frames : [...frames, ...form.end] };
}
