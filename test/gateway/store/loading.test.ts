/** Who has no store loads nothing of one: neither lint nor a gateway's start pays for what others use. */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const dist = join(import.meta.dirname, '../../../dist');

/** The files that requiring a module loads, of ioredis and of what is ours for it. */
function loadedWith(module: string): readonly string[] {
  const program = `require(process.argv[1]); console.log(JSON.stringify(Object.keys(require.cache)))`;
  const printed = execFileSync(process.execPath, ['-e', program, join(dist, module)], { encoding: 'utf8' });
  const files = JSON.parse(printed) as readonly string[];
  expect(files.length).toBeGreaterThan(50);
  return files
    .filter((file) => file.includes('ioredis') || file.includes('/gateway/store/'))
    .map((file) => file.slice(dist.length));
}

it('lint knows the section alone', () => {
  expect(loadedWith('gateway/config.js')).toEqual(['/gateway/store/section.js']);
});

it('what serves knows who would open a store', () => {
  expect(loadedWith('gateway/serving.js').toSorted()).toEqual([
    '/gateway/store/shared-store.js',
    '/gateway/store/store-gauges.js',
  ]);
});
