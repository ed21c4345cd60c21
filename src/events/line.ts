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

/** The body's members as JSON without the braces, in the contract's order whatever the object's own is. */
export function bodyJson(body: EventBody): string {
  const ordered: Record<keyof EventBody, unknown> = {
    id: body.id,
    timestamp: body.timestamp,
    event_type: body.event_type,
    request_id: body.request_id,
    client_request_id: body.client_request_id,
    trace_id: body.trace_id,
    endpoint: body.endpoint,
    model: body.model,
    provider: body.provider,
    target: body.target,
    stream: body.stream,
    key_id: body.key_id,
    user_id: body.user_id,
    team_id: body.team_id,
    identity_source: body.identity_source,
    verdict: body.verdict,
    enforced: body.enforced,
    phase: body.phase,
    policy: body.policy,
    reason_code: body.reason_code,
    policy_results: body.policy_results,
    redactions: body.redactions,
    delivered: body.delivered,
    repeat_of: body.repeat_of,
    status: body.status,
    upstream_status: body.upstream_status,
    attempts: body.attempts,
    usage: body.usage,
    latency_ms: body.latency_ms,
    prompt_hash: body.prompt_hash,
    config: body.config,
    error: body.error,
    // undefined is left out by JSON
    details: body.details,
  };
  const json = JSON.stringify(ordered).slice(1, -1);
  return disturbing.test(json) ? json.replace(disturbingAll, escapeUnit) : json;
}

/**
 * What JSON leaves as it is and a terminal may obey: DEL and C1 controls, bidi marks, zero-width and line separators.
 * Written as escapes, so that even `cat` on the log is safe.
 */
const disturbing = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]/;
const disturbingAll = new RegExp(disturbing, 'g');

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A line ready to be written, and where the chain stands after it. */
export interface ChainedLine {
  /** With its newline. */
  readonly text: string;
  readonly position: ChainPosition;
}

/** Puts a body after `previous`: adds `schema_version`, `seq`, `prev` and, over all bytes before it, `hash`. */
export function chainLine(previous: ChainPosition, json: string): ChainedLine {
  const seq = previous.seq + 1;
  const head = `{"schema_version":1,"seq":${seq},${json},"prev":"${previous.hash}"`;
  const hash = digest('sha256', head, 'hex');
  return { text: `${head},"hash":"${hash}"}\n`, position: { seq, hash } };
}

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
