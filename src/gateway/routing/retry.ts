/**
 * Whether a failed try is made again on the same target, and after which wait: the target's own wish where it has one, else a random
 * part of a bound that doubles from try to try ("full jitter", in the words of AWS's article on exponential backoff and jitter).
 */
import type { FallbackTrigger } from './triggers.ts';

/** When the same target is asked again. Times in milliseconds. */
export interface RetrySettings {
  /** Further tries on each target; 0: none. */
  readonly attempts: number;
  readonly triggers: ReadonlySet<FallbackTrigger>;
  readonly backoffBase: number;
  readonly backoffMax: number;
  /** A target that asks for a longer wait is not asked again by this call. */
  readonly maxRetryAfter: number;
}

/** A try that failed. */
export interface FailedTry {
  readonly trigger: FallbackTrigger;
  /** How often this target was asked again already. */
  readonly retries: number;
  /** What the target asks for; null where it says nothing. */
  readonly retryAfter: number | null;
}

/** Milliseconds to wait before the next try; null where there is to be none. `random` gives from 0 up to 1. */
export function retryWait(settings: RetrySettings, failed: FailedTry, random: () => number): number | null {
  const { attempts, triggers, backoffBase, backoffMax, maxRetryAfter } = settings;
  if (failed.retries >= attempts || !triggers.has(failed.trigger)) return null;
  if (failed.retryAfter === null) return random() * Math.min(backoffMax, backoffBase * 2 ** failed.retries);
  if (failed.retryAfter > maxRetryAfter) return null;
  // A little more, so that all who were told the same do not come in the same moment.
  return failed.retryAfter + random() * backoffBase;
}
