/**
 * What a gateway counts: everything that its events tell, and what only it knows, such as how many streams are open. Each figure
 * is derived from the event of a call, so that metrics and log can't tell two stories.
 */
import type { EventBody } from '../../events/record.ts';
import type { RefusalReason } from '../access.ts';
import { elsewhere } from '../exchange-record.ts';
import { Counter, Histogram } from './figures.ts';

/** Seconds, for whole calls: a refusal takes microseconds, a long answer minutes. */
const callBounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600];
/** Seconds, for what the gateway itself does. */
const ownBounds = [
  0.000_025, 0.000_05, 0.000_1, 0.000_25, 0.000_5, 0.001, 0.002_5, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1,
];

/** A value that is read when somebody asks: one that goes up and down, or a count that something else keeps. */
export interface Gauge {
  readonly name: string;
  readonly help: string;
  readonly labels: readonly string[];
  /** A count that something else keeps; a gauge where omitted. */
  readonly isCount?: boolean;
  /** How the values of several workers become one. */
  readonly across: 'sum' | 'max' | 'min';
  read(): readonly { readonly labels: readonly string[]; readonly value: number }[];
}

/** Error codes of limits: the refusals that are counted apart. */
const limitCodes = new Set([
  'rate_limit_exceeded',
  'insufficient_quota',
  'limits_unavailable',
  'model_not_priced',
  'overloaded',
]);

/** The counters of one process. */
export class GatewayMetrics {
  private readonly requests = new Counter('kt_requests_total', 'Calls of governed endpoints that are over.', [
    'endpoint',
    'status',
    'verdict',
    'stream',
  ]);
  private readonly errors = new Counter('kt_errors_total', 'Calls that ended in an error, by its code.', ['code']);
  private readonly limited = new Counter('kt_limit_refusals_total', 'Calls refused because a limit was used up.', [
    'code',
    'limit',
  ]);
  private readonly repeats = new Counter('kt_repeated_refusals_total', 'Refusals that were answered from memory.');
  private readonly redactions = new Counter('kt_redactions_total', 'Stretches of text that were replaced.');
  private readonly verdicts = new Counter('kt_policy_verdicts_total', 'What each policy said.', [
    'policy',
    'phase',
    'verdict',
  ]);
  private readonly attempts = new Counter(
    'kt_upstream_attempts_total',
    'Tries at targets, by the status that came or why none did.',
    ['target', 'provider', 'outcome'],
  );
  private readonly copies = new Counter(
    'kt_mirrored_total',
    'Copies of calls, by the status that came, or why none did or none was sent.',
    ['target', 'outcome'],
  );
  private readonly tokens = new Counter('kt_tokens_total', 'Tokens as providers counted them.', [
    'target',
    'direction',
  ]);
  private readonly costs = new Counter('kt_cost_usd_total', 'Dollars that calls cost, where the config has prices.', [
    'target',
  ]);
  private readonly refused = new Counter('kt_credentials_refused_total', 'Credentials that were refused.', ['reason']);
  private readonly reloads = new Counter('kt_config_reloads_total', 'Configs that were looked at anew.', ['outcome']);
  private readonly duration = new Histogram(
    'kt_request_duration_seconds',
    'From the request to the end of its answer.',
    callBounds,
    ['endpoint'],
  );
  private readonly own = new Histogram(
    'kt_gateway_duration_seconds',
    'What of a call was the gateway itself and not the provider, streams left out.',
    ownBounds,
    ['endpoint'],
  );
  private readonly policyTime = new Histogram('kt_policy_duration_seconds', 'Time in a policy.', ownBounds, [
    'policy',
    'phase',
  ]);
  private readonly upstream = new Histogram(
    'kt_upstream_duration_seconds',
    'From the call of a provider to the end of its answer.',
    callBounds,
    ['target'],
  );
  private readonly firstToken = new Histogram(
    'kt_first_token_seconds',
    'From the request of a stream to its first text.',
    callBounds,
    ['target'],
  );

  /** Counts a call that is over. */
  observe(event: EventBody): void {
    const endpoint = event.endpoint ?? '';
    const target = event.target ?? '';
    const { latency_ms: latency, usage, error } = event;
    this.requests.add(1, endpoint, String(event.status), event.verdict, event.stream ? 'true' : 'false');
    this.duration.observe(latency.total / 1000, endpoint);
    if (error !== null) {
      this.errors.add(1, error);
      if (limitCodes.has(error)) this.limited.add(1, error, event.limit ?? '');
    }
    if (event.repeat_of !== null) this.repeats.add(1);
    if (event.redactions > 0) this.redactions.add(event.redactions);
    for (const { policy, phase, verdict, duration_us: microseconds } of event.policy_results) {
      this.verdicts.add(1, policy, phase, verdict);
      if (verdict !== 'skipped') this.policyTime.observe(microseconds / 1e6, policy, phase);
    }
    for (const { target: id, provider, status, error: failure, why } of event.attempts) {
      if (why === 'skipped') continue;
      // An answer with a good status that broke off is known by how it did.
      const isAnswer = status !== null && (status >= 300 || failure === null);
      this.attempts.add(1, id, provider, isAnswer ? String(status) : (failure ?? 'none'));
    }
    if (latency.upstream !== null) {
      this.upstream.observe(latency.upstream / 1000, target);
      const others = event.attempts.length > 1 ? elsewhere(event.attempts) : 0;
      if (!event.stream) this.own.observe(Math.max(0, latency.total - latency.upstream - others) / 1000, endpoint);
    }
    if (latency.first_token !== null) this.firstToken.observe(latency.first_token / 1000, target);
    if (usage?.cost_nano_usd !== undefined) this.costs.add(usage.cost_nano_usd / 1e9, target);
    if (usage && usage.estimated !== true) {
      this.tokens.add(usage.input_tokens, target, 'input');
      this.tokens.add(usage.output_tokens, target, 'output');
    }
  }

  /** Counts a copy of a call. */
  mirrored(target: string, outcome: string): void {
    this.copies.add(1, target, outcome);
  }

  /** Counts a refused credential. */
  credentialRefused(reason: RefusalReason): void {
    this.refused.add(1, reason);
  }

  /** Counts a config that was looked at anew. */
  configSeen(outcome: string): void {
    this.reloads.add(1, outcome);
  }

  /** All counters, in the order in which they are shown. */
  get counters(): readonly Counter[] {
    return [
      this.requests,
      this.errors,
      this.limited,
      this.repeats,
      this.redactions,
      this.verdicts,
      this.attempts,
      this.copies,
      this.tokens,
      this.costs,
      this.refused,
      this.reloads,
    ];
  }

  /** All distributions. */
  get histograms(): readonly Histogram[] {
    return [this.duration, this.own, this.policyTime, this.upstream, this.firstToken];
  }
}
