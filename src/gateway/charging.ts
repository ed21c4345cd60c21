/**
 * What a call is charged with: asked for where a config limits or prices anything, and counted once the call is over.
 */
import type { Caller, Subject } from '../policy/subject.ts';
import type { ExchangeRecord } from './exchange-record.ts';
import type { KeyRecord } from './keys.ts';
import { CallAccount } from './limits/call-account.ts';
import { inputTokensOf, outputBoundOf } from './limits/call-size.ts';
import type { RoutePlan } from './routing/candidate.ts';
import type { RunningConfig } from './running-config.ts';
import type { JsonObject, WireShape } from './wire/shape.ts';

/** Who calls for what. */
export interface ChargedCall {
  readonly key: KeyRecord;
  readonly caller: Caller;
  readonly shape: WireShape;
  readonly subject: Subject;
  readonly body: JsonObject;
  /** As the client names it. */
  readonly model: string;
}

/** The account of a call, which has taken nothing yet. */
export function accountOf(call: ChargedCall, plan: RoutePlan, { limits, models }: RunningConfig): CallAccount {
  const { key, caller, shape, subject, body } = call;
  const model = plan.group ?? call.model;
  const limited = {
    caller,
    model,
    countedModel: models.countedName(model),
    inputTokens: inputTokensOf(subject),
    keyId: key.counted_as ?? key.id,
    // What does not stream generates nothing.
    ...(shape.readFrame === null ? { outputTokens: 0, answers: 1 } : outputBoundOf(body, shape.outputBounds)),
    isAnthropic: shape.api === 'anthropic',
  };
  return new CallAccount(limits, limited, plan);
}

/** Notes what the call used, by its provider's count or by an estimate. */
export function countUse(account: CallAccount, record: ExchangeRecord): void {
  const { usage, upstreamStatus, attempts, askedTarget: target } = record;
  record.usage = account.close({ usage, upstreamStatus, attempts, target });
}
