import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Nearby } from '../../../src/policy/detectors/nearby.ts';

const span = fc.tuple(fc.nat(60), fc.nat(8)).map(([start, length]) => ({ start, end: start + length }));

describe('what is nearby', () => {
  it('is counted as by looking at every one', () => {
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), span, fc.nat(9), fc.nat(9), (others, asked, before, after) => {
        const near = others.filter(({ start, end }) => end > asked.start - before && start < asked.end + after);
        expect(new Nearby(others, { before, after }).count(asked)).toBe(Math.min(2, near.length));
      }),
      { numRuns: 5000 },
    );
  });
});
