/** Asks something and waits for the answer no longer than a time; one that comes later is heard all the same. */
import { StoreUnavailable, troubleOf } from './trouble.ts';

/** Something asked, and how it stands. */
export interface Question {
  /** Whether it was answered or given up. */
  readonly isOver: boolean;
  /** Whether the store may have heard of it; set by who sends it. */
  wasSent: boolean;
}

/** How it is asked. */
export interface Asking {
  /** Sends it. */
  ask(question: Question): Promise<unknown>;
  /** Hears an answer that comes when nobody waits for it any more. */
  late(answer: unknown): void;
  /** How long an answer is waited for, in milliseconds. */
  readonly timeout: number;
  /** Monotonic milliseconds. */
  now(): number;
}

/** A timer that comes so much too late was held up by this process, in milliseconds; a little is usual. */
const ownStall = 4;

/** Resolves with the answer. Rejects with StoreUnavailable: with what the store said, or with `timeout`. */
export function askWithin({ ask, late, timeout, now }: Asking): Promise<unknown> {
  const question = { isOver: false, wasSent: false };
  return new Promise((resolve, reject) => {
    const fail = (trouble: StoreUnavailable): void => {
      question.isOver = true;
      reject(question.wasSent ? trouble : trouble.unsent());
    };
    const giveUp = (): void => {
      if (!question.isOver) fail(new StoreUnavailable('timeout', `no answer within ${timeout} ms`));
    };
    const due = now() + timeout;
    let timer = setTimeout(() => {
      const stalled = Math.min(timeout, now() - due);
      // For so long this process was busy, and could neither send nor read: that is none of the store's time.
      if (stalled >= ownStall) timer = setTimeout(giveUp, stalled);
      // One more turn of the event loop: the answer may lie there unread.
      else setImmediate(giveUp);
    }, timeout);
    ask(question).then(
      (answer) => {
        clearTimeout(timer);
        if (question.isOver) return late(answer);
        question.isOver = true;
        resolve(answer);
      },
      (error: unknown) => {
        clearTimeout(timer);
        if (!question.isOver) fail(troubleOf(error));
      },
    );
  });
}
