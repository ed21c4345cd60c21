/**
 * What policies say: a kind's outcome, its recorded result, and the decision of a whole phase.
 * Findings are data and failures are results of their own; nothing here is thrown.
 */
import type { RoutingRequirement } from './data-policy.ts';
import type { Phase } from './subject.ts';

/** What a policy or a phase makes of an exchange, from mild to severe. */
export type Verdict = 'allow' | 'redact' | 'escalate' | 'block';

/** Verdicts in order, for comparing: a higher number wins. */
export const severityOf: Readonly<Record<Verdict, number>> = { allow: 0, redact: 1, escalate: 2, block: 3 };

/** One thing a policy saw. Holds no text: what was seen is the subject's part, from start to end. */
export interface Finding {
  /** `email`, `payment_card`, `instruction_override`, `uninspected:image`. */
  readonly type: string;
  /** Index into the subject's parts; -1 for a finding that is not in a text. */
  readonly part: number;
  readonly start: number;
  readonly end: number;
  /** How sure, from 0 to 1. */
  readonly confidence: number;
}

/** Characters of a part to be replaced. */
export interface Edit {
  readonly part: number;
  readonly start: number;
  readonly end: number;
  readonly replacement: string;
}

/** Values that a request's edits took out and that may be put back into its answer. Never leaves the exchange's memory. */
export interface Restorable {
  /** By the placeholder that stands for it. */
  readonly values: ReadonlyMap<string, string>;
  /** Whether they may go into tool calls. */
  readonly inTools: boolean;
}

/** Why a model judged as it did, in its own words: they may repeat what it was shown. For events that may hold text, and no other. */
export interface Rationale {
  /** What the config calls the model. */
  readonly judge: string;
  readonly text: string;
}

/** What a kind's evaluator returns. */
export interface Outcome {
  readonly verdict: Verdict;
  /** A key of the kind's catalogue: `detected` becomes the reason code `prompt_injection.detected`. Null on allow. */
  readonly reason: string | null;
  readonly findings: readonly Finding[];
  readonly edits: readonly Edit[];
  /** The place that decided, for the message (`messages[2].content`); null where there is none. */
  readonly place: string | null;
  /** A sentence of the operator's own that takes the place of the catalogue's (`response.message`). */
  readonly message?: string;
  /** Where the edits of a request show placeholders: what stands behind them. */
  readonly restorable?: Restorable;
  /** What the router must obey from here on. */
  readonly routing?: RoutingRequirement;
  readonly rationale?: Rationale;
}

/** The outcome of a kind that has nothing to say. Shared: a clean call allocates nothing for it. */
export const allowed: Outcome = { verdict: 'allow', reason: null, findings: [], edits: [], place: null };

/** How a policy's turn in a phase went. */
export type ResultState = 'ran' | 'skipped' | 'error';

/** What one policy made of one phase: what the event records of it. */
export interface PolicyResult {
  readonly policy: string;
  readonly phase: Phase;
  readonly state: ResultState;
  readonly verdict: Verdict;
  /** False for an observed policy: it decided, and changed nothing. */
  readonly enforced: boolean;
  readonly reasonCode: string | null;
  readonly findings: readonly Finding[];
  /** Microseconds. */
  readonly durationUs: number;
  readonly rationale?: Rationale;
}

/** What a phase comes to. */
export interface Decision {
  readonly phase: Phase;
  /** What the gateway is to do. Observed policies do not count here. */
  readonly verdict: Verdict;
  /** The policy that decided; null on allow. */
  readonly policy: string | null;
  readonly reasonCode: string | null;
  /** A sentence for the client: what was refused and what to do; never the offending text. Null on allow. */
  readonly message: string | null;
  readonly place: string | null;
  /** In chain order; policies after a block do not appear. */
  readonly results: readonly PolicyResult[];
  /** Sorted by part and start, never overlapping. Empty unless the verdict is `redact`. */
  readonly edits: readonly Edit[];
  /** What may be put back into the answer; null where nothing may. Not for events, logs or errors. */
  readonly restorable: Restorable | null;
  /** What every target must meet that is asked for this call, whatever for; null where any will do. */
  readonly routing: RoutingRequirement | null;
  /** Set when the verdict comes from a policy that failed and the fail mode. */
  readonly failed: boolean;
}
