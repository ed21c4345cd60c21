/**
 * What is on offer: which targets serve a model, and the list that `GET /v1/models` shows.
 */
import type { RoutingRequirement, TargetTerms } from '../policy/data-policy.ts';
import type { MirrorPlace } from './groups/mirror-place.ts';
import { GroupPlans, type Splitting } from './groups/plan.ts';
import type { GroupSettings } from './groups/settings.ts';
import { candidatesOf, leftOut, type RoutePlan } from './routing/candidate.ts';
import type { Target } from './upstream/target.ts';

/** A model as OpenAI's list shows it. */
export interface ModelEntry {
  readonly id: string;
  readonly object: 'model';
  /** Seconds since the epoch; when this config was loaded, since nobody knows better. */
  readonly created: number;
  readonly owned_by: string;
}

/** Finds what answers for a name: a group's targets, or a model's own. Compiled once per config. */
export class ModelCatalogue {
  /** Groups and their aliases first, then what targets name. */
  readonly entries: readonly ModelEntry[];
  /** Where copies of calls go. */
  readonly mirrors: MirrorPlace[] = [];
  private readonly exact = new Map<string, Target[]>();
  private readonly wildcard: Target[] = [];
  private readonly plans = new Map<string, RoutePlan>();
  private readonly wildcardPlan: RoutePlan;
  /** Groups whose callers are split, by each of their names. */
  private readonly splits = new Map<string, GroupPlans>();
  /** The group that an alias stands for. */
  private readonly aliases = new Map<string, string>();

  constructor(targets: readonly Target[], groups: readonly GroupSettings[], loadedAt: number) {
    const entries = new Map<string, ModelEntry>();
    const created = Math.floor(loadedAt / 1000);
    const list = (id: string, owner: string): void => {
      if (!entries.has(id)) entries.set(id, { id, object: 'model', created, owned_by: owner });
    };
    for (const { name, aliases } of groups) for (const id of [name, ...aliases]) list(id, 'model_group');
    for (const target of targets) {
      const { model, models, provider } = target.settings;
      if (model === '*') this.wildcard.push(target);
      else this.exact.set(model, [...(this.exact.get(model) ?? []), target]);
      for (const id of models) list(id, provider.name);
    }
    this.entries = [...entries.values()];
    const plan = (of: readonly Target[], pool: string): RoutePlan => ({
      candidates: candidatesOf(of, pool),
      strategy: null,
      leftOut: [],
    });
    for (const [model, of] of this.exact) this.plans.set(model, plan(of, model));
    this.wildcardPlan = plan(this.wildcard, '*');
    // Last: a group that is named like a model takes its calls.
    for (const group of groups) {
      const own = new GroupPlans(group, groups, targets, (model) => this.targetsFor(model));
      for (const name of [group.name, ...group.aliases]) {
        this.plans.set(name, own.whole);
        if (own.isSplit) this.splits.set(name, own);
      }
      if (own.mirror !== null) this.mirrors.push(own.mirror);
      for (const alias of group.aliases) this.aliases.set(alias, group.name);
    }
  }

  /**
   * Whom a name may be put to, usable or not; null where there is nobody. Made once per name, and per variant where callers are
   * split; without a caller all variants together.
   */
  planFor(name: string, caller: Splitting | null = null): RoutePlan | null {
    const split = caller === null ? null : this.splits.get(name)?.planFor(caller);
    const plan = split ?? this.plans.get(name) ?? (isPathStep(name) ? null : this.wildcardPlan);
    return plan === null || plan.candidates.length === 0 ? null : plan;
  }

  /** True where a plan may depend on who calls. */
  get splitsCallers(): boolean {
    return this.splits.size > 0;
  }

  /** Whether a key for these models may call a name: it has to list the name itself, or the group of which it is an alias. */
  isOpenTo(models: readonly string[] | null, name: string): boolean {
    return mayCall(models, name) || mayCall(models, this.canonical(name));
  }

  /** The name of the group that a name is an alias of; else the name itself. */
  canonical(name: string): string {
    return this.aliases.get(name) ?? name;
  }

  /**
   * What a name is counted as: what the config knows it by. Names that only a target for any model serves count together as `*`, since
   * there would be as many of them as clients like.
   */
  countedName(name: string): string {
    const own = this.canonical(name);
    return this.exact.has(own) || this.entries.some(({ id }) => id === own) ? own : '*';
  }

  /** What providers call what a name stands for: a model's first target, but all models of a group, which may be of many families. */
  upstreamNames(name: string): readonly string[] {
    const plan = this.planFor(name);
    const names = (plan?.candidates ?? []).map(({ model, target }) => model ?? target.settings.upstreamModel ?? name);
    if (plan?.group !== undefined) return [...new Set(names)];
    return [names[0] ?? name];
  }

  /** The targets that serve a model by themselves, in config order: those that name it, else those that take any. */
  private targetsFor(model: string): readonly Target[] {
    const exact = this.exact.get(model);
    if (exact) return exact;
    return isPathStep(model) ? [] : this.wildcard;
  }
}

/** Where the name becomes part of a path (Azure's deployments), these two would lead out of it. */
function isPathStep(model: string): boolean {
  return model === '.' || model === '..';
}

/** Whether a key may call a model; a name may hold no wildcard. */
export function mayCall(models: readonly string[] | null, model: string): boolean {
  return models === null || models.includes(model);
}

/** What policies see of a plan, and what is left of it under a requirement: the same for every call, so worked out once. */
const termsByPlan = new WeakMap<RoutePlan, readonly TargetTerms[]>();
const fitByPlan = new WeakMap<RoutingRequirement, WeakMap<RoutePlan, RoutePlan>>();

/** The targets of a plan as policies see them, each once. */
export function termsOf(plan: RoutePlan): readonly TargetTerms[] {
  let terms = termsByPlan.get(plan);
  if (!terms) {
    const targets = new Set(plan.candidates.map(({ target }) => target.settings));
    termsByPlan.set(plan, (terms = [...targets].map(({ id, dataPolicy }) => ({ id, dataPolicy }))));
  }
  return terms;
}

/** What of a plan is left under what a decision requires: the same plan where all of it may be asked. */
export function fitPlan(plan: RoutePlan, required: RoutingRequirement | null): RoutePlan {
  if (required === null) return plan;
  let known = fitByPlan.get(required);
  if (!known) fitByPlan.set(required, (known = new WeakMap()));
  let fit = known.get(plan);
  if (!fit) known.set(plan, (fit = withoutUnfit(plan, required)));
  return fit;
}

function withoutUnfit(plan: RoutePlan, required: RoutingRequirement): RoutePlan {
  const isFit = (target: Target): boolean => required.unmet(target.settings.dataPolicy).length === 0;
  const candidates = plan.candidates.filter(({ target }) => isFit(target));
  if (candidates.length === plan.candidates.length) return plan;
  const unfit = new Set(plan.candidates.map(({ target }) => target).filter((target) => !isFit(target)));
  const told = required.isLogged ? [...unfit].map((target) => leftOut(target, 'data_policy')) : [];
  return { ...plan, candidates, leftOut: [...plan.leftOut, ...told] };
}
