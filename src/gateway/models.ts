/**
 * What is on offer: which targets serve a model, and the list that `GET /v1/models` shows.
 */
import type { RoutingRequirement, TargetTerms } from '../policy/data-policy.ts';
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

/** Finds targets by model. Compiled once per config. */
export class ModelCatalogue {
  readonly entries: readonly ModelEntry[];
  private readonly exact = new Map<string, Target[]>();
  private readonly wildcard: Target[] = [];
  private readonly plans = new Map<string, RoutePlan>();
  private readonly wildcardPlan: RoutePlan;

  constructor(targets: readonly Target[], loadedAt: number) {
    const entries = new Map<string, ModelEntry>();
    for (const target of targets) {
      const { model, models, provider } = target.settings;
      if (model === '*') this.wildcard.push(target);
      else this.exact.set(model, [...(this.exact.get(model) ?? []), target]);
      for (const id of models) {
        if (entries.has(id)) continue;
        entries.set(id, { id, object: 'model', created: Math.floor(loadedAt / 1000), owned_by: provider.name });
      }
    }
    this.entries = [...entries.values()];
    const plan = (of: readonly Target[], pool: string): RoutePlan => ({
      candidates: candidatesOf(of, pool),
      strategy: null,
      leftOut: [],
    });
    for (const [model, of] of this.exact) this.plans.set(model, plan(of, model));
    this.wildcardPlan = plan(this.wildcard, '*');
  }

  /** The targets that serve a model, in config order: those that name it, else those that take any. */
  targetsFor(model: string): readonly Target[] {
    const exact = this.exact.get(model);
    if (exact) return exact;
    return isPathStep(model) ? [] : this.wildcard;
  }

  /** The same targets as candidates for a call, usable or not; null where there is none. One object per model, made once. */
  planFor(model: string): RoutePlan | null {
    const plan = this.plans.get(model) ?? (isPathStep(model) ? null : this.wildcardPlan);
    return plan === null || plan.candidates.length === 0 ? null : plan;
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

/** The targets of a plan as policies see them, each once. */
export function termsOf({ candidates }: RoutePlan): readonly TargetTerms[] {
  const targets = new Set(candidates.map(({ target }) => target.settings));
  return [...targets].map(({ id, dataPolicy }) => ({ id, dataPolicy }));
}

/** What of a plan is left under what a decision requires: the same plan where all of it may be asked. */
export function fitPlan(plan: RoutePlan, required: RoutingRequirement | null): RoutePlan {
  if (required === null) return plan;
  const isFit = (target: Target): boolean => required.unmet(target.settings.dataPolicy).length === 0;
  const candidates = plan.candidates.filter(({ target }) => isFit(target));
  if (candidates.length === plan.candidates.length) return plan;
  const unfit = new Set(plan.candidates.map(({ target }) => target).filter((target) => !isFit(target)));
  const told = required.isLogged ? [...unfit].map((target) => leftOut(target, 'data_policy')) : [];
  return { ...plan, candidates, leftOut: [...plan.leftOut, ...told] };
}
