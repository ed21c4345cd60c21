/**
 * What runs `kt` before commits and in CI: the action's own scripts as a runner would start them, the problem matcher on real
 * reports, the hooks' patterns. pre-commit, husky and lefthook themselves are tried with `npm run test:hooks`.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { templateCases, templateConfig } from '../src/commands/templates/registry.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const read = (name: string): string => readFileSync(join(root, name), 'utf8');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kt-hooks-'));
  mkdirSync(join(folder, 'tests'));
  mkdirSync(join(folder, 'more configs'));
  writeFileSync(join(folder, 'policy-config.yaml'), templateConfig('starter'));
  writeFileSync(join(folder, 'tests', 'starter.json'), templateCases('starter'));
  writeFileSync(
    join(folder, 'more configs', 'policy-config.yaml'),
    'pack: {name: a, version: 0.1.0}\npolicies: {chain: [pii-detectr]}\n',
  );
  writeFileSync(
    join(folder, 'warned.yaml'),
    `${templateConfig('starter')}\nrate_limits: {global: {requests_per_minute: 0}}\n`,
  );
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: {
    readonly steps: readonly {
      readonly name: string;
      readonly run: string;
      readonly env?: Readonly<Record<string, string>>;
    }[];
  };
}

const action = parse(read('action.yml')) as Action;

/** Runs a step of the action with some inputs, as GitHub's runner does it for `shell: bash`. */
function runStep(
  name: string,
  inputs: Readonly<Record<string, string>> = {},
): { status: number | null; stdout: string } {
  const step = action.runs.steps.find((one) => one.name === name);
  if (step === undefined) throw new Error(`the action has no step '${name}'`);
  const value = (text: string): string =>
    text.replaceAll(
      /\$\{\{ inputs\.(\w+) \}\}/g,
      (_match, input: string) => inputs[input] ?? action.inputs[input]?.default ?? '',
    );
  const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([key, text]) => [key, value(text)]));
  const script = join(folder, 'step.sh');
  writeFileSync(script, step.run);
  return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', HOME: folder, GITHUB_ACTION_PATH: root.replace(/\/$/, ''), ...env },
  });
}

interface Matcher {
  readonly pattern: readonly { readonly regexp: string; readonly [group: string]: string | number }[];
}

/** What the runner's problem matcher finds in an output. */
function matched(output: string): readonly Readonly<Record<string, string>>[] {
  const { problemMatcher } = JSON.parse(read('problem-matcher.json')) as {
    readonly problemMatcher: readonly [Matcher];
  };
  const [first, second] = problemMatcher[0].pattern;
  const lines = output.split('\n');
  return lines.flatMap((_line, index) => {
    const found = [first, second].map((pattern, offset) =>
      new RegExp(pattern?.regexp ?? '').exec(lines[index + offset] ?? ''),
    );
    if (found.includes(null)) return [];
    const groups = [first, second].flatMap((pattern, place) =>
      Object.entries(pattern ?? {}).flatMap(([key, group]) =>
        typeof group === 'number' ? [[key, found[place]?.[group] ?? ''] as const] : [],
      ),
    );
    return [Object.fromEntries(groups)];
  });
}

describe('the action', () => {
  it('passes where configs are valid, and runs their cases', () => {
    expect(runStep('Install kt').status).toBe(0);
    expect(runStep('kt policy lint')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining('OK policy-config.yaml is valid') as string,
    });
    expect(runStep('kt policy test')).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(', 0 failed') as string,
    });
  });

  it('fails where one is not, and marks the place', () => {
    const { status, stdout } = runStep('kt policy lint', { files: '\n  policy-config.yaml\n  more configs/*.yaml\n' });
    expect(status).toBe(1);
    expect(stdout).toContain(`::add-matcher::${root}problem-matcher.json`);
    expect(matched(stdout)).toEqual([
      {
        severity: 'error',
        code: 'E001',
        message: "Unknown policy kind 'pii-detectr'",
        file: 'more configs/policy-config.yaml',
        line: '2',
        column: '20',
      },
    ]);
  });

  it('fails on warnings where it is strict', () => {
    expect(runStep('kt policy lint', { files: 'warned.yaml' }).status).toBe(0);
    const { status, stdout } = runStep('kt policy lint', { files: 'warned.yaml', strict: 'true' });
    expect(status).toBe(1);
    expect(matched(stdout).map(({ code }) => code)).toEqual(['W013']);
  });
});

describe('the hooks for pre-commit', () => {
  const hooks = parse(read('.pre-commit-hooks.yaml')) as readonly { readonly id: string; readonly files: string }[];
  const takes = (id: string, file: string): boolean =>
    new RegExp(hooks.find((hook) => hook.id === id)?.files ?? '$.').test(file);

  it('look at configs and cases, and at nothing else', () => {
    for (const name of ['policy-config.yaml', 'a/policy-config.yml', 'policy-config.prod.yaml'])
      expect(takes('kt-policy-lint', name)).toBe(true);
    for (const name of ['policy-config.schema.json', 'docker-compose.yaml', 'my-policy-config.yaml'])
      expect(takes('kt-policy-lint', name)).toBe(false);
    expect(takes('kt-policy-test', 'tests/a.json')).toBe(true);
    expect(takes('kt-policy-test', 'package.json')).toBe(false);
  });
});
