import { describe, expect, it } from 'vitest';
import { AskFailure, type Ask, type Question } from '../../../../src/policy/ask.ts';
import type { Outcome } from '../../../../src/policy/decision.ts';
import { externalModeration } from '../../../../src/policy/kinds/external-moderation.ts';
import type { Subject } from '../../../../src/policy/subject.ts';
import { factsOf, lintKind, subjectOf } from '../run-kind.ts';
import { compileKind } from '../../../support/compile-kind.ts';

interface Run {
  readonly outcome: Outcome;
  readonly asked: readonly Question[];
}

/** Runs the kind on input, with a service that answers so. */
async function run(settings: object, subject: Subject, answer: unknown, former = {}): Promise<Run> {
  const asked: Question[] = [];
  const ask: Ask = async (question) => {
    asked.push(question);
    if (answer instanceof Error) throw answer;
    const reply = typeof answer === 'function' ? (answer as (question: Question) => unknown)(question) : answer;
    return typeof reply === 'string' ? { status: 200, body: reply } : { status: 200, body: JSON.stringify(reply) };
  };
  const filled = { ...(externalModeration.defaults as object), secret_key_ref: { env: 'KEY' }, ...settings };
  const evaluator = compileKind(externalModeration, filled, { excepted: (text) => text === 'let me', ask });
  const outcome = await evaluator.evaluate('input', subject, factsOf({}), { results: [], edits: [], ...former });
  return { outcome, asked };
}

const openaiAnswer = (...scores: Readonly<Record<string, number>>[]) => ({
  results: scores.map((one) => ({
    flagged: false,
    categories: Object.fromEntries(Object.keys(one).map((name) => [name, (one[name] ?? 0) > 0.9])),
    category_scores: one,
  })),
});

describe('openai-moderation', () => {
  it('is asked for all texts at once, with the key by reference', async () => {
    const { asked } = await run({}, subjectOf(['one', 'two', { text: 'x', role: 'system' }]), openaiAnswer({}, {}));
    expect(asked).toEqual([
      {
        to: { url: 'https://api.openai.com/v1/moderations' },
        headers: {},
        credential: { ref: { env: 'KEY' }, header: 'authorization', prefix: 'Bearer ' },
        body: { model: 'omni-moderation-latest', input: ['one', 'two'] },
        timeout: 3000,
      },
    ]);
  });

  it.each([
    [{ violence: 0.49 }, {}, 'allow'],
    [{ violence: 0.5 }, {}, 'block'],
    [{ violence: 0.95 }, { threshold: 1 }, 'block'],
    [{ violence: 0.89 }, { threshold: 1 }, 'allow'],
    [{ violence: 0.8 }, { categories: ['hate'] }, 'allow'],
    [{ violence: 0 }, { threshold: 0 }, 'allow'],
    [{ violence: 0.8 }, { action: 'escalate' }, 'escalate'],
    [{ violence: 0.8 }, { action: 'log' }, 'allow'],
  ])('scores %j with %j: %s', async (scores, settings, verdict) => {
    const { outcome } = await run(settings, subjectOf(['one', 'two']), openaiAnswer({}, scores));
    expect(outcome.verdict).toBe(verdict);
    if (verdict !== 'allow')
      expect(outcome).toMatchObject({
        place: 'messages[1].content',
        findings: [{ type: 'moderation:violence', part: 1 }],
      });
  });
});

describe('other services', () => {
  it('azure-content-safety: severities are scores', async () => {
    const settings = {
      provider: 'azure-content-safety',
      url: 'https://x.cognitiveservices.azure.com/contentsafety/text:analyze?api-version=2024-09-01',
    };
    const answer = (severity: number) => ({ categoriesAnalysis: [{ category: 'Hate', severity }] });
    expect((await run(settings, subjectOf(['one']), answer(2))).outcome.verdict).toBe('allow');
    const { outcome, asked } = await run(settings, subjectOf(['one', 'two']), answer(4));
    expect(outcome).toMatchObject({ verdict: 'block', reason: 'flagged' });
    expect(asked.map(({ body }) => (body as { text: string }).text)).toEqual(['one', 'two']);
    expect(asked[0]?.credential?.header).toBe('ocp-apim-subscription-key');
  });

  it('lakera: yes or no, with what it detected', async () => {
    const answer = {
      flagged: true,
      breakdown: [
        { detector_type: 'prompt_attack', detected: true },
        { detector_type: 'pii', detected: false },
      ],
    };
    const { outcome, asked } = await run(
      { provider: 'lakera' },
      subjectOf(['one', { text: 'two', role: 'tool' }]),
      answer,
    );
    expect(outcome.findings.map(({ type, part }) => [type, part])).toEqual([['moderation:prompt_attack', -1]]);
    expect(asked[0]?.body).toMatchObject({
      messages: [
        { role: 'user', content: 'one' },
        { role: 'user', content: 'two' },
      ],
    });
    expect((await run({ provider: 'lakera' }, subjectOf(['one']), { flagged: false })).outcome.verdict).toBe('allow');
  });

  it('presidio: spans by code points are replaced', async () => {
    const settings = { provider: 'presidio', url: 'http://localhost:5002/analyze', action: 'redact' };
    const { outcome } = await run(settings, subjectOf(['😀 ask Ada']), [
      { entity_type: 'PERSON', start: 6, end: 9, score: 0.85 },
    ]);
    expect(outcome.edits).toEqual([{ part: 0, start: 7, end: 10, replacement: '[PERSON]' }]);
    const lower = await run(settings, subjectOf(['ask Ada']), [
      { entity_type: 'PERSON', start: 4, end: 7, score: 0.4 },
    ]);
    expect(lower.outcome.verdict).toBe('allow');
  });

  it('webhook: findings with and without a place', async () => {
    const settings = { provider: 'webhook', url: 'https://w.example/', action: 'redact' };
    const placed = await run(settings, subjectOf(['one two']), {
      flagged: true,
      findings: [{ category: 'c', text: 0, start: 4, end: 7 }],
    });
    expect(placed.outcome).toMatchObject({ verdict: 'redact', edits: [{ start: 4, end: 7, replacement: '[c]' }] });
    // What can't be pointed at must not pass for replaced.
    expect((await run(settings, subjectOf(['one']), { flagged: true })).outcome).toMatchObject({
      verdict: 'block',
      edits: [],
    });
    expect((await run(settings, subjectOf(['one']), { flagged: false })).outcome.verdict).toBe('allow');
    expect(placed.asked[0]?.body).toMatchObject({
      phase: 'input',
      model: 'gpt-4o',
      texts: [{ text: 'one two', role: 'user' }],
    });
  });

  it('let exceptions through', async () => {
    const settings = { provider: 'webhook', url: 'https://w.example/' };
    const answer = { flagged: true, findings: [{ category: 'c', text: 0 }] };
    expect((await run(settings, subjectOf(['let me']), answer)).outcome.verdict).toBe('allow');
  });
});

describe('what is sent', () => {
  it('is covered where policies before would replace it', async () => {
    const edits = [{ part: 0, start: 3, end: 6, replacement: '[X]' }];
    const { asked } = await run({}, subjectOf(['my key is']), openaiAnswer({}), { edits });
    expect(asked[0]?.body).toMatchObject({ input: ['my *** is'] });
  });

  it('is long texts in pieces that overlap, and found where they stand', async () => {
    const settings = { provider: 'azure-content-safety', url: 'https://a.example/' };
    const text = `${'a'.repeat(10_000)}${'b'.repeat(9_800)}`;
    const { asked, outcome } = await run(settings, subjectOf([text]), (question: Question) => ({
      categoriesAnalysis: [
        { category: 'Hate', severity: (question.body as { text: string }).text.includes('b') ? 6 : 0 },
      ],
    }));
    expect(asked.map(({ body }) => (body as { text: string }).text.length)).toEqual([10_000, 10_000]);
    expect(outcome.findings).toMatchObject([{ part: 0, start: 9_800, end: 19_800 }]);
  });

  it('is the last turn alone where told so', async () => {
    const { asked } = await run({ scope: 'last_turn' }, subjectOf(['one', 'two']), openaiAnswer({}));
    expect(asked[0]?.body).toMatchObject({ input: ['two'] });
  });

  it('is nothing where there is nothing to judge', async () => {
    expect((await run({}, subjectOf([' ', { text: 'x', role: 'system' }]), '')).asked).toEqual([]);
  });
});

describe('failures', () => {
  const bad: readonly (readonly [string, unknown])[] = [
    ['no JSON', '<html>'],
    ['another form', { ok: true }],
    ['too few results', { results: [] }],
    ['scores that are none', { results: [{ flagged: false, categories: {}, category_scores: { hate: 'high' } }] }],
    ['no answer', new AskFailure('timeout', 'no whole answer')],
  ];

  it.each(bad)('%s: left to the fail mode of the chain', async (_name, answer) => {
    await expect(run({}, subjectOf(['one']), answer)).rejects.toBeInstanceOf(AskFailure);
  });

  it.each(bad)('%s: judged by its own fail mode', async (_name, answer) => {
    for (const fail_mode of ['block', 'allow']) {
      const { outcome } = await run({ fail_mode }, subjectOf(['one']), answer);
      expect(outcome).toMatchObject({ verdict: fail_mode, reason: 'unavailable' });
      expect(outcome.findings[0]?.type).toMatch(/^moderation_failed:(timeout|bad_answer)$/);
    }
  });

  it('more text than may be sent is one, and so is a status that is none of success', async () => {
    const much = await run({ fail_mode: 'block', max_characters: 5 }, subjectOf(['123456']), openaiAnswer({}));
    expect(much.outcome.findings[0]?.type).toBe('moderation_failed:too_large');
    const ask: Ask = async () => ({ status: 500, body: '{}' });
    const filled = { ...(externalModeration.defaults as object), fail_mode: 'block' };
    const outcome = await compileKind(externalModeration, filled, {
      excepted: () => false,
      ask,
    }).evaluate('input', subjectOf(['a']), factsOf({}));
    expect(outcome).toMatchObject({ verdict: 'block', reason: 'unavailable' });
  });
});

describe('settings', () => {
  it.each([
    [{}, true],
    [{ secret_key_ref: { env: 'A' } }, false],
    [{ provider: 'webhook' }, true],
    [{ provider: 'webhook', url: 'https://w.example' }, false],
    [{ provider: 'presidio', url: 'http://127.0.0.1' }, false],
  ])('%j lacks something: %s', (settings, lacks) => {
    expect(externalModeration.missing?.(settings) !== null).toBe(lacks);
  });

  it.each([
    [{ url: 'nowhere' }, ['E004 url']],
    [{ url: 'ftp://w.example' }, ['E004 url']],
    [{ url: 'https://u:p@w.example' }, ['E013 url']],
    [{ url: 'http://w.example' }, ['W010 url']],
    [{ url: 'http://localhost:1' }, []],
    [{ action: 'redact' }, ['E042 action']],
    [{ action: 'redact', provider: 'presidio' }, []],
  ])('%j: %j', (settings, told) => {
    expect(lintKind(externalModeration, settings)).toEqual(told);
  });
});
