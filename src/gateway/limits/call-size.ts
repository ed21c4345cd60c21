/**
 * How many tokens a call may take, before it is made, and took, where its provider does not say.
 */
import type { Subject } from '../../policy/subject.ts';
import type { JsonObject } from '../wire/shape.ts';

/** UTF-8 bytes of a token, on average: about four in English, and not far off in most other languages. */
const bytesOfToken = 4;

/** About how many tokens so many bytes of text are. */
export function tokensOfBytes(bytes: number): number {
  return Math.ceil(bytes / bytesOfToken);
}

/** About how many tokens a request's text is; one at least. */
export function inputTokensOf({ parts }: Subject): number {
  let bytes = 0;
  for (const { text } of parts) bytes += Buffer.byteLength(text);
  return Math.max(1, tokensOfBytes(bytes));
}

/** More than any model gives; what asks for more is not believed. */
const mostOutput = 10_000_000;
const mostAnswers = 1_000;

/** Members by which requests ask for several answers. */
const copies = ['n', 'best_of'] as const;

function countAt(body: JsonObject, name: string): number | null {
  const value = body[name];
  return typeof value === 'number' && Number.isFinite(value) && value >= 0 ? Math.ceil(value) : null;
}

/** How many prompts a legacy completion has: each is answered for itself. A list of numbers is one prompt, in tokens. */
function promptsOf({ prompt }: JsonObject): number {
  return Array.isArray(prompt) && typeof prompt[0] !== 'number' ? prompt.length : 1;
}

/** What a request says of its output. */
interface OutputBound {
  /** The most tokens that all answers together may have; null where it does not bound them. */
  readonly outputTokens: number | null;
  readonly answers: number;
}

/** Reads how much output a request asks for. `bounds` are the members that can say it; of several, the largest counts. */
export function outputBoundOf(body: JsonObject, bounds: readonly string[]): OutputBound {
  const given = bounds.map((name) => countAt(body, name)).filter((bound) => bound !== null);
  const asked = Math.max(1, ...copies.map((name) => countAt(body, name) ?? 1));
  const answers = Math.min(mostAnswers, asked * Math.max(1, promptsOf(body)));
  return { outputTokens: given.length === 0 ? null : Math.min(mostOutput, Math.max(...given) * answers), answers };
}
