/**
 * What a call is held to have used, by what its event tells of its end.
 */
import { describe, expect, it } from 'vitest';
import type { AttemptRecord } from '../../../src/events/record.ts';
import { CallAccount, type CallEnd } from '../../../src/gateway/limits/call-account.ts';
import { CallLimits } from '../../../src/gateway/limits/call-limits.ts';
import { MemoryCounters } from '../../../src/gateway/limits/memory-counters.ts';
import { readLimits } from '../../../src/gateway/limits/read-limits.ts';

const attempt = (more: Partial<AttemptRecord>): AttemptRecord => ({
  target: 'one',
  provider: 'openai',
  status: null,
  error: null,
  duration_ms: 1,
  why: 'ordered',
  ...more,
});

/** An account of a call with a prompt of 10 tokens, and what is left of 1,000 once it is settled. */
function account(): { account: CallAccount; left(): Promise<number> } {
  const store = new MemoryCounters(() => 0);
  const limits = new CallLimits(readLimits({ rate_limits: { global: { tokens_per_day: 1000 } } }), store, {
    now: () => 0,
    reached: () => undefined,
  });
  const caller = { keyId: 'k', keyName: 'k', user: null, team: null, role: null };
  const call = { caller, keyId: 'k', model: 'm', countedModel: 'm', inputTokens: 10, outputTokens: 500, answers: 1 };
  const one = new CallAccount(limits, { ...call, isAnthropic: false }, { candidates: [], strategy: null, leftOut: [] });
  void one.take();
  return {
    account: one,
    left: async () => {
      one.settle();
      return 1000 - ((await store.list('', 1))[0]?.used ?? 0);
    },
  };
}

const end = (more: Partial<CallEnd>): CallEnd => ({
  usage: null,
  target: null,
  upstreamStatus: null,
  attempts: [],
  ...more,
});

describe('a call that was not answered', () => {
  it.each([
    ['no target was asked', [], 1000],
    ['it was refused a connection', [attempt({ error: 'connection' })], 1000],
    ['a target was left out', [attempt({ error: 'breaker_open', why: 'skipped' })], 1000],
    ['a provider said that it could not', [attempt({ status: 500 }), attempt({ error: 'connect_timeout' })], 1000],
    ['a provider was silent', [attempt({ error: 'first_byte_timeout' })], 990],
    ['one was silent, and the next not there', [attempt({ error: 'reset' }), attempt({ error: 'connection' })], 990],
    ['its client left', [attempt({ error: 'aborted' })], 990],
  ])('has used its prompt only where a provider may have read it: %s', async (_name, attempts, left) => {
    const { account: one, left: leftOf } = account();
    one.close(end({ attempts }));
    expect(await leftOf()).toBe(left);
  });

  it('that nobody counted keeps what it reserved', async () => {
    expect(await account().left()).toBe(490);
  });
});

describe('an answer', () => {
  const answered = { upstreamStatus: 200, attempts: [attempt({ status: 200 })] };

  it('counts as its provider says, once that has said all', async () => {
    const { account: one, left } = account();
    one.received('x'.repeat(400));
    one.completed();
    expect(one.close(end({ ...answered, usage: { input_tokens: 20, output_tokens: 30 } }))).toEqual({
      input_tokens: 20,
      output_tokens: 30,
    });
    expect(await left()).toBe(950);
  });

  it('counts by its text where it broke off, and where nobody counted', async () => {
    const broken = account();
    broken.account.received('é'.repeat(200));
    expect(broken.account.close(end({ ...answered, usage: { input_tokens: 20, output_tokens: 1 } }))).toEqual({
      input_tokens: 20,
      output_tokens: 100,
      estimated: true,
    });
    expect(await broken.left()).toBe(880);
    const uncounted = account();
    uncounted.account.received('x'.repeat(41));
    uncounted.account.completed();
    expect(uncounted.account.close(end(answered))).toEqual({ input_tokens: 10, output_tokens: 11, estimated: true });
    expect(await uncounted.left()).toBe(979);
  });

  it('that is a refusal counts nothing', async () => {
    const { account: one, left } = account();
    expect(one.close(end({ upstreamStatus: 429, attempts: [attempt({ status: 429 })] }))).toBeNull();
    expect(await left()).toBe(1000);
  });
});
