/**
 * The event: the durable record of one exchange and its decision, as it stands on one line of the log.
 * Member names and order are the contract's; readers in any language rely on them. Holds text of a
 * prompt or an answer only where the config asks for it, and then redacted.
 */

import type { CapturedRationale, CapturedText } from '../policy/captured.ts';

/** What kind of record a line is. `decision` is an exchange; the others are about the gateway itself. */
export type EventType = 'decision' | 'mirror' | 'auth' | 'config' | 'limit' | 'log';

/** What one policy made of one phase. */
export interface PolicyResultRecord {
  readonly policy: string;
  readonly phase: 'input' | 'output';
  /** `skipped` where `when` did not hold, `error` where the policy itself failed. */
  readonly verdict: 'allow' | 'redact' | 'escalate' | 'block' | 'skipped' | 'error';
  readonly enforced: boolean;
  readonly reason_code: string | null;
  readonly findings: readonly { readonly type: string; readonly count: number }[];
  readonly duration_us: number;
}

/**
 * Why a target was asked: the strategy that chose it, `exploring` where its speed was not known, `fallback` after another failed,
 * `retry` after itself did, `trial` to see whether it is well again, `all_open` where no other was better; or `skipped`, where it was not asked, and `error` then says why.
 */
export type AttemptReason =
  | 'ordered'
  | 'round_robin'
  | 'weighted'
  | 'lowest_latency'
  | 'least_busy'
  | 'exploring'
  | 'fallback'
  | 'retry'
  | 'trial'
  | 'all_open'
  | 'skipped';

/** One try at one target, or a target that was not tried. */
export interface AttemptRecord {
  readonly target: string;
  readonly provider: string;
  /** The provider's status; null where none came. */
  readonly status: number | null;
  /** Why no usable answer came (`connect_timeout`, `reset`, …); null where one did. */
  readonly error: string | null;
  readonly duration_ms: number;
  readonly why: AttemptReason;
  /** How long the call waited before it; left out where it did not. */
  readonly waited_ms?: number;
}

/** The tokens of a call, as its provider counted them. */
export interface UsageRecord {
  readonly input_tokens: number;
  readonly output_tokens: number;
  /** How many of the input the provider had in its cache; left out where it does not say, or none. */
  readonly cached_input_tokens?: number;
  /** What it cost, in whole nano-dollars (1e-9 USD); left out where no price is known, or the config limits and prices none. */
  readonly cost_nano_usd?: number;
  /** True where the gateway estimated what the provider did not count; left out otherwise. */
  readonly estimated?: boolean;
}

/** Everything of an event that the exchange knows; the log adds `seq`, `prev` and `hash`. */
export interface EventBody {
  readonly id: string;
  /** RFC 3339 in UTC with microseconds: `2026-11-23T08:00:00.123456Z`. */
  readonly timestamp: string;
  readonly event_type: EventType;
  readonly request_id: string | null;
  readonly client_request_id: string | null;
  readonly trace_id: string | null;
  readonly endpoint: string | null;
  readonly model: string | null;
  readonly provider: string | null;
  readonly target: string | null;
  readonly stream: boolean;
  readonly key_id: string | null;
  readonly user_id: string | null;
  readonly team_id: string | null;
  readonly identity_source: 'key' | 'header' | null;
  readonly verdict: 'allow' | 'redact' | 'escalate' | 'block';
  readonly enforced: boolean;
  readonly phase: 'input' | 'output' | null;
  readonly policy: string | null;
  readonly reason_code: string | null;
  readonly policy_results: readonly PolicyResultRecord[];
  /** How many stretches of text were replaced, both phases together. */
  readonly redactions: number;
  /** How much of the answer reached the client. */
  readonly delivered: 'none' | 'partial' | 'full';
  /** The event whose refusal was answered again from memory. */
  readonly repeat_of: string | null;
  /** The status that the client got; 499 when it was gone. */
  readonly status: number;
  readonly upstream_status: number | null;
  readonly attempts: readonly AttemptRecord[];
  readonly usage: UsageRecord | null;
  /** Milliseconds, to the microsecond; null for a stage that was not reached. */
  readonly latency_ms: {
    readonly total: number;
    readonly input_policies: number | null;
    readonly upstream: number | null;
    readonly first_token: number | null;
    readonly output_policies: number | null;
  };
  /** A keyed hash (HMAC-SHA-256, the key stays in the state folder) of the request's text. */
  readonly prompt_hash: string | null;
  readonly config: { readonly name: string; readonly version: string; readonly hash: string } | null;
  /** The error code that the client got (`upstream_timeout`), or what befell the exchange (`client_closed`). */
  readonly error: string | null;
  /** What an `auth`, `config`, `limit` or `log` event tells besides; absent from decisions. */
  readonly details?: Readonly<Record<string, unknown>>;
  /** How the call was routed, where the client asked for a group of models; absent otherwise. */
  readonly routing?: RoutingRecord;
  /** Redacted text, where `events.capture` asks for it; absent otherwise. */
  readonly captured?: CapturedRecord;
  /** The limit that refused the call, as the config names it; absent where none did. */
  readonly limit?: string;
}

/** What a group of models made of a call. */
export interface RoutingRecord {
  /** The group's name, also where the client called it by an alias. */
  readonly group: string;
  /** Where the group splits its callers: the variant that this one got. */
  readonly variant?: string;
  /** The model that the target which answered was asked for. */
  readonly model?: string;
  /** The group whose target answered, where another one stood in. */
  readonly stood_in?: string;
  /** Whether a copy of the call went to another target; left out where it was none of those that are copied. */
  readonly mirror?: { readonly target: string; readonly state: MirrorState };
}

/**
 * What became of a call that was to be copied: `sent` is followed by an event of type `mirror`; each of the others says why no copy
 * went.
 */
export type MirrorState = 'sent' | 'unusable' | 'not_spoken' | 'data_policy' | 'breaker_open' | 'busy';

/** Text of an exchange, redacted. Null for a phase that no policy judged to its end. */
export interface CapturedRecord {
  readonly input: readonly CapturedText[] | null;
  readonly output: readonly CapturedText[] | null;
  /** Whether text was left out for its length. */
  readonly truncated: boolean;
  /** What judges said for their judgement; absent where none did. */
  readonly rationales?: readonly (CapturedRationale & { readonly phase: 'input' | 'output' })[];
}

/** An event as read back from the log. */
export interface EventRecord extends EventBody {
  readonly schema_version: 1;
  readonly seq: number;
  readonly prev: string;
  readonly hash: string;
}
