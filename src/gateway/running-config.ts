/**
 * A config in force: everything a call needs, made once when the config is loaded. A call keeps the one it began with.
 */
import type { Chain } from '../policy/engine.ts';
import type { FailMode } from '../policy/chain-config.ts';
import { Limits } from './limits.ts';
import { ModelCatalogue } from './models.ts';
import type { GatewaySettings } from './settings.ts';
import { createTokenizers } from './tokenizers.ts';
import { openTarget, type Target, type TargetSources } from './upstream/target.ts';
import type { Tokenizers } from './wire/shape.ts';

/** The config in force. */
export interface RunningConfig {
  readonly settings: GatewaySettings;
  readonly chain: Chain;
  readonly failMode: FailMode;
  readonly targets: readonly Target[];
  readonly models: ModelCatalogue;
  readonly limits: Limits;
  readonly tokenizers: Tokenizers;
  /** What events say of it. The hash is SHA-256 of the files' text. */
  readonly identity: { readonly name: string; readonly version: string; readonly hash: string };
  /** The document as it was loaded, for `GET /keeptrusts/config`. Secrets stand in it by reference only. */
  readonly document: Readonly<Record<string, unknown>>;
}

/** What a loaded config brings. */
export interface LoadedConfig {
  readonly document: Readonly<Record<string, unknown>>;
  readonly settings: GatewaySettings;
  readonly chain: Chain;
  readonly failMode: FailMode;
  readonly hash: string;
}

/** Puts a loaded config into force: opens its targets, sets its limits. `loadedAt` in milliseconds since the epoch. */
export function startConfig(loaded: LoadedConfig, sources: TargetSources, loadedAt: number): RunningConfig {
  const { settings, chain } = loaded;
  const targets = settings.targets.map((target) => openTarget(target, sources));
  const models = new ModelCatalogue(targets, loadedAt);
  return {
    settings,
    chain,
    failMode: loaded.failMode,
    targets,
    models,
    limits: new Limits(settings.rateLimits),
    tokenizers: createTokenizers((model) => models.targetsFor(model)[0]?.settings.upstreamModel ?? model),
    identity: { name: settings.pack.name, version: settings.pack.version, hash: loaded.hash },
    document: loaded.document,
  };
}

/** Closes a config's connections. Calls in flight on it fail; wait for them first. */
export async function stopConfig(config: RunningConfig): Promise<void> {
  await Promise.all(config.targets.map(async (target) => target.client?.close()));
}
