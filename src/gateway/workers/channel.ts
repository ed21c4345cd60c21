/**
 * Words between the primary and a worker: things told and questions asked, in order, those of one turn of the event loop in one
 * message. They go as JSON, which costs less than structured clones for words as short as these; an answer of `undefined` arrives
 * as null. Knows nothing of what they are about.
 */

/** The other end, as node:cluster gives it. */
export interface Port {
  send(message: unknown): void;
  onMessage(hear: (message: unknown) => void): void;
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

/** One end of it. */
export class Channel {
  private readonly port: Port;
  private readonly handlers: Handlers;
  private readonly asked = new Map<number, Asked>();
  private words: Word[] = [];
  private last = 0;
  private isScheduled = false;
  private closed: Error | null = null;

  constructor(port: Port, handlers: Handlers) {
    this.port = port;
    this.handlers = handlers;
    port.onMessage((message) => {
      if (Array.isArray(message)) for (const word of message as readonly Word[]) this.hear(word);
    });
  }

  /** Tells something. Nobody hears of it where the other end is gone. */
  tell(name: string, content: unknown): void {
    this.put(['say', name, 0, content]);
  }

  /** Asks something. Rejects with a RemoteError, or because the other end is gone. */
  ask(name: string, content: unknown): Promise<unknown> {
    if (this.closed) return Promise.reject(this.closed);
    const number = ++this.last;
    this.put(['say', name, number, content]);
    return new Promise((resolve, reject) => this.asked.set(number, { resolve, reject }));
  }

  /** Sends what waits, now. */
  flush(): void {
    this.isScheduled = false;
    if (this.words.length === 0 || this.closed) return;
    const words = this.words;
    this.words = [];
    this.port.send(words);
  }

  /** Ends it: what was asked is refused with this. */
  close(reason: Error): void {
    this.closed = reason;
    for (const { reject } of this.asked.values()) reject(reason);
    this.asked.clear();
  }

  private put(word: Word): void {
    if (this.closed) return;
    this.words.push(word);
    if (this.isScheduled) return;
    this.isScheduled = true;
    setImmediate(() => this.flush());
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
      if (number !== 0) this.put(['refuse', number, plainError(error)]);
    };
    try {
      const answer = this.handlers[name]?.(content as never);
      if (!(answer instanceof Promise)) {
        if (number !== 0) this.put(['answer', number, answer]);
        return;
      }
      answer.then((value: unknown) => {
        if (number !== 0) this.put(['answer', number, value]);
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
