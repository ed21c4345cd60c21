/**
 * What a serving process shares with other gateways, as the config in force says: nothing, unless it has a `limits_store`. Follows the
 * config; connects, and loads what connects, when a config first asks for it.
 */
import { createHash, randomBytes } from 'node:crypto';
import type { SecretReference } from '../../policy/secret-ref.ts';
import type { KeyEnds, KeyStore } from '../keys.ts';
import type { CounterStore } from '../limits/counter-store.ts';
import type { Gauge } from '../metrics/gateway-metrics.ts';
import type { RunningConfig } from '../running-config.ts';
import type { LimitsStoreSettings } from '../settings.ts';
import type { OpenedStore } from './open-shared.ts';
import type { StoreOutage } from './outage-report.ts';
import type { RedisStoreSettings } from './section.ts';
import { storeGauges } from './store-gauges.ts';

/** What it needs of the outside. */
export interface SharedStorePorts {
  /** A secret's value; null where it is not there. */
  secret(ref: SecretReference): string | null;
  warn(message: string): void;
  say(message: string): void;
  readonly keys: KeyStore;
  /** Records an outage that calls came to feel. */
  outage(outage: StoreOutage): void;
  /** Keeps ends of keys where they outlast this process. */
  noteEnds(ends: KeyEnds): Promise<void>;
}

/** It. */
export class SharedStore {
  private readonly ports: SharedStorePorts;
  private readonly gateway = randomBytes(6).toString('base64url');
  /** By their settings, with what their secrets were when they were opened. */
  private readonly opened = new Map<string, { readonly secrets: string; readonly store: OpenedStore }>();
  /** Those in whose place others were opened. */
  private readonly replaced = new Set<OpenedStore>();
  private current: OpenedStore | null = null;

  constructor(ports: SharedStorePorts) {
    this.ports = ports;
  }

  /** The figures of the store in force; none where there is none. */
  readonly gauges: readonly Gauge[] = storeGauges(() => this.current);

  /**
   * Opens what a config asks for, before it is put into force; anew where a secret is another one by now. Resolves when it is known
   * whether the store can be asked.
   */
  async open(settings: LimitsStoreSettings): Promise<void> {
    if (settings.type !== 'redis') return;
    const name = nameOf(settings);
    const secrets = this.secretsOf(settings);
    const before = this.opened.get(name);
    if (before?.secrets === secrets) return;
    const { openShared } = await import('./open-shared.ts');
    const store = openShared(settings, this.gateway, this.ports);
    this.opened.set(name, { secrets, store });
    if (before) this.replaced.add(before.store);
    await store.known();
  }

  /** The counters of a config that was opened. */
  counters(settings: RedisStoreSettings): CounterStore {
    const opened = this.opened.get(nameOf(settings));
    if (!opened) throw new Error('the limits store was not opened');
    return opened.store.counters;
  }

  /** Follows a config that was opened and is in force now; other stores are closed when `whenOver` resolves. */
  async use(
    { settings, router }: Pick<RunningConfig, 'settings' | 'router'>,
    whenOver: Promise<unknown> = Promise.resolve(),
  ): Promise<void> {
    const { limitsStore, targets } = settings;
    this.current = limitsStore.type === 'redis' ? (this.opened.get(nameOf(limitsStore))?.store ?? null) : null;
    this.current?.follow(router.breakers, targets);
    await whenOver;
    await this.closeOthers();
  }

  /** Closes all. What was settled has been told by then, or can't be. */
  async close(): Promise<void> {
    this.current = null;
    await this.closeOthers();
  }

  private async closeOthers(): Promise<void> {
    for (const [name, { store }] of this.opened) {
      if (store === this.current) continue;
      this.opened.delete(name);
      this.replaced.add(store);
    }
    for (const store of this.replaced) {
      this.replaced.delete(store);
      await store.close();
    }
  }

  /** What tells whether secrets are what they were, without keeping them. */
  private secretsOf({ secret, sentinelSecret }: RedisStoreSettings): string {
    const values = [secret, sentinelSecret].map((ref) => (ref === null ? null : this.ports.secret(ref)));
    return createHash('sha256').update(JSON.stringify(values)).digest('hex');
  }
}

function nameOf(settings: RedisStoreSettings): string {
  return JSON.stringify(settings);
}
