/** `kt keys rotate`: makes a key's successor; both work until the overlap is over. */
import type { Command } from './commander.ts';
import { rotateKey } from '../gateway/keys.ts';
import type { Context } from './context.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { durationFlag } from './keys/flags.ts';
import { keySources, withKeys, writableKeysFile } from './keys/keys-file.ts';
import { createdJson, recordJson, useOfKey } from './keys/render.ts';

/** Adds the arguments and help of `kt keys rotate`. */
export function configure(command: Command): void {
  command
    .argument('<id-or-name>', 'the key to replace')
    .option('--overlap <time>', 'how long the old key goes on working: 24h, 30m, 0', '24h')
    .option('--json', 'print a JSON object, the new key in it', false)
    .allowExcessArguments(false)
    .addHelpText(
      'after',
      `
Examples:
  $ kt keys rotate billing
  $ kt keys rotate billing --overlap 7d --json`,
    );
}

/** Makes the successor. Stdout gets the new key alone. */
export async function run(
  options: Readonly<Record<string, unknown>>,
  args: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const overlap = durationFlag('--overlap', options['overlap'], true);
  const file = writableKeysFile(context);
  const rotated = await withKeys(async () => rotateKey(file, args[0] ?? '', overlap, keySources(context)));
  const { replaced } = rotated;
  if (options['json'] === true) {
    const json = { ...createdJson(rotated), replaces: recordJson(replaced, context.now()) };
    context.stdout.write(`${JSON.stringify(json)}\n`);
  } else context.stdout.write(`${rotated.key}\n`);
  context.stderr.write(
    `${useOfKey(rotated.record, file)}The old key (${replaced.id}) ends at ${replaced.expires_at}.\n`,
  );
  return exitCode.ok;
}
