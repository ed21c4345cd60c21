// Compiles src/ to dist/ with plain tsc, as CommonJS, which starts sooner. Skips the work when dist/ is newer than every source, so that
// `npm test` and `npm run demo` can both call it at no cost. Two modules stand for packages of many small files, and are put
// into one file each with what they take of them. The new tree is made aside and swapped in by rename, so that a `kt` started meanwhile never sees
// half a build.
import { spawnSync } from 'node:child_process';
import {
  existsSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
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

/**
 * Modules that stand for a package of many small files, each with what esbuild has to know to put it into one. Their licences are in
 * NOTICE.
 */
const bundles = [
  // Of its two builds the one that asks neither for a process nor for an environment.
  { module: 'policy/yaml', name: 'yaml', licence: 'Copyright Eemeli Aro, ISC License', platform: 'neutral' },
  // It would start programs of their own for some commands, and here there are none: what does that is slow to load.
  {
    module: 'commands/commander',
    name: 'commander',
    licence: 'Copyright TJ Holowaychuk, MIT License',
    platform: 'node',
    absent: /^node:child_process$/,
  },
];

/** For esbuild: modules that are replaced by an empty one. */
const without = (absent) => ({
  name: 'absent modules',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: absent }, ({ path }) => ({ path, namespace: 'absent' }));
    onLoad({ filter: /./, namespace: 'absent' }, () => ({ contents: 'module.exports = {};' }));
  },
});

/** Puts a package into the module that stands for it, in place of what tsc made of that. */
async function bundle({ module, name, licence, platform, absent }, folder) {
  const esbuild = await import('esbuild');
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
  await esbuild.build({
    entryPoints: [join(root, 'src', `${module}.ts`)],
    outfile: join(folder, `${module}.js`),
    bundle: true,
    platform,
    format: 'cjs',
    target: 'node20',
    minifySyntax: true,
    minifyWhitespace: true,
    plugins: absent === undefined ? [] : [without(absent)],
    banner: { js: `// From ${name} ${version}, ${licence}: NOTICE has its text.` },
    logLevel: 'warning',
  });
  rmSync(join(folder, `${module}.js.map`));
}

/** Compiles into a folder of this process's own, then puts it where dist/ stands. Returns tsc's exit status. */
async function build() {
  if (!existsSync(compiler) && install() !== 0) return 1;
  const started = new Date();
  const fresh = `${output}-${process.pid}`;
  const stale = `${fresh}-old`;
  const options = ['-p', join(root, 'tsconfig.json'), '--outDir', fresh];
  const { status } = spawnSync(process.execPath, [compiler, ...options], { stdio: 'inherit' });
  if (status === 0) {
    await Promise.all(bundles.map((one) => bundle(one, fresh)));
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

const sources = ['src', 'scripts/build.js', 'tsconfig.json', 'package.json'].map((name) => newest(join(root, name)));
const isFresh = existsSync(stamp) && statSync(stamp).mtimeMs > Math.max(...sources);
process.exitCode = isFresh ? 0 : await build();
