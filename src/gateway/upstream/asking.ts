/**
 * One call's way through its candidates: sends it, keeps account of how that went, and decides what comes next, the same target again,
 * another one, or the answer.
 */
import type { AttemptReason, AttemptRecord } from '../../events/record.ts';
import { leftOut, type Candidate } from '../routing/candidate.ts';
import { isContextWindow, longestRefusal, mayBeContextWindow } from '../routing/context-window.ts';
import { retryAfter } from '../routing/retry-after.ts';
import { retryWait } from '../routing/retry.ts';
import type { Order } from '../routing/router.ts';
import { CallAccount } from '../routing/standing.ts';
import { failureTrigger, isLasting, statusTrigger, type FallbackTrigger } from '../routing/triggers.ts';
import { TranslatedCall } from '../translate/translated-call.ts';
import type { Askables, Asked } from './askable.ts';
import type { ProviderAnswer, ProviderRequest } from './call-provider.ts';
import type { UpstreamCall } from './client.ts';
import { UpstreamFailure } from './failure.ts';
import type { Deadline } from './deadline.ts';
import { isEventStream, noAnswerTrigger } from './no-answer.ts';
import { PacedCall } from './paced-call.ts';
import { callTarget, type Target } from './target.ts';
import { firstPiece, pause } from './waits.ts';

/** Statuses whose `retry-after` says how long a target wants to be left alone: rate limits, and servers that are overloaded. */
const waitStatuses = new Set([429, 503, 529]);

/** A try that was sent. */
interface SentTry {
  readonly asked: Asked;
  readonly call: UpstreamCall;
  readonly isTrial: boolean;
  readonly why: AttemptReason;
  readonly sentAt: number;
}

/** What comes after a try: its answer is the call's, or the same target again after a wait, or another candidate. */
type Step = 'done' | { readonly wait: number } | { readonly next: number };

/** It. Adds to `attempts`. */
export class Asking {
  private readonly candidates: Askables;
  private readonly order: Order;
  private readonly request: ProviderRequest;
  private readonly attempts: AttemptRecord[];
  private index: number;
  private fallbacks = 0;
  private retries = 0;
  private waited = 0;

  constructor(candidates: Askables, order: Order, request: ProviderRequest, attempts: AttemptRecord[]) {
    this.candidates = candidates;
    this.index = candidates.first;
    this.order = order;
    this.request = request;
    this.attempts = attempts;
    this.tellPassed(0, candidates.first);
  }

  /** Resolves with an answer's head, of whatever status; rejects with the last UpstreamFailure. */
  async run(limit: Deadline | null): Promise<ProviderAnswer> {
    const { request } = this;
    for (;;) {
      const sent = this.send(this.candidates.at(this.index) as Asked);
      const { asked, call, sentAt } = sent;
      limit?.watch(call);
      let failure: UpstreamFailure | null = null;
      try {
        await call.head();
      } catch (error) {
        if (!(error instanceof UpstreamFailure)) throw error;
        failure = limit?.isOver === true ? new UpstreamFailure('deadline', error) : error;
      }
      const deciding = this.decide(sent, failure, limit);
      const step = deciding instanceof Promise ? await deciding : deciding;
      if (step === 'done' || request.isGone()) {
        if (failure) throw failure;
        const { translator, target, candidate } = asked;
        const answer = request.isStream ? this.pace(call) : call;
        const read = translator ? new TranslatedCall(answer, translator, request.created()) : answer;
        return { call: read, target, candidate, sentAt };
      }
      call.abort();
      if ('wait' in step) {
        await pause(step.wait, (wait) => request.onCall(wait));
        this.waited = step.wait;
        this.retries++;
      } else {
        this.tellPassed(this.index + 1, step.next);
        this.index = step.next;
        this.waited = 0;
        this.retries = 0;
        this.fallbacks++;
      }
    }
  }

  /** A streamed answer, given on by turns. Who aborts the call aborts that: a part may wait when all of it has come. */
  private pace(call: UpstreamCall): PacedCall {
    const paced = new PacedCall(call, this.request.turns);
    this.request.onCall(paced);
    return paced;
  }

  private send(asked: Asked): SentTry {
    const { request, order } = this;
    const { router, isStream } = request;
    const { target } = asked;
    const sentAt = request.now();
    const call = callTarget(target, asked.path, asked.model, asked.body(), request.headers, request.traceParent);
    const trial = router.take(target);
    call.watch(new CallAccount(router.standing(target), isStream, sentAt, request.now));
    request.onCall(call);
    const isRetry = this.retries > 0 && trial !== 'trial';
    const why = isRetry ? 'retry' : (trial ?? (this.fallbacks > 0 ? 'fallback' : order.why));
    return { asked, call, isTrial: trial !== null, why, sentAt };
  }

  /** Keeps account of a try and says what comes next. A promise where the body of a refusal has to be read for it. */
  private decide(sent: SentTry, failure: UpstreamFailure | null, limit: Deadline | null): Step | Promise<Step> {
    const { request } = this;
    const { call, isTrial } = sent;
    const { target } = sent.asked;
    const now = request.now();
    const wish = failure ? null : this.wishOf(call);
    // One that was cut off by what others took of the time says nothing of its target.
    const isCountable = failure?.kind !== 'deadline' || this.attempts.every(({ why }) => why === 'skipped');
    request.router.heard(target, { isTrial, status: call.status, failure, wish, isCountable });
    const trigger = failure ? failureTrigger(failure.kind) : statusTrigger(call.status);
    if (trigger !== null) {
      this.note(sent, failure, null, now);
      return this.stepAfter(target, trigger, wish, limit, failure !== null || !isLasting(call.status));
    }
    if (failure === null) limit?.watch(null);
    if (failure === null && call.status < 300 && this.waitsForBody) return this.decideOnBody(sent, now, limit);
    const isSuspect = failure === null && mayBeContextWindow(call.status);
    const next = isSuspect ? this.furtherFor('context_window') : null;
    if (next === null) {
      this.note(sent, failure, null, now);
      return 'done';
    }
    return call.arrival(longestRefusal).then(() => {
      const body = call.arrived(longestRefusal);
      const isTooLong = body !== null && isContextWindow(body);
      this.note(sent, failure, isTooLong ? 'context_window' : null, now);
      return isTooLong ? { next } : 'done';
    });
  }

  /** Whether an answer that has a head is still waited for: where it could be asked for elsewhere, should it break off before its body. */
  private get waitsForBody(): boolean {
    const { routing, fallback } = this.request.settings;
    return routing.retry !== null || fallback.maxAttempts > 0;
  }

  /**
   * Waits until an answer is whole, or a stream that goes out as it comes has begun: nothing of it goes to the client before, and what
   * turns out to be no answer can be asked for elsewhere. Of such a stream not for longer than a client may be left without a sign.
   */
  private decideOnBody(sent: SentTry, now: number, limit: Deadline | null): Promise<Step> {
    const { isStream: isStreamAsked, isHeld, settings } = this.request;
    const isStream = isEventStream(sent.call);
    const arrival =
      isStream && isStreamAsked && !isHeld
        ? firstPiece(sent.call, settings.keepAlive)
        : sent.call.arrival(settings.sizeLimits.responseBytes);
    return arrival.then((failure) => {
      const { chunks, isWhole } = sent.call.soFar();
      const noAnswer = failure ? null : noAnswerTrigger(chunks, isWhole, isStream);
      if (noAnswer !== null) this.request.router.standing(sent.asked.target).failed('no_answer');
      const error = failure?.kind ?? (noAnswer === null ? null : 'no_answer');
      this.note(sent, null, error, failure ? this.request.now() : now);
      const trigger = failure ? failureTrigger(failure.kind) : noAnswer;
      return trigger === null ? 'done' : this.stepAfter(sent.asked.target, trigger, null, limit, true);
    });
  }

  /** What the target asks for, in milliseconds. */
  private wishOf({ status, headers }: UpstreamCall): number | null {
    return waitStatuses.has(status) ? retryAfter(headers, this.request.created() * 1000) : null;
  }

  private stepAfter(
    target: Target,
    trigger: FallbackTrigger,
    wish: number | null,
    limit: Deadline | null,
    mayPass: boolean,
  ): Step {
    const { retry } = this.request.settings.routing;
    const { router } = this.request;
    if (limit !== null && !limit.allows(this.request.now())) return 'done';
    // A breaker that opened over it is not waited for, unless it is for what the target itself asks.
    if (retry !== null && mayPass && (router.mayAsk(target) || router.state(target)?.reason === 'retry_after')) {
      const wait = retryWait(retry, { trigger, retries: this.retries, retryAfter: wish }, router.random);
      if (wait !== null && (limit === null || limit.allows(this.request.now() + wait))) return { wait };
    }
    if (!this.mayGoOn(trigger)) return 'done';
    const next = this.furtherFor(trigger);
    if (next !== null) return { next };
    this.tellPassed(this.index + 1, this.candidates.length);
    return 'done';
  }

  private mayGoOn(trigger: FallbackTrigger): boolean {
    const { triggers, maxAttempts } = this.request.settings.fallback;
    return triggers.has(trigger) && this.fallbacks < maxAttempts;
  }

  /** The place of the next candidate that may be asked after such a failure; null where there is none. */
  private furtherFor(trigger: FallbackTrigger): number | null {
    if (!this.mayGoOn(trigger)) return null;
    for (let index = this.index + 1; index < this.candidates.length; index++) {
      if (this.whyNot(index) === null) return index;
    }
    return null;
  }

  /** Why the candidate at a place can't be asked now: a word for events; null where it can. */
  private whyNot(index: number): string | null {
    const { target } = this.order.candidates[index] as Candidate;
    const { router } = this.request;
    if (!this.order.areAllOpen && !router.mayAsk(target)) return router.whyOpen(target);
    return this.candidates.at(index) === null ? 'not_translatable' : null;
  }

  /** Tells of the candidates that are passed over on the way from one place to another. */
  private tellPassed(from: number, to: number): void {
    for (let index = from; index < to; index++) {
      const why = this.whyNot(index);
      if (why !== null) this.attempts.push(leftOut((this.order.candidates[index] as Candidate).target, why));
    }
  }

  private note(
    { asked, call, why, sentAt }: SentTry,
    failure: UpstreamFailure | null,
    error: string | null,
    now: number,
  ): void {
    const { id, provider } = asked.target.settings;
    const record: AttemptRecord = {
      target: id,
      provider: provider.name,
      status: failure ? null : call.status,
      error: failure?.kind ?? error,
      duration_ms: rounded(now - sentAt),
      why,
    };
    this.attempts.push(this.waited === 0 ? record : { ...record, waited_ms: rounded(this.waited) });
  }
}

/** Milliseconds, to the microsecond. */
function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}
