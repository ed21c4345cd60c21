/**
 * What is noted of an exchange while it runs, and the event made of it. The one place where a decision event is built.
 */
import type {
  AttemptRecord,
  CapturedRecord,
  EventBody,
  MirrorState,
  PolicyResultRecord,
  RoutingRecord,
  UsageRecord,
} from '../events/record.ts';
import type { Captured } from '../policy/captured.ts';
import { severityOf, type Decision, type PolicyResult, type Verdict } from '../policy/decision.ts';
import { countByType } from '../policy/kind.ts';
import type { Phase } from '../policy/subject.ts';
import type { Candidate, RoutePlan } from './routing/candidate.ts';
import type { Refusal } from './repeats.ts';
import type { CallStub } from './under-way.ts';

/** Who calls and on whose word. */
export interface Identity {
  readonly keyId: string;
  readonly user: string | null;
  readonly team: string | null;
  readonly source: 'key' | 'header';
}

/** Of most results: one list for all that find nothing. */
const noFindings: PolicyResultRecord['findings'] = [];

function resultRecord(result: PolicyResult): PolicyResultRecord {
  return {
    policy: result.policy,
    phase: result.phase,
    verdict: result.state === 'ran' ? result.verdict : result.state === 'skipped' ? 'skipped' : 'error',
    enforced: result.enforced,
    reason_code: result.reasonCode,
    findings: result.findings.length === 0 ? noFindings : countByType(result.findings),
    duration_us: result.durationUs,
  };
}

/** Milliseconds, to the microsecond. */
function rounded(milliseconds: number): number {
  return Math.round(milliseconds * 1000) / 1000;
}

/** Milliseconds that tries before the last one took, and the waits between them: no time of the gateway's own. */
export function elsewhere(attempts: readonly AttemptRecord[]): number {
  let sum = 0;
  attempts.forEach(({ duration_ms: duration, waited_ms: waited = 0 }, index) => {
    sum += waited + (index < attempts.length - 1 ? duration : 0);
  });
  return sum;
}

/** The last try that was made. A plain loop: what stands in for it on arrays costs more than all else of an event. */
function lastAsked(attempts: readonly AttemptRecord[]): AttemptRecord | undefined {
  for (let index = attempts.length - 1; index >= 0; index--) {
    if (attempts[index]?.why !== 'skipped') return attempts[index];
  }
  return undefined;
}

/** The notes of one exchange. */
export class ExchangeRecord {
  readonly eventId: string;
  readonly requestId: string;
  readonly attempts: AttemptRecord[] = [];
  clientRequestId: string | null = null;
  /** The trace that the call belongs to; null where it belongs to none. */
  traceId: string | null = null;
  model: string | null = null;
  stream = false;
  usage: UsageRecord | null = null;
  /** The limit that refused the call; null where none did. */
  limit: string | null = null;
  /** The prompt as one text, until its hash is made. */
  unhashed: string | null = null;
  private promptHash: string | null = null;
  upstreamStatus: number | null = null;
  identity: Identity;
  repeatOf: string | null = null;
  redactions = 0;
  private readonly endpoint: string;
  private readonly timestamp: string;
  private readonly started: number;
  private readonly config: EventBody['config'];
  private readonly results: PolicyResultRecord[] = [];
  private verdict: Verdict = 'allow';
  private phase: Phase | null = null;
  private policy: string | null = null;
  private reasonCode: string | null = null;
  private isLate = false;
  private target: { id: string; provider: string } | null = null;
  private routing: RoutingRecord | null = null;
  private captured: CapturedRecord | null = null;
  private readonly took = {
    input_policies: null as number | null,
    upstream: null as number | null,
    first_token: null as number | null,
    output_policies: null as number | null,
  };

  constructor(start: {
    readonly eventId: string;
    readonly requestId: string;
    readonly endpoint: string;
    readonly timestamp: string;
    /** Milliseconds of a monotonic clock. */
    readonly started: number;
    readonly identity: Identity;
    readonly config: EventBody['config'];
  }) {
    this.eventId = start.eventId;
    this.requestId = start.requestId;
    this.endpoint = start.endpoint;
    this.timestamp = start.timestamp;
    this.started = start.started;
    this.identity = start.identity;
    this.config = start.config;
  }

  /** What is known from the first moment on. */
  stub(): CallStub {
    return {
      id: this.eventId,
      timestamp: this.timestamp,
      request_id: this.requestId,
      client_request_id: this.clientRequestId,
      trace_id: this.traceId,
      endpoint: this.endpoint,
      key_id: this.identity.keyId,
      user_id: this.identity.user,
      team_id: this.identity.team,
      identity_source: this.identity.source,
      config: this.config,
    };
  }

  /** The gravest verdict so far, as `x-kt-verdict` shows it. */
  get overall(): Verdict {
    return this.verdict;
  }

  /** The policy that decided so far; null on allow. */
  get decidedBy(): string | null {
    return this.policy;
  }

  /** Notes that a policy decided when what it wanted gone was with the client. */
  cameLate(): void {
    this.isLate = true;
  }

  /** Notes a phase's decision; the graver of the two phases stands in the event's head. */
  decided(decision: Decision, duration: number): void {
    for (const result of decision.results) this.results.push(resultRecord(result));
    this.took[decision.phase === 'input' ? 'input_policies' : 'output_policies'] = rounded(duration);
    this.redactions += decision.edits.length;
    if (severityOf[decision.verdict] <= severityOf[this.verdict]) return;
    this.verdict = decision.verdict;
    this.phase = decision.phase;
    this.policy = decision.policy;
    this.reasonCode = decision.reasonCode;
  }

  /** Keeps a phase's text for the event. Null where it is not to be kept. */
  keepText(phase: Phase, captured: Captured | null): void {
    const before: CapturedRecord = this.captured ?? { input: null, output: null, truncated: false };
    const truncated = before.truncated || captured?.isTruncated === true;
    this.captured = { ...before, [phase]: captured?.texts ?? null, truncated };
    const said = captured?.rationales ?? [];
    if (said.length === 0) return;
    const rationales = [...(before.rationales ?? []), ...said.map((one) => ({ ...one, phase }))];
    this.captured = { ...this.captured, rationales };
  }

  /** Notes that a refusal was answered from memory. */
  repeated(refusal: Refusal): void {
    this.repeatOf = refusal.eventId;
    this.verdict = refusal.verdict;
    this.phase = refusal.phase;
    this.policy = refusal.policy;
    this.reasonCode = refusal.reasonCode;
  }

  /** Notes what a group made of the call, where the client asked for one. */
  routedBy({ group, variant }: RoutePlan): void {
    if (group === undefined) return;
    this.routing = variant === undefined ? { group } : { group, variant };
  }

  /** Notes what became of the copy that was to be made of the call. */
  copied(target: string, state: MirrorState): void {
    if (this.routing !== null) this.routing = { ...this.routing, mirror: { target, state } };
  }

  /** Notes who gave the answer, and as what it was asked. */
  answeredBy({ target: { settings }, model, group }: Candidate): void {
    this.target = { id: settings.id, provider: settings.provider.name };
    if (this.routing === null) return;
    if (model !== null) this.routing = { ...this.routing, model };
    if (group !== null && group !== this.routing.group) this.routing = { ...this.routing, stood_in: group };
  }

  /** The target whose answer it is, or that was asked last. */
  get askedTarget(): string | null {
    return this.target?.id ?? this.attempts.at(-1)?.target ?? null;
  }

  /** Notes when the provider had sent all, in milliseconds since the call was sent. */
  upstreamTook(duration: number): void {
    this.took.upstream = rounded(duration);
  }

  /** Notes the prompt's hash, once it is known what the prompt is, and does not keep the prompt. */
  hashPrompt(hash: (text: string) => string): void {
    if (this.unhashed === null) return;
    this.promptHash = hash(this.unhashed);
    this.unhashed = null;
  }

  /** Notes the first text of a stream, at this moment of the monotonic clock. */
  firstToken(now: number): void {
    this.took.first_token ??= rounded(now - this.started);
  }

  /**
   * The `server-timing` header of an answer that leaves now: how long the gateway itself took so far, and how long the provider,
   * in milliseconds. Of a stream, whose headers leave with its first frame, it is the time up to that.
   */
  serverTiming(now: number): string {
    const { upstream } = this.took;
    const provider = elsewhere(this.attempts) + (upstream ?? this.attempts[this.attempts.length - 1]?.duration_ms ?? 0);
    const own = Math.max(0, now - this.started - provider);
    return provider === 0
      ? `kt;dur=${own.toFixed(3)}`
      : `kt;dur=${own.toFixed(3)}, provider;dur=${provider.toFixed(3)}`;
  }

  /** Whether what its policy decided was done; where none decided, whether none was only observed to have wanted something. */
  private isObeyed(): boolean {
    const decided = this.results.find(({ policy, phase }) => policy === this.policy && phase === this.phase);
    if (decided) return decided.enforced;
    return this.results.every(({ enforced, verdict }) => enforced || verdict === 'allow' || verdict === 'skipped');
  }

  /** The event. `now` is of the monotonic clock that `started` is of. Of one form always, so that what reads it stays fast. */
  toEvent(status: number, error: string | null, delivered: EventBody['delivered'], now: number): EventBody {
    const last = lastAsked(this.attempts);
    const { took } = this;
    const event: EventBody = {
      id: this.eventId,
      timestamp: this.timestamp,
      event_type: 'decision',
      request_id: this.requestId,
      client_request_id: this.clientRequestId,
      trace_id: this.traceId,
      endpoint: this.endpoint,
      model: this.model,
      provider: this.target?.provider ?? last?.provider ?? null,
      target: this.target?.id ?? last?.target ?? null,
      stream: this.stream,
      key_id: this.identity.keyId,
      user_id: this.identity.user,
      team_id: this.identity.team,
      identity_source: this.identity.source,
      verdict: this.verdict,
      enforced: !this.isLate && this.isObeyed(),
      phase: this.phase,
      policy: this.policy,
      reason_code: this.reasonCode,
      policy_results: this.results,
      redactions: this.redactions,
      delivered,
      repeat_of: this.repeatOf,
      status,
      upstream_status: this.upstreamStatus,
      attempts: this.attempts,
      usage: this.usage,
      latency_ms: {
        total: rounded(now - this.started),
        input_policies: took.input_policies,
        upstream: took.upstream,
        first_token: took.first_token,
        output_policies: took.output_policies,
      },
      prompt_hash: this.promptHash,
      config: this.config,
      error,
    };
    if (this.captured === null && this.routing === null && this.limit === null) return event;
    return {
      ...event,
      ...(this.routing === null ? {} : { routing: this.routing }),
      ...(this.captured === null ? {} : { captured: this.captured }),
      ...(this.limit === null ? {} : { limit: this.limit }),
    };
  }
}
