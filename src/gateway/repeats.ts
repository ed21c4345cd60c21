/**
 * Refusals answered again from memory. Some SDKs repeat a 409 at once whatever it says; the identical call within 10 s gets
 * the identical answer without the engine, and its event says which one it repeats, so that counts see one violation.
 */
import { createHash } from 'node:crypto';
import type { GatewayError } from './errors.ts';
import type { IncomingCall } from './exchange-services.ts';
import type { RunningConfig } from './running-config.ts';

/** How long a refusal is remembered, in milliseconds, and how many at most. The contract's numbers. */
const lifetime = 10_000;
const capacity = 10_000;

/** A remembered refusal. */
export interface Refusal {
  readonly error: GatewayError;
  readonly eventId: string;
  readonly phase: 'input' | 'output';
  readonly policy: string | null;
  readonly reasonCode: string | null;
  readonly verdict: 'block' | 'escalate';
}

/** What makes two calls the same. */
export interface CallIdentity {
  readonly keyId: string;
  readonly path: string;
  /** Values of the headers that a policy reads, in a fixed order. */
  readonly headers: readonly (string | undefined)[];
  readonly body: Buffer;
  readonly configHash: string;
}

/** The identity of a call under a config. */
export function identityOf(
  { key, incoming }: IncomingCall,
  path: string,
  body: Buffer,
  { chain, identity }: RunningConfig,
): CallIdentity {
  const names = [...chain.headers, 'x-user-id', 'x-team-id', 'x-user-role'];
  const headers = names.map((name) => incoming.headers[name]?.toString());
  return { keyId: key.id, path, headers, body, configHash: identity.hash };
}

/** The memory. Keys are digests; it holds no text. */
export class RepeatMemory {
  private readonly entries = new Map<string, { readonly refusal: Refusal; readonly until: number }>();
  private readonly now: () => number;

  /** `now` gives milliseconds of a monotonic clock. */
  constructor(now: () => number) {
    this.now = now;
  }

  /** True while nothing is remembered, so that a call need not be identified. */
  get isEmpty(): boolean {
    return this.entries.size === 0;
  }

  /** The refusal of an identical call; null where there was none lately. */
  find(identity: CallIdentity): Refusal | null {
    this.forget();
    if (this.entries.size === 0) return null;
    return this.entries.get(digest(identity))?.refusal ?? null;
  }

  /** Remembers a refusal from its first time on; a repeat does not prolong it. */
  remember(identity: CallIdentity, refusal: Refusal): void {
    this.keep(digest(identity), refusal);
  }

  /** Keeps a refusal under the digest of its call; false where one is there already. */
  protected keep(key: string, refusal: Refusal): boolean {
    this.forget();
    if (this.entries.has(key)) return false;
    if (this.entries.size >= capacity) this.entries.delete(this.entries.keys().next().value as string);
    this.entries.set(key, { refusal, until: this.now() + lifetime });
    return true;
  }

  /** Drops what is over its time; entries stand in the order of their making. */
  private forget(): void {
    const now = this.now();
    for (const [key, { until }] of this.entries) {
      if (until > now) return;
      this.entries.delete(key);
    }
  }
}

function digest({ keyId, path, headers, body, configHash }: CallIdentity): string {
  const hash = createHash('sha256');
  hash.update(JSON.stringify([keyId, path, headers.map((value) => value ?? null), configHash]));
  return hash.update(body).digest('base64');
}
