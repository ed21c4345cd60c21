/** Long texts wait for their turn, and for nobody else's thread. */
import { describe, expect, it } from 'vitest';
import { compileConfig } from '../../src/gateway/compile-config.ts';
import { judgeConfig } from '../../src/gateway/config.ts';
import { loadConfig } from '../../src/gateway/load-config.ts';
import { LongTexts } from '../../src/gateway/long-texts.ts';
import { packOutcome } from '../../src/gateway/packed-outcome.ts';
import type { StartTextThread, TextAnswer, TextQuestion, ThreadConfig } from '../../src/gateway/text-thread.ts';
import { allowed, type Decision, type Outcome } from '../../src/policy/decision.ts';
import { longText } from '../../src/policy/subject.ts';
import { factsOf, subjectOf } from '../policy/kinds/run-kind.ts';
import { configText, providerAt } from '../support/gateway.ts';

/** A thread whose work is done by hand. */
function threadByHand(): {
  start: StartTextThread;
  started: ThreadConfig[];
  questions: TextQuestion[];
  closed: () => number;
  answer(question: TextQuestion, outcome: Outcome | null): void;
  die(): void;
} {
  const started: ThreadConfig[] = [];
  const questions: TextQuestion[] = [];
  let closed = 0;
  let tell: (answer: TextAnswer) => void = () => undefined;
  let end: () => void = () => undefined;
  return {
    started,
    questions,
    closed: () => closed,
    start(config, answered, ended) {
      started.push(config);
      tell = answered;
      end = ended;
      return { ask: (question) => void questions.push(question), close: () => void closed++ };
    },
    answer: ({ id }, outcome) => tell({ id, packed: outcome === null ? null : packOutcome(outcome).packed }),
    die: () => end(),
  };
}

const config: ThreadConfig = { judged: { value: {}, hash: '' }, overrides: {}, secrets: [] };
const from = (keyId: string): ReturnType<typeof factsOf> => factsOf({ caller: { keyId } });
const textsOf = (questions: readonly TextQuestion[]): string[] =>
  questions.map(({ subject }) => subject.parts[0]?.text ?? '');

describe('long texts', () => {
  it('have their turns by caller, whoever sent most', async () => {
    const thread = threadByHand();
    const texts = new LongTexts(() => config, thread.start);
    const judged = ['a1', 'a2', 'a3', 'a4', 'b1', 'c1', 'b2'].map((name) =>
      texts.judge('pii-detector', 'input', subjectOf([name]), from(name.slice(0, 1))),
    );
    for (let next = 0; next < judged.length; next++) thread.answer(thread.questions[next] as TextQuestion, allowed);
    expect(textsOf(thread.questions)).toEqual(['a1', 'a2', 'a3', 'b1', 'c1', 'a4', 'b2']);
    expect(await Promise.all(judged)).toEqual(judged.map(() => allowed));
    expect(thread.started).toEqual([config]);
  });

  it('of a call that was begun come before those of its caller that were not', async () => {
    const thread = threadByHand();
    const texts = new LongTexts(() => config, thread.start);
    const judged = ['a1', 'a2', 'a3'].map((name) =>
      texts.judge('prompt-injection', 'input', subjectOf([name]), from('a')),
    );
    const first = thread.questions[0] as TextQuestion;
    thread.answer(first, allowed);
    judged.push(texts.judge('pii-detector', 'input', first.subject, from('a')));
    judged.push(texts.judge('prompt-injection', 'input', subjectOf(['a4']), from('a')));
    for (let next = 1; next < judged.length; next++) thread.answer(thread.questions[next] as TextQuestion, allowed);
    expect(textsOf(thread.questions)).toEqual(['a1', 'a2', 'a3', 'a1', 'a4']);
    expect(thread.questions[3]?.subject).toBe(first.subject);
    await Promise.all(judged);
  });

  it('are told to their own policy', async () => {
    const thread = threadByHand();
    const texts = new LongTexts(() => config, thread.start);
    const one = texts.judge('pii-detector', 'input', subjectOf(['one']), from('a'));
    const other = texts.judge('dlp-filter', 'output', subjectOf(['other']), {
      ...from('a'),
      isPlaceholder: () => true,
    });
    expect(thread.questions).toMatchObject([
      { kind: 'pii-detector', phase: 'input', hidesValues: false, facts: { caller: { keyId: 'a' } } },
      { kind: 'dlp-filter', phase: 'output', hidesValues: true },
    ]);
    const found = { ...allowed, verdict: 'block' as const, reason: 'detected' };
    thread.answer(thread.questions[1] as TextQuestion, found);
    thread.answer(thread.questions[0] as TextQuestion, null);
    expect(await other).toEqual(found);
    await expect(one).rejects.toThrow('failed');
  });

  it('fail with the thread, and the next ones have a new one', async () => {
    const thread = threadByHand();
    const texts = new LongTexts(() => config, thread.start);
    const judged = ['a', 'b', 'c'].map((name) => texts.judge('pii-detector', 'input', subjectOf([name]), from('k')));
    const lost = Promise.allSettled(judged.slice(0, 2));
    thread.die();
    expect((await lost).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(thread.started).toHaveLength(2);
    thread.answer(thread.questions[2] as TextQuestion, allowed);
    expect(await judged[2]).toEqual(allowed);
  });

  it('of one caller leave room for those of others', async () => {
    const thread = threadByHand();
    const texts = new LongTexts(() => config, thread.start);
    const large = subjectOf(['a'.repeat(8_000_000)]);
    const judged = Array.from({ length: 8 }, () => texts.judge('pii-detector', 'input', large, from('many')));
    expect([texts.isFullFor(from('many').caller), texts.isFullFor(from('one').caller)]).toEqual([true, false]);
    thread.answer(thread.questions[0] as TextQuestion, allowed);
    await judged[0];
    expect(texts.isFullFor(from('many').caller)).toBe(false);
    const over = Promise.allSettled(judged.slice(1));
    texts.close();
    expect((await over).every(({ status }) => status === 'rejected')).toBe(true);
    expect(thread.closed()).toBe(1);
  });

  it('are judged as they are without a thread', async () => {
    const chain = 'prompt-injection, pii-detector, dlp-filter, rbac';
    const settings = 'pii-detector: {redaction: {restore: true}}\nrbac: {require_auth: true}';
    const file = { name: 'long.yaml', text: configText(chain, settings, providerAt('http://127.0.0.1:9')) };
    const clock = { now: Date.now, ticks: () => 0 };
    const here = (await loadConfig([file], clock)).config?.chain;
    const asked: string[] = [];
    // Stands for the thread: the same chain once more, which gets what was packed and nothing else.
    const start: StartTextThread = ({ judged, overrides }, answered) => {
      const compiled = compileConfig(judged, clock, overrides);
      return {
        close: () => undefined,
        ask(question) {
          const { id, kind, phase, subject, facts } = structuredClone(question);
          asked.push(kind);
          void compiled.then(({ chain: there }) => {
            const outcome = there.evaluateOne(kind, phase, subject, { ...facts, header: () => undefined });
            answered({ id, packed: packOutcome(outcome).packed });
          });
        },
      };
    };
    const aside = await compileConfig(await judgeConfig([file]), { ...clock, startTextThread: start });
    const long = `${'I am ann@example.com, and not bob@example.org. '.repeat(longText / 40)}AKIAQX7ZJ3WMNR5TLPQ2`;
    for (const text of [long, 'I am ann@example.com']) {
      const whole = (await here?.evaluate('input', subjectOf([text]), from('k'))) as Decision;
      expect(whole.verdict).toBe('redact');
      expect(await aside.chain.evaluate('input', subjectOf([text]), from('k'))).toEqual(whole);
    }
    // What has to be told who calls by headers stays, and so do short texts.
    expect(asked).toEqual(['prompt-injection', 'pii-detector', 'dlp-filter']);
  });
});
