/**
 * `keys.json` as a value: one record a key, never the key itself. Reading is strict about what decides who may call and
 * lenient about what may be left out, since people mount files of their own making.
 */
import type { KeyType } from './format.ts';

/** Who a key speaks for and what it may do. */
export interface KeyAttributes {
  readonly name: string;
  readonly type: KeyType;
  readonly user: string | null;
  readonly team: string | null;
  readonly role: string | null;
  /** The models it may call; null for all. */
  readonly models: readonly string[] | null;
  /** Whether identity headers and the body's `user` count for calls with this key. */
  readonly trust_identity_headers: boolean;
}

/** A key as kept. Times are RFC 3339 in UTC; null for never. */
export interface KeyRecord extends KeyAttributes {
  /** `key_…`, what events call it. */
  readonly id: string;
  /** SHA-256 of the key, in lower-case hexadecimal. */
  readonly hash: string;
  /** The key's last four characters. */
  readonly hint: string;
  readonly created_at: string;
  readonly expires_at: string | null;
  readonly revoked_at: string | null;
  /** The id of the key that replaces this one. */
  readonly rotated_to: string | null;
  /**
   * The id of the first of the keys that this one was rotated from; left out where it is the first. Worked out by the store, in no
   * file: limits count a key and what replaces it as one.
   */
  readonly counted_as?: string;
}

/** Keys that can't be read or changed as asked. The message is a sentence for the user. */
export class KeysError extends Error {
  constructor(message: string, options: { cause?: unknown } = {}) {
    super(message, options);
    this.name = 'KeysError';
  }
}

/** What stands of a key at a moment. `rotating`: replaced, and still good until it expires. */
export type KeyState = 'active' | 'rotating' | 'expired' | 'revoked';

/** The state of a key at a moment in milliseconds since the epoch. */
export function keyState(record: KeyRecord, now: number): KeyState {
  if (record.revoked_at !== null) return 'revoked';
  if (record.expires_at !== null && Date.parse(record.expires_at) <= now) return 'expired';
  return record.rotated_to === null ? 'active' : 'rotating';
}

/** Whether a key opens anything at a moment. */
export function isUsable(record: KeyRecord, now: number): boolean {
  if (record.revoked_at !== null) return false;
  return record.expires_at === null || Date.parse(record.expires_at) > now;
}

/**
 * Reads the text of a `keys.json`.
 * @throws KeysError saying what is wrong with it.
 */
export function parseKeys(text: string): KeyRecord[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new KeysError('it is not JSON', { cause });
  }
  const file = value as { version?: unknown; keys?: unknown } | null;
  if (typeof file !== 'object' || file === null) throw new KeysError('it is not an object');
  if (file.version !== 1) throw new KeysError(`its version is ${JSON.stringify(file.version)}, and this kt reads 1`);
  if (!Array.isArray(file.keys)) throw new KeysError("its 'keys' is not a list");
  return file.keys.map(parseRecord);
}

/** The text of a `keys.json`, with a line end. */
export function formatKeys(keys: readonly KeyRecord[]): string {
  return `${JSON.stringify({ version: 1, keys }, null, 2)}\n`;
}

function parseRecord(value: unknown, index: number): KeyRecord {
  const wrong = (what: string): KeysError => new KeysError(`keys[${index}] ${what}`);
  if (typeof value !== 'object' || value === null) throw wrong('is not an object');
  const record = value as Record<string, unknown>;
  const text = (name: string): string => {
    const member = record[name];
    if (typeof member === 'string' && member !== '') return member;
    throw wrong(`has no '${name}'`);
  };
  const textOrNull = (name: string): string | null => {
    const member = record[name] ?? null;
    if (member === null || typeof member === 'string') return member;
    throw wrong(`has a '${name}' that is not text`);
  };
  const timeOrNull = (name: string): string | null => {
    const member = textOrNull(name);
    // A time that can't be read must not come to mean never.
    if (member !== null && Number.isNaN(Date.parse(member))) throw wrong(`has a '${name}' that is not a time`);
    return member;
  };
  const type = text('type');
  if (type !== 'gateway' && type !== 'access') throw wrong("has a 'type' other than gateway and access");
  const hash = text('hash');
  if (!/^[0-9a-f]{64}$/.test(hash)) throw wrong("has a 'hash' that is not a SHA-256 in lower-case hexadecimal");
  const models = record['models'] ?? null;
  const isModels = models === null || (Array.isArray(models) && models.every((model) => typeof model === 'string'));
  if (!isModels) throw wrong("has 'models' that are not a list of names");
  const trust = record['trust_identity_headers'] ?? false;
  if (typeof trust !== 'boolean') throw wrong("has a 'trust_identity_headers' that is not true or false");
  return {
    id: text('id'),
    name: text('name'),
    type,
    hash,
    hint: textOrNull('hint') ?? '',
    user: textOrNull('user'),
    team: textOrNull('team'),
    role: textOrNull('role'),
    models,
    trust_identity_headers: trust,
    created_at: timeOrNull('created_at') ?? new Date(0).toISOString(),
    expires_at: timeOrNull('expires_at'),
    revoked_at: timeOrNull('revoked_at'),
    rotated_to: textOrNull('rotated_to'),
  };
}
