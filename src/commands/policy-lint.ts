/**
 * `kt policy lint`: says whether configs would load, and what is wrong with them, on standard output.
 */
import { Option, type Command } from './commander.ts';
import { defaultConfigFile, readConfigFile, readConfigInput, type ConfigText } from './config-files.ts';
import type { Context } from './context.ts';
import { CommandError, exitCode, type ExitCode } from './exit-code.ts';
import { packageVersion } from './package-version.ts';
import { passes, type FileReport } from './report/summary.ts';

const formats = ['text', 'json', 'sarif', 'github'] as const;

/** A form of the report. */
type Format = (typeof formats)[number];

/** What the flags come to. */
export interface LintFlags {
  /** Linted one by one. Names and globs. */
  readonly files: readonly string[];
  /** Linted as the one config that they merge to. */
  readonly layers: readonly string[];
  /** What standard input is called in messages. */
  readonly stdinName: string;
  readonly format: Format;
  readonly strict: boolean;
  readonly fix: boolean;
  /** Whether to look for the secrets that configs name. */
  readonly env: boolean;
  /** A code to explain instead of linting. */
  readonly explain: string | null;
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

/** Flags and help. */
export function configure(command: Command): void {
  command
    .argument('[files...]', `configs or globs to check; - is standard input (default: ${defaultConfigFile})`)
    .option('--file <file>', 'a config to check (repeatable)', collect, [])
    .option('--policy-config <file>', 'check files as the one config they merge to (repeatable)', collect, [])
    .option('--stdin-filename <name>', 'what to call standard input in messages')
    .addOption(new Option('--format <format>', 'form of the report').choices(formats).default('text'))
    .option('--json', 'the same as --format json')
    .option('--strict', 'exit with 1 on warnings too')
    .option('--fix', 'make the edits that cannot change what a config means, then report on the rest')
    .option('--env', 'also warn of secrets that are missing in this environment')
    .option('--explain <code>', 'explain a code, such as E003, and exit')
    .addHelpText(
      'after',
      `
Examples:
  $ kt policy lint
  $ kt policy lint --file policy-config.yaml --strict
  $ generate-config | kt policy lint - --stdin-filename policy-config.yaml --json
  $ kt policy lint 'configs/**/*.yaml' --format sarif > lint.sarif
  $ kt policy lint --policy-config base.yaml --policy-config production.yaml
  $ kt policy lint --explain E003

Exit status: 0 valid, 1 not valid (with --strict: or warnings), 2 a file could not be read or a flag is wrong.`,
    );
}

/** Commander's options as plain flags. */
export function readFlags(options: Readonly<Record<string, unknown>>, args: readonly string[]): LintFlags {
  const named = [...args, ...((options['file'] as readonly string[] | undefined) ?? [])];
  const layers = (options['policyConfig'] as readonly string[] | undefined) ?? [];
  return {
    files: named.length === 0 && layers.length === 0 ? [defaultConfigFile] : named,
    layers,
    stdinName: (options['stdinFilename'] as string | undefined) ?? '-',
    format: options['json'] === true ? 'json' : ((options['format'] as Format | undefined) ?? 'text'),
    strict: options['strict'] === true,
    fix: options['fix'] === true,
    env: options['env'] === true,
    explain: (options['explain'] as string | undefined) ?? null,
  };
}

/** A code's entry as a page of text. */
async function explanation(code: string): Promise<string> {
  const { catalogue, findCode } = await import('../policy/rules/catalogue.ts');
  const { severityOfCode } = await import('../policy/diagnostic.ts');
  const entry = findCode(code);
  if (entry === undefined) {
    const codes = catalogue.map((one) => one.code);
    const { suggest } = await import('../policy/suggest.ts');
    const near = suggest(code, codes);
    const hint = near === null ? `Codes are ${codes.join(', ')}.` : `Did you mean '${near}'?`;
    throw new CommandError(`unknown code '${code}'`, { hint });
  }
  const indented = entry.example.replaceAll(/^/gm, '    ');
  const heading = `${severityOfCode(entry.code)}[${entry.code}]: ${entry.title}`;
  return `${heading}\n\n${entry.why}\n\nFor example:\n\n${indented}\n\n${entry.mend}\n`;
}

/** Where a report goes, and the folder that relative paths in it count from. */
interface Reader {
  readonly isColored: boolean;
  readonly folder: string;
}

/** The report in the form asked for. Forms load when they are the one that is written. */
async function report(reports: readonly FileReport[], flags: LintFlags, reader: Reader): Promise<string> {
  switch (flags.format) {
    case 'json':
      return (await import('./report/json.ts')).renderJson(reports);
    case 'sarif':
      return (await import('./report/sarif.ts')).renderSarif(reports, packageVersion(), reader.folder);
    case 'github':
      return (await import('./report/github.ts')).renderGithub(reports, flags.strict);
    case 'text': {
      const paint = await (await import('./report/paint.ts')).paintFor(reader.isColored);
      return (await import('./report/text.ts')).renderText(reports, flags.strict, paint);
    }
  }
}

/** Names as the files they stand for. Most runs name one plain file, and then the module is not needed. */
async function expand(names: readonly string[], context: Context): Promise<readonly string[]> {
  if (names.length < 2 && !/[*?[{]/.test(names[0] ?? '')) return names;
  return (await import('./lint/expand-names.ts')).expandNames(names, context.cwd);
}

/** The configs to lint, each as the files it is made of. Reads all before any is judged, so that a missing one is said at once. */
async function readConfigs(flags: LintFlags, context: Context): Promise<readonly (readonly ConfigText[])[]> {
  const configs: ConfigText[][] = [];
  const read = async (name: string): Promise<ConfigText> =>
    name === '-' ? readConfigInput(flags.stdinName, context) : readConfigFile(name, context);
  for (const name of await expand(flags.files, context)) configs.push([await read(name)]);
  const layers: ConfigText[] = [];
  for (const name of flags.layers) layers.push(await read(name));
  return layers.length === 0 ? configs : [...configs, layers];
}

/** Characters of config from which on optimized code repays its making. */
const worthOptimizing = 128 * 1024;

/** V8 would optimize functions of a run that is over before they are used: a third of the time that fifty files take. */
async function spareTheOptimizer(): Promise<void> {
  const { setFlagsFromString } = await import('node:v8');
  setFlagsFromString('--no-opt');
}

/** Lints what the flags name, or explains a code. */
export async function run(
  options: Readonly<Record<string, unknown>>,
  args: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const flags = readFlags(options, args);
  if (flags.explain !== null) {
    context.stdout.write(await explanation(flags.explain));
    return exitCode.ok;
  }
  const { lintConfig } = await import('../gateway/config.ts');
  const secrets = flags.env ? { secrets: (await import('./lint/secret-sources.ts')).secretSources(context) } : {};
  const surroundings = { now: context.now(), ...secrets };
  const lintAll = async (configs: readonly (readonly ConfigText[])[]): Promise<readonly FileReport[]> => {
    const all: FileReport[] = [];
    for (const layers of configs) {
      all.push({ files: layers.map(({ name }) => name), ...(await lintConfig(layers, surroundings)) });
    }
    return all;
  };
  let configs = await readConfigs(flags, context);
  const size = configs.flat().reduce((sum, { text }) => sum + text.length, 0);
  if (size < worthOptimizing) await spareTheOptimizer();
  let reports = await lintAll(configs);
  // A mended standard input is the result, and what is said of it stands aside.
  const printed = flags.fix && [...flags.files, ...flags.layers].includes('-');
  if (flags.fix) {
    if (printed && configs.flat().length > 1) throw new CommandError("'--fix' with '-' takes no other config");
    const { fixConfigs } = await import('./lint/fix-configs.ts');
    const linted = reports.map((one, index) => ({ layers: configs[index] ?? [], report: one }));
    configs = fixConfigs(linted, printed ? flags.stdinName : null, context);
    reports = await lintAll(configs);
  }
  if (printed) context.stdout.write(configs.flat()[0]?.text ?? '');
  const isColored = printed ? context.color.stderr : context.color.stdout;
  const text = await report(reports, flags, { isColored, folder: context.cwd });
  (printed ? context.stderr : context.stdout).write(text);
  return reports.every((one) => passes(one, flags.strict)) ? exitCode.ok : exitCode.no;
}
