/**
 * Asks the candidates of a call in the router's order until one gives an answer that the config does not go on from: to the same
 * target again, where retries are configured, or to the next one. Nothing has gone to the client yet, so trying again is safe.
 */
import type { IncomingHttpHeaders } from 'node:http';
import type { AttemptRecord } from '../../events/record.ts';
import { allOpen } from '../errors.ts';
import { leftOut, type Candidate, type RoutePlan } from '../routing/candidate.ts';
import type { Order, Router } from '../routing/router.ts';
import type { GatewaySettings } from '../settings.ts';
import type { StreamTurns } from '../stream-turns.ts';
import { Askables, type AskableRequest } from './askable.ts';
import { Asking } from './asking.ts';
import type { AnswerCall } from './client.ts';
import { Deadline } from './deadline.ts';
import type { Target } from './target.ts';

/** An answer that has begun, and whose it is. */
export interface ProviderAnswer {
  readonly call: AnswerCall;
  readonly target: Target;
  /** As what that target was asked. */
  readonly candidate: Candidate;
  /** When it was sent, on the clock of `now`. */
  readonly sentAt: number;
}

/** What can be broken off: a call, or the wait before the next one. */
export interface Abortable {
  abort(): void;
}

/** What a call to a provider needs. */
export interface ProviderRequest extends AskableRequest {
  /** The client's. */
  readonly headers: IncomingHttpHeaders;
  /** The header of that name for the provider; null where the call belongs to no trace. */
  readonly traceParent: string | null;
  readonly isStream: boolean;
  /** Whether nothing of a stream goes to the client before all of it is there. */
  readonly isHeld: boolean;
  readonly router: Router;
  readonly settings: Pick<GatewaySettings, 'fallback' | 'routing' | 'sizeLimits' | 'keepAlive'>;
  /** Where a streamed answer waits for its turn. */
  readonly turns: StreamTurns;
  /** Seconds since the epoch: when a translated answer says it was made. Asked where one is translated, or a wait ends at a date. */
  created(): number;
  /** Milliseconds of a monotonic clock. */
  now(): number;
  /** Hears of each call as it is sent, of each wait and of a streamed answer, so that it can be aborted. */
  onCall(call: Abortable): void;
  /** True once the client is gone: nothing further is sent. */
  isGone(): boolean;
}

/**
 * Resolves with an answer's head, of whatever status; rejects with the last UpstreamFailure. Throws where nobody may be asked. Adds to
 * `attempts`.
 */
export function callProvider(
  plan: RoutePlan,
  request: ProviderRequest,
  attempts: AttemptRecord[],
): Promise<ProviderAnswer> {
  const { router, isStream, now, settings } = request;
  for (const record of plan.leftOut) attempts.push(record);
  const order = router.order(plan, isStream, now());
  for (const { target } of order.open) attempts.push(leftOut(target, router.whyOpen(target)));
  if (order.areAllOpen) refuseWhereOpen(order, request, attempts);
  const asking = new Asking(new Askables(order.candidates, request), order, request, attempts);
  const { deadline } = settings.routing;
  if (deadline === null) return asking.run(null);
  const limit = new Deadline(deadline, now());
  return asking.run(limit).finally(() => limit.end());
}

/** Throws where every candidate's breaker is open and the config wants such calls refused. */
function refuseWhereOpen(
  { candidates }: Order,
  { router, settings }: ProviderRequest,
  attempts: AttemptRecord[],
): void {
  if (settings.routing.breaker?.whenAllOpen !== 'refuse') return;
  if (candidates.some(({ target }) => router.mayAsk(target))) return;
  for (const { target } of candidates) attempts.push(leftOut(target, router.whyOpen(target)));
  const left = Math.min(...candidates.map(({ target }) => router.state(target)?.openFor ?? 0));
  throw allOpen(left);
}
