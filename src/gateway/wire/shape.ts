/**
 * What a wire shape is: one API's bodies, read into subjects and written back. One file each; `registry.ts` lists them.
 * A shape knows no provider and no policy.
 */
import type { Uninspected } from '../../policy/subject.ts';
import type { ErrorForm } from '../errors.ts';
import type { SourceText, Tokenizer } from './source.ts';

/** A JSON object as it was parsed. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Gets the tokenizer of a model; rejects with a 400 where there is none. */
export type Tokenizers = (model: string, param: string) => Promise<Tokenizer>;

/** A request as the exchange needs it. */
export interface GovernedRequest {
  readonly source: SourceText;
  readonly model: string;
  readonly stream: boolean;
  /** The body's `user`, for keys that may name their users; null where there is none. */
  readonly user: string | null;
}

/** Tokens as the provider counted them. */
export interface Usage {
  readonly input_tokens: number;
  readonly output_tokens: number;
  /** How many of the input it had in its cache; left out where it does not say, or none. */
  readonly cached_input_tokens?: number;
}

/** A piece of streamed text: which running text it continues, and where it stands in its frame. */
export interface DeltaText {
  /** The running text it belongs to: choice and field, `0 content`. */
  readonly channel: string;
  readonly path: readonly (string | number)[];
  readonly text: string;
  readonly choice: number;
  readonly kind: 'content' | 'refusal' | 'reasoning' | 'tool_call' | 'name' | 'other';
  /** True for arguments: the running text is JSON. */
  readonly isJson: boolean;
  /**
   * The field of its choice that it belongs to, `0.content` or `0.tool_calls[1]`, in shapes whose choices go on in one field after
   * the other without saying that the former has ended.
   */
  readonly field?: string | undefined;
  /** The running text that has ended once this one begins: a tool's name before its arguments. */
  readonly after?: string | undefined;
  /** True where this is no further piece but the whole running text once more, as some shapes repeat it when it ends. */
  readonly isWhole?: boolean;
}

/** A value in a frame that repeats a choice's text (log probabilities): null, or an empty list, once that text is changed. */
export interface Echo {
  readonly choice: number;
  readonly path: readonly (string | number)[];
  /** True where it says what the frame's own text of that choice does not: emptied where policies may change texts at all. */
  readonly saysMore: boolean;
}

/** What one frame of a stream says. */
export interface FrameContent {
  readonly texts: readonly DeltaText[];
  /** Choices that this frame mentions. */
  readonly choices: readonly number[];
  /** Choices that this frame finishes. */
  readonly finished: readonly number[];
  /** The counts that this frame gives; they go over those of earlier frames. */
  readonly usage: Partial<Usage> | null;
  /** What it holds that no policy can read; the same type and place in a later frame is the same thing once more. */
  readonly unread?: readonly Uninspected[];
  /** True for a frame that is the provider's own error. */
  readonly isError: boolean;
  /** True for the event with which this shape ends a complete answer, where that is not `[DONE]`. */
  readonly isEnd: boolean;
  /** Its number in the stream, in shapes that number their frames. */
  readonly sequence?: number;
  readonly echoes: readonly Echo[];
}

/** One API shape. */
export interface WireShape {
  readonly name: string;
  /** Whose API it belongs to; goes to targets whose provider speaks that. */
  readonly api: 'openai' | 'anthropic';
  /** The route, which is also what `when.path` sees. */
  readonly path: string;
  /** The path below a target's base URL. */
  readonly upstreamPath: string;
  /** Reads a request; throws a 400 that names the place for one that can't be judged. */
  readRequest(json: string, body: JsonObject, tokenizers: Tokenizers): GovernedRequest | Promise<GovernedRequest>;
  /**
   * The members by which a request bounds its answer. Another shape's are none here: providers pass over what they do not know, and
   * the answer would be as long as it likes.
   */
  readonly outputBounds: readonly string[];
  /** Reads a whole answer's texts. */
  readAnswer(json: string, body: JsonObject): SourceText;
  /** The tokens that a whole answer says it took; null where it says nothing. */
  readUsage(body: JsonObject): Usage | null;
  /** The values to be emptied in an answer once these choices' texts are changed. */
  answerEchoes(body: JsonObject, choices: ReadonlySet<number>): readonly (readonly (string | number)[])[];
  /** How this shape's clients read errors. */
  readonly errors: ErrorForm;
  /** True for shapes whose streams end with `data: [DONE]`; others end with a frame of their own (`isEnd`). */
  readonly endsWithDone: boolean;
  /** Reads a frame of a streamed answer; null where the shape does not stream. */
  readonly readFrame: ((frame: JsonObject) => FrameContent) | null;
}
