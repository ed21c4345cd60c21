/**
 * What a policy kind is: one file in `kinds/` that says its settings, phases and reasons, and one in `evaluators/` that evaluates
 * them. The schema, lint, the events and the docs read the first and nothing else of a kind; the second, with the detectors it
 * needs, is loaded where a chain is compiled that has the kind.
 */
import type { Ask } from './ask.ts';
import type { Edit, Finding, Outcome, PolicyResult, Verdict } from './decision.ts';
import type { JsonSchema } from './schema.ts';
import type { SecretReference } from './secret-ref.ts';
import type { Facts, Phase, Subject, TextPart } from './subject.ts';
import type { Path, Severity } from './diagnostic.ts';
import type { Tally } from './tally.ts';

/** How a kind's lint tells a problem: path from the kind's own settings. */
export type LintReport = (problem: {
  readonly code: string;
  readonly severity: Severity;
  readonly message: string;
  readonly path: Path;
  /** Whether the range is the key or the value at the path; the value where omitted. */
  readonly at?: 'key' | 'value';
  readonly suggestion?: string;
}) => void;

/** What a kind is given when it is compiled. */
export interface KindTools {
  /** True for a finding's text that `exceptions` lets through. Call it for each match before counting it. */
  excepted(text: string): boolean;
  /** Asks a service or a model elsewhere. Rejects with an `AskFailure` where no answer could be had. */
  readonly ask: Ask;
  /** Counts from call to call; left out where nobody does, and then nothing is ever too much. */
  readonly tally?: Tally;
  /** Hashes texts with a key, in hex; null where the key is not there or too short. Left out where nobody has keys. */
  keyedHash?(key: SecretReference): ((text: string) => string) | null;
}

/** What has come of a phase before a policy's turn. */
export interface Former {
  readonly results: readonly PolicyResult[];
  /** What enforced policies would have replaced: to be kept from whoever is asked elsewhere. */
  readonly edits: readonly Edit[];
}

/** A compiled policy: pure, synchronous unless it has to ask elsewhere. Never called for a phase it does not act in. */
export interface Evaluator {
  /** `former`: what the policies before it in the chain made of this phase; nothing of a text that is still growing. */
  evaluate(phase: Phase, subject: Subject, facts: Facts, former?: Former): Outcome | Promise<Outcome>;
  /**
   * For a text that is still growing: the first index, `from` or later, from which on more text could change what this policy
   * finds; `text.length` where nothing could. No finding, of this text or of any that begins with it, begins before that index
   * and ends behind it, and findings before it are those of the whole text. `from` is 0 or what a former, shorter part of the
   * text gave, `part` what the text is. A policy that acts on answers and lacks this needs the whole answer.
   */
  open?(text: string, from: number, part?: TextPart): number;
  /**
   * For a text that is still growing: true only where `evaluate` of this text would find nothing that begins at `from` or later,
   * `from` being 0 or what this policy's own `open` gave for a part of it. Asked so that most pieces of a harmless text need no
   * evaluation; left out where telling it costs as much.
   */
  isClear?(text: string, from: number): boolean;
  /**
   * Makes what only texts need. Apart from compiling, so that a gateway can open its ports before; where it is not called, the first
   * text waits for it.
   */
  prepare?(): void;
  /** Characters before the open part of a growing text that `evaluate` has to see again with it; 256 where absent. */
  readonly lookBack?: number;
  /**
   * True where what `evaluate` finds in a part of a request rests on that part's text, role and kind and on nothing else, and every
   * part that it judges so has a finding or is clear: a text that was clear once then need not be shown to it again.
   */
  readonly judgesPartsAlone?: boolean;
}

/** What a kind's file in `evaluators/` exports: how settings become a policy. */
export interface EvaluatorModule<Settings = unknown> {
  compile(settings: Settings, tools: KindTools): Evaluator;
}

/** A policy kind, its settings already validated against `schema` and filled with `defaults`. */
export interface Kind<Settings = unknown> {
  /** The name users type: `pii-detector`. */
  readonly name: string;
  /** One sentence for docs, hover text and `--explain`. */
  readonly summary: string;
  /** The phases it acts in unless the config's `phases` says less. */
  readonly phases: readonly Phase[];
  /** True for a kind that judges content and so must answer for what it can't inspect. */
  readonly readsContent: boolean;
  /**
   * True for a kind that asks nobody and judges by texts, model and caller alone, so that long texts may be judged in another thread,
   * which knows no more.
   */
  readonly judgesAnywhere?: boolean;
  /** True where these settings make it judge the targets that could take a call, or that took it. */
  judgesTargets?(settings: Settings): boolean;
  /** True for a kind whose settings may also be a document by themselves (`standalone.ts`). */
  readonly standsAlone?: boolean;
  /** Settings that still work under a former name → what to write instead. Their schema says `deprecated`. */
  readonly formerNames?: Readonly<Record<string, string>>;
  /** An `object` schema of its own settings, `additionalProperties: false`; generic settings are joined in by the engine. */
  readonly schema: JsonSchema;
  readonly defaults: Settings;
  /** What → a sentence for people, without the policy's name; e.g. `detected`: `the text tries to override …`. */
  readonly catalogue: Readonly<Record<string, string>>;
  /** The verdicts that these settings can lead to in a phase; decides the default streaming mode and lint's warnings. */
  verdicts(settings: Settings, phase: Phase): readonly Verdict[];
  /** True where these settings make outcomes `restorable`: the answer then has to be read and written anew. */
  restores?(settings: Settings): boolean;
  /**
   * Users' patterns in these settings, by where they stand there, whose matches can run on over words: from where one begins, a
   * stream is held until it ends.
   */
  runsOn?(settings: Settings): readonly (readonly [path: Path, source: string])[];
  /**
   * True where evaluators of these settings can say of a growing text what is open in it (`Evaluator.open`); where left out none can.
   * `test/policy/kinds/follows.test.ts` holds the two together.
   */
  follows?(settings: Settings): boolean;
  /** Names of the request headers that these settings read, in lower case; part of what makes a repeat identical. */
  headers?(settings: Settings): readonly string[];
  /** True where these settings refuse every call, so that no policy behind it is ever reached. */
  refusesAll?(settings: Settings): boolean;
  /** Settings it cannot do without, beyond the schema: missing ones are E003 when the kind stands in the chain. */
  missing?(settings: Partial<Settings>): { readonly message: string; readonly suggestion: string } | null;
  /** Objections beyond the schema. Sees the settings as written, before defaults. */
  lint?(settings: Partial<Settings>, report: LintReport): void;
  /** Loads what evaluates it. */
  load(): Promise<EvaluatorModule<Settings>>;
}

/**
 * Declares a kind with typed settings and hands it on untyped, for the registry. That is sound because
 * settings reach a kind only after its schema has accepted them and its defaults have filled them.
 */
export function defineKind<Settings extends object>(kind: Kind<Settings>): Kind {
  return kind;
}

/** An exact count of findings by type, in order of first appearance, for events and messages. */
export function countByType(findings: readonly Finding[]): { type: string; count: number }[] {
  if (findings.length === 0) return [];
  const counts = new Map<string, number>();
  for (const { type } of findings) counts.set(type, (counts.get(type) ?? 0) + 1);
  return Array.from(counts, ([type, count]) => ({ type, count }));
}
