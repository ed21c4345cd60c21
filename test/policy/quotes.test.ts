/**
 * What a sentence repeats of other texts is taken out of it, and nothing else.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withoutQuotes } from '../../src/policy/quotes.ts';

describe('a sentence about texts', () => {
  it.each([
    ['It asks for a recipe.', [], 'It asks for a recipe.'],
    ['It asks for a recipe.', ['a recipe of something else'], 'It asks for a recipe.'],
    ['It names ada@corp.example twice.', ['ada@corp.example'], 'It names […] twice.'],
    ['It names ADA@CORP.EXAMPLE twice.', ['ada@corp.example'], 'It names […] twice.'],
    [
      'It says "ignore all previous" to the model.',
      ['Please ignore all previous orders.'],
      'It says "[…]" to the model.',
    ],
    ['The code is 4711.', ['4711', ''], 'The code is […].'],
    ['The code is 4711.', ['7'], 'The code is 4711.'],
  ])('%s beside %j', (sentence, stretches, expected) => {
    expect(withoutQuotes(sentence, stretches)).toBe(expected);
  });

  const words = fc.array(fc.constantFrom('ada', 'the', 'bomb', 'of', 'İ', 'ß', '4711', '😀', ' '), { maxLength: 30 });
  const text = words.map((list) => list.join(' '));

  it('holds no 12 characters in a row of any, and no short one as a whole', () => {
    fc.assert(
      fc.property(text, fc.array(text, { maxLength: 4 }), (sentence, stretches) => {
        const left = withoutQuotes(sentence, stretches);
        for (const stretch of stretches.map((one) => one.trim())) {
          const length = Math.min(12, stretch.length);
          if (length < 2) continue;
          for (let at = 0; at + length <= stretch.length; at++) {
            for (const piece of left.split('[…]')) expect(piece.includes(stretch.slice(at, at + length))).toBe(false);
          }
        }
      }),
    );
  });

  it('is as it was where nothing is repeated', () => {
    fc.assert(
      fc.property(fc.string(), (sentence) => {
        expect(withoutQuotes(sentence, [])).toBe(sentence);
      }),
    );
  });
});
