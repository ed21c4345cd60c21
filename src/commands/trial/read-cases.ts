/**
 * Golden cases out of files and out of the config: which there are, what group they belong to, what is wrong with them.
 */
import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { GoldenCase } from '../../gateway/trial/case.ts';
import { checkCases } from '../../gateway/trial/check-cases.ts';
import { readConfigFile } from '../config-files.ts';
import type { Context } from '../context.ts';
import { CommandError, exitCode } from '../exit-code.ts';
import { expandNames } from '../lint/expand-names.ts';

/** Cases that belong together: those of a file, or a suite. */
export interface CaseGroup {
  readonly name: string;
  /** The file that they stand in. */
  readonly file: string;
  readonly cases: readonly GoldenCase[];
}

interface WrittenGroup {
  readonly name?: string;
  readonly target?: string;
  readonly cases: readonly GoldenCase[];
}

/** With a suite's target, every case that expects more than `allow` expects it of that policy. */
function withTarget({ target, cases }: WrittenGroup): readonly GoldenCase[] {
  if (target === undefined) return cases;
  return cases.map((one) => {
    const { verdict, policy } = one.expected;
    const isOwn = policy !== undefined || verdict === undefined || verdict === 'allow';
    return isOwn ? one : { ...one, expected: { ...one.expected, policy: target } };
  });
}

function readFile(name: string, context: Context): CaseGroup {
  const { text } = readConfigFile(name, context);
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (cause) {
    throw new CommandError(`${name} is not JSON: ${(cause as Error).message}`, { status: exitCode.no, cause });
  }
  const group = value as Partial<WrittenGroup> | null;
  const isGroup = typeof value === 'object' && value !== null && Array.isArray(group?.cases);
  const cases = Array.isArray(value) ? (value as readonly unknown[]) : isGroup ? (group?.cases ?? []) : [value];
  const [fault, ...others] = checkCases(cases);
  if (fault !== undefined) {
    const more = others.length === 0 ? '' : ` (and ${others.length} more)`;
    const place =
      cases.length === 1 && !Array.isArray(value) && !isGroup ? fault.path.replace(/^\[0\]\.?/, '') : fault.path;
    const hint = fault.suggestion === undefined ? {} : { hint: fault.suggestion };
    const where = place === '' ? '' : ` at ${place}`;
    throw new CommandError(`${name}${where}: ${fault.message}${more}`, { status: exitCode.no, ...hint });
  }
  const read = cases as readonly GoldenCase[];
  return { name, file: name, cases: withTarget({ ...(isGroup ? group : {}), cases: read }) };
}

/** The suites of a config's section `testing`. */
function suitesOf(document: Readonly<Record<string, unknown>>, file: string): readonly CaseGroup[] {
  const { suites = [] } = (document['testing'] ?? {}) as { readonly suites?: readonly WrittenGroup[] };
  return suites.map((suite) => ({ name: suite.name ?? file, file, cases: withTarget(suite) }));
}

/**
 * The cases of the files that are named, or else of `tests/*.json` beside the config; and those of the config itself, where
 * no file is named. Throws where a file can't be read or a case can't be run.
 */
export function readCases(
  names: readonly string[],
  folder: string,
  config: { readonly document: Readonly<Record<string, unknown>>; readonly file: string },
  context: Context,
): readonly CaseGroup[] {
  if (names.length > 0) return expandNames(names, context.cwd).map((name) => readFile(name, context));
  const tests = resolve(context.cwd, folder, 'tests');
  const pattern = `${relative(context.cwd, tests) || '.'}/*.json`;
  const files = existsSync(tests) ? expandIfAny(pattern, context) : [];
  return [...suitesOf(config.document, config.file), ...files.map((name) => readFile(name, context))];
}

/** An empty folder of tests is no error; that there are no cases at all is told by the command. */
function expandIfAny(pattern: string, context: Context): readonly string[] {
  try {
    return expandNames([pattern], context.cwd);
  } catch (error) {
    if (error instanceof CommandError && error.message.startsWith('no file matches')) return [];
    throw error;
  }
}
