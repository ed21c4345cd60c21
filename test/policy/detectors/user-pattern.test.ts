import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beforeLastRepeat } from '../../../src/policy/detectors/pattern-choices.ts';
import {
  compileUserPattern,
  findUserPattern,
  longestUserPattern,
  type UserPattern,
} from '../../../src/policy/detectors/user-pattern.ts';

function usable(source: string, caseSensitive?: boolean): Extract<UserPattern, { ok: true }> {
  const compiled = compileUserPattern(source, caseSensitive);
  if (!compiled.ok) throw new Error(`${source} ${compiled.reason}`);
  return compiled;
}

const textsOf = (source: string, text: string): string[] =>
  findUserPattern(usable(source), text).map(({ start, end }) => text.slice(start, end));

describe('what is refused', () => {
  it.each([
    ['(', 'E005'],
    ['[z-a]', 'E005'],
    ['a**', 'E005'],
    ['\\p{Nope}', 'E005'],
    ['', 'E005'],
    ['x*', 'E005'],
    ['a|', 'E005'],
    ['(?:)', 'E005'],
    ['x'.repeat(longestUserPattern + 1), 'E005'],
    ['(a+)+$', 'E006'],
    ['(?:\\w+\\s?)+end', 'E006'],
    ['(a|a)*b', 'E006'],
    ['^(?:[a-z]|[a-y])+1', 'E006'],
    ['[a-z]+[a-z]+[a-z]+x', 'E006'],
    ['(?:a?){30}a{30}', 'E006'],
    [`${'a?'.repeat(24)}${'a'.repeat(24)}`, 'E006'],
    ['\\w{0,200}\\w{0,200}\\w{0,200}!', 'E006'],
  ])('%s with %s', (source, code) => {
    const compiled = compileUserPattern(source);
    expect(compiled).toMatchObject({ ok: false, code });
    // Judged once, answered alike.
    expect(compileUserPattern(source)).toBe(compiled);
  });
});

describe('what ends in its only repeat without end', () => {
  it.each([
    ['internal: .*', 'internal: .'],
    ['EMP-\\d+', 'EMP-\\d'],
    ['a|b[^"]{2,}', 'a|b[^"]'],
    ['x{0,3}\\S+?', 'x{0,3}\\S'],
    ['(?:ab){2}c*', '(?:ab){2}c'],
    ['a.*b', null],
    ['.*a.*', null],
    ['(?:ab)+', null],
    ['(?:a.*)', null],
    ['a+b+', null],
    ['a\\*', null],
    ['[a*]', null],
    ['a[+*]', null],
    ['(a)\\1+', null],
    ['ab?', null],
    ['', null],
  ])('%j is as quick as %j', (source, before) => {
    expect(beforeLastRepeat(source)).toBe(before);
  });

  it('is taken without the checker, and its ways before that count', () => {
    expect(compileUserPattern('internal: .*')).toMatchObject({ ok: true, windowed: false });
    expect(compileUserPattern(`${'a?'.repeat(24)}${'a'.repeat(24)}b*`)).toMatchObject({ ok: false, code: 'E006' });
  });

  it('takes time in proportion to the text', () => {
    const text = 'a'.repeat(300_000);
    for (const source of ['a{0,3}b.*', '[ab]{1,4}c\\w+', 'a[^b]*']) {
      const { pattern, windowed } = usable(source);
      expect([windowed, beforeLastRepeat(source)]).not.toContain(null);
      expect([...text.matchAll(new RegExp(pattern.source, 'gu'))].length).toBeLessThan(2);
    }
  });
});

describe('what is accepted', () => {
  it.each([
    ['ACME-\\d{6}', 'see ACME-123456 and acme-123456', ['ACME-123456']],
    ['foo\\s*bar', 'foo   bar foobar', ['foo   bar', 'foobar']],
    ['\\bEMP-\\d+\\b', 'EMP-1 EMP-22 xEMP-3', ['EMP-1', 'EMP-22']],
    ['cat|dog', 'cats and dogs', ['cat', 'dog']],
    ['\\p{Lu}{2}\\d', 'ÄÖ1', ['ÄÖ1']],
    ['(?<=id=)\\d{3}', 'id=123', ['123']],
    ['[+*]{2}', 'a+*b', ['+*']],
    ['a\\+b', 'a+b', ['a+b']],
    ['\\w+@example\\.com', 'me@example.com', ['me@example.com']],
    ['x|$^y', 'x', ['x']],
    ['(?:\\d{1,4} ?){4}', '1234 5678', ['1234 5678']],
    ['(?:foo|bar){1,20}!', 'foobarfoo!', ['foobarfoo!']],
    ['[\\w.]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}', 'a.b@c.de', ['a.b@c.de']],
  ])('%s', (source, text, found) => {
    expect(textsOf(source, text)).toEqual(found);
  });

  it('takes case as asked', () => {
    expect(usable('abc').pattern.test('ABC')).toBe(false);
    expect(usable('abc', false).pattern.test('ABC')).toBe(true);
  });

  it('keeps no position between calls', () => {
    const { pattern } = usable('abc');
    expect([pattern.test('abc'), pattern.test('abc'), pattern.lastIndex]).toEqual([true, true, 0]);
  });
});

describe('patterns whose time grows with the square', () => {
  it('find in long texts what they find in short ones', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { maxLength: 8 }), (gaps) => {
        const text = gaps.map((gap) => `${' .'.repeat(gap)} someone@example.com`).join('');
        expect(textsOf('\\w+@example\\.com', text)).toEqual(gaps.map(() => 'someone@example.com'));
      }),
    );
  });

  it('read a megabyte of their worst text to its end', () => {
    expect(textsOf('\\w+@example\\.com', 'a'.repeat(1_000_000))).toEqual([]);
    const digits = '1'.repeat(100_000);
    expect(textsOf('\\d+-?', digits)).toEqual([digits]);
  });

  it('do not cut a surrogate pair', () => {
    const text = '😀'.repeat(3000);
    expect(textsOf('[^a]+@|😀', text).join('')).toBe(text);
  });
});
