/**
 * Words between the primary and a worker: events handed over, things told and questions asked, in order. Each is one line; those of
 * one turn of the event loop go out in one write, events of some turns where nothing else is to be said. An event's line is the JSON
 * that the log takes, its bytes are not looked into; a word's is an array. An answer of `undefined` arrives as null. Knows
 * nothing of what words are about.
 */
import { turnsAfter } from '../../events/group-turns.ts';
import { Lines } from './lines.ts';

/** The other end: a stream of bytes each way. */
export interface Port {
  write(text: string, encoding: 'latin1' | 'utf8'): void;
  onBytes(hear: (bytes: Buffer) => void): void;
}

/** What answers questions and hears what is told, by its name. A promise of something is an answer to come. */
export type Handlers = Readonly<Record<string, (content: never) => unknown>>;

/** An error as it goes from process to process. */
interface PlainError {
  readonly message: string;
  readonly fields: Readonly<Record<string, unknown>>;
}

/** A name, the number of a question (0 where nothing is asked), what it is about. */
type Word =
  | readonly ['say', string, number, unknown]
  | readonly ['answer', number, unknown]
  | readonly ['refuse', number, PlainError];

/** An error of the other side. What stood in it beside its message is in `fields`. */
export class RemoteError extends Error {
  readonly fields: Readonly<Record<string, unknown>>;

  constructor({ message, fields }: PlainError) {
    super(message);
    this.name = 'RemoteError';
    this.fields = fields;
  }
}

interface Asked {
  resolve(value: unknown): void;
  reject(error: Error): void;
}

/** With which an event's line begins; a word's does not. */
const openingBrace = 0x7b;

/** One end of it. */
export class Channel {
  private readonly port: Port;
  private readonly handlers: Handlers;
  private readonly asked = new Map<number, Asked>();
  /** Lines that wait for the end of the turn. */
  private text = '';
  private isAscii = true;
  private last = 0;
  /** How many events are among them, and were in what was sent last. */
  private events = 0;
  private eventsLately = 1;
  /** How many turns of the event loop they still wait; 0 while there are none. */
  private turnsLeft = 0;
  private closed: Error | null = null;
  private readonly turn = (): void => {
    if (--this.turnsLeft > 0) setImmediate(this.turn);
    else this.flush();
  };

  /** `hearEvent` gets the JSON of each event that the other end hands over, to keep. */
  constructor(port: Port, handlers: Handlers, hearEvent?: (json: Buffer) => void) {
    this.port = port;
    this.handlers = handlers;
    const lines = new Lines((line) => {
      if (line[0] !== openingBrace) this.hear(JSON.parse(line.toString()) as Word);
      else hearEvent?.(line);
    });
    port.onBytes((bytes) => lines.push(bytes));
  }

  /** Hands over an event, as `encodeBody` made it. */
  event({ json, bytes }: { readonly json: string; readonly bytes: number }): void {
    this.events++;
    this.put(json, bytes === json.length, turnsAfter(this.eventsLately));
  }

  /** Tells something. Nobody hears of it where the other end is gone. */
  tell(name: string, content: unknown): void {
    this.say(['say', name, 0, content]);
  }

  /** Asks something. Rejects with a RemoteError, or because the other end is gone. */
  ask(name: string, content: unknown): Promise<unknown> {
    if (this.closed) return Promise.reject(this.closed);
    const number = ++this.last;
    this.say(['say', name, number, content]);
    return new Promise((resolve, reject) => this.asked.set(number, { resolve, reject }));
  }

  /** Sends what waits, now. */
  flush(): void {
    this.turnsLeft = 0;
    if (this.text === '' || this.closed) return;
    const { text, isAscii } = this;
    this.text = '';
    this.isAscii = true;
    if (this.events > 0) this.eventsLately = this.events;
    this.events = 0;
    // Letters of ASCII are copied faster than they are encoded.
    this.port.write(text, isAscii ? 'latin1' : 'utf8');
  }

  /** Ends it: what was asked is refused with this. */
  close(reason: Error): void {
    this.closed = reason;
    for (const { reject } of this.asked.values()) reject(reason);
    this.asked.clear();
  }

  private say(word: Word): void {
    this.put(JSON.stringify(word), false, 1);
  }

  /** Sends a line after so many turns at most. */
  private put(line: string, isAscii: boolean, turns: number): void {
    if (this.closed) return;
    this.text += `${line}\n`;
    this.isAscii &&= isAscii;
    if (this.turnsLeft === 0) setImmediate(this.turn);
    this.turnsLeft = this.turnsLeft === 0 ? turns : Math.min(this.turnsLeft, turns);
  }

  private hear(word: Word): void {
    if (word[0] === 'say') {
      const [, name, number, content] = word;
      this.answer(name, number, content);
      return;
    }
    const [kind, number, content] = word;
    const asked = this.asked.get(number);
    this.asked.delete(number);
    if (kind === 'answer') asked?.resolve(content);
    else asked?.reject(new RemoteError(content));
  }

  private answer(name: string, number: number, content: unknown): void {
    const refuse = (error: unknown): void => {
      if (number !== 0) this.say(['refuse', number, plainError(error)]);
    };
    try {
      const answer = this.handlers[name]?.(content as never);
      if (!(answer instanceof Promise)) {
        if (number !== 0) this.say(['answer', number, answer]);
        return;
      }
      answer.then((value: unknown) => {
        if (number !== 0) this.say(['answer', number, value]);
      }, refuse);
    } catch (error) {
      refuse(error);
    }
  }
}

function plainError(error: unknown): PlainError {
  if (!(error instanceof Error)) return { message: String(error), fields: {} };
  const { cause: _cause, ...fields } = error as Error & Record<string, unknown>;
  return { message: error.message, fields };
}
