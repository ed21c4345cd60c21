import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { expandNames } from '../../../src/commands/lint/expand-names.ts';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kt-names-'));
  const files = [
    'a.yaml',
    'b.yml',
    'c+.yaml',
    '[x].yaml',
    '.hidden.yaml',
    'one/a.yaml',
    'one/deep/a.yaml',
    'two/a.yaml',
    'two/b.txt',
    'node_modules/x/a.yaml',
    '.git/a.yaml',
    'folder.yaml/inner.yaml',
  ];
  for (const file of files) {
    mkdirSync(join(folder, dirname(file)), { recursive: true });
    writeFileSync(join(folder, file), '');
  }
  symlinkSync('..', join(folder, 'one/up'));
  symlinkSync('a.yaml', join(folder, 'link.yaml'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a glob stands for', () => {
  test.each<[string, readonly string[]]>([
    ['*.yaml', ['[x].yaml', 'a.yaml', 'c+.yaml', 'link.yaml']],
    ['*.{yaml,yml}', ['[x].yaml', 'a.yaml', 'c+.yaml', 'link.yaml', 'b.yml']],
    ['?.y*', ['a.yaml', 'b.yml']],
    ['[ab].*', ['a.yaml', 'b.yml']],
    ['[!a].*', ['b.yml']],
    ['[a-b].yaml', ['a.yaml']],
    ['.*.yaml', ['.hidden.yaml']],
    ['*/a.yaml', ['one/a.yaml', 'two/a.yaml']],
    ['**/a.yaml', ['a.yaml', 'one/a.yaml', 'one/deep/a.yaml', 'two/a.yaml']],
    ['one/**', ['one/a.yaml', 'one/deep/a.yaml']],
    ['./one/*.yaml', ['./one/a.yaml']],
    ['one/../tw?/*.txt', ['one/../two/b.txt']],
    ['node_modules/**/*.yaml', ['node_modules/x/a.yaml']],
    ['c+.*', ['c+.yaml']],
  ])('%s', (glob, files) => {
    expect(expandNames([glob], folder)).toEqual(files);
  });

  test('absolute names where it is absolute', () => {
    expect(expandNames([`${folder}/two/*.yaml`], '/')).toEqual([join(folder, 'two/a.yaml')]);
  });
});

describe('a name', () => {
  test.each([['a.yaml'], ['missing.yaml'], ['[x].yaml'], ['-'], ['c+.yaml']])('%s is itself', (name) => {
    expect(expandNames([name], folder)).toEqual([name]);
  });

  test('stands once, however it is written', () => {
    expect(expandNames(['b.yml', './a.yaml', 'a.yaml', '?.yaml', '-', '-'], folder)).toEqual([
      'b.yml',
      './a.yaml',
      '-',
    ]);
  });
});

test.each([
  ['*.json', "no file matches '*.json'"],
  ['nowhere/**/*.yaml', "no file matches 'nowhere/**/*.yaml'"],
  ['[z-a].yaml', "not a usable pattern: '[z-a].yaml'"],
  ['{a,b}'.repeat(12), 'too many alternatives'],
])('%s is refused', (glob, message) => {
  expect(() => expandNames([glob], folder)).toThrow(message);
});
