/**
 * The form of checkpoints: signed statements of where the chain stood, one JSON object a line in `checkpoints.ndjson`. The
 * signature is over the line's own bytes up to `,"signature"`, as a record's hash is, so that any language can verify it;
 * `prev` is the SHA-256 of the line before. Makes and reads lines; no files.
 */
import { hash as digest } from 'node:crypto';
import type { ChainPosition } from './line.ts';
import type { Signer, VerifyingKey } from './signing-key.ts';

/** Why a checkpoint was made. */
export type CheckpointReason = 'interval' | 'rotation' | 'shutdown';

/** A file that retention removed. `last_seq` and `hash` are those of its last record: the next file's `prev`. */
export interface RemovedFile {
  readonly file: string;
  readonly first_seq: number;
  readonly last_seq: number;
  readonly hash: string;
}

/** What a signed line states of the log at a position. */
export type Statement =
  | { readonly type: 'checkpoint'; readonly reason: CheckpointReason }
  | { readonly type: 'retention'; readonly rule: 'max_age' | 'max_size'; readonly removed: readonly RemovedFile[] };

/** A signed line, read. */
export type SignedLine = Statement & {
  /** From 1, counting the lines of the file. */
  readonly number: number;
  /** RFC 3339. */
  readonly timestamp: string;
  /** Of a checkpoint the record that it vouches for, of a retention the last one removed. */
  readonly seq: number;
  readonly hash: string;
  /** SHA-256 of the line before, without its newline; 64 zeros before the first. */
  readonly prev: string;
  readonly key_id: string;
};

/** Where the file of checkpoints stands: the last line's number and the SHA-256 of its bytes. */
export interface CheckpointPlace {
  readonly number: number;
  readonly hash: string;
}

/** Before the first line. */
export const noCheckpoint: CheckpointPlace = { number: 0, hash: '0'.repeat(64) };

/** `,"signature":"` + 88 characters of base 64 + `"}` */
const signatureTail = /^,"signature":"([A-Za-z0-9+/]{86}==)"\}$/;
const tailLength = 14 + 88 + 2;

/** Makes the line after a place, without its newline. */
export function signLine(
  statement: Statement,
  position: ChainPosition,
  after: CheckpointPlace,
  timestamp: string,
  signer: Signer,
): string {
  const { type, ...rest } = statement;
  const number = after.number + 1;
  const { seq, hash } = position;
  const members = {
    schema_version: 1,
    type,
    number,
    timestamp,
    seq,
    hash,
    ...rest,
    prev: after.hash,
    key_id: signer.key.id,
  };
  const body = JSON.stringify(members).slice(0, -1);
  return `${body},"signature":"${signer.sign(Buffer.from(body)).toString('base64')}"}`;
}

/** Reads a line, without its newline; null for what is no such line. Says nothing of the signature. */
export function parseSignedLine(line: Buffer): SignedLine | null {
  if (signatureOf(line) === null) return null;
  let value: Partial<SignedLine> | null;
  try {
    value = JSON.parse(line.toString('utf8')) as Partial<SignedLine> | null;
  } catch {
    return null;
  }
  const isPlain =
    (value?.type === 'checkpoint' || (value?.type === 'retention' && Array.isArray(value.removed))) &&
    [value.number, value.seq].every((number) => Number.isSafeInteger(number)) &&
    [value.hash, value.prev].every((hash) => /^[0-9a-f]{64}$/.test(String(hash))) &&
    [value.timestamp, value.key_id].every((text) => typeof text === 'string');
  return isPlain ? (value as SignedLine) : null;
}

/** Whether a line is signed with a key. */
export function isSignedBy(line: Buffer, key: VerifyingKey): boolean {
  const signature = signatureOf(line);
  return signature !== null && key.verifies(line.subarray(0, line.length - tailLength), signature);
}

/** What the next line's `prev` has to be. */
export function lineHash(line: Buffer | string): string {
  return digest('sha256', line, 'hex');
}

function signatureOf(line: Buffer): Buffer | null {
  if (line.length < tailLength) return null;
  const match = signatureTail.exec(line.toString('latin1', line.length - tailLength));
  return match === null ? null : Buffer.from(match[1] ?? '', 'base64');
}
