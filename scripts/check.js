// `npm run check`: everything that a machine can judge about this repository, step by step. Every step runs even when one
// before it failed; a step's output is shown only when it fails. With KT_TEST_REPORT=FILE the tests' counts go there as
// JSON, for .ci/run.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const report = process.env.KT_TEST_REPORT;
const reporters = report ? ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`] : [];

/** Name, program, arguments. The build comes before what reads dist/. */
const steps = [
  ['format', 'prettier', ['--check', '.']],
  ['types of src', 'tsc', ['-p', 'tsconfig.json', '--noEmit']],
  ['types of tests', 'tsc', ['-p', 'tsconfig.test.json']],
  ['lint', 'oxlint', ['--type-aware', '--deny-warnings', '--report-unused-disable-directives']],
  ['unused code', 'knip', ['--no-progress']],
  ['build', process.execPath, ['scripts/build.js']],
  ['package', 'publint', ['--strict', '--pack', 'npm']],
  ['generated files', process.execPath, ['scripts/generate.js', '--check']],
  ['tests', 'vitest', ['run', ...reporters]],
];

/** Runs a program of this repository. Resolves with its status and all that it printed. */
function run(program, words) {
  const path = [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter);
  const env = { ...process.env, PATH: path, NO_COLOR: '1' };
  delete env.FORCE_COLOR;
  const child = spawn(program, words, { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ status: 1, output: error.message }));
    child.once('close', (status) => resolve({ status: status ?? 1, output }));
  });
}

let failed = 0;
for (const [name, program, words] of steps) {
  const started = performance.now();
  const { status, output } = await run(program, words);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (status !== 0) {
    failed += 1;
    process.stdout.write(`${output.trimEnd()}\n`);
  }
  process.stdout.write(`${status === 0 ? 'ok    ' : 'FAILED'}  ${name.padEnd(16)}${seconds.padStart(7)} s\n`);
}
if (failed > 0) process.stdout.write(`${failed} of ${steps.length} steps failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
