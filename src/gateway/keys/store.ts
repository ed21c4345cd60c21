/**
 * The keys as the gateway uses them: `keys.json` in memory, looked at four times a second, plus keys that live only as
 * long as the process. Finding a key is synchronous and touches no file.
 */
import { timingSafeEqual } from 'node:crypto';
import { stat } from 'node:fs/promises';
import { withEnd, type KeyEnds } from './ends.ts';
import { readKeys } from './file.ts';
import { hashKey, hintOf } from './format.ts';
import { lineage } from './lineage.ts';
import { isUsable, type KeyAttributes, type KeyRecord } from './record.ts';

/** Polling, since watching misses mounts whose links are swapped; four looks a second keep the promise of one. */
const lookEvery = 250;

/** No key is near this long; hashing megabytes for a caller without one would be a gift. */
const longestKey = 512;

/** The keys in use. */
export interface KeyStore {
  /**
   * The record of a presented key; null where it is unknown, revoked or expired. Given the connection that it came on, the key
   * is remembered as long as that lives, so that it need not be hashed for each of its requests.
   */
  find(presented: string, connection?: object): KeyRecord | null;
  /** Adds a key that is in no file: `--api-token`, the demo's keys. Returns its record. */
  addEphemeral(key: string, attributes: KeyAttributes & { readonly id: string }): KeyRecord;
  /** Whether any usable key may call models. */
  hasGatewayKey(): boolean;
  /** Every record, usable or not, ephemeral ones last. */
  list(): readonly KeyRecord[];
  /** Ends keys that another gateway told have ended, now and whatever the file comes to say of them. */
  endElsewhere(ends: KeyEnds): void;
  /** Calls back whenever the file has changed. */
  onChange(listener: () => void): void;
  /** Looks at the file now instead of within 250 ms. */
  refresh(): Promise<void>;
  /** Ends the watch. */
  close(): void;
}

/** What a key store is opened with. */
export interface KeyStoreOptions {
  /** `keys.json`; it need not exist yet. */
  readonly file: string;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Told, once for each state of the file, why it can't be used; the former keys stay in force meanwhile. */
  report?(message: string): void;
}

interface Entry {
  readonly record: KeyRecord;
  readonly hash: Buffer;
}

function indexed(records: readonly KeyRecord[], ends: KeyEnds, now: number): Map<string, Entry> {
  const firstOf = lineage(records);
  return new Map(
    records.map((record) => {
      const known = withEnd(record, ends, now);
      const first = firstOf(record.id);
      const counted = first === record.id ? known : { ...known, counted_as: first };
      return [record.hash, { record: counted, hash: Buffer.from(record.hash, 'hex') }];
    }),
  );
}

/** What tells one state of a file from another, also where a file or link was put in its place; null where none is. */
async function signatureOf(file: string): Promise<string | null> {
  try {
    const { dev, ino, size, mtimeNs, ctimeNs } = await stat(file, { bigint: true });
    return [dev, ino, size, mtimeNs, ctimeNs].join(' ');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return null;
    return `unreadable ${code ?? ''}`;
  }
}

/**
 * Opens the keys in a file and watches it with a timer that keeps no process alive. A deleted file means no keys; one
 * that can't be read or parsed leaves the former keys in force and is reported.
 * @throws KeysError where the file is there and can't be used at the start.
 */
export async function openKeyStore(options: KeyStoreOptions): Promise<KeyStore> {
  const { file } = options;
  const ephemeral = new Map<string, Entry>();
  let signature = await signatureOf(file);
  let ends: KeyEnds = new Map();
  let records = await readKeys(file);
  let keys = indexed(records, ends, options.now());
  const listeners: (() => void)[] = [];
  let reported: string | null = null;
  let look: Promise<void> | undefined;
  /** The good key that came last on each connection, and the keys it was found among. */
  const remembered = new WeakMap<object, { presented: string; entry: Entry; keys: Map<string, Entry> }>();

  const load = async (): Promise<void> => {
    const current = await signatureOf(file);
    if (current === signature) return;
    try {
      // The signature is older than what is read: a change in between is seen at the next look.
      records = await readKeys(file);
      keys = indexed(records, ends, options.now());
      if (current === null) options.report?.(`${file} is gone: its keys open nothing until it is back`);
      signature = current;
      reported = null;
      for (const listener of listeners) listener();
    } catch (error) {
      // Not noted as seen: a file caught in mid-write is looked at again.
      if (reported === current) return;
      reported = current;
      options.report?.(error instanceof Error ? error.message : String(error));
    }
  };
  const refresh = (): Promise<void> => {
    look ??= load().finally(() => (look = undefined));
    return look;
  };
  const timer = setInterval(() => void refresh(), lookEvery);
  timer.unref();

  return {
    find(presented, connection) {
      if (presented === '' || presented.length > longestKey) return null;
      const former = connection === undefined ? undefined : remembered.get(connection);
      // Compared with nothing but what this connection itself has sent before; and only while the keys are what they were.
      if (former !== undefined && former.keys === keys && former.presented === presented) {
        return isUsable(former.entry.record, options.now()) ? former.entry.record : null;
      }
      const hex = hashKey(presented);
      const entry = keys.get(hex) ?? ephemeral.get(hex);
      // The look-up's time depends on the hash, which a caller can't steer; the last word is the constant-time one.
      if (entry === undefined || !timingSafeEqual(entry.hash, Buffer.from(hex, 'hex'))) return null;
      if (connection !== undefined) remembered.set(connection, { presented, entry, keys });
      return isUsable(entry.record, options.now()) ? entry.record : null;
    },
    addEphemeral(key, attributes) {
      const record: KeyRecord = {
        ...attributes,
        hash: hashKey(key),
        hint: hintOf(key),
        created_at: new Date(options.now()).toISOString(),
        expires_at: null,
        revoked_at: null,
        rotated_to: null,
      };
      ephemeral.set(record.hash, { record, hash: Buffer.from(record.hash, 'hex') });
      return record;
    },
    hasGatewayKey() {
      const now = options.now();
      const opens = ({ record }: Entry): boolean => record.type === 'gateway' && isUsable(record, now);
      return [...keys.values(), ...ephemeral.values()].some(opens);
    },
    list: () => [...keys.values(), ...ephemeral.values()].map(({ record }) => record),
    endElsewhere(told) {
      ends = told;
      // A map of its own, so that what connections remember is not believed any more.
      keys = indexed(records, ends, options.now());
    },
    onChange: (listener) => void listeners.push(listener),
    refresh,
    close: () => clearInterval(timer),
  };
}
