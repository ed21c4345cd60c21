/**
 * A config in force: everything a call needs, made once when the config is loaded. A call keeps the one it began with.
 */
import type { Chain } from '../policy/engine.ts';
import type { FailMode } from '../policy/chain-config.ts';
import type { AskPort } from './ask-port.ts';
import type { TallyPort } from './tally-port.ts';
import { Asker } from './ask.ts';
import { loopbackNames } from './door.ts';
import { CallLimits, quietLimits, type LimitPorts } from './limits/call-limits.ts';
import { storesOf, type StoreMaker } from './limits/open-store.ts';
import type { LongTexts } from './long-texts.ts';
import { ModelCatalogue } from './models.ts';
import { openRouter } from './routing/open-router.ts';
import type { Router } from './routing/router.ts';
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
  /** Asks elsewhere for its policies. */
  readonly asker: Asker;
  /** Judges long texts; null where nothing is to be held up. */
  readonly longTexts: LongTexts | null;
  readonly models: ModelCatalogue;
  /** Orders the targets of each call; what it knows of a target goes on from config to config. */
  readonly router: Router;
  readonly limits: CallLimits;
  readonly tokenizers: Tokenizers;
  /** The names that a gateway on loopback answers to, in lower case. */
  readonly allowedHosts: ReadonlySet<string>;
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
  /** Where the chain's policies ask; connected when the config is put into force. */
  readonly asking: AskPort;
  /** Where the chain's policies count from call to call; connected likewise. */
  readonly tallying: TallyPort;
  /** What judges long texts for the chain; null where they are judged like any other. */
  readonly longTexts: LongTexts | null;
  readonly failMode: FailMode;
  readonly hash: string;
}

/**
 * Puts a loaded config into force: opens its targets, sets its limits. `loadedAt` in milliseconds since the epoch. What is as
 * it was in the `former` config goes on: a target's open connections. `stores` gives what counts its limits, in this process where
 * omitted. `notice` hears of targets that are left alone, and asked again.
 */
export function startConfig(
  loaded: LoadedConfig,
  sources: TargetSources,
  loadedAt: number,
  former: RunningConfig | null = null,
  stores: StoreMaker = storesOf(),
  limits: LimitPorts = quietLimits,
  notice: (message: string) => void = () => undefined,
): RunningConfig {
  const { settings, chain } = loaded;
  const targets = settings.targets.map((target) => {
    const opened = openTarget(target, sources);
    const before = former?.targets.find((other) => isSameTarget(opened, other));
    return before === undefined ? opened : { ...opened, client: before.client };
  });
  const models = new ModelCatalogue(targets, settings.groups, loadedAt);
  const isKept = (id: string): boolean => {
    const [now, before] = [targets, former?.targets ?? []].map((of) => of.find(({ settings: one }) => one.id === id));
    return now !== undefined && before !== undefined && isSameTarget(now, before);
  };
  const before = former === null ? null : { router: former.router, isKept };
  const router = openRouter(settings.routing, targets, before, notice);
  const asker = new Asker(targets, sources);
  loaded.asking.connect(asker.ask);
  const counters = stores(settings.limitsStore);
  loaded.tallying.connect(counters);
  return {
    settings,
    chain,
    failMode: loaded.failMode,
    targets,
    asker,
    longTexts: loaded.longTexts,
    models,
    router,
    limits: new CallLimits(settings.limits, counters, limits, former?.limits),
    tokenizers: createTokenizers((model) => models.upstreamNames(model)),
    allowedHosts: new Set([...loopbackNames, ...settings.allowedHosts.map((host) => host.toLowerCase())]),
    identity: { name: settings.pack.name, version: settings.pack.version, hash: loaded.hash },
    document: loaded.document,
  };
}

/** What is to be said of the targets of a config that can't be called. */
export function unusableTargets({ targets }: Pick<RunningConfig, 'targets'>): readonly string[] {
  return targets.flatMap(({ settings, problem }) =>
    problem === null ? [] : [`target '${settings.id}' is not usable: ${problem}`],
  );
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether two targets reach the same place in the same way, so that one's connections can serve the other. */
function isSameTarget(one: Target, other: Target): boolean {
  // How large its share of calls is, and what it declares, has nothing to do with where they go.
  const place = (target: Target): object => ({ ...target.settings, weight: null, dataPolicy: null });
  return one.client !== null && other.client !== null && isSame(place(one), place(other));
}

/** Closes a config's connections but those that are still in use. Calls in flight on it fail; wait for them first. */
export async function stopConfig(
  config: RunningConfig,
  inUse: ReadonlySet<Target['client']> = new Set<Target['client']>(),
): Promise<void> {
  await Promise.all(config.models.mirrors.map((mirror) => mirror.close()));
  config.longTexts?.close();
  await config.asker.close();
  await Promise.all(config.targets.map(async ({ client }) => (inUse.has(client) ? undefined : client?.close())));
}
