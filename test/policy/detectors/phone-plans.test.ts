import { describe, expect, it } from 'vitest';
import { judgeByPlan } from '../../../src/policy/detectors/phone-plans.ts';

describe('numbering plans', () => {
  it.each([
    ['14155552671', 'fits'],
    ['442079460958', 'fits'],
    ['4930901820', 'fits'],
    ['37256123456', 'fits'],
    ['1415555267', 'other length'],
    ['33123456', 'other length'],
    ['999123456789', 'unassigned'],
    ['2101234567', 'unassigned'],
    ['', 'unassigned'],
  ])('say of %s: %s', (digits, verdict) => {
    expect(judgeByPlan(digits)).toBe(verdict);
  });

  it('have no code that begins with another, so that the first that fits is the one', () => {
    for (let code = 1; code < 1000; code++) {
      const digits = String(code);
      if (judgeByPlan(digits) === 'unassigned') continue;
      for (let length = 1; length < digits.length; length++) {
        const shorter = judgeByPlan(digits.slice(0, length));
        if (shorter === 'unassigned') continue;
        // The same code, then: adding a digit must not turn it into another country's.
        expect(judgeByPlan(digits)).not.toBe('unassigned');
        break;
      }
    }
  });
});
