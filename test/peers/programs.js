// Programs that the cases need, from Debian's own packages where the machine has not got them.
import { spawn } from 'node:child_process';
import { accessSync, constants, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
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

/** Words for apt-get to take packages from another of Debian's releases, with lists of its own so that the system's stay as they are. */
function from(release, folder) {
  const sources = join(folder, 'sources.list');
  const key = '/usr/share/keyrings/debian-archive-keyring.gpg';
  writeFileSync(sources, `deb [signed-by=${key}] http://deb.debian.org/debian ${release} main\n`);
  mkdirSync(join(folder, 'lists/partial'), { recursive: true });
  const options = [`Dir::Etc::sourcelist=${sources}`, 'Dir::Etc::sourceparts=-', `Dir::State::lists=${folder}/lists`];
  return options.flatMap((option) => ['-o', option]);
}

/**
 * Installs what is missing. `programs`: the name of each, the package that has it, and where the system's own release has not
 * got it, the one that has.
 * Rejects with the way to install it.
 */
export async function ensurePrograms(programs) {
  const missing = programs.filter(({ program }) => programOf(program) === null);
  if (missing.length === 0) return;
  const names = missing.map(({ debian }) => debian);
  if (programOf('apt-get') === null || process.getuid?.() !== 0) {
    throw new Error(`${names.join(', ')} is missing here; as root on Debian: apt-get install ${names.join(' ')}`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'kt-apt-'));
  try {
    for (const { debian, release } of missing) {
      const install = ['install', '--yes', '--no-install-recommends', debian];
      // The list of packages may be older than what the mirror has, and this Debian older than the package.
      await run('apt-get', install)
        .catch(async () => {
          await run('apt-get', ['update']);
          await run('apt-get', install);
        })
        .catch(async (error) => {
          if (release === undefined) throw error;
          const where = from(release, folder);
          await run('apt-get', [...where, 'update']);
          await run('apt-get', [...where, ...install]);
        });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
