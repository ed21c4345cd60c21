/**
 * The modes of a review as Keeptrusts names them, and what each does with what the judge confirms: data for the kind
 * `flagged-review` and what evaluates it.
 */

/** What becomes of a text that the judge takes for a violation. */
export type ReviewAction = 'block' | 'escalate' | 'log';

/** By mode. `review_and_return` and `audit_only` both let the text through; the second does so too where the judge fails. */
export const reviewModes = {
  judge: 'block',
  review_and_return: 'log',
  audit_only: 'log',
  escalate: 'escalate',
} as const satisfies Readonly<Record<string, ReviewAction>>;

/** The name of a mode. */
export type ReviewMode = keyof typeof reviewModes;

/** The part of a review's settings that says what it leads to. */
export interface ReviewOutcome {
  readonly mode?: ReviewMode;
  readonly action: ReviewAction;
  readonly fail_mode?: 'block' | 'allow';
}

/** Whether a `mode` is one of a review: kinds are also shown `enforce` and `observe`, which every policy has. */
export function isReviewMode(mode: unknown): mode is ReviewMode {
  return typeof mode === 'string' && Object.hasOwn(reviewModes, mode);
}

/** What becomes of a confirmed text. */
export function reviewAction({ mode, action }: ReviewOutcome): ReviewAction {
  return isReviewMode(mode) ? reviewModes[mode] : action;
}

/** What it means that the judge gave no usable answer; undefined where the chain's fail mode says it. */
export function reviewFailMode({ mode, fail_mode: failMode }: ReviewOutcome): 'block' | 'allow' | undefined {
  return failMode ?? (mode === 'audit_only' ? 'allow' : undefined);
}
