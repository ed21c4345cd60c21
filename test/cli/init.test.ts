import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { templateCases, templateConfig, templates } from '../../src/commands/templates/registry.ts';
import { lintConfig } from '../../src/gateway/config.ts';
import { loadConfig } from '../../src/gateway/load-config.ts';
import { runCase, type GoldenCase } from '../../src/gateway/trial/case.ts';
import { trialConfig } from '../../src/gateway/trial/trial-config.ts';

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

const kt = (...args: readonly string[]) =>
  spawnSync(process.execPath, [bin, ...args], { cwd: folder, encoding: 'utf8' });
const init = (...args: readonly string[]) => kt('init', ...args);

describe('kt init', () => {
  test('writes a config, its cases and its schema, and says what comes next', () => {
    const { status, stdout, stderr } = init();
    expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
    expect(stderr).toContain('Wrote policy-config.yaml, tests/cases.json, policy-config.schema.json.');
    expect(stderr).toContain('kt gateway run');
    const [first, ...rest] = readFileSync(file, 'utf8').split('\n');
    expect(first).toBe('# yaml-language-server: $schema=./policy-config.schema.json');
    expect(rest.join('\n')).toBe(templateConfig('starter'));
    expect(readFileSync(join(folder, 'policy-config.schema.json'), 'utf8')).toBe(
      readFileSync(new URL('schemas/policy-config.schema.json', root), 'utf8'),
    );
    expect(kt('policy', 'lint', '--strict').status).toBe(0);
    expect(kt('policy', 'test').stdout).toMatch(/, 0 failed$/m);
  });

  test.each(['policy-config.yaml', 'tests/cases.json'])(
    'leaves %s that is there alone, and writes nothing else',
    (name) => {
      mkdirSync(join(folder, 'tests'));
      writeFileSync(join(folder, name), 'mine');
      const { status, stderr } = init();
      expect(status).toBe(2);
      expect(stderr).toBe(`kt: ${name} is already there\n'kt init --force' overwrites it.\n`);
      expect(readFileSync(join(folder, name), 'utf8')).toBe('mine');
      expect(readdirSync(folder).filter((one) => one !== 'tests' && one !== name)).toEqual([]);
    },
  );

  test('overwrites with --force', () => {
    writeFileSync(file, 'mine');
    expect(init('--force').status).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('name: starter');
  });

  test('writes the schema alone, also over an older one', () => {
    writeFileSync(join(folder, 'policy-config.schema.json'), '{}');
    expect(init('--schema').status).toBe(0);
    expect(readFileSync(join(folder, 'policy-config.schema.json'), 'utf8')).toContain('prompt-injection');
    expect(existsSync(file)).toBe(false);
  });

  test('says so where it cannot write', () => {
    mkdirSync(file);
    const { status, stderr } = init('--force');
    expect(status).toBe(2);
    expect(stderr).toContain('cannot write policy-config.yaml');
    expect(stderr).not.toMatch(/^ {4}at /m);
  });

  test.skipIf(process.getuid?.() === 0)('says so where it must not write', () => {
    chmodSync(folder, 0o500);
    expect(init()).toMatchObject({ status: 2, stderr: 'kt: cannot write policy-config.yaml: permission denied\n' });
    chmodSync(folder, 0o700);
  });

  test('names its templates where one is misspelt', () => {
    const { status, stderr } = init('--template', 'helthcare');
    expect(status).toBe(2);
    expect(stderr).toContain('healthcare-us-hipaa');
  });
});

describe('the templates', () => {
  test('are the ten that there are examples of', () => {
    const names = templates.map(({ name }) => name).toSorted();
    const examples = readdirSync(new URL('examples/', root)).filter((name) => name.endsWith('.yaml'));
    expect(examples.map((name) => name.replace('.yaml', '')).toSorted()).toEqual(names);
    expect(names).toHaveLength(10);
  });

  test.each(templates)('$name lints without a word, and its cases pass', async ({ name }) => {
    const files = [{ name: `${name}.yaml`, text: templateConfig(name) }];
    const { diagnostics, summary } = await lintConfig(files, { now: Date.now() });
    expect(diagnostics).toEqual([]);
    expect(summary?.pack.name).toBe(name);
    const { config } = await loadConfig(files, { now: Date.now, ticks: () => 0 });
    if (config === null) throw new Error('it does not load');
    const cases = JSON.parse(templateCases(name)) as readonly GoldenCase[];
    const trial = trialConfig(config);
    for (const one of cases) expect((await runCase(trial, one)).differences, one.name).toEqual([]);
    // A case that expects a refusal shows that the template keeps something out; one that allows, that it lets work go on.
    const verdicts = new Set(cases.map(({ expected }) => expected.verdict));
    expect(verdicts).toContain('allow');
    expect(verdicts.has('block') || verdicts.has('escalate')).toBe(true);
  });
});
