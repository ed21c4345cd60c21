/** Tokens in the same words have the same tag: what is told once need not be asked again. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { taggedTypes } from '../../../src/policy/detectors/names.ts';
import { taggedLookBack, taggedSearch } from '../../../src/policy/detectors/tagged.ts';
import type { WordLists } from '../../../src/policy/detectors/tagger/word-lists.ts';
import { Tokens } from '../../../src/policy/detectors/tagger/tokens.ts';
import { Twins } from '../../../src/policy/detectors/tagger/twins.ts';

const lists: WordLists = { of: () => 0 };

/** By token, its twin or -1. */
function twinsIn(text: string): { readonly tokens: Tokens; readonly twins: number[] } {
  const tokens = new Tokens(lists).read(text);
  const twins = new Twins(tokens);
  return { tokens, twins: Array.from({ length: tokens.count }, (_, index) => twins.of(index)) };
}

const word = fc.constantFrom(
  'John',
  'Smith',
  'lives',
  'at',
  '12',
  '1999',
  'Main',
  'Street',
  ',',
  '.',
  '\n\n',
  'Acme',
  'Dr.',
);
const sentence = fc.array(word, { minLength: 3, maxLength: 40 }).map((words) => words.join(' '));

describe('tokens in the same words', () => {
  it('are found where a text repeats itself', () => {
    const text = 'Mr John Smith lives at 12 Main Street in Springfield. '.repeat(200);
    const { twins } = twinsIn(text);
    expect(twins.filter((twin) => twin >= 0).length / twins.length).toBeGreaterThan(0.9);
  });

  it('are not looked for in a short text', () => {
    const text = 'John Smith. '.repeat(20);
    expect(new Set(twinsIn(text).twins)).toEqual(new Set([-1]));
  });

  it('are none where a word near by, the space before it or a number is another', () => {
    const one = 'Mr John Smith lives at 12 Main Street in Springfield with Anna Lee and works for Acme. '.repeat(100);
    for (const [from, to] of [
      ['Smith', 'Smyth'],
      ['12', '13'],
      ['12', '99'],
      ['at 12', 'at\n12'],
      ['at 12', 'at12'],
    ] as const) {
      const at = one.length;
      const text = one + one.replace(from, to);
      const { tokens, twins } = twinsIn(text);
      const changed = at + one.indexOf(from);
      const first = tokens.starts.findIndex((start, index) => index < tokens.count && start >= changed);
      expect(twins[first], `${from} → ${to}`).toBe(-1);
    }
  });

  it('have what they would have by themselves', () => {
    const search = taggedSearch(taggedTypes);
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 4 }), (sentences) => {
        const once = `${sentences.join(' ')} `;
        const text = once.repeat(Math.ceil(6000 / once.length));
        // Read in parts that are too short for twins, with all that matters before and behind.
        const parts = new Set<string>();
        const step = 500;
        for (let from = 0; from < text.length; from += step) {
          const start = Math.max(0, from - taggedLookBack);
          for (const match of search.find(text.slice(start, from + step + taggedLookBack), from - start)) {
            const begins = match.start + start;
            if (begins < from + step) parts.add(JSON.stringify({ ...match, start: begins, end: match.end + start }));
          }
        }
        expect(new Set(search.find(text).map((match) => JSON.stringify(match)))).toEqual(parts);
      }),
      { numRuns: 20 },
    );
  });
});
