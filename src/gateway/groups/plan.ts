/**
 * Which targets may answer for a group, as plans for the router: one, or where callers are split one for each combination of
 * variants. Made once per config.
 */
import type { Candidate, RoutePlan } from '../routing/candidate.ts';
import type { Target } from '../upstream/target.ts';
import { MirrorPlace } from './mirror-place.ts';
import { groupsInTurn, type GroupSettings, type MemberSettings, type VariantSettings } from './settings.ts';
import { variantFor } from './split.ts';

/** Finds the targets that serve a model by themselves. */
export type FindTargets = (model: string) => readonly Target[];

/** Who calls, as far as a split goes by it. */
export interface Splitting {
  readonly user: string | null;
  readonly keyId: string | null;
  readonly requestId: string;
}

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

/** A group's part of a plan: its targets, or those of one of its variants. */
interface Part {
  readonly group: GroupSettings;
  readonly variant: VariantSettings | null;
  readonly members: readonly MemberSettings[];
}

/** What a group is to those who call it. */
export class GroupPlans {
  /** Everybody's plan where nobody is split; else that of all variants together, for what does not depend on who calls. */
  readonly whole: RoutePlan;
  /** Where copies of its calls go; null where none do. */
  readonly mirror: MirrorPlace | null;
  private readonly turn: readonly GroupSettings[];
  private readonly targets: readonly Target[];
  private readonly find: FindTargets;
  private readonly made = new Map<string, RoutePlan>();

  /** `all` are the config's groups, `targets` its targets. What can't be found is left out: lint has objected to it. */
  constructor(settings: GroupSettings, all: readonly GroupSettings[], targets: readonly Target[], find: FindTargets) {
    this.turn = groupsInTurn(settings, all);
    this.targets = targets;
    this.find = find;
    this.mirror = mirrorOf(settings, targets);
    this.whole = this.plan(
      this.turn.map((group) => {
        const members = [...group.members, ...group.split.flatMap((variant) => variant.members)];
        return { group, variant: null, members };
      }),
    );
  }

  /** True where the plan depends on who calls. */
  get isSplit(): boolean {
    return this.turn.some(({ split }) => split.length > 0);
  }

  /** The plan of one caller. */
  planFor(caller: Splitting): RoutePlan {
    const parts = this.turn.map((group): Part => {
      if (group.split.length === 0) return { group, variant: null, members: group.members };
      const variant = variantFor(group.name, group.split, unitOf(group, caller));
      return { group, variant, members: variant.members };
    });
    const key = JSON.stringify(parts.map(({ variant }) => variant?.variant ?? null));
    let plan = this.made.get(key);
    if (!plan) this.made.set(key, (plan = this.plan(parts)));
    return plan;
  }

  private plan(parts: readonly Part[]): RoutePlan {
    const candidates: Candidate[] = [];
    const seen = new Set<string>();
    parts.forEach(({ group: { name }, variant, members }, tier) => {
      const part = variant === null ? name : `${name}/${variant.variant}`;
      // Those that stand in take turns of their own: their group's callers notice nothing of it.
      const pool = tier === 0 ? part : `${parts[0]?.group.name ?? ''} -> ${part}`;
      for (const member of members) {
        for (const [target, model] of targetsOf(member, this.targets, this.find)) {
          const key = JSON.stringify([target.settings.id, model]);
          if (seen.has(key)) continue;
          seen.add(key);
          const weight = member.weight ?? target.settings.weight;
          candidates.push({ target, pool, tier, weight, group: name, model });
        }
      }
    });
    const [first, ...others] = parts as [Part, ...Part[]];
    const { name, strategy } = first.group;
    const variant = first.variant === null ? {} : { variant: first.variant.variant };
    const copies = this.mirror === null ? {} : { mirror: this.mirror };
    const own = others.length === 0 ? {} : { strategies: parts.map(({ group }) => group.strategy) };
    return { candidates, strategy, ...own, leftOut: [], group: name, ...variant, ...copies };
  }
}

function mirrorOf({ name, mirror }: GroupSettings, targets: readonly Target[]): MirrorPlace | null {
  const target = targets.find(({ settings }) => settings.id === mirror?.target);
  return mirror === null || target === undefined ? null : new MirrorPlace(name, mirror, target);
}

/** What a split goes by: the user where there is one, else the key; or each call by itself. */
function unitOf({ sticky }: GroupSettings, { user, keyId, requestId }: Splitting): string {
  if (sticky === 'none') return `call ${requestId}`;
  if (sticky === 'user' && user !== null) return `user ${user}`;
  return keyId === null ? `call ${requestId}` : `key ${keyId}`;
}
