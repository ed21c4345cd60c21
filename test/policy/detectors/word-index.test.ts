import fc from 'fast-check';
import { expect, test } from 'vitest';
import { perFound, ways, WordIndex } from '../../../src/policy/detectors/word-index.ts';

const words = ['ignore', 'ign', 'a', 'ab', 'system prompt', '](http', 'end', '_x'];
const wanted = [ways.whole, ways.begins, ways.whole, ways.anywhere, ways.anywhere, ways.anywhere, 7, ways.begins];
const index = new WordIndex(words, Uint8Array.from(wanted));

const isWord = (character: string | undefined): boolean => /^[a-z0-9]$/.test(character ?? '');

/** What is to be found, word by word and place by place. */
function plainly(text: string): string[] {
  return words
    .flatMap((word, number) =>
      [...text].flatMap((_character, start) => {
        if (!text.startsWith(word, start)) return [];
        const begins = !isWord(text[start - 1]);
        const place = !begins ? 1 : isWord(text[start + word.length]) ? 3 : 7;
        return (place & (wanted[number] ?? 0)) === 0 ? [] : [`${number} at ${start} as ${place}`];
      }),
    )
    .sort();
}

function found(text: string): string[] {
  const { list, length } = index.scan(text);
  const all = Array.from({ length: length / perFound }, (_, at) => {
    const [word, start, place] = list.subarray(at * perFound, (at + 1) * perFound);
    return `${word} at ${start} as ${place}`;
  });
  return all.sort();
}

test('words are found as they are asked for, wherever they stand', () => {
  const piece = fc.constantFrom(...words, 'i', 'o', 'e', ' ', '_', '-', '9', 'é', '\u4e00', '\ud83d', 'A', '1', '!');
  const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (written) => {
      expect(found(written)).toEqual(plainly(written));
    }),
    { numRuns: 2000 },
  );
});

test('what a text held before is not found in the next one', () => {
  expect(found('ignore the end')).not.toEqual([]);
  expect(found('ignor')).toEqual(['1 at 0 as 3']);
  expect(found('')).toEqual([]);
});

test('the bits of all units are told', () => {
  expect(index.scan('abc').bits).toBeLessThan(128);
  expect(index.scan('ab\u0416').bits).toBeGreaterThan(127);
});
