/**
 * How `kt events tail --demo` finds the demo: the demo writes its state folder's path to a one-line file of this user's
 * own below the system's temporary folder.
 */
import { randomUUID } from 'node:crypto';
import { lstat, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';

/** The pointer's path: `<temporary folder>/kt-demo-<uid>/current`. */
export function demoPointer(temporaryFolder: string = tmpdir()): string {
  return join(temporaryFolder, `kt-demo-${userInfo().uid}`, 'current');
}

/**
 * Notes the state folder of a demo that starts. Rejects where the pointer's folder can't be made or is someone else's.
 */
export async function writeDemoFolder(home: string, pointer: string = demoPointer()): Promise<void> {
  await mkdir(dirname(pointer), { recursive: true, mode: 0o700 });
  await assertOwn(dirname(pointer));
  const aside = `${pointer}.${randomUUID()}`;
  await writeFile(aside, `${home}\n`, { mode: 0o600 });
  await rename(aside, pointer);
}

/** The state folder of the running or last demo; null where there was none. */
export async function readDemoFolder(pointer: string = demoPointer()): Promise<string | null> {
  try {
    await assertOwn(dirname(pointer));
    const home = (await readFile(pointer, 'utf8')).trim();
    return home === '' ? null : home;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** The temporary folder is everyone's: a folder that another user put there is not believed. */
async function assertOwn(folder: string): Promise<void> {
  const stats = await lstat(folder);
  if (!stats.isDirectory() || stats.uid !== userInfo().uid) throw new Error(`${folder} does not belong to this user`);
}
