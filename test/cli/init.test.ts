import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { starterConfig } from '../../src/commands/templates/starter.ts';
import { lintConfig } from '../../src/gateway/config.ts';
import { schemaId } from '../../src/policy/joined-schema.ts';

const root = new URL('../../', import.meta.url);
const bin = fileURLToPath(new URL('bin/kt.js', root));
let folder = '';
let file = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kt-init-'));
  file = join(folder, 'policy-config.yaml');
});

afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const init = (args: readonly string[] = [], cwd = folder) =>
  spawnSync(process.execPath, [bin, 'init', ...args], { cwd, encoding: 'utf8' });

describe('kt init', () => {
  test('writes the starter config and says what comes next', () => {
    const { status, stdout, stderr } = init();
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toContain('kt gateway run');
    expect(readFileSync(file, 'utf8')).toBe(starterConfig);
  });

  test('leaves a config that is there alone', () => {
    writeFileSync(file, 'mine');
    const { status, stderr } = init();
    expect(status).toBe(2);
    expect(stderr).toContain('--force');
    expect(readFileSync(file, 'utf8')).toBe('mine');
  });

  test('overwrites with --force', () => {
    writeFileSync(file, 'mine');
    expect(init(['--force']).status).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(starterConfig);
  });

  test('says so where it cannot write', () => {
    mkdirSync(file);
    const { status, stderr } = init(['--force']);
    expect(status).toBe(2);
    expect(stderr).toContain('cannot write policy-config.yaml');
    expect(stderr).not.toMatch(/^ {4}at /m);
  });
});

describe('the starter config', () => {
  test('loads, without a warning', () => {
    const { diagnostics, summary } = lintConfig([{ name: 'starter.yaml', text: starterConfig }]);
    expect(diagnostics).toEqual([]);
    expect(summary?.chain).toEqual(['prompt-injection', 'pii-detector', 'dlp-filter', 'audit-logger']);
  });

  test('is the example of the repository, and names its schema', () => {
    expect(readFileSync(new URL('examples/starter.yaml', root), 'utf8')).toBe(starterConfig);
    expect(starterConfig.split('\n')[0]).toBe(`# yaml-language-server: $schema=${schemaId}`);
  });
});
