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
import { compileChain } from '../policy/engine.ts';
import { kinds } from '../policy/kinds/index.ts';
import { lintDocument } from '../policy/lint.ts';
import { mergeDocuments } from '../policy/merge.ts';
import type { LoadedConfig } from './running-config.ts';
import { configSections } from './sections.ts';
import { readSettings } from './settings.ts';

/** A config file as read: its name as the user gave it and its text. */
export interface ConfigFile {
  readonly name: string;
  readonly text: string;
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

function judge(files: readonly ConfigFile[]): LintedConfig & { readonly document: ConfigDocument } {
  const document = mergeDocuments(files.map(({ name, text }) => parseDocument(text, name)));
  const diagnostics = lintDocument(document, { sections: configSections, kinds, validate: validateConfig });
  const sources = new Map(files.map(({ name, text }) => [name, text]));
  if (diagnostics.some(({ severity }) => severity === 'error')) {
    return { document, diagnostics, sources, summary: null };
  }
  const value = document.value as { readonly pack: { readonly name: string; readonly version: string } };
  const { name, version } = value.pack;
  const chain = readChainConfig(value as unknown as Readonly<Record<string, unknown>>).entries.map(({ kind }) => kind);
  return { document, diagnostics, sources, summary: { pack: { name, version }, chain, policyCount: chain.length } };
}

/** Lints files as one config: maps merge deep, lists and scalars of a later file win. Expects at least one. */
export function lintConfig(files: readonly ConfigFile[]): LintedConfig {
  const { diagnostics, sources, summary } = judge(files);
  return { diagnostics, sources, summary };
}

/** Loads files as one config. `clock.now` in milliseconds since the epoch, `clock.ticks` in monotonic microseconds. */
export function loadConfig(
  files: readonly ConfigFile[],
  clock: { now(): number; ticks(): number },
  overrides: { readonly failMode?: 'block' | 'allow' } = {},
): LoadResult {
  const { document, diagnostics, sources, summary } = judge(files);
  if (summary === null) return { diagnostics, sources, summary, config: null };
  const value = document.value as Readonly<Record<string, unknown>>;
  const written = readChainConfig(value);
  const chainConfig = { ...written, failMode: overrides.failMode ?? written.failMode };
  const chain = compileChain(chainConfig, { kinds, now: () => clock.now(), ticks: () => clock.ticks() });
  // Loaded here, since lint, which comes through this module too, has no use for it.
  const hash = (require('node:crypto') as typeof Crypto).createHash('sha256');
  for (const { text } of files) hash.update(text);
  return {
    diagnostics,
    sources,
    summary,
    config: {
      document: value,
      settings: readSettings(value),
      chain,
      failMode: chainConfig.failMode,
      hash: hash.digest('hex'),
      events: eventsSettings(value['events']),
    },
  };
}
