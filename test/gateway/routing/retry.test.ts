import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { retryAfter } from '../../../src/gateway/routing/retry-after.ts';
import { retryWait, type RetrySettings } from '../../../src/gateway/routing/retry.ts';

const settings: RetrySettings = {
  attempts: 3,
  triggers: new Set(['rate_limit', 'server_error']),
  backoffBase: 100,
  backoffMax: 300,
  maxRetryAfter: 5000,
};

describe('the wait before a retry', () => {
  it('is a random part of a bound that doubles', () => {
    const most = [0, 1, 2].map((retries) =>
      retryWait(settings, { trigger: 'server_error', retries, retryAfter: null }, () => 0.999),
    );
    expect(most.map((wait) => Math.round(wait as number))).toEqual([100, 200, 300]);
    expect(retryWait(settings, { trigger: 'server_error', retries: 0, retryAfter: null }, () => 0)).toBe(0);
  });

  it('is what the target asks for and a little more, and none where that is too long', () => {
    const after = (wish: number): number | null =>
      retryWait(settings, { trigger: 'rate_limit', retries: 0, retryAfter: wish }, () => 0.5);
    expect(after(2000)).toBe(2050);
    expect(after(5000)).toBe(5050);
    expect(after(5001)).toBeNull();
  });

  it('is none where the failure is another, or all tries were made', () => {
    expect(retryWait(settings, { trigger: 'timeout', retries: 0, retryAfter: null }, () => 0)).toBeNull();
    expect(retryWait(settings, { trigger: 'rate_limit', retries: 3, retryAfter: null }, () => 0)).toBeNull();
  });

  it('stays within its bounds', () => {
    fc.assert(
      fc.property(
        fc.nat(9),
        fc.option(fc.nat(10_000), { nil: null }),
        fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
        (retries, wish, chance) => {
          const wait = retryWait(settings, { trigger: 'rate_limit', retries, retryAfter: wish }, () => chance);
          if (wait === null) {
            expect(retries >= 3 || (wish !== null && wish > 5000)).toBe(true);
            return;
          }
          expect(wait).toBeGreaterThanOrEqual(wish ?? 0);
          expect(wait).toBeLessThanOrEqual((wish ?? 200) + 100);
        },
      ),
    );
  });
});

describe('retry-after', () => {
  const now = Date.UTC(2026, 10, 26, 12, 0, 0);
  it.each([
    [{ 'retry-after': '7' }, 7000],
    [{ 'retry-after': '0' }, 0],
    [{ 'retry-after': '1.5' }, 1500],
    [{ 'retry-after-ms': '250', 'retry-after': '1' }, 250],
    [{ 'retry-after-ms': 'soon', 'retry-after': '1' }, 1000],
    [{ 'retry-after': 'Thu, 26 Nov 2026 12:00:30 GMT' }, 30_000],
    [{ 'retry-after': 'Thu, 26 Nov 2026 11:00:00 GMT' }, 0],
    [{ 'retry-after': 'tomorrow' }, null],
    [{ 'retry-after': '-1' }, null],
    [{ 'retry-after': '' }, null],
    [{ 'retry-after': ['1', '2'] }, null],
    [{}, null],
  ])('%j is %s ms', (headers, expected) => {
    expect(retryAfter(headers, now)).toBe(expected);
  });
});
