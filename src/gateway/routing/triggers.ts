/**
 * What a failed try counts as, for fallback, retries and breakers: the words of the config for what went wrong.
 */
import type { UpstreamFailureKind } from '../upstream/failure.ts';

/** What makes a failed try go on, to the next target or to the same one again. */
export type FallbackTrigger = 'rate_limit' | 'server_error' | 'timeout' | 'connection' | 'context_window';

/** What a failure below HTTP counts as; null where nothing that is tried again would mend it. */
export function failureTrigger(kind: UpstreamFailureKind): FallbackTrigger | null {
  switch (kind) {
    case 'connect_timeout':
    case 'first_byte_timeout':
    case 'idle_timeout':
      return 'timeout';
    case 'connection':
    case 'reset':
      return 'connection';
    case 'aborted':
    case 'too_large':
    case 'deadline':
      return null;
  }
}

/** What a status counts as; null for answers and for what is the client's own fault. */
export function statusTrigger(status: number): FallbackTrigger | null {
  if (status === 429) return 'rate_limit';
  return status >= 500 ? 'server_error' : null;
}
