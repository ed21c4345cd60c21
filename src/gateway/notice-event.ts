/**
 * Events that are about the gateway and not about an exchange: refused credentials, configs.
 */
import { blankEvent } from '../events/blank-event.ts';
import type { EventBody, EventType } from '../events/record.ts';

/** Makes one. `details` must hold no credential and no text of a client's. */
export function noticeEvent(
  type: Exclude<EventType, 'decision'>,
  id: string,
  timestamp: string,
  details: Readonly<Record<string, unknown>>,
): EventBody {
  return { ...blankEvent, id, timestamp, event_type: type, details };
}
