/**
 * `kt policy lint`: says whether configs would load, and what is wrong with them, on standard output.
 */
import { Option, type Command } from 'commander';
import { catalogue, findCode, severityOfCode } from '../policy/rules/catalogue.ts';
import { suggest } from '../policy/suggest.ts';
import { defaultConfigFile, readConfigFile, readConfigInput, type ConfigText } from './config-files.ts';
import type { Context } from './context.ts';
import { CommandError, exitCode, type ExitCode } from './exit-code.ts';
import { isValid, type FileReport } from './report/summary.ts';

/** What the flags come to. */
export interface LintFlags {
  readonly files: readonly string[];
  /** What standard input is called in messages. */
  readonly stdinName: string;
  readonly format: 'text' | 'json';
  readonly strict: boolean;
  /** A code to explain instead of linting. */
  readonly explain: string | null;
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

/** Flags and help. */
export function configure(command: Command): void {
  command
    .argument('[files...]', `configs to check; - is standard input (default: ${defaultConfigFile})`)
    .option('--file <file>', 'a config to check (repeatable)', collect, [])
    .option('--stdin-filename <name>', 'what to call standard input in messages')
    .addOption(new Option('--format <format>', 'form of the report').choices(['text', 'json']).default('text'))
    .option('--json', 'the same as --format json')
    .option('--strict', 'exit with 1 on warnings too')
    .option('--explain <code>', 'explain a code, such as E003, and exit')
    .addHelpText(
      'after',
      `
Examples:
  $ kt policy lint
  $ kt policy lint --file policy-config.yaml --strict
  $ generate-config | kt policy lint - --stdin-filename policy-config.yaml --json
  $ kt policy lint --explain E003

Exit status: 0 valid, 1 not valid (with --strict: or warnings), 2 a file could not be read or a flag is wrong.`,
    );
}

/** Commander's options as plain flags. */
export function readFlags(options: Readonly<Record<string, unknown>>, args: readonly string[]): LintFlags {
  const named = [...args, ...((options['file'] as readonly string[] | undefined) ?? [])];
  return {
    files: named.length === 0 ? [defaultConfigFile] : [...new Set(named)],
    stdinName: (options['stdinFilename'] as string | undefined) ?? '-',
    format: options['json'] === true ? 'json' : ((options['format'] as 'text' | 'json' | undefined) ?? 'text'),
    strict: options['strict'] === true,
    explain: (options['explain'] as string | undefined) ?? null,
  };
}

/** A code's entry as a page of text. */
function explanation(code: string): string {
  const entry = findCode(code);
  if (entry === undefined) {
    const codes = catalogue.map((one) => one.code);
    const near = suggest(code, codes);
    const hint = near === null ? `Codes are ${codes.join(', ')}.` : `Did you mean '${near}'?`;
    throw new CommandError(`unknown code '${code}'`, { hint });
  }
  const indented = entry.example.replaceAll(/^/gm, '    ');
  const heading = `${severityOfCode(entry.code)}[${entry.code}]: ${entry.title}`;
  return `${heading}\n\n${entry.why}\n\nFor example:\n\n${indented}\n\n${entry.mend}\n`;
}

async function report(reports: readonly FileReport[], flags: LintFlags, context: Context): Promise<string> {
  if (flags.format === 'json') return (await import('./report/json.ts')).renderJson(reports);
  const { renderDiagnostics, renderSummary } = await import('./report/text.ts');
  const paint = await (await import('./report/paint.ts')).paintFor(context.color.stdout);
  const texts = reports.map((one) => {
    const problems = renderDiagnostics(one.diagnostics, one.sources, paint);
    const fails = !isValid(one) || (flags.strict && one.diagnostics.length > 0);
    if (fails || one.summary === null) return problems;
    const summary = renderSummary(one.file, one.summary, paint);
    return problems === '' ? summary : `${problems}\n${summary}`;
  });
  return texts.join('\n');
}

/** Reads every file before it judges any, so that a missing one is said at once and nothing half done. */
export async function run(
  options: Readonly<Record<string, unknown>>,
  args: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const flags = readFlags(options, args);
  if (flags.explain !== null) {
    context.stdout.write(explanation(flags.explain));
    return exitCode.ok;
  }
  const configs: ConfigText[] = [];
  for (const name of flags.files) {
    configs.push(name === '-' ? await readConfigInput(flags.stdinName, context) : readConfigFile(name, context));
  }
  const { lintConfig } = await import('../gateway/config.ts');
  const reports = configs.map((config): FileReport => ({ file: config.name, ...lintConfig([config]) }));
  context.stdout.write(await report(reports, flags, context));
  const isClean = (one: FileReport): boolean => isValid(one) && !(flags.strict && one.diagnostics.length > 0);
  return reports.every(isClean) ? exitCode.ok : exitCode.no;
}
