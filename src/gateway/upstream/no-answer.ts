/**
 * Tells what came under a good status and is no answer: nothing at all, a web page, JSON that was cut off where nobody could tell, an
 * error. While none of it is with the client, another target can be asked. Looks at what stands at its ends; whether an answer is right
 * in between, those find who deliver it.
 */
import { isContextWindow } from '../routing/context-window.ts';
import { statusTrigger, type FallbackTrigger } from '../routing/triggers.ts';
import type { AnswerCall } from './client.ts';

/** Bytes of an error that is looked into; a longer one is an answer that begins oddly. */
const longestError = 64 * 1024;

/** An error in the place of an answer: OpenAI's form, also as OpenRouter and vLLM send it under status 200, and Anthropic's. */
const wholeError = /^\s*\{\s*(?:"error"\s*:\s*[{"]|"type"\s*:\s*"error")/;

/** The same as the first event of a stream, up to where it begins. Comments may stand before it. */
const firstError =
  /^(?::[^\n]*\n|event:[^\n]*\n|id:[^\n]*\n|\s)*data:\s*(?=\{\s*(?:"error"\s*:\s*[{"]|"type"\s*:\s*"error"))/;

/** Whether an answer is a stream of events, by its own word. */
export function isEventStream({ headers }: AnswerCall): boolean {
  const type = headers['content-type'];
  return typeof type === 'string' && /^text\/event-stream/i.test(type);
}

/**
 * What asking elsewhere for it is owed to; null where nothing speaks against what came. `chunks` is the body so far, all of it where it
 * `isWhole`.
 */
export function noAnswerTrigger(
  chunks: readonly Buffer[],
  isWhole: boolean,
  isStream: boolean,
): FallbackTrigger | null {
  const size = chunks.reduce((sum, { length }) => sum + length, 0);
  const head = (chunks[0] ?? Buffer.alloc(0)).toString('latin1', 0, 512);
  if (isStream ? !firstError.test(head) : !wholeError.test(head)) {
    return isWhole && (isStream ? size === 0 : !isObject(chunks)) ? 'server_error' : null;
  }
  if (size > longestError) return null;
  const text = Buffer.concat(chunks, size).toString('utf8');
  return errorTrigger(isStream ? (text.replace(firstError, '').split('\n', 1)[0] ?? '') : text);
}

/** Whether a whole body begins and ends as a JSON object does. A byte order mark may stand before it. */
function isObject(chunks: readonly Buffer[]): boolean {
  const first = chunks.find(hasText)?.find(isText);
  const last = chunks.findLast(hasText)?.findLast(isText);
  return (first === 0x7b || first === 0xef) && last === 0x7d;
}

function hasText(chunk: Buffer): boolean {
  return chunk.some(isText);
}

function isText(byte: number): boolean {
  return byte > 0x20;
}

/** What an error counts as by its own words; null where it is the request's own fault. */
function errorTrigger(json: string): FallbackTrigger | null {
  let error: Readonly<Record<string, unknown>>;
  try {
    const outer = JSON.parse(json) as Readonly<Record<string, unknown>>;
    const inner = outer['error'];
    error = typeof inner === 'object' && inner !== null ? (inner as Readonly<Record<string, unknown>>) : outer;
  } catch {
    return 'server_error';
  }
  const { code, type } = error;
  if ([code, type].some((word) => typeof word === 'string' && word.startsWith('rate_limit'))) return 'rate_limit';
  if (isContextWindow(Buffer.from(json))) return 'context_window';
  if (typeof code === 'number' && code >= 300 && code < 600) return statusTrigger(code);
  return type === 'invalid_request_error' ? null : 'server_error';
}
