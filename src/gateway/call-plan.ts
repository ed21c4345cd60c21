/**
 * What may answer a call: what its model or group names, as far as the key may call it, the shape is spoken and the target can be
 * used.
 */
import type { Caller } from '../policy/subject.ts';
import { accessDenied, modelNotFound, modelNotSpoken, upstreamError } from './errors.ts';
import type { KeyRecord } from './keys.ts';
import { leftOut, type Candidate, type RoutePlan } from './routing/candidate.ts';
import type { RunningConfig } from './running-config.ts';
import { routeTo } from './translate/registry.ts';
import type { WireShape } from './wire/shape.ts';

/** Who calls what. */
export interface PlannedCall {
  readonly key: KeyRecord;
  readonly caller: Caller;
  readonly requestId: string;
  readonly shape: WireShape;
  /** As the client names it. */
  readonly model: string;
}

/** Throws what keeps the call from being put to anybody. `chosen` hears of the plan before it is known whether any of it can be used. */
export function planOf(
  call: PlannedCall,
  { models, limits }: RunningConfig,
  chosen: (plan: RoutePlan) => void,
): RoutePlan {
  const { key, caller, model, shape } = call;
  if (!models.isOpenTo(key.models, model) || !limits.mayCall(caller, model, models)) {
    throw accessDenied('This key may not call this model.', 'model_not_allowed');
  }
  const { user, keyId } = caller;
  const plan = models.planFor(model, models.splitsCallers ? { user, keyId, requestId: call.requestId } : null);
  if (plan === null) throw modelNotFound(model);
  chosen(plan);
  return usableOf(plan, shape, model);
}

function usableOf(plan: RoutePlan, shape: WireShape, model: string): RoutePlan {
  const { candidates } = plan;
  const speaks = ({ target }: Candidate): boolean => routeTo(shape, target.settings.provider.speaks) !== null;
  const isUsable = (candidate: Candidate): boolean => candidate.target.client !== null && speaks(candidate);
  if (candidates.every(isUsable)) return plan;
  const speaking = candidates.filter(speaks);
  if (speaking.length === 0) throw modelNotSpoken(model, shape.path);
  const usable = speaking.filter(isUsable);
  const unusable = speaking.filter((candidate) => !isUsable(candidate));
  if (usable.length > 0) {
    const more = unusable.map(({ target }) => leftOut(target, 'unusable'));
    return { ...plan, candidates: usable, leftOut: [...plan.leftOut, ...more] };
  }
  const message = 'No provider target for this model is usable now; the gateway’s operator can see why.';
  throw upstreamError(503, 'upstream_unavailable', message);
}
