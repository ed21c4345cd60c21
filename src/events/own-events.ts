/**
 * What the log has to tell of itself, in its own chain: what befell its file, what was removed, and how many events an outage
 * cost. Each stays until it is written.
 */
import { blankEvent } from './blank-event.ts';
import type { Waiting } from './group.ts';
import { bodyJson } from './body-json.ts';
import type { EventBody } from './record.ts';
import type { EventClock } from './time.ts';

/** The log's own events that wait to be written. */
export class OwnEvents {
  readonly #clock: EventClock;
  readonly #nextId: () => string;
  #notes: EventBody[] = [];
  /** What the next line has to tell of the outage under way. */
  #outage: { readonly since: string; lost: number } | null = null;
  #lost = 0;

  constructor(clock: EventClock, nextId: () => string) {
    this.#clock = clock;
    this.#nextId = nextId;
  }

  /** Events lost since the beginning. */
  get lost(): number {
    return this.#lost;
  }

  /** An event of the type `log`. `code` says what befell it; null where nothing is wrong. */
  event(code: string | null, details: Readonly<Record<string, unknown>>): EventBody {
    return { ...blankEvent, id: this.#nextId(), timestamp: this.#clock.timestamp(), error: code, details };
  }

  /** Tells it with the next group. */
  note(code: string | null, details: Readonly<Record<string, unknown>>): void {
    this.#notes.push(this.event(code, details));
  }

  /** Nothing can be written for now; whatever is lost counts from here on. */
  outageBegan(): void {
    this.#outage ??= { since: this.#clock.timestamp(), lost: 0 };
  }

  /** An append was refused. */
  countLost(): void {
    this.outageBegan();
    this.#lost += 1;
    if (this.#outage) this.#outage.lost += 1;
  }

  /** What is to be written before all else, the outage first. */
  waiting(): Waiting[] {
    const own = this.#notes.map((body) =>
      waitingOf(body, () => {
        this.#notes = this.#notes.filter((note) => note !== body);
      }),
    );
    return this.#outage ? [this.#outageEvent(this.#outage), ...own] : own;
  }

  /** How many events are missing, and since when. What is lost while this is written is for the next one to tell. */
  #outageEvent(outage: { readonly since: string; lost: number }): Waiting {
    const { lost, since } = outage;
    const body = this.event(lost === 0 ? 'log_recovered' : 'events_lost', { lost, since });
    return waitingOf(body, () => {
      outage.lost -= lost;
      if (outage.lost === 0) this.#outage = null;
    });
  }
}

function waitingOf(body: EventBody, written: () => void): Waiting {
  const settled = (failure: Error | null): void => {
    if (failure === null) written();
  };
  return { json: Buffer.from(bodyJson(body)), isOwn: true, settled };
}
