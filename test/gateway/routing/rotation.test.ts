import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Rotation } from '../../../src/gateway/routing/rotation.ts';

const members = (weights: readonly number[]): { id: string; weight: number }[] =>
  weights.map((weight, index) => ({ id: `t${index}`, weight }));
const count = (rotation: Rotation, of: readonly { id: string; weight: number }[], turns: number): number[] => {
  const counts = of.map(() => 0);
  for (let turn = 0; turn < turns; turn++) {
    const first = rotation.next(of)[0] as number;
    counts[first] = (counts[first] as number) + 1;
  }
  return counts;
};
const random = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('a rotation', () => {
  it('spreads turns as its source describes', () => {
    const rotation = new Rotation(() => 0);
    const of = members([5, 1, 1]);
    const turns = Array.from({ length: 7 }, () => rotation.next(of)[0]);
    expect(turns).toEqual([0, 0, 1, 0, 2, 0, 0]);
  });

  it('gives each exactly its share in every full round, wherever it begins', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 6 }),
        fc.array(random, { minLength: 6, maxLength: 6 }),
        fc.integer({ min: 1, max: 4 }),
        (weights, begins, rounds) => {
          let at = 0;
          const rotation = new Rotation(() => begins[at++ % begins.length] as number);
          const total = weights.reduce((sum, one) => sum + one, 0);
          const counts = count(rotation, members(weights), rounds * total);
          for (const [index, weight] of weights.entries()) {
            expect(Math.abs((counts[index] as number) - rounds * weight)).toBeLessThanOrEqual(1);
          }
        },
      ),
    );
  });

  it('is an order of all, whoever is there', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uniqueArray(fc.integer({ min: 0, max: 5 }), { minLength: 1, maxLength: 6 }), {
          minLength: 1,
          maxLength: 20,
        }),
        fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 6, maxLength: 6 }),
        (presences, weights) => {
          const rotation = new Rotation(Math.random);
          for (const presence of presences) {
            const of = presence.map((index) => ({ id: `t${index}`, weight: weights[index] as number }));
            expect([...rotation.next(of)].toSorted((a, b) => a - b)).toEqual(of.map((_one, index) => index));
          }
        },
      ),
    );
  });

  it('leaves a weight of 0 for last, and takes all for equal where all have none', () => {
    const rotation = new Rotation(Math.random);
    for (let turn = 0; turn < 20; turn++) expect(rotation.next(members([0, 1, 2])).at(-1)).toBe(0);
    expect(count(new Rotation(() => 0), members([0, 0]), 10)).toEqual([5, 5]);
  });

  it('shares the turns of one that is away evenly among the others', () => {
    const rotation = new Rotation(() => 0);
    const all = members([1, 1, 1]);
    count(rotation, all, 4);
    const counts = count(rotation, all.slice(1), 100);
    expect(Math.abs((counts[0] as number) - (counts[1] as number))).toBeLessThanOrEqual(2);
  });
});
