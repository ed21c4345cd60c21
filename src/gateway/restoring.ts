/**
 * The last step of an answer: what its policies redact and the caller's own values put back, as one list of edits.
 */
import type { Edit } from '../policy/decision.ts';
import type { Vault } from '../policy/restore.ts';
import type { Subject } from '../policy/subject.ts';
import { upstreamError } from './errors.ts';

/**
 * Adds to a decision's edits those that put values back. Throws a 502 where that would add more than `limit` characters: a few
 * bytes of an answer can stand for a value of any length.
 */
export function withValues(
  vault: Vault | null,
  subject: Subject,
  edits: readonly Edit[],
  limit: number,
): readonly Edit[] {
  if (vault === null) return edits;
  const all = vault.restore(subject.parts, edits);
  let length = 0;
  for (const { replacement } of all) length += replacement.length;
  if (length <= limit) return all;
  const message = `The provider's answer is larger than ${limit} bytes once the values it refers to are put back.`;
  throw upstreamError(502, 'upstream_error', message);
}
