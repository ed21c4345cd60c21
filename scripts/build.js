// Compiles src/ to dist/ with plain tsc, as CommonJS, which starts sooner. Skips the work when dist/ is newer than every source, so that
// `npm test` and `npm run demo` can both call it at no cost. The new tree is made aside and swapped in by rename,
// so that a `kt` started meanwhile never sees half a build.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const output = join(root, 'dist');
const stamp = join(output, '.built');

/** The newest modification time below a path, in milliseconds. */
function newest(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.mtimeMs;
  return readdirSync(path).reduce((latest, name) => Math.max(latest, newest(join(path, name))), stats.mtimeMs);
}

/** Compiles into a folder of this process's own, then puts it where dist/ stands. Returns tsc's exit status. */
function build() {
  const started = new Date();
  const fresh = `${output}-${process.pid}`;
  const stale = `${fresh}-old`;
  const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  const options = ['-p', join(root, 'tsconfig.json'), '--outDir', fresh];
  const { status } = spawnSync(process.execPath, [compiler, ...options], { stdio: 'inherit' });
  if (status === 0) {
    // The package is one of ES modules; what tsc writes here is not.
    writeFileSync(join(fresh, 'package.json'), '{ "type": "commonjs" }\n');
    writeFileSync(join(fresh, '.built'), '');
    utimesSync(join(fresh, '.built'), started, started);
    if (existsSync(output)) renameSync(output, stale);
    renameSync(fresh, output);
  }
  rmSync(fresh, { recursive: true, force: true });
  rmSync(stale, { recursive: true, force: true });
  return status ?? 1;
}

const sources = ['src', 'tsconfig.json', 'package.json'].map((name) => newest(join(root, name)));
const isFresh = existsSync(stamp) && statSync(stamp).mtimeMs > Math.max(...sources);
process.exitCode = isFresh ? 0 : build();
