import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';

const bin = fileURLToPath(new URL('../../bin/kt.js', import.meta.url));
const comment = '# kt-lint-disable-next-line W001 -- no longer\r\n';
const head = '\uFEFFpack:   {name: "a",\tversion: 0.1.0}   # odd, but mine\r\n';
const tail = "policies: {chain: [ 'audit-logger' ]}";
const before = `${head}${comment}${tail}`;
const after = `${head}${tail}`;
let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kt-fix-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

function fix(args: readonly string[], input = '') {
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder };
  const words = [bin, 'policy', 'lint', '--fix', ...args];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { cwd: folder, input, encoding: 'utf8', env });
  return { status, stdout, stderr };
}

test('writes the mended file, byte for byte elsewhere, and reports on what is left', () => {
  write('a.yaml', before);
  const { status, stdout, stderr } = fix(['a.yaml', '--strict']);
  expect(read('a.yaml')).toBe(after);
  expect(stdout).toMatch(/^OK a\.yaml is valid\n/);
  expect({ status, stderr }).toEqual({ status: 0, stderr: 'Fixed 1 problem in a.yaml\n' });
  expect(readdirSync(folder)).toEqual(['a.yaml']);
});

test('leaves a file alone that has nothing to mend, and one that does not load', () => {
  const broken = `${before.replace('chain', 'chian')}\n`;
  write('clean.yaml', after);
  write('broken.yaml', broken);
  const times = (): readonly number[] => ['clean.yaml', 'broken.yaml'].map((name) => statSync(join(folder, name)).ino);
  const were = times();
  const { status, stdout, stderr } = fix(['clean.yaml', 'broken.yaml']);
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' });
  expect(stdout).toContain("Unknown key 'chian'");
  expect(read('broken.yaml')).toBe(broken);
  expect(times()).toEqual(were);
});

test('keeps the mode of a file, and a link to it', () => {
  write('a.yaml', before);
  chmodSync(join(folder, 'a.yaml'), 0o664);
  symlinkSync('a.yaml', join(folder, 'link.yaml'));
  expect(fix(['link.yaml']).status).toBe(0);
  expect(lstatSync(join(folder, 'link.yaml')).isSymbolicLink()).toBe(true);
  expect(statSync(join(folder, 'a.yaml')).mode & 0o777).toBe(0o664);
  expect(read('a.yaml')).toBe(after);
});

test('prints standard input, mended or not, and reports on standard error', () => {
  const { status, stdout, stderr } = fix(['-', '--stdin-filename', 'a.yaml'], before);
  expect({ status, stdout }).toEqual({ status: 0, stdout: after });
  expect(stderr).toMatch(/^Fixed 1 problem in a\.yaml\nOK a\.yaml is valid\n/);
  expect(readdirSync(folder)).toEqual([]);

  const broken = fix(['-'], 'pack: [');
  expect({ status: broken.status, stdout: broken.stdout }).toEqual({ status: 1, stdout: 'pack: [' });
  expect(broken.stderr).toContain('error[E016]');

  write('a.yaml', before);
  expect(fix(['-', 'a.yaml'], before)).toMatchObject({ status: 2, stdout: '' });
  expect(read('a.yaml')).toBe(before);
});

test('keeps a comment that one of the configs needs which the file is a part of', () => {
  const base = 'pack: {name: a, version: 0.1.0}\n# kt-lint-disable-next-line W002 -- why\nstreaming: {}\n';
  const needed = `${base}policies:\n  chain: [pii-detector]\n  # kt-lint-disable-next-line W012 -- an outage is worse\n  fail_mode: allow\n`;
  write('base.yaml', needed);
  write('observed.yaml', 'policies: {mode: observe}\n');
  const layered = ['--policy-config', 'base.yaml', '--policy-config', 'observed.yaml'];
  fix(['base.yaml', ...layered]);
  expect(read('base.yaml')).toBe(needed.replace(/^# kt.*\n/m, ''));
  fix(layered);
  expect(read('base.yaml')).not.toContain('kt-lint');
});
