/**
 * `GET /v1/events`: the log over HTTP, for holders of an access key. Events are given as their lines were written, byte for
 * byte, so that whoever keeps them can check their hashes.
 */
import type { EventFilter } from '../events/filter.ts';
import type { ChainPosition } from '../events/line.ts';
import { CursorError, decodeCursor, findEvent, queryEvents } from '../events/query.ts';
import { parseSince } from '../events/time.ts';
import { GatewayError, invalidRequest } from './errors.ts';

/** Events on a page, unless asked for fewer, and at most. */
const defaultLimit = 50;
const largestLimit = 1000;

const lists = ['verdict', 'policy', 'model', 'key', 'user', 'request_id', 'type'] as const;
const switches = ['follow', 'repeats'] as const;
const known = new Set<string>([...lists, ...switches, 'limit', 'since', 'until', 'after', 'grep']);

/** Parameters that know all their values. */
const allowed: Readonly<Partial<Record<(typeof lists)[number], readonly string[]>>> = {
  verdict: ['allow', 'redact', 'escalate', 'block'],
  type: ['decision', 'mirror', 'auth', 'config', 'limit', 'log', 'all'],
};

/** What a request for events asks for. */
export interface EventsRequest {
  readonly filter: EventFilter;
  /** Null where none was given. */
  readonly limit: number | null;
  /** A former page's `next`, or the `id` of a streamed event; null where none was given. */
  readonly after: { readonly cursor: string; readonly position: ChainPosition } | null;
  /** Asked for as a stream that goes on. */
  readonly follow: boolean;
}

/** Reads the parameters. Throws a 400 that names the one that is off. */
export function readEventsRequest(query: URLSearchParams, now: number): EventsRequest {
  for (const name of query.keys()) {
    if (!known.has(name)) throw invalidRequest(`Unknown parameter '${name.slice(0, 100)}'.`, name.slice(0, 100));
  }
  const since = moment(query, 'since', now);
  const until = moment(query, 'until', now);
  const grep = query.get('grep');
  const follow = switchOf(query, 'follow') ?? false;
  const chosen = Object.fromEntries(lists.map((name) => [name, valuesOf(query, name)]));
  return {
    filter: {
      ...(since === undefined ? {} : { since }),
      ...(until === undefined ? {} : { until }),
      ...(grep === null ? {} : { grep }),
      ...chosen,
      repeats: switchOf(query, 'repeats') ?? true,
    },
    limit: limitOf(query, follow ? 0 : 1),
    after: afterOf(query),
    follow,
  };
}

function moment(query: URLSearchParams, name: 'since' | 'until', now: number): number | undefined {
  const text = query.get(name);
  if (text === null) return undefined;
  const time = parseSince(text, now);
  if (time === null) throw invalidRequest(`'${name}' takes a duration like 5m or an RFC 3339 time.`, name);
  return time;
}

function limitOf(query: URLSearchParams, least: number): number | null {
  const text = query.get('limit');
  if (text === null) return null;
  const limit = /^[0-9]{1,6}$/.test(text) ? Number(text) : -1;
  if (limit < least || limit > largestLimit) {
    throw invalidRequest(`'limit' takes a whole number from ${least} to ${largestLimit}.`, 'limit');
  }
  return limit;
}

function switchOf(query: URLSearchParams, name: (typeof switches)[number]): boolean | null {
  const text = query.get(name);
  if (text === null) return null;
  if (text === 'true' || text === '1') return true;
  if (text === 'false' || text === '0') return false;
  throw invalidRequest(`'${name}' takes true or false.`, name);
}

function valuesOf(query: URLSearchParams, name: (typeof lists)[number]): readonly string[] {
  const values = query.getAll(name).flatMap((value) => value.split(',').filter((item) => item !== ''));
  const words = allowed[name];
  if (words !== undefined && !values.every((value) => words.includes(value))) {
    throw invalidRequest(`'${name}' takes ${words.join(', ')}.`, name);
  }
  return values;
}

function afterOf(query: URLSearchParams): EventsRequest['after'] {
  const cursor = query.get('after');
  if (cursor === null) return null;
  try {
    return { cursor, position: decodeCursor(cursor) };
  } catch (error) {
    if (!(error instanceof CursorError)) throw error;
    throw invalidRequest("'after' takes the 'next' of a former page, or the id of a streamed event.", 'after');
  }
}

/** How many looks through the log run at once: each reads and parses as fast as it can, and calls are to go on meanwhile. */
const mostLooks = 2;

/** Answers from the log of a folder. One per gateway. */
export class EventsApi {
  private readonly folder: string;
  private running = 0;
  private readonly waiting: (() => void)[] = [];

  constructor(folder: string) {
    this.folder = folder;
  }

  /** A page of events as JSON, newest first, in the form of OpenAI's lists. `signal` ends a look that nobody waits for. */
  async list({ filter, limit, after }: EventsRequest, signal: AbortSignal): Promise<Buffer<ArrayBuffer>> {
    const page = await this.inTurn(async () => {
      const how = { limit: limit ?? defaultLimit, signal, ...(after === null ? {} : { after: after.cursor }) };
      return queryEvents({ folder: this.folder }, filter, how);
    }).catch((error: unknown) => {
      // Nobody reads this answer; it keeps the end of a look from passing for a fault.
      throw signal.aborted ? invalidRequest('The client is gone.') : error;
    });
    const pieces: Buffer[] = [Buffer.from('{"object":"list","data":[')];
    for (const [index, { line }] of page.data.entries()) {
      if (index > 0) pieces.push(comma);
      pieces.push(line);
    }
    pieces.push(Buffer.from(`],"has_more":${page.has_more},"next":${JSON.stringify(page.next)}}`));
    return Buffer.concat(pieces);
  }

  /** One event by its id, as it was written. Throws a 404 where there is none. */
  async get(id: string): Promise<Buffer<ArrayBuffer>> {
    const event = await this.inTurn(() => findEvent({ folder: this.folder }, id));
    if (event) return Buffer.concat([event.line]);
    throw new GatewayError(404, 'invalid_request_error', 'not_found', 'There is no event with this id.', {
      param: 'id',
    });
  }

  private async inTurn<Result>(look: () => Promise<Result>): Promise<Result> {
    if (this.running >= mostLooks) await new Promise<void>((resolve) => this.waiting.push(resolve));
    else this.running += 1;
    try {
      return await look();
    } finally {
      const next = this.waiting.shift();
      if (next === undefined) this.running -= 1;
      else next();
    }
  }
}

const comma = Buffer.from(',');
