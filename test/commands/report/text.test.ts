import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { displayCells } from '../../../src/commands/report/display-width.ts';
import { paintFor, plain } from '../../../src/commands/report/paint.ts';
import { renderDiagnostics } from '../../../src/commands/report/text.ts';
import type { Diagnostic, Range } from '../../../src/policy/diagnostic.ts';

function diagnostic(range: Range): Diagnostic {
  return { code: 'E002', severity: 'error', message: "Unknown key 'x'", path: 'a.x', file: 'f.yaml', range };
}

/** The source line as shown, and the underline, both without the frame before them. */
function shown(line: string, column: number, endColumn: number, endLine = 1): [string, string] {
  const range = { line: 1, column, endLine, endColumn };
  const rows = renderDiagnostics([diagnostic(range)], new Map([['f.yaml', `${line}\nnext`]]), plain).split('\n');
  return [(rows[3] ?? '').slice(5), (rows[4] ?? '').slice(5)];
}

describe('the underline', () => {
  test.each<[string, number, number, string, string]>([
    ['key: value', 6, 11, 'key: value', '     ^^^^^'],
    ['key: value', 11, 11, 'key: value', '          ^'],
    ['a:\tb', 4, 5, 'a:    b', '      ^'],
    ['日本: x', 5, 6, '日本: x', '      ^'],
    ['日本: x', 1, 3, '日本: x', '^^^^'],
    ['e\u0301: x', 5, 6, 'e\u0301: x', '   ^'],
    ['👩‍👩‍👧: x', 11, 12, '👩‍👩‍👧: x', '    ^'],
    ['\u001B[31m: x', 8, 9, '·[31m: x', '       ^'],
  ])('%j from %i', (line, column, endColumn, text, carets) => {
    expect(shown(line, column, endColumn)).toEqual([text, carets]);
  });

  test('of something that goes on below ends with its first line', () => {
    expect(shown('key: [a,', 6, 3, 2)).toEqual(['key: [a,', '     ^^^']);
  });

  test('keeps its place when a long line is trimmed', () => {
    const line = `${'a'.repeat(5000)}KEY${'b'.repeat(5000)}`;
    const [text, carets] = shown(line, 5001, 5004);
    expect(text.length).toBeLessThanOrEqual(120);
    expect(text.startsWith('…') && text.endsWith('…')).toBe(true);
    expect(text.slice(carets.indexOf('^'), carets.lastIndexOf('^') + 1)).toBe('KEY');
  });
});

test('the frame is as wide as the line number', () => {
  const text = `${'\n'.repeat(99)}x: 1`;
  const range = { line: 100, column: 1, endLine: 100, endColumn: 2 };
  expect(renderDiagnostics([diagnostic(range)], new Map([['f.yaml', text]]), plain)).toBe(
    "error[E002]: Unknown key 'x'\n  --> f.yaml:100:1 a.x\n     |\n 100 | x: 1\n     | ^\n",
  );
});

test('colour changes no character', async () => {
  const source = new Map([['f.yaml', 'x: 1']]);
  const one = diagnostic({ line: 1, column: 1, endLine: 1, endColumn: 2 });
  const coloured = renderDiagnostics([one], source, await paintFor(true));
  expect(coloured).toContain('\u001B[');
  expect(stripVTControlCharacters(coloured)).toBe(renderDiagnostics([one], source, await paintFor(false)));
});

test('cells cover the line, whatever it holds', () => {
  for (const line of ['plain', 'a\tb', '日本語', 'e\u0301', '👍🏽', '\uD800']) {
    expect(
      displayCells(line)
        .map(({ text }) => text)
        .join(''),
    ).toBe(line);
  }
});
