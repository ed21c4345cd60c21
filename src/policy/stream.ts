/**
 * The output phase over texts that are still growing: says how much of each has become certain and which edits lie in that,
 * so that text can leave while it is written and nothing that a policy would take out leaves before. What is found does
 * not depend on how a text was cut: `Evaluator.open` is the law behind that. Knows no frames and no sockets.
 */
import type { FailMode } from './chain-config.ts';
import { severityOf, type Edit, type Outcome } from './decision.ts';
import { mergeEdits } from './edits.ts';
import type { Evaluator } from './kind.ts';
import type { Vault } from './restore.ts';
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
 * Characters before the open region that policies see again with it. No built-in detector looks back further than about a third
 * of this; the rest keeps what would only look like a beginning, because of the cut, away from the open region.
 */
const usualLookBack = 256;

/**
 * Characters that may be held and still be looked at with every piece that comes: what is held longer (a private key, a user's
 * pattern without end, a chain of matches that overlap) is looked at each time it has grown by a sixteenth. So the work stays in
 * proportion to the text, and no more than a sixteenth more is held than has to be.
 */
const heldFreely = 1024;
const patience = 1 / 16;

/** Settled characters that pile up before the remembered end of a text is shortened. */
const slack = 4096;

/** The policies of one call's output phase that can act while text flows. */
export class StreamJudge {
  /** True where any of them refuses content that it can't read. */
  readonly refusesUnread: boolean;
  private readonly policies: readonly InlinePolicy[];
  private readonly facts: Facts;
  private readonly failMode: FailMode;
  private readonly lookBack: number;
  private readonly vault: Vault | null;

  /** `vault`: the caller's own values, put back last of all; null where there are none. */
  constructor(policies: readonly InlinePolicy[], facts: Facts, failMode: FailMode, vault: Vault | null = null) {
    this.policies = policies;
    this.vault = vault;
    this.refusesUnread = policies.some((policy) => policy.refusesUnread);
    this.facts = facts;
    this.failMode = failMode;
    this.lookBack = Math.max(usualLookBack, ...policies.map(({ evaluator }) => evaluator.lookBack ?? 0));
  }

  /**
   * Begins a text. `part` says what it is; its `text` is left aside. `cut`, where the text can't be cut anywhere: gives for an
   * index the last one, it or one before it, where it can.
   */
  begin(part: TextPart, cut: Cut | null = null): GrowingText {
    const clearance = this.vault === null ? this.policies.map(() => 0) : null;
    const judge: Judge = (text, from, isEnded, base) =>
      this.advance({ ...part, text }, from, isEnded, movedCut(cut, base), clearance && { from: clearance, base });
    // How a value is to be escaped where it is put back depends on all the text before it.
    return new GrowingText(part, judge, this.vault === null ? this.lookBack : null);
  }

  /** Judges a text, or the end of it, of which all before `from` is settled. */
  private advance(
    part: TextPart,
    from: number,
    isEnded: boolean,
    cut: Cut | null,
    clearance: Clearance | null,
  ): Advance {
    const { vault } = this;
    if (vault === null) return this.judge(part, from, isEnded, cut, none, clearance);
    // Of a placeholder under way policies see nothing yet, of a whole one its length; and of all that is settled only the end.
    const known = isEnded ? part.text.length : vault.open(part.text, from);
    const base = Math.max(0, from - this.lookBack - usualLookBack);
    const seen = { ...part, text: vault.hideIn(part.text.slice(base, known)) };
    const values = vault.find(part, from).map((value) => moved(value, -base));
    const judged = this.judge(seen, from - base, isEnded, movedCut(cut, base), values, null);
    return { ...judged, upTo: judged.upTo + base, edits: judged.edits.map((edit) => moved(edit, base)) };
  }

  /** `values`: the edits that put values back, in order. */
  private judge(
    part: TextPart,
    from: number,
    isEnded: boolean,
    cut: Cut | null,
    values: readonly Omit<Edit, 'part'>[],
    clearance: Clearance | null,
  ): Advance {
    const { text } = part;
    const { policies } = this;
    const failed = new Set<InlinePolicy>();
    const opens: number[] = [];
    let open = text.length;
    for (const policy of policies) {
      let own = text.length;
      if (!isEnded) {
        try {
          own = policy.evaluator.open(text, from, part);
        } catch {
          failed.add(policy);
        }
      }
      opens.push(own);
      open = Math.min(open, own);
    }
    // A policy that fails is judged by the fail mode, as everywhere: what it could not see does not leave under `block`.
    if (failed.size > 0 && this.failMode === 'block') return { upTo: from, edits: none, isRefused: true };
    if (open <= from) return { upTo: from, edits: none, isRefused: false };
    const start = wordStart(text, from - this.lookBack);
    let subject: Subject | null = null;
    const outcomes: Outcome[] = [];
    const pending: number[] = [];
    for (let index = 0; index < policies.length; index++) {
      const policy = policies[index] as InlinePolicy;
      if (failed.has(policy)) continue;
      try {
        if (clearance && isClear(policy, text, clearance, index)) {
          clearance.from[index] = clearance.base + (opens[index] as number);
          continue;
        }
        if (subject === null) {
          const window = start === 0 ? part : { ...part, text: text.slice(start) };
          subject = { parts: [window], uninspected: [], lastTurn: 0, tools: [] };
        }
        outcomes.push(shifted(outcomeOf(policy, subject, this.facts), start));
        pending.push(index);
      } catch {
        if (this.failMode === 'block') return { upTo: from, edits: none, isRefused: true };
      }
    }
    const advance = settle(outcomes, values, from, open, cut);
    if (clearance === null) return advance;
    for (const [at, index] of pending.entries()) {
      // What is found and has not left yet has to be found again.
      const isSettled = ({ end }: Span): boolean => end <= advance.upTo;
      const { findings, edits } = outcomes[at] as Outcome;
      if (findings.every(isSettled) && edits.every(isSettled)) {
        clearance.from[index] = clearance.base + (opens[index] as number);
      }
    }
    return advance;
  }
}

/** From where on each policy is asked whether a text is clear: 0, or what its own `open` gave. As indexes of the whole text. */
interface Clearance {
  readonly from: number[];
  /** Where the text begins that is judged. */
  readonly base: number;
}

/** Whether a policy finds nothing that is not settled. */
function isClear({ evaluator }: InlinePolicy, text: string, { from, base }: Clearance, index: number): boolean {
  const at = (from[index] as number) - base;
  return at >= 0 && evaluator.isClear?.(text, at) === true;
}

const none: readonly Edit[] = [];

/** An index, or one before it, at which a word begins; 0 where there is none near. */
function wordStart(text: string, index: number): number {
  if (index <= 0) return 0;
  const space = text.lastIndexOf(' ', index);
  return space === -1 || index - space > usualLookBack ? index : space + 1;
}

/** An outcome of a text's end as one of the whole text. */
function shifted(outcome: Outcome, by: number): Outcome {
  if (by === 0 || outcome.findings.length + outcome.edits.length === 0) return outcome;
  const findings = outcome.findings.map((finding) => moved(finding, by));
  return { ...outcome, findings, edits: outcome.edits.map((edit) => moved(edit, by)) };
}

function moved<Kind extends Span>(span: Kind, by: number): Kind {
  return { ...span, start: span.start + by, end: span.end + by };
}

/** Where a text can be cut that begins at `base` of another. */
function movedCut(cut: Cut | null, base: number): Cut | null {
  return cut === null || base === 0 ? cut : (index) => cut(index + base) - base;
}

/** For texts that nobody judges while they grow. */
export const idleJudge: Pick<StreamJudge, 'begin' | 'refusesUnread'> = {
  refusesUnread: false,
  begin: (part) => new GrowingText(part, (_text, from) => ({ upTo: from, edits: none, isRefused: false }), 0),
};

function outcomeOf({ evaluator }: InlinePolicy, subject: Subject, facts: Facts): Outcome {
  const outcome = evaluator.evaluate('output', subject, facts);
  if (outcome instanceof Promise) throw new Error('a policy that says what is open must not ask elsewhere');
  return outcome;
}

type Span = Pick<Edit, 'start' | 'end'>;

/** `values`: the edits that put values back, in order. */
function settle(
  outcomes: readonly Outcome[],
  values: readonly Omit<Edit, 'part'>[],
  from: number,
  open: number,
  cut: Cut | null,
): Advance {
  if (outcomes.length === 0 && values.length === 0) {
    return { upTo: cut === null ? open : cut(open), edits: none, isRefused: false };
  }
  const all: Edit[] = [];
  for (const { verdict, edits } of outcomes) {
    if (verdict !== 'redact') continue;
    for (const edit of edits) if (edit.end > from) all.push(edit);
  }
  const merged = mergeEdits(all);
  const refusing = outcomes.filter(({ verdict }) => severityOf[verdict] >= severityOf.escalate);
  // What refuses must not be cut in two by what another policy still holds: neither half would refuse.
  const upTo = withinNone([merged, values, ...refusing.map(({ findings }) => findings)], open, cut);
  const isSettled = ({ start, end }: Span): boolean => start >= from && end <= upTo;
  const isRefused = refusing.some(({ findings }) => findings.some(isSettled));
  const redactions = merged.filter(isSettled);
  const restored = values.filter(isSettled);
  return { upTo, edits: restored.length === 0 ? redactions : withRestored(redactions, restored), isRefused };
}

/** The index, or one before it, that lies in none of these spans: several policies' may cross the index of one of them. */
function withinNone(lists: readonly (readonly Span[])[], index: number, cut: Cut | null): number {
  let result = index;
  for (let before = -1; before !== result;) {
    before = result;
    if (cut !== null) result = cut(result);
    for (const spans of lists) {
      for (const { start, end } of spans) if (start < result && end > result) result = start;
    }
  }
  return result;
}

/** Both as one list in order. What a policy redacts is not put back. */
function withRestored(redactions: readonly Edit[], values: readonly Omit<Edit, 'part'>[]): readonly Edit[] {
  const kept = values.filter((value) => !redactions.some(({ start, end }) => start < value.end && end > value.start));
  const all = [...redactions, ...kept.map((value) => ({ part: 0, ...value }))];
  return all.sort((left, right) => left.start - right.start);
}

/** Gives for an index of a text the last one, it or one before it, at which that can be cut. */
export type Cut = (index: number) => number;

/** Judges the end of a text, which begins at `base`, of which all before `from` is settled. */
type Judge = (text: string, from: number, isEnded: boolean, base: number) => Advance;

/** One text that is still growing. Offsets count from its first character. */
export class GrowingText {
  readonly part: TextPart;
  /** Everything before this is settled. */
  settled = 0;
  length = 0;
  private readonly judge: Judge;
  private readonly lookBack: number | null;
  private readonly chunks: string[] = [];
  /** The text from `base` on. */
  private tail = '';
  private base = 0;
  /** The length from which on it is looked at again. */
  private nextLook = 0;

  /** `lookBack`: settled characters that the judge needs to see; null for all of them. */
  constructor(part: TextPart, judge: Judge, lookBack: number | null) {
    this.part = part;
    this.judge = judge;
    this.lookBack = lookBack;
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
    if (this.settled === this.length || (this.length < this.nextLook && !isEnded)) {
      return { upTo: this.settled, edits: none, isRefused: false };
    }
    const { base } = this;
    const { upTo, edits, isRefused } = this.judge(this.tail, this.settled - base, isEnded, base);
    this.settled = base + upTo;
    const held = this.length - this.settled;
    this.nextLook = held > heldFreely ? this.length + held * patience : 0;
    this.forget();
    if (base === 0 || edits.length === 0) return { upTo: this.settled, edits, isRefused };
    return { upTo: this.settled, edits: edits.map((edit) => moved(edit, base)), isRefused };
  }

  /** Lets go of what lies too far back to matter. */
  private forget(): void {
    if (this.lookBack === null) return;
    const cut = this.settled - this.base - this.lookBack - usualLookBack;
    if (cut < slack) return;
    this.tail = this.tail.slice(cut);
    this.base += cut;
  }
}
