/**
 * Opens all that a process shares over one store: its counters, which keys have ended, which targets are left alone. Loaded where a config has a store.
 */
import { performance } from 'node:perf_hooks';
import type { CounterStore } from '../limits/counter-store.ts';
import type { BreakerStore } from '../routing/breakers.ts';
import type { TargetSettings } from '../settings.ts';
import { openConnection, storeName } from './connection.ts';
import { Messages } from './messages.ts';
import { OutageReport } from './outage-report.ts';
import { RedisCounters } from './redis-counters.ts';
import { RevokedKeys } from './revoked-keys.ts';
import type { RedisStoreSettings } from './section.ts';
import { SharedBreakers } from './shared-breakers.ts';
import type { SharedStorePorts } from './shared-store.ts';
import { StoreClient, type StoreFigures } from './store-client.ts';

/** How long a start waits to know whether the store can be asked, in milliseconds. */
const knownWithin = 2_000;

/** It, opened. */
export interface OpenedStore {
  readonly counters: CounterStore;
  readonly figures: StoreFigures & { readonly skipped: RedisCounters['skipped'] };
  /** Resolves when it is known whether the store can be asked, and which keys have ended where it can. */
  known(): Promise<void>;
  /** Shares the breakers of the config that is in force from now on. */
  follow(breakers: BreakerStore | null, targets: readonly TargetSettings[]): void;
  close(): Promise<void>;
}

/** What gateways push to each other. */
interface Pushed {
  readonly revoked: RevokedKeys;
  readonly breakers: SharedBreakers;
  close(): Promise<void>;
}

/** Opens it. `gateway` is a name that no other process has. */
export function openShared(settings: RedisStoreSettings, gateway: string, ports: SharedStorePorts): OpenedStore {
  const { secret, warn, say } = ports;
  const client = new StoreClient(settings, {
    secret: (ref) => secret(ref),
    warn: (message) => warn(message),
    say: (message) => say(message),
    now: Date.now,
    monotonic: () => performance.now(),
  });
  const counters = new RedisCounters(client, gateway);
  const outages = new OutageReport(storeName(settings), counters, (report) => ports.outage(report));
  client.onUp((outage) => outages.over(outage));
  const pushed = client.isUsable ? openPushed(settings, client, gateway, ports) : null;
  return {
    counters,
    get figures() {
      return { ...client.figures, skipped: counters.skipped };
    },
    follow: (breakers, targets) => pushed?.breakers.follow(breakers, targets),
    async known() {
      await client.known(knownWithin);
      await pushed?.revoked.look();
    },
    async close() {
      await pushed?.close();
      await counters.close();
      outages.over(client.outage);
      client.close();
    },
  };
}

function openPushed(
  settings: RedisStoreSettings,
  client: StoreClient,
  gateway: string,
  { secret, keys, noteEnds }: SharedStorePorts,
): Pushed {
  const messages = new Messages(openConnection(settings, (ref) => secret(ref)));
  const revoked = new RevokedKeys({ client, messages, keys, note: (ends) => noteEnds(ends) });
  const breakers = new SharedBreakers(client, messages, gateway);
  return {
    revoked,
    breakers,
    async close() {
      messages.close();
      await Promise.all([revoked.close(), breakers.close()]);
    },
  };
}
