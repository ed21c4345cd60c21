/** `kt keys list`: the keys of this state folder, without anything that opens a door. */
import type { Command } from './commander.ts';
import { readKeys } from '../gateway/keys.ts';
import type { Context } from './context.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { keysFile, withKeys } from './keys/keys-file.ts';
import { keysTable, recordJson } from './keys/render.ts';

/** Adds the flags and help of `kt keys list`. */
export function configure(command: Command): void {
  command
    .option('--json', 'print a JSON list', false)
    .allowExcessArguments(false)
    .addHelpText(
      'after',
      `
Examples:
  $ kt keys list
  $ kt keys list --json | jq -r '.[] | select(.state == "active") | .name'`,
    );
}

/** Prints the keys, those that no longer work included. */
export async function run(
  options: Readonly<Record<string, unknown>>,
  _args: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const file = keysFile(context);
  const keys = await withKeys(async () => readKeys(file));
  const now = context.now();
  if (options['json'] === true) {
    context.stdout.write(`${JSON.stringify(keys.map((record) => recordJson(record, now)))}\n`);
  } else if (keys.length === 0) {
    context.stderr.write(`No keys in ${file}. Make one with: kt keys create --name NAME\n`);
  } else {
    context.stdout.write(keysTable(keys, now));
  }
  return exitCode.ok;
}
