/**
 * The log as exchanges see it: whether it can be written, and what was lost where calls go through without.
 */
import type { EventLog } from '../events/event-log.ts';
import type { Evidence } from './exchange-services.ts';

/** Where events go: the log itself, or in a worker the way to the process that has it. */
export type EventSink = Pick<EventLog, 'append' | 'health'>;

/** Makes it. `warn` hears, once each time it begins, that events can't be written: an operator who hears of nothing but 503s would look elsewhere. */
export function evidenceOf(log: EventSink, warn: (message: string) => void): Evidence {
  let lost = 0;
  let isSaid = false;
  return {
    problem: () => {
      const health = log.health();
      if (!health.ok && !isSaid) warn(`the event log cannot be written: ${health.reason}`);
      isSaid = !health.ok;
      return health.ok ? null : health.reason;
    },
    write: (event) => log.append(event),
    lost: () => {
      lost++;
      warn(`the event log cannot be written: ${lost} ${lost === 1 ? 'event is' : 'events are'} lost so far`);
    },
  };
}
