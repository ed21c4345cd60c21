/**
 * `kt completion bash|zsh|fish`: prints the script that lets a shell complete commands, flags, files, policies and codes.
 */
import { Argument, type Command } from './commander.ts';
import type { Context } from './context.ts';
import { exitCode, type ExitCode } from './exit-code.ts';

const shells = ['bash', 'zsh', 'fish'] as const;

/** Flags and help. */
export function configure(command: Command): void {
  command.addArgument(new Argument('<shell>', 'the shell to complete in').choices(shells)).addHelpText(
    'after',
    `
Put it where your shell begins, or write it to where it looks for completions:
  bash  source <(kt completion bash)            in ~/.bashrc
  zsh   source <(kt completion zsh)             in ~/.zshrc, after compinit
  fish  kt completion fish | source             in ~/.config/fish/config.fish

Examples:
  $ kt completion bash > ~/.local/share/bash-completion/completions/kt
  $ kt completion fish > ~/.config/fish/completions/kt.fish`,
  );
}

/** Prints the script, made from the commands as they are. */
export async function run(
  _options: Readonly<Record<string, unknown>>,
  args: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const { registry } = await import('./registry.ts');
  const { completedCommands } = await import('./completion/model.ts');
  const commands = await completedCommands(registry);
  switch (args[0] as (typeof shells)[number]) {
    case 'bash':
      context.stdout.write((await import('./completion/bash.ts')).bashCompletion(commands));
      break;
    case 'zsh':
      context.stdout.write((await import('./completion/zsh.ts')).zshCompletion(commands));
      break;
    case 'fish':
      context.stdout.write((await import('./completion/fish.ts')).fishCompletion(commands));
      break;
  }
  return exitCode.ok;
}
