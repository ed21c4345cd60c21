// `npm run executable [-- FOLDER]`: makes build/kt (or FOLDER/kt), one file with its Node inside, for this platform. Node's own
// single executable applications: the program as one script (esbuild), made a blob by the very Node that is to run it, put
// into a copy of that Node (postject). That Node is npm's `node-PLATFORM-ARCH` package, of the version in package.json's
// `executableNode`, so that what comes out does not depend on the Node that this script happens to run with. Needs the npm registry.
import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import postject from 'postject';

const root = fileURLToPath(new URL('..', import.meta.url));
const { executableNode: nodeVersion } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const folder = resolve(process.argv[2] ?? join(root, 'build'));
const name = process.platform === 'win32' ? 'kt.exe' : 'kt';
const fuse = 'NODE_SEA_FUSE_fce680ab2cc467b6e072b8b5df1996b2';

/** The program as one CommonJS script. */
async function bundle(outfile) {
  await build({
    entryPoints: [join(root, 'scripts/executable-entry.cjs')],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'cjs',
    target: `node${nodeVersion.split('.')[0]}`,
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: 'none',
    logLevel: 'warning',
  });
}

/** The files that src/commands/package-files.ts reads, by their names there. */
function packageFiles() {
  const files = readdirSync(join(root, 'examples'), { recursive: true })
    .filter((file) => /\.(yaml|json)$/.test(file))
    .map((file) => `examples/${file.replaceAll('\\', '/')}`);
  return Object.fromEntries(['schemas/policy-config.schema.json', ...files].map((file) => [file, join(root, file)]));
}

/** Node's binary from npm, unpacked once for each version. Resolves with its path. */
function nodeBinary() {
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const unpacked = join(folder, `node-${platform}-${process.arch}-${nodeVersion}`);
  const binary = join(unpacked, 'package', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  if (existsSync(binary)) return binary;
  mkdirSync(unpacked, { recursive: true });
  const spec = `node-${platform}-${process.arch}@${nodeVersion}`;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const packed = execFileSync(npm, ['pack', spec, '--silent', '--pack-destination', unpacked], { encoding: 'utf8' });
  execFileSync('tar', ['-xzf', packed.trim().split('\n').at(-1), 'package/bin'], { cwd: unpacked });
  return binary;
}

mkdirSync(folder, { recursive: true });
const script = join(folder, 'kt.cjs');
const blob = join(folder, 'kt.blob');
const config = join(folder, 'kt-executable.json');
const executable = join(folder, name);
await bundle(script);
writeFileSync(
  config,
  JSON.stringify({
    main: script,
    output: blob,
    disableExperimentalSEAWarning: true,
    // Once more as text: threads can't be started from the program's own file. And what comes with the program.
    assets: { 'kt.cjs': script, ...packageFiles() },
  }),
);
const node = nodeBinary();
execFileSync(node, ['--experimental-sea-config', config], { stdio: ['ignore', 'ignore', 'inherit'] });
rmSync(executable, { force: true });
copyFileSync(node, executable);
chmodSync(executable, 0o755);
if (process.platform === 'darwin') execFileSync('codesign', ['--remove-signature', executable]);
const macho = process.platform === 'darwin' ? { machoSegmentName: 'NODE_SEA' } : {};
await postject.inject(executable, 'NODE_SEA_BLOB', readFileSync(blob), { sentinelFuse: fuse, ...macho });
if (process.platform === 'darwin') execFileSync('codesign', ['--sign', '-', executable]);
for (const file of [blob, config]) rmSync(file);
const megabytes = (statSync(executable).size / 1024 / 1024).toFixed(0);
process.stdout.write(`${executable}  ${megabytes} MB, Node ${nodeVersion}, ${process.platform}-${process.arch}\n`);
