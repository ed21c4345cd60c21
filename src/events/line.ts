/**
 * One event as one line: chaining by hash, and decoding. Runs for every call.
 */
import { hash as digest } from 'node:crypto';
import type { EventRecord } from './record.ts';

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
 * bytes before it, `hash`.
 * @param json the bytes of what `bodyJson` makes
 */
export function chainInto(buffer: Buffer, start: number, previous: ChainPosition, json: Uint8Array): ChainedLine {
  const seq = previous.seq + 1;
  let at = start + buffer.write(`{"schema_version":1,"seq":${seq}`, start, 'latin1');
  buffer.set(json, at);
  buffer[at] = comma;
  at += json.length - 1; // over the closing brace
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
