/** What the `kt keys` commands share: which file, how its failures are told, the clock and randomness. */
import { randomBytes } from 'node:crypto';
import { join, resolve } from 'node:path';
import { KeysError, type KeySources } from '../../gateway/keys.ts';
import type { Context } from '../context.ts';
import { CommandError } from '../exit-code.ts';

/** The keys file that counts here: `KEEPTRUSTS_KEYS_FILE`, else `keys.json` in the state folder. */
export function keysFile(context: Context): string {
  const mounted = context.env['KEEPTRUSTS_KEYS_FILE'];
  return mounted ? resolve(context.cwd, mounted) : join(context.home, 'keys.json');
}

/** The keys file of a command that changes it. Refuses a mounted one, which is somebody else's to change. */
export function writableKeysFile(context: Context): string {
  if (context.env['KEEPTRUSTS_KEYS_FILE']) {
    throw new CommandError(`KEEPTRUSTS_KEYS_FILE is set, so keys come read-only from ${keysFile(context)}`, {
      hint: 'Change that file where it is made, or unset KEEPTRUSTS_KEYS_FILE.',
    });
  }
  return keysFile(context);
}

/** Clock and randomness for making keys. */
export function keySources(context: Context): KeySources {
  return { now: () => context.now(), random: randomBytes };
}

/** Runs work on the keys, its failures told as sentences with status 2. */
export async function withKeys<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (cause) {
    if (cause instanceof KeysError) throw new CommandError(`${cause.message}.`, { cause });
    throw cause;
  }
}
