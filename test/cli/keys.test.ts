import { spawnSync } from 'node:child_process';
import { chownSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Context } from '../../src/commands/context.ts';
import { CommandError } from '../../src/commands/exit-code.ts';
import { runProgram } from '../../src/commands/program.ts';
import { keyTypeOf } from '../../src/gateway/keys.ts';

let home = '';

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'kt-cli-keys-'));
});

afterEach(() => {
  rmSync(home, { recursive: true, force: true });
});

/** Runs `kt keys …` in this process. A CommandError counts as its status, its message as stderr. */
const kt = async (words: readonly string[], env: Context['env'] = {}) => {
  const text = { stdout: '', stderr: '' };
  const collect = (name: 'stdout' | 'stderr') =>
    new Writable({
      write(chunk: Buffer, _encoding, done) {
        text[name] += chunk.toString();
        done();
      },
    });
  const context: Context = {
    env,
    cwd: home,
    stdin: new PassThrough(),
    stdout: collect('stdout'),
    stderr: collect('stderr'),
    home,
    outlived: new Set(),
    color: { stdout: false, stderr: false },
    now: () => Date.parse('2026-11-23T08:00:00Z'),
    onSignal: () => () => undefined,
    exit: () => undefined,
  };
  try {
    return { status: await runProgram(['keys', ...words], '0.0.0', context), ...text };
  } catch (error) {
    if (!(error instanceof CommandError)) throw error;
    return { status: error.status, stdout: text.stdout, stderr: text.stderr + error.message };
  }
};

const stored = (): { keys: Record<string, unknown>[] } =>
  JSON.parse(readFileSync(join(home, 'keys.json'), 'utf8')) as { keys: Record<string, unknown>[] };

describe('kt keys create', () => {
  it('prints the key alone on stdout and what to do with it on stderr', async () => {
    const { status, stdout, stderr } = await kt(['create', '--name', 'billing']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^kt_gk_\w{33}\n$/);
    expect(keyTypeOf(stdout.trim())).toBe('gateway');
    expect(stderr).toContain('shown this once');
    expect(stderr).not.toContain(stdout.trim());
  });

  it('keeps every attribute', async () => {
    const words = ['--team', 'blue', '--role', 'clerk', '--models', 'a, b,a', '--expires', '90d', '--user', 'u'];
    await kt(['create', '--name', 'x', ...words, '--trust-identity-headers']);
    expect(stored().keys[0]).toMatchObject({
      name: 'x',
      type: 'gateway',
      user: 'u',
      team: 'blue',
      role: 'clerk',
      models: ['a', 'b'],
      trust_identity_headers: true,
      expires_at: '2027-02-21T08:00:00.000Z',
    });
  });

  it('prints an object with --json', async () => {
    const { stdout } = await kt(['create', '--name', 'x', '--type', 'access', '--json']);
    const made = JSON.parse(stdout) as { key: string };
    expect(keyTypeOf(made.key)).toBe('access');
    expect(made).not.toHaveProperty('hash');
  });

  it.each([
    [[], /--name/],
    [['--name', ''], /--name takes/],
    [['--name', 'a\nb'], /control characters/],
    [['--name', 'x', '--type', 'root'], /--type takes gateway or access/],
    [['--name', 'x', '--expires', 'soon'], /--expires takes a time/],
    [['--name', 'x', '--expires', '0d'], /--expires takes a time/],
    [['--name', 'x', '--expires', '99999d'], /up to 3650d/],
    [['--name', 'x', '--models', 'a,,b'], /--models takes/],
    [['--name', 'x', '--models', 'a,gpt-*'], /'gpt-\*' is none\. Patterns go under allowed_models/],
    [['--name', 'x', '--type', 'access', '--models', 'a'], /for gateway keys/],
    [['--name', 'x', 'stray'], /too many arguments/],
  ])('refuses %j with status 2', async (words, message) => {
    const { status, stdout, stderr } = await kt(['create', ...words]);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(message);
  });
});

describe('kt keys list, revoke, rotate', () => {
  it('lists states and hints, and no whole hash', async () => {
    const { stdout: key } = await kt(['create', '--name', 'one', '--team', 'blue']);
    await kt(['create', '--name', 'two']);
    await kt(['revoke', 'two']);
    const table = (await kt(['list'])).stdout;
    expect(table).toMatch(new RegExp(`one +gateway +…${key.trim().slice(-4)} +active +blue`));
    expect(table).toMatch(/two +gateway +…\w{4} +revoked/);
    const json = (await kt(['list', '--json'])).stdout;
    expect(JSON.parse(json)).toMatchObject([
      { name: 'one', state: 'active' },
      { name: 'two', state: 'revoked' },
    ]);
    for (const { hash } of stored().keys) expect(table + json).not.toContain(hash);
  });

  it.runIf(process.getuid?.() === 0)(
    'leave the file to the user whose folder it stands in, when root runs them',
    async () => {
      const owner = (): readonly number[] => {
        const { uid, gid, mode } = statSync(join(home, 'keys.json'));
        return [uid, gid, mode & 0o777];
      };
      chownSync(home, 10001, 10002);
      await kt(['create', '--name', 'app']);
      expect(owner()).toEqual([10001, 10002, 0o600]);
      chownSync(home, 0, 0);
      await kt(['revoke', 'app']);
      expect(owner()).toEqual([10001, 10002, 0o600]);
    },
  );

  it('says where to begin when there is none', async () => {
    const { status, stdout, stderr } = await kt(['list']);
    expect([status, stdout]).toEqual([0, '']);
    expect(stderr).toContain('kt keys create');
    expect((await kt(['list', '--json'])).stdout).toBe('[]\n');
  });

  it('rotates: a new key on stdout, the old one to an end', async () => {
    await kt(['create', '--name', 'one']);
    const { stdout, stderr } = await kt(['rotate', 'one', '--overlap', '2h']);
    expect(keyTypeOf(stdout.trim())).toBe('gateway');
    expect(stderr).toContain('ends at 2026-11-23T10:00:00.000Z');
    expect((await kt(['list', '--json'])).stdout).toContain('"state":"rotating"');
    expect((await kt(['rotate', 'one', '--overlap', '0'])).status).toBe(0);
  });

  it.each([['revoke'], ['rotate']])('%s refuses a key that is not there', async (verb) => {
    const { status, stderr } = await kt([verb, 'nobody']);
    expect(status).toBe(2);
    expect(stderr).toContain("No key has the id or name 'nobody'");
  });

  it.each([
    ['create', '--name', 'x'],
    ['revoke', 'x'],
    ['rotate', 'x'],
  ])('%s refuses a mounted file, naming why', async (...words) => {
    const { status, stderr } = await kt(words, { KEEPTRUSTS_KEYS_FILE: 'mounted.json' });
    expect(status).toBe(2);
    expect(stderr).toContain('KEEPTRUSTS_KEYS_FILE is set');
  });

  it('shows two examples in every help', async () => {
    for (const verb of ['create', 'list', 'revoke', 'rotate']) {
      const { status, stdout } = await kt([verb, '--help']);
      expect(status).toBe(0);
      expect(stdout.split('Examples:')[1]?.match(/\$ .*kt keys/g)?.length).toBe(2);
    }
  });
});

it('works from the program itself', () => {
  const bin = fileURLToPath(new URL('../../bin/kt.js', import.meta.url));
  const run = (...words: string[]) =>
    spawnSync(process.execPath, [bin, 'keys', ...words], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], KEEPTRUSTS_HOME: home },
    });
  const made = run('create', '--name', 'one');
  expect(made).toMatchObject({ status: 0, stdout: expect.stringMatching(/^kt_gk_\w{33}\n$/) as string });
  const refused = run('create', '--name', 'one');
  expect([refused.status, refused.stdout]).toEqual([2, '']);
  expect(refused.stderr).toMatch(/^kt: There is a key named 'one' already/);
  expect(refused.stderr.trim().split('\n')).toHaveLength(1);
});
