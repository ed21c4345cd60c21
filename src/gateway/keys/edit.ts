/** Making, revoking and rotating keys: what `kt keys` does to the file, and how the gateway makes its first key. */
import { changeKeys } from './file.ts';
import { hashKey, hintOf, makeKey, randomCharacters, type RandomBytes } from './format.ts';
import { isUsable, KeysError, keyState, type KeyAttributes, type KeyRecord } from './record.ts';

/** Clock and randomness of a change. `now` in milliseconds since the epoch. */
export interface KeySources {
  now(): number;
  readonly random: RandomBytes;
}

/** A new key: the only place where the key itself is ever to be had. */
export interface CreatedKey {
  readonly key: string;
  readonly record: KeyRecord;
}

/** A key from its attributes, in memory only: the gateway's `--demo` keys. `lifetime` in milliseconds. */
export function newKey(attributes: KeyAttributes, lifetime: number | null, sources: KeySources): CreatedKey {
  const key = makeKey(attributes.type, sources.random);
  const now = sources.now();
  const record: KeyRecord = {
    id: `key_${randomCharacters(16, sources.random)}`,
    name: attributes.name,
    type: attributes.type,
    hash: hashKey(key),
    hint: hintOf(key),
    user: attributes.user,
    team: attributes.team,
    role: attributes.role,
    models: attributes.models,
    trust_identity_headers: attributes.trust_identity_headers,
    created_at: new Date(now).toISOString(),
    expires_at: lifetime === null ? null : new Date(now + lifetime).toISOString(),
    revoked_at: null,
    rotated_to: null,
  };
  return { key, record };
}

/**
 * Makes a key and keeps its record in the file.
 * @param lifetime milliseconds until it expires; null for never.
 * @throws KeysError where a usable key has the name already, or the file can't be changed.
 */
export async function createKey(
  file: string,
  attributes: KeyAttributes,
  lifetime: number | null,
  sources: KeySources,
): Promise<CreatedKey> {
  return changeKeys(file, (keys) => {
    // Names of dead keys are free again; ids never are, or `revoke` could mean either.
    const namesake = keys.find((key) => key.name === attributes.name && isUsable(key, sources.now()));
    if (namesake !== undefined) {
      throw new KeysError(`There is a key named '${attributes.name}' already (${namesake.id})`);
    }
    if (keys.some(({ id }) => id === attributes.name)) {
      throw new KeysError(`'${attributes.name}' is the id of a key and cannot be the name of another`);
    }
    const created = newKey(attributes, lifetime, sources);
    return { keys: [...keys, created.record], result: created };
  });
}

/** The keys that an id, or a name shared by rotated keys, stands for. */
function find(keys: readonly KeyRecord[], idOrName: string): readonly KeyRecord[] {
  const byId = keys.filter(({ id }) => id === idOrName);
  const found = byId.length > 0 ? byId : keys.filter(({ name }) => name === idOrName);
  if (found.length === 0) throw new KeysError(`No key has the id or name '${idOrName}'`);
  return found;
}

/**
 * Revokes a key by id, or every usable key of a name: with a rotation under way that is both, since who revokes by name
 * wants no key of it to work. Returns the records as revoked.
 * @throws KeysError where there is none, or none that is not revoked already.
 */
export async function revokeKey(file: string, idOrName: string, sources: KeySources): Promise<readonly KeyRecord[]> {
  return changeKeys(file, (keys) => {
    const found = find(keys, idOrName);
    const doomed = found.filter(({ revoked_at }) => revoked_at === null);
    if (doomed.length === 0) throw new KeysError(`The key '${idOrName}' is revoked already`);
    const revoked_at = new Date(sources.now()).toISOString();
    const changed = keys.map((key) => (doomed.includes(key) ? { ...key, revoked_at } : key));
    return { keys: changed, result: changed.filter(({ id }) => doomed.some((key) => key.id === id)) };
  });
}

/** What a rotation made of the old key. */
export interface RotatedKey extends CreatedKey {
  /** The old key's record, with the time at which it ends. */
  readonly replaced: KeyRecord;
}

/**
 * Makes a key with the attributes of another, which ends when the overlap does (or sooner, where it expires sooner). A
 * key that was made to expire hands its whole lifetime on.
 * @param overlap milliseconds for which both work.
 * @throws KeysError where there is no such key, or it is revoked, expired or rotated already.
 */
export async function rotateKey(
  file: string,
  idOrName: string,
  overlap: number,
  sources: KeySources,
): Promise<RotatedKey> {
  return changeKeys(file, (keys) => {
    const now = sources.now();
    const found = find(keys, idOrName);
    const old = found.find((key) => keyState(key, now) === 'active');
    if (old === undefined) {
      const [last] = found.slice(-1);
      if (last !== undefined && keyState(last, now) === 'rotating') {
        throw new KeysError(`The key '${idOrName}' was rotated already, to ${last.rotated_to}`);
      }
      throw new KeysError(`The key '${idOrName}' is ${last === undefined ? 'gone' : keyState(last, now)}`);
    }
    const lifetime = old.expires_at === null ? null : Date.parse(old.expires_at) - Date.parse(old.created_at);
    const created = newKey(old, lifetime, sources);
    const end = Math.min(now + overlap, old.expires_at === null ? Infinity : Date.parse(old.expires_at));
    const replaced: KeyRecord = { ...old, expires_at: new Date(end).toISOString(), rotated_to: created.record.id };
    const changed = keys.map((key) => (key === old ? replaced : key));
    return { keys: [...changed, created.record], result: { ...created, replaced } };
  });
}
