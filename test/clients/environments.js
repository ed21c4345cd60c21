// The environments of the client tests: one folder a client version under .venvs/, made with pip or npm once and reused
// for as long as the requirements stamped in it are the ones below.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../.venvs', import.meta.url));

/**
 * What each environment holds. Old versions of `openai` (to about 1.55) hand httpx an argument that 0.28 dropped, so
 * theirs is held below; the rest of the tree is pip's choice. `packages` are npm's: libraries that nothing else here
 * needs stand in no package.json of ours.
 */
export const environments = [
  { name: 'openai-1.0.0', requirements: ['openai==1.0.0', 'httpx<0.28'] },
  { name: 'openai-1.109.1', requirements: ['openai==1.109.1'] },
  { name: 'openai-2.54.0', requirements: ['openai==2.54.0'] },
  { name: 'openai-3.54.0', requirements: ['openai==3.54.0'] },
  { name: 'langchain-openai-0.0.2', requirements: ['langchain-openai==0.0.2', 'openai<2', 'httpx<0.28'] },
  { name: 'langchain-openai-1.7.3', requirements: ['langchain-openai==1.7.3'] },
  { name: 'anthropic-0.45.2', requirements: ['anthropic==0.45.2'] },
  { name: 'anthropic-2.12.0', requirements: ['anthropic==2.12.0'] },
  { name: 'node-anthropic', packages: ['@anthropic-ai/sdk@1.12.0'] },
];

/** Runs a program and resolves with what it printed; rejects with the end of its complaint where it failed. */
function run(program, words, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let complaint = '';
    child.stdout.setEncoding('utf8').on('data', (text) => (output += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (complaint += text));
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve(output);
      else reject(new Error(`${program} ${words.join(' ')} ended with ${status}:\n${complaint.slice(-2000)}`));
    });
  });
}

/** The interpreter of an environment. */
export function pythonOf(name) {
  return join(folder, name, 'bin', 'python');
}

/** The file that a package of an npm environment is loaded from. */
export function moduleOf(name, library) {
  return createRequire(join(folder, name, 'package.json')).resolve(library);
}

async function makeVirtualEnvironment(path, requirements) {
  await run(process.env.PYTHON ?? 'python3', ['-m', 'venv', path]);
  const quiet = ['--quiet', '--disable-pip-version-check', '--no-input', '--prefer-binary'];
  await run(join(path, 'bin', 'python'), ['-m', 'pip', 'install', ...quiet, ...requirements]);
}

async function makeNodeFolder(path, packages) {
  mkdirSync(path, { recursive: true });
  // With a package.json of its own npm takes the folder for a root and looks for none above it.
  writeFileSync(join(path, 'package.json'), '{ "private": true }\n');
  const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
  await run('npm', ['install', '--prefix', path, ...quiet, ...packages], path);
}

/** Makes one environment, or leaves the one that is there when its stamp says the same. */
async function makeEnvironment({ name, requirements, packages }, report) {
  const path = join(folder, name);
  const stamp = join(path, 'requirements.stamp');
  const contents = requirements ?? packages;
  const wanted = `${contents.join('\n')}\n`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  report(`making .venvs/${name} (${contents.join(', ')})`);
  rmSync(path, { recursive: true, force: true });
  await (requirements ? makeVirtualEnvironment(path, requirements) : makeNodeFolder(path, packages));
  writeFileSync(stamp, wanted);
}

/** Makes what is missing of these environments, two at a time. Rejects where one cannot be made. */
export async function makeEnvironments(chosen, report) {
  const waiting = [...chosen];
  const work = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await makeEnvironment(next, report);
  };
  await Promise.all([work(), work()]);
}
