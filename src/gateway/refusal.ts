/**
 * What a client is told when a policy refuses: the contract's 409, with all that OpenAI's SDKs need to show it and not to
 * repeat it. The message names the policy, the turn and what to do, never the text.
 */
import type { Decision } from '../policy/decision.ts';
import { GatewayError, unavailable } from './errors.ts';

/** SDKs that obey it do not repeat the call; those that ignore it (and retry 409) at least do so at once. */
const doNotRepeat = { 'x-should-retry': 'false', 'retry-after-ms': '0' };

/** The error of a phase that blocked, escalated, or failed closed. `status` is the config's `errors.block_status`. */
export function refusalError(decision: Decision, eventId: string, status: number): GatewayError {
  const { phase, policy, reasonCode, message, place, verdict, failed } = decision;
  if (failed) {
    const text = `Policy '${policy ?? ''}' could not be evaluated, and the gateway refuses what it cannot judge.`;
    return unavailable('policy_unavailable', text);
  }
  const escalated = verdict === 'escalate';
  const code = escalated ? 'escalation_required' : phase === 'input' ? 'input_blocked' : 'output_blocked';
  const subject = phase === 'input' ? 'Request' : 'Answer';
  const what = escalated ? 'needs approval by' : 'blocked by';
  const where = place === null || phase === 'output' ? '' : ` (at ${place})`;
  const why = (message ?? 'it is not allowed').replace(/\.$/, '');
  const sentence = `${subject} ${what} policy '${policy ?? ''}': ${why}${where}.`;
  return new GatewayError(status, 'policy_violation', code, sentence, {
    headers: doNotRepeat,
    fields: { policy, reason_code: reasonCode, phase, event_id: eventId },
  });
}

/** The kill switch's answer to every model call. */
export function disabledError(): GatewayError {
  const message = 'The gateway is switched off by its operator (pack.enabled: false).';
  return unavailable('gateway_disabled', message, { 'x-should-retry': 'false' });
}
