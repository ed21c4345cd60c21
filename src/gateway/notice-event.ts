/**
 * Events that are about the gateway and not about an exchange: refused credentials, configs, the log itself.
 */
import type { EventBody, EventType } from '../events/record.ts';

/** Makes one. `details` must hold no credential and no text of a client's. */
export function noticeEvent(
  type: Exclude<EventType, 'decision'>,
  id: string,
  timestamp: string,
  details: Readonly<Record<string, unknown>>,
): EventBody {
  return {
    id,
    timestamp,
    event_type: type,
    request_id: null,
    client_request_id: null,
    trace_id: null,
    endpoint: null,
    model: null,
    provider: null,
    target: null,
    stream: false,
    key_id: null,
    user_id: null,
    team_id: null,
    identity_source: null,
    verdict: 'allow',
    enforced: true,
    phase: null,
    policy: null,
    reason_code: null,
    policy_results: [],
    redactions: 0,
    delivered: 'none',
    repeat_of: null,
    status: 0,
    upstream_status: null,
    attempts: [],
    usage: null,
    latency_ms: { total: 0, input_policies: null, upstream: null, first_token: null, output_policies: null },
    prompt_hash: null,
    config: null,
    error: null,
    details,
  };
}
