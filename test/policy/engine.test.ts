import { describe, expect, it } from 'vitest';
import type { ChainConfig, ChainEntry } from '../../src/policy/chain-config.ts';
import { allowed, type Decision, type Outcome, type Verdict } from '../../src/policy/decision.ts';
import { compileChain, type Chain } from '../../src/policy/engine.ts';
import { defineKind, type Kind } from '../../src/policy/kind.ts';
import type { Facts, Phase, Subject } from '../../src/policy/subject.ts';

/** What the test's kinds answer, or do instead. */
type Act = Partial<Outcome> | 'throw' | 'reject' | 'later';

const outcome = (act: Exclude<Act, string>): Outcome => ({ ...allowed, ...act });

/** A kind that acts as its settings say and notes that it was asked. */
const kind = (name: string, asked: string[], more: Partial<Kind<{ act: Act }>> = {}): Kind =>
  defineKind<{ act: Act }>({
    name,
    summary: name,
    phases: ['input', 'output'],
    readsContent: true,
    schema: { type: 'object', properties: {}, additionalProperties: false },
    defaults: { act: {} },
    catalogue: { seen: `what ${name} says` },
    verdicts: ({ act }) => ['allow', typeof act === 'string' ? 'block' : (act.verdict ?? 'allow')],
    load: async () => ({
      compile: ({ act }, { excepted }) => ({
        evaluate: (phase) => {
          asked.push(`${name} ${phase}`);
          if (act === 'throw') throw new Error('fault');
          if (act === 'reject') return Promise.reject(new Error('fault'));
          if (act === 'later') return Promise.resolve(allowed);
          return excepted('let me through') ? allowed : outcome(act);
        },
      }),
    }),
    ...more,
  });

const entry = (name: string, act: Act = {}, more: Partial<ChainEntry> = {}): ChainEntry => ({
  kind: name,
  when: null,
  mode: 'enforce',
  phases: null,
  exceptions: [],
  uninspectable: 'allow',
  isBuffered: false,
  settings: { act },
  ...more,
});

const subject: Subject = {
  parts: [{ text: 'hello', role: 'user', kind: 'content', place: 'messages[0].content', turn: 0, choice: null }],
  uninspected: [],
  lastTurn: 0,
  tools: [],
};
const facts: Facts = {
  path: '/v1/chat/completions',
  model: 'gpt-4o',
  caller: { keyId: 'k', keyName: null, user: null, team: null, role: null },
  header: () => undefined,
};

const names = ['first-kind', 'second-kind', 'third-kind'] as const;

async function setUp(
  entries: readonly ChainEntry[],
  failMode: ChainConfig['failMode'] = 'block',
  more: Partial<Kind<{ act: Act }>> = {},
): Promise<{ chain: Chain; asked: string[] }> {
  const asked: string[] = [];
  let ticks = 0;
  const kinds = names.map((name) => kind(name, asked, more));
  const chain = await compileChain({ entries, failMode }, { kinds, now: () => 0, ticks: () => (ticks += 7) });
  return { chain, asked };
}

const run = async (
  entries: readonly ChainEntry[],
  options: { failMode?: ChainConfig['failMode']; phase?: Phase; subject?: Subject } = {},
): Promise<Decision & { asked: string[] }> => {
  const { chain, asked } = await setUp(entries, options.failMode);
  return { ...(await chain.evaluate(options.phase ?? 'input', options.subject ?? subject, facts)), asked };
};

const block = { verdict: 'block', reason: 'seen', place: 'messages[0].content' } as const;
const escalate = { verdict: 'escalate', reason: 'seen' } as const;
const redact = (start: number, end: number, replacement: string): Partial<Outcome> => ({
  verdict: 'redact',
  reason: 'seen',
  edits: [{ part: 0, start, end, replacement }],
});

describe('a phase', () => {
  it('of an empty chain allows', async () => {
    expect(await run([])).toMatchObject({ verdict: 'allow', policy: null, results: [], edits: [], failed: false });
  });

  it('runs in order, each policy with its own result and time', async () => {
    const { asked, results, verdict } = await run([entry('second-kind'), entry('first-kind')]);
    expect(asked).toEqual(['second-kind input', 'first-kind input']);
    expect(verdict).toBe('allow');
    expect(results).toMatchObject([
      { policy: 'second-kind', state: 'ran', verdict: 'allow', enforced: true, reasonCode: null, durationUs: 7 },
      { policy: 'first-kind', state: 'ran', verdict: 'allow', enforced: true, reasonCode: null, durationUs: 7 },
    ]);
  });

  it('ends at the first block, which says why and where', async () => {
    const decision = await run([entry('first-kind'), entry('second-kind', block), entry('third-kind')]);
    expect(decision.asked).toEqual(['first-kind input', 'second-kind input']);
    expect(decision).toMatchObject({
      verdict: 'block',
      policy: 'second-kind',
      reasonCode: 'second_kind.seen',
      message: 'what second-kind says',
      place: 'messages[0].content',
      edits: [],
    });
  });

  it('goes on after an escalation, which a later block outdoes and a redaction does not', async () => {
    const later = await run([
      entry('first-kind', escalate),
      entry('second-kind', redact(0, 1, 'x')),
      entry('third-kind'),
    ]);
    expect(later).toMatchObject({ verdict: 'escalate', policy: 'first-kind', edits: [] });
    expect(later.asked).toHaveLength(3);
    const outdone = await run([entry('first-kind', escalate), entry('second-kind', block)]);
    expect(outdone).toMatchObject({ verdict: 'block', policy: 'second-kind' });
  });

  it('makes one rewrite of several redactions', async () => {
    const entries = [entry('first-kind', redact(3, 5, 'b')), entry('second-kind', redact(0, 4, 'longer'))];
    expect(await run(entries)).toMatchObject({
      verdict: 'redact',
      policy: 'first-kind',
      edits: [{ part: 0, start: 0, end: 5, replacement: 'longer' }],
    });
  });

  it('hands on what may come back of the redactions that stand', async () => {
    const first = { ...redact(0, 4, '[A_1]'), restorable: { values: new Map([['[A_1]', 'some']]), inTools: true } };
    expect((await run([entry('first-kind', first)])).restorable).toEqual(first.restorable);
    const lost = [
      [entry('first-kind')],
      [entry('first-kind', redact(0, 4, '[A_1]'))],
      [entry('first-kind', first, { mode: 'observe' })],
      [entry('first-kind', first, { mode: 'observe' }), entry('second-kind', redact(0, 4, '[A_1]'))],
      [entry('first-kind', first), entry('second-kind', redact(2, 9, 'x'))],
      [entry('first-kind', first), entry('second-kind', block)],
      [entry('first-kind', first), entry('second-kind', escalate)],
    ];
    for (const entries of lost) expect((await run(entries)).restorable).toBeNull();
  });

  it('takes no edits where it refuses', async () => {
    expect((await run([entry('first-kind', redact(0, 1, 'x')), entry('second-kind', block)])).edits).toEqual([]);
  });

  it('shows an operator’s own sentence before the catalogue’s', async () => {
    const { message } = await run([entry('first-kind', { ...block, message: 'Ask Ann.' })]);
    expect(message).toBe('Ask Ann.');
  });

  it('stays synchronous until a policy has to ask elsewhere', async () => {
    expect(
      (await setUp([entry('first-kind'), entry('second-kind', block)])).chain.evaluate('input', subject, facts),
    ).not.toBeInstanceOf(Promise);
    expect((await setUp([entry('first-kind', 'later')])).chain.evaluate('input', subject, facts)).toBeInstanceOf(
      Promise,
    );
  });

  it('goes on in order after one that asked', async () => {
    const decision = await run([entry('first-kind', 'later'), entry('second-kind', block), entry('third-kind')]);
    expect(decision.asked).toEqual(['first-kind input', 'second-kind input']);
    expect(decision).toMatchObject({ verdict: 'block', policy: 'second-kind' });
  });
});

describe('an observed policy', () => {
  it('decides, changes nothing and ends nothing', async () => {
    const observed = { mode: 'observe' } as const;
    const entries = [
      entry('first-kind', block, observed),
      entry('second-kind', redact(0, 1, 'x'), observed),
      entry('third-kind'),
    ];
    const decision = await run(entries);
    expect(decision).toMatchObject({ verdict: 'allow', policy: null, edits: [] });
    expect(decision.results).toMatchObject([
      { verdict: 'block', enforced: false, reasonCode: 'first_kind.seen' },
      { verdict: 'redact', enforced: false },
      { verdict: 'allow', enforced: true },
    ]);
  });

  it('that fails refuses nothing either', async () => {
    const decision = await run([entry('first-kind', 'throw', { mode: 'observe' })]);
    expect(decision).toMatchObject({ verdict: 'allow', failed: false, results: [{ state: 'error', enforced: false }] });
  });
});

describe('a policy that fails', () => {
  it.each(['throw', 'reject'] as const)('(%s) is a result of its own, and the fail mode decides', async (act) => {
    const closed = await run([entry('first-kind', act), entry('second-kind')]);
    expect(closed).toMatchObject({
      verdict: 'block',
      policy: 'first-kind',
      reasonCode: 'first_kind.error',
      failed: true,
    });
    expect(closed.asked).toEqual(['first-kind input']);
    expect(closed.results).toMatchObject([{ state: 'error' }]);
    expect(closed.message).not.toContain('fault');

    const open = await run([entry('first-kind', act), entry('second-kind')], { failMode: 'allow' });
    expect(open).toMatchObject({ verdict: 'allow', failed: false });
    expect(open.results).toMatchObject([{ state: 'error' }, { state: 'ran' }]);
  });

  it('counts as a refusal no more where a later policy blocks by its own word', async () => {
    const decision = await run([entry('first-kind', 'throw'), entry('second-kind', block)], { failMode: 'allow' });
    expect(decision).toMatchObject({ verdict: 'block', policy: 'second-kind', failed: false });
  });
});

describe('a condition', () => {
  it('that does not hold leaves a skipped result', async () => {
    const decision = await run([entry('first-kind', block, { when: { model: ['gpt-9'] } })]);
    expect(decision.asked).toEqual([]);
    expect(decision).toMatchObject({
      verdict: 'allow',
      results: [{ policy: 'first-kind', state: 'skipped', durationUs: 0 }],
    });
  });

  it('that holds changes nothing', async () => {
    expect((await run([entry('first-kind', block, { when: { model: ['gpt-*'] } })])).verdict).toBe('block');
  });
});

describe('phases', () => {
  it('are the kind’s own unless the config says less', async () => {
    const entries = [entry('first-kind', block, { phases: ['output'] })];
    expect((await run(entries)).verdict).toBe('allow');
    expect((await run(entries)).results).toEqual([]);
    expect((await run(entries, { phase: 'output' })).verdict).toBe('block');
    const { chain } = await setUp(entries);
    expect([chain.acts('input'), chain.acts('output')]).toEqual([false, true]);
  });

  it('never reach beyond the kind’s own', async () => {
    const { chain } = await setUp([entry('first-kind', block, { phases: ['input', 'output'] })], 'block', {
      phases: ['input'],
    });
    expect(chain.acts('output')).toBe(false);
  });
});

describe('content that no policy can read', () => {
  const image: Subject = { ...subject, uninspected: [{ type: 'image', place: 'messages[0].content[1]' }] };

  it('is a finding, whatever is decided', async () => {
    for (const act of [{}, redact(0, 1, 'x'), block]) {
      const { results, verdict } = await run([entry('first-kind', act)], { subject: image });
      expect(verdict).toBe((act as { verdict?: Verdict }).verdict ?? 'allow');
      expect(results[0]?.findings).toMatchObject([{ type: 'uninspected:image', part: -1 }]);
    }
  });

  it('is blocked where the config asks for it, with the place', async () => {
    const decision = await run([entry('first-kind', redact(0, 1, 'x'), { uninspectable: 'block' })], {
      subject: image,
    });
    expect(decision).toMatchObject({
      verdict: 'block',
      reasonCode: 'first_kind.uninspectable',
      place: 'messages[0].content[1]',
      edits: [],
    });
    expect(decision.message).toMatch(/cannot read/);
  });

  it('is no business of a kind that reads no content', async () => {
    const { chain } = await setUp([entry('first-kind', {}, { uninspectable: 'block' })], 'block', {
      readsContent: false,
    });
    expect(await chain.evaluate('input', image, facts)).toMatchObject({
      verdict: 'allow',
      results: [{ findings: [] }],
    });
  });
});

describe('what a chain tells of itself', () => {
  it('the verdicts that enforced policies can reach', async () => {
    const entries = [
      entry('first-kind', redact(0, 1, 'x'), { phases: ['input'] }),
      entry('second-kind', block, { mode: 'observe' }),
      entry('third-kind', {}, { uninspectable: 'block', phases: ['output'] }),
    ];
    const { chain } = await setUp(entries);
    expect([...chain.reachable('input')].sort()).toEqual(['allow', 'redact']);
    expect([...chain.reachable('output')].sort()).toEqual(['allow', 'block']);
    expect(chain.names).toEqual(['first-kind', 'second-kind', 'third-kind']);
  });

  it('whether values may have to be put back', async () => {
    const restores = { restores: () => true };
    expect((await setUp([entry('first-kind')], 'block', restores)).chain.restores).toBe(true);
    expect((await setUp([entry('first-kind')])).chain.restores).toBe(false);
    for (const less of [{ mode: 'observe' }, { phases: ['output'] }] as const) {
      expect((await setUp([entry('first-kind', {}, less)], 'block', restores)).chain.restores).toBe(false);
    }
  });

  it('the headers that conditions and kinds read', async () => {
    const entries = [entry('first-kind', {}, { when: { header: { 'x-b': ['1'] } } }), entry('second-kind')];
    const { chain } = await setUp(entries, 'block', { headers: () => ['x-a', 'x-b'] });
    expect(chain.headers).toEqual(['x-a', 'x-b']);
  });

  it('whether answers are to be judged whole, for the calls that a policy applies to', async () => {
    const { chain } = await setUp([entry('first-kind', {}, { isBuffered: true, when: { model: ['gpt-9'] } })]);
    expect([chain.wantsWhole(facts), chain.wantsWhole({ ...facts, model: 'gpt-9' })]).toEqual([false, true]);
    expect(
      (await setUp([entry('first-kind', {}, { isBuffered: true, phases: ['input'] })])).chain.wantsWhole(facts),
    ).toBe(false);
  });

  it('makes what texts need when it is told to, and judges without having been told', async () => {
    const prepared: string[] = [];
    const evaluate = (): Outcome => outcome(prepared.length === 0 ? block : {});
    const load: Kind['load'] = async () => ({
      compile: () => ({ evaluate, prepare: () => void prepared.push('tables') }),
    });
    const { chain } = await setUp([entry('first-kind'), entry('second-kind')], 'block', { load });
    expect(await chain.evaluate('input', subject, facts)).toMatchObject({ verdict: 'block' });
    chain.prepare();
    expect(prepared).toEqual(['tables', 'tables']);
    expect(await chain.evaluate('input', subject, facts)).toMatchObject({ verdict: 'allow' });
  });

  it('a kind that is none is a mistake of the caller’s', async () => {
    await expect(setUp([entry('no-kind')])).rejects.toThrow(/no-kind/);
  });

  it('hands each policy its exceptions', async () => {
    const exceptions = [{ value: 'let me through', reason: 'tests' }];
    expect((await run([entry('first-kind', block, { exceptions })])).verdict).toBe('allow');
  });
});
