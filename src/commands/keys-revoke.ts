/** `kt keys revoke`: ends a key at once; running gateways refuse it within a second. */
import type { Command } from './commander.ts';
import { revokeKey } from '../gateway/keys.ts';
import type { Context } from './context.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { keySources, withKeys, writableKeysFile } from './keys/keys-file.ts';
import { recordJson } from './keys/render.ts';

/** Adds the arguments and help of `kt keys revoke`. */
export function configure(command: Command): void {
  command
    .argument('<id-or-name>', 'a key; a name means every key of that name, the rotated ones too')
    .option('--json', 'print the revoked keys as a JSON list', false)
    .allowExcessArguments(false)
    .addHelpText(
      'after',
      `
Examples:
  $ kt keys revoke billing
  $ kt keys revoke key_4fJ0b6Qk2ZsV8aXe

A running gateway refuses the key within a second, and tells those that share a limits_store with it.`,
    );
}

/** Revokes. */
export async function run(
  options: Readonly<Record<string, unknown>>,
  args: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const file = writableKeysFile(context);
  const revoked = await withKeys(async () => revokeKey(file, args[0] ?? '', keySources(context)));
  if (options['json'] === true) {
    context.stdout.write(`${JSON.stringify(revoked.map((record) => recordJson(record, context.now())))}\n`);
  }
  for (const { name, id } of revoked) context.stderr.write(`Revoked key '${name}' (${id}).\n`);
  return exitCode.ok;
}
