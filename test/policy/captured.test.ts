import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { captureText } from '../../src/policy/captured.ts';
import type { Decision, Edit, Finding, PolicyResult } from '../../src/policy/decision.ts';
import type { Subject, TextKind } from '../../src/policy/subject.ts';

function subjectOf(...texts: readonly (string | readonly [TextKind, string])[]): Subject {
  const parts = texts.map((one, turn) => {
    const [kind, text] = typeof one === 'string' ? (['content', one] as const) : one;
    return { text, kind, role: 'user' as const, place: `messages[${turn}].content`, turn, choice: null };
  });
  return { parts, uninspected: [], lastTurn: texts.length - 1, tools: [] };
}

const found = (part: number, start: number, end: number, type = 'email'): Finding => ({
  type,
  part,
  start,
  end,
  confidence: 1,
});

function decided(
  findings: readonly Finding[],
  edits: readonly Edit[] = [],
  changes: Partial<PolicyResult> = {},
): Decision {
  const result: PolicyResult = {
    policy: 'pii-detector',
    phase: 'input',
    state: 'ran',
    verdict: 'allow',
    enforced: true,
    reasonCode: null,
    findings,
    durationUs: 1,
    ...changes,
  };
  const head = {
    phase: 'input',
    verdict: 'allow',
    policy: null,
    reasonCode: null,
    message: null,
    place: null,
  } as const;
  return { ...head, results: [result], edits, restorable: null, routing: null, failed: false };
}

const texts = (subject: Subject, decision: Decision, limit = 1000): string[] | undefined =>
  captureText(subject, decision, limit)?.texts.map(({ text }) => text);

describe('captured text', () => {
  it('shows the edits, and a type where something was found and left', () => {
    const subject = subjectOf('mail ada@x.example or bob@x.example now');
    const edits = [{ part: 0, start: 5, end: 18, replacement: '[EMAIL]' }];
    const decision = decided([found(0, 5, 18), found(0, 22, 35, 'contact')], edits);
    expect(texts(subject, decision)).toEqual(['mail [EMAIL] or [CONTACT] now']);
  });

  it('joins stretches that overlap', () => {
    const subject = subjectOf('0123456789');
    expect(texts(subject, decided([found(0, 2, 5), found(0, 4, 8, 'phone'), found(0, 3, 4)]))).toEqual(['01[EMAIL]89']);
    expect(texts(subject, decided([found(0, 2, 4), found(0, 2, 6, 'card')]))).toEqual(['01[CARD]6789']);
  });

  it('leaves out what says nothing of a conversation, and findings that are in no text', () => {
    const subject = subjectOf(['schema', '{}'], ['tool_definition', 'f'], ['instructions', 'be kind'], '');
    expect(texts(subject, decided([found(-1, 0, 0, 'uninspected:image')]))).toEqual(['be kind']);
  });

  it('is not kept where a policy failed', () => {
    const subject = subjectOf('a');
    expect(captureText(subject, decided([], [], { state: 'error' }), 10)).toBeNull();
    expect(captureText(subject, { ...decided([]), failed: true }, 10)).toBeNull();
  });

  it('is cut at its limit, and says so', () => {
    const subject = subjectOf('0123', '4567', '89');
    expect(captureText(subject, decided([]), 6)).toMatchObject({
      texts: [{ text: '0123' }, { text: '45' }],
      isTruncated: true,
    });
    expect(captureText(subject, decided([]), 10)).toMatchObject({ isTruncated: false });
  });

  it('holds no character of what was found, whatever was, and every other one', () => {
    const span = fc
      .tuple(fc.nat(60), fc.nat(20))
      .map(([start, length]) => found(0, start, Math.min(60, start + length)));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 8 }), (findings) => {
        // Each character is its own, so that it can be told where it came from.
        const text = Array.from({ length: 60 }, (_, index) => String.fromCharCode(0x4e00 + index)).join('');
        const [captured = ''] = texts(subjectOf(text), decided(findings)) ?? [];
        for (let at = 0; at < 60; at++) {
          const isFound = findings.some(({ start, end }) => start <= at && at < end);
          expect(captured.includes(text[at] ?? '')).toBe(!isFound);
        }
      }),
    );
  });
});

describe('what a judge says', () => {
  it('is kept beside the texts, without what it repeats of what was found', () => {
    const subject = subjectOf('write to ada@corp.example today');
    const decision = decided([found(0, 9, 25)], [], { rationale: { judge: 'j', text: 'It names Ada@corp.example.' } });
    const captured = captureText(subject, decision, 1000);
    expect(captured?.rationales).toEqual([{ policy: 'pii-detector', judge: 'j', text: 'It names […].' }]);
    expect(captureText(subject, decided([found(0, 9, 25)]), 1000)?.rationales).toEqual([]);
  });

  it('is not kept of a phase in which a policy failed', () => {
    const said = { rationale: { judge: 'j', text: 'It is fine.' }, state: 'error' as const };
    expect(captureText(subjectOf('one'), decided([], [], said), 1000)).toBeNull();
  });
});
