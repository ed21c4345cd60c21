/**
 * Long texts, judged in a thread of their own and in turn: who sends many waits for his own, and others' go first. The thread is
 * started by the first, and anew where it died; what it was judging then counts as a policy that failed.
 */
import type { Outcome } from '../policy/decision.ts';
import type { Aside } from '../policy/engine.ts';
import { lengthOf, type Facts, type Subject } from '../policy/subject.ts';
import { unpackOutcome } from './packed-outcome.ts';
import type { StartTextThread, TextAnswer, TextQuestion, TextThread, ThreadConfig } from './text-thread.ts';

/** Questions that the thread has at once: one that it works on, and one that it need not wait for. */
const atOnce = 2;

/** Characters that may wait of one caller; they take some ten seconds. Of a call it is one text, since its policies come one after the other. */
const mostWaiting = 64_000_000;

/** A question that waits for its answer. */
interface Waiting {
  readonly question: Omit<TextQuestion, 'id'>;
  readonly caller: string;
  readonly length: number;
  resolve(outcome: Outcome): void;
  reject(error: Error): void;
}

/** Has the texts of one config judged. */
export class LongTexts {
  private readonly config: () => ThreadConfig;
  private readonly start: StartTextThread;
  private thread: TextThread | null = null;
  /** Subjects of which a policy was asked: the others' turn is next, while the thread still has what it was sent. */
  private readonly begun = new WeakSet<Subject>();
  /** By caller, in the order of their turns. */
  private readonly queues = new Map<string, Waiting[]>();
  private readonly asked = new Map<number, Waiting>();
  /** Characters by caller, asked and waiting. */
  private readonly held = new Map<string, number>();
  private lastId = 0;

  /** `config` is asked when a thread is started. */
  constructor(config: () => ThreadConfig, start: StartTextThread) {
    this.config = config;
    this.start = start;
  }

  /** Whether so much of a caller's waits that no more should be taken. */
  isFullFor(caller: Facts['caller']): boolean {
    return (this.held.get(nameOf(caller)) ?? 0) >= mostWaiting;
  }

  /** Rejects where the policy failed, or the thread did. */
  readonly judge: Aside = (kind, phase, subject, { path, model, group, caller, isPlaceholder }) =>
    new Promise((resolve, reject) => {
      const facts = { path, model, caller, ...(group !== undefined && { group }) };
      const question = { kind, phase, subject, facts, hidesValues: isPlaceholder !== undefined };
      const waiting = { question, caller: nameOf(caller), length: lengthOf(subject), resolve, reject };
      const queue = this.queues.get(waiting.caller);
      if (queue) queue.splice(this.begun.has(subject) ? 0 : queue.length, 0, waiting);
      else this.queues.set(waiting.caller, [waiting]);
      this.hold(waiting.caller, waiting.length);
      this.next();
    });

  /** Ends the thread; what it has not answered fails. */
  close(): void {
    this.thread?.close();
    this.fail();
    for (const queue of this.queues.values()) for (const waiting of queue) waiting.reject(ended());
    this.queues.clear();
  }

  private next(): void {
    while (this.asked.size < atOnce) {
      const [turn] = this.queues;
      if (turn === undefined) return;
      const [caller, queue] = turn;
      const waiting = queue.shift();
      // Whoever has more waiting goes behind all others.
      this.queues.delete(caller);
      if (queue.length > 0) this.queues.set(caller, queue);
      if (waiting === undefined) continue;
      const id = ++this.lastId;
      this.asked.set(id, waiting);
      this.begun.add(waiting.question.subject);
      this.thread ??= this.start(
        this.config(),
        (answer) => this.answered(answer),
        () => {
          this.fail();
          this.next();
        },
      );
      this.thread.ask({ id, ...waiting.question });
    }
  }

  private answered({ id, packed }: TextAnswer): void {
    const waiting = this.asked.get(id);
    if (waiting === undefined) return;
    this.asked.delete(id);
    this.hold(waiting.caller, -waiting.length);
    this.next();
    if (packed === null) waiting.reject(new Error('the policy failed'));
    else waiting.resolve(unpackOutcome(packed));
  }

  /** What was asked has no answer any more. */
  private fail(): void {
    this.thread = null;
    for (const waiting of this.asked.values()) {
      this.hold(waiting.caller, -waiting.length);
      waiting.reject(ended());
    }
    this.asked.clear();
  }

  private hold(caller: string, length: number): void {
    const held = (this.held.get(caller) ?? 0) + length;
    if (held > 0) this.held.set(caller, held);
    else this.held.delete(caller);
  }
}

function ended(): Error {
  return new Error('the thread that judges long texts ended');
}

function nameOf({ keyId }: Facts['caller']): string {
  return keyId ?? '';
}
