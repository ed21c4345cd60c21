/**
 * Joins the folders' config sections and answers the one question that lint and the gateway both ask: does this config load?
 * What lints clean is what runs, because both come through here. Loads no socket, no server and nothing that evaluates a policy.
 */
import type Crypto from 'node:crypto';
import { validateConfig } from '../../schemas/policy-config.validate.cjs';
import { readChainConfig } from '../policy/chain-config.ts';
import type { Diagnostic } from '../policy/diagnostic.ts';
import { isPlainMap, parseDocument, type ConfigDocument } from '../policy/document.ts';
import { expiredExceptions } from '../policy/expired-exceptions.ts';
import { switchesOff } from '../policy/kill-switch.ts';
import { kinds } from '../policy/kinds/index.ts';
import { lintDocument } from '../policy/lint.ts';
import { mergeDocuments } from '../policy/merge.ts';
import { secretTest } from '../policy/secret-problems.ts';
import type { Rule } from '../policy/section.ts';
import { asConfig, asLayer } from '../policy/standalone.ts';
import type { Surroundings } from './rules/environment.ts';
import { writtenSecret } from './rules/written-secret.ts';
import { configSections } from './sections.ts';

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

/** Rules that look at the whole of a document, of those sections and kinds that it has. */
async function wholeRules(value: unknown): Promise<readonly Rule[]> {
  if (!isPlainMap(value)) return [];
  const rules: Rule[] = [];
  if (isPlainMap(value['policy']) && value['policy']['flagged-review'] !== undefined) {
    rules.push((await import('./rules/reviews.ts')).reviews);
  }
  if (value['model_groups'] !== undefined) rules.push((await import('./groups/rules.ts')).groupsWithoutTargets);
  return rules;
}

async function judge(files: readonly ConfigFile[], { now, secrets }: LintSurroundings): Promise<Reading> {
  const layers = readLayers(files);
  const document = mergeDocuments(layers);
  const isSecret = await secretTest(document.value);
  const rules = [
    writtenSecret(isSecret),
    ...(await wholeRules(document.value)),
    ...(now === undefined ? [] : [expiredExceptions(now)]),
    ...(secrets === undefined ? [] : [(await import('./rules/environment.ts')).missingSecrets(secrets)]),
  ];
  const diagnostics = await lintDocument(document, {
    sections: configSections,
    kinds,
    validate: validateConfig,
    isSecret,
    rules,
  });
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
export async function lintConfig(
  files: readonly ConfigFile[],
  surroundings: LintSurroundings = {},
): Promise<LintedConfig> {
  const { diagnostics, sources, summary } = await judge(files, surroundings);
  return { diagnostics, sources, summary };
}

/** Judges files as one config, to be compiled here or elsewhere. Expects at least one. */
export async function judgeConfig(
  files: readonly ConfigFile[],
  surroundings: LintSurroundings = {},
): Promise<JudgedConfig> {
  const { layers, document, diagnostics, sources, summary } = await judge(files, surroundings);
  // Loaded here, since lint, which comes through this module too, has no use for it.
  const hash = (require('node:crypto') as typeof Crypto).createHash('sha256');
  for (const { text } of files) hash.update(text);
  return {
    diagnostics,
    sources,
    summary,
    value: summary === null ? null : (document.value as Readonly<Record<string, unknown>>),
    hash: hash.digest('hex'),
    switchesOff: switchesOff(layers.map((layer, index) => ({ ...layer, text: files[index]?.text ?? '' }))),
  };
}
