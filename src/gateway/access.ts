/**
 * Lets callers in: the key that a request presents, of the type that its path asks for. Refusals are summed up, at most one
 * event a minute and reason, so that guessing keys can't flood the log.
 */
import type { IncomingMessage } from 'node:http';
import { accessDenied, type GatewayError, invalidKey } from './errors.ts';
import { presentedKey } from './identity.ts';
import type { KeyRecord, KeyStore, KeyType } from './keys.ts';

/** Why a credential was refused. */
export type RefusalReason = 'missing' | 'malformed' | 'conflicting' | 'unknown' | 'wrong_type';

/** Counts refusals and reports each reason at most once a minute. */
export class RefusalSummary {
  private readonly counts = new Map<RefusalReason, number>();
  private timer: NodeJS.Timeout | null = null;
  private readonly report: (reason: RefusalReason, count: number) => void;
  private readonly hear: (reason: RefusalReason) => void;
  private readonly every: number;

  /** `report` is called with each reason and how often it came, `every` so many milliseconds at most; `hear` with each as it comes. */
  constructor(
    report: (reason: RefusalReason, count: number) => void,
    hear: (reason: RefusalReason) => void,
    every = 60_000,
  ) {
    this.report = report;
    this.hear = hear;
    this.every = every;
  }

  /** Counts one, or as many as another process counted. */
  count(reason: RefusalReason, count = 1): void {
    this.hear(reason);
    this.counts.set(reason, (this.counts.get(reason) ?? 0) + count);
    this.timer ??= setTimeout(() => this.flush(), this.every).unref();
  }

  /** Reports what has come together, at once. */
  flush(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    for (const [reason, count] of this.counts) this.report(reason, count);
    this.counts.clear();
  }
}

/** The key of a request for a path of a kind. Throws 401 for any credential that is not good, 403 for the wrong type. */
export function admit(incoming: IncomingMessage, type: KeyType, keys: KeyStore, refusals: RefusalSummary): KeyRecord {
  const presented = presentedKey(incoming);
  if (presented.state !== 'one') {
    refusals.count(presented.state === 'none' ? 'missing' : presented.state);
    throw invalidKey();
  }
  const key = keys.find(presented.value, incoming.socket);
  if (!key) {
    refusals.count('unknown');
    throw invalidKey();
  }
  if (key.type === type) return key;
  refusals.count('wrong_type');
  throw wrongType(type);
}

function wrongType(type: KeyType): GatewayError {
  const message =
    type === 'access'
      ? 'This path takes an access key (kt_ak_…), not a gateway key.'
      : 'This path takes a gateway key (kt_gk_…), not an access key.';
  return accessDenied(message, 'access_denied');
}
