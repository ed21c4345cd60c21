import { expect, test } from 'vitest';
import { gibberishTail } from '../../../src/policy/detectors/injection-shapes.ts';

const prose = 'Write a tutorial on how to keep a small garden in a dry summer';

/** One for each way in which words are joined there and hardly anywhere else. */
const joints =
  '[[x \'$x as{(* ].[ so?)) so"( \\many <!-- so]\' ::is __ and.;a ]:a so"is `so`,a thatManyWord ==a }} ]{ so} ?!; so^{'.split(
    ' ',
  );

test.each(joints)('words joined as in %s twice are the tail of no person', (joint) => {
  expect(gibberishTail(`${prose} ${joint} of ${joint} x`)).toBeGreaterThanOrEqual(30);
});

test('what people end a line with is none', () => {
  for (const end of [
    '.',
    ', please!',
    ' - thanks, and don\u2019t hurry.',
    ' (in a table)',
    ' & more; it\u2019s "nice".',
  ])
    expect(gibberishTail(prose + end)).toBe(-1);
});
