import { describe, expect, it } from 'vitest';
import type { PolicyException } from '../../src/policy/chain-config.ts';
import { compileExceptions } from '../../src/policy/exceptions.ts';

const now = Date.parse('2026-11-23T08:00:00Z');
const lets = (exception: Omit<PolicyException, 'reason'>, text: string, at = now): boolean =>
  compileExceptions([{ reason: 'tests', ...exception }], () => at)(text);

describe('compileExceptions', () => {
  it('lets nothing through where there is none', () => {
    expect(compileExceptions([], () => now)('anything')).toBe(false);
  });

  it('a value is meant to the letter', () => {
    expect(lets({ value: 'a@example.com' }, 'a@example.com')).toBe(true);
    expect(lets({ value: 'a@example.com' }, 'A@example.com')).toBe(false);
    expect(lets({ value: 'a@example.com' }, 'xa@example.com')).toBe(false);
  });

  it('a term in any case', () => {
    expect(lets({ term: 'Falcon' }, 'FALCON')).toBe(true);
    expect(lets({ term: 'Falcon' }, 'Falcons')).toBe(false);
  });

  it('a pattern has to cover the whole match', () => {
    expect(lets({ pattern: '[a-z]+@example\\.com' }, 'a@example.com')).toBe(true);
    expect(lets({ pattern: '[a-z]+@example\\.com' }, 'a@example.com.evil')).toBe(false);
    expect(lets({ pattern: 'a|b' }, 'ab')).toBe(false);
  });

  it('a pattern that can stall lets nothing through', () => {
    expect(lets({ pattern: '(a+)+$' }, 'aaaa')).toBe(false);
  });

  it('ends when it expires', () => {
    const exception = { value: 'x', expires: '2026-11-24' };
    expect(lets(exception, 'x')).toBe(true);
    expect(lets(exception, 'x', Date.parse('2026-11-24T00:00:00Z') - 1)).toBe(true);
    expect(lets(exception, 'x', Date.parse('2026-11-24T00:00:00Z'))).toBe(false);
  });

  it('asks the clock each time, since it runs for long', () => {
    let time = now;
    const test = compileExceptions([{ reason: 'tests', value: 'x', expires: '2026-11-23T09:00:00Z' }], () => time);
    expect(test('x')).toBe(true);
    time += 3_600_000;
    expect(test('x')).toBe(false);
  });
});
