import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Search } from '../../../src/policy/detector.ts';
import { followPattern } from '../../../src/policy/detectors/pattern-progress.ts';
import { settledUpTo } from '../../../src/policy/detectors/settled.ts';
import { findUserPattern, openUserPattern } from '../../../src/policy/detectors/user-pattern.ts';

/** Patterns put together at random: flat ones with any repeats, groups with small ones, so that none runs for ever. */
const { pattern } = fc.letrec<{ pattern: string; sequence: string; item: string; group: string }>((tie) => ({
  pattern: fc.array(tie('sequence'), { minLength: 1, maxLength: 3 }).map((list) => list.join('|')),
  sequence: fc.array(tie('item'), { minLength: 1, maxLength: 3 }).map((list) => list.join('')),
  item: fc.oneof(
    { maxDepth: 2 },
    fc
      .tuple(
        fc.constantFrom(
          'a',
          'b',
          '[ab]',
          '[^a]',
          '.',
          '\\w',
          ' ',
          '😀',
          '\\p{L}',
          '\\x61',
          '\\u{62}',
          '\\ud83d\\ude00',
        ),
        fc.constantFrom('', '', '', '?', '*', '+', '{2}', '{1,3}', '*?', '{0,2}', '{2,}', '{70}'),
      )
      .map((parts) => parts.join('')),
    fc.constantFrom('\\b', '\\B', '^', '$', '(?<=a)', '(?<!ab?)', '(?<= b)'),
    tie('group'),
  ),
  group: fc
    .tuple(fc.constantFrom('(?:', '(', '(?<name>', '(?=', '(?!'), tie('pattern'), fc.constantFrom('', '?', '{1,2}'))
    .map(
      ([opening, inside, repeat]) =>
        `${opening}${inside})${opening.endsWith('=') || opening.endsWith('!') ? '' : repeat}`,
    ),
}));

const texts = fc
  .array(fc.constantFrom('a', 'a', 'b', 'c', ' ', '\n', '😀', '\ud83d', '\ude00', 'é', '_'), { maxLength: 14 })
  .map((list) => list.join(''));

/** A pattern as a search; null for what is none, matches the empty text, or can't be followed. */
function searchFor(source: string, windowed: boolean): Search | null {
  let compiled: { ok: true; pattern: RegExp; windowed: boolean };
  try {
    compiled = { ok: true, pattern: new RegExp(source, 'u'), windowed };
  } catch {
    return null;
  }
  const open = compiled.pattern.test('') ? null : openUserPattern(compiled);
  if (!open) return null;
  const find = (text: string, from?: number): ReturnType<Search['find']> =>
    findUserPattern(compiled, text, from).map((span) => ({ type: 'x', confidence: 1, ...span }));
  return { find, open };
}

/** Checks the law of `open` over a text that grows to each of `lengths`. */
function holds(search: Search, text: string, lengths: Iterable<number>): void {
  const whole = search.find(text);
  let from = 0;
  for (const length of lengths) {
    const part = text.slice(0, length);
    const open = settledUpTo(part, from, [search]);
    expect(open).toBeGreaterThanOrEqual(from);
    const sofar = search.find(part);
    expect([...whole, ...sofar].filter(({ start, end }) => start < open && end > open)).toEqual([]);
    expect(sofar.filter(({ end }) => end <= open)).toEqual(whole.filter(({ end }) => end <= open));
    from = open;
  }
}

describe('where a match of a pattern could be under way', () => {
  it('is never decided, whatever the pattern', () => {
    fc.assert(
      fc.property(pattern, fc.array(texts, { minLength: 1, maxLength: 6 }), (source, list) => {
        const search = searchFor(source, false);
        if (!search) return;
        for (const text of list)
          holds(
            search,
            text,
            Array.from({ length: text.length }, (_, index) => index + 1),
          );
      }),
      { numRuns: 2000 },
    );
  });

  it('is never decided in windows either, around their edges', () => {
    const long = fc
      .array(
        fc.tuple(fc.constantFrom('a', 'b', 'ab', 'c', ' ', 'z', '@c', '😀', 'x\n'), fc.integer({ min: 1, max: 700 })),
        {
          maxLength: 12,
        },
      )
      .map((list) => list.map(([piece, times]) => piece.repeat(times % 7 === 0 ? times : (times % 4) + 1)).join(''));
    const sources = [
      '\\w+@c',
      '(?<=a+)b',
      '[ab ]+c',
      '^a',
      '\\w{1,600}z',
      '.{1,3}\\b',
      '😀+x',
      '(?<!a{3}.*)b+',
      '[^z]+z',
    ];
    fc.assert(
      fc.property(fc.constantFrom(...sources), long, fc.integer({ min: 1, max: 60 }), (source, text, drawn) => {
        const search = searchFor(source, true) as Search;
        // Of the longest texts not every beginning: some thousands of them, each searched anew, took half a minute.
        const step = Math.max(drawn, Math.ceil(text.length / 500));
        holds(
          search,
          text,
          Array.from({ length: Math.floor(text.length / step) }, (_, index) => (index + 1) * step),
        );
      }),
      { numRuns: 60 },
    );
  });

  it.each([
    ['EMP-\\d{6}', 'the EMP-12', 4],
    ['EMP-\\d{6}', 'the EMP-123456', 4],
    ['EMP-\\d{6}', 'the EMP-123456 ', 15],
    ['EMP-\\d{6}', 'the EMP-12a', 11],
    ['EMP-\\d{6}(?!\\d)', 'EMP-123456', 0],
    ['(?<=id )\\d+', 'my 42', 5],
    ['(?<=id )\\d+', 'id 42', 3],
    ['\\bfoo\\b', 'a foo', 2],
    ['\\bfoo\\b', 'a foo ', 6],
    ['\\bfoo\\b', 'afoo', 4],
    ['BEGIN[^]*?END', 'x BEGIN y and so on', 2],
    ['[0-9a-f]{40}', 'words', 5],
    [`${'a{64}'.repeat(100)}b`, 'b a a', 4],
    ['a.c', 'ab', 0],
    ['😀x', 'a\ud83d', 1],
  ])('%s in %j: from %i on', (source, text, index) => {
    expect(followPattern(source, 'u')?.open(text, 0)).toBe(index);
  });

  it.each(['(a)\\1', '(?<x>a)\\k<x>', '(?<=a(?=b))b'])('is not told of %s', (source) => {
    expect(followPattern(source, 'u')).toBeNull();
  });

  it('is found in a megabyte of what never ends', () => {
    const progress = followPattern('(?:a|a?b?)+c', 'u');
    expect(progress?.open('a'.repeat(1_000_000), 0)).toBe(0);
  });
});
