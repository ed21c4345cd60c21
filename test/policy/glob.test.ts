import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compileNames } from '../../src/policy/glob.ts';

/** The same question asked of a regular expression: short inputs only. */
function byPattern(glob: string, name: string): boolean {
  const source = glob
    .split('*')
    .map((piece) => piece.replace(/[^\w]/g, '\\$&'))
    .join('[^]*');
  return new RegExp(`^${source}$`).test(name);
}

test('answers as a pattern would', () => {
  const short = fc.string({ unit: fc.constantFrom('a', 'b', '*', '.'), maxLength: 8 });
  fc.assert(
    fc.property(short, short, (glob, name) => {
      expect(compileNames([glob])(name)).toBe(byPattern(glob, name));
    }),
    { numRuns: 2000 },
  );
});

test('covers when any of the list does, and nothing when it is empty', () => {
  expect(compileNames(['read', 'write_*'])('write_file')).toBe(true);
  expect(compileNames([])('read')).toBe(false);
});
