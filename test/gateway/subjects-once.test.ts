/** What goes to another thread goes there once, and both ends agree on what is kept. */
import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SubjectReceiver, SubjectSender, type SentSubject } from '../../src/gateway/subjects-once.ts';
import { subjectOf } from '../policy/kinds/run-kind.ts';

afterEach(() => vi.useRealTimers());

describe('subjects for another thread', () => {
  it('go there once', () => {
    const sender = new SubjectSender(() => undefined);
    const receiver = new SubjectReceiver();
    const [one, other] = [subjectOf(['one']), subjectOf(['other'])];
    const sent = [one, other, one, other].map((subject) => sender.send(subject));
    expect(sent.map(({ content }) => content !== null)).toEqual([true, true, false, false]);
    const received = sent.map((subject) => receiver.receive(structuredClone(subject)));
    expect(received).toEqual([one, other, one, other]);
    expect(received[2]).toBe(received[0]);
    sender.close();
  });

  it('have no functions', () => {
    const subject = subjectOf(['{"a":"b"}']);
    const parts = subject.parts.map((part) => ({ ...part, stringStart: () => 0 }));
    const sender = new SubjectSender(() => undefined);
    expect(structuredClone(sender.send({ ...subject, parts })).content).toEqual(subject);
    sender.close();
  });

  it('are forgotten when nobody has asked for a while', () => {
    vi.useFakeTimers();
    const forgotten: (readonly number[])[] = [];
    const sender = new SubjectSender((numbers) => forgotten.push(numbers));
    const receiver = new SubjectReceiver();
    const subject = subjectOf(['one']);
    const first = sender.send(subject);
    receiver.receive(first);
    vi.advanceTimersByTime(999);
    sender.send(subject);
    vi.advanceTimersByTime(999);
    expect(forgotten).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(forgotten).toEqual([[first.number]]);
    receiver.forget([first.number]);
    expect(() => receiver.receive({ number: first.number, content: null, forget: [] })).toThrow('never sent');
    expect(sender.send(subject).content).toEqual(subject);
    sender.close();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('are the right ones, however calls take turns', () => {
    const subjects = Array.from({ length: 6 }, (_, index) => subjectOf(['a'.repeat(index * 5)]));
    fc.assert(
      fc.property(fc.array(fc.nat(subjects.length - 1), { maxLength: 40 }), (order) => {
        const sender = new SubjectSender(() => undefined, 20);
        const receiver = new SubjectReceiver();
        const kept = new Map<number, number>();
        for (const index of order) {
          const subject = subjects[index] as (typeof subjects)[number];
          const sent: SentSubject = sender.send(subject);
          expect(receiver.receive(sent)).toEqual(subject);
          for (const number of sent.forget) kept.delete(number);
          kept.set(sent.number, index * 5);
          const others = [...kept].filter(([number]) => number !== sent.number);
          const length = others.reduce((sum, [, own]) => sum + own, 0);
          expect(length).toBeLessThanOrEqual(20);
        }
        sender.close();
      }),
    );
  });
});
