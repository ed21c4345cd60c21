/**
 * The list of prices that kt brings along, and exact costs.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nanoDollars } from '../../../src/gateway/limits/limit.ts';
import { listPrices } from '../../../src/gateway/limits/list-prices.ts';
import { matchesPattern } from '../../../src/gateway/limits/pattern.ts';
import { costOf, PriceList } from '../../../src/gateway/limits/prices.ts';

const names = Object.keys(listPrices);

describe('list prices', () => {
  it('are sums of money: whole nano-dollars, input from a cache no dearer than other input', () => {
    for (const [name, [input, output, cached = input]] of Object.entries(listPrices)) {
      for (const price of [input, output, cached]) {
        expect(price, name).toBeGreaterThanOrEqual(0);
        expect(nanoDollars(price) / 1e9, name).toBe(price);
      }
      expect(cached, name).toBeLessThanOrEqual(input);
    }
  });

  it('have no pattern that takes in a name with a price of its own', () => {
    const patterns = names.filter((name) => name.includes('*'));
    const exact = names.filter((name) => !name.includes('*'));
    const taken = exact.flatMap((name) =>
      patterns
        .filter((pattern) => matchesPattern(pattern, name) && String(listPrices[pattern]) !== String(listPrices[name]))
        .map((pattern) => `${name} ${pattern}`),
    );
    expect(taken).toEqual([]);
  });

  it.each([
    ['gpt-4o-2024-08-06', 2.5],
    ['gpt-4o-mini-2024-07-18', 0.15],
    ['gpt-4o-audio-preview', null],
    ['gpt-5-mini-2025-08-07', 0.25],
    ['gpt-5-pro', null],
    ['o3-2025-04-16', 2],
    ['o3-pro', null],
    ['claude-opus-4-20250514', 15],
    ['claude-opus-4-1-20250805', 15],
    ['claude-opus-4-5-20251101', 5],
    ['claude-sonnet-4-5', 3],
    ['claude-opus-5-5', 4],
    ['claude-opus-5-20260401', 5],
    ['claude-haiku-5-5', null],
    ['claude-sonnet-4-20250514', 3],
    ['mistral-large-latest', null],
    ['llama3', null],
  ])('of %s: %s', (model, input) => {
    const price = new PriceList({ prices: {}, targetPrices: {} }).of('any', null, model);
    expect(price?.input ?? null).toBe(input === null ? null : nanoDollars(input));
  });
});

describe('a cost', () => {
  const price = fc.record({ input: fc.nat(10 ** 12), output: fc.nat(10 ** 12), cachedInput: fc.nat(10 ** 12) });
  const tokens = fc.record({
    input_tokens: fc.nat(10 ** 7),
    output_tokens: fc.nat(10 ** 7),
    cached_input_tokens: fc.nat(10 ** 7),
  });

  it('law: is a whole number, grows with what is used, and is never less than it should be, nor a nano-dollar more', () => {
    fc.assert(
      fc.property(price, tokens, (of, used) => {
        const cost = costOf(used, of);
        expect(Number.isSafeInteger(cost)).toBe(true);
        const cached = BigInt(Math.min(used.cached_input_tokens, used.input_tokens));
        const exact =
          (BigInt(used.input_tokens) - cached) * BigInt(of.input) +
          cached * BigInt(of.cachedInput) +
          BigInt(used.output_tokens) * BigInt(of.output);
        if (cost < Number.MAX_SAFE_INTEGER) {
          expect(BigInt(cost) * 1_000_000n >= exact && (BigInt(cost) - 1n) * 1_000_000n < exact).toBe(true);
        }
        expect(costOf({ ...used, output_tokens: used.output_tokens + 1 }, of)).toBeGreaterThanOrEqual(cost);
      }),
    );
  });
});
