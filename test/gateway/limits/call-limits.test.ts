/**
 * What a call is charged to, reserves and gives back: scopes, groups, units, budgets, what is told of them.
 */
import { describe, expect, it } from 'vitest';
import type { Caller } from '../../../src/policy/subject.ts';
import type { LimitNotice } from '../../../src/gateway/limits/budget-alerts.ts';
import { CallLimits, type LimitedCall, type Reservation } from '../../../src/gateway/limits/call-limits.ts';
import { outputBoundOf } from '../../../src/gateway/limits/call-size.ts';
import type { CounterStore } from '../../../src/gateway/limits/counter-store.ts';
import { dollars, nanoDollars } from '../../../src/gateway/limits/limit.ts';
import { MemoryCounters } from '../../../src/gateway/limits/memory-counters.ts';
import { matchesPattern } from '../../../src/gateway/limits/pattern.ts';
import { costOf, PriceList } from '../../../src/gateway/limits/prices.ts';
import { readLimits } from '../../../src/gateway/limits/read-limits.ts';
import { LimitError, spanText } from '../../../src/gateway/limits/refusals.ts';

const start = Date.UTC(2026, 10, 26, 12);

interface Tried {
  readonly limits: CallLimits;
  readonly clock: { now: number };
  readonly notices: LimitNotice[];
  readonly store: CounterStore;
  take(more?: Partial<LimitedCall>, caller?: Partial<Caller>): Reservation;
  /** The error of a call that is refused. */
  refused(more?: Partial<LimitedCall>, caller?: Partial<Caller>): LimitError;
}

function tried(document: Record<string, unknown>, given?: CounterStore): Tried {
  const clock = { now: start };
  const notices: LimitNotice[] = [];
  const store = given ?? new MemoryCounters(() => clock.now);
  const limits = new CallLimits(readLimits(document), store, {
    now: () => clock.now,
    reached: (notice) => notices.push(notice),
  });
  const take = (more: Partial<LimitedCall> = {}, caller: Partial<Caller> = {}): Reservation => {
    const reservation = limits.take({
      caller: { keyId: 'key_1', keyName: 'ci-build', user: null, team: null, role: null, ...caller },
      model: 'gpt-4o',
      countedModel: more.model ?? 'gpt-4o',
      inputTokens: 10,
      outputTokens: 20,
      answers: 1,
      keyId: caller.keyId ?? 'key_1',
      prices: () => [limits.priceOf('openai', null, more.model ?? 'gpt-4o')],
      isAnthropic: false,
      ...more,
    });
    if (reservation instanceof Promise) throw new Error('memory answers at once');
    return reservation;
  };
  const refused = (more?: Partial<LimitedCall>, caller?: Partial<Caller>): LimitError => {
    try {
      take(more, caller);
    } catch (error) {
      if (error instanceof LimitError) return error;
      throw error;
    }
    throw new Error('the call was let through');
  };
  return { limits, clock, notices, store, take, refused };
}

const settledTurn = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('scopes', () => {
  it('count apart what belongs to different keys, users, teams and models, and together what all share', () => {
    const { take, refused } = tried({
      rate_limits: {
        global: { requests_per_minute: 8 },
        per_key: { requests_per_minute: 3 },
        per_user: { requests_per_minute: 2 },
        per_team: { requests_per_minute: 4 },
        per_model: { requests_per_minute: 7 },
      },
    });
    const as = (keyId: string, user: string | null, team: string | null): Partial<Caller> => ({ keyId, user, team });
    for (const keyId of ['a', 'b']) take({}, as(keyId, 'ada', 'red'));
    expect(refused({}, as('c', 'ada', 'red')).limit).toBe('rate_limits.per_user.requests_per_minute');
    for (let count = 0; count < 2; count++) take({}, as('a', null, null));
    expect(refused({}, as('a', null, null)).limit).toBe('rate_limits.per_key.requests_per_minute');
    for (const keyId of ['c', 'd']) take({}, as(keyId, 'bob', 'red'));
    expect(refused({}, as('e', 'eve', 'red')).limit).toBe('rate_limits.per_team.requests_per_minute');
    take({}, as('f', null, null));
    expect(refused({}, as('g', null, null)).limit).toBe('rate_limits.per_model.requests_per_minute');
    take({ model: 'other' }, as('g', null, null));
    expect(refused({ model: 'third' }, as('h', null, null))).toMatchObject({
      limit: 'rate_limits.global.requests_per_minute',
      message: 'Rate limit reached for this gateway: 8 requests a minute. Try again in 60s.',
    });
  });

  it('count together the models that a pattern takes in, in place of what holds for each model', () => {
    const { take, refused } = tried({
      rate_limits: {
        per_model: { requests_per_minute: 1 },
        models: { 'gpt-4*': { requests_per_minute: 3 }, 'gpt-4o': { requests_per_minute: 2 } },
      },
    });
    for (const model of ['gpt-4o', 'gpt-4o', 'other']) take({ model });
    expect(refused({ model: 'other' }).limit).toBe('rate_limits.per_model.requests_per_minute');
    expect(refused({ model: 'gpt-4o' }).limit).toBe('rate_limits.models.gpt-4o.requests_per_minute');
    take({ model: 'gpt-4.1' });
    expect(refused({ model: 'gpt-4-turbo' }).limit).toBe('rate_limits.models.gpt-4*.requests_per_minute');
  });

  it('hold for a group in place of what holds for everybody, and for all its members together', () => {
    const { take, refused, limits } = tried({
      consumer_groups: {
        ci: {
          members: { keys: ['ci-*'] },
          allowed_models: ['gpt-*'],
          rate_limits: { group: { requests_per_minute: 5 }, per_key: { requests_per_minute: 3 } },
        },
        red: { members: { teams: ['red'], users: ['ada'] }, allowed_models: ['*-4o', 'o1'] },
      },
      rate_limits: { per_key: { requests_per_minute: 1 } },
    });
    for (let count = 0; count < 3; count++) take();
    expect(refused().limit).toBe('consumer_groups.ci.rate_limits.per_key.requests_per_minute');
    for (let count = 0; count < 2; count++) take({}, { keyId: 'key_2', keyName: 'ci-deploy' });
    expect(refused({}, { keyId: 'key_2', keyName: 'ci-deploy' }).limit).toBe(
      'consumer_groups.ci.rate_limits.group.requests_per_minute',
    );
    take({}, { keyId: 'key_3', keyName: 'web' });
    expect(refused({}, { keyId: 'key_3', keyName: 'web' }).limit).toBe('rate_limits.per_key.requests_per_minute');

    const caller = { keyId: 'k', keyName: 'web', user: null, team: null, role: null };
    const names = { canonical: (name: string): string => (name === 'newest' ? 'o1' : name) };
    expect(limits.mayCall({ ...caller, user: 'ada' }, 'newest', names)).toBe(true);
    expect(limits.mayCall(caller, 'o1', names)).toBe(true);
    expect(limits.mayCall({ ...caller, keyName: 'ci-x' }, 'o1', names)).toBe(false);
    expect(limits.mayCall({ ...caller, user: 'ada' }, 'o1', names)).toBe(true);
    expect(limits.mayCall({ ...caller, user: 'ada' }, 'gpt-5', names)).toBe(false);
    expect(limits.mayCall({ ...caller, team: 'red', keyName: 'ci-x' }, 'gpt-4o', names)).toBe(true);
    expect(limits.mayCall({ ...caller, team: 'red', keyName: 'ci-x' }, 'o1', names)).toBe(false);
  });
});

describe('tokens', () => {
  it('are reserved for the prompt and the most the answer may have, and settled with what was used', () => {
    const { take, refused } = tried({ rate_limits: { per_key: { tokens_per_minute: 100 } } });
    const first = take({ inputTokens: 10, outputTokens: 80 });
    expect(first.headers).toMatchObject({ 'x-ratelimit-limit-tokens': '100', 'x-ratelimit-remaining-tokens': '10' });
    expect(refused({ inputTokens: 10, outputTokens: 1 }).headers['retry-after']).toBe('60');
    first.settle({ tokens: 15, cost: null });
    const second = take({ inputTokens: 10, outputTokens: 75 });
    second.settle({ tokens: null, cost: null });
    expect(refused({ inputTokens: 1, outputTokens: 0 }).headers['x-ratelimit-remaining-tokens']).toBe('0');
  });

  it('of an answer without a bound are reserved by a default that makes no call impossible', () => {
    const { take, refused } = tried({
      rate_limits: { per_key: { tokens_per_minute: 100 }, default_output_tokens: 40 },
    });
    const unbounded = { outputTokens: null };
    const first = take(unbounded);
    expect(first.headers['x-ratelimit-remaining-tokens']).toBe('50');
    take(unbounded);
    refused(unbounded);
    const several = tried({ rate_limits: { per_key: { tokens_per_minute: 1000 }, default_output_tokens: 40 } });
    expect(several.take({ ...unbounded, answers: 3 }).headers['x-ratelimit-remaining-tokens']).toBe('870');
    const small = tried({ rate_limits: { per_key: { tokens_per_minute: 30 } } });
    expect(small.take(unbounded).headers['x-ratelimit-remaining-tokens']).toBe('0');
    expect(small.refused({ ...unbounded, inputTokens: 31 })).toMatchObject({
      message: expect.stringContaining('Request too large for this key: it may use 31 tokens') as string,
      headers: { 'x-should-retry': 'false' },
    });
  });

  it('are bounded by what the request says, for as many answers as it asks', () => {
    const boundOf = (body: object): ReturnType<typeof outputBoundOf> =>
      outputBoundOf({ ...body }, ['max_completion_tokens', 'max_tokens']);
    expect(boundOf({ max_tokens: 5 })).toEqual({ outputTokens: 5, answers: 1 });
    expect(boundOf({ max_tokens: 5, max_completion_tokens: 7, n: 3 })).toEqual({ outputTokens: 21, answers: 3 });
    expect(boundOf({ max_tokens: 0 }).outputTokens).toBe(0);
    expect(boundOf({ max_tokens: 1e300, n: 1e300 })).toEqual({ outputTokens: 10_000_000, answers: 1_000 });
    expect(boundOf({ max_tokens: 5, n: 2, prompt: ['a', 'b', 'c'] })).toEqual({ outputTokens: 30, answers: 6 });
    expect(boundOf({ max_tokens: 5, prompt: [[1, 2], [3]] }).outputTokens).toBe(10);
    for (const prompt of ['a', [1, 2, 3], [], { id: 'p' }]) {
      expect(boundOf({ max_tokens: 5, prompt })).toEqual({ outputTokens: 5, answers: 1 });
    }
    for (const bound of ['5', -1, Number.NaN, null]) {
      expect(boundOf({ max_tokens: bound, n: 2 })).toEqual({ outputTokens: null, answers: 2 });
    }
  });
});

describe('calls at once', () => {
  it('are given back whatever became of them', () => {
    const { take, refused } = tried({ rate_limits: { per_key: { parallel_requests: 2 } } });
    const [one] = [take(), take()];
    expect(refused()).toMatchObject({
      status: 429,
      code: 'rate_limit_exceeded',
      message: 'Rate limit reached for this key: 2 at once. Try again in 1s.',
      headers: { 'retry-after': '1' },
    });
    one.settle({ tokens: null, cost: null });
    take();
    refused();
  });
});

describe('costs', () => {
  it('are whole nano-dollars, exactly', () => {
    const price = { input: nanoDollars(2.5), output: nanoDollars(10), cachedInput: nanoDollars(1.25) };
    expect(costOf({ input_tokens: 1_000_000, output_tokens: 0 }, price)).toBe(2_500_000_000);
    expect(costOf({ input_tokens: 1, output_tokens: 1 }, price)).toBe(12_500);
    expect(costOf({ input_tokens: 10, output_tokens: 0, cached_input_tokens: 4 }, price)).toBe(6 * 2_500 + 4 * 1_250);
    expect(costOf({ input_tokens: 1, output_tokens: 0 }, { ...price, input: 1 })).toBe(1);
    expect(costOf({ input_tokens: 9e15, output_tokens: 9e15 }, price)).toBe(Number.MAX_SAFE_INTEGER);
    expect([0, 12_500, 1_500_000_000, -20_000_000].map(dollars)).toEqual(['0.00', '0.0000125', '1.50', '-0.02']);
  });

  it('have the price of the target, the config, the list, in this order', () => {
    const own = { input: 1, output: 2, cachedInput: 1 };
    const { prices, targetPrices } = readLimits({
      budgets: {
        prices: {
          'gpt-*': { input: 7, output: 8 },
          'gpt-4o*': { input: 5, output: 6 },
          'gpt-4o': { input: 3, output: 4, cached_input: 1 },
        },
        target_prices: { free: { input: 0, output: 0 } },
      },
    });
    const list = new PriceList({ prices, targetPrices: { ...targetPrices, own } });
    const inputOf = (...place: Parameters<PriceList['of']>): number | null => list.of(...place)?.input ?? null;
    expect(list.of('own', null, 'gpt-4o')).toEqual(own);
    expect(inputOf('free', 'gpt-4o', 'x')).toBe(0);
    expect(inputOf('other', null, 'gpt-4o')).toBe(nanoDollars(3));
    expect(inputOf('other', 'gpt-4o-2024-08-06', 'mine')).toBe(nanoDollars(5));
    expect(inputOf('other', null, 'gpt-5')).toBe(nanoDollars(7));
    expect(list.of('other', null, 'claude-sonnet-4-5-20250929')).toEqual({
      input: nanoDollars(3),
      output: nanoDollars(15),
      cachedInput: nanoDollars(0.3),
    });
    expect(inputOf('other', 'deployment', 'claude-haiku-4-5')).toBe(nanoDollars(1));
    expect(inputOf('toString', null, 'llama')).toBeNull();
  });

  it('are reserved at the dearest target, settled by what was used, and a call without a price refused unless it is free', () => {
    const { take, refused } = tried({ budgets: { per_key: { cost_per_day: 0.001 } } });
    const price = (input: number): ReturnType<LimitedCall['prices']>[number] => ({
      input,
      output: 0,
      cachedInput: input,
    });
    const dear = {
      inputTokens: 1_000,
      outputTokens: 0,
      prices: () => [price(nanoDollars(0.1)), price(nanoDollars(0.6))],
    };
    const first = take(dear);
    expect(refused(dear)).toMatchObject({
      status: 429,
      type: 'insufficient_quota',
      code: 'insufficient_quota',
      message: 'The budget of this key is used up: 0.001 USD a day. It begins anew at 2026-11-27T00:00:00Z.',
      headers: { 'x-should-retry': 'false' },
    });
    expect(refused(dear).headers).not.toHaveProperty('retry-after');
    first.settle({ tokens: 1_000, cost: 100_000 });
    take(dear);
    expect(refused({ prices: () => [price(1), null] })).toMatchObject({ status: 403, code: 'model_not_priced' });
    const free = tried({ budgets: { per_key: { cost_per_day: 1 }, on_unknown_price: 'free' } });
    free.take({ prices: () => [null] });
  });
});

describe('budgets', () => {
  it('go before rates in what a client is told, and have no headers of rates', () => {
    const { take, refused } = tried({
      rate_limits: { per_key: { requests_per_minute: 1 } },
      budgets: { per_key: { requests_per_month: 1 } },
    });
    expect(take().headers).toEqual({
      'x-ratelimit-limit-requests': '1',
      'x-ratelimit-remaining-requests': '0',
      'x-ratelimit-reset-requests': '1m0s',
    });
    expect(refused().code).toBe('insufficient_quota');
  });

  it('tell once in their window of each share that is reached', async () => {
    const { take, clock, notices } = tried({
      budgets: {
        per_key: { tokens_per_day: 100, alert_at: [1, 0.5] },
        per_team: { tokens_per_day: 100, action: 'alert' },
      },
    });
    const use = async (tokens: number, caller: Partial<Caller> = {}): Promise<void> => {
      take({ outputTokens: 0 }, caller).settle({ tokens, cost: null });
      await settledTurn();
    };
    await use(49);
    expect(notices).toEqual([]);
    await use(1);
    await use(1);
    expect(notices).toEqual([
      {
        limit: 'budgets.per_key.tokens_per_day',
        subject: 'key_1',
        reached: 0.5,
        unit: 'tokens',
        used: 50,
        maximum: 100,
        resetsAt: Date.UTC(2026, 10, 27),
      },
    ]);
    await use(60, { keyId: 'key_2', team: 'red' });
    await use(60, { keyId: 'key_3', team: 'red' });
    // What only tells refuses nothing.
    await use(60, { keyId: 'key_4', team: 'red' });
    const told = notices.map(({ limit, subject, reached }) => `${limit} ${subject} ${reached}`);
    expect(told.filter((text) => text.startsWith('budgets.per_team'))).toEqual([
      'budgets.per_team.tokens_per_day red 1',
    ]);
    clock.now += 86_400_000;
    await use(50);
    expect(notices.filter(({ subject }) => subject === 'key_1').map(({ reached }) => reached)).toEqual([0.5, 0.5]);
  });

  it('tell that they are used up also where the last call did not fit', async () => {
    const { take, refused, notices } = tried({ budgets: { per_key: { tokens_per_day: 100, alert_at: [1] } } });
    take({ inputTokens: 90, outputTokens: 0 });
    refused({ inputTokens: 20, outputTokens: 0 });
    await settledTurn();
    expect(notices).toMatchObject([{ reached: 1, used: 90 }]);
  });

  it('are not used up by a call that is larger than all of one, and say so', async () => {
    const { take, refused, notices } = tried({ budgets: { per_key: { tokens_per_day: 100, alert_at: [1] } } });
    expect(refused({ inputTokens: 10, outputTokens: 91 })).toMatchObject({
      code: 'insufficient_quota',
      message:
        'Request too large for this key: it may use 101 tokens, and the budget is 100 tokens a day. Bound its output (max_tokens) or shorten it.',
      headers: { 'x-should-retry': 'false' },
    });
    await settledTurn();
    expect(notices).toEqual([]);
    take({ inputTokens: 10, outputTokens: 90 }).settle({ tokens: 100, cost: null });
    await settledTurn();
    expect(notices).toMatchObject([{ reached: 1, used: 100 }]);
  });

  it('tell at a whole amount, and again where nobody could be told', async () => {
    const memory = new MemoryCounters(() => start);
    let isDown = true;
    const store: CounterStore = {
      take: (charges) => {
        const isMark = charges[0]?.counter.startsWith('alert:') === true;
        return isDown && isMark ? { state: 'unavailable', charge: 0 } : memory.take(charges);
      },
      list: (prefix, atMost) => memory.list(prefix, atMost),
      close: () => memory.close(),
    };
    const { take, notices } = tried({ budgets: { global: { requests_per_day: 30, alert_at: [0.1] } } }, store);
    const call = async (): Promise<void> => {
      take().settle({ tokens: null, cost: null });
      await settledTurn();
    };
    for (let count = 0; count < 3; count++) await call();
    expect(notices).toEqual([]);
    isDown = false;
    await call();
    expect(notices).toMatchObject([{ reached: 0.1, used: 4 }]);
    const fresh = tried({ budgets: { global: { requests_per_day: 30, alert_at: [0.1] } } });
    for (let count = 0; count < 3; count++) fresh.take().settle({ tokens: null, cost: null });
    await settledTurn();
    expect(fresh.notices).toMatchObject([{ used: 3 }]);
  });

  it('tell again of a share where the budget was changed in its window', async () => {
    const store = new MemoryCounters(() => start);
    const used = async (maximum: number, calls: number): Promise<readonly number[]> => {
      const document = { budgets: { global: { requests_per_day: maximum, alert_at: [1] } } };
      const { take, notices } = tried(document, store);
      for (let count = 0; count < calls; count++) take().settle({ tokens: null, cost: null });
      await settledTurn();
      return notices.map((notice) => notice.used);
    };
    expect(await used(2, 2)).toEqual([2]);
    expect(await used(4, 1)).toEqual([]);
    expect(await used(4, 1)).toEqual([4]);
  });

  it('told of by one process are not told of by another that shares the counters', async () => {
    const store = new MemoryCounters(() => start);
    const document = { budgets: { global: { requests_per_day: 2, alert_at: [0.5] } } };
    const [one, other] = [tried(document, store), tried(document, store)];
    for (const { take } of [one, other]) take().settle({ tokens: null, cost: null });
    await settledTurn();
    expect([one.notices.length, other.notices.length]).toEqual([1, 0]);
    expect(one.notices[0]?.subject).toBeNull();
  });
});

describe('a store that can not be asked', () => {
  const dead: CounterStore = {
    take: (charges) =>
      Promise.resolve({
        state: 'unavailable',
        charge: charges.findIndex(({ onStoreFailure }) => onStoreFailure === 'closed'),
      }),
    list: () => Promise.reject(new Error('dead')),
    close: () => Promise.resolve(),
  };
  it('refuses with 503, naming the limit that is closed', async () => {
    const { limits } = tried(
      { rate_limits: { global: { requests_per_day: 2, on_store_failure: 'open' }, per_key: { requests_per_day: 2 } } },
      dead,
    );
    const caller = { keyId: 'k', keyName: 'k', user: null, team: null, role: null };
    const call = {
      caller,
      model: 'm',
      countedModel: 'm',
      inputTokens: 1,
      outputTokens: 1,
      answers: 1,
      keyId: 'k',
      prices: () => [],
      isAnthropic: false,
    };
    await expect(limits.take(call)).rejects.toMatchObject({
      status: 503,
      code: 'limits_unavailable',
      limit: 'rate_limits.per_key.requests_per_day',
    });
  });
});

describe('what a failing store means', () => {
  it('is for each limit to say, else for the store’s section, else closed', () => {
    const said = (store?: object): string[] => {
      const { limits } = readLimits({
        ...(store && { limits_store: store }),
        rate_limits: { global: { requests_per_day: 1 }, per_key: { requests_per_day: 1, on_store_failure: 'closed' } },
      });
      return [limits.rate_limits.global, limits.rate_limits.per_key].map((list) => list?.[0]?.onStoreFailure ?? '');
    };
    expect(said()).toEqual(['closed', 'closed']);
    expect(said({ on_store_failure: 'open' })).toEqual(['open', 'closed']);
  });
});

describe('what clients read', () => {
  it('is the limit with least left, in OpenAI’s spelling and in Anthropic’s', () => {
    const { take } = tried({
      rate_limits: { global: { requests_per_day: 9, requests_per_minute: 5 }, per_key: { requests_per_minute: 7 } },
    });
    expect(take({ isAnthropic: true }).headers).toEqual({
      'x-ratelimit-limit-requests': '5',
      'x-ratelimit-remaining-requests': '4',
      'x-ratelimit-reset-requests': '1m0s',
      'anthropic-ratelimit-requests-limit': '5',
      'anthropic-ratelimit-requests-remaining': '4',
      'anthropic-ratelimit-requests-reset': '2026-11-26T12:01:00.000Z',
    });
    expect([0, 1, 999, 60_000, 3_600_001].map(spanText)).toEqual(['1s', '1s', '1s', '1m0s', '1h0m1s']);
  });

  it('never has a retry-after over a minute, and a name of any length in no counter', async () => {
    const { take, refused, store } = tried({ rate_limits: { per_user: { requests_per_month: 1 } } });
    const user = 'u'.repeat(100_000);
    take({}, { user });
    expect(refused({}, { user }).headers).toMatchObject({
      'retry-after': '60',
      'x-ratelimit-reset-requests': '108h0m0s',
    });
    const [counter] = await store.list('', 10);
    expect(counter?.counter.length).toBeLessThan(150);
  });
});

describe('patterns', () => {
  it.each([
    ['a', 'a', true],
    ['a', 'ab', false],
    ['a*', 'a', true],
    ['*', '', true],
    ['a*a', 'a', false],
    ['a*b*c', 'axxbyyc', true],
    ['a*b*c', 'axxcyyb', false],
    ['*b*', 'abc', true],
    ['a**c', 'abc', true],
    ['ab*bc', 'abc', false],
    ['.*', 'ab', false],
  ])('%s and %s: %s', (pattern, text, matches) => {
    expect(matchesPattern(pattern, text)).toBe(matches);
  });
});
