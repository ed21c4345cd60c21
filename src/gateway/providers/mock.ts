/**
 * The built-in `mock` provider as data: which models it offers and how each behaves. No socket here, so that lint can
 * read it; what answers is `mock-server.ts`.
 */

/** What a model of the mock does instead of answering properly, or in a way of its own. */
export type MockBehaviour =
  | 'answer'
  | 'tools'
  | 'slow'
  | 'cut'
  | 'error'
  | 'hang'
  | 'html'
  | 'half-utf8'
  | 'reset'
  | 'no-done'
  | 'pii'
  | 'refusal'
  | 'reasoning';

/** A model that the mock offers. */
export interface MockModel {
  readonly id: string;
  readonly behaviour: MockBehaviour;
  /** The status answered where the behaviour is `error`. */
  readonly status?: number;
  /** One line on it, for people. */
  readonly about: string;
}

/** Every model of the mock, in the order in which it lists them. */
export const mockModels: readonly MockModel[] = [
  { id: 'gpt-4o', behaviour: 'answer', about: 'repeats the last user message' },
  { id: 'gpt-4o-mini', behaviour: 'answer', about: 'repeats the last user message' },
  { id: 'claude-sonnet-4-5', behaviour: 'answer', about: 'repeats the last user message' },
  { id: 'text-embedding-3-small', behaviour: 'answer', about: 'embeds, the same text to the same vector' },
  { id: 'omni-moderation-latest', behaviour: 'answer', about: 'moderates: flags talk of killing' },
  { id: 'mock-tools', behaviour: 'tools', about: 'calls the first tool it is given' },
  { id: 'mock-slow', behaviour: 'slow', about: 'pauses before each token' },
  { id: 'mock-cut', behaviour: 'cut', about: 'closes the connection in mid-answer' },
  { id: 'mock-error-400', behaviour: 'error', status: 400, about: 'refuses: invalid request' },
  { id: 'mock-error-401', behaviour: 'error', status: 401, about: 'refuses: wrong key' },
  { id: 'mock-error-404', behaviour: 'error', status: 404, about: 'refuses: no such model' },
  { id: 'mock-error-429', behaviour: 'error', status: 429, about: 'refuses: rate limit, try again in a second' },
  { id: 'mock-error-500', behaviour: 'error', status: 500, about: 'fails' },
  { id: 'mock-error-503', behaviour: 'error', status: 503, about: 'fails: overloaded' },
  { id: 'mock-hang', behaviour: 'hang', about: 'takes the request and never answers' },
  { id: 'mock-html', behaviour: 'html', about: 'answers a web page with status 200' },
  { id: 'mock-half-utf8', behaviour: 'half-utf8', about: 'sends half of a UTF-8 character in its text' },
  { id: 'mock-reset', behaviour: 'reset', about: 'resets the connection before the first byte' },
  { id: 'mock-no-done', behaviour: 'no-done', about: 'ends its stream without its last event' },
  { id: 'mock-pii', behaviour: 'pii', about: 'answers with an e-mail address, a card number and a secret' },
  { id: 'mock-refusal', behaviour: 'refusal', about: 'declines in the refusal field or by its stop reason' },
  { id: 'mock-reasoning', behaviour: 'reasoning', about: 'thinks aloud first' },
];

const behaviours = new Map(mockModels.map((model) => [model.id, model]));

/**
 * How the mock behaves for a model name. A name that it does not list answers like `gpt-4o`, so that a config may call
 * its models what it likes; only an unlisted `mock-…` is undefined, being a misspelt behaviour.
 */
export function mockModel(id: string): MockModel | undefined {
  const listed = behaviours.get(id);
  if (listed !== undefined || id.startsWith('mock-')) return listed;
  return { id, behaviour: 'answer', about: 'repeats the last user message' };
}
