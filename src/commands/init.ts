/**
 * `kt init`: writes a config to start from, with its test cases and the schema that editors read. Never asks, and never
 * overwrites what is there unless told to.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Option, type Command } from './commander.ts';
import { defaultConfigFile } from './config-files.ts';
import type { Context } from './context.ts';
import { CommandError, exitCode, type ExitCode } from './exit-code.ts';
import { packageFile } from './package-files.ts';
import { templateCases, templateConfig, templates } from './templates/registry.ts';

/** The schema beside the config. */
const schemaFile = 'policy-config.schema.json';

/** The cases. One name for all templates, so that another one's do not stay behind with --force. */
const caseFile = 'tests/cases.json';

/** The line by which the YAML language server finds it. */
const schemaLine = `# yaml-language-server: $schema=./${schemaFile}\n`;

/** What follows, for people. */
function nextSteps(files: readonly string[]): string {
  return `Wrote ${files.join(', ')}. Next:
  export OPENAI_API_KEY=...          the key of your OpenAI account
  kt policy lint                     check the config
  kt policy test                     run its cases
  kt keys create --name my-app       make a key for your application
  kt gateway run                     serve http://localhost:41002/v1
`;
}

/** Flags and help. */
export function configure(command: Command): void {
  const names = templates.map(({ name }) => name);
  command
    .addOption(new Option('--template <name>', 'what to start from').choices(names).default('starter'))
    .option('--force', 'overwrite files that are there')
    .option('--schema', `write ${schemaFile} alone, as after an upgrade`)
    .addHelpText(
      'after',
      `
Templates:
${templates.map(({ name, summary }) => `  ${name.padEnd(28)} ${summary}`).join('\n')}

Examples:
  $ kt init
  $ kt init --template healthcare-us-hipaa && kt policy test
  $ kt init --force && kt policy lint`,
    );
}

/** A file to write; the schema is this program's own and always goes over an older one. */
interface FileToWrite {
  readonly name: string;
  readonly text: string;
  readonly isOwn: boolean;
}

function filesOf(template: string): readonly FileToWrite[] {
  return [
    { name: defaultConfigFile, text: schemaLine + templateConfig(template), isOwn: false },
    { name: caseFile, text: templateCases(template), isOwn: false },
    { name: schemaFile, text: packageFile(`schemas/${schemaFile}`), isOwn: true },
  ];
}

/** Writes the files in the current folder; exit status 2 where one can't or must not be, and then none is. */
export async function run(
  options: Readonly<Record<string, unknown>>,
  _args: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const isForced = options['force'] === true;
  const all = filesOf(String(options['template'] ?? 'starter'));
  const files = options['schema'] === true ? all.filter(({ isOwn }) => isOwn) : all;
  const inTheWay = files.find(({ name, isOwn }) => !isOwn && !isForced && existsSync(join(context.cwd, name)));
  if (inTheWay !== undefined) {
    throw new CommandError(`${inTheWay.name} is already there`, { hint: "'kt init --force' overwrites it." });
  }
  for (const { name, text, isOwn } of files) write(join(context.cwd, name), name, text, isForced || isOwn);
  const names = files.map(({ name }) => name);
  if (options['schema'] === true) context.stderr.write(`Wrote ${schemaFile}.\n`);
  else context.stderr.write(nextSteps(names));
  return exitCode.ok;
}

function write(path: string, name: string, text: string, isForced: boolean): void {
  try {
    mkdirSync(dirname(path), { recursive: true });
    // `wx` refuses in one step: no moment between looking and writing, and no following of a link.
    writeFileSync(path, text, { flag: isForced ? 'w' : 'wx' });
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const reason =
      code === 'EACCES' || code === 'EPERM' || code === 'EROFS'
        ? 'permission denied'
        : code === 'EEXIST'
          ? 'it is already there'
          : message;
    throw new CommandError(`cannot write ${name}: ${reason}`, { cause });
  }
}
