/**
 * Which files of a log are old enough, or too many, to be removed. Looks and names; the log signs for it and removes them.
 */
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import type { RemovedFile } from './checkpoint.ts';
import type { RotatedPart } from './log-parts.ts';
import { lastRecord } from './repair.ts';

/** How long events are kept: files are removed, oldest first, when either is passed. */
export interface RetentionRule {
  /** Milliseconds since a file's last event; null where age does not matter. */
  readonly maxAge: number | null;
  /** Bytes of all files together; null where size does not matter. */
  readonly maxSize: number | null;
}

/** Files to be removed together. */
export interface Expired {
  readonly rule: 'max_age' | 'max_size';
  /** Oldest first; at least one. */
  readonly files: readonly (RemovedFile & { readonly path: string })[];
}

/**
 * The oldest rotated files that a rule has passed; null where there is none. The file that is written is never among them.
 * A file without a record in it is never removed: nobody could sign for what it held.
 */
export async function findExpired(
  rotated: readonly RotatedPart[],
  activeSize: number,
  rule: RetentionRule,
  now: number,
): Promise<Expired | null> {
  const files: (RemovedFile & { path: string })[] = [];
  let because: Expired['rule'] = 'max_age';
  let total = rotated.reduce((sum, { size }) => sum + size, activeSize);
  for (const { path, size, firstSeq } of rotated) {
    const last = await lastOf(path, size);
    if (last === null) break;
    const isOld = rule.maxAge !== null && now - last.time > rule.maxAge;
    const isTooMuch = rule.maxSize !== null && total > rule.maxSize;
    if (!isOld && !isTooMuch) break;
    if (!isOld) because = 'max_size';
    total -= size;
    files.push({ path, file: basename(path), first_seq: firstSeq, last_seq: last.seq, hash: last.hash });
  }
  return files.length === 0 ? null : { rule: because, files };
}

async function lastOf(path: string, size: number): Promise<{ seq: number; hash: string; time: number } | null> {
  const handle = await open(path, 'r');
  try {
    const readAt = async (bytes: Buffer, offset: number, length: number, position: number): Promise<number> =>
      (await handle.read(bytes, offset, length, position)).bytesRead;
    const { record } = await lastRecord(readAt, size);
    if (record === null) return null;
    const time = Date.parse(record.timestamp);
    return Number.isNaN(time) ? null : { seq: record.seq, hash: record.hash, time };
  } finally {
    await handle.close();
  }
}
