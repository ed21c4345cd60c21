/**
 * `kt policy test`: runs golden cases through the chain of a config, without a provider, and says which came out otherwise.
 */
import { writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Command } from './commander.ts';
import { defaultConfigFile } from './config-files.ts';
import type { Context } from './context.ts';
import { CommandError, exitCode, type ExitCode } from './exit-code.ts';
import type { GroupResult } from './trial/results.ts';

/** What the flags come to. */
export interface TestFlags {
  /** Files and globs of cases; none: `tests/*.json` beside the config, and the config's own. */
  readonly files: readonly string[];
  readonly configFiles: readonly string[];
  /** The folder that `tests/` is looked for in. */
  readonly folder: string;
  /** A part of the names of the cases to run; null for all. */
  readonly grep: string | null;
  readonly json: boolean;
  readonly junit: string | null;
  readonly watch: boolean;
}

function collect(value: string, before: readonly string[]): readonly string[] {
  return [...before, value];
}

/** Flags and help. */
export function configure(command: Command): void {
  command
    .argument(
      '[cases...]',
      'files of cases, or globs (default: tests/*.json beside the config, and its testing.suites)',
    )
    .option('--policy-config <file>', `the config to test (repeatable; default: ${defaultConfigFile})`, collect, [])
    .option('--pack-dir <folder>', 'the folder with the config and its tests/')
    .option('-g, --grep <text>', 'run the cases whose name holds a text')
    .option('--json', 'print the results as JSON')
    .option('--junit <file>', 'also write the results as JUnit XML')
    .option('--watch', 'run again whenever the config or a case changes')
    .addHelpText(
      'after',
      `
A case: {"name": "…", "input": {"messages": […], "headers": {…}, "request": {…}, "upstream_response": …},
         "expected": {"verdict": "…", "reason_code": "…", "policy": "…", "redacted": …}}

Examples:
  $ kt policy test
  $ kt policy test --pack-dir packs/support --junit results.xml
  $ kt policy test tests/injection.json --grep system --watch

Exit status: 0 all cases came out as expected, 1 one did not or the config does not load, 2 there are none, or a file
could not be read.`,
    );
}

/** Commander's options as plain flags. */
export function readFlags(options: Readonly<Record<string, unknown>>, args: readonly string[]): TestFlags {
  const text = (name: string): string | null => (options[name] as string | undefined) ?? null;
  const packDir = text('packDir');
  const named = (options['policyConfig'] as readonly string[] | undefined) ?? [];
  const configFiles =
    named.length > 0 ? named : [packDir === null ? defaultConfigFile : join(packDir, defaultConfigFile)];
  return {
    files: args,
    configFiles,
    folder: packDir ?? dirname(configFiles[0] ?? '.'),
    grep: text('grep'),
    json: options['json'] === true,
    junit: text('junit'),
    watch: options['watch'] === true,
  };
}

/** Runs all there are once. Null where the config does not load, which has then been said. */
async function runOnce(flags: TestFlags, context: Context): Promise<readonly GroupResult[] | null> {
  const { openConfig } = await import('./trial/open-config.ts');
  const { readCases } = await import('./trial/read-cases.ts');
  const { runCase } = await import('../gateway/trial/case.ts');
  const config = await openConfig(flags.configFiles, context);
  if (config === null) return null;
  const file = flags.configFiles.at(-1) ?? defaultConfigFile;
  const groups: GroupResult[] = [];
  for (const group of readCases(flags.files, flags.folder, { document: config.document, file }, context)) {
    const cases = group.cases.filter(({ name }) => flags.grep === null || name.includes(flags.grep));
    if (cases.length === 0) continue;
    const started = context.now();
    const results = [];
    for (const one of cases) results.push(await runCase(config, one));
    groups.push({ name: group.name, file: group.file, results, duration: context.now() - started });
  }
  if (groups.length === 0) {
    const hint = "A case is a JSON file in tests/ beside the config, or stands in its 'testing.suites'.";
    throw new CommandError(flags.grep === null ? 'there are no cases' : `no case has '${flags.grep}' in its name`, {
      hint,
    });
  }
  return groups;
}

/** Tells results; returns the status they stand for. */
async function tell(groups: readonly GroupResult[], flags: TestFlags, context: Context): Promise<ExitCode> {
  const { renderJunit, renderResults, renderResultsJson, tally } = await import('./trial/results.ts');
  const { paintFor } = await import('./report/paint.ts');
  if (flags.json) context.stdout.write(renderResultsJson(groups));
  else context.stdout.write(renderResults(groups, await paintFor(context.color.stdout)));
  if (flags.junit !== null) {
    try {
      writeFileSync(resolve(context.cwd, flags.junit), renderJunit(groups));
    } catch (cause) {
      throw new CommandError(`cannot write ${flags.junit}: ${(cause as Error).message}`, { cause });
    }
  }
  return tally(groups).failed === 0 ? exitCode.ok : exitCode.no;
}

/** Runs the cases, and with `--watch` again and again until a signal ends it. */
export async function run(
  options: Readonly<Record<string, unknown>>,
  args: readonly string[],
  context: Context,
): Promise<ExitCode> {
  const flags = readFlags(options, args);
  const once = async (): Promise<ExitCode> => {
    const groups = await runOnce(flags, context);
    return groups === null ? exitCode.no : tell(groups, flags, context);
  };
  return flags.watch ? watch(flags, once, context) : once();
}

/** What is wrong while files change is said, and the next change awaited. */
async function watch(flags: TestFlags, once: () => Promise<ExitCode>, context: Context): Promise<ExitCode> {
  const { watchFolders } = await import('./trial/watch-files.ts');
  const again = async (): Promise<void> => {
    try {
      await once();
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      context.stderr.write(`kt: ${error.message}\n`);
    }
    context.stderr.write('Waiting for changes; Ctrl-C ends it.\n');
  };
  const of = (path: string): string => resolve(context.cwd, path);
  const folders = [...flags.configFiles, ...flags.files].map((file) => dirname(of(file)));
  const named = new Set([...flags.configFiles, ...flags.files].map(of));
  const written = flags.junit === null ? null : of(flags.junit);
  const matters = (path: string): boolean => path !== written && (named.has(path) || /\.(?:json|ya?ml)$/.test(path));
  let running: Promise<void> = Promise.resolve();
  return new Promise((finish, fail) => {
    const next = (): void => {
      running = running.then(again).catch(fail);
    };
    const stop = watchFolders([...folders, of(join(flags.folder, 'tests'))], matters, next);
    const release = context.onSignal(['SIGINT', 'SIGTERM'], (signal) => {
      stop();
      release();
      finish(signal === 'SIGINT' ? exitCode.interrupted : exitCode.terminated);
    });
    next();
  });
}
