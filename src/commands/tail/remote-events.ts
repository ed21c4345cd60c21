/**
 * Events of a gateway elsewhere, over its `GET /v1/events` with an access key. The stream names the place behind each event;
 * after a connection that broke it is asked for what comes behind the last place, so nothing is missed and nothing comes twice.
 */
import { setTimeout as delay } from 'node:timers/promises';
import type { EventFilter } from '../../events/filter.ts';
import { decodeLine, type ChainPosition } from '../../events/line.ts';
import { decodeCursor, encodeCursor, type FoundLine } from '../../events/query.ts';
import { CommandError } from '../exit-code.ts';
import { escapeText } from '../render/escape.ts';
import { createStreamReader, type StreamedEvent } from './event-stream.ts';
import { noticeText } from './local-events.ts';
import type { RemoteChoice, TailOptions } from './options.ts';
import type { FeedTools } from './tail-sink.ts';

/** Milliseconds of silence after which a connection is taken for dead: a gateway sends a comment every fifteen seconds. */
const longestSilence = 45_000;

/** Milliseconds before a connection is tried again: at first, and at most. */
const firstPause = 250;
const longestPause = 5_000;

/** The most that a gateway gives of its last events at a time. */
const largestPage = 1_000;

/** A connection that failed for a reason that may pass. */
class Unreachable extends Error {}

/** Shows a gateway's events. Throws a CommandError where it refuses, and without `--follow` where it can't be reached. */
export async function showRemoteEvents(tail: TailOptions, remote: RemoteChoice, tools: FeedTools): Promise<void> {
  const reader = new RemoteReader(tail, remote, tools);
  try {
    await readThrough(reader, tail, tools);
  } finally {
    reader.sayUnreadable();
  }
}

/** Reads connection after connection until all was shown, or the signal. */
async function readThrough(reader: RemoteReader, tail: TailOptions, { context, signal }: FeedTools): Promise<void> {
  let pause = firstPause;
  let isLost = false;
  for (;;) {
    try {
      const isDone = await reader.read(() => {
        if (isLost) context.stderr.write(`Connected to ${reader.name} again\n`);
        isLost = false;
        pause = firstPause;
      });
      if (isDone || signal.aborted) return;
      throw new Unreachable('it ended the stream');
    } catch (error) {
      if (signal.aborted) return;
      if (!(error instanceof Unreachable)) throw error;
      if (!tail.follow) throw new CommandError(`Can't read events from ${reader.name}: ${error.message}`);
      if (!isLost) context.stderr.write(`No connection to ${reader.name}: ${error.message}; trying again\n`);
      isLost = true;
    }
    await delay(pause, undefined, { signal }).catch(() => undefined);
    pause = Math.min(pause * 2, longestPause);
    if (signal.aborted) return;
  }
}

class RemoteReader {
  /** As messages call the gateway. */
  readonly name: string;
  readonly #tail: TailOptions;
  readonly #remote: RemoteChoice;
  readonly #tools: FeedTools;
  /** The place to go on behind; null while nothing has been given yet and the last events are asked for. */
  #place: string | null;
  #unreadable = 0;

  constructor(tail: TailOptions, remote: RemoteChoice, tools: FeedTools) {
    this.name = remote.url.href.replace(/\/$/, '');
    this.#tail = tail;
    this.#remote = remote;
    this.#tools = tools;
    this.#place = tools.start === null ? null : encodeCursor(tools.start);
    if (this.#place === null && tail.limit === null) this.#place = encodeCursor({ seq: 0 });
  }

  /** Reads one connection to its end; true where all was shown that was asked for. */
  async read(connected: () => void): Promise<boolean> {
    const { limit, isLimitGiven } = this.#tail;
    if (this.#place === null && limit !== null && limit > largestPage) this.#place = await this.#placeBefore(limit);
    const query = queryOf(this.#tail.filter);
    query.set('follow', 'true');
    if (this.#place !== null) query.set('after', this.#place);
    const isFirst = this.#place === null || this.#place === (this.#tools.start && encodeCursor(this.#tools.start));
    if (limit !== null && limit <= largestPage && isFirst && (this.#place === null || isLimitGiven)) {
      query.set('limit', String(limit));
    }
    const silence = new AbortController();
    const body = await this.#get(query, silence);
    connected();
    const parse = createStreamReader();
    let timer = setTimeout(() => silence.abort(), longestSilence);
    try {
      for await (const chunk of body) {
        clearTimeout(timer);
        const isDone = await this.#show(parse(chunk));
        if (isDone || this.#tools.signal.aborted) return isDone;
        timer = setTimeout(() => silence.abort(), longestSilence);
      }
    } catch (error) {
      if (error instanceof CommandError) throw error;
      throw new Unreachable(silence.signal.aborted ? 'it has fallen silent' : reasonOf(error));
    } finally {
      clearTimeout(timer);
      silence.abort();
    }
    return false;
  }

  /** Says how many lines of the stream were no events. */
  sayUnreadable(): void {
    const count = this.#unreadable;
    if (count === 0) return;
    this.#tools.context.stderr.write(
      `${count} ${count === 1 ? 'line' : 'lines'} of ${this.name} could not be read as events\n`,
    );
  }

  /** Shows what came; true where what was there has been shown and nothing more is wanted. */
  async #show(events: readonly StreamedEvent[]): Promise<boolean> {
    const found: FoundLine[] = [];
    let reached: ChainPosition | null = null;
    let isCaughtUp = false;
    for (const { name, data, id } of events) {
      if (id !== null) {
        this.#place = id;
        reached = decodeCursor(id);
      }
      if (name === '' && data !== '') {
        const line = Buffer.from(data);
        const record = decodeLine(line);
        if (record === null) this.#unreadable += 1;
        else found.push({ line, record });
      } else if (name === 'caught_up') {
        isCaughtUp = true;
        // An empty log: all that comes is new.
        this.#place ??= encodeCursor({ seq: 0 });
      } else if (name === 'unknown_start' || name === 'missed') this.#tell(data);
    }
    if (found.length > 0 || reached !== null) await this.#tools.sink.take(found, reached);
    return isCaughtUp && !this.#tail.follow;
  }

  #tell(data: string): void {
    const { what, seq, count } = JSON.parse(data) as { what: string; seq?: number; count?: number };
    const text =
      what === 'missed'
        ? noticeText({ what, count: Number(count) }, this.name)
        : noticeText({ what: 'unknown_start', seq: Number(seq) }, this.name);
    this.#tools.context.stderr.write(`${text}\n`);
  }

  /** The place before the last so many events, found page by page. */
  async #placeBefore(limit: number): Promise<string> {
    let left = limit;
    let oldest = 0;
    let after: string | null = null;
    do {
      const query = queryOf(this.#tail.filter);
      query.set('limit', String(Math.min(left, largestPage)));
      if (after !== null) query.set('after', after);
      const pieces: Uint8Array[] = [];
      for await (const piece of await this.#get(query, new AbortController())) pieces.push(piece);
      const page = JSON.parse(Buffer.concat(pieces).toString()) as { data: { seq: number }[]; next: string | null };
      left -= page.data.length;
      oldest = page.data.at(-1)?.seq ?? oldest;
      after = page.next;
    } while (after !== null && left > 0);
    return encodeCursor({ seq: Math.max(0, oldest - 1) });
  }

  async #get(query: URLSearchParams, end: AbortController): Promise<AsyncIterable<Uint8Array>> {
    const { url, accessKey } = this.#remote;
    const base = url.pathname.replace(/\/(v1\/?)?$/, '/');
    let response: Response;
    try {
      response = await fetch(new URL(`${base}v1/events?${query.toString()}`, url), {
        headers: { authorization: `Bearer ${accessKey}`, accept: 'text/event-stream, application/json' },
        redirect: 'manual',
        signal: AbortSignal.any([this.#tools.signal, end.signal]),
      });
    } catch (error) {
      throw new Unreachable(reasonOf(error));
    }
    if (response.status === 200 && response.body !== null) return response.body;
    const text = await response.text().catch(() => '');
    throw refusal(response.status, text, this.name);
  }
}

/** A filter as the parameters of the API. */
function queryOf(filter: EventFilter): URLSearchParams {
  const query = new URLSearchParams();
  const { since, until, grep, repeats } = filter;
  if (since !== undefined) query.set('since', new Date(since).toISOString());
  if (until !== undefined) query.set('until', new Date(until).toISOString());
  if (grep !== undefined) query.set('grep', grep);
  query.set('repeats', String(repeats === true));
  for (const name of ['verdict', 'policy', 'model', 'key', 'user', 'request_id', 'type'] as const) {
    for (const value of filter[name] ?? []) query.append(name, value);
  }
  return query;
}

/** What an answer that is none means: an error for good, or one that may pass. */
function refusal(status: number, body: string, name: string): Error {
  const message = escapeText(messageOf(body).slice(0, 500));
  if (status === 401 || status === 403) {
    return new CommandError(`${name} refuses the access key${message === '' ? '' : `: ${message}`}`, {
      hint: 'Make one there with: kt keys create --name tail --type access',
    });
  }
  if (status >= 500 || status === 408 || status === 429) {
    return new Unreachable(`it answers ${status}${message === '' ? '' : ` (${message})`}`);
  }
  const what = status >= 300 && status < 400 ? 'it leads elsewhere, where the key is not sent' : message;
  const options = status === 404 ? { hint: 'Is it the address of a kt gateway?' } : {};
  return new CommandError(`${name} answers ${status}${what === '' ? '' : `: ${what}`}`, options);
}

function messageOf(body: string): string {
  try {
    const message: unknown = (JSON.parse(body) as { error?: { message?: unknown } } | null)?.error?.message;
    return typeof message === 'string' ? message : '';
  } catch {
    return '';
  }
}

/** `fetch` tells the cause apart from the failure. */
function reasonOf(error: unknown): string {
  const cause: unknown = error instanceof Error ? (error.cause ?? error) : error;
  if (!(cause instanceof Error)) return 'the connection failed';
  const { code } = cause as NodeJS.ErrnoException;
  return cause.message === '' ? (code ?? 'the connection failed') : cause.message;
}
