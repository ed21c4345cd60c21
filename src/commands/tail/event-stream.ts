/** Server-sent events with their ids, out of bytes that come split anywhere (WHATWG event stream format, LF line ends). */

/** One event of a stream. */
export interface StreamedEvent {
  /** Empty where the stream did not name it. */
  readonly name: string;
  /** Empty for one without data, such as a comment. */
  readonly data: string;
  /** The place behind it; null where it gives none. */
  readonly id: string | null;
}

/** An event that grows past this many characters is none of a gateway's. */
const longestEvent = 96 * 1024 * 1024;

/** A reader of one stream: bytes in, whole events out. Throws where an event never ends. */
export function createStreamReader(): (bytes: Uint8Array) => readonly StreamedEvent[] {
  const decoder = new TextDecoder('utf-8');
  /** Pieces of an event that has not ended, none of which holds its end. */
  let pieces: string[] = [];
  let length = 0;
  return (bytes) => {
    const events: StreamedEvent[] = [];
    let text = decoder.decode(bytes, { stream: true });
    // The end may lie across two pieces.
    if (pieces.at(-1)?.endsWith('\n') === true && text.startsWith('\n')) {
      events.push(parseEvent(pieces.join('')));
      pieces = [];
      length = 0;
      text = text.slice(1);
    }
    for (let end = text.indexOf('\n\n'); end !== -1; end = text.indexOf('\n\n')) {
      events.push(parseEvent(pieces.join('') + text.slice(0, end)));
      pieces = [];
      length = 0;
      text = text.slice(end + 2);
    }
    if (text !== '') pieces.push(text);
    length += text.length;
    if (length > longestEvent) throw new Error('an event of the stream never ends');
    return events;
  };
}

function parseEvent(text: string): StreamedEvent {
  let name = '';
  let id: string | null = null;
  const data: string[] = [];
  for (const line of text.split('\n')) {
    const colon = line.indexOf(':');
    if (colon <= 0) continue;
    const value = line.slice(line[colon + 1] === ' ' ? colon + 2 : colon + 1);
    switch (line.slice(0, colon)) {
      case 'event':
        name = value;
        break;
      case 'id':
        id = value;
        break;
      case 'data':
        data.push(value);
        break;
      default:
    }
  }
  return { name, data: data.join('\n'), id };
}
