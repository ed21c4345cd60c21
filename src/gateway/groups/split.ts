/**
 * Which variant of a split a caller gets. The same caller gets the same one, on every machine and after every restart, and keeps it
 * as far as can be while shares change: where one variant's share grows, callers only move into it.
 */
import { hash } from 'node:crypto';

/** A variant and its share of the callers. Shares count by their proportion. */
export interface Share {
  readonly variant: string;
  /** From 0 to 100. */
  readonly percent: number;
}

/** A number between 0 and 1, neither of the two, that depends on these words alone. */
export function fraction(...words: readonly string[]): number {
  const digest = hash('sha256', JSON.stringify(words), 'buffer');
  return (digest.readUIntBE(0, 6) + 0.5) / 2 ** 48;
}

/**
 * The variant of a group that one unit (a user, a key, a call) gets: a race in which each variant's time is exponentially
 * distributed with its share as the rate, so that each wins in proportion to its share and only its own share changes its time. Also
 * known as weighted rendezvous hashing. Expects a share above 0.
 */
export function variantFor<T extends Share>(group: string, shares: readonly T[], unit: string): T {
  let winner: T | null = null;
  let best = Number.POSITIVE_INFINITY;
  for (const share of shares) {
    if (share.percent <= 0) continue;
    const time = -Math.log(fraction(group, share.variant, unit)) / share.percent;
    if (time >= best) continue;
    best = time;
    winner = share;
  }
  return winner ?? (shares[0] as T);
}
