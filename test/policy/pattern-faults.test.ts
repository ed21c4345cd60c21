import { describe, expect, it } from 'vitest';
import { faultOf, matchesNothing, mendOf } from '../../src/policy/detectors/pattern-faults.ts';

const codeOf = (source: string): string | null => faultOf(source, new RegExp(source, 'u'))?.code ?? null;

describe('a pattern', () => {
  it.each(['.', '.+', '\\S+', '[\\s\\S]', '\\w', '[A-Za-z]+'])('%s matches everything', (source) => {
    expect(codeOf(source)).toBe('W019');
  });

  it.each(['a^', '$a', 'CASE$-\\d+', '(?:a|b)^c', '[^\\s\\S]+', 'x[]', '(a$b|c^d)', '(?:a$){2}'])(
    '%s matches nothing',
    (source) => {
      expect(codeOf(source)).toBe('W020');
      expect(new RegExp(source, 'u').test('CASE-1 a b c x')).toBe(false);
    },
  );

  it.each([
    '^a',
    'a$',
    '^a$',
    '(?:^|\\s)a',
    'a(?:$|\\s)',
    '(?:^a|b$)',
    '(?:a?)^b',
    '^^a$$',
    '(?<=x)a',
    '(?:a$)?b',
    'x[^\\]]',
  ])('%s is as it should be', (source) => {
    expect(matchesNothing(source)).toBe(false);
    expect(codeOf(source)).toBeNull();
  });

  it.each(['CASE-\\\\d{6}', '\\\\bcase\\\\b', '/acme\\d+/', '/acme/i', '\\\\w+@acme'])(
    '%s is meant otherwise',
    (source) => {
      expect(codeOf(source)).toBe('W029');
    },
  );

  it.each(['C:\\\\windows\\\\system32', '/etc/', '/api/v1/', 'a/b/c', '\\\\server\\\\data'])(
    '%s is a path',
    (source) => {
      expect(codeOf(source)).toBeNull();
    },
  );
});

describe('the mend of', () => {
  it.each([
    ['(?im)acme', true, "Write '(?i)'"],
    ['(?s)acme', true, "Leave '(?s)' out"],
    ['(?i)acme', false, 'case does not count'],
    ['(?P<id>\\d+)', true, '(?<name>'],
    ['\\Aacme\\Z', true, "'^' for"],
    ['[[:digit:]]+', true, '[:digit:]'],
    ['acme\\-\\d', true, "Write '-' without"],
    ['*.example.com', true, "'.*'"],
    ['CASE-[0-9', true, 'Correct the expression'],
  ])('%s (case %s) says %s', (source, caseSensitive, said) => {
    expect(mendOf(source, caseSensitive)).toContain(said);
  });
});
