import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, mkdtempSync, openSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const bin = fileURLToPath(new URL('../../bin/kt.js', import.meta.url));
let folder = '';

const valid = `pack:
  name: production
  version: 0.2.0
policies:
  chain:
    - pii-detector
    - audit-logger
providers:
  targets:
    - {id: main, provider: mock, model: '*'}
`;
const misspelt = valid.replace('pii-detector', 'pii-detectr');
const unused = `${valid}policy:\n  dlp-filter: {}\n`;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'kt-lint-'));
  const files: Readonly<Record<string, string | Buffer>> = {
    'policy-config.yaml': valid,
    'misspelt.yaml': misspelt,
    'unused.yaml': unused,
    'layer.yaml': 'pack: {version: 0.3.0}\n',
    'misspelt-layer.yaml': 'streaming:\n  output_mod: buffered\n',
    'open.yaml': 'pack: {name: a',
    'deep.yaml': '['.repeat(1_000_000),
    'nul.yaml': 'pack: \0',
    'utf-16.yaml': Buffer.from('\uFEFFpack: {}', 'utf16le'),
    'not-utf-8.yaml': Buffer.from([0x61, 0x3a, 0x20, 0xff]),
    'proto.yaml': `${valid}__proto__: {a: 1}\n`,
    'large.yaml': '#'.repeat(1024 * 1024 + 1),
    'bomb.yaml': Array.from({ length: 40 }, (_, index) =>
      index === 0 ? 'a0: &a0 [x, x]' : `a${index}: &a${index} [*a${index - 1}, *a${index - 1}]`,
    ).join('\n'),
    'many.yaml': Array.from({ length: 3000 }, (_, index) => `k${index}: 1\n`).join(''),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  mkdirSync(join(folder, 'folder.yaml'));
  symlinkSync('loop.yaml', join(folder, 'loop.yaml'));
  writeFileSync(join(folder, 'huge.yaml'), '');
  truncateSync(join(folder, 'huge.yaml'), 100 * 1024 * 1024);
  execFileSync('mkfifo', [join(folder, 'fifo.yaml')]);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs `kt policy lint` as a process of its own. */
function lint(args: readonly string[], input = ''): { status: number | null; stdout: string; stderr: string } {
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder };
  return spawnSync(process.execPath, [bin, 'policy', 'lint', ...args], { cwd: folder, input, encoding: 'utf8', env });
}

describe('a valid config', () => {
  const report =
    'OK policy-config.yaml is valid\nPack: production (v0.2.0)\nChain: pii-detector -> audit-logger\nPolicies validated: 2\n';

  test.each([[[]], [['policy-config.yaml']], [['--file', 'policy-config.yaml']]])('with %j', (args) => {
    expect(lint(args)).toMatchObject({ status: 0, stdout: report, stderr: '' });
  });

  test('on standard input', () => {
    const { status, stdout } = lint(['-', '--stdin-filename', 'policy-config.yaml'], valid);
    expect({ status, stdout }).toEqual({ status: 0, stdout: report });
  });

  test('as JSON', () => {
    const { status, stdout } = lint(['--json']);
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      valid: true,
      file: 'policy-config.yaml',
      errors: [],
      warnings: [],
      pack: { name: 'production', version: '0.2.0' },
      chain: ['pii-detector', 'audit-logger'],
      policy_count: 2,
    });
  });
});

describe('a config with errors', () => {
  test('is reported with the line and what to write instead', () => {
    expect(lint(['misspelt.yaml'])).toEqual(
      expect.objectContaining({
        status: 1,
        stderr: '',
        stdout: `error[E001]: Unknown policy kind 'pii-detectr'
  --> misspelt.yaml:6:7 policies.chain[0]
   |
 6 |     - pii-detectr
   |       ^^^^^^^^^^^
  help: Did you mean 'pii-detector'?
`,
      }),
    );
  });

  test('in JSON has every member of the contract', () => {
    const { status, stdout } = lint(['misspelt.yaml', '--format', 'json']);
    expect(status).toBe(1);
    expect(JSON.parse(stdout)).toEqual({
      valid: false,
      file: 'misspelt.yaml',
      errors: [
        {
          code: 'E001',
          path: 'policies.chain[0]',
          line: 6,
          column: 7,
          endLine: 6,
          endColumn: 18,
          message: "Unknown policy kind 'pii-detectr'",
          suggestion: "Did you mean 'pii-detector'?",
          docs: 'docs/lint-codes.md#e001',
        },
      ],
      warnings: [],
    });
  });

  test('among several makes the answer no; JSON is a list', () => {
    const { status, stdout } = lint(['policy-config.yaml', 'misspelt.yaml', '--json']);
    expect(status).toBe(1);
    const reports = JSON.parse(stdout) as { valid: boolean; file: string }[];
    expect(reports.map(({ valid: isValid, file }) => [file, isValid])).toEqual([
      ['policy-config.yaml', true],
      ['misspelt.yaml', false],
    ]);
  });
});

describe('warnings', () => {
  test('alone leave a config valid', () => {
    const { status, stdout } = lint(['unused.yaml']);
    expect(status).toBe(0);
    expect(stdout).toContain('warning[W001]');
    expect(stdout).toContain('OK unused.yaml is valid');
  });

  test('fail with --strict', () => {
    const { status, stdout } = lint(['unused.yaml', '--strict']);
    expect(status).toBe(1);
    expect(stdout).not.toContain('OK');
  });

  test('are in their own list in JSON', () => {
    const { stdout } = lint(['unused.yaml', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      valid: true,
      errors: [],
      warnings: [{ code: 'W001' }],
      policy_count: 2,
    });
  });
});

describe('several configs', () => {
  test('in text take a line each where they are valid, and the last line sums up', () => {
    expect(lint(['policy-config.yaml', 'unused.yaml'])).toMatchObject({
      status: 0,
      stdout: `OK policy-config.yaml is valid

warning[W001]: Policy kind 'dlp-filter' has settings but does not stand in the chain, so it never runs
  --> unused.yaml:12:3 policy.dlp-filter
    |
 12 |   dlp-filter: {}
    |   ^^^^^^^^^^
  help: Add 'dlp-filter' to policies.chain, or remove its settings.

OK unused.yaml is valid
Checked 2 configs: 2 passed, 0 failed (0 errors, 1 warning)
`,
    });
  });

  test('fail where one does, and with --strict where one has warnings', () => {
    const { status, stdout } = lint(['policy-config.yaml', 'misspelt.yaml', 'unused.yaml', '--strict']);
    expect(status).toBe(1);
    expect(stdout).toMatch(/^Checked 3 configs: 1 passed, 2 failed \(1 error, 1 warning\)$/m);
    expect(stdout).toContain('OK policy-config.yaml is valid');
    expect(stdout).not.toContain('OK unused.yaml');
  });

  test('are found by globs that the shell left alone', () => {
    const { status, stdout } = lint(['--file', 'policy-c*.yaml', '{misspelt,unused}.yaml', '--json']);
    expect(status).toBe(1);
    const reports = JSON.parse(stdout) as { file: string }[];
    expect(reports.map(({ file }) => file)).toEqual(['misspelt.yaml', 'unused.yaml', 'policy-config.yaml']);
    expect(lint(['no*.yml'])).toMatchObject({ status: 2, stdout: '', stderr: "kt: no file matches 'no*.yml'\n" });
  });
});

describe('layers', () => {
  const layers = ['--policy-config', 'policy-config.yaml', '--policy-config', 'layer.yaml'];

  test('are one config, each message in the file it came from', () => {
    const { status, stdout } = lint([...layers, '--policy-config', 'misspelt-layer.yaml']);
    expect(status).toBe(1);
    expect(stdout).toContain('  --> misspelt-layer.yaml:2:3 streaming.output_mod\n');
    expect(stdout.match(/^(error|warning)/gm)).toHaveLength(1);
  });

  test('that are valid together are so called', () => {
    const { status, stdout } = lint(layers);
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout:
        'OK policy-config.yaml + layer.yaml is valid\nPack: production (v0.3.0)\nChain: pii-detector -> audit-logger\nPolicies validated: 2\n',
    });
  });

  test('in JSON are one object, whose items name their file', () => {
    const { stdout } = lint(['--policy-config', 'unused.yaml', '--policy-config', 'layer.yaml', '--json']);
    expect(JSON.parse(stdout)).toMatchObject({
      valid: true,
      file: 'layer.yaml',
      files: ['unused.yaml', 'layer.yaml'],
      warnings: [{ file: 'unused.yaml', code: 'W001', line: 12 }],
      pack: { version: '0.3.0' },
    });
  });

  test('stand beside files of their own', () => {
    const { status, stdout } = lint([...layers, 'layer.yaml', '--json']);
    expect(status).toBe(1);
    expect((JSON.parse(stdout) as { valid: boolean }[]).map(({ valid: isValid }) => isValid)).toEqual([false, true]);
  });
});

describe('other formats', () => {
  test('sarif, also of a clean config', () => {
    const { status, stdout } = lint(['--format', 'sarif']);
    expect(status).toBe(0);
    const log = JSON.parse(stdout) as { runs: { tool: { driver: { semanticVersion: string } }; results: [] }[] };
    expect(log.runs[0]?.results).toEqual([]);
    expect(log.runs[0]?.tool.driver.semanticVersion).toMatch(/^\d+\.\d+\.\d+/);
    expect(lint(['misspelt.yaml', '--format', 'sarif']).status).toBe(1);
  });

  test('github', () => {
    const { status, stdout } = lint(['misspelt.yaml', '--format', 'github']);
    expect(status).toBe(1);
    expect(stdout).toBe(`::error file=misspelt.yaml,line=6,endLine=6,col=7,endColumn=18,title=kt policy lint E001::\
Unknown policy kind 'pii-detectr'%0ADid you mean 'pii-detector'?
Checked 1 config: 0 passed, 1 failed (1 error, 0 warnings)
`);
  });
});

describe('hostile files', () => {
  test.each([
    ['open.yaml', 1, 'E016'],
    ['deep.yaml', 1, 'E018'],
    ['nul.yaml', 1, 'E017'],
    ['proto.yaml', 1, "Unknown key '__proto__'"],
    ['utf-16.yaml', 2, 'UTF-16'],
    ['not-utf-8.yaml', 2, 'not UTF-8'],
    ['bomb.yaml', 1, 'E018'],
    ['large.yaml', 2, 'larger than'],
    ['huge.yaml', 2, 'larger than'],
    ['loop.yaml', 2, 'go in a circle'],
    ['/dev/zero', 2, 'not a regular file'],
    ['folder.yaml', 2, 'folder'],
    ['fifo.yaml', 2, 'not a regular file'],
    ['missing.yaml', 2, 'no such file'],
    ['policy-config.yaml/x', 2, 'not a folder'],
    [`${'x'.repeat(5000)}.yaml`, 2, 'too long'],
  ])('%.40s ends with %i', (name, status, text) => {
    const result = lint([name]);
    expect(result.status).toBe(status);
    expect(status === 1 ? result.stdout : result.stderr).toContain(text);
    expect(result.stderr + result.stdout).not.toMatch(/^ {4}at /m);
  });

  test('a missing one is said before anything is judged', () => {
    expect(lint(['policy-config.yaml', 'missing.yaml'])).toMatchObject({ status: 2, stdout: '' });
  });

  test('every spot fits a terminal, however long its line', () => {
    const { stdout } = lint(['-'], `pack: {name: "${'é'.repeat(100_000)}", versin: 1}\npolicies: {chain: []}\n`);
    expect(Math.max(...stdout.split('\n').map(({ length }) => length))).toBeLessThan(140);
    expect(stdout).toContain('versin');
  });
});

describe('--env', () => {
  test('warns of secrets that are not there', () => {
    const text = valid.replace('provider: mock', 'provider: openai, secret_key_ref: {env: NOT_THERE}');
    expect(lint(['-'], text).stdout).toContain('OK - is valid');
    const { status, stdout } = lint(['-', '--env'], text);
    expect(status).toBe(0);
    expect(stdout).toContain("warning[W017]: The environment variable 'NOT_THERE' is not set");
  });
});

test('a secret is not shown, neither in words nor in its line', () => {
  const { status, stdout } = lint(
    ['-'],
    valid.replace('provider: mock', 'provider: mock, api_key: sk-proj-4f9a0c7b2e'),
  );
  expect(status).toBe(1);
  expect(stdout).toContain("error[E013]: A secret is written out in 'api_key'");
  expect(stdout).toContain('api_key: ******************');
  expect(stdout).not.toContain('4f9a0c7b2e');
});

test('a document of one policy is judged as one', () => {
  const { status, stdout } = lint(
    ['-'],
    'policy: {name: prompt-injection, version: 1.0.0, enabled: true}\nstrictness: hihg\n',
  );
  expect(status).toBe(1);
  expect(stdout).toContain('  --> -:2:13 strictness\n');
  expect(stdout).toContain("Did you mean 'high'?");
});

describe('flags', () => {
  test('--explain tells what a code means, in any case', () => {
    const { status, stdout } = lint(['--explain', 'e003']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^error\[E003\]: .+\n\n.+\n\nFor example:\n\n {4}policies:/);
  });

  test.each([[['--explain', 'E999']], [['--format', 'xml']], [['--nope']], [['--file']]])(
    '%j is a usage error',
    (args) => {
      const { status, stdout, stderr } = lint(args);
      expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
      expect(stderr).not.toBe('');
    },
  );

  test('--help has examples', () => {
    const { status, stdout } = lint(['--help']);
    expect(status).toBe(0);
    expect(stdout.match(/^ {2}\$ .*kt policy lint/gm)?.length).toBeGreaterThanOrEqual(2);
  });

  test('--color colours a pipe', () => {
    expect(lint(['misspelt.yaml', '--color']).stdout).toContain('\u001B[31m');
    expect(lint(['misspelt.yaml']).stdout).not.toContain('\u001B');
  });
});

test('a closed pipe ends it quietly', async () => {
  const child = spawn(process.execPath, [bin, 'policy', 'lint', 'many.yaml'], { cwd: folder });
  child.stdout.destroy();
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const [status] = (await once(child, 'close')) as [number];
  expect(stderr).toBe('');
  expect([0, 1]).toContain(status);
});

test.runIf(process.platform === 'linux')('a disk that is full is no lint error', () => {
  const full = openSync('/dev/full', 'w');
  const stdio = ['ignore', full, 'pipe'] as const;
  const { status, stderr } = spawnSync(process.execPath, [bin, 'policy', 'lint', 'many.yaml'], {
    cwd: folder,
    encoding: 'utf8',
    stdio: [...stdio],
  });
  closeSync(full);
  expect([status, stderr]).toEqual([2, 'kt: cannot write: ENOSPC: no space left on device, write\n']);
});
