/**
 * Events that are about the gateway and not about an exchange: refused credentials, configs, budgets.
 */
import { blankEvent } from '../events/blank-event.ts';
import type { EventBody, EventType } from '../events/record.ts';
import type { LimitNotice } from './limits/budget-alerts.ts';
import type { StoreOutage } from './store/outage-report.ts';

/** Characters of a name that a caller chose, at most. */
const longestSubject = 256;

/**
 * The event of a budget of which a share is used, or of a time in which limits could not be counted. Costs are told in whole
 * nano-dollars, as usage is.
 */
export function limitEvent(id: string, timestamp: string, notice: LimitNotice | StoreOutage): EventBody {
  if ('store' in notice) return noticeEvent('limit', id, timestamp, outageDetails(notice));
  const { limit, subject, reached, unit, used, maximum, resetsAt } = notice;
  return noticeEvent('limit', id, timestamp, {
    limit,
    subject: subject && subject.slice(0, longestSubject),
    reached,
    unit: unit === 'cost' ? 'nano_usd' : unit,
    used,
    maximum,
    resets_at: resetsAt === null ? null : new Date(resetsAt).toISOString(),
  });
}

/** Makes one. `details` must hold no credential and no text of a client's. */
export function noticeEvent(
  type: Exclude<EventType, 'decision'>,
  id: string,
  timestamp: string,
  details: Readonly<Record<string, unknown>>,
): EventBody {
  return { ...blankEvent, id, timestamp, event_type: type, details };
}

function outageDetails({ store, reason, since, until, letThrough, refused }: StoreOutage): Record<string, unknown> {
  return {
    store,
    reason,
    since: new Date(since).toISOString(),
    until: new Date(until).toISOString(),
    let_through: letThrough,
    refused,
  };
}
