/**
 * Puts the candidates of a call into the order in which they are asked. One per config in force; what it knows of targets goes on
 * from config to config.
 */
import type { AttemptReason } from '../../events/record.ts';
import type { Target } from '../upstream/target.ts';
import type { Candidate, RoutePlan, RoutingStrategy } from './candidate.ts';
import { Rotation } from './rotation.ts';
import { Standing } from './standing.ts';
import { orderBy, type OrderSources } from './strategy.ts';

/** What a router needs of the outside. */
export interface RouterSources {
  /** From 0 up to 1. */
  random(): number;
}

/** It. */
export class Router {
  private readonly strategy: RoutingStrategy;
  private readonly random: () => number;
  private readonly standings: ReadonlyMap<string, Standing>;
  private readonly rotations = new Map<string, Rotation>();

  /** `targets` are the config's. Of the router before it, what is known of a target that `isKept` goes on. */
  constructor(
    strategy: RoutingStrategy,
    targets: readonly Target[],
    { random }: RouterSources,
    former: { readonly router: Router; isKept(id: string): boolean } | null = null,
  ) {
    this.strategy = strategy;
    this.random = random;
    this.standings = new Map(
      targets.map(({ settings: { id } }) => {
        const kept = former?.isKept(id) === true ? former.router.standings.get(id) : undefined;
        return [id, kept ?? new Standing()];
      }),
    );
  }

  /** What is known of a target of this config. */
  standing({ settings }: Target): Standing {
    const standing = this.standings.get(settings.id);
    if (!standing) throw new Error(`target ${settings.id} is not of this config`);
    return standing;
  }

  /** The order for one call, and why its first is the first. `now` in milliseconds of a monotonic clock. */
  order(
    { candidates, strategy }: RoutePlan,
    isStream: boolean,
    now: number,
  ): { readonly candidates: readonly Candidate[]; readonly why: AttemptReason } {
    const by = strategy ?? this.strategy;
    if (by === 'ordered' || candidates.length === 1) return { candidates, why: by };
    const sources: OrderSources = {
      standing: ({ target }) => this.standing(target),
      rotation: (pool) => this.rotation(pool),
      isStream,
      now,
      random: this.random,
    };
    const ordered: Candidate[] = [];
    let why: AttemptReason = by;
    for (let start = 0; start < candidates.length;) {
      const { tier } = candidates[start] as Candidate;
      let end = start + 1;
      while (end < candidates.length && candidates[end]?.tier === tier) end++;
      const part = orderBy(by, candidates.slice(start, end), sources);
      if (start === 0) ({ why } = part);
      ordered.push(...part.candidates);
      start = end;
    }
    return { candidates: ordered, why };
  }

  private rotation(pool: string): Rotation {
    let rotation = this.rotations.get(pool);
    if (!rotation) this.rotations.set(pool, (rotation = new Rotation(this.random)));
    return rotation;
  }
}
