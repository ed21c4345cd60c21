/**
 * `GET /v1/events`: the log over HTTP, for holders of an access key.
 */
import type { EventFilter } from '../events/filter.ts';
import { CursorError, findEvent, queryEvents } from '../events/query.ts';
import type { EventRecord } from '../events/record.ts';
import { parseSince } from '../events/time.ts';
import { GatewayError, invalidRequest } from './errors.ts';

/** Events on a page, unless asked for fewer, and at most. */
const defaultLimit = 50;
const largestLimit = 1000;

const lists = ['verdict', 'policy', 'model', 'key', 'request_id', 'type'] as const;
const known = new Set<string>([...lists, 'limit', 'since', 'until', 'after']);

/** A page as OpenAI's lists look. */
export interface EventList {
  readonly object: 'list';
  readonly data: readonly EventRecord[];
  readonly has_more: boolean;
  readonly next: string | null;
}

function moment(query: URLSearchParams, name: 'since' | 'until', now: number): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  const time = parseSince(text, now);
  if (time === null) throw invalidRequest(`'${name}' takes a duration like 5m or an RFC 3339 time.`, name);
  return time;
}

function limitOf(query: URLSearchParams): number {
  const text = query.get('limit');
  if (text === null) return defaultLimit;
  const limit = /^[0-9]{1,6}$/.test(text) ? Number(text) : 0;
  if (limit < 1 || limit > largestLimit) {
    throw invalidRequest(`'limit' takes a whole number from 1 to ${largestLimit}.`, 'limit');
  }
  return limit;
}

/** A page of events, newest first. Throws a 400 that names the parameter. */
export async function listEvents(folder: string, query: URLSearchParams, now: number): Promise<EventList> {
  for (const name of query.keys()) {
    if (!known.has(name)) throw invalidRequest(`Unknown parameter '${name.slice(0, 100)}'.`, name.slice(0, 100));
  }
  const since = moment(query, 'since', now);
  const until = moment(query, 'until', now);
  const after = query.get('after');
  const values = (name: (typeof lists)[number]): readonly string[] | undefined => {
    const all = query.getAll(name).flatMap((value) => value.split(','));
    return all.length === 0 ? undefined : all;
  };
  const chosen = Object.fromEntries(lists.flatMap((name) => (values(name) ? [[name, values(name)]] : [])));
  const filter: EventFilter = {
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    ...chosen,
    repeats: true,
  };
  try {
    const page = await queryEvents(folder, filter, { limit: limitOf(query), ...(after === null ? {} : { after }) });
    return { object: 'list', data: page.data, has_more: page.has_more, next: page.next };
  } catch (error) {
    if (error instanceof CursorError) throw invalidRequest("'after' takes the 'next' of a former page.", 'after');
    throw error;
  }
}

/** One event by its id. Throws a 404 where there is none. */
export async function getEvent(folder: string, id: string): Promise<EventRecord> {
  const event = await findEvent(folder, id);
  if (event) return event;
  throw new GatewayError(404, 'invalid_request_error', 'not_found', 'There is no event with this id.', { param: 'id' });
}
