/**
 * Builds the commander program from the registry: the tree of names and summaries, and, loaded in full, the one command
 * that argv calls. Knows no command by name.
 */
import { Command, CommanderError, Help, type Option } from './commander.ts';
import type { Context } from './context.ts';
import { exitCode, type ExitCode } from './exit-code.ts';
import { registry, type CommandEntry } from './registry.ts';

/** The entry that argv calls: the first words that are not flags. Undefined for `kt --help` and unknown words. */
function calledEntry(argv: readonly string[]): CommandEntry | undefined {
  const words = argv.filter((word) => !word.startsWith('-'));
  return registry.find(({ words: name }) => name === words.slice(0, name.split(' ').length).join(' '));
}

/** Finds or makes the command of a noun (`policy`), which only groups. */
function group(program: Command, noun: string): Command {
  const existing = program.commands.find((command) => command.name() === noun);
  if (existing) return existing;
  const verbs = registry.filter(({ words }) => words.startsWith(`${noun} `)).map(({ words }) => words.split(' ')[1]);
  return program
    .command(noun)
    .description(`${noun}: ${verbs.join(', ')}`)
    .helpCommand(false);
}

/** An option's line in the help. That a switch is off and a list is empty unless given goes without saying. */
function describeOption(option: Option): string {
  const value: unknown = option.defaultValue;
  if (value === false || (Array.isArray(value) && value.length === 0)) return option.description;
  return new Help().optionDescription(option);
}

/**
 * Runs what argv asks for and resolves with the exit status. Usage errors are 2 (commander would make them 1).
 * Help goes to stdout, complaints to stderr.
 */
export async function runProgram(argv: readonly string[], version: string, context: Context): Promise<ExitCode> {
  let status: ExitCode = exitCode.ok;
  const program = new Command('kt')
    .description('An AI governance gateway: policies, redaction and evidence for every OpenAI call.')
    .version(version, '-V, --version', 'print the version')
    .option('--color', 'colour the output even where it is not a terminal')
    .option('--no-color', 'never colour the output')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void context.stdout.write(text),
      writeErr: (text) => void context.stderr.write(text),
      getOutHasColors: () => context.color.stdout,
      getErrHasColors: () => context.color.stderr,
    })
    .configureHelp({ optionDescription: describeOption })
    .showHelpAfterError("(see 'kt --help')")
    .showSuggestionAfterError(true);

  const called = calledEntry(argv);
  for (const entry of registry) {
    const [noun = '', verb] = entry.words.split(' ');
    const parent = verb === undefined ? program : group(program, noun).copyInheritedSettings(program);
    const command = parent.command(verb ?? noun).description(entry.summary);
    if (entry !== called) continue;
    const module = await entry.load();
    module.configure(command);
    command.showHelpAfterError(`(see 'kt ${entry.words} --help')`);
    command.action(async () => {
      status = await module.run(command.optsWithGlobals(), command.args, context);
    });
  }
  if (argv.length === 0) {
    context.stdout.write(program.helpInformation());
    return exitCode.ok;
  }
  try {
    await program.parseAsync([...argv], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? exitCode.ok : exitCode.cannot;
  }
  return status;
}
