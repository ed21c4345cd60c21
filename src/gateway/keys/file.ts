/**
 * `keys.json` on disk: read whole, changed under a lock by writing a file beside it and renaming that over it, so that
 * nobody ever reads half a file and no two changes lose each other.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, realpath, rename, stat, unlink, writeFile, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { formatKeys, KeysError, parseKeys, type KeyRecord } from './record.ts';

/** A change takes milliseconds, so a lock this old was left by a process that died. */
const staleAfter = 10_000;
const waitAtMost = 15_000;
const tryEvery = 25;

const isCode = (error: unknown, code: string): boolean => (error as NodeJS.ErrnoException).code === code;

/**
 * Reads a keys file; none there is no keys.
 * @throws KeysError naming the file and what is wrong with it.
 */
export async function readKeys(file: string): Promise<KeyRecord[]> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (cause) {
    if (isCode(cause, 'ENOENT') || isCode(cause, 'ENOTDIR')) return [];
    throw new KeysError(`Cannot read ${file}: ${(cause as Error).message}`, { cause });
  }
  try {
    return parseKeys(text);
  } catch (cause) {
    throw new KeysError(`${file} cannot be used: ${(cause as Error).message}`, { cause });
  }
}

/**
 * Changes a keys file: `change` gets the records and gives the new ones and a result of its own. The file is 0600; its
 * folder is made with 0700 where it is missing.
 * @throws KeysError where the file can't be read, written or locked, and whatever `change` throws; then nothing changed.
 */
export async function changeKeys<Result>(
  file: string,
  change: (keys: readonly KeyRecord[]) => { readonly keys: readonly KeyRecord[]; readonly result: Result },
): Promise<Result> {
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    // A link stays a link: what it points to is replaced.
    const target = await realpath(file).catch(() => file);
    const lock = await takeLock(`${target}.lock`);
    try {
      const { keys, result } = change(await readKeys(target));
      await replaceFile(target, formatKeys(keys), () => lock.isHeld());
      return result;
    } finally {
      await lock.release();
    }
  } catch (cause) {
    if (cause instanceof KeysError || (cause as NodeJS.ErrnoException).code === undefined) throw cause;
    throw new KeysError(`Cannot change ${file}: ${(cause as Error).message}`, { cause });
  }
}

/** A lock file with a token of ours in it. */
interface FileLock {
  isHeld(): Promise<boolean>;
  release(): Promise<void>;
}

async function takeLock(path: string): Promise<FileLock> {
  const token = randomUUID();
  const isHeld = async (): Promise<boolean> => (await readFile(path, 'utf8').catch(() => '')) === token;
  for (let waited = 0; ; waited += tryEvery) {
    try {
      await writeFile(path, token, { flag: 'wx', mode: 0o600 });
      return {
        isHeld,
        async release() {
          if (await isHeld()) await unlink(path);
        },
      };
    } catch (error) {
      if (!isCode(error, 'EEXIST')) throw error;
    }
    if (waited > waitAtMost) throw new KeysError(`Another process is changing the keys (${path} is there)`);
    await setStaleAside(path);
    await delay(tryEvery);
  }
}

/** Moves a lock that outlived its owner out of the way. */
async function setStaleAside(path: string): Promise<void> {
  const age = await stat(path).then(
    ({ mtimeMs }) => Date.now() - mtimeMs,
    () => 0,
  );
  if (age < staleAfter) return;
  // Of several takers one alone succeeds in renaming; an owner that lives after all finds its lock gone and gives up.
  const aside = `${path}.${randomUUID()}`;
  await rename(path, aside).then(
    () => unlink(aside),
    () => undefined,
  );
}

/**
 * Gives a file that is to replace another to who owned that one, or where that is this user to who owns the folder. Root changes
 * the keys of a service, whose own user has to read them: what it can't read it would not heed, a revocation neither.
 */
async function giveAway(handle: FileHandle, file: string): Promise<void> {
  const own = await handle.stat();
  const owners = [await stat(file).catch(() => own), await stat(dirname(file))];
  const owner = owners.find(({ uid }) => uid !== own.uid);
  // Nobody but root may; others have what they can write to.
  if (owner) await handle.chown(owner.uid, owner.gid).catch(() => undefined);
}

async function replaceFile(file: string, text: string, mayReplace: () => Promise<boolean>): Promise<void> {
  const fresh = `${file}.${randomUUID()}`;
  try {
    const handle = await open(fresh, 'wx', 0o600);
    try {
      await handle.writeFile(text);
      await giveAway(handle, file);
      await handle.sync();
    } finally {
      await handle.close();
    }
    if (!(await mayReplace())) throw new KeysError('Another process took over changing the keys; nothing was changed');
    await rename(fresh, file);
  } catch (error) {
    await unlink(fresh).catch(() => undefined);
    throw error;
  }
  // The rename itself survives a power cut only once the folder is on disk.
  const folder = await open(dirname(file), 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
