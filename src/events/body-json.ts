/**
 * An event's body as JSON, its members in the contract's order whatever the object's own is. Written member by member: cheaper
 * than `JSON.stringify` for an object of known form, and only texts that need it are escaped. What one call has in common with
 * the one before it is not written again: each piece of a text costs as much as many letters.
 */
import { anything, isAscii, milliseconds, name, number, quoted, text, written } from './json-values.ts';
import { attemptsJson, resultsJson } from './list-json.ts';
import type { EventBody } from './record.ts';

/** A body's JSON, and its length in UTF-8. */
export interface EncodedBody {
  readonly json: string;
  readonly bytes: number;
}

/** Writes a body. */
export function encodeBody(body: EventBody): EncodedBody {
  written.isAscii = true;
  return measured(bodyJson(body));
}

/** With its length, which need not be counted where all that was written of it is ASCII. */
function measured(json: string): EncodedBody {
  return { json, bytes: written.isAscii ? json.length : Buffer.byteLength(json) };
}

/** The body as JSON alone. */
export function bodyJson(body: EventBody): string {
  const { usage } = body;
  const json =
    `{"id":"${quoted(body.id)}","timestamp":"${quoted(body.timestamp)}","event_type":"${body.event_type}","request_id":` +
    `${text(body.request_id)},"client_request_id":${text(body.client_request_id)},"trace_id":${text(body.trace_id)}` +
    `${callJson(body)}${resultsJson(body.policy_results)}${outcomeJson(body)}${attemptsJson(body.attempts)}` +
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
  written.isAscii = true;
  return measured(
    `{"id":"${quoted(start.id)}","timestamp":"${quoted(start.timestamp)}","request_id":${text(start.request_id)}` +
      `,"client_request_id":${text(start.client_request_id)},"trace_id":${text(start.trace_id)}` +
      `,"endpoint":${name(start.endpoint)},"key_id":${name(start.key_id)},"user_id":${text(start.user_id)}` +
      `,"team_id":${text(start.team_id)},"identity_source":${name(start.identity_source)}` +
      `,"config":${configJson(start.config)}}`,
  );
}

function optional(member: string, value: unknown): string {
  return value === undefined ? '' : `,"${member}":${anything(value)}`;
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

/** The members from `endpoint` to `reason_code`, up to what policies said one by one. */
function callJson(body: CallPart): string {
  const key = body.key_id ?? '';
  const known = calls.get(key);
  if (known !== undefined && isSame(known.part, body)) return known.json;
  const { endpoint, model, provider, target, stream, key_id, user_id, team_id, identity_source } = body;
  const { verdict, enforced, phase, policy, reason_code } = body;
  const json =
    `,"endpoint":${name(endpoint)},"model":${text(model)},"provider":${name(provider)},"target":${name(target)}` +
    `,"stream":${stream},"key_id":${name(key_id)},"user_id":${text(user_id)},"team_id":${name(team_id)}` +
    `,"identity_source":${name(identity_source)},"verdict":"${verdict}","enforced":${enforced}` +
    `,"phase":${name(phase)},"policy":${name(policy)},"reason_code":${name(reason_code)},"policy_results":`;
  if ((known !== undefined || calls.size < mostCalls) && isAscii(json)) {
    const who = { endpoint, model, provider, target, stream, key_id, user_id, team_id, identity_source };
    calls.set(key, { part: { ...who, verdict, enforced, phase, policy, reason_code }, json });
  }
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

/** What came of calls, but for whose refusal was answered again. */
type Outcome = Pick<EventBody, 'redactions' | 'delivered' | 'status' | 'upstream_status'>;

/** What was written last of it. */
let lastOutcome: { readonly outcome: Outcome; readonly json: string } | null = null;

/** The members from `redactions` to `upstream_status`, up to the targets that were asked. */
function outcomeJson({ redactions, delivered, repeat_of, status, upstream_status }: EventBody): string {
  if (
    lastOutcome !== null &&
    lastOutcome.outcome.redactions === redactions &&
    lastOutcome.outcome.delivered === delivered &&
    lastOutcome.outcome.status === status &&
    lastOutcome.outcome.upstream_status === upstream_status &&
    repeat_of === null
  )
    return lastOutcome.json;
  const json =
    `,"redactions":${number(redactions)},"delivered":"${delivered}","repeat_of":${text(repeat_of)}` +
    `,"status":${number(status)},"upstream_status":${number(upstream_status)},"attempts":`;
  if (repeat_of === null) lastOutcome = { outcome: { redactions, delivered, status, upstream_status }, json };
  return json;
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
  written.isAscii &&= known.bytes === known.json.length;
  return known.json;
}

function newConfigJson(config: NonNullable<EventBody['config']>): string {
  return `{"name":${text(config.name)},"version":${text(config.version)},"hash":${text(config.hash)}}`;
}
