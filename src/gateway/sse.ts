/**
 * The stream of server-sent events, split anywhere: bytes in, whole events out, each with the text it came as, so that what
 * is not changed can go on as it came. Follows the WHATWG event stream format (LF, CR LF and CR, a leading BOM).
 */

import { isAscii } from 'node:buffer';
import { TextDecoder } from 'node:util';

/** One event as it stood in the stream. */
export interface SseEvent {
  /** Its lines with their endings and the blank line that closes it; `id:` lines are left out, they crash a common SDK. */
  readonly raw: string;
  /** The joined `data:` lines; null for an event without any (a comment, a keep-alive). */
  readonly data: string | null;
  /** The `event:` name; empty where there is none. */
  readonly name: string;
}

/** An event that grows past this many characters without ending is not one that a client could use. */
const maxEventLength = 8 * 1024 * 1024;

/** What may stand last in a stream without its blank line. */
const lastDone = /^data: ?\[DONE\][ \r\n]*$/;

/** Thrown when a stream can't be read as events. */
export class SseError extends Error {}

/** Splits a stream of bytes. One per stream. */
export class SseSplitter {
  /** Null while all was ASCII, as in most streams: to make one takes as long as the rest of a stream's beginning. */
  private decoder: TextDecoder | null = null;
  /** True where nothing is left of a character: the bytes so far end with one of one byte. */
  private isAtCharacter = true;
  private hasBegun = false;
  private pending = '';
  /** True where what is pending ends with a CR, which may be half of a line end. */
  private isAfterCarriage = false;
  private lines: string[] = [];
  private data: string | null = null;
  private name = '';
  private length = 0;

  /** Events that end within these bytes. Throws SseError on bytes that are not UTF-8 and on events without end. */
  push(chunk: Uint8Array): readonly SseEvent[] {
    return this.take(this.decode(chunk));
  }

  /**
   * The events that end with the stream itself: a CR at its very end is a line end and no half of one, and a `[DONE]` says all that
   * it has to without the blank line that some servers leave out.
   */
  finish(): readonly SseEvent[] {
    const raw = this.pending;
    if (lastDone.test(this.lines.join('') + raw)) {
      this.pending = '';
      this.lines = [];
      return [{ raw: 'data: [DONE]\n\n', data: '[DONE]', name: '' }];
    }
    if (!raw.endsWith('\r')) return [];
    this.pending = '';
    const event = this.line(raw.slice(0, -1), raw);
    return event ? [event] : [];
  }

  /** True where bytes of an unfinished event are left: the stream ended in the middle of one. Ask once, after `finish`. */
  end(): boolean {
    let rest = '';
    try {
      rest = this.decoder?.decode() ?? '';
    } catch {
      return true;
    }
    return this.pending !== '' || this.lines.length > 0 || rest !== '';
  }

  /** ASCII that no half character stands before is copied; all else is decoded, and a BOM at the stream's beginning left out. */
  private decode(chunk: Uint8Array): string {
    if (this.isAtCharacter && isAscii(chunk)) {
      this.hasBegun ||= chunk.length > 0;
      return asciiText(chunk);
    }
    this.decoder ??= new TextDecoder('utf-8', { fatal: true, ignoreBOM: this.hasBegun });
    try {
      const text = this.decoder.decode(chunk, { stream: true });
      this.isAtCharacter = chunk.length > 0 && (chunk[chunk.length - 1] as number) < 0x80;
      return text;
    } catch {
      throw new SseError('the stream is not UTF-8');
    }
  }

  private take(text: string): readonly SseEvent[] {
    // To look into a long line with each piece that comes of it would take the square of its length.
    if (!this.isAfterCarriage && !text.includes('\n') && !text.includes('\r')) {
      this.hold(text);
      return [];
    }
    const events: SseEvent[] = [];
    const all = this.pending === '' ? text : this.pending + text;
    // What was left from before holds no line end, except for a CR that may close it.
    let scanned = Math.max(0, this.pending.length - 1);
    let at = 0;
    // The next LF: looked for again only behind it, or a stream whose lines end with CR would be read to its end for each.
    let feed = all.indexOf('\n', scanned);
    for (;;) {
      if (feed !== -1 && feed < scanned) feed = all.indexOf('\n', scanned);
      const sole = this.lines.length === 0 ? soleData(all, at, feed) : null;
      if (sole) {
        events.push(sole);
        at += sole.raw.length;
        scanned = at;
        continue;
      }
      const end = lineEnd(all, scanned, feed);
      if (end === null) break;
      const event = this.line(all.slice(at, end.content), all.slice(at, end.next));
      if (event) events.push(event);
      at = end.next;
      scanned = at;
    }
    const rest = at === 0 ? all : all.slice(at);
    this.isAfterCarriage = rest.endsWith('\r');
    this.pending = '';
    this.hold(rest);
    return events;
  }

  /** Adds to the line under way. */
  private hold(text: string): void {
    this.pending += text;
    if (this.length + this.pending.length > maxEventLength) throw new SseError('an event of the stream never ends');
  }

  private line(content: string, raw: string): SseEvent | null {
    if (content === '') {
      if (this.lines.length === 0) return null;
      const event = { raw: this.lines.join('') + raw, data: this.data, name: this.name };
      this.lines = [];
      this.data = null;
      this.name = '';
      this.length = 0;
      return event;
    }
    const colon = content.indexOf(':');
    const field = colon === -1 ? content : content.slice(0, colon);
    if (field === 'id') return null;
    this.lines.push(raw);
    this.length += raw.length;
    if (field !== 'data' && field !== 'event') return null;
    const value = colon === -1 ? '' : content.slice(content[colon + 1] === ' ' ? colon + 2 : colon + 1);
    if (field === 'event') this.name = value;
    else this.data = this.data === null ? value : `${this.data}\n${value}`;
    return null;
  }
}

function asciiText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}

/**
 * The event that stands at an offset, where it is one line of data and LF ends it, as nearly all are; null for any other. `feed`: where
 * the next LF stands, -1 for none.
 */
function soleData(text: string, from: number, feed: number): SseEvent | null {
  if (feed === -1 || text[feed + 1] !== '\n' || !text.startsWith('data: ', from)) return null;
  const data = text.slice(from + 6, feed);
  return data.includes('\r') ? null : { raw: text.slice(from, feed + 2), data, name: '' };
}

/** The next line end from an offset on, where the next LF stands at `feed`. A CR at the very end may yet be half of a CR LF, so it waits. */
function lineEnd(text: string, from: number, feed: number): { content: number; next: number } | null {
  const stretch = feed === -1 ? text.slice(from) : text.slice(from, feed);
  const carriage = stretch.indexOf('\r');
  if (carriage === -1) return feed === -1 ? null : { content: feed, next: feed + 1 };
  const content = from + carriage;
  if (content === text.length - 1) return null;
  return { content, next: text[content + 1] === '\n' ? content + 2 : content + 1 };
}

/** An event with other data; its other lines stay as they came. */
export function withData(event: SseEvent, data: string): string {
  let done = false;
  return event.raw.replace(/(^|\r\n|\n|\r)data(?=[:\r\n])(?:: ?)?[^\r\n]*/g, (_line, start: string) => {
    if (done) return '';
    done = true;
    return `${start}data: ${data.replaceAll('\n', '\ndata: ')}`;
  });
}
