/**
 * What `kt gateway run` says on stderr while it runs: a line per request, notices, faults; for people or as JSON. Never a body,
 * never a key. Lines are gathered for a moment, since writing to a terminal or pipe holds up the event loop.
 */
import type { EventBody } from '../../events/record.ts';
import type { Context } from '../context.ts';
import type { ReloadOccasion, ReloadOutcome } from '../../gateway/reload.ts';
import { escapeText } from '../render/escape.ts';
import { paintFor, type Paint } from '../report/paint.ts';
import { reloadFields, reloadLines } from './reload-lines.ts';

/** Milliseconds for which lines are gathered. */
const gatherFor = 20;

/** Bytes that may wait for whoever reads stderr. Beyond, lines are left out: what counts is in the event log, and memory is finite. */
const mostWaiting = 4 * 1024 * 1024;

/** Where a running gateway's words go. */
export interface Journal {
  /** A line of text; `fields` are what the JSON form says besides. */
  say(message: string, fields?: Readonly<Record<string, unknown>>): void;
  warn(message: string): void;
  fault(error: unknown, requestId: string): void;
  request(event: EventBody): void;
  /** What came of a changed config; why it was not taken as lint says it. */
  reload(outcome: ReloadOutcome, occasion: ReloadOccasion): void;
  /** Writes what has been gathered. */
  flush(): void;
}

function levelOf(event: EventBody): 'info' | 'warn' | 'error' {
  if (event.status >= 500) return 'error';
  return event.verdict === 'block' || event.verdict === 'escalate' ? 'warn' : 'info';
}

function requestFields(event: EventBody): Readonly<Record<string, unknown>> {
  return {
    level: levelOf(event),
    msg: 'request',
    request_id: event.request_id,
    event_id: event.id,
    endpoint: event.endpoint,
    model: event.model,
    target: event.target,
    key_id: event.key_id,
    status: event.status,
    verdict: event.verdict,
    policy: event.policy,
    reason_code: event.reason_code,
    redactions: event.redactions,
    repeat_of: event.repeat_of,
    error: event.error,
    latency_ms: event.latency_ms.total,
  };
}

/** A request's line for people. */
function requestLine(event: EventBody, paint: Paint): string {
  const time = event.timestamp.slice(11, 23);
  const color = { info: paint.good, warn: paint.warning, error: paint.error }[levelOf(event)];
  const what = event.repeat_of === null ? event.verdict : `${event.verdict} (again)`;
  const why = event.reason_code === null ? (event.error ?? '') : `${event.policy ?? ''} ${event.reason_code}`;
  const parts = [
    time,
    color(`${event.status} ${what}`),
    event.endpoint ?? '',
    escapeText(event.model ?? '-'),
    `${event.latency_ms.total.toFixed(1)} ms`,
    why,
    event.id,
  ];
  return parts.filter((part) => part !== '').join('  ');
}

/** Bytes that a pipe takes in one piece, whoever else writes to it (POSIX: 512 and more; Linux: 4,096). */
const pieceBytes = 4_096;

/** Lines in pieces that no other process's can come into. */
function inPieces(lines: readonly string[]): readonly string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const line of lines) {
    if (piece !== '' && Buffer.byteLength(piece) + Buffer.byteLength(line) + 1 > pieceBytes) {
      pieces.push(piece);
      piece = '';
    }
    piece += `${line}\n`;
  }
  return [...pieces, piece];
}

/** Makes a journal that writes to a context's stderr. */
export async function openJournal(
  context: Context,
  options: {
    readonly format: 'pretty' | 'json';
    readonly isQuiet: boolean;
    /** True where several processes write to the same stream. */
    readonly isShared?: boolean;
  },
): Promise<Journal> {
  const paint = await paintFor(context.color.stderr);
  const debug = context.env['KT_DEBUG'] === '1';
  let gathered: string[] = [];
  let timer: NodeJS.Timeout | null = null;
  let leftOut = 0;
  const isJson = options.format === 'json';
  const asJson = (fields: Readonly<Record<string, unknown>>): string =>
    JSON.stringify({ time: new Date(context.now()).toISOString(), level: 'info', ...fields });
  const warning = (message: string): string =>
    isJson ? asJson({ level: 'warn', msg: message }) : `${paint.warning('warning')}: ${message}`;
  const flush = (): void => {
    if (timer) clearTimeout(timer);
    timer = null;
    if (gathered.length === 0) return;
    if (context.stderr.writableLength > mostWaiting) {
      leftOut += gathered.length;
      gathered = [];
      return;
    }
    if (leftOut > 0) gathered.unshift(warning(`${leftOut} lines were left out here: nobody read them`));
    leftOut = 0;
    if (options.isShared === true) for (const text of inPieces(gathered)) context.stderr.write(text);
    else context.stderr.write(`${gathered.join('\n')}\n`);
    gathered = [];
  };
  const put = (line: string): void => {
    gathered.push(line);
    timer ??= setTimeout(flush, gatherFor).unref();
  };
  return {
    say: (message, fields = {}) => {
      put(isJson ? asJson({ msg: message, ...fields }) : message);
      flush();
    },
    warn: (message) => put(warning(message)),
    fault: (error, requestId) => {
      const reason = error instanceof Error ? error.message : String(error);
      const stack = debug && error instanceof Error ? { stack: error.stack } : {};
      const message = `a fault of kt's own in ${requestId}: ${reason}`;
      put(
        isJson
          ? asJson({ level: 'error', msg: message, ...stack })
          : `${paint.error('fault')}: ${message}${debug ? `\n${stack.stack ?? ''}` : ''}`,
      );
    },
    request: (event) => {
      if (options.isQuiet) return;
      put(isJson ? asJson(requestFields(event)) : requestLine(event, paint));
    },
    reload: (outcome, occasion) => {
      if (isJson) put(asJson(reloadFields(outcome, occasion)));
      else for (const line of reloadLines(outcome, paint)) put(line);
    },
    flush,
  };
}
