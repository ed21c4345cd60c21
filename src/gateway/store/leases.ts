/**
 * What a gateway holds of limits on calls at once: a lease for each call, which expires unless it is held on, so that what a gateway
 * held that died is free again soon after.
 */
import type { Charge } from '../limits/counter-store.ts';
import { holdScript } from './counting-scripts.ts';
import type { StoreClient } from './store-client.ts';

/** How long a lease holds, in milliseconds: how long the calls of a dead gateway count. */
const holds = 30_000;

/** How often leases are held on: twice in vain, and they hold still. */
const every = 10_000;

/** Leases held on in one step, so that none of the store's takes long. */
const atOnce = 200;

interface Lease {
  readonly key: string;
  readonly amount: number;
}

/** Those of one process. */
export class Leases {
  private readonly client: StoreClient;
  private readonly gateway: string;
  private readonly open = new Map<string, readonly Lease[]>();
  private last = 0;
  private timer: NodeJS.Timeout | null = null;

  /** `gateway` is a name that no other process has. */
  constructor(client: StoreClient, gateway: string) {
    this.client = client;
    this.gateway = gateway;
  }

  /** How long one holds, in milliseconds. */
  get holds(): number {
    return holds;
  }

  /** The name of a lease to come. */
  next(): string {
    return `${this.gateway}.${++this.last}`;
  }

  /** One was taken, with what of a call's charges is of calls at once. */
  began(name: string, charges: readonly Charge[], keys: readonly string[]): void {
    const leases = charges.flatMap(({ window, amount }, index) =>
      window === 'open' && amount > 0 ? [{ key: keys[index] as string, amount }] : [],
    );
    if (leases.length === 0) return;
    this.open.set(name, leases);
    this.timer ??= setInterval(() => this.hold(), every).unref();
  }

  /** One is over. */
  ended(name: string): void {
    this.open.delete(name);
    if (this.open.size === 0) this.close();
  }

  /** Holds all of them on. What can't be told now is told the next time. */
  hold(): void {
    let keys: string[] = [];
    let args: (string | number)[] = [];
    const send = (): void => {
      if (keys.length > 0) this.client.run(holdScript, keys, [holds, ...args]).catch(() => undefined);
      keys = [];
      args = [];
    };
    for (const [name, leases] of this.open) {
      for (const { key, amount } of leases) {
        keys.push(key);
        args.push(name, amount);
      }
      if (keys.length >= atOnce) send();
    }
    send();
  }

  /** Holds no more. */
  close(): void {
    if (this.timer) clearInterval(this.timer);
    this.timer = null;
  }
}
