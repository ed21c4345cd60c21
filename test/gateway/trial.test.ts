/**
 * Golden cases against what the gateway itself would do: phases, streams, callers, values put back, requests it would refuse.
 */
import { describe, expect, it } from 'vitest';
import { loadConfig } from '../../src/gateway/load-config.ts';
import { runCase, type GoldenCase } from '../../src/gateway/trial/case.ts';
import { checkCases } from '../../src/gateway/trial/check-cases.ts';
import { decisionOf, type TrialConfig } from '../../src/gateway/trial/run.ts';
import { trialConfig } from '../../src/gateway/trial/trial-config.ts';

async function open(policies: string, rest = ''): Promise<TrialConfig> {
  const text = `pack: {name: a, version: 0.1.0}\n${policies}\n${rest}`;
  const { config, diagnostics } = await loadConfig([{ name: 'a.yaml', text }], { now: () => 0, ticks: () => 0 });
  if (config === null) throw new Error(JSON.stringify(diagnostics));
  return trialConfig(config);
}

const pii = await open('policies: {chain: [pii-detector]}');
const say = (content: string): NonNullable<GoldenCase['input']['messages']> => [{ role: 'user', content }];

/** What differs, field by field. */
async function differences(
  config: TrialConfig,
  input: GoldenCase['input'],
  expected: GoldenCase['expected'],
): Promise<readonly string[]> {
  const result = await runCase(config, { name: 'case', input, expected });
  return result.differences.map(({ field, actual }) => `${field}: ${String(actual)}`);
}

describe('a case', () => {
  it('is told from what it expects', async () => {
    const input = { messages: say('My mail is ada@example.org') };
    const right = {
      verdict: 'redact',
      policy: 'pii-detector',
      reason_code: 'pii_detector.redacted',
      phase: 'input',
    } as const;
    expect(await differences(pii, input, { ...right, redacted: 'My mail is [EMAIL]' })).toEqual([]);
    expect(await differences(pii, input, { ...right, redacted: true })).toEqual([]);
    expect(await differences(pii, input, { verdict: 'allow', policy: null, redacted: false })).toEqual([
      'verdict: redact',
      'policy: pii-detector',
      'redacted: true',
    ]);
    expect(await differences(pii, input, { phase: 'output', reason_code: null, redacted: 'ada' })).toEqual([
      'reason_code: pii_detector.redacted',
      'phase: input',
      'redacted: My mail is [EMAIL]',
    ]);
  });

  it.each([
    ['/v1/chat/completions', { messages: say('hi') }],
    ['/v1/completions', { prompt: 'hi' }],
    ['/v1/responses', { input: 'hi' }],
    ['/v1/messages', { messages: say('hi'), max_tokens: 5 }],
  ])('of %s is judged whole and as a stream', async (endpoint, request) => {
    const answer = 'Write to ada@example.org, or to bob@example.org.';
    const expected = { verdict: 'redact', phase: 'output', redacted: 'Write to [EMAIL], or to [EMAIL].' } as const;
    expect(await differences(pii, { endpoint, request, upstream_response: answer }, expected)).toEqual([]);
    const stream = { ...request, stream: true };
    expect(await differences(pii, { endpoint, request: stream, upstream_response: answer }, expected)).toEqual([]);
    const pieces = ['Write to ada@exam', 'ple.org, or t', 'o bob@example.org.'];
    expect(await differences(pii, { endpoint, request: stream, upstream_response: pieces }, expected)).toEqual([]);
  });

  it('takes frames and bodies as they are', async () => {
    const frames = [
      { choices: [{ index: 0, delta: { content: 'ada@example' } }] },
      { choices: [{ index: 0, delta: { content: '.org' } }] },
      { choices: [{ index: 0, delta: {}, finish_reason: 'stop' }] },
    ];
    const body = { choices: [{ message: { role: 'assistant', content: 'ada@example.org' }, finish_reason: 'stop' }] };
    for (const upstream_response of [frames, body]) {
      expect(await differences(pii, { messages: say('hi'), upstream_response }, { redacted: '[EMAIL]' })).toEqual([]);
    }
  });

  it('knows the caller, by the case or by headers, and the path', async () => {
    const rbac = await open('policies: {chain: [rbac]}', 'policy: {rbac: {roles: {analyst: {}}}}');
    const refused = { verdict: 'block', reason_code: 'rbac.role_unknown' } as const;
    expect(await differences(rbac, { messages: say('hi') }, refused)).toEqual([]);
    expect(await differences(rbac, { messages: say('hi'), caller: { role: 'analyst' } }, { verdict: 'allow' })).toEqual(
      [],
    );
    expect(
      await differences(rbac, { messages: say('hi'), headers: { 'X-User-Role': 'analyst' } }, { verdict: 'allow' }),
    ).toEqual([]);
    const chat = await open('policies:\n  chain: [{pii-detector: {when: {path: /v1/chat}}}]');
    expect(await differences(chat, { request: { prompt: 'ada@example.org' } }, { verdict: 'allow' })).toEqual([]);
  });

  it('puts values back into answers, streamed or not', async () => {
    const restoring = await open(
      'policies: {chain: [pii-detector]}',
      'policy: {pii-detector: {redaction: {restore: true}}}',
    );
    const messages = say('Greet ada@example.org');
    expect(await differences(restoring, { messages }, { redacted: 'Greet [EMAIL_1]' })).toEqual([]);
    const answered = { messages, upstream_response: 'Dear [EMAIL_1]' };
    expect(await differences(restoring, answered, { redacted: 'Dear ada@example.org' })).toEqual([]);
    const stream = { messages, request: { stream: true }, upstream_response: 'Dear [EMAIL_1]' };
    expect(await differences(restoring, stream, { redacted: 'Dear ada@example.org' })).toEqual([]);
  });

  it('fails where something left that a policy takes out', async () => {
    const late = await open(
      'policies: {chain: [dlp-filter]}',
      "policy: {dlp-filter: {detect_patterns: ['(\\d\\d)-\\1']}}",
    );
    const input = {
      messages: say('hi'),
      request: { stream: true },
      upstream_response: 'It is 12-12, and that is all there is to say.',
    };
    expect(await differences(late, input, { verdict: 'redact' })).toEqual([
      expect.stringContaining('stream: left already: It is 12-12'),
    ]);
  });

  it('ends a stream at the word that is refused', async () => {
    const blocking = await open(
      'policies: {chain: [entity-list-filter]}',
      'policy: {entity-list-filter: {blocked_entities: [Falcon]}}',
    );
    const input = {
      messages: say('hi'),
      request: { stream: true },
      upstream_response: 'The project is called Falcon, and it flies.',
    };
    const { trial } = await runCase(blocking, { name: 'x', input, expected: { verdict: 'block' } });
    expect(trial?.stream?.sent.join('')).not.toContain('Falcon');
    expect(trial && decisionOf(trial).phase).toBe('output');
  });

  it('that the gateway would refuse before any policy has failed, and says why', async () => {
    const result = await runCase(pii, {
      name: 'x',
      input: { request: { messages: 'hi' } },
      expected: { verdict: 'allow' },
    });
    expect(result.trial).toBeNull();
    expect(result.problem).toContain('400 invalid_request');
    expect(result.differences).toHaveLength(1);
  });
});

describe('what is wrong with cases', () => {
  it('is told like a config', () => {
    expect(checkCases([{ name: 'a', input: { messages: say('hi') }, expected: { verdict: 'allow' } }])).toEqual([]);
    expect(checkCases([{ name: 'a', input: { messags: say('hi') }, expected: { verdict: 'blok' } }])).toEqual(
      expect.arrayContaining([
        { path: '[0].input.messags', message: "Unknown key 'messags'", suggestion: "Did you mean 'messages'?" },
        expect.objectContaining({ path: '[0].expected.verdict', suggestion: "Did you mean 'block'?" }),
      ]),
    );
  });
});

describe('targets', () => {
  const target = (id: string, model: string, more = ''): string =>
    `{id: ${id}, provider: mock, model: ${model}${more}}`;
  const opened = open(
    'policies: {chain: [data-routing-policy]}',
    `policy: {data-routing-policy: {require_no_training: true}}
providers: {targets: [${target('main', 'gpt-4o', ', data_policy: {training_opt_out: true}')}, ${target('spare', 'gpt-4o')}, ${target('mini', 'gpt-4o-mini')}]}`,
  );
  const outcome = async (request: object): Promise<unknown> => {
    const input = { messages: [{ role: 'user', content: 'hi' }], request: { ...request } };
    const expected = { verdict: 'allow' as const };
    const { trial } = await runCase(await opened, { name: 'x', input, expected });
    const decision = trial && decisionOf(trial);
    return [decision?.reasonCode, decision?.results.flatMap(({ findings }) => findings.map(({ type }) => type))];
  };

  it('are judged as the gateway would, by the model that is asked for', async () => {
    expect(await outcome({ model: 'gpt-4o' })).toEqual([null, ['left_out:spare:no_training']]);
    expect(await outcome({ model: 'gpt-4o-mini' })).toEqual([
      'data_routing_policy.no_compliant_target',
      ['left_out:mini:no_training'],
    ]);
  });

  it('are all of them where no target has that model', async () => {
    expect(await outcome({ model: 'another' })).toEqual([
      null,
      ['left_out:spare:no_training', 'left_out:mini:no_training'],
    ]);
  });
});
