/**
 * A thread that judges long texts, so that other calls go on meanwhile. It compiles the config's chain once more and says what
 * single policies of it say. What the thread runs is this file itself.
 */
import { performance } from 'node:perf_hooks';
import type Sea from 'node:sea';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { isPlaceholder } from '../policy/restore.ts';
import type { SecretReference } from '../policy/secret-ref.ts';
import type { Facts, Phase, Subject } from '../policy/subject.ts';
import { compileConfig, type ConfigOverrides } from './compile-config.ts';
import type { JudgedConfig } from './config.ts';
import { packOutcome, type PackedOutcome } from './packed-outcome.ts';
import { SubjectReceiver, SubjectSender, type SentSubject } from './subjects-once.ts';

/** What the thread compiles: a config that was judged, and the secrets that its policies hash with. */
export interface ThreadConfig {
  readonly judged: Pick<JudgedConfig, 'value' | 'hash'>;
  readonly overrides: ConfigOverrides;
  readonly secrets: readonly (readonly [reference: SecretReference, value: string | null])[];
}

/** What a policy is to judge. `id` is the question's own, to know its answer by. */
export interface TextQuestion {
  readonly id: number;
  readonly kind: string;
  readonly phase: Phase;
  /** The same object for all policies of a call that judge the same texts: it is sent and read once. */
  readonly subject: Subject;
  readonly facts: Omit<Facts, 'targets' | 'header' | 'isPlaceholder'>;
  /** Whether values of the caller's own are hidden in the texts. */
  readonly hidesValues: boolean;
}

/** A question as it goes to the thread; or what need not be kept there. */
type ThreadMessage =
  (Omit<TextQuestion, 'subject'> & { readonly subject: SentSubject }) | { readonly forget: readonly number[] };

/** What it says; null where it failed. */
export interface TextAnswer {
  readonly id: number;
  readonly packed: PackedOutcome | null;
}

/** A thread as its owner sees it. */
export interface TextThread {
  ask(question: TextQuestion): void;
  /** Ends it, done or not. */
  close(): void;
}

/** Starts a thread. `answered` hears of each answer, `ended` once, where the thread dies by itself. */
export type StartTextThread = (
  config: ThreadConfig,
  answered: (answer: TextAnswer) => void,
  ended: () => void,
) => TextThread;

/** What tells this thread from others of the program. */
const task = 'texts';

/** Starts a thread that keeps no process alive. */
export const startTextThread: StartTextThread = (config, answered, ended) => {
  const { isSea, getAsset } = require('node:sea') as typeof Sea;
  const data = { workerData: { task, config } };
  // In the single-file executable this file is part of one script, which stands in it as text as well.
  const thread = isSea()
    ? new Worker(getAsset('kt.cjs', 'utf8'), { ...data, eval: true })
    : new Worker(__filename, data);
  thread.unref();
  thread.on('message', answered);
  // What it died of is told by its exit as well.
  thread.on('error', () => undefined);
  const tell = (message: ThreadMessage): void => thread.postMessage(message, []);
  const subjects = new SubjectSender((forget) => tell({ forget }));
  thread.once('exit', () => subjects.close());
  thread.once('exit', ended);
  return {
    ask: (question) => tell({ ...question, subject: subjects.send(question.subject) }),
    close: () => {
      thread.removeListener('exit', ended);
      void thread.terminate();
    },
  };
};

/** Answers questions until it is ended. Those that come before the chain is compiled wait for it; of one that can't be, the thread ends. */
async function answerQuestions({ judged, overrides, secrets }: ThreadConfig): Promise<void> {
  const known = new Map(secrets.map(([reference, value]) => [JSON.stringify(reference), value]));
  const clock = {
    now: () => Date.now(),
    ticks: () => performance.now() * 1000,
    secret: (reference: SecretReference) => known.get(JSON.stringify(reference)) ?? null,
  };
  const { chain } = await compileConfig(judged, clock, overrides);
  const subjects = new SubjectReceiver();
  parentPort?.on('message', (message: ThreadMessage) => {
    if ('forget' in message) return subjects.forget(message.forget);
    const { id, kind, phase, facts, hidesValues } = message;
    const answer = (packed: PackedOutcome | null, handed: readonly ArrayBuffer[]): void =>
      parentPort?.postMessage({ id, packed } satisfies TextAnswer, handed);
    try {
      const subject = subjects.receive(message.subject);
      const all = { ...facts, header: () => undefined, ...(hidesValues && { isPlaceholder }) };
      const { packed, handed } = packOutcome(chain.evaluateOne(kind, phase, subject, all));
      answer(packed, handed);
    } catch {
      answer(null, []);
    }
  });
}

const told = workerData as { readonly task?: string; readonly config: ThreadConfig } | null;
if (!isMainThread && told?.task === task) void answerQuestions(told.config);
