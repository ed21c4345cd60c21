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

/** Whether a provider, or a proxy before it, refuses the gateway's own credentials, which are none of the client's business. */
export function refusesCredentials(status: number): boolean {
  return status === 401 || status === 403 || status === 407;
}

/** Whether a status is neither an answer nor a refusal that a client could make anything of: a redirect, or a conflict of the provider's own. */
export function isNoRefusal(status: number): boolean {
  return (status >= 300 && status < 400) || status === 409;
}

/** What a status counts as; null for answers and for what is the client's own fault. */
export function statusTrigger(status: number): FallbackTrigger | null {
  // 402 says that the gateway's account is used up, as OpenAI says it by a 429.
  if (status === 429 || status === 402) return 'rate_limit';
  return status >= 500 || refusesCredentials(status) || isNoRefusal(status) ? 'server_error' : null;
}

/** Whether a target that failed with this status would hardly say anything else if it were asked again: its key, its account or its address is at fault. */
export function isLasting(status: number): boolean {
  return status === 402 || refusesCredentials(status) || (status >= 300 && status < 400);
}
