/**
 * `--fix`: mends configs that were linted and writes their files, each whole or not at all. What is on standard input is
 * mended too, and left to the caller to print.
 */
import { randomUUID } from 'node:crypto';
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { resolve } from 'node:path';
import type { Diagnostic } from '../../policy/diagnostic.ts';
import { fixText, isFixable } from '../../policy/fix.ts';
import { readConfigFile, type ConfigText } from '../config-files.ts';
import type { Context } from '../context.ts';
import { CommandError } from '../exit-code.ts';
import type { FileReport } from '../report/summary.ts';

/** A config with what lint said of it. */
export interface LintedLayers {
  readonly layers: readonly ConfigText[];
  readonly report: FileReport;
}

function keyOf({ code, range }: Diagnostic): string {
  return `${code}:${range.line}:${range.column}`;
}

/** What can be mended in a file: what every config says of it that the file is a part of. */
function fixableIn(name: string, configs: readonly LintedLayers[]): readonly Diagnostic[] {
  const sayings = configs
    .filter(({ layers }) => layers.some((layer) => layer.name === name))
    .map(({ report }) => report.diagnostics.filter((one) => one.file === name && isFixable(one)));
  const [first = [], ...others] = sayings;
  return first.filter((one) => others.every((other) => other.some((same) => keyOf(same) === keyOf(one))));
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'its file system is read-only',
  ENOSPC: 'no space left on the device',
};

/** Replaces a file by rename, under its own mode; a link stays one. Refuses where the file is no longer what was linted. */
function replaceFile(before: ConfigText, text: string, context: Context): void {
  const { name } = before;
  let fresh: string | null = null;
  let file: number | undefined;
  try {
    const path = realpathSync(resolve(context.cwd, name));
    if (readConfigFile(name, context).text !== before.text) {
      throw new CommandError(`cannot fix ${name}: it changed meanwhile`, { hint: 'Run it again.' });
    }
    const { mode } = statSync(path);
    fresh = `${path}.${randomUUID()}`;
    file = openSync(fresh, 'wx', mode & 0o777);
    // The process's mask may have taken something off.
    fchmodSync(file, mode & 0o777);
    const bytes = Buffer.from(text);
    for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
    fsyncSync(file);
    renameSync(fresh, path);
    fresh = null;
  } catch (error) {
    if (error instanceof CommandError) throw error;
    const { code = '', message } = error as NodeJS.ErrnoException;
    throw new CommandError(`cannot write ${name}: ${reasons[code] ?? message}`, { cause: error });
  } finally {
    if (file !== undefined) closeSync(file);
    if (fresh !== null) rmSync(fresh, { force: true });
  }
}

/**
 * Mends what can be mended, writes the files that changed and says so on standard error. Returns the configs as they are
 * now; `input` is the name of the one that was read from standard input, which is not written.
 */
export function fixConfigs(
  configs: readonly LintedLayers[],
  input: string | null,
  context: Context,
): readonly (readonly ConfigText[])[] {
  const fixed = new Map<string, string>();
  for (const layer of configs.flatMap(({ layers }) => layers)) {
    if (fixed.has(layer.name)) continue;
    const mendable = fixableIn(layer.name, configs);
    const text = fixText(layer.text, mendable);
    fixed.set(layer.name, text);
    if (text === layer.text) continue;
    if (layer.name !== input) replaceFile(layer, text, context);
    context.stderr.write(`Fixed ${mendable.length} problem${mendable.length === 1 ? '' : 's'} in ${layer.name}\n`);
  }
  return configs.map(({ layers }) => layers.map(({ name, text }) => ({ name, text: fixed.get(name) ?? text })));
}
