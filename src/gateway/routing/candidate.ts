/**
 * The seam between what decides which targets may answer a call and what orders and asks them. Whoever knows models, groups or
 * rules about data makes a `RoutePlan`; the router puts its candidates into an order, leaves out those whose breaker is open,
 * and `callProvider` asks them in turn. Neither knows how the other does it.
 */
import type { AttemptRecord } from '../../events/record.ts';
import type { MirrorPlace } from '../groups/mirror-place.ts';
import type { Target } from '../upstream/target.ts';

/** How the first target of a call is chosen among those that may answer it. */
export type RoutingStrategy = 'ordered' | 'round_robin' | 'weighted' | 'lowest_latency' | 'least_busy';

/** A target that may answer a call. Usable (it has a client) and able to speak the call's shape: the plan's maker sees to it. */
export interface Candidate {
  readonly target: Target;
  /**
   * What shares one rotation and one set of weights, by a name from the config and never from a request: a model of the config,
   * `*`, a group. Candidates of one tier have the same.
   */
  readonly pool: string;
  /** All of a lower tier are asked before any of a higher one, whatever the strategy: a group's own targets, then the next group's. */
  readonly tier: number;
  /** Its share of the calls under `weighted`, beside the others of its tier. 0: only where no other can be asked. */
  readonly weight: number;
  /** The group through which it came; null where the model's own targets answer. */
  readonly group: string | null;
  /** The name that is sent upstream; null: the target's `upstream_model`, or the client's own name. */
  readonly model: string | null;
}

/** What may answer a call. Made once per model where nothing about the call itself matters, so that a call costs nothing for it. */
export interface RoutePlan {
  /** At least one, sorted by tier; within a tier in the order of the config. */
  readonly candidates: readonly Candidate[];
  /** A group's own way to choose; null: what `providers.routing` says. */
  readonly strategy: RoutingStrategy | null;
  /** By tier, where groups that stand in choose in ways of their own; null: what `providers.routing` says. Goes before `strategy`. */
  readonly strategies?: readonly (RoutingStrategy | null)[];
  /** Targets that were ruled out before routing, for the event (`leftOut`): they stand at the head of its `attempts`. */
  readonly leftOut: readonly AttemptRecord[];
  /** The group that the client asked for, by its name or an alias; left out where it asked for a model. */
  readonly group?: string;
  /** The variant of that group's split which the caller gets; left out where callers are not split. */
  readonly variant?: string;
  /** Where copies of the call go; left out where none do. */
  readonly mirror?: MirrorPlace;
}

/** A model's own targets as candidates, in one tier. */
export function candidatesOf(targets: readonly Target[], pool: string): readonly Candidate[] {
  return targets.map((target) => ({
    target,
    pool,
    tier: 0,
    weight: target.settings.weight,
    group: null,
    model: null,
  }));
}

/** What an event tells of a target that was not asked: `reason` is a word such as `breaker_open`. */
export function leftOut({ settings }: Target, reason: string): AttemptRecord {
  return {
    target: settings.id,
    provider: settings.provider.name,
    status: null,
    error: reason,
    duration_ms: 0,
    why: 'skipped',
  };
}
