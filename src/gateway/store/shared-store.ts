/**
 * What a serving process shares with other gateways, as the config in force says: nothing, unless it has a `limits_store`. Follows the
 * config; connects, and loads what connects, when a config first asks for it.
 */
import { randomBytes } from 'node:crypto';
import type { SecretReference } from '../../policy/secret-ref.ts';
import type { KeyEnds, KeyStore } from '../keys.ts';
import type { CounterStore } from '../limits/counter-store.ts';
import type { Gauge } from '../metrics/gateway-metrics.ts';
import type { LimitsStoreSettings } from '../settings.ts';
import type { OpenedStore } from './open-shared.ts';
import type { RedisStoreSettings } from './section.ts';
import { storeGauges } from './store-gauges.ts';

/** What it needs of the outside. */
export interface SharedStorePorts {
  /** A secret's value; null where it is not there. */
  secret(ref: SecretReference): string | null;
  warn(message: string): void;
  say(message: string): void;
  readonly keys: KeyStore;
  /** Keeps ends of keys where they outlast this process. */
  noteEnds(ends: KeyEnds): Promise<void>;
}

/** It. */
export class SharedStore {
  private readonly ports: SharedStorePorts;
  private readonly gateway = randomBytes(6).toString('base64url');
  private readonly opened = new Map<string, OpenedStore>();
  private current: OpenedStore | null = null;

  constructor(ports: SharedStorePorts) {
    this.ports = ports;
  }

  /** The figures of the store in force; none where there is none. */
  readonly gauges: readonly Gauge[] = storeGauges(() => this.current);

  /** Opens what a config asks for, before it is put into force. Resolves when it is known whether the store can be asked. */
  async open(settings: LimitsStoreSettings): Promise<void> {
    if (settings.type !== 'redis' || this.opened.has(nameOf(settings))) return;
    const { openShared } = await import('./open-shared.ts');
    const store = openShared(settings, this.gateway, this.ports);
    this.opened.set(nameOf(settings), store);
    await store.known();
  }

  /** The counters of a config that was opened. */
  counters(settings: RedisStoreSettings): CounterStore {
    const store = this.opened.get(nameOf(settings));
    if (!store) throw new Error('the limits store was not opened');
    return store.counters;
  }

  /** Says which settings are in force; resolves `whenOver`, other stores are closed. */
  async use(settings: LimitsStoreSettings, whenOver: Promise<unknown> = Promise.resolve()): Promise<void> {
    this.current = settings.type === 'redis' ? (this.opened.get(nameOf(settings)) ?? null) : null;
    await whenOver;
    for (const [name, store] of this.opened) {
      if (store === this.current) continue;
      this.opened.delete(name);
      await store.close();
    }
  }

  /** Closes all. What was settled has been told by then, or can't be. */
  async close(): Promise<void> {
    this.current = null;
    await this.use({ type: 'memory' });
  }
}

function nameOf(settings: RedisStoreSettings): string {
  return JSON.stringify(settings);
}
