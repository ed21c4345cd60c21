import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseDocument } from '../../src/policy/document.ts';
import { fixText } from '../../src/policy/fix.ts';
import { lintText } from '../support/lint.ts';

const fix = async (text: string): Promise<string> => fixText(text, await lintText(text));
const head = 'pack: {name: a, version: 0.1.0}\npolicies: {chain: [audit-logger]}\n';

describe('a comment that silences nothing', () => {
  test.each([
    ['goes with its line', '# kt-lint-disable-next-line W001 -- why\n', ''],
    ['goes with an indented line', '   # kt-lint-disable-next-line W001\n', ''],
    ['goes with CRLF', '# kt-lint-disable-next-line W001\r\n', ''],
    ['goes from the end of a file', '# kt-lint-disable-next-line W001', ''],
    ['goes with all its codes', '# kt-lint-disable-next-line W001, W012  E002 -- why\n', ''],
    ['goes before another', '# kt-lint-disable-next-line W001\n# kt-lint-disable-next-line W002\n# x\n', '# x\n'],
  ])('%s', async (_how, comment, rest) => {
    expect(await fix(`${head}${comment}`)).toBe(`${head}${rest}`);
  });

  test('leaves codes that silence something, and their reason', async () => {
    const text = (codes: string): string =>
      `${head}policy:\r\n    # kt-lint-disable-next-line ${codes} -- in May, W002\r\n    pii-detector:   {action: redact}\r\n`;
    expect(await fix(text('W001'))).toBe(text('W001'));
    expect(await fix(text('W002, W001'))).toBe(text('W001'));
    expect(await fix(text('W001, W002,W003'))).toBe(text('W001'));
    expect(await fix(text('W002 W001 W012'))).toBe(text('W001'));
  });

  test('leaves a byte order mark, and text that only looks like a comment', async () => {
    expect(await fix(`\uFEFF# kt-lint-disable-next-line W001\n${head}`)).toBe(`\uFEFF${head}`);
    const text = `pack:\n  name: a\n  version: 0.1.0\n  description: |\n    # kt-lint-disable-next-line W001\npolicies: {chain: []}\n`;
    expect(await fix(text)).toBe(text);
  });

  test('stays where the config has errors that may hide what it silences', async () => {
    const text = `${head.replace('chain', 'fail_mod: x, chain')}# kt-lint-disable-next-line W012 -- why\n`;
    expect(await fix(text)).toBe(text);
  });
});

test('what is left means the same, has nothing more to fix, and no other line was touched', async () => {
  const comment = fc
    .tuple(
      fc.constantFrom('', '  ', '      '),
      fc.array(fc.constantFrom('W001', 'W002', 'E002', 'x'), { maxLength: 4 }),
    )
    .map(([indent, codes]) => `${indent}# kt-lint-disable-next-line ${codes.join(', ')} -- why`);
  const lines = ['pack:', '  name: a', '  version: 0.1.0', 'policies:', '  chain:', '  - audit-logger', 'policy:'];
  const all = [...lines, '  pii-detector: {action: redact}', '# a comment', ''];
  const layout = fc.array(fc.option(comment, { nil: null }), { minLength: all.length, maxLength: all.length });
  await fc.assert(
    fc.asyncProperty(layout, fc.constantFrom('\n', '\r\n'), async (comments, end) => {
      const text = all.flatMap((line, index) => [comments[index] ?? [], line].flat()).join(end);
      const fixed = await fix(text);
      expect(parseDocument(fixed, '').value).toEqual(parseDocument(text, '').value);
      const before = (await lintText(text)).map(({ code }) => code);
      const after = (await lintText(fixed)).map(({ code }) => code);
      expect(after).toEqual(before.filter((code) => code !== 'W003'));
      const plain = (source: string): readonly string[] =>
        source.split('\n').filter((line) => !line.includes('kt-lint'));
      expect(plain(fixed)).toEqual(plain(text));
    }),
    { numRuns: 300 },
  );
});
