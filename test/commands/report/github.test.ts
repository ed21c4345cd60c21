import { expect, test } from 'vitest';
import { renderGithub } from '../../../src/commands/report/github.ts';
import { clean, faulty, reportOn } from './reports.ts';

test('every diagnostic is a command of one line, whatever the config holds', async () => {
  const [error, warning, totals, ...rest] = renderGithub([await reportOn({ 'a,b:c%.yaml': faulty })], false).split(
    '\n',
  );
  const file = 'file=a%2Cb%3Ac%25.yaml';
  expect(error).toBe(
    `::error ${file},line=1,endLine=1,col=33,endColumn=46,title=kt policy lint E002::` +
      "Unknown key 'a ,b: 100%25'%0AKnown here: name, version, enabled, description.",
  );
  expect(warning).toMatch(/^::warning file=a%2Cb%3Ac%25\.yaml,line=3,endLine=3,.*W001::/);
  expect([totals, ...rest]).toEqual(['Checked 1 config: 0 passed, 1 failed (1 error, 1 warning)', '']);
});

test('a command can not be begun from within a message', async () => {
  const text = `${clean}"\\n::error::x\\r\\n::set-output name=a::b": 1\n`;
  const report = renderGithub([await reportOn({ 'a.yaml': text })], false);
  expect(report.split(/\r\n|\r|\n/).filter((line) => line.startsWith('::'))).toHaveLength(1);
});

test('a clean config has no commands', async () => {
  expect(renderGithub([await reportOn({ 'a.yaml': clean })], true)).toBe(
    'Checked 1 config: 1 passed, 0 failed (0 errors, 0 warnings)\n',
  );
});

test('a place of several lines has no columns', () => {
  const range = { line: 1, column: 3, endLine: 2, endColumn: 1 };
  const diagnostics = [{ code: 'E016', severity: 'error', message: 'm', path: '', file: 'f', range }] as const;
  const report = renderGithub([{ files: ['f'], diagnostics, sources: new Map(), summary: null }], false);
  expect(report).toContain('::error file=f,line=1,endLine=2,title=');
});
