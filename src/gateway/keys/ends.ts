/**
 * How keys end before their time, as gateways tell each other: a revoked key at once, a rotated one when its overlap is over. Only
 * ends are told, by the key's hash: who could tell of new keys could let himself in.
 */
import { changeKeys, readKeys } from './file.ts';
import { isUsable, type KeyRecord } from './record.ts';

/** By a key's hash, when it ends in milliseconds since the epoch; 0 for at once. */
export type KeyEnds = ReadonlyMap<string, number>;

/** When a key was made to end before its time; null where it was not. */
function endOf({ revoked_at, rotated_to, expires_at }: KeyRecord): number | null {
  if (revoked_at !== null) return 0;
  return rotated_to !== null && expires_at !== null ? Date.parse(expires_at) : null;
}

/** The ends among some keys. */
export function endsOf(records: readonly KeyRecord[]): KeyEnds {
  return new Map(
    records.flatMap((record) => {
      const end = endOf(record);
      return end === null ? [] : [[record.hash, end] as const];
    }),
  );
}

/** A key's record with an end that another gateway told; the same record where it says no more than is known. */
export function withEnd(record: KeyRecord, ends: KeyEnds, now: number): KeyRecord {
  const end = ends.get(record.hash);
  if (end === undefined || record.revoked_at !== null) return record;
  if (end === 0) return { ...record, revoked_at: new Date(now).toISOString() };
  if (record.expires_at !== null && Date.parse(record.expires_at) <= end) return record;
  return { ...record, expires_at: new Date(end).toISOString() };
}

/**
 * Puts ends into a keys file, so that they hold after a start without the others. Changes nothing where it has no usable key that they
 * are about.
 * @throws KeysError where the file can't be read or changed.
 */
export async function noteEnds(file: string, ends: KeyEnds, now: number): Promise<void> {
  const isNew = (record: KeyRecord): boolean => isUsable(record, now) && withEnd(record, ends, now) !== record;
  if (!(await readKeys(file)).some(isNew)) return;
  await changeKeys(file, (keys) => ({
    keys: keys.map((record) => (isNew(record) ? withEnd(record, ends, now) : record)),
    result: undefined,
  }));
}
