/**
 * Puts the candidates of a call into the order in which they are asked, and keeps account of how that went. One per config in force;
 * what it knows of targets goes on from config to config.
 */
import type { AttemptReason } from '../../events/record.ts';
import type { UpstreamFailure } from '../upstream/failure.ts';
import type { Target } from '../upstream/target.ts';
import type { BreakerOutcome, BreakerState, OpenReason } from './breaker.ts';
import type { BreakerStore } from './breakers.ts';
import type { Candidate, RoutePlan, RoutingStrategy } from './candidate.ts';
import { Rotation } from './rotation.ts';
import { Standing } from './standing.ts';
import { orderBy, type OrderSources } from './strategy.ts';
import { isLasting } from './triggers.ts';

/** What a router needs of the outside. */
export interface RouterSources {
  /** From 0 up to 1. */
  random(): number;
  /** Milliseconds since the epoch. */
  now(): number;
}

/** The order of one call. */
export interface Order {
  /** Those to be asked, the first first. */
  readonly candidates: readonly Candidate[];
  /** What the first place is owed to. */
  readonly why: AttemptReason;
  /** Those that are left out because their breaker is open. */
  readonly open: readonly Candidate[];
  /** Whether all are open, and are to be asked nevertheless. */
  readonly areAllOpen: boolean;
}

/** The router of the config before, and whether a target of it is as it was. */
export interface FormerRouter {
  readonly router: Router;
  isKept(id: string): boolean;
}

/** How a call went up to its answer's head. */
export interface HeardTry {
  readonly isTrial: boolean;
  /** 0 where none came. */
  readonly status: number;
  readonly failure: UpstreamFailure | null;
  /** How long the target wants to be left alone, in milliseconds; null where it says nothing. */
  readonly wish: number | null;
  /** Whether a failure tells of its target. */
  readonly isCountable: boolean;
}

/**
 * What a breaker makes of it. Not of a client that left, and not of most statuses from 400 to 499: those are the request's affair. 401,
 * 402, 407 and redirects are the target's, whatever it is asked. 429 is a failure where it does not say how long it lasts; where it does,
 * the breaker is opened for just that long. 403 may be what a provider thinks of the request.
 */
function outcomeOf({ status, failure, wish, isCountable }: HeardTry): BreakerOutcome | null {
  if (failure) return failure.kind === 'aborted' || !isCountable ? null : 'failure';
  if (status < 300) return 'success';
  const isFailure = status >= 500 || status === 429 || (isLasting(status) && status !== 403);
  return isFailure && (wish === null || wish === 0) ? 'failure' : null;
}

const none: readonly Candidate[] = [];

/** It. */
export class Router {
  readonly breakers: BreakerStore | null;
  readonly random: () => number;
  private readonly strategy: RoutingStrategy;
  private readonly standings: ReadonlyMap<string, Standing>;
  private readonly rotations = new Map<string, Rotation>();

  /** `targets` are the config's; `breakers` null where they are switched off. */
  constructor(
    strategy: RoutingStrategy,
    targets: readonly Target[],
    breakers: BreakerStore | null,
    { random, now }: RouterSources,
    former: FormerRouter | null = null,
  ) {
    this.strategy = strategy;
    this.breakers = breakers;
    this.random = random;
    this.standings = new Map(
      targets.map(({ settings: { id } }) => {
        const standing = (former?.isKept(id) === true ? former.router.standings.get(id) : null) ?? new Standing(now);
        // Calls that are under way since the config before tell this one how they ended.
        standing.ended = (outcome) => breakers?.report(id, outcome);
        return [id, standing];
      }),
    );
  }

  /** What is known of a target of this config. */
  standing({ settings }: Target): Standing {
    const standing = this.standings.get(settings.id);
    if (!standing) throw new Error(`target ${settings.id} is not of this config`);
    return standing;
  }

  /** Notes that a target's breaker opened. */
  opened(id: string, reason: OpenReason): void {
    this.standings.get(id)?.opened(reason);
  }

  /** Where a target's breaker stands; null where there are none. */
  state({ settings }: Target): BreakerState | null {
    return this.breakers?.state(settings.id) ?? null;
  }

  /** Whether a target's breaker lets a call to it. */
  mayAsk({ settings }: Target): boolean {
    return this.breakers?.mayAsk(settings.id) ?? true;
  }

  /** Takes a call's place at a target, in the moment in which it is sent. A word for it where the target's breaker is not closed. */
  take(target: Target): 'trial' | 'all_open' | null {
    const { id } = target.settings;
    // Closed, as nearly always, costs a look into a map.
    if (this.breakers?.take(id) !== true) return null;
    return this.breakers.state(id).phase === 'open' ? 'all_open' : 'trial';
  }

  /** Why a target is left out: a word for events. */
  whyOpen(target: Target): string {
    const reason = this.state(target)?.reason;
    return reason === 'retry_after' || reason === 'unhealthy' ? reason : 'breaker_open';
  }

  /** Hears how a call went up to its answer's head. How an answer ends that began well is told when it has ended. */
  heard(target: Target, tried: HeardTry): void {
    const { isTrial, status, failure, wish } = tried;
    const standing = this.standing(target);
    if (failure ? failure.kind !== 'aborted' : status >= 400) standing.failed(failure?.kind ?? String(status));
    if (this.breakers === null) return;
    const { id } = target.settings;
    const outcome = outcomeOf(tried);
    if (isTrial) this.breakers.tried(id, outcome);
    else if (outcome === 'failure') this.breakers.report(id, outcome);
    if (wish !== null && wish > 0) this.breakers.open(id, 'retry_after', wish);
  }

  /** The order for one call. `now` in milliseconds of a monotonic clock. */
  order(plan: RoutePlan, isStream: boolean, now: number): Order {
    const { candidates } = plan;
    const by = this.strategyOf(plan, candidates[0]?.tier ?? 0);
    if (candidates.length === 1) return { candidates, why: by, open: none, areAllOpen: true };
    if (candidates.every(({ target }) => this.mayAsk(target))) {
      return { ...this.arrange(candidates, plan, isStream, now), open: none, areAllOpen: false };
    }
    const able = candidates.filter(({ target }) => this.mayAsk(target));
    if (able.length > 0) {
      const open = candidates.filter((candidate) => !able.includes(candidate));
      return { ...this.arrange(able, plan, isStream, now), open, areAllOpen: false };
    }
    const left = ({ target }: Candidate): number => this.state(target)?.openFor ?? 0;
    // Infinities, of which there can be two, have no difference.
    const soonest = candidates.toSorted((one, other) =>
      left(one) < left(other) ? -1 : left(one) > left(other) ? 1 : 0,
    );
    return { candidates: soonest, why: by, open: none, areAllOpen: true };
  }

  private arrange(
    candidates: readonly Candidate[],
    plan: RoutePlan,
    isStream: boolean,
    now: number,
  ): Pick<Order, 'candidates' | 'why'> {
    const first = this.strategyOf(plan, candidates[0]?.tier ?? 0);
    if (first === 'ordered' && plan.strategies === undefined) return { candidates, why: first };
    const sources: OrderSources = {
      standing: ({ target }) => this.standing(target),
      rotation: (pool) => this.rotation(pool),
      isStream,
      now,
      random: this.random,
    };
    const ordered: Candidate[] = [];
    let why: AttemptReason = first;
    for (let start = 0; start < candidates.length;) {
      const { tier } = candidates[start] as Candidate;
      let end = start + 1;
      while (end < candidates.length && candidates[end]?.tier === tier) end++;
      const part = orderBy(this.strategyOf(plan, tier), candidates.slice(start, end), sources);
      if (start === 0) ({ why } = part);
      ordered.push(...part.candidates);
      start = end;
    }
    return { candidates: ordered, why };
  }

  private strategyOf({ strategy, strategies }: RoutePlan, tier: number): RoutingStrategy {
    return (strategies === undefined ? strategy : strategies[tier]) ?? this.strategy;
  }

  private rotation(pool: string): Rotation {
    let rotation = this.rotations.get(pool);
    if (!rotation) this.rotations.set(pool, (rotation = new Rotation(this.random)));
    return rotation;
  }
}
