/**
 * `kt init`: writes a config to start from. Never asks, and never overwrites what is there unless told to.
 */
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import { defaultConfigFile } from './config-files.ts';
import type { Context } from './context.ts';
import { CommandError, exitCode, type ExitCode } from './exit-code.ts';
import { starterConfig } from './templates/starter.ts';

const nextSteps = `Wrote ${defaultConfigFile}. Next:
  export OPENAI_API_KEY=...          the key of your OpenAI account
  kt policy lint                     check the config
  kt keys create --name my-app       make a key for your application
  kt gateway run                     serve http://localhost:41002/v1
`;

/** Flags and help. */
export function configure(command: Command): void {
  command.option('--force', `overwrite a ${defaultConfigFile} that is there`).addHelpText(
    'after',
    `
Examples:
  $ kt init
  $ kt init --force && kt policy lint`,
  );
}

/** Writes the file in the current folder; exit status 2 where it can't or must not. */
export async function run(
  options: Readonly<Record<string, unknown>>,
  _args: readonly string[],
  context: Context,
): Promise<ExitCode> {
  let file;
  try {
    // `wx` refuses in one step: no moment between looking and writing, and no following of a link.
    file = await open(join(context.cwd, defaultConfigFile), options['force'] === true ? 'w' : 'wx');
    await file.writeFile(starterConfig);
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    if (code === 'EEXIST') {
      const hint = "'kt init --force' overwrites it.";
      throw new CommandError(`${defaultConfigFile} is already there`, { hint, cause });
    }
    const reason = code === 'EACCES' || code === 'EPERM' || code === 'EROFS' ? 'permission denied' : message;
    throw new CommandError(`cannot write ${defaultConfigFile}: ${reason}`, { cause });
  } finally {
    await file?.close();
  }
  context.stderr.write(nextSteps);
  return exitCode.ok;
}
