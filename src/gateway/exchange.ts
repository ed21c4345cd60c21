/**
 * The story of one exchange, from request to event, on one page. The only caller of the engine here: nothing reaches a provider
 * but through this, and nothing comes back to the client but through this. Every call leaves exactly one event.
 */
import type { ServerResponse } from 'node:http';
import type { EventBody } from '../events/record.ts';
import { captureText } from '../policy/captured.ts';
import type { Decision } from '../policy/decision.ts';
import { isPlaceholder, Vault } from '../policy/restore.ts';
import type { Caller, Facts, Phase, Subject } from '../policy/subject.ts';
import type { Waiting } from './admission.ts';
import { planOf } from './call-plan.ts';
import { accountOf, countUse } from './charging.ts';
import { abandonStream } from './deliver-stream.ts';
import { Delivery, type Story } from './delivery.ts';
import { GatewayError } from './errors.ts';
import { auditUnavailable, errorFor, isOwnFault, shuttingDown } from './exchange-errors.ts';
import { ExchangeRecord } from './exchange-record.ts';
import type { ExchangeServices, IncomingCall } from './exchange-services.ts';
import type { MirrorPlace } from './groups/mirror-place.ts';
import { takeCopy } from './groups/mirror.ts';
import { callerOf, headerOf } from './identity.ts';
import type { CallAccount } from './limits/call-account.ts';
import { LimitError } from './limits/refusals.ts';
import { fitPlan, termsOf } from './models.ts';
import { OnwardRequest, type OnwardOwner } from './onward-request.ts';
import { disabledError, refusalError } from './refusal.ts';
import { identityOf, type CallIdentity } from './repeats.ts';
import { sendError } from './reply.ts';
import { ClientGone, parseBody, readBytes } from './request-body.ts';
import { checkRoom, checkSize, textOf } from './request-size.ts';
import type { RoutePlan } from './routing/candidate.ts';
import type { RunningConfig } from './running-config.ts';
import { socketErrorOf } from './socket-errors.ts';
import type { CallTrace } from './trace-context.ts';
import { callProvider, type Abortable, type ProviderAnswer } from './upstream/call-provider.ts';
import type { CallStub } from './under-way.ts';
import type { GovernedRequest, JsonObject, WireShape } from './wire/shape.ts';

/** Runs one exchange. Never rejects. */
export function runExchange(
  call: IncomingCall,
  shape: WireShape,
  config: RunningConfig,
  services: ExchangeServices,
): Promise<void> {
  return new Exchange(call, shape, config, services).run();
}

/** The body of a call whose body is not there yet. */
const noBytes = Buffer.alloc(0);

/** The status that an event notes for a client that went away; it is never sent. */
const clientClosed = 499;

/** Characters of text that an event keeps of each phase, at most. */
const capturedCharacters = 65_536;

/** A call as it is put to providers. */
interface AskedCall {
  readonly plan: RoutePlan;
  readonly onward: OnwardRequest;
  readonly decision: Decision;
  readonly facts: Facts;
}

class Exchange implements Story, OnwardOwner {
  readonly call: IncomingCall;
  readonly shape: WireShape;
  readonly config: RunningConfig;
  readonly services: ExchangeServices;
  readonly record: ExchangeRecord;
  private caller: Caller;
  body: Buffer = noBytes;
  /** What the call is charged with; null where nothing is limited or priced. */
  account: CallAccount | null = null;
  private upstream: Abortable | null = null;
  private waiting: Waiting | null = null;
  /** The caller's values that the request's placeholders stand for; null where there are none. */
  vault: Vault | null = null;
  private delivery: Delivery | null = null;
  readonly trace: CallTrace;
  isGone = false;
  private isRecorded = false;
  private isAdmitted = false;
  private isAbandoned = false;
  place = -1;

  constructor(call: IncomingCall, shape: WireShape, config: RunningConfig, services: ExchangeServices) {
    this.call = call;
    this.shape = shape;
    this.config = config;
    this.services = services;
    const { caller, identity } = callerOf(call.key, call.incoming.headers, null);
    this.caller = caller;
    this.record = new ExchangeRecord({
      eventId: call.eventId,
      requestId: call.requestId,
      endpoint: shape.path,
      timestamp: services.timestamp(),
      started: services.now(),
      identity,
      config: config.identity,
    });
    this.record.clientRequestId = call.clientRequestId;
    this.trace = services.trace(call.incoming.headers['traceparent']);
    this.record.traceId = this.trace.traceId;
    call.outgoing.on('close', () => {
      if (!call.outgoing.writableFinished) this.leave();
    });
  }

  /** Tells the story, or how it broke off. */
  async run(): Promise<void> {
    const { services } = this;
    services.underWay.add(this);
    try {
      const asked = await this.hear();
      if (asked !== null) {
        this.waiting = services.admission.enter();
        if (this.waiting) await this.waiting.turn;
        const asking = this.ask(asked);
        // What only the event needs is made while the provider thinks.
        this.record.hashPrompt(services.hashPrompt);
        await this.deliver(asked, await asking);
      }
    } catch (error) {
      await this.breakOff(error);
    }
    services.underWay.delete(this);
    if (this.isAdmitted) services.admission.leave();
    this.account?.settle();
  }

  /** The client is gone: nothing is waited for any more. */
  private leave(): void {
    this.isGone = true;
    this.waiting?.withdraw(new ClientGone());
    this.upstream?.abort();
  }

  /** Ends it because the gateway ends: with an error, and an event like any other. */
  abandon(): void {
    this.isAbandoned = true;
    if (this.upstream) this.upstream.abort();
    else if (this.waiting) this.waiting.withdraw(shuttingDown());
    else this.call.incoming.destroy();
  }

  /**
   * Reads and judges the request; null where it is answered already. A part of its own, so that what only this needs, all of the
   * request's text, is let go of before the provider is waited for.
   */
  private async hear(): Promise<AskedCall | null> {
    const { config, services } = this;
    if (!config.settings.pack.enabled) throw disabledError();
    if (services.isDraining()) throw shuttingDown();

    this.body = await readBytes(this.call.incoming, config.settings.sizeLimits.requestBytes);
    await services.cohorts.requests.join();
    const { text: json, body } = parseBody(this.body);
    // From here on what is there already is not waited for: each turn more that a call waits costs it and all others of that time.
    const reading = this.shape.readRequest(json, body, config.tokenizers);
    const request = reading instanceof Promise ? await reading : reading;
    const facts = this.introduce(request);
    const subject = request.source.subject();
    const text = textOf(subject);
    this.record.unhashed = text;
    checkSize(subject, text, config.settings.sizeLimits);
    checkRoom(text, this.caller, config.longTexts);
    const { key, requestId } = this.call;
    const planned = { key, caller: this.caller, requestId, shape: this.shape, model: request.model };
    const plan = planOf(planned, config, (chosen) => this.record.routedBy(chosen));
    if (!services.repeats.isEmpty && (await this.answerRepeat())) return null;
    if (!config.limits.isEmpty) {
      const reserving = this.reserve(subject, body, plan);
      if (reserving instanceof Promise) await reserving;
    }
    this.requireEvidence();

    const known = config.chain.judgesTargets ? { ...facts, targets: termsOf(plan) } : facts;
    const judging = this.judge('input', subject, known);
    const decision = judging instanceof Promise ? await judging : judging;
    return { plan, onward: new OnwardRequest(this, request, decision, facts), decision, facts };
  }

  /** Who calls for what, from here on known to policies and event. */
  private introduce(request: GovernedRequest): Facts {
    const { headers } = this.call.incoming;
    const { caller, identity } = callerOf(this.call.key, headers, request.user);
    this.caller = caller;
    this.record.identity = identity;
    this.record.model = request.model;
    this.record.stream = request.stream;
    const group = this.config.models.canonical(request.model);
    const header = (name: string): string | undefined => headerOf(headers, name);
    const facts: Facts = { path: this.shape.path, model: request.model, caller, header };
    return group === request.model ? facts : { ...facts, group };
  }

  /** Answers the identical call of one lately refused as that one was answered. */
  private async answerRepeat(): Promise<boolean> {
    const refusal = this.services.repeats.find(this.callIdentity());
    if (!refusal) return false;
    this.record.repeated(refusal);
    await this.finish(refusal.error.status, refusal.error.code, 'none');
    sendError(this.call.outgoing, refusal.error, this.headers(), this.shape.errors);
    return true;
  }

  private callIdentity(): CallIdentity {
    return identityOf(this.call, this.shape.path, this.body, this.config);
  }

  /** Charges the call to its limits. Throws what refuses it, or rejects with it. */
  private reserve(subject: Subject, body: JsonObject, plan: RoutePlan): void | Promise<void> {
    const { caller, shape } = this;
    const call = { key: this.call.key, caller, shape, subject, body, model: this.record.model ?? '' };
    this.account = accountOf(call, plan, this.config);
    return this.account.take();
  }

  private requireEvidence(): void {
    const problem = this.services.evidence.problem();
    if (problem !== null && this.config.failMode === 'block') throw auditUnavailable();
  }

  /**
   * Runs a phase. Throws the refusal, or rejects with it, where the verdict is one. `shown` is the subject as an event may show
   * it, of the same lengths.
   */
  judge(phase: Phase, subject: Subject, facts: Facts, shown = subject): Decision | Promise<Decision> {
    const started = this.services.now();
    const evaluated = this.config.chain.evaluate(phase, subject, facts);
    if (!(evaluated instanceof Promise)) return this.heed(evaluated, started, shown);
    return evaluated.then((decision) => this.heed(decision, started, shown));
  }

  /** Notes a decision and returns it; throws the refusal where it is one. */
  private heed(decision: Decision, started: number, shown: Subject): Decision {
    const { phase } = decision;
    this.record.decided(decision, this.services.now() - started);
    if (this.config.settings.capturesText)
      this.record.keepText(phase, captureText(shown, decision, capturedCharacters));
    const { verdict } = decision;
    if (verdict !== 'block' && verdict !== 'escalate') return decision;
    const error = refusalError(decision, this.call.eventId, this.config.settings.blockStatus);
    if (!decision.failed) {
      const { policy, reasonCode } = decision;
      const { eventId } = this.call;
      this.services.repeats.remember(this.callIdentity(), { error, eventId, phase, policy, reasonCode, verdict });
    }
    throw error;
  }

  /** Keeps what is to be put back into the answer; returns what is known of the call when that is judged. */
  private keep({ restorable }: Decision, facts: Facts): Facts {
    if (restorable === null) return facts;
    this.vault = new Vault(restorable);
    return { ...facts, isPlaceholder };
  }

  /** Sends the request, as the policies left it, now that it is its turn; resolves with the answer's head. */
  private ask({ plan, onward, decision }: AskedCall): Promise<ProviderAnswer> {
    this.waiting = null;
    this.isAdmitted = true;
    if (this.isGone) throw new ClientGone();
    return callProvider(fitPlan(plan, decision.routing), onward, this.record.attempts);
  }

  /** Judges the answer, now that its head is there, and gives it to the client. */
  private deliver({ plan, onward, decision, facts }: AskedCall, answer: ProviderAnswer): Promise<void> {
    if (plan.mirror && answer.call.status < 300) this.copy(plan.mirror, onward);
    this.record.upstreamStatus = answer.call.status;
    this.record.answeredBy(answer.candidate);
    this.account?.answeredBy(answer.candidate);
    const { id, dataPolicy } = answer.candidate.target.settings;
    const answered = this.config.chain.judgesTargets ? { ...facts, targets: [{ id, dataPolicy }] } : facts;
    const judged = this.keep(decision, answered);
    this.delivery = new Delivery(this);
    return this.delivery.deliver(answer, judged);
  }

  asks(call: Abortable): void {
    this.upstream = call;
  }

  /** Has a copy of the call sent elsewhere, if it is one of those that are copied. Nothing here waits for it. */
  private copy(place: MirrorPlace, request: OnwardRequest): void {
    const state = takeCopy(place, request.copy(this.record.stub()), this.config.router, this.services);
    if (state !== null) this.record.copied(place.target.settings.id, state);
  }

  /** What the client has of an answer that is not whole. */
  private delivered(): EventBody['delivered'] {
    return this.delivery?.hasBegun ? 'partial' : 'none';
  }

  stub(): CallStub {
    return this.record.stub();
  }

  get isStream(): boolean {
    return this.record.stream;
  }

  get outgoing(): ServerResponse {
    return this.call.outgoing;
  }

  now(): number {
    return this.services.now();
  }

  /** Headers of the gateway's own, on every answer. */
  headers(): Record<string, string> {
    const own = {
      'x-request-id': this.call.requestId,
      'x-kt-event-id': this.call.eventId,
      'x-kt-verdict': this.record.overall,
      'server-timing': this.record.serverTiming(this.services.now()),
    };
    const limits = this.account?.headers ?? null;
    return limits === null ? own : { ...own, ...limits };
  }

  /** Writes the event, once, before the last byte of the answer goes out. */
  async finish(status: number, error: string | null, delivered: EventBody['delivered']): Promise<void> {
    if (this.isRecorded) return;
    this.isRecorded = true;
    const { services } = this;
    this.record.hashPrompt(services.hashPrompt);
    if (this.account) {
      countUse(this.account, this.record);
      // Before the client has the end of its answer: its next call may come by way of another worker or gateway.
      this.account.settle();
    }
    const event = this.isGone
      ? this.record.toEvent(clientClosed, 'client_closed', this.delivered(), services.now())
      : this.record.toEvent(status, error, delivered, services.now());
    try {
      await services.evidence.write(event);
    } catch {
      if (this.config.failMode === 'block') throw auditUnavailable();
      services.evidence.lost();
    }
    services.finished(event, this.trace);
  }

  /** Ends an exchange that could not be told to its end: the event first, then the client. */
  private async breakOff(reason: unknown): Promise<void> {
    const { outgoing, requestId } = this.call;
    let error = this.errorOf(reason);
    this.upstream?.abort();
    if (reason instanceof LimitError) this.record.limit = reason.limit;
    try {
      await this.finish(error.status, error.code, this.delivered());
    } catch (failure) {
      error = failure instanceof GatewayError ? failure : auditUnavailable();
    }
    if (isOwnFault(error)) this.services.fault(reason, requestId);
    if (outgoing.headersSent) abandonStream(outgoing, error, this.shape.errors, this.delivery?.sequence ?? 0);
    else sendError(outgoing, error, this.headers(), this.shape.errors);
  }

  private errorOf(reason: unknown): GatewayError {
    if (this.isAbandoned) return shuttingDown();
    if (!(reason instanceof ClientGone)) return errorFor(reason);
    const told = socketErrorOf(this.call.incoming.socket);
    this.isGone = told === undefined;
    return told ?? errorFor(reason);
  }
}
