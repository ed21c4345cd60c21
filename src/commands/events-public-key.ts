/**
 * `kt events public-key`: prints the public keys that the log's checkpoints are signed with, to be kept where the owner of the
 * folder can't write.
 */
import { dirname } from 'node:path';
import type { Command } from './commander.ts';
import { publicKeysFile } from '../events/paths.ts';
import { readPublicKeys, SigningKeyError, type VerifyingKey } from '../events/signing-key.ts';
import type { Context } from './context.ts';
import { logFile } from './events/log-file.ts';
import { CommandError, exitCode, type ExitCode } from './exit-code.ts';

/** Adds the flags and help of `kt events public-key`. */
export function configure(command: Command): void {
  command
    .option('--demo', 'of the running or last demo', false)
    .option('--json', 'print a JSON object', false)
    .allowExcessArguments(false)
    .addHelpText(
      'after',
      `
The key is made when a gateway first starts, or given by events.signing_key_ref. Several are printed where it was changed.

Examples:
  $ kt events public-key > /mnt/elsewhere/kt.pub
  $ kt events public-key --json | jq -r '.keys[].id'`,
    );
}

/** Prints the keys, PEM blocks one after the other. 2 where nothing was signed yet. */
export async function run(
  options: Readonly<Record<string, unknown>>,
  _args: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const folder = dirname(await logFile({ demo: options['demo'] === true }, context));
  let keys: readonly VerifyingKey[];
  try {
    keys = await readPublicKeys(folder);
  } catch (error) {
    if (error instanceof SigningKeyError) throw new CommandError(error.message, { cause: error });
    throw new CommandError(`Can't read ${publicKeysFile(folder)}: ${(error as Error).message}`, { cause: error });
  }
  if (keys.length === 0) {
    throw new CommandError(`Nothing was signed in ${folder} yet`, { hint: "A gateway's first start makes the key." });
  }
  const json = { keys: keys.map(({ id, pem }) => ({ id, algorithm: 'Ed25519', pem })) };
  context.stdout.write(
    options['json'] === true ? `${JSON.stringify(json, null, 2)}\n` : keys.map(({ pem }) => pem).join(''),
  );
  return exitCode.ok;
}
