/**
 * How far each limit is used, as calls of this process saw it: for metrics, which must not ask a store for every counter there is.
 */
import type { Standing } from './counter-store.ts';
import type { Limit } from './limit.ts';

interface Share {
  readonly maximum: number;
  share: number;
  /** When what was seen no longer holds, in milliseconds since the epoch. */
  until: number;
}

/** What is open is looked at again with the next call, and forgotten after so long without one, in milliseconds. */
const openFor = 60_000;

/** Limits that have one counter, so that what was seen last holds. */
const single: ReadonlySet<Limit['scope']> = new Set(['global', 'group', 'models']);

/** The shares of limits. Of one that a config changed, what was seen under another maximum does not hold. */
export class UsedShares {
  private readonly shares = new Map<string, Share>();

  /** Notes a limit's counter. Of a limit with many the fullest counts, as long as its window lasts. */
  saw({ name, maximum, scope }: Limit, { used, resetsAt }: Standing, now: number): void {
    const share = maximum === 0 ? 1 : used / maximum;
    const before = this.shares.get(name);
    const isFresh = before !== undefined && before.maximum === maximum && now < before.until;
    if (isFresh && !single.has(scope) && resetsAt !== null && before.share >= share) return;
    this.shares.set(name, { maximum, share, until: resetsAt ?? now + openFor });
  }

  /** The shares of these limits; 0 for one of which no call was seen in its window. */
  of(limits: readonly Limit[], now: number): readonly { readonly limit: string; readonly share: number }[] {
    return limits.map(({ name, maximum }) => {
      const seen = this.shares.get(name);
      return { limit: name, share: seen && seen.maximum === maximum && now < seen.until ? seen.share : 0 };
    });
  }
}
