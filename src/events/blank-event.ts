/**
 * The body of an event that tells of no exchange: what the log and the gateway say about themselves starts from it.
 */
import type { EventBody } from './record.ts';

/** A `log` event without id and time; spread it and set what there is to tell (`event_type`, `error`, `details`). */
export const blankEvent: Omit<EventBody, 'id' | 'timestamp'> = {
  event_type: 'log',
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
  enforced: false,
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
};
