/**
 * The order in which the candidates of one tier are asked, by each strategy. Pure: figures, rotation, clock and chance come in, an
 * order comes out. The first is the choice; the others stand behind it for fallback.
 */
import type { AttemptReason } from '../../events/record.ts';
import type { Candidate, RoutingStrategy } from './candidate.ts';
import type { Rotation } from './rotation.ts';
import type { Standing } from './standing.ts';

/** An order, and what its first place is owed to. */
export interface Ordered {
  readonly candidates: readonly Candidate[];
  readonly why: AttemptReason;
}

/** What an order is made from. */
export interface OrderSources {
  standing(candidate: Candidate): Standing;
  /** The turns of a pool. */
  rotation(pool: string): Rotation;
  readonly isStream: boolean;
  /** Milliseconds of a monotonic clock. */
  readonly now: number;
  /** From 0 up to 1. */
  random(): number;
}

/** An average that nothing was added to for this long, in milliseconds, is asked for anew. */
const staleAfter = 60_000;

/** Averages up to this factor over the best are as good as it: they share the calls, so that the best is not overrun. */
const asGood = 1.1;

/** Orders the candidates of one tier. Expects at least one. */
export function orderBy(strategy: RoutingStrategy, candidates: readonly Candidate[], sources: OrderSources): Ordered {
  switch (strategy) {
    case 'ordered':
      return { candidates, why: 'ordered' };
    case 'round_robin':
      return { candidates: inTurn(candidates, sources, () => 1), why: 'round_robin' };
    case 'weighted':
      return { candidates: inTurn(candidates, sources, ({ weight }) => weight), why: 'weighted' };
    case 'least_busy':
      return { candidates: leastBusy(candidates, sources), why: 'least_busy' };
    case 'lowest_latency':
      return lowestLatency(candidates, sources);
  }
}

function inTurn(
  candidates: readonly Candidate[],
  { rotation }: OrderSources,
  weight: (candidate: Candidate) => number,
): readonly Candidate[] {
  const members = candidates.map((one) => ({ id: idOf(one), weight: weight(one) }));
  const pool = (candidates[0] as Candidate).pool;
  return rotation(pool)
    .next(members)
    .map((index) => candidates[index] as Candidate);
}

/** What takes turns: a target, or in a group that asks it for several models each of them. */
function idOf({ target, model, group }: Candidate): string {
  return group === null || model === null ? target.settings.id : `${target.settings.id} ${model}`;
}

/** By calls under way; those with as many take turns. */
function leastBusy(candidates: readonly Candidate[], sources: OrderSources): readonly Candidate[] {
  const turns = inTurn(candidates, sources, () => 1);
  return turns.toSorted((one, other) => sources.standing(one).inFlight - sources.standing(other).inFlight);
}

/**
 * By the moving average of the time to an answer's first byte. A candidate without a fresh average is asked first, by one call at a
 * time and once in `staleAfter`: so each is known soon after the start, and one that was slow is looked at again.
 */
function lowestLatency(candidates: readonly Candidate[], sources: OrderSources): Ordered {
  const { isStream, now, random } = sources;
  const known = leastBusy(candidates, sources).map((candidate) => {
    const standing = sources.standing(candidate);
    const average = isStream ? standing.stream : standing.whole;
    const askedAt = isStream ? standing.streamAskedAt : standing.wholeAskedAt;
    const fresh = average.value(now, staleAfter);
    // An old average is better than none to sort by.
    return {
      candidate,
      sortedBy: average.value(now) ?? Number.POSITIVE_INFINITY,
      fresh,
      isDue: now - askedAt >= staleAfter,
    };
  });
  const unknown = known.find(({ fresh, isDue }) => fresh === null && isDue);
  const sorted = known.toSorted((one, other) => difference(one.sortedBy, other.sortedBy));
  const rest = (first: Candidate): readonly Candidate[] =>
    sorted.map(({ candidate }) => candidate).filter((candidate) => candidate !== first);
  if (unknown) return { candidates: [unknown.candidate, ...rest(unknown.candidate)], why: 'exploring' };
  const best = (sorted[0] as (typeof sorted)[number]).sortedBy;
  const near = sorted.filter(({ sortedBy }) => sortedBy <= best * asGood);
  // Where nothing is known of any, the least busy is as good as the next.
  const place = best === Number.POSITIVE_INFINITY ? 0 : Math.floor(random() * near.length);
  const first = (near[place] as (typeof near)[number]).candidate;
  return { candidates: [first, ...rest(first)], why: 'lowest_latency' };
}

/** Two that are infinite are equal. */
function difference(one: number, other: number): number {
  return one === other ? 0 : one - other;
}
