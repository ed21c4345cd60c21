import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const bin = fileURLToPath(new URL('../../bin/kt.js', import.meta.url));

test.each([
  [['nope'], "unknown command 'nope'", null],
  [['int'], "unknown command 'int'", 'init'],
  [['polcy', 'lint'], "unknown command 'polcy'", 'policy'],
  [['policy', 'lnt'], "unknown command 'lnt'", 'lint'],
])('%j', (args, complaint, meant) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { encoding: 'utf8' });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toContain(complaint);
  expect(/Did you mean (\w+)/.exec(stderr)?.[1] ?? null).toBe(meant);
});
