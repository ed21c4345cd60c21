/**
 * The breakers of all targets, kept by target id so that they outlive a reload. What asks and reports sees `BreakerStore` alone, so
 * that the same state can be shared with other gateways.
 */
import { Breaker, type BreakerOutcome, type BreakerSettings, type BreakerState, type OpenReason } from './breaker.ts';

/** What routing needs of breakers. Answers at once: a store that is shared answers from what it heard last. */
export interface BreakerStore {
  /** Whether a call may go to a target now. */
  mayAsk(id: string): boolean;
  /** Takes a call's place at a target; true where it is a trial, of which `tried` has to hear. */
  take(id: string): boolean;
  /** Hears how a call went that was no trial. */
  report(id: string, outcome: BreakerOutcome): void;
  /** Hears how a trial went; null: nothing can be said of it, since its client left or its request was at fault. */
  tried(id: string, outcome: BreakerOutcome | null): void;
  /** Opens one for so many milliseconds: the target itself, a health check or another gateway said so. */
  open(id: string, reason: OpenReason, milliseconds: number): void;
  /** Closes one that is open for this reason. */
  close(id: string, reason: OpenReason): void;
  state(id: string): BreakerState;
  /** Has one more hear what becomes of them: whoever tells other gateways. */
  join(listener: BreakerListener): void;
}

/** Hears what becomes of breakers here. Another gateway that is told the same may do it by `open` and `close`. */
export interface BreakerListener {
  /** One opened, for so many milliseconds. */
  opened(id: string, reason: OpenReason, milliseconds: number): void;
  /** One closed that was open for this reason: a call was answered, or its health check. */
  closed(id: string, reason: OpenReason): void;
}

/** The breakers of the config before. */
export interface FormerBreakers {
  readonly breakers: BreakerStore | null;
  isKept(id: string): boolean;
  /** Whether the config that is put into force looks at targets: else what was found by looks is forgotten. */
  readonly areChecked: boolean;
}

/** Breakers in this process's memory. */
export class Breakers implements BreakerStore {
  private readonly breakers = new Map<string, Breaker>();
  private readonly settings: BreakerSettings;
  private readonly now: () => number;
  private readonly listeners: BreakerListener[];

  /** `now` in milliseconds of a monotonic clock. Of the breakers before, those of targets that are kept go on as they stand. */
  constructor(
    settings: BreakerSettings,
    now: () => number,
    listener: BreakerListener,
    former: FormerBreakers | null = null,
  ) {
    this.settings = settings;
    this.now = now;
    this.listeners = [listener];
    if (!(former?.breakers instanceof Breakers)) return;
    for (const [id, breaker] of former.breakers.breakers) {
      if (!former.isKept(id)) continue;
      breaker.settings = settings;
      if (!former.areChecked && breaker.state(now()).reason === 'unhealthy') breaker.close();
      this.breakers.set(id, breaker);
    }
  }

  mayAsk(id: string): boolean {
    return this.breakers.get(id)?.mayAsk(this.now()) ?? true;
  }

  take(id: string): boolean {
    return this.breakers.get(id)?.take(this.now()) ?? false;
  }

  report(id: string, outcome: BreakerOutcome): void {
    this.tell(id, this.of(id).report(outcome, this.now()));
  }

  tried(id: string, outcome: BreakerOutcome | null): void {
    const breaker = this.of(id);
    const { reason } = breaker.state(this.now());
    this.tell(id, breaker.tried(outcome, this.now()));
    if (reason !== null && breaker.state(this.now()).reason === null) this.tellClosed(id, reason);
  }

  open(id: string, reason: OpenReason, milliseconds: number): void {
    if (this.of(id).open(reason, milliseconds, this.now())) this.tell(id, reason);
  }

  close(id: string, reason: OpenReason): void {
    const breaker = this.of(id);
    if (breaker.state(this.now()).reason !== reason) return;
    breaker.close();
    this.tellClosed(id, reason);
  }

  state(id: string): BreakerState {
    return this.of(id).state(this.now());
  }

  private of(id: string): Breaker {
    let breaker = this.breakers.get(id);
    if (!breaker) this.breakers.set(id, (breaker = new Breaker(this.settings)));
    return breaker;
  }

  join(listener: BreakerListener): void {
    this.listeners.push(listener);
  }

  private tell(id: string, reason: OpenReason | null): void {
    if (reason === null) return;
    const { openFor } = this.of(id).state(this.now());
    for (const listener of this.listeners) listener.opened(id, reason, openFor);
  }

  private tellClosed(id: string, reason: OpenReason): void {
    for (const listener of this.listeners) listener.closed(id, reason);
  }
}
