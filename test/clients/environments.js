// The Python environments of the client tests: one virtual environment a client version under .venvs/, made with pip
// once and reused for as long as the requirements stamped in it are the ones below.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../.venvs', import.meta.url));

/**
 * What each environment holds. Old versions of `openai` (to about 1.55) hand httpx an argument that 0.28 dropped, so
 * theirs is held below; the rest of the tree is pip's choice.
 */
export const environments = [
  { name: 'openai-1.0.0', requirements: ['openai==1.0.0', 'httpx<0.28'] },
  { name: 'openai-1.109.1', requirements: ['openai==1.109.1'] },
  { name: 'openai-2.54.0', requirements: ['openai==2.54.0'] },
  { name: 'openai-3.54.0', requirements: ['openai==3.54.0'] },
  { name: 'langchain-openai-0.0.2', requirements: ['langchain-openai==0.0.2', 'openai<2', 'httpx<0.28'] },
  { name: 'langchain-openai-1.7.3', requirements: ['langchain-openai==1.7.3'] },
];

/** Runs a program and resolves with what it printed; rejects with the end of its complaint where it failed. */
function run(program, words) {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { stdio: ['ignore', 'pipe', 'pipe'] });
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

/** Makes one environment, or leaves the one that is there when its stamp says the same. */
async function makeEnvironment({ name, requirements }, report) {
  const path = join(folder, name);
  const stamp = join(path, 'requirements.stamp');
  const wanted = `${requirements.join('\n')}\n`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  report(`making .venvs/${name} (${requirements.join(', ')})`);
  rmSync(path, { recursive: true, force: true });
  await run(process.env.PYTHON ?? 'python3', ['-m', 'venv', path]);
  const quiet = ['--quiet', '--disable-pip-version-check', '--no-input', '--prefer-binary'];
  await run(join(path, 'bin', 'python'), ['-m', 'pip', 'install', ...quiet, ...requirements]);
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
