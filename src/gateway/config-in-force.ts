/**
 * The config in force and its change: a call keeps the one it began with, the next one gets the new one, and an old one's
 * connections are closed when the last call on it is over.
 */
import { quietLimits, type LimitPorts } from './limits/call-limits.ts';
import { storesOf, type StoreMaker } from './limits/open-store.ts';
import { HealthChecks } from './routing/health-checks.ts';
import { startConfig, stopConfig, unusableTargets, type LoadedConfig, type RunningConfig } from './running-config.ts';
import type { TargetSources } from './upstream/target.ts';
import type { UnderWay } from './under-way.ts';

/** Holds it. */
export class ConfigInForce {
  private running: RunningConfig;
  private readonly underWay: UnderWay;
  /** Every config whose calls are not all over, the one in force among them. */
  private readonly alive = new Set<RunningConfig>();
  private readonly now: () => number;
  private readonly stores: StoreMaker;
  private readonly limits: LimitPorts;
  private readonly notice: (message: string) => void;
  /** The looks at the targets of the config in force. */
  private checks: HealthChecks | null;

  /** `now` in milliseconds since the epoch. */
  constructor(
    loaded: LoadedConfig,
    sources: TargetSources,
    underWay: UnderWay,
    now: () => number,
    stores: StoreMaker = storesOf(),
    limits: LimitPorts = quietLimits,
    notice: (message: string) => void = () => undefined,
  ) {
    this.stores = stores;
    this.limits = limits;
    this.underWay = underWay;
    this.now = now;
    this.notice = notice;
    this.running = startConfig(loaded, sources, now(), null, stores, limits, notice);
    this.checks = healthChecksOf(this.running, null);
    this.alive.add(this.running);
  }

  /** The config for a call that begins now. */
  get current(): RunningConfig {
    return this.running;
  }

  /** Puts a config in the place of the one in force. Secrets are read anew. */
  replace(loaded: LoadedConfig, sources: TargetSources): void {
    const next = startConfig(loaded, sources, this.now(), this.running, this.stores, this.limits, this.notice);
    for (const { client } of next.targets) client?.prepare();
    next.chain.prepare();
    this.checks?.close();
    this.checks = healthChecksOf(next, this.checks);
    this.put(next);
    for (const message of unusableTargets(next)) this.notice(message);
  }

  /** Switches the gateway off under the config in force: no new model call. */
  switchOff(): void {
    const { settings } = this.running;
    if (!settings.pack.enabled) return;
    this.put({ ...this.running, settings: { ...settings, pack: { ...settings.pack, enabled: false } } });
  }

  /** Closes every connection. Calls in flight fail; wait for them first. */
  async close(): Promise<void> {
    this.checks?.close();
    await Promise.all([...this.alive].map((config) => this.retire(config)));
  }

  private put(next: RunningConfig): void {
    const old = this.running;
    this.running = next;
    this.alive.add(next);
    void this.underWay.withoutThese().then(() => this.retire(old));
  }

  private async retire(config: RunningConfig): Promise<void> {
    this.alive.delete(config);
    const kept = new Set([...this.alive].flatMap(({ targets }) => targets.map(({ client }) => client)));
    await stopConfig(config, kept);
  }
}

/** Begins to look at a config's targets, in the place of the looks before; null where it does not ask for it. */
function healthChecksOf(
  { settings, targets, router }: RunningConfig,
  former: HealthChecks | null,
): HealthChecks | null {
  const { health } = settings.routing;
  if (health === null || router.breakers === null) return null;
  return new HealthChecks(health, targets, router.breakers, Math.random, former);
}
