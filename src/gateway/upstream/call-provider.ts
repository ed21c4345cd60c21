/**
 * Asks the candidates of a call in the router's order until one gives an answer that the config does not fall back from. Nothing
 * has gone to the client yet, so trying again is safe; a target is never asked twice.
 */
import type { IncomingHttpHeaders } from 'node:http';
import type { AttemptReason, AttemptRecord } from '../../events/record.ts';
import type { FallbackTrigger, GatewaySettings } from '../settings.ts';
import { GatewayError } from '../errors.ts';
import type { Candidate, RoutePlan } from '../routing/candidate.ts';
import type { Router } from '../routing/router.ts';
import { routeTo } from '../translate/registry.ts';
import { TranslatedCall } from '../translate/translated-call.ts';
import type { AnswerTranslator } from '../translate/translation.ts';
import type { WireShape } from '../wire/shape.ts';
import { UpstreamFailure, type AnswerCall, type UpstreamCall } from './client.ts';
import { callTarget, type Target } from './target.ts';

/** An answer that has begun, and whose it is. */
export interface ProviderAnswer {
  readonly call: AnswerCall;
  readonly target: Target;
  /** When it was sent, on the clock of `now`. */
  readonly sentAt: number;
}

/** What a call to a provider needs. */
export interface ProviderRequest {
  readonly shape: WireShape;
  readonly model: string;
  /** The client's. */
  readonly headers: IncomingHttpHeaders;
  /** The header of that name for the provider; null where the call belongs to no trace. */
  readonly traceParent: string | null;
  readonly isStream: boolean;
  readonly router: Router;
  readonly fallback: GatewaySettings['fallback'];
  /** The body for a target that calls the model by this name; null where it is the client's own. */
  body(upstreamModel: string | null): Buffer;
  /** Seconds since the epoch: when a translated answer says it was made. Asked where one is translated. */
  created(): number;
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
    case 'too_large':
      return null;
  }
}

/** What a status counts as. */
function statusTrigger(status: number): FallbackTrigger | null {
  if (status === 429) return 'rate_limit';
  return status >= 500 ? 'server_error' : null;
}

/** A candidate, and the request in the words of the API it speaks. */
interface Asked {
  readonly target: Target;
  readonly path: string;
  readonly body: () => Buffer;
  /** Null where its answer is in the client's shape. */
  readonly translator: AnswerTranslator | null;
  /** The model's name for it. */
  readonly model: string;
}

/** The candidates that this request can be put to. Throws what the first of them has no word for where there is none. */
function askable(candidates: readonly Candidate[], request: ProviderRequest): readonly Asked[] {
  const { shape } = request;
  const asked: Asked[] = [];
  let refusal: GatewayError | null = null;
  for (const candidate of candidates) {
    const { target } = candidate;
    const { provider, upstreamModel } = target.settings;
    const renamed = candidate.model ?? upstreamModel;
    const model = renamed ?? request.model;
    const route = routeTo(shape, provider.speaks);
    const own = (): Buffer => request.body(renamed);
    if (route === 'native') asked.push({ target, path: shape.upstreamPath, body: own, translator: null, model });
    if (route === 'native' || route === null) continue;
    try {
      const { body, answer } = route.request(own().toString('utf8'));
      asked.push({ target, path: route.upstreamPath, body: () => Buffer.from(body), translator: answer, model });
    } catch (error) {
      if (!(error instanceof GatewayError)) throw error;
      refusal ??= error;
    }
  }
  if (asked.length === 0 && refusal) throw refusal;
  return asked;
}

function attemptOf(
  { settings }: Target,
  status: number | null,
  error: string | null,
  milliseconds: number,
  why: AttemptReason,
): AttemptRecord {
  const duration = Math.round(milliseconds * 1000) / 1000;
  return { target: settings.id, provider: settings.provider.name, status, error, duration_ms: duration, why };
}

/** Resolves with an answer's head, of whatever status; rejects with the last UpstreamFailure. Adds to `attempts`. */
export async function callProvider(
  plan: RoutePlan,
  request: ProviderRequest,
  attempts: AttemptRecord[],
): Promise<ProviderAnswer> {
  const { fallback, router, isStream, now } = request;
  for (const record of plan.leftOut) attempts.push(record);
  const order = router.order(plan, isStream, now());
  const candidates = askable(order.candidates, request);
  const last = Math.min(candidates.length - 1, fallback.maxAttempts);
  for (let index = 0; index <= last; index++) {
    const { target, path, body, translator, model } = candidates[index] as Asked;
    const isLast = index === last;
    const why = index === 0 ? order.why : 'fallback';
    const sentAt = now();
    const standing = router.standing(target);
    const call = callTarget(target, path, model, body(), request.headers, request.traceParent);
    standing.asked(isStream, sentAt);
    call.watch(standing);
    request.onCall(call);
    try {
      await call.head();
    } catch (error) {
      if (!(error instanceof UpstreamFailure)) throw error;
      attempts.push(attemptOf(target, null, error.kind, now() - sentAt, why));
      const trigger = triggerOf(error);
      if (isLast || request.isGone() || trigger === null || !fallback.triggers.has(trigger)) throw error;
      continue;
    }
    const began = now();
    attempts.push(attemptOf(target, call.status, null, began - sentAt, why));
    if (call.status < 300) standing.began(isStream, began - sentAt, began);
    const trigger = statusTrigger(call.status);
    if (isLast || trigger === null || !fallback.triggers.has(trigger)) {
      return { call: translator ? new TranslatedCall(call, translator, request.created()) : call, target, sentAt };
    }
    call.abort();
  }
  throw new Error('a model without targets must not get here');
}
