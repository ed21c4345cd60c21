// Programs that the cases need, from Debian's own packages where the machine has not got them.
import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The path of a program; null where there is none of the name. */
export function programOf(name) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, name);
    try {
      accessSync(path, constants.X_OK);
      return path;
    } catch {
      // Not in this folder.
    }
  }
  return null;
}

function run(program, words) {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const child = spawn(program, words, { stdio: ['ignore', 'ignore', 'pipe'], env });
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text) => (complaint += text));
    child.once('error', reject);
    child.once('close', (status) => {
      if (status === 0) resolve();
      else reject(new Error(`${program} ${words.join(' ')} ended with ${status}: ${complaint.slice(-1000)}`));
    });
  });
}

/** Installs what is missing. `programs`: the name of each and the package that has it. Rejects with the way to install it. */
export async function ensurePrograms(programs) {
  const missing = programs.filter(({ program }) => programOf(program) === null).map(({ debian }) => debian);
  if (missing.length === 0) return;
  if (programOf('apt-get') === null || process.getuid?.() !== 0) {
    throw new Error(`${missing.join(', ')} is missing here; as root on Debian: apt-get install ${missing.join(' ')}`);
  }
  const install = ['install', '--yes', '--no-install-recommends', ...missing];
  // The list of packages may be older than what the mirror has.
  await run('apt-get', install).catch(async () => {
    await run('apt-get', ['update']);
    await run('apt-get', install);
  });
}
