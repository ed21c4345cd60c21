/**
 * Asks the targets of a model in turn until one gives an answer that the config does not fall back from. Nothing has gone to
 * the client yet, so trying again is safe; a target is never asked twice.
 */
import type { AttemptRecord } from '../../events/record.ts';
import type { FallbackTrigger, GatewaySettings } from '../settings.ts';
import type { WireShape } from '../wire/shape.ts';
import { UpstreamFailure, type UpstreamCall } from './client.ts';
import { callTarget, type Target } from './target.ts';

/** An answer that has begun, and whose it is. */
export interface ProviderAnswer {
  readonly call: UpstreamCall;
  readonly target: Target;
  /** When it was sent, on the clock of `now`. */
  readonly sentAt: number;
}

/** What a call to a provider needs. */
export interface ProviderRequest {
  readonly shape: WireShape;
  readonly model: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly fallback: GatewaySettings['fallback'];
  /** The body for a target that calls the model by this name; null where it is the client's own. */
  body(upstreamModel: string | null): Buffer;
  /** Milliseconds of a monotonic clock. */
  now(): number;
  /** Hears of each call as it is sent, so that it can be aborted. */
  onCall(call: UpstreamCall): void;
  /** True once the client is gone: no further target is asked. */
  isGone(): boolean;
}

/** What a failure below HTTP counts as. */
function triggerOf(failure: UpstreamFailure): FallbackTrigger | null {
  switch (failure.kind) {
    case 'connect_timeout':
    case 'first_byte_timeout':
    case 'idle_timeout':
      return 'timeout';
    case 'connection':
    case 'reset':
      return 'connection';
    case 'aborted':
      return null;
  }
}

/** What a status counts as. */
function statusTrigger(status: number): FallbackTrigger | null {
  if (status === 429) return 'rate_limit';
  return status >= 500 ? 'server_error' : null;
}

/** Resolves with an answer's head, of whatever status; rejects with the last UpstreamFailure. Adds to `attempts`. */
export async function callProvider(
  targets: readonly Target[],
  request: ProviderRequest,
  attempts: AttemptRecord[],
): Promise<ProviderAnswer> {
  const { fallback, now } = request;
  const candidates = targets.slice(0, 1 + fallback.maxAttempts);
  for (const [index, target] of candidates.entries()) {
    const isLast = index === candidates.length - 1;
    const sentAt = now();
    const upstreamModel = target.settings.upstreamModel;
    const call = callTarget(
      target,
      request.shape,
      upstreamModel ?? request.model,
      request.body(upstreamModel),
      request.headers,
    );
    request.onCall(call);
    const note = (status: number | null, error: string | null): void => {
      const { id, provider } = target.settings;
      const duration = Math.round((now() - sentAt) * 1000) / 1000;
      attempts.push({ target: id, provider: provider.name, status, error, duration_ms: duration });
    };
    try {
      await call.head;
    } catch (error) {
      if (!(error instanceof UpstreamFailure)) throw error;
      note(null, error.kind);
      const trigger = triggerOf(error);
      if (isLast || request.isGone() || trigger === null || !fallback.triggers.has(trigger)) throw error;
      continue;
    }
    note(call.status, null);
    const trigger = statusTrigger(call.status);
    if (isLast || trigger === null || !fallback.triggers.has(trigger)) return { call, target, sentAt };
    call.abort();
  }
  throw new Error('a model without targets must not get here');
}
