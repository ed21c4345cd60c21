/**
 * The output phase over texts that are still growing: says how much of each has become certain and which edits lie in that,
 * so that text can leave while it is written and nothing that a policy would take out leaves before. What is found does
 * not depend on how a text was cut: `Evaluator.open` is the law behind that. Knows no frames and no sockets.
 */
import type { FailMode } from './chain-config.ts';
import { severityOf, type Edit, type Outcome } from './decision.ts';
import { mergeEdits } from './edits.ts';
import type { Evaluator } from './kind.ts';
import type { Facts, Subject, TextPart } from './subject.ts';

/** A policy that looks at a growing text: enforced, in force for this call, and able to say what is still open. */
export interface InlinePolicy {
  readonly evaluator: Evaluator & Required<Pick<Evaluator, 'open'>>;
  /** True where it refuses content that it can't read. */
  readonly refusesUnread: boolean;
}

/** What has become certain of a text. */
export interface Advance {
  /** The text before this index is judged for good. */
  readonly upTo: number;
  /** Edits between the former index and this one: sorted, without overlaps; `part` is always 0. */
  readonly edits: readonly Edit[];
  /** True where a finding that is certain makes a policy refuse: nothing more may leave. */
  readonly isRefused: boolean;
}

/**
 * Characters before the open region that policies see again with it. No detector looks back further than about a quarter of
 * this; the rest keeps what would only look like a beginning, because of the cut, away from the open region.
 */
const lookBack = 1024;

/** Settled characters that pile up before the remembered end of a text is shortened. */
const slack = 4096;

/** The policies of one call's output phase that can act while text flows. */
export class StreamJudge {
  /** True where any of them refuses content that it can't read. */
  readonly refusesUnread: boolean;
  private readonly policies: readonly InlinePolicy[];
  private readonly facts: Facts;
  private readonly failMode: FailMode;

  constructor(policies: readonly InlinePolicy[], facts: Facts, failMode: FailMode) {
    this.policies = policies;
    this.refusesUnread = policies.some((policy) => policy.refusesUnread);
    this.facts = facts;
    this.failMode = failMode;
  }

  /** Begins a text. `part` says what it is; its `text` is left aside. */
  begin(part: TextPart): GrowingText {
    return new GrowingText(part, (text, from, isEnded) => this.advance({ ...part, text }, from, isEnded));
  }

  /** Judges a text, or the end of it, of which all before `from` is settled. */
  private advance(part: TextPart, from: number, isEnded: boolean): Advance {
    const { text } = part;
    const failed = new Set<InlinePolicy>();
    let open = text.length;
    if (!isEnded) {
      for (const policy of this.policies) {
        try {
          open = Math.min(open, policy.evaluator.open(text, from));
        } catch {
          failed.add(policy);
        }
      }
    }
    // A policy that fails is judged by the fail mode, as everywhere: what it could not see does not leave under `block`.
    if (failed.size > 0 && this.failMode === 'block') return { upTo: from, edits: none, isRefused: true };
    if (open <= from) return { upTo: from, edits: none, isRefused: false };
    const subject: Subject = { parts: [part], uninspected: [], lastTurn: 0, tools: [] };
    const outcomes: Outcome[] = [];
    for (const policy of this.policies) {
      if (failed.has(policy)) continue;
      try {
        outcomes.push(outcomeOf(policy, subject, this.facts));
      } catch {
        if (this.failMode === 'block') return { upTo: from, edits: none, isRefused: true };
      }
    }
    return settle(outcomes, from, open);
  }
}

const none: readonly Edit[] = [];

/** For texts that nobody judges while they grow. */
export const idleJudge: Pick<StreamJudge, 'begin' | 'refusesUnread'> = {
  refusesUnread: false,
  begin: (part) => new GrowingText(part, (_text, from) => ({ upTo: from, edits: none, isRefused: false })),
};

function outcomeOf({ evaluator }: InlinePolicy, subject: Subject, facts: Facts): Outcome {
  const outcome = evaluator.evaluate('output', subject, facts);
  if (outcome instanceof Promise) throw new Error('a policy that says what is open must not ask elsewhere');
  return outcome;
}

function settle(outcomes: readonly Outcome[], from: number, open: number): Advance {
  const all: Edit[] = [];
  for (const { verdict, edits } of outcomes) {
    if (verdict !== 'redact') continue;
    for (const edit of edits) if (edit.end > from) all.push(edit);
  }
  const merged = mergeEdits(all);
  // Several policies' spans may have become one that crosses the index of one of them.
  let upTo = open;
  for (const { start, end } of merged) if (start < upTo && end > upTo) upTo = start;
  const isSettled = ({ start, end }: { readonly start: number; readonly end: number }): boolean =>
    start >= from && end <= upTo;
  const isRefused = outcomes.some(
    ({ verdict, findings }) => severityOf[verdict] >= severityOf.escalate && findings.some(isSettled),
  );
  return { upTo, edits: merged.filter(isSettled), isRefused };
}

/** One text that is still growing. Offsets count from its first character. */
export class GrowingText {
  readonly part: TextPart;
  /** Everything before this is settled. */
  settled = 0;
  length = 0;
  private readonly judge: (text: string, from: number, isEnded: boolean) => Advance;
  private readonly chunks: string[] = [];
  /** The text from `base` on. */
  private tail = '';
  private base = 0;

  constructor(part: TextPart, judge: (text: string, from: number, isEnded: boolean) => Advance) {
    this.part = part;
    this.judge = judge;
  }

  /** Adds what came. */
  push(text: string): void {
    this.chunks.push(text);
    this.tail += text;
    this.length += text.length;
  }

  /** All of it so far. */
  text(): string {
    return this.chunks.join('');
  }

  /** Judges what has become certain since it was last asked; `isEnded` where no more text comes. */
  advance(isEnded: boolean): Advance {
    if (this.settled === this.length) return { upTo: this.settled, edits: none, isRefused: false };
    const { base } = this;
    const { upTo, edits, isRefused } = this.judge(this.tail, this.settled - base, isEnded);
    this.settled = base + upTo;
    this.forget();
    if (base === 0 || edits.length === 0) return { upTo: this.settled, edits, isRefused };
    const moved = edits.map((edit) => ({ ...edit, start: edit.start + base, end: edit.end + base }));
    return { upTo: this.settled, edits: moved, isRefused };
  }

  /** Lets go of what lies too far back to matter, at white space so that no word is cut. */
  private forget(): void {
    const spare = this.settled - this.base - lookBack;
    if (spare < slack) return;
    const space = this.tail.lastIndexOf(' ', spare);
    const cut = space === -1 ? spare : space;
    this.tail = this.tail.slice(cut);
    this.base += cut;
  }
}
