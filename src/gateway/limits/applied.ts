/**
 * Which counter a limit is counted in, for whom.
 */
import { createHash } from 'node:crypto';
import type { Limit } from './limit.ts';

/** A limit that a call is charged to, and whose counter. */
export interface Applied {
  readonly limit: Limit;
  /** Null for what all share. */
  readonly subject: string | null;
}

/** Longer names stand in counters by their hash: clients of some keys choose them. */
const longestSubject = 128;

/** The name of a limit's counter. */
export function counterOf({ prefix }: Limit, subject: string | null): string {
  if (subject === null) return `${prefix}all`;
  if (subject.length <= longestSubject) return prefix + subject;
  return `${prefix}sha256-${createHash('sha256').update(subject).digest('hex')}`;
}
