/**
 * An event's body as JSON, its members in the contract's order whatever the object's own is. Written member by member: cheaper
 * than `JSON.stringify` for an object of known form, and only texts that need it are escaped. What one call has in common with
 * the one before it is not written again: each piece of a text costs as much as many letters.
 */
import type { EventBody } from './record.ts';

/** A body's JSON, and its length in UTF-8. */
export interface EncodedBody {
  readonly json: string;
  readonly bytes: number;
}

/** Whether all that was written of the body under way is ASCII, as nearly always; its length need not be counted then. */
let isAscii = true;

/** Writes a body. */
export function encodeBody(body: EventBody): EncodedBody {
  isAscii = true;
  const json = bodyJson(body);
  return { json, bytes: isAscii ? json.length : Buffer.byteLength(json) };
}

/** The body as JSON alone. */
export function bodyJson(body: EventBody): string {
  const { usage } = body;
  const json =
    `{"id":${text(body.id)},"timestamp":${text(body.timestamp)},"event_type":"${body.event_type}"` +
    `,"request_id":${text(body.request_id)},"client_request_id":${text(body.client_request_id)}` +
    `,"trace_id":${text(body.trace_id)}${callJson(body)}` +
    `,"policy_results":${list(body.policy_results, resultJson)}${outcomeJson(body)}` +
    `,"attempts":${list(body.attempts, attemptJson)}` +
    `,"usage":${usage === null ? 'null' : usageJson(usage)},"latency_ms":${latencyJson(body.latency_ms)}` +
    `,"prompt_hash":${text(body.prompt_hash)},"config":${configJson(body.config)},"error":${text(body.error)}`;
  const { details, routing, captured, limit } = body;
  if (details === undefined && routing === undefined && captured === undefined && limit === undefined)
    return `${json}}`;
  return `${json}${optional('details', details)}${optional('routing', routing)}${optional('captured', captured)}${optional('limit', limit)}}`;
}

/** What is known of a call from its first moment on. */
export type EventStart = Pick<
  EventBody,
  | 'id'
  | 'timestamp'
  | 'request_id'
  | 'client_request_id'
  | 'trace_id'
  | 'endpoint'
  | 'key_id'
  | 'user_id'
  | 'team_id'
  | 'identity_source'
  | 'config'
>;

/** Writes the start of a call's event, members by the names that they have in it. */
export function encodeStart(start: EventStart): EncodedBody {
  isAscii = true;
  const json =
    `{"id":${text(start.id)},"timestamp":${text(start.timestamp)},"request_id":${text(start.request_id)}` +
    `,"client_request_id":${text(start.client_request_id)},"trace_id":${text(start.trace_id)}` +
    `,"endpoint":${name(start.endpoint)},"key_id":${name(start.key_id)},"user_id":${text(start.user_id)}` +
    `,"team_id":${text(start.team_id)},"identity_source":${name(start.identity_source)}` +
    `,"config":${configJson(start.config)}}`;
  return { json, bytes: isAscii ? json.length : Buffer.byteLength(json) };
}

function optional(member: string, value: unknown): string {
  return value === undefined ? '' : `,"${member}":${escaped(JSON.stringify(value))}`;
}

/** What calls of one key mostly have in common: who called whom, and what came of it but for findings and times. */
type CallPart = Pick<
  EventBody,
  | 'endpoint'
  | 'model'
  | 'provider'
  | 'target'
  | 'stream'
  | 'key_id'
  | 'user_id'
  | 'team_id'
  | 'identity_source'
  | 'verdict'
  | 'enforced'
  | 'phase'
  | 'policy'
  | 'reason_code'
>;

/** By key: what was written lately, for the next call that says the same. Holds nothing else of an event, no text above all. */
const calls = new Map<string, { readonly part: CallPart; readonly json: string }>();

/** How many keys are remembered. A gateway has fewer; its keys' ids are its operator's to choose, not its clients'. */
const mostCalls = 1000;

/** The members from `endpoint` to `reason_code`. */
function callJson(body: CallPart): string {
  const key = body.key_id ?? '';
  const known = calls.get(key);
  if (known !== undefined && isSame(known.part, body)) return known.json;
  const before = isAscii;
  isAscii = true;
  const { endpoint, model, provider, target, stream, key_id, user_id, team_id, identity_source } = body;
  const { verdict, enforced, phase, policy, reason_code } = body;
  const json =
    `,"endpoint":${name(endpoint)},"model":${text(model)},"provider":${name(provider)},"target":${name(target)}` +
    `,"stream":${stream},"key_id":${name(key_id)},"user_id":${text(user_id)},"team_id":${name(team_id)}` +
    `,"identity_source":${name(identity_source)},"verdict":"${verdict}","enforced":${enforced}` +
    `,"phase":${name(phase)},"policy":${name(policy)},"reason_code":${name(reason_code)}`;
  if (isAscii && (known !== undefined || calls.size < mostCalls)) {
    const who = { endpoint, model, provider, target, stream, key_id, user_id, team_id, identity_source };
    calls.set(key, { part: { ...who, verdict, enforced, phase, policy, reason_code }, json });
  }
  isAscii &&= before;
  return json;
}

function isSame(one: CallPart, other: CallPart): boolean {
  return (
    one.endpoint === other.endpoint &&
    one.model === other.model &&
    one.provider === other.provider &&
    one.target === other.target &&
    one.stream === other.stream &&
    one.key_id === other.key_id &&
    one.user_id === other.user_id &&
    one.team_id === other.team_id &&
    one.identity_source === other.identity_source &&
    one.verdict === other.verdict &&
    one.enforced === other.enforced &&
    one.phase === other.phase &&
    one.policy === other.policy &&
    one.reason_code === other.reason_code
  );
}

/** The members from `redactions` to `upstream_status`. */
function outcomeJson(body: EventBody): string {
  return (
    `,"redactions":${number(body.redactions)},"delivered":"${body.delivered}","repeat_of":${text(body.repeat_of)}` +
    `,"status":${number(body.status)},"upstream_status":${number(body.upstream_status)}`
  );
}

/** Texts that stand in JSON, and on a terminal, as they are. */
const plain = /^[\x20\x21\x23-\x5b\x5d-\x7e]*$/;

function text(value: string | null): string {
  if (value === null) return 'null';
  return plain.test(value) ? `"${value}"` : escaped(JSON.stringify(value));
}

/** Names that came before, as JSON. Most events of a process tell of the same few. */
const names = new Map<string, string>();
const mostNames = 1000;
const longestName = 100;

/** The same for what recurs from event to event: names of policies, targets, keys and the like. */
function name(value: string | null): string {
  if (value === null) return 'null';
  const known = names.get(value);
  if (known !== undefined) return known;
  const json = text(value);
  if (plain.test(value) && names.size < mostNames && value.length <= longestName) names.set(value, json);
  return json;
}

/** JSON knows no infinity and no NaN; `JSON.stringify` makes them null. */
function number(value: number | null): string {
  return value !== null && Number.isFinite(value) ? String(value) : 'null';
}

/** Milliseconds to the microsecond: cheaper from whole numbers than as the shortest form of a double. */
function milliseconds(value: number | null): string {
  if (value === null || !Number.isFinite(value)) return 'null';
  const micros = Math.round(value * 1000);
  const whole = Math.trunc(micros / 1000);
  const rest = micros - whole * 1000;
  if (rest <= 0 || whole < 0) return String(micros / 1000);
  return `${whole}.${rest < 10 ? '00' : rest < 100 ? '0' : ''}${rest}`;
}

function list<Item>(items: readonly Item[], json: (item: Item) => string): string {
  let all = '';
  for (const item of items) all += all === '' ? json(item) : `,${json(item)}`;
  return `[${all}]`;
}

function resultJson(result: EventBody['policy_results'][number]): string {
  return (
    `{"policy":${name(result.policy)},"phase":"${result.phase}","verdict":"${result.verdict}"` +
    `,"enforced":${result.enforced},"reason_code":${name(result.reason_code)}` +
    `,"findings":${list(result.findings, findingJson)},"duration_us":${number(result.duration_us)}}`
  );
}

function findingJson({ type, count }: EventBody['policy_results'][number]['findings'][number]): string {
  return `{"type":${name(type)},"count":${number(count)}}`;
}

function attemptJson(attempt: EventBody['attempts'][number]): string {
  return (
    `{"target":${name(attempt.target)},"provider":${name(attempt.provider)},"status":${number(attempt.status)}` +
    `,"error":${text(attempt.error)},"duration_ms":${milliseconds(attempt.duration_ms)}` +
    `,"why":${name(attempt.why)}` +
    (attempt.waited_ms === undefined ? '}' : `,"waited_ms":${milliseconds(attempt.waited_ms)}}`)
  );
}

function usageJson(usage: NonNullable<EventBody['usage']>): string {
  const { input_tokens, output_tokens, cached_input_tokens: cached, cost_nano_usd: cost, estimated } = usage;
  let json = `{"input_tokens":${number(input_tokens)},"output_tokens":${number(output_tokens)}`;
  if (cached !== undefined) json += `,"cached_input_tokens":${number(cached)}`;
  if (cost !== undefined) json += `,"cost_nano_usd":${number(cost)}`;
  return estimated === true ? `${json},"estimated":true}` : `${json}}`;
}

function latencyJson(latency: EventBody['latency_ms']): string {
  return (
    `{"total":${milliseconds(latency.total)},"input_policies":${milliseconds(latency.input_policies)}` +
    `,"upstream":${milliseconds(latency.upstream)},"first_token":${milliseconds(latency.first_token)}` +
    `,"output_policies":${milliseconds(latency.output_policies)}}`
  );
}

/** Each call names the config that was in force, one object for all of its calls. */
const configs = new WeakMap<object, EncodedBody>();

function configJson(config: EventBody['config']): string {
  if (config === null) return 'null';
  let known = configs.get(config);
  if (known === undefined) {
    const json = newConfigJson(config);
    configs.set(config, (known = { json, bytes: Buffer.byteLength(json) }));
  }
  isAscii &&= known.bytes === known.json.length;
  return known.json;
}

function newConfigJson(config: NonNullable<EventBody['config']>): string {
  return `{"name":${text(config.name)},"version":${text(config.version)},"hash":${text(config.hash)}}`;
}

/**
 * What JSON leaves as it is and a terminal may obey: DEL and C1 controls, bidi marks, zero-width and line separators.
 * Written as escapes, so that even `cat` on the log is safe.
 */
const disturbing = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/g;

function escaped(json: string): string {
  isAscii = false;
  return json.replace(disturbing, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
