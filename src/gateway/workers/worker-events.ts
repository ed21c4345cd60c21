/**
 * The events that a worker hands over, on their way into the log, and what it is told of them: up to which one all are as safe as
 * asked, and which ones could not be written.
 */
import type { EventLog } from '../../events/event-log.ts';

/** What appends to the log. */
export type AppendJson = EventLog['appendJson'];

/** Ids of events that are kept, to tell written calls from lost ones: more than a worker can have in hand. */
const mostIds = 20_000;

/** Where the id stands in an event's JSON, and how long one is. */
const idStart = '{"id":"'.length;
const idLength = 'evt_'.length + 26;

/** They. */
export class EventsOfWorker {
  private readonly append: AppendJson;
  private readonly tell: (name: 'safe' | 'lost', content: unknown) => void;
  /** The last ids, written round. As bytes: so many texts would be carried into the old generation, one a call. */
  private readonly ids = Buffer.alloc(mostIds * idLength);
  private taken = 0;
  private safeUpTo = 0;
  private isToBeTold = false;

  constructor(append: AppendJson, tell: (name: 'safe' | 'lost', content: unknown) => void) {
    this.append = append;
    this.tell = tell;
  }

  /** Takes the next one. */
  take(json: Buffer): void {
    json.copy(this.ids, (this.taken % mostIds) * idLength, idStart, idStart + idLength);
    const number = ++this.taken;
    this.append(json, (failure) => {
      if (failure === null) this.safe(number);
      else this.tell('lost', { number, message: failure.message });
    });
  }

  /** The ids of those that were taken last. */
  recent(): ReadonlySet<string> {
    const count = Math.min(this.taken, mostIds);
    return new Set(
      Array.from({ length: count }, (_, index) =>
        this.ids.toString('latin1', index * idLength, (index + 1) * idLength),
      ),
    );
  }

  /** Told once for all that were written together. */
  private safe(number: number): void {
    this.safeUpTo = number;
    if (this.isToBeTold) return;
    this.isToBeTold = true;
    queueMicrotask(() => {
      this.isToBeTold = false;
      this.tell('safe', this.safeUpTo);
    });
  }
}
