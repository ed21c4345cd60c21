/**
 * Opens all that a process shares over one store: its counters, and which keys have ended. Loaded where a config has a store.
 */
import { performance } from 'node:perf_hooks';
import type { CounterStore } from '../limits/counter-store.ts';
import { openConnection } from './connection.ts';
import { RedisCounters } from './redis-counters.ts';
import { RevokedKeys } from './revoked-keys.ts';
import type { RedisStoreSettings } from './section.ts';
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
  close(): Promise<void>;
}

/** Opens it. `gateway` is a name that no other process has. */
export function openShared(settings: RedisStoreSettings, gateway: string, ports: SharedStorePorts): OpenedStore {
  const { secret, warn, say, keys, noteEnds } = ports;
  const client = new StoreClient(settings, {
    secret: (ref) => secret(ref),
    warn: (message) => warn(message),
    say: (message) => say(message),
    now: Date.now,
    monotonic: () => performance.now(),
  });
  const counters = new RedisCounters(client, gateway);
  const revoked = client.isUsable
    ? new RevokedKeys({
        client,
        keys,
        subscriber: () => openConnection(settings, (ref) => secret(ref)),
        note: (ends) => noteEnds(ends),
      })
    : null;
  return {
    counters,
    get figures() {
      return { ...client.figures, skipped: counters.skipped };
    },
    async known() {
      await client.known(knownWithin);
      await revoked?.look();
    },
    async close() {
      await revoked?.close();
      await counters.close();
      client.close();
    },
  };
}
