/**
 * What shells complete, read from the commands themselves: words, flags, and what a flag's value is.
 */
import { Command, type Argument, type Option } from '../commander.ts';
import { kinds } from '../../policy/kinds/index.ts';
import { catalogue } from '../../policy/rules/catalogue.ts';
import type { CommandEntry } from '../registry.ts';

/** What a value is completed with. */
export type Completed = { readonly words: readonly string[] } | 'files' | 'folders' | 'nothing';

/** A flag. */
export interface CompletedFlag {
  /** `-f`; null where it has none. */
  readonly short: string | null;
  readonly long: string;
  readonly summary: string;
  /** Null for a switch. */
  readonly value: Completed | null;
}

/** A command with all that can follow it. */
export interface CompletedCommand {
  /** `policy lint` */
  readonly words: string;
  readonly summary: string;
  readonly flags: readonly CompletedFlag[];
  readonly argument: Completed;
}

/** Flags of every command. */
const commonFlags: readonly CompletedFlag[] = [
  { short: null, long: '--color', summary: 'colour the output even where it is not a terminal', value: null },
  { short: null, long: '--no-color', summary: 'never colour the output', value: null },
  { short: '-h', long: '--help', summary: 'display help for command', value: null },
];

/** Values that are known by the flag's name, whatever its placeholder. */
const known: Readonly<Record<string, () => readonly string[]>> = {
  '--policy': () => kinds.map(({ name }) => name),
  '--explain': () => catalogue.map(({ code }) => code),
};

/** What a placeholder says of its value: `<file>`, `<folder>`. */
function completedBy(placeholder: string, choices: readonly string[] | undefined): Completed {
  if (choices !== undefined) return { words: choices };
  if (/file|path|config|cases|^-$/i.test(placeholder)) return 'files';
  return /folder|dir/i.test(placeholder) ? 'folders' : 'nothing';
}

function flagOf(option: Option): CompletedFlag | null {
  const { short, long, description, flags, argChoices } = option;
  if (long === undefined || long === null || option.hidden) return null;
  const placeholder = /[<[]([^>\]]+)[>\]]/.exec(flags)?.[1];
  const words = known[long]?.();
  const value = placeholder === undefined ? null : words ? { words } : completedBy(placeholder, argChoices);
  return { short: short ?? null, long, summary: description, value };
}

function argumentOf(argument: Argument | undefined): Completed {
  return argument === undefined ? 'nothing' : completedBy(argument.name(), argument.argChoices);
}

/** Every command of a registry, loaded and asked for its flags. */
export async function completedCommands(registry: readonly CommandEntry[]): Promise<readonly CompletedCommand[]> {
  const commands: CompletedCommand[] = [];
  for (const { words, summary, load } of registry) {
    const command = new Command(words);
    (await load()).configure(command);
    const flags = command.options.flatMap((option) => flagOf(option) ?? []);
    const argument = argumentOf(command.registeredArguments[0]);
    commands.push({ words, summary, flags: [...flags, ...commonFlags], argument });
  }
  return commands;
}

/** The first words of all commands, each once, with what they are; and the second words of one of them. */
export function nounsOf(commands: readonly CompletedCommand[]): ReadonlyMap<string, readonly CompletedCommand[]> {
  const nouns = new Map<string, CompletedCommand[]>();
  for (const command of commands) {
    const [noun = ''] = command.words.split(' ');
    nouns.set(noun, [...(nouns.get(noun) ?? []), command]);
  }
  return nouns;
}

/** What a first word is, in a few words: its command's summary, or the second words it takes. */
export function summaryOf(commands: readonly CompletedCommand[]): string {
  const [first] = commands;
  if (first !== undefined && !first.words.includes(' ')) return first.summary;
  return commands.map(({ words }) => words.split(' ')[1]).join(', ');
}
