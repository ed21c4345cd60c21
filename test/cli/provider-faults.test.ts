/**
 * A small run of measure:provider-faults: the program as users start it, before three providers one of which fails. The large one has
 * every fault and every strategy.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const script = fileURLToPath(new URL('../measure/provider-faults.js', import.meta.url));

it('calls do not fail for clients while one of three targets fails a fifth of its own', { timeout: 120_000 }, () => {
  const words = [script, '80', 'ordered,least_busy', 'refuse,reset,429,500'];
  const { status, stdout, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' });
  expect(stdout + stderr).toMatch(/\| least_busy +\| +0 \(/);
  expect(status, stdout + stderr).toBe(0);
});
