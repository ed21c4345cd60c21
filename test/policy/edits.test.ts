import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edit } from '../../src/policy/decision.ts';
import { applyEdits, mergeEdits } from '../../src/policy/edits.ts';

const edit = (start: number, end: number, replacement: string, part = 0): Edit => ({ part, start, end, replacement });

describe('mergeEdits', () => {
  it('orders by part and place', () => {
    const merged = mergeEdits([edit(5, 6, 'c', 1), edit(3, 4, 'b'), edit(0, 1, 'a')]);
    expect(merged).toEqual([edit(0, 1, 'a'), edit(3, 4, 'b'), edit(5, 6, 'c', 1)]);
  });

  it('keeps neighbours apart', () => {
    expect(mergeEdits([edit(0, 2, 'a'), edit(2, 4, 'b')])).toEqual([edit(0, 2, 'a'), edit(2, 4, 'b')]);
  });

  it.each([
    ['the longer one comes first', [edit(0, 9, 'long'), edit(8, 11, 'short')]],
    ['the longer one comes last', [edit(8, 11, 'short'), edit(0, 9, 'long')]],
  ])('covers what overlaps and shows the longest: %s', (_name, edits) => {
    expect(mergeEdits(edits)).toEqual([edit(0, 11, 'long')]);
  });

  it('covers a chain of overlaps, whose ends do not touch', () => {
    expect(mergeEdits([edit(0, 4, 'a'), edit(3, 9, 'longest'), edit(8, 12, 'c')])).toEqual([edit(0, 12, 'longest')]);
  });

  it('swallows what stands inside, and takes the earlier of equals', () => {
    expect(mergeEdits([edit(2, 3, 'in'), edit(0, 9, 'out')])).toEqual([edit(0, 9, 'out')]);
    expect(mergeEdits([edit(0, 4, 'first'), edit(2, 6, 'second')])).toEqual([edit(0, 6, 'first')]);
  });

  it('leaves its argument as it was', () => {
    const edits = [edit(5, 6, 'b'), edit(0, 1, 'a')];
    mergeEdits(edits);
    expect(edits.map(({ start }) => start)).toEqual([5, 0]);
  });

  const edits = fc.array(
    fc
      .record({
        part: fc.nat(1),
        start: fc.nat(20),
        length: fc.integer({ min: 1, max: 8 }),
        replacement: fc.constantFrom('X', 'YY'),
      })
      .map(({ part, start, length, replacement }) => edit(start, start + length, replacement, part)),
    { maxLength: 8 },
  );

  it('never overlaps, and covers each character that any edit wanted gone and no other', () => {
    fc.assert(
      fc.property(edits, (given) => {
        const merged = mergeEdits(given);
        const covered = (list: readonly Edit[], part: number, at: number): number =>
          list.filter((one) => one.part === part && one.start <= at && at < one.end).length;
        for (const part of [0, 1]) {
          for (let at = 0; at < 30; at++) {
            expect(covered(merged, part, at)).toBe(covered(given, part, at) > 0 ? 1 : 0);
          }
        }
      }),
    );
  });
});

describe('applyEdits', () => {
  it('replaces those characters and no other', () => {
    expect(applyEdits('0123456789', [edit(0, 1, 'a'), edit(3, 5, ''), edit(9, 10, 'zz')])).toBe('a125678zz');
    expect(applyEdits('same', [])).toBe('same');
  });
});
