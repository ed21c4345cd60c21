/**
 * Compiles a chain of policies once and runs a phase of it over a subject. Pure: the clock is handed in, and a promise
 * appears only where a kind returns one. A policy that throws is a result of its own; the fail mode says what it means.
 */
import type { ChainConfig, ChainEntry, FailMode } from './chain-config.ts';
import { AskFailure, askNobody, type Ask } from './ask.ts';
import {
  allowed,
  severityOf,
  type Decision,
  type Edit,
  type Finding,
  type Outcome,
  type PolicyResult,
  type Verdict,
} from './decision.ts';
import type { RoutingRequirement } from './data-policy.ts';
import { mergeEdits } from './edits.ts';
import { compileExceptions } from './exceptions.ts';
import type { Evaluator, Former, Kind } from './kind.ts';
import { bitOf, KnownTexts, type Fingerprint, type Recall } from './known-texts.ts';
import { mergeRestorable, type Vault } from './restore.ts';
import type { SecretReference } from './secret-ref.ts';
import { StreamJudge, type InlinePolicy } from './stream.ts';
import { lengthOf, longText, type Facts, type Phase, type Subject } from './subject.ts';
import { tallyNothing, type Tally } from './tally.ts';
import { compileWhen } from './when.ts';

/** What the engine needs from outside. */
export interface EngineOptions {
  readonly kinds: readonly Kind[];
  /** Milliseconds since the epoch, for exceptions that expire. */
  now(): number;
  /** Microseconds of a monotonic clock, for each policy's duration. */
  ticks(): number;
  /** How policies ask elsewhere; where omitted, whatever is asked fails. */
  readonly ask?: Ask;
  /** Judges long texts where they hold nobody up; where omitted, they are judged like any other. */
  readonly aside?: Aside;
  /** Tells texts apart that were judged before; where omitted, each is judged whenever it comes. */
  readonly fingerprint?: Fingerprint;
  /** How policies count from call to call; where omitted, nothing is ever too much. */
  readonly tally?: Tally;
  /** Hashes texts with a key, in hex; null where the key is not there or too short. */
  keyedHash?(key: SecretReference): ((text: string) => string) | null;
}

/** Has a policy of the same chain, known by its kind, judge elsewhere. */
export type Aside = (kind: string, phase: Phase, subject: Subject, facts: Facts) => Promise<Outcome>;

/** A compiled chain: what decides about every exchange. */
export interface Chain {
  /** The kinds in order. */
  readonly names: readonly string[];
  /** Request headers, in lower case, that any policy or `when` reads: part of what makes a repeat identical. */
  readonly headers: readonly string[];
  /** True where a policy judges the targets that could take a call. */
  readonly judgesTargets: boolean;
  /** True where the phase has any policy at all; if not, a text need not even be read. */
  acts(phase: Phase): boolean;
  /** The verdicts that enforced policies can reach in a phase: what decides how streams are delivered. */
  reachable(phase: Phase): ReadonlySet<Verdict>;
  /** True where an enforced policy may hand values back, which then have to be put into the answer. */
  readonly restores: boolean;
  /** True where a policy that applies to this call asks to judge answers whole (`stream: buffered`). */
  wantsWhole(facts: Facts): boolean;
  /**
   * The enforced output policies that could redact or refuse and can't say what is open in a growing text: on streams they
   * act when the text is complete, which may be too late.
   */
  readonly late: readonly string[];
  /**
   * What judges this call's answer while it flows, and puts the caller's own values back; null where no policy could redact or
   * refuse it then and there are no values.
   */
  stream(facts: Facts, vault: Vault | null): StreamJudge | null;
  evaluate(phase: Phase, subject: Subject, facts: Facts): Decision | Promise<Decision>;
  /** Makes what only texts need, so that the first one does not wait for it. To be called once ports are open. */
  prepare(): void;
  /** What a single policy says, for a chain elsewhere. Throws where it stands in none, or asks somebody. */
  evaluateOne(kind: string, phase: Phase, subject: Subject, facts: Facts): Outcome;
}

/** A policy ready to run. */
interface Policy {
  readonly entry: ChainEntry;
  readonly kind: Kind;
  readonly evaluator: Evaluator;
  /** What the evaluator says, wherever it says it. */
  readonly evaluate: Evaluator['evaluate'];
  /** The bit by which texts in which it found nothing are known; 0 where it has to see them again. */
  readonly bit: number;
  readonly phases: readonly Phase[];
  readonly holds: ((facts: Facts) => boolean) | null;
  readonly reasonPrefix: string;
  /** True where it refuses content that it can't read. */
  readonly refusesUnread: boolean;
}

/** The sentence for content that a policy can't read, common to all kinds that read content. */
const uninspectableSentence = 'it carries content that this policy cannot read; use text in its place, or leave it out';

/** What a phase has come to so far. */
class Progress implements Former {
  readonly results: PolicyResult[] = [];
  /** What enforced policies would redact. */
  readonly redactions: Outcome[] = [];
  routing: RoutingRequirement | null = null;
  winner: { policy: Policy; outcome: Outcome; failed: boolean } | null = null;
  /** What is known of the texts from calls before; null where that is nothing. */
  readonly recall: Recall | null;

  constructor(recall: Recall | null) {
    this.recall = recall;
  }

  get edits(): readonly Edit[] {
    return this.redactions.flatMap(({ edits }) => edits);
  }
}

async function compilePolicy(entry: ChainEntry, place: number, options: EngineOptions): Promise<Policy> {
  const kind = options.kinds.find(({ name }) => name === entry.kind);
  if (!kind) throw new Error(`no policy kind '${entry.kind}'`);
  const settings = settingsOf(kind, entry);
  const excepted = compileExceptions(entry.exceptions, options.now);
  const { compile } = await kind.load();
  const evaluator = compile(settings, {
    excepted,
    ask: options.ask ?? askNobody,
    tally: options.tally ?? tallyNothing,
    keyedHash: (key) => options.keyedHash?.(key) ?? null,
  });
  const { aside } = options;
  return {
    entry,
    kind,
    evaluator,
    evaluate: (phase, subject, facts, former) =>
      aside !== undefined && kind.judgesAnywhere === true && lengthOf(subject) >= longText
        ? aside(entry.kind, phase, subject, facts)
        : evaluator.evaluate(phase, subject, facts, former),
    // What an exception lets through today may count tomorrow.
    bit: evaluator.judgesPartsAlone === true && entry.exceptions.length === 0 ? bitOf(place) : 0,
    phases: kind.phases.filter((phase) => entry.phases === null || entry.phases.includes(phase)),
    holds: entry.when === null ? null : compileWhen(entry.when),
    reasonPrefix: entry.kind.replaceAll('-', '_'),
    refusesUnread: kind.readsContent && entry.uninspectable === 'block',
  };
}

/** What a policy has to say of content it can't read: a finding each, and a block where the config asks for one. */
function withUninspected(policy: Policy, subject: Subject, outcome: Outcome): Outcome {
  if (subject.uninspected.length === 0 || !policy.kind.readsContent) return outcome;
  const findings: Finding[] = subject.uninspected.map(({ type }) => ({
    type: `uninspected:${type}`,
    part: -1,
    start: 0,
    end: 0,
    confidence: 1,
  }));
  const all = [...outcome.findings, ...findings];
  if (policy.entry.uninspectable === 'allow' || outcome.verdict === 'block') return { ...outcome, findings: all };
  const place = subject.uninspected[0]?.place ?? null;
  return { verdict: 'block', reason: 'uninspectable', findings: all, edits: [], place };
}

/** A policy's sentence for its reason: the operator's own, else its catalogue's. */
function sentence(policy: Policy, outcome: Outcome, failed: boolean): string {
  if (failed) return 'the policy could not be evaluated';
  if (outcome.message !== undefined) return outcome.message;
  if (outcome.reason === 'uninspectable') return uninspectableSentence;
  return policy.kind.catalogue[outcome.reason ?? ''] ?? 'the policy does not allow it';
}

/** Compiles a chain, and loads what its kinds need for that. Rejects only where lint was not asked first. */
export async function compileChain(config: ChainConfig, options: EngineOptions): Promise<Chain> {
  const policies = await Promise.all(config.entries.map(async (entry, place) => compilePolicy(entry, place, options)));
  const byPhase: Readonly<Record<Phase, readonly Policy[]>> = {
    input: policies.filter(({ phases }) => phases.includes('input')),
    output: policies.filter(({ phases }) => phases.includes('output')),
  };

  const reachable = (phase: Phase): ReadonlySet<Verdict> => {
    const verdicts = new Set<Verdict>(['allow']);
    for (const { entry, kind } of byPhase[phase]) {
      if (entry.mode === 'observe') continue;
      const settings = settingsOf(kind, entry);
      for (const verdict of kind.verdicts(settings, phase)) verdicts.add(verdict);
      if (kind.readsContent && entry.uninspectable === 'block') verdicts.add('block');
    }
    return verdicts;
  };

  const buffered = byPhase.output.filter(({ entry }) => entry.isBuffered);
  const acting = byPhase.output.filter(({ entry, kind, refusesUnread }) => {
    const isHarmless = kind.verdicts(settingsOf(kind, entry), 'output').every((verdict) => verdict === 'allow');
    return entry.mode === 'enforce' && (!isHarmless || refusesUnread);
  });
  const inline = acting.filter(isInline);
  // Answers are new; what was said before comes with requests.
  const { fingerprint } = options;
  const isKept = fingerprint !== undefined && byPhase.input.some(({ bit }) => bit !== 0);
  const known = isKept ? new KnownTexts(fingerprint) : null;

  return {
    wantsWhole: (facts) => buffered.some(({ holds }) => holds === null || holds(facts)),
    names: policies.map(({ entry }) => entry.kind),
    headers: headersRead(policies),
    judgesTargets: policies.some(({ entry, kind }) => kind.judgesTargets?.(settingsOf(kind, entry)) === true),
    acts: (phase) => byPhase[phase].length > 0,
    late: acting.filter((policy) => !isInline(policy)).map(({ entry }) => entry.kind),
    stream(facts, vault) {
      const holding = inline.filter(({ holds }) => holds === null || holds(facts));
      return holding.length === 0 && vault === null ? null : new StreamJudge(holding, facts, config.failMode, vault);
    },
    reachable,
    prepare: () => policies.forEach(({ evaluator }) => evaluator.prepare?.()),
    restores: byPhase.input.some(
      ({ entry, kind }) => entry.mode === 'enforce' && kind.restores?.(settingsOf(kind, entry)) === true,
    ),
    evaluateOne(kind, phase, subject, facts) {
      const outcome = policies.find(({ entry }) => entry.kind === kind)?.evaluator.evaluate(phase, subject, facts);
      if (outcome === undefined || outcome instanceof Promise) throw new Error(`'${kind}' can not be asked by itself`);
      return outcome;
    },
    evaluate(phase, subject, facts) {
      const recall = phase === 'input' && known !== null ? known.recall(subject, facts) : null;
      return runFrom(0, byPhase[phase], phase, subject, facts, config.failMode, options.ticks, new Progress(recall));
    },
  };
}

/** Whether a policy can say what is open in a growing text. */
function isInline(policy: Policy): policy is Policy & InlinePolicy {
  return policy.evaluator.open !== undefined;
}

function headersRead(policies: readonly Policy[]): readonly string[] {
  const names = new Set<string>();
  for (const { entry, kind } of policies) {
    for (const name of Object.keys(entry.when?.header ?? {})) names.add(name);
    const settings = settingsOf(kind, entry);
    for (const name of kind.headers?.(settings) ?? []) names.add(name);
  }
  return [...names].sort();
}

/** A kind's settings with its defaults. */
function settingsOf(kind: Kind, entry: ChainEntry): object {
  return { ...(kind.defaults as object), ...entry.settings };
}

/** Has a policy judge what it did not find to be clear before. */
function judgeNew(
  policy: Policy,
  phase: Phase,
  subject: Subject,
  facts: Facts,
  progress: Progress,
): Outcome | Promise<Outcome> {
  const { recall } = progress;
  const { bit } = policy;
  if (recall === null || bit === 0) return policy.evaluate(phase, subject, facts, progress);
  const outcome = policy.evaluate(phase, recall.restFor(bit), facts, progress);
  const note = (settled: Outcome): Outcome => {
    recall.note(bit, settled);
    return settled;
  };
  return outcome instanceof Promise ? outcome.then(note) : note(outcome);
}

/** Runs the policies from an index on; goes asynchronous at the first one that returns a promise. */
function runFrom(
  first: number,
  policies: readonly Policy[],
  phase: Phase,
  subject: Subject,
  facts: Facts,
  failMode: FailMode,
  ticks: () => number,
  progress: Progress,
): Decision | Promise<Decision> {
  // The clock is asked once a policy: where one ends the next begins.
  let started = ticks();
  for (let index = first; index < policies.length; index++) {
    const policy = policies[index] as Policy;
    if (policy.holds && !policy.holds(facts)) {
      progress.results.push(resultOf(policy, phase, 'skipped', allowed, 0));
      continue;
    }
    let outcome: Outcome | Promise<Outcome> | null = null;
    try {
      outcome = judgeNew(policy, phase, subject, facts, progress);
      if (!(outcome instanceof Promise)) outcome = withUninspected(policy, subject, outcome);
    } catch {
      outcome = null;
    }
    if (outcome instanceof Promise) {
      const begun = started;
      const settle = (value: Outcome | null, error?: unknown): boolean =>
        record(progress, policy, phase, value ?? failure(failMode, error), value === null, ticks() - begun);
      return outcome
        .then((value) => withUninspected(policy, subject, value))
        .then(settle, (error: unknown) => settle(null, error))
        .then((stop) => {
          if (stop) return conclude(phase, progress);
          return runFrom(index + 1, policies, phase, subject, facts, failMode, ticks, progress);
        });
    }
    const ended = ticks();
    if (record(progress, policy, phase, outcome ?? failure(failMode), outcome === null, ended - started)) break;
    started = ended;
  }
  return conclude(phase, progress);
}

/**
 * The outcome of a policy that failed, as the fail mode has it. Why nobody answered is among its findings; what else a policy
 * threw is told nowhere, since it may hold text.
 */
function failure(failMode: FailMode, error?: unknown): Outcome {
  const type = error instanceof AskFailure ? `no_answer:${error.reason}` : null;
  const findings = type === null ? [] : [{ type, part: -1, start: 0, end: 0, confidence: 1 }];
  return { verdict: failMode, reason: 'error', findings, edits: [], place: null };
}

/** Notes a policy's outcome; true where it ends the phase. */
function record(
  progress: Progress,
  policy: Policy,
  phase: Phase,
  outcome: Outcome,
  failed: boolean,
  duration: number,
): boolean {
  progress.results.push(resultOf(policy, phase, failed ? 'error' : 'ran', outcome, duration));
  if (policy.entry.mode === 'observe') return false;
  if (outcome.routing !== undefined) progress.routing = outcome.routing;
  if (outcome.verdict === 'redact') progress.redactions.push(outcome);
  const current = progress.winner?.outcome.verdict ?? 'allow';
  if (severityOf[outcome.verdict] > severityOf[current]) progress.winner = { policy, outcome, failed };
  return outcome.verdict === 'block';
}

function resultOf(
  policy: Policy,
  phase: Phase,
  state: PolicyResult['state'],
  outcome: Outcome,
  duration: number,
): PolicyResult {
  const result: PolicyResult = {
    policy: policy.entry.kind,
    phase,
    state,
    verdict: outcome.verdict,
    enforced: policy.entry.mode === 'enforce',
    reasonCode: outcome.reason === null ? null : `${policy.reasonPrefix}.${outcome.reason}`,
    findings: outcome.findings,
    durationUs: Math.round(duration),
  };
  return outcome.rationale === undefined ? result : { ...result, rationale: outcome.rationale };
}

function conclude(phase: Phase, progress: Progress): Decision {
  const { winner, results, routing } = progress;
  progress.recall?.keep();
  if (!winner) {
    return {
      phase,
      verdict: 'allow',
      policy: null,
      reasonCode: null,
      message: null,
      place: null,
      results,
      edits: [],
      restorable: null,
      routing,
      failed: false,
    };
  }
  const { policy, outcome, failed } = winner;
  const redactions = outcome.verdict === 'redact' ? progress.redactions : [];
  const edits = mergeEdits(redactions.flatMap((redaction) => redaction.edits));
  return {
    phase,
    verdict: outcome.verdict,
    policy: policy.entry.kind,
    reasonCode: `${policy.reasonPrefix}.${outcome.reason ?? 'matched'}`,
    message: sentence(policy, outcome, failed),
    place: outcome.place,
    results,
    edits,
    restorable: mergeRestorable(redactions, edits),
    routing,
    failed,
  };
}
