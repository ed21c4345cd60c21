import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createNormalizer } from '../../src/policy/normalize.ts';

const full = createNormalizer({ foldCase: true, joinSpaces: true, plainLetters: true, foldLookAlikes: true });
const plain = createNormalizer({ foldCase: true, joinSpaces: true, plainLetters: false, foldLookAlikes: false });
const exact = createNormalizer({ foldCase: false, joinSpaces: false, plainLetters: false, foldLookAlikes: false });

const hidden = ['\u200b', '\u200d', '\u2060', '\ufeff', '\u00ad', '\u034f', '\ufe0f', '\u{e0001}', '\u3164'];

/** Any UTF-16, lone surrogates included. */
const anyText = fc.string({ unit: 'binary', maxLength: 40 });

describe('what becomes equal', () => {
  test.each([
    ['capitals', 'IGNORE', 'ignore'],
    ['full width', 'ｉｇｎｏｒｅ', 'ignore'],
    ['mathematical letters', '𝐢𝐠𝐧𝐨𝐫𝐞', 'ignore'],
    ['zero-width characters', 'ig\u200bno\u2060re', 'ignore'],
    ['control characters', 'ig\u0000no\u0008re', 'ignore'],
    ['look-alikes in a Latin word', 'іgnоrе', 'ignore'],
    ['stacked marks', 'i\u0300\u0301g\u0302n\u0303o\u0304r\u0305e\u0306', 'ignore'],
    ['tag characters', '\u{e0069}\u{e0067}\u{e006e}ore', 'ignore'],
    ['umlauts', 'für', 'fur'],
    ['sharp s', 'STRAßE', 'strasse'],
    ['spaces of all kinds', 'a \t\u00a0\u2003\r\n b', 'a b'],
  ])('%s', (_what, text, expected) => {
    expect(full(text).text).toBe(expected);
  });

  test('a word of another alphabet stays one', () => {
    expect(full('Сорока').text).toBe('сорока');
  });

  test('marks of scripts that need them stay', () => {
    expect(full('निर्देश').text).toBe('निर्देश'.normalize('NFC'));
  });
});

describe('laws', () => {
  test('the way back of a text stays its own, whatever is read after it', () => {
    // Letters that come to many, so that some texts outgrow what short ones are put together in.
    const text = fc.string({
      unit: fc.constantFrom('a', 'é', 'ﬃ', '\ufdfb', '\u200b', ' ', '\u0301', 'ß'),
      maxLength: 500,
    });
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 4 }), (texts) => {
        const spans = (one: ReturnType<typeof full>): unknown =>
          Array.from({ length: one.text.length }, (_, index) => one.span(index, index + 1));
        const alone = texts.map((one) => spans(full(one)));
        const together = texts.map((one) => full(one));
        expect(together.map(spans)).toEqual(alone);
        expect(together.toReversed().map(spans)).toEqual(alone.toReversed());
      }),
      { numRuns: 60 },
    );
  });

  test('a whole text stands for itself', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { text: normalized, span } = exact(text);
        let last = 0;
        for (let index = 0; index < normalized.length; index++) {
          const { start, end } = span(index, index + 1);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = start;
        }
      }),
    );
  });

  test('the original of a span normalises to the span', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.string({ maxLength: 30 }), (before, after) => {
        const text = `${before} Prōject\u200b Fálcon ${after}`;
        const { text: normalized, span } = full(text);
        const at = normalized.indexOf('project falcon');
        const { start, end } = span(at, at + 'project falcon'.length);
        expect(full(text.slice(start, end)).text).toBe('project falcon');
      }),
    );
  });

  test('hidden characters change nothing, wherever they are put', () => {
    const letters = fc.array(fc.constantFrom('a', 'B', ' ', 'é', 'e\u0301', 'ß', '語', '😀', 'ж', '\ud800'), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(letters, fc.array(fc.constantFrom(...hidden), { minLength: 21, maxLength: 21 }), (units, between) => {
        const disguised = units.map((unit, index) => `${unit}${between[index] ?? ''}`).join('');
        expect(plain(disguised).text).toBe(plain(units.join('')).text);
      }),
    );
  });

  test('case changes nothing, and a second time changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'aZéßΣςσÅǆıжЖ ﬁⅣ'), maxLength: 20 }), (text) => {
        const once = plain(text).text;
        expect(plain(text.toUpperCase()).text).toBe(once);
        expect(plain(text.toLowerCase()).text).toBe(once);
        expect(plain(once).text).toBe(once);
      }),
    );
  });
});

test('lone surrogates stay where they are', () => {
  const { text, span } = plain('é\ud800x\udc00');
  expect(text).toBe('é\ud800x\udc00');
  expect(span(1, 2)).toEqual({ start: 1, end: 2 });
});

test('a text that would swell stays bounded', () => {
  expect(plain('\ufdfa'.repeat(1000)).text.length).toBeLessThanOrEqual(8000);
  expect(full(`a${'\u0301\u0316'.repeat(50_000)}`).text.length).toBeLessThanOrEqual(100_001);
});
