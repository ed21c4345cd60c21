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

const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');

/**
 * Installs what building needs where it is not there: npm prepares a package that it installs globally from git, as pre-commit
 * has it do, with `--global` in the environment, and so without the package's own dependencies.
 */
function install() {
  const env = { ...process.env, npm_config_global: 'false', npm_config_location: 'project' };
  const words = ['ci', '--ignore-scripts', '--include=dev', '--no-audit', '--no-fund'];
  return spawnSync('npm', words, { cwd: root, env, stdio: 'inherit', shell: process.platform === 'win32' }).status ?? 1;
}

/** Compiles into a folder of this process's own, then puts it where dist/ stands. Returns tsc's exit status. */
function build() {
  if (!existsSync(compiler) && install() !== 0) return 1;
  const started = new Date();
  const fresh = `${output}-${process.pid}`;
  const stale = `${fresh}-old`;
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
