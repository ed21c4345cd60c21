/**
 * The event of a call whose worker died over it. What the client got is not known; whatever it was, it broke off.
 */
import { blankEvent } from '../../events/blank-event.ts';
import type { EventLog } from '../../events/event-log.ts';
import type { EventBody } from '../../events/record.ts';
import type { CallStub } from '../under-way.ts';

/** Makes it. `micros` is now, in microseconds since the epoch. */
export function lostCallEvent(stub: CallStub, micros: number): EventBody {
  const total = Math.max(0, Math.round(micros - Date.parse(stub.timestamp) * 1000) / 1000);
  return {
    ...blankEvent,
    ...stub,
    event_type: 'decision',
    status: 500,
    latency_ms: { ...blankEvent.latency_ms, total },
    error: 'worker_lost',
  };
}

/** Records calls that a dead worker had in hand; `warn` hears of each event that can't be written. */
export function recordLost(
  events: readonly EventBody[],
  log: Pick<EventLog, 'append'>,
  warn: (message: string) => void,
): void {
  for (const event of events) {
    log.append(event).catch(() => warn('the event of a call that a dead worker had in hand could not be written'));
  }
}
