/**
 * The services of moderation that came last: what each is asked, what of its answers counts, and answers that are none.
 */
import { describe, expect, it } from 'vitest';
import { AskFailure, type Ask, type Question } from '../../../../src/policy/ask.ts';
import type { Outcome } from '../../../../src/policy/decision.ts';
import { externalModeration } from '../../../../src/policy/kinds/external-moderation.ts';
import type { Phase } from '../../../../src/policy/subject.ts';
import { factsOf, subjectOf } from '../run-kind.ts';
import { compileKind } from '../../../support/compile-kind.ts';

interface Run {
  readonly outcome: Outcome;
  readonly asked: readonly Question[];
}

type Part = Parameters<typeof subjectOf>[0][number];

/** Runs the kind with a service that answers so. */
async function run(
  settings: object,
  texts: readonly Part[],
  answer: unknown,
  { phase = 'input' as Phase, status = 200 } = {},
): Promise<Run> {
  const asked: Question[] = [];
  const ask: Ask = async (question) => {
    asked.push(question);
    return { status, body: typeof answer === 'string' ? answer : JSON.stringify(answer) };
  };
  const filled = { ...(externalModeration.defaults as object), secret_key_ref: 'MODERATION_KEY', ...settings };
  const evaluator = compileKind(externalModeration, filled, { excepted: () => false, ask });
  const outcome = await evaluator.evaluate(phase, subjectOf(texts), factsOf({}), { results: [], edits: [] });
  return { outcome, asked };
}

const types = ({ outcome }: Run): readonly string[] => outcome.findings.map(({ type }) => type);

describe('bedrock-apply-guardrail', () => {
  const endpoint = 'https://bedrock-runtime.eu-west-1.amazonaws.com/guardrail/gr1/version/DRAFT/apply';
  const settings = { provider: 'bedrock-apply-guardrail', endpoint };
  const intervened = (assessment: object): object => ({
    action: 'GUARDRAIL_INTERVENED',
    outputs: [{ text: 'Blocked.' }],
    assessments: [assessment],
  });

  it('is asked with a Bedrock API key, and told whose text it is', async () => {
    const { asked } = await run(settings, ['one', 'two'], { action: 'NONE', assessments: [] });
    expect(asked).toEqual([
      {
        to: { url: endpoint },
        headers: {},
        credential: { ref: { env: 'MODERATION_KEY' }, header: 'authorization', prefix: 'Bearer ' },
        body: { source: 'INPUT', content: [{ text: { text: 'one' } }, { text: { text: 'two' } }] },
        timeout: 3000,
      },
    ]);
    const answer = [{ text: 'one', role: 'assistant' as const }];
    const output = await run(settings, answer, { action: 'NONE' }, { phase: 'output' });
    expect(output.asked[0]?.body).toMatchObject({ source: 'OUTPUT' });
    expect(output.outcome.verdict).toBe('allow');
  });

  it.each([
    [{ topicPolicy: { topics: [{ name: 'Finance', type: 'DENY', action: 'BLOCKED' }] } }, ['Finance']],
    [{ contentPolicy: { filters: [{ type: 'VIOLENCE', confidence: 'HIGH', action: 'BLOCKED' }] } }, ['VIOLENCE']],
    [{ wordPolicy: { customWords: [{ match: 'secret word', action: 'BLOCKED' }] } }, ['CUSTOM_WORD']],
    [
      { wordPolicy: { managedWordLists: [{ match: 'x', type: 'PROFANITY', action: 'BLOCKED' }], customWords: [] } },
      ['PROFANITY'],
    ],
    [
      {
        sensitiveInformationPolicy: {
          piiEntities: [
            { match: 'Ada', type: 'NAME', action: 'ANONYMIZED' },
            { match: '42', type: 'AGE', action: 'NONE' },
          ],
          regexes: [{ name: 'case number', match: 'C-1', action: 'BLOCKED' }],
        },
      },
      ['NAME', 'case number'],
    ],
    [{}, ['flagged']],
  ])('counts what the guardrail acts on: %j', async (assessment, categories) => {
    const seen = await run(settings, ['one'], intervened(assessment));
    expect(seen.outcome).toMatchObject({ verdict: 'block', reason: 'flagged', place: 'messages[0].content' });
    expect(types(seen)).toEqual(categories.map((category) => `moderation:${category}`));
  });

  it('lets through what it only detects, and what other categories say', async () => {
    const found = intervened({ contentPolicy: { filters: [{ type: 'HATE', action: 'BLOCKED' }] } });
    expect((await run({ ...settings, categories: ['SEXUAL'] }, ['one'], found)).outcome.verdict).toBe('allow');
    expect((await run({ ...settings, categories: [] }, ['one'], found)).outcome.verdict).toBe('block');
    const detected = {
      action: 'NONE',
      assessments: [{ contentPolicy: { filters: [{ type: 'HATE', action: 'NONE' }] } }],
    };
    expect((await run(settings, ['one'], detected)).outcome.verdict).toBe('allow');
  });
});

describe('guardrails-ai', () => {
  const settings = { provider: 'guardrails-ai', endpoint: 'http://127.0.0.1:8000/guards/toxicity/validate' };

  it('is asked text by text', async () => {
    const { asked, outcome } = await run(settings, ['one', 'two'], { validationPassed: true, rawLlmOutput: 'one' });
    expect(asked.map(({ body }) => body)).toEqual([{ llmOutput: 'one' }, { llmOutput: 'two' }]);
    expect(outcome.verdict).toBe('allow');
  });

  it('counts the validators that fail', async () => {
    const seen = await run(settings, ['one'], {
      validationPassed: false,
      validationSummaries: [
        { validatorName: 'ToxicLanguage', validatorStatus: 'fail', failureReason: 'one is toxic' },
        { validatorName: 'Length', validatorStatus: 'pass' },
      ],
    });
    expect(seen.outcome.verdict).toBe('block');
    expect(types(seen)).toEqual(['moderation:ToxicLanguage']);
    expect(types(await run(settings, ['one'], { validationPassed: false }))).toEqual(['moderation:flagged']);
  });

  it('counts a text that the guard mended, since the mended one goes nowhere', async () => {
    const mended = await run(settings, ['one'], { validationPassed: true, validatedOutput: '***' });
    expect(mended.outcome.verdict).toBe('block');
    expect((await run(settings, ['one'], { validationPassed: true, validatedOutput: 'one' })).outcome.verdict).toBe(
      'allow',
    );
  });
});

describe('dynamo-ai', () => {
  const settings = { provider: 'dynamo-ai', endpoint: 'https://api.dynamo.ai/v1/moderation/analyze/' };
  const verdict = (finalAction: string, ...policies: readonly (readonly [string, string])[]): object => ({
    finalAction,
    appliedPolicies: policies.map(([name, action]) => ({ policy: { id: 'p', name }, outputs: { action } })),
  });

  it('is told the policies to apply, and which side speaks', async () => {
    const texts: readonly Part[] = ['one', { text: 'two', role: 'assistant' }];
    const { asked } = await run({ ...settings, categories: ['policy-1'] }, texts, verdict('NONE'));
    expect(asked.map(({ body }) => body)).toEqual([
      { messages: [{ role: 'user', content: 'one' }], textType: 'MODEL_INPUT', policyIds: ['policy-1'] },
      { messages: [{ role: 'assistant', content: 'two' }], textType: 'MODEL_RESPONSE', policyIds: ['policy-1'] },
    ]);
    expect((await run(settings, ['one'], verdict('NONE'))).asked[0]?.body).not.toHaveProperty('policyIds');
  });

  it.each([
    ['BLOCK', {}, 'block'],
    ['REDACT', {}, 'block'],
    ['SANITIZE', {}, 'block'],
    ['WARN', {}, 'allow'],
    ['WARN', { threshold: 0.4 }, 'block'],
    ['NONE', {}, 'allow'],
  ])('%s with %j: %s', async (action, more, expected) => {
    const seen = await run(
      { ...settings, ...more, categories: ['policy-1'] },
      ['one'],
      verdict(action, ['Tone', action]),
    );
    expect(seen.outcome.verdict).toBe(expected);
    if (expected === 'block') expect(types(seen)).toEqual(['moderation:Tone']);
  });

  it('counts what no policy owns up to', async () => {
    expect(types(await run(settings, ['one'], verdict('BLOCK', ['Tone', 'NONE'])))).toEqual(['moderation:flagged']);
  });
});

describe('an answer that is none', () => {
  const url = 'https://s.example/';
  it.each([
    ['bedrock-apply-guardrail', { action: 'MAYBE' }],
    ['bedrock-apply-guardrail', { output: [] }],
    ['bedrock-apply-guardrail', { action: 'GUARDRAIL_INTERVENED', assessments: 'some' }],
    ['bedrock-apply-guardrail', []],
    ['guardrails-ai', { validationPassed: 'yes' }],
    ['guardrails-ai', { validationPassed: true, error: 'a validator broke' }],
    ['guardrails-ai', {}],
    ['guardrails-ai', '<html>'],
    ['dynamo-ai', { finalAction: 'PANIC' }],
    ['dynamo-ai', { appliedPolicies: [] }],
    ['dynamo-ai', { finalAction: 'BLOCK', appliedPolicies: [{ outputs: {} }] }],
    ['dynamo-ai', ''],
  ])('of %s: %j', async (provider, answer) => {
    const settings = { provider, url };
    await expect(run(settings, ['one'], answer)).rejects.toBeInstanceOf(AskFailure);
    const judged = await run({ ...settings, fail_mode: 'block' }, ['one'], answer);
    expect(judged.outcome).toMatchObject({ verdict: 'block', reason: 'unavailable' });
  });

  it.each(['bedrock-apply-guardrail', 'guardrails-ai', 'dynamo-ai'])('of %s: a status of failure', async (provider) => {
    const settings = { provider, url, fail_mode: 'block' };
    const answer = { action: 'NONE', validationPassed: true, finalAction: 'NONE' };
    expect((await run(settings, ['one'], answer)).outcome.verdict).toBe('allow');
    const failed = await run(settings, ['one'], answer, { status: 403 });
    expect(types(failed)).toEqual(['moderation_failed:bad_answer']);
  });
});
