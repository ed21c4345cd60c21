/**
 * Reads whole answers of a provider: the ones to be judged and sent on, and its refusals. What can't be read is refused: a web
 * page with status 200, half a character, JSON with doubled members.
 */
import type { Edit } from '../policy/decision.ts';
import { GatewayError, upstreamError } from './errors.ts';
import { parseJson } from './json/scan.ts';
import { decodeUtf8 } from './json/decode.ts';
import type { AnswerCall } from './upstream/client.ts';
import { isNoRefusal, refusesCredentials } from './routing/triggers.ts';
import { isObject } from './wire/fields.ts';
import type { JsonObject, Usage, WireShape } from './wire/shape.ts';
import { SourceText } from './wire/source.ts';

/** What a whole answer says. */
export interface WholeAnswer {
  readonly body: JsonObject;
  readonly usage: Usage | null;
  /** Null where no policy reads it. */
  readonly source: SourceText | null;
}

/**
 * The bytes of an answer, as they are where they are there already. Rejects with an UpstreamFailure; throws a 502 for an encoding that
 * nobody asked for.
 */
export function readAll(call: AnswerCall, limit: number): Buffer | Promise<Buffer> {
  const encoding = call.headers['content-encoding'];
  if (encoding !== undefined && encoding !== 'identity') {
    call.abort();
    throw upstreamError(502, 'upstream_error', 'The provider compressed its answer although it was asked not to.');
  }
  return call.read(limit);
}

function parse(bytes: Buffer, mustJudge: boolean): { text: string; body: JsonObject } {
  const text = decodeUtf8(bytes);
  if (text === null) throw unusable('is not UTF-8');
  const body = mustJudge ? judgeable(text) : parsed(text);
  if (!isObject(body)) throw unusable('is not a JSON object');
  return { text, body };
}

/** What no policy reads is passed on as it is, if only it is JSON. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unusable('is not JSON');
  }
}

function judgeable(text: string): unknown {
  const { value, fault } = parseJson(text);
  if (fault === null) return value;
  if (fault === 'not_json') throw unusable('is not JSON');
  throw unusable(
    fault.code === 'json_too_deep' ? 'nests deeper than 128 levels' : 'is JSON that readers would take differently',
  );
}

function unusable(what: string): GatewayError {
  return upstreamError(502, 'upstream_error', `The provider's answer ${what}.`);
}

/** Reads an answer with a good status. Throws a 502 where it is not usable. */
export function readWhole(bytes: Buffer, shape: WireShape, mustJudge: boolean): WholeAnswer {
  const { text, body } = parse(bytes, mustJudge);
  return { body, usage: shape.readUsage(body), source: mustJudge ? readSource(shape, text, body) : null };
}

/**
 * What an answer says. One that is not in its API's form is judged as whatever it is, and noted as not read in full: a client may still
 * show it, and the request is not to blame for it.
 */
export function readSource(shape: WireShape, text: string, body: JsonObject): SourceText {
  try {
    return shape.readAnswer(text, body);
  } catch (error) {
    if (!(error instanceof GatewayError)) throw error;
    const source = readError(text);
    source.unread('answer', []);
    return source;
  }
}

/** An answer with edits of its texts, and what would repeat those texts emptied. */
export function rewriteAnswer(body: JsonObject, source: SourceText, shape: WireShape, edits: readonly Edit[]): Buffer {
  const choices = new Set(edits.map(({ part }) => source.parts[part]?.choice ?? -1));
  const echoes = shape.answerEchoes(body, choices).map((path) => ({ path, json: null }));
  return Buffer.from(source.rewrite(edits, echoes), 'utf8');
}

/**
 * Reads a refusal. Throws where its cause is not the client's business (the provider's key, a redirect, a conflict of the
 * provider's own) and where there is nothing that an SDK could read; what it returns goes to the client.
 */
export async function readProviderError(
  call: AnswerCall,
  limit: number,
): Promise<{ readonly bytes: Buffer; readonly source: SourceText }> {
  const { status } = call;
  if (refusesCredentials(status)) {
    call.abort();
    throw upstreamError(502, 'upstream_auth_failed', "The provider refused the gateway's credentials.");
  }
  if (isNoRefusal(status)) {
    call.abort();
    throw upstreamError(502, 'upstream_error', `The provider answered with status ${status}, which is no answer.`);
  }
  const bytes = await readAll(call, limit);
  const text = decodeUtf8(bytes) ?? '';
  if (!isJsonObject(text)) throw wordless(call);
  return { bytes, source: readError(text) };
}

/** A provider's error, all of it, as text to be judged. It has to be JSON. */
export function readError(json: string): SourceText {
  const source = new SourceText(json);
  source.value([], { role: 'assistant', kind: 'other', turn: 0, choice: null });
  return source;
}

/** A refusal without a readable body, in the provider's status and with what it said about trying again. */
function wordless(call: AnswerCall): GatewayError {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(call.headers)) {
    const isAboutLimits = name === 'retry-after' || name === 'retry-after-ms' || name.startsWith('x-ratelimit-');
    if (isAboutLimits && typeof value === 'string') headers[name] = value;
  }
  const message = `The provider answered with status ${call.status} and no readable error.`;
  return new GatewayError(call.status, 'upstream_error', 'upstream_error', message, { headers });
}

function isJsonObject(text: string): boolean {
  const { value, fault } = parseJson(text);
  return fault === null && isObject(value);
}
