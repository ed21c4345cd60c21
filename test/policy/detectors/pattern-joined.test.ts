/** Patterns joined by `.*`: what is found is what the expression itself finds, and takes time in proportion to the text. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Search } from '../../../src/policy/detector.ts';
import { joinedPattern, type JoinedPattern } from '../../../src/policy/detectors/pattern-joined.ts';
import { settledUpTo } from '../../../src/policy/detectors/settled.ts';
import { compileUserPattern, findUserPattern, openUserPattern } from '../../../src/policy/detectors/user-pattern.ts';

function joined(source: string, flags = 'u'): JoinedPattern {
  const found = joinedPattern(source, flags, () => true);
  if (!found) throw new Error(`${source} is not joined`);
  return found;
}

/** The matches of the expression itself, but for empty ones. */
function expected(source: string, flags: string, text: string, from: number): object[] {
  const pattern = new RegExp(source, `${flags}g`);
  pattern.lastIndex = from;
  return [...text.matchAll(pattern)].map(({ 0: match, index }) => ({ start: index, end: index + match.length }));
}

const inner = [
  'a',
  'b',
  'ab',
  'a|ab',
  'ba|b|bab',
  '[ab]',
  '[ab]{1,2}',
  'ab?',
  '\\bab?',
  'a\\b',
  'A',
  '😀',
  '[^\\sa]',
  '(a)(b)?',
  '\\w+',
  'b*a',
  'a{2}',
];
const outer = [...inner, '[^]', '\\s', 'a\\s*b?', 'b$', '\\n'];
const part = (sources: readonly string[]): fc.Arbitrary<string> =>
  fc.constantFrom(...sources).map((source) => (source.includes('|') ? `(?:${source})` : source));
const gap = fc.constantFrom('.*', '.+', '.*?', '.+?');
const edge = fc.constantFrom('', '', '', '.*', '.+', '.*?', '.+?');

/** Sources of the form, and some at its edges. */
const sources = fc
  .tuple(edge, part(['^a', ...inner]), fc.array(fc.tuple(gap, part(inner)), { maxLength: 3 }), gap, part(outer), edge)
  .map(([before, first, middle, last, end, after]) => {
    const body = first + middle.map(([joint, one]) => joint + one).join('') + last + end;
    return `${before}${body}${after}`;
  });
const texts = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: fc.constantFrom('a', 'b', 'ab', 'a ', 'b ', 'aab', 'bab') },
      { weight: 2, arbitrary: fc.constantFrom('\n', '\r', '\u2028', ' ', 'c') },
      { weight: 1, arbitrary: fc.constantFrom('😀', '\ud83d', '\ude00', 'A', 'a\nb') },
    ),
    { maxLength: 24 },
  )
  .map((pieces) => pieces.join(''));

describe('a pattern joined by .*', () => {
  it('is found where the expression finds it', () => {
    let isSeen = 0;
    fc.assert(
      fc.property(sources, fc.constantFrom('u', 'iu'), texts, fc.nat(3), (source, flags, text, start) => {
        const pattern = joinedPattern(source, flags, () => true);
        if (!pattern) return;
        const from = /[\ude00]/.test(text[start] ?? '') ? 0 : Math.min(start, text.length);
        const want = expected(source, flags, text, from);
        if (want.length > 0) isSeen++;
        expect(pattern.find(text, from), `${source} in ${JSON.stringify(text)} from ${from}`).toEqual(want);
        expect(pattern.test(text)).toBe(new RegExp(source, flags).test(text));
      }),
      { numRuns: 4_000 },
    );
    expect(isSeen).toBeGreaterThan(400);
  });

  it('is found in long lines, too', () => {
    const far = fc
      .array(fc.tuple(fc.constantFrom('a', 'b', 'c', 'b ', '\n'), fc.constantFrom('x', '😀', ''), fc.nat(9000)), {
        minLength: 3,
        maxLength: 9,
      })
      .map((list) => list.map(([piece, filler, times]) => piece + filler.repeat(times)).join(''));
    fc.assert(
      fc.property(fc.constantFrom('a.*b.*c', 'a.*?b\\b.+c', 'a.+b.*?[bc]'), far, (source, text) => {
        expect(joined(source).find(text, 0)).toEqual(expected(source, 'u', text, 0));
      }),
      { numRuns: 300 },
    );
  });

  it('is not one that has other repeats of its own, looks around, or whose parts take line breaks or nothing', () => {
    for (const source of [
      'ab',
      'a.*b|c',
      '(?:a.*b)',
      'a.{2,}b',
      'a.*(?=b)c',
      'a.*(?<=b)c',
      'a.*\\b.*c',
      'a.*b?.*c',
      '(a).*\\1',
      'a\\s.*b',
      'a.*[^b].*c',
      '.*',
      '.*.*',
      `a${'.*a'.repeat(17)}`,
    ]) {
      expect(
        joinedPattern(source, 'u', () => true),
        source,
      ).toBeNull();
    }
    expect(joinedPattern('a.*\\w+b.*c', 'u', (part) => part !== '\\w+b')).toBeNull();
    for (const source of [
      'internal: .*',
      '.*a',
      '.*a.*',
      'a.*b\\s',
      '\\ba.+?b$',
      '[.*]a.*(?:b|c{1,3})',
      'a\\.*.*b',
      `a${'.*a'.repeat(16)}`,
    ]) {
      expect(joined(source).find('', 0), source).toEqual([]);
    }
  });

  it('is taken as users write it, in any case where it says so, and not where its parts can stall', () => {
    const textsOf = (source: string, text: string, caseSensitive = true): readonly string[] => {
      const compiled = compileUserPattern(source, caseSensitive);
      if (!compiled.ok) throw new Error(compiled.reason);
      expect(compiled.joined).toBeDefined();
      return findUserPattern(compiled, text).map(({ start, end }) => text.slice(start, end));
    };
    const text = `Ignore all ${'x'.repeat(3000)} previous\nignore the previous instructions and instructions.`;
    expect(textsOf('ignore.*previous.*instructions', text)).toEqual([
      'ignore the previous instructions and instructions',
    ]);
    expect(textsOf('ignore.*previous', text, false)).toHaveLength(2);
    expect(textsOf('(?i)ignore.*previous', text)).toHaveLength(2);
    expect(textsOf('ignore.*?instructions', text)).toEqual(['ignore the previous instructions']);
    expect(compileUserPattern('(a+)+$.*b')).toMatchObject({ ok: false, code: 'E006' });
  });

  it('is never decided while a match could be under way', () => {
    const grown = fc.tuple(sources, fc.array(texts, { minLength: 1, maxLength: 3 }));
    let isSeen = 0;
    fc.assert(
      fc.property(grown, ([source, list]) => {
        const one = joinedPattern(source, 'u', () => true);
        if (!one) return;
        const compiled = { ok: true, pattern: new RegExp(source, 'u'), windowed: false, joined: one } as const;
        const open = openUserPattern(compiled);
        if (!open) throw new Error(`${source} can not be followed`);
        const find: Search['find'] = (text, from) =>
          findUserPattern(compiled, text, from).map((span) => ({ type: 'x', confidence: 1, ...span }));
        for (const text of list) {
          const whole = find(text);
          let from = 0;
          for (let length = 1; length <= text.length; length++) {
            const settled = settledUpTo(text.slice(0, length), from, [{ find, open }]);
            const sofar = find(text.slice(0, length));
            expect(settled).toBeGreaterThanOrEqual(from);
            expect([...whole, ...sofar].filter(({ start, end }) => start < settled && end > settled)).toEqual([]);
            const before = whole.filter(({ end }) => end <= settled);
            expect(sofar.filter(({ end }) => end <= settled)).toEqual(before);
            expect(find(text, settled)).toEqual(whole.slice(before.length));
            from = settled;
            if (before.length > 0) isSeen++;
          }
        }
      }),
      { numRuns: 400 },
    );
    expect(isSeen).toBeGreaterThan(50);
  });

  it('reads lines for which the engine has no room', () => {
    const text = 'ignore é😀 '.repeat(1_300_000);
    for (const source of ['ignore.*previous.*!', 'é.+?!', 'previous.*']) {
      const compiled = compileUserPattern(source);
      if (!compiled.ok) throw new Error(source);
      expect(findUserPattern(compiled, text), source).toEqual([]);
      const longer = `${text}previous!`;
      const [found] = findUserPattern(compiled, longer);
      expect([found?.end, longer[found?.start ?? -1]], source).toEqual([longer.length, source[0]]);
    }
  });

  it('reads megabytes made to hurt to their end', () => {
    const pieces = [
      'ignore ',
      'ignore previous ',
      'instructions previous ignore ',
      'ignore\n',
      ' ',
      'i',
      'previous\nignore ',
    ];
    for (const source of [
      'ignore.*previous.*instructions!',
      'i.*i.*i.*i.*!',
      '.*ignore.+?previous.*?!.*',
      '\\bi\\w{1,9}.*\\w!',
    ]) {
      const compiled = compileUserPattern(source, false);
      if (!compiled.ok || !compiled.joined) throw new Error(source);
      for (const piece of pieces) {
        const text = piece.repeat(2_000_000 / piece.length);
        expect(findUserPattern(compiled, text), source).toEqual([]);
        // One that would, at the very end.
        expect(findUserPattern(compiled, `${text}\nignore previous instructions!`), source).toHaveLength(1);
      }
    }
  });
});
