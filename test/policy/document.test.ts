import fc from 'fast-check';
import { stringify } from 'yaml';
import { describe, expect, test } from 'vitest';
import type { Path } from '../../src/policy/diagnostic.ts';
import { parseDocument } from '../../src/policy/document.ts';
import { mergeDocuments } from '../../src/policy/merge.ts';

const codes = (text: string): string[] => parseDocument(text, 'a.yaml').diagnostics.map(({ code }) => code);

/** The text that a range covers, on its first line. */
function covered(text: string, path: Path, at?: 'key' | 'value'): string {
  const { line, column, endLine, endColumn } = parseDocument(text, 'a.yaml').rangeOf(path, at);
  const row = text.split('\n')[line - 1] ?? '';
  return row.slice(column - 1, endLine === line ? endColumn - 1 : undefined);
}

describe('ranges', () => {
  const sample = 'pack: {name: "a b", version: 0.1.0}\npolicies:\n  chain:\n    - one\n    - two: {when: {model: x}}\n';

  test.each<[Path, 'key' | 'value', string]>([
    [['pack', 'name'], 'value', '"a b"'],
    [['pack', 'name'], 'key', 'name'],
    [['pack', 'version'], 'value', '0.1.0'],
    [['policies', 'chain', 0], 'value', 'one'],
    [['policies', 'chain', 1, 'two'], 'key', 'two'],
    [['policies', 'chain', 1, 'two', 'when', 'model'], 'value', 'x'],
    [['policies'], 'value', 'policies'],
    [['policies', 'nothing'], 'value', 'policies'],
  ])('%j %s', (path, at, expected) => {
    expect(covered(sample, path, at)).toBe(expected);
  });

  test('count from 1 after a byte order mark and with Windows line ends', () => {
    const { rangeOf } = parseDocument('\uFEFFa: 1\r\nb: two\r\n', 'a.yaml');
    expect(rangeOf(['a'])).toEqual({ line: 1, column: 4, endLine: 1, endColumn: 5 });
    expect(rangeOf(['b'])).toEqual({ line: 2, column: 4, endLine: 2, endColumn: 7 });
  });

  test('of a scalar behind an alias are those of the anchor', () => {
    expect(parseDocument('a: &x one\nb: *x\n', 'a.yaml').rangeOf(['b'])).toMatchObject({ line: 2, column: 4 });
    expect(parseDocument('a: &x {k: one}\nb: *x\n', 'a.yaml').rangeOf(['b', 'k'])).toMatchObject({
      line: 1,
      column: 11,
    });
  });

  test('of every key and scalar cover just that, whatever the document', () => {
    const leaf = fc.oneof(fc.integer(), fc.boolean(), fc.stringMatching(/^[a-z]{1,8}$/));
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { depthSize: 'small' },
        leaf,
        fc.dictionary(fc.stringMatching(/^[a-z]{1,6}$/), tie('tree'), { minKeys: 1, maxKeys: 4 }),
        fc.array(tie('tree'), { minLength: 1, maxLength: 4 }),
      ),
    }));
    const check = (text: string, value: unknown, path: Path): void => {
      if (typeof value !== 'object' || value === null) {
        if (path.length > 0) expect(covered(text, path).replaceAll(/["']/g, '')).toBe(String(value));
        return;
      }
      for (const [key, inner] of Object.entries(value)) {
        const step = Array.isArray(value) ? Number(key) : key;
        if (typeof step === 'string') expect(covered(text, [...path, step], 'key').replaceAll(/["']/g, '')).toBe(step);
        check(text, inner, [...path, step]);
      }
    };
    fc.assert(
      fc.property(tree, fc.boolean(), (value, isFlow) => {
        const text = stringify(value, { collectionStyle: isFlow ? 'flow' : 'block', lineWidth: 0 });
        const document = parseDocument(text, 'a.yaml');
        expect(document.diagnostics).toEqual([]);
        expect(document.value).toEqual(value);
        check(text, value, []);
      }),
      { numRuns: 60 },
    );
  });
});

describe('hostile texts', () => {
  test.each([
    ['a megabyte of [', '['.repeat(1_000_000), 'E018'],
    ['a megabyte of "- "', '- '.repeat(500_000), 'E018'],
    ['a megabyte of {', '{a: '.repeat(250_000), 'E018'],
    ['an alias of itself', 'a: &a {b: *a}', 'E016'],
    ['an alias of nothing', 'a: *b', 'E016'],
    ['NUL', 'a: \0', 'E017'],
    ['UTF-16 read as UTF-8', Buffer.from('pack: {}', 'utf16le').toString('utf8'), 'E017'],
    ['a doubled key', 'a: 1\nb: 2\na: 3', 'E009'],
    ['a merge key', 'a: &a {x: 1}\nb: {<<: *a}', 'E019'],
    ['a tag', 'a: !!binary aGk=', 'E019'],
    ['a map as a key', '? {a: 1}\n: 2', 'E019'],
    ['two documents', 'a: 1\n---\nb: 2', 'E019'],
    ['an old YAML version', '%YAML 1.1\n---\na: yes', 'E019'],
    ['tabs', 'a:\n\tb: 1', 'E016'],
  ])('%s', (_name, text, code) => {
    expect(codes(text)).toEqual([code]);
  });

  test('an alias bomb', () => {
    const rows = Array.from({ length: 12 }, (_, row) =>
      row === 0
        ? 'k0: &k0 [x, x]'
        : `k${row}: &k${row} [${Array.from({ length: 9 }, () => `*k${row - 1}`).join(', ')}]`,
    );
    expect(codes(rows.join('\n'))).toEqual(['E018']);
  });

  test('__proto__ is a key like any other', () => {
    const { value } = parseDocument('__proto__: {polluted: true}', 'a.yaml');
    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('nothing makes it throw', () => {
    const pieces = fc.constantFrom(
      'a',
      ': ',
      '- ',
      '[',
      ']',
      '{',
      '}',
      '\n',
      '  ',
      '&a ',
      '*a',
      '"',
      "'",
      '|',
      '>',
      '#',
      '? ',
      '!x ',
      '---\n',
      '%',
      ',',
      '<<',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const document = parseDocument(parts.join(''), 'a.yaml');
        for (const { range } of document.diagnostics) expect(range.line).toBeGreaterThan(0);
        expect(document.rangeOf(['a', 0, 'b']).column).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('values', () => {
  test('follow YAML 1.2: no yes, no dates, no octal surprises', () => {
    const { value } = parseDocument('a: yes\nb: 2026-01-01\nc: 010\nd: true\ne: 1.5\nf: ~\n1: g\n', 'a.yaml');
    expect(value).toEqual({ a: 'yes', b: '2026-01-01', c: 10, d: true, e: 1.5, f: null, 1: 'g' });
  });
});

describe('merged documents', () => {
  const base = parseDocument('pack: {name: a}\npolicies:\n  chain: [x, y]\n  mode: observe\n', 'base.yaml');
  const over = parseDocument('policies:\n  chain: [z]\n', 'over.yaml');
  const merged = mergeDocuments([base, over]);

  test('maps merge, lists and scalars of the later file win', () => {
    expect(merged.value).toEqual({ pack: { name: 'a' }, policies: { chain: ['z'], mode: 'observe' } });
  });

  test('places are those of the file that said it last', () => {
    expect(merged.locate(['policies', 'chain', 0])).toMatchObject({
      file: 'over.yaml',
      range: { line: 2, column: 11 },
    });
    expect(merged.locate(['policies', 'mode'])).toMatchObject({ file: 'base.yaml', range: { line: 4 } });
    expect(merged.locate(['policies', 'nothing'])).toMatchObject({ file: 'over.yaml' });
  });
});
