/**
 * A request as it goes on, the way the policies left it: to the providers that are asked, and as a copy to another.
 */
import type { IncomingHttpHeaders } from 'node:http';
import type { Decision } from '../policy/decision.ts';
import type { Facts } from '../policy/subject.ts';
import type { ExchangeServices, IncomingCall } from './exchange-services.ts';
import type { CopiedCall } from './groups/mirror.ts';
import type { Router } from './routing/router.ts';
import type { RunningConfig } from './running-config.ts';
import type { StreamTurns } from './stream-turns.ts';
import type { CallTrace } from './trace-context.ts';
import type { Abortable, ProviderRequest } from './upstream/call-provider.ts';
import type { CallStub } from './under-way.ts';
import type { GovernedRequest, WireShape } from './wire/shape.ts';
import { SourceText } from './wire/source.ts';

/** The exchange that the request is part of. */
export interface OnwardOwner {
  readonly call: IncomingCall;
  readonly shape: WireShape;
  readonly config: RunningConfig;
  readonly services: ExchangeServices;
  /** The body as the client sent it. */
  readonly body: Buffer;
  readonly trace: CallTrace;
  /** True once the client is gone. */
  readonly isGone: boolean;
  /** Hears of each call as it is sent, and of each wait. */
  asks(call: Abortable): void;
}

/** It. */
export class OnwardRequest implements ProviderRequest {
  readonly shape: WireShape;
  readonly model: string;
  readonly headers: IncomingHttpHeaders;
  readonly traceParent: string | null;
  readonly isStream: boolean;
  readonly isHeld: boolean;
  readonly router: Router;
  readonly settings: RunningConfig['settings'];
  readonly turns: StreamTurns;
  readonly now: () => number;
  private readonly owner: OnwardOwner;
  /** Where the texts stand that policies changed. Null where they changed none, as mostly: the call's text need not outlive its judging. */
  private readonly source: SourceText | null;
  private readonly decision: Decision;

  constructor(owner: OnwardOwner, request: GovernedRequest, decision: Decision, facts: Facts) {
    this.shape = owner.shape;
    this.model = request.model;
    this.headers = owner.call.incoming.headers;
    this.traceParent = owner.trace.toUpstream;
    this.isStream = request.stream;
    const { chain, settings } = owner.config;
    this.isHeld = request.stream && (settings.outputMode === 'buffered' || chain.wantsWhole(facts));
    this.router = owner.config.router;
    this.settings = settings;
    this.turns = owner.services.turns;
    this.now = owner.services.now;
    this.owner = owner;
    this.source = decision.edits.length === 0 ? null : request.source;
    this.decision = decision;
  }

  body(upstreamModel: string | null): Buffer {
    const { edits } = this.decision;
    if (upstreamModel === null && edits.length === 0) return this.owner.body;
    const renamed = upstreamModel === null ? [] : [{ path: ['model'], json: JSON.stringify(upstreamModel) }];
    const source = this.source ?? new SourceText(this.owner.body.toString('utf8'));
    return Buffer.from(source.rewrite(edits, renamed), 'utf8');
  }

  created(): number {
    return Math.floor(Date.parse(this.owner.services.timestamp()) / 1000);
  }

  onCall(call: Abortable): void {
    this.owner.asks(call);
  }

  isGone(): boolean {
    return this.owner.isGone;
  }

  /** The same for a target that gets a copy. `stub` is what is known of the call from its first moment on. */
  copy(stub: CallStub): CopiedCall {
    const { requestId, eventId } = this.owner.call;
    const { shape, isStream, headers, traceParent, model } = this;
    const required = this.decision.routing;
    const body = (upstreamModel: string): Buffer => this.body(upstreamModel);
    return { shape, requestId, isStream, headers, traceParent, required, body, facts: { ...stub, model }, eventId };
  }
}
