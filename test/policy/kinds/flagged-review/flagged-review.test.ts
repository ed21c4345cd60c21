import { describe, expect, it } from 'vitest';
import { AskFailure, type Ask, type Question } from '../../../../src/policy/ask.ts';
import type { Finding, Outcome, PolicyResult } from '../../../../src/policy/decision.ts';
import { flaggedReview } from '../../../../src/policy/kinds/flagged-review.ts';
import { factsOf, subjectOf } from '../run-kind.ts';
import { compileKind } from '../../../support/compile-kind.ts';

const finding: Finding = { type: 'instruction_override', part: 0, start: 0, end: 3, confidence: 0.9 };

function resultOf(changes: Partial<PolicyResult> = {}): PolicyResult {
  return {
    policy: 'prompt-injection',
    phase: 'input',
    state: 'ran',
    verdict: 'allow',
    enforced: true,
    reasonCode: 'prompt_injection.logged',
    findings: [finding],
    durationUs: 1,
    ...changes,
  };
}

const judged = (content: unknown): string =>
  JSON.stringify({
    choices: [{ message: { content: typeof content === 'string' ? content : JSON.stringify(content) } }],
  });

interface Run {
  readonly outcome: Outcome;
  readonly asked: readonly Question[];
}

async function run(
  answer: string | Error,
  {
    settings = {},
    results = [resultOf()],
    subject = subjectOf(['one two', 'three']),
    edits = [] as Outcome['edits'],
  } = {},
): Promise<Run> {
  const asked: Question[] = [];
  const ask: Ask = async (question) => {
    asked.push(question);
    if (answer instanceof Error) throw answer;
    return { status: 200, body: answer };
  };
  const filled = { ...(flaggedReview.defaults as object), target: 'judge', ...settings };
  const evaluator = compileKind(flaggedReview, filled, { excepted: () => false, ask });
  const outcome = await evaluator.evaluate('input', subject, factsOf({}), { results, edits });
  return { outcome, asked };
}

const shown = ({ asked }: Run): { flags: object[]; texts: { role: string; text: string }[] } => {
  const { messages } = (asked[0] ?? { body: { messages: [] } }).body as { messages: { content: string }[] };
  return JSON.parse(messages[1]?.content ?? '') as { flags: object[]; texts: { role: string; text: string }[] };
};

describe('a review', () => {
  it('is asked for only where something was flagged', async () => {
    const quiet = [
      [],
      [resultOf({ findings: [] })],
      [resultOf({ state: 'skipped' })],
      [resultOf({ state: 'error', verdict: 'block' })],
      [resultOf({ findings: [{ ...finding, type: 'uninspected:image', part: -1 }] })],
    ];
    for (const results of quiet) expect((await run(judged({ violation: true }), { results })).asked).toEqual([]);
    const settings = { policies: ['safety-filter'] };
    expect((await run(judged({ violation: true }), { settings })).asked).toEqual([]);
    expect(
      (await run(judged({ violation: true }), { results: [resultOf({ verdict: 'redact', findings: [] })] })).asked,
    ).toHaveLength(1);
  });

  it('shows what was flagged, and by whom, as data', async () => {
    const seen = await run(judged({ violation: false }));
    expect(seen.asked[0]).toMatchObject({ to: { target: 'judge', model: null }, credential: null, timeout: 10_000 });
    expect(shown(seen)).toEqual({
      phase: 'input',
      flags: [{ policy: 'prompt-injection', reason: 'prompt_injection.logged', types: ['instruction_override'] }],
      texts: [{ role: 'user', text: 'one two' }],
    });
  });

  it('shows of long texts what stands around the findings, and covers what is redacted', async () => {
    const text = `${'a'.repeat(50_000)}HERE${'b'.repeat(50_000)}`;
    const results = [resultOf({ findings: [{ ...finding, start: 50_000, end: 50_004 }] })];
    const settings = { max_characters: 400 };
    const edits = [{ part: 0, start: 50_002, end: 50_004, replacement: '[X]' }];
    const { texts } = shown(
      await run(judged({ violation: false }), { results, settings, subject: subjectOf([text]), edits }),
    );
    expect(texts[0]?.text).toHaveLength(400);
    expect(texts[0]?.text).toContain('aHE**b');
  });

  it.each([
    [{ violation: true, confidence: 0.9 }, {}, 'block', 'confirmed'],
    [{ violation: true }, {}, 'block', 'confirmed'],
    [{ violation: true, confidence: 0.4 }, {}, 'allow', 'cleared'],
    [{ violation: false, confidence: 1 }, {}, 'allow', 'cleared'],
    [{ violation: true }, { action: 'escalate' }, 'escalate', 'escalated'],
    [{ violation: true }, { action: 'log' }, 'allow', 'logged'],
  ])('that says %j with %j: %s, %s', async (content, settings, verdict, reason) => {
    const { outcome } = await run(judged(content), { settings });
    expect(outcome).toMatchObject({ verdict, reason, place: 'messages[0].content' });
    expect(flaggedReview.catalogue).toHaveProperty(reason);
  });
});

describe('an answer that is none', () => {
  const bad: readonly (readonly [string, string | Error])[] = [
    ['words', judged('I think this is fine.')],
    ['JSON within words', judged('```json\n{"violation": false}\n```')],
    ['other JSON', judged({ verdict: 'harmless' })],
    ['a text for a flag', judged({ violation: 'false' })],
    ['a confidence out of bounds', judged({ violation: false, confidence: 7 })],
    ['a list', judged([])],
    ['no choice', '{"choices": []}'],
    ['no text', '{"choices": [{"message": {"content": null}}]}'],
    ['an error page', '<html>'],
    ['silence', new AskFailure('timeout', 'no whole answer')],
  ];

  it.each(bad)('%s fails and never clears', async (_name, answer) => {
    await expect(run(answer)).rejects.toBeInstanceOf(AskFailure);
    expect((await run(answer, { settings: { fail_mode: 'block' } })).outcome).toMatchObject({
      verdict: 'block',
      reason: 'unavailable',
    });
    expect((await run(answer, { settings: { fail_mode: 'allow' } })).outcome).toMatchObject({
      verdict: 'allow',
      reason: 'unavailable',
    });
  });
});

it('asks for somebody to ask', () => {
  expect(flaggedReview.missing?.({})).not.toBeNull();
  expect(flaggedReview.missing?.({ target: 'judge' })).toBeNull();
});
