/**
 * Chooses where counts are kept, by the config's `limits_store`. One process has one store of each kind, whatever configs come and
 * go, so that a reload loses no count.
 */
import type { GatewaySettings } from '../settings.ts';
import type { CounterStore } from './counter-store.ts';
import { MemoryCounters } from './memory-counters.ts';

/** Gives the store for a config's `limits_store`; the same one for the same settings. */
export type StoreMaker = (settings: GatewaySettings['limitsStore']) => CounterStore;

/** Gives what several gateways share. */
type SharedStoreMaker = (settings: Extract<GatewaySettings['limitsStore'], { type: 'redis' }>) => CounterStore;

/** A maker of stores for a process that counts by itself, or in whose stead `own` does; `shared` where it can connect to others. */
export function storesOf(
  own: CounterStore = new MemoryCounters(Date.now),
  shared: SharedStoreMaker = () => own,
): StoreMaker {
  return (settings) => {
    switch (settings.type) {
      case 'memory':
        return own;
      case 'redis':
        return shared(settings);
    }
  };
}
