/**
 * Which targets may answer for a group, as a plan for the router. Made once per config.
 */
import type { Candidate, RoutePlan } from '../routing/candidate.ts';
import type { Target } from '../upstream/target.ts';
import { groupsInTurn, type GroupSettings, type MemberSettings } from './settings.ts';

/** Finds the targets that serve a model by themselves. */
export type FindTargets = (model: string) => readonly Target[];

/** The targets of a member, each with the name that is sent to it. */
function targetsOf(
  member: MemberSettings,
  targets: readonly Target[],
  find: FindTargets,
): readonly (readonly [Target, string])[] {
  if (member.target === null) {
    const model = member.model ?? '';
    // A target for any model is asked for this one.
    return find(model).map((target) => [target, target.settings.upstreamModel ?? model]);
  }
  // Where the client names a group, its own word is never the provider's.
  return targets
    .filter(({ settings }) => settings.id === member.target)
    .map((target) => [target, member.model ?? target.settings.upstreamModel ?? target.settings.model]);
}

/**
 * Whom a group may be put to, in tiers: its own targets, then those of each group that stands in; usable or not. What can't be found
 * is left out: lint has objected to it.
 */
export function groupPlan(
  settings: GroupSettings,
  all: readonly GroupSettings[],
  targets: readonly Target[],
  find: FindTargets,
): RoutePlan {
  const candidates: Candidate[] = [];
  const seen = new Set<string>();
  groupsInTurn(settings, all).forEach(({ name, members }, tier) => {
    for (const member of members) {
      for (const [target, model] of targetsOf(member, targets, find)) {
        const key = JSON.stringify([target.settings.id, model]);
        if (seen.has(key)) continue;
        seen.add(key);
        const weight = member.weight ?? target.settings.weight;
        candidates.push({ target, pool: name, tier, weight, group: name, model });
      }
    }
  });
  return { candidates, strategy: settings.strategy, leftOut: [], group: settings.name };
}
