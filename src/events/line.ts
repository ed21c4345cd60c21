/**
 * One event as one line: serialising with the contract's order of members, chaining by hash, and decoding.
 * Runs for every call, so the body is turned into JSON once and hashed once.
 */
import { hash as digest } from 'node:crypto';
import type { EventBody, EventRecord } from './record.ts';

/** Where a chain stands: the last line's number and hash. */
export interface ChainPosition {
  /** 0 before the first line. */
  readonly seq: number;
  /** Lower-case hex; 64 zeros before the first line. */
  readonly hash: string;
}

/** The position before the first line of a chain. */
export const chainStart: ChainPosition = { seq: 0, hash: '0'.repeat(64) };

/** Length in bytes of `,"hash":"<64 hex>"}`, with which every line ends before its newline. */
const hashTailLength = 8 + 1 + 64 + 2;

/**
 * The body as a JSON object, its members in the contract's order whatever the object's own is. Written member by member:
 * cheaper than `JSON.stringify` for an object of known form, and only texts that need it are escaped.
 */
export function bodyJson(body: EventBody): string {
  const { usage } = body;
  const json =
    `{"id":${text(body.id)},"timestamp":${text(body.timestamp)},"event_type":"${body.event_type}"` +
    `,"request_id":${text(body.request_id)},"client_request_id":${text(body.client_request_id)}` +
    `,"trace_id":${text(body.trace_id)},"endpoint":${name(body.endpoint)},"model":${text(body.model)}` +
    `,"provider":${name(body.provider)},"target":${name(body.target)},"stream":${body.stream}` +
    `,"key_id":${name(body.key_id)},"user_id":${text(body.user_id)},"team_id":${name(body.team_id)}` +
    `,"identity_source":${name(body.identity_source)},"verdict":"${body.verdict}","enforced":${body.enforced}` +
    `,"phase":${name(body.phase)},"policy":${name(body.policy)},"reason_code":${name(body.reason_code)}` +
    `,"policy_results":${list(body.policy_results, resultJson)},"redactions":${number(body.redactions)}` +
    `,"delivered":"${body.delivered}","repeat_of":${text(body.repeat_of)},"status":${number(body.status)}` +
    `,"upstream_status":${number(body.upstream_status)},"attempts":${list(body.attempts, attemptJson)}` +
    `,"usage":${usage === null ? 'null' : usageJson(usage)},"latency_ms":${latencyJson(body.latency_ms)}` +
    `,"prompt_hash":${text(body.prompt_hash)},"config":${configJson(body.config)},"error":${text(body.error)}`;
  const { details, routing, captured, limit } = body;
  if (details === undefined && routing === undefined && captured === undefined && limit === undefined)
    return `${json}}`;
  return `${json}${optional('details', details)}${optional('routing', routing)}${optional('captured', captured)}${optional('limit', limit)}}`;
}

function optional(member: string, value: unknown): string {
  return value === undefined ? '' : `,"${member}":${escaped(JSON.stringify(value))}`;
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
  if (names.size < mostNames && value.length <= longestName) names.set(value, json);
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
const configs = new WeakMap<object, string>();

function configJson(config: EventBody['config']): string {
  if (config === null) return 'null';
  let json = configs.get(config);
  if (json === undefined) configs.set(config, (json = newConfigJson(config)));
  return json;
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
  return json.replace(disturbing, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A line's place in a buffer, and where the chain stands after it. */
export interface ChainedLine {
  /** Behind the newline. */
  readonly end: number;
  readonly position: ChainPosition;
}

/** Bytes that a line has, at most, beyond its body's JSON: schema version, number, `prev`, `hash` and newline. */
export const chainOverhead = 224;

/**
 * Writes the line that follows `previous` into a buffer: the body with `schema_version`, `seq`, `prev` and, over all
 * bytes before it, `hash`. Encodes the body once, in place.
 * @param json from `bodyJson`
 * @param jsonBytes its length in UTF-8
 */
export function chainInto(
  buffer: Buffer,
  start: number,
  previous: ChainPosition,
  json: string,
  jsonBytes: number,
): ChainedLine {
  const seq = previous.seq + 1;
  let at = start + buffer.write(`{"schema_version":1,"seq":${seq}`, start, 'latin1');
  // Mostly ASCII, which is copied faster than it is encoded.
  buffer.write(json, at, jsonBytes === json.length ? 'latin1' : 'utf8');
  buffer[at] = comma;
  at += jsonBytes - 1; // over the closing brace
  at += buffer.write(`,"prev":"${previous.hash}"`, at, 'latin1');
  const hash = digest('sha256', buffer.subarray(start, at), 'hex');
  at += buffer.write(`,"hash":"${hash}"}\n`, at, 'latin1');
  return { end: at, position: { seq, hash } };
}

const comma = 0x2c;

/** True where a line's `hash` is that of its own bytes. The line comes without its newline. */
export function hashMatches(line: Buffer): boolean {
  const headLength = line.length - hashTailLength;
  if (headLength < 0) return false;
  const expected = digest('sha256', line.subarray(0, headLength), 'hex');
  return line.toString('latin1', headLength) === `,"hash":"${expected}"}`;
}

/**
 * What tells a line from all others of its chain: the bytes of its `hash` member, or the whole line where it has none.
 * Takes no parsing.
 */
export function lineKey(line: Buffer): string {
  const tail = line.toString('latin1', Math.max(0, line.length - hashTailLength));
  return tail.startsWith(',"hash":"') ? tail : line.toString('latin1');
}

/** The same for a line of the log of which only the hash is known. */
export function keyOfHash(hash: string): string {
  return `,"hash":"${hash}"}`;
}

/**
 * Decodes a line, with or without its newline; null for what is not an event. Members that a newer or foreign writer
 * left out are not checked one by one: readers treat a record's members as possibly absent where they come from a file.
 */
export function decodeLine(line: Buffer | string): EventRecord | null {
  let value: unknown;
  try {
    value = JSON.parse(typeof line === 'string' ? line : line.toString('utf8'));
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return null;
  const { id, seq, timestamp } = value as Record<string, unknown>;
  if (typeof id !== 'string' || typeof timestamp !== 'string' || typeof seq !== 'number') return null;
  return value as EventRecord;
}

/** Where a chain stands after a record that was read back; the hash is empty where a foreign writer left it out. */
export function positionOf({ seq, hash }: EventRecord): ChainPosition {
  const known: unknown = hash;
  return { seq, hash: typeof known === 'string' ? known : '' };
}
