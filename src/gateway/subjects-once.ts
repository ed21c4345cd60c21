/**
 * Subjects on their way to another thread: a policy after the other judges the same texts, which go there once and are read there
 * once. The sender alone decides what is kept; the receiver does as it is told, so that the two never differ.
 */
import { lengthOf, type Subject } from '../policy/subject.ts';

/** A subject as it is sent: all of it the first time, its number alone from then on. */
export interface SentSubject {
  readonly number: number;
  /** Null where the receiver has it. */
  readonly content: Subject | null;
  /** The numbers of those that the receiver need not keep any more. */
  readonly forget: readonly number[];
}

/** Characters of the subjects that the receiver keeps beside the newest one, at most: two of the longest that a config takes by itself. */
const mostCharacters = 16_000_000;

/** Milliseconds without a question after which nothing is kept: what a policy of the same call would have asked was asked by then. */
const keptFor = 1000;

/** The sending end. */
export class SubjectSender {
  private readonly forget: (numbers: readonly number[]) => void;
  private readonly most: number;
  /** What the receiver keeps, the oldest first. */
  private readonly kept = new Map<Subject, { readonly number: number; readonly length: number }>();
  /** Characters of it. */
  private length = 0;
  private last = 0;
  private idle: NodeJS.Timeout | null = null;

  /** `forget` tells the receiver, some time after the last question, what it need not keep. `most`: characters that it keeps. */
  constructor(forget: (numbers: readonly number[]) => void, most = mostCharacters) {
    this.forget = forget;
    this.most = most;
  }

  /** A subject as it has to be sent now. */
  send(subject: Subject): SentSubject {
    this.idle ??= setTimeout(() => this.rest(), keptFor).unref();
    this.idle.refresh();
    const known = this.kept.get(subject);
    if (known !== undefined) return { number: known.number, content: null, forget: [] };
    const length = lengthOf(subject);
    const forget: number[] = [];
    for (const [old, entry] of this.kept) {
      if (this.length + length <= this.most) break;
      this.kept.delete(old);
      this.length -= entry.length;
      forget.push(entry.number);
    }
    const number = ++this.last;
    this.kept.set(subject, { number, length });
    this.length += length;
    return { number, content: plain(subject), forget };
  }

  /** Ends the wait for further questions. The receiver is told nothing: it ends as well. */
  close(): void {
    if (this.idle !== null) clearTimeout(this.idle);
    this.clear();
  }

  private rest(): void {
    this.idle = null;
    const numbers = Array.from(this.kept.values(), ({ number }) => number);
    this.clear();
    this.forget(numbers);
  }

  private clear(): void {
    this.kept.clear();
    this.length = 0;
  }
}

/** The receiving end. */
export class SubjectReceiver {
  private readonly kept = new Map<number, Subject>();

  /** The subject that was sent: the same object each time. */
  receive({ number, content, forget }: SentSubject): Subject {
    this.forget(forget);
    if (content !== null) this.kept.set(number, content);
    const subject = this.kept.get(number);
    if (subject === undefined) throw new Error('a subject was to be known that was never sent');
    return subject;
  }

  forget(numbers: readonly number[]): void {
    for (const number of numbers) this.kept.delete(number);
  }
}

/**
 * A subject that can go to another thread: policies that judge anywhere have no use for where a string of JSON begins, and what was read
 * here has functions in it.
 */
function plain(subject: Subject): Subject {
  const parts = subject.parts.map(({ stringStart: _start, reading: _reading, ...rest }) => rest);
  return { ...subject, parts };
}
