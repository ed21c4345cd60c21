/**
 * Joins the folders' config sections and answers the one question that lint and the gateway both ask: does this config load?
 * What lints clean is what runs, because both come through here. Loads no socket and no server.
 */
import type Crypto from 'node:crypto';
import { validateConfig } from '../../schemas/policy-config.validate.cjs';
import { eventsSettings, type EventsSettings } from '../events/section.ts';
import { readChainConfig } from '../policy/chain-config.ts';
import type { Diagnostic } from '../policy/diagnostic.ts';
import { parseDocument, type ConfigDocument } from '../policy/document.ts';
import { compileChain, type EngineOptions } from '../policy/engine.ts';
import { expiredExceptions } from '../policy/expired-exceptions.ts';
import { switchesOff } from '../policy/kill-switch.ts';
import { kinds } from '../policy/kinds/index.ts';
import { lintDocument } from '../policy/lint.ts';
import { mergeDocuments } from '../policy/merge.ts';
import type { SecretReference } from '../policy/secret-ref.ts';
import { asConfig, asLayer } from '../policy/standalone.ts';
import { missingSecrets, type Surroundings } from './rules/environment.ts';
import { groupsWithoutTargets } from './groups/rules.ts';
import { reviews } from './rules/reviews.ts';
import { writtenSecret } from './rules/written-secret.ts';
import { AskPort } from './ask-port.ts';
import { keyedHash } from './keyed-hash.ts';
import { LongTexts } from './long-texts.ts';
import type { LoadedConfig } from './running-config.ts';
import { configSections } from './sections.ts';
import { readSettings } from './settings.ts';
import type { StartTextThread, ThreadConfig } from './text-thread.ts';

/** A config file as read: its name as the user gave it and its text. */
export interface ConfigFile {
  readonly name: string;
  readonly text: string;
}

/** What lint may know besides the files; all of it can only bring warnings about. */
export interface LintSurroundings {
  /** Milliseconds since the epoch; without it nothing is said of what has run out. */
  readonly now?: number;
  /** Where secrets would be; without it nothing is said of those that are not there. */
  readonly secrets?: Surroundings;
}

/** What lint found. */
export interface LintedConfig {
  readonly diagnostics: readonly Diagnostic[];
  /** Each file's text, to quote from. */
  readonly sources: ReadonlyMap<string, string>;
  /** What a config that loads is about; null for one that does not. */
  readonly summary: {
    readonly pack: { readonly name: string; readonly version: string };
    readonly chain: readonly string[];
    readonly policyCount: number;
  } | null;
}

/** What loading gives: the config where it has no errors, and in any case what lint has to say. */
export interface LoadResult extends LintedConfig {
  readonly config: (LoadedConfig & { readonly events: EventsSettings }) | null;
}

/**
 * A judged config as plain data: it can go from thread to thread and from process to process, where compiled policies can't.
 * Judging is what can take long (patterns are proven harmless); compiling what was judged is short.
 */
export interface JudgedConfig extends LintedConfig {
  /** The merged document; null where it has errors. */
  readonly value: Readonly<Record<string, unknown>> | null;
  /** SHA-256 of the files' text, in hex. */
  readonly hash: string;
  /** Whether the files switch the gateway off, whatever else is wrong with them. */
  readonly switchesOff: boolean;
}

/** What a judged config is compiled with: `now` in milliseconds since the epoch, `ticks` in monotonic microseconds. */
export interface CompileClock {
  now(): number;
  ticks(): number;
  /** A secret's value; null where the variable or file is not there. Left out where no secrets are at hand. */
  secret?(ref: SecretReference): string | null;
  /** Starts what judges long texts; left out where nothing is served meanwhile. */
  readonly startTextThread?: StartTextThread;
}

/** What flags set over a config. */
export interface ConfigOverrides {
  readonly failMode?: 'block' | 'allow';
}

/** What was read of the files, before and after they were merged, and what lint says of it. */
interface Reading extends LintedConfig {
  readonly layers: readonly ConfigDocument[];
  readonly document: ConfigDocument;
}

/** The files as documents. One of one policy is a config by itself, and no layer of another. */
function readLayers(files: readonly ConfigFile[]): readonly ConfigDocument[] {
  const documents = files.map(({ name, text }) => parseDocument(text, name));
  return documents.length === 1 ? documents.map((one) => asConfig(one, kinds)) : documents.map(asLayer);
}

function judge(files: readonly ConfigFile[], { now, secrets }: LintSurroundings): Reading {
  const layers = readLayers(files);
  const document = mergeDocuments(layers);
  const rules = [
    writtenSecret,
    reviews,
    groupsWithoutTargets,
    ...(now === undefined ? [] : [expiredExceptions(now)]),
    ...(secrets === undefined ? [] : [missingSecrets(secrets)]),
  ];
  const diagnostics = lintDocument(document, { sections: configSections, kinds, validate: validateConfig, rules });
  const sources = new Map(files.map(({ name, text }) => [name, text]));
  if (diagnostics.some(({ severity }) => severity === 'error')) {
    return { layers, document, diagnostics, sources, summary: null };
  }
  const value = document.value as { readonly pack: { readonly name: string; readonly version: string } };
  const { name, version } = value.pack;
  const chain = readChainConfig(value as unknown as Readonly<Record<string, unknown>>).entries.map(({ kind }) => kind);
  return {
    layers,
    document,
    diagnostics,
    sources,
    summary: { pack: { name, version }, chain, policyCount: chain.length },
  };
}

/** Lints files as one config: maps merge deep, lists and scalars of a later file win. Expects at least one. */
export function lintConfig(files: readonly ConfigFile[], surroundings: LintSurroundings = {}): LintedConfig {
  const { diagnostics, sources, summary } = judge(files, surroundings);
  return { diagnostics, sources, summary };
}

/** Judges files as one config, to be compiled here or elsewhere. Expects at least one. */
export function judgeConfig(files: readonly ConfigFile[], surroundings: LintSurroundings = {}): JudgedConfig {
  const { layers, document, diagnostics, sources, summary } = judge(files, surroundings);
  // Loaded here, since lint, which comes through this module too, has no use for it.
  const hash = (require('node:crypto') as typeof Crypto).createHash('sha256');
  for (const { text } of files) hash.update(text);
  return {
    diagnostics,
    sources,
    summary,
    value: summary === null ? null : (document.value as Readonly<Record<string, unknown>>),
    hash: hash.digest('hex'),
    switchesOff: switchesOff(files.map(({ text }, index) => ({ text, value: layers[index]?.value }))),
  };
}

/** Compiles a judged config. Throws where it has errors: ask `value` first. */
export function compileConfig(
  judged: Pick<JudgedConfig, 'value' | 'hash'>,
  clock: CompileClock,
  overrides: ConfigOverrides = {},
): NonNullable<LoadResult['config']> {
  const { value } = judged;
  if (value === null) throw new Error('a config with errors can not be compiled');
  const written = readChainConfig(value);
  const chainConfig = { ...written, failMode: overrides.failMode ?? written.failMode };
  const asking = new AskPort();
  const secrets: [SecretReference, string | null][] = [];
  const { startTextThread } = clock;
  const parts = (): ThreadConfig => ({ judged: { value, hash: judged.hash }, overrides, secrets });
  const longTexts = startTextThread === undefined ? null : new LongTexts(parts, startTextThread);
  const options: EngineOptions = {
    kinds,
    now: () => clock.now(),
    ticks: () => clock.ticks(),
    ask: asking.ask,
    keyedHash(key) {
      const secret = clock.secret?.(key) ?? null;
      secrets.push([key, secret]);
      return keyedHash(secret);
    },
    ...(longTexts !== null && { aside: longTexts.judge }),
  };
  return {
    document: value,
    settings: readSettings(value),
    chain: compileChain(chainConfig, options),
    asking,
    longTexts,
    failMode: chainConfig.failMode,
    hash: judged.hash,
    events: eventsSettings(value['events']),
  };
}

/** Loads files as one config: judges and compiles it. */
export function loadConfig(
  files: readonly ConfigFile[],
  clock: CompileClock,
  overrides: ConfigOverrides = {},
): LoadResult {
  const judged = judgeConfig(files, { now: clock.now() });
  const { diagnostics, sources, summary } = judged;
  return {
    diagnostics,
    sources,
    summary,
    config: judged.value === null ? null : compileConfig(judged, clock, overrides),
  };
}
