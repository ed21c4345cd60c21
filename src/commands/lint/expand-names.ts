/**
 * Names and globs of the command line → the files they stand for: for shells that hand globs on, and for quoted ones.
 * `*`, `?`, `[…]` and `{a,b}` mean what they mean in a shell, `**` any number of folders.
 */
import { existsSync, readdirSync, statSync, type Dirent } from 'node:fs';
import { join, resolve } from 'node:path';
import { CommandError } from '../exit-code.ts';

/** More alternatives than that are a slip, not a wish. */
const mostAlternatives = 1000;

/** `a{b,c}` → `ab`, `ac`. Braces that hold no comma are themselves. */
function alternatives(pattern: string): readonly string[] {
  const found: string[] = [];
  const waiting = [pattern];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const group = /\{([^{}]*,[^{}]*)\}/.exec(next);
    if (group === null) found.push(next);
    else
      for (const one of (group[1] ?? '').split(',')) waiting.push(replaceAt(next, group.index, group[0].length, one));
    if (found.length + waiting.length > mostAlternatives)
      throw new CommandError(`too many alternatives in '${pattern}'`);
  }
  return found;
}

function replaceAt(text: string, index: number, length: number, by: string): string {
  return text.slice(0, index) + by + text.slice(index + length);
}

const magic = /[*?]|\[[^\]]+\]|\{[^{}]*,[^{}]*\}/;

/** One name between slashes as an expression. A name that begins with a dot has to be asked for by that dot. */
function segmentPattern(segment: string): RegExp {
  const source = segment.replaceAll(
    /\*+|\?|\[([!^]?)([^\]]+)\]|[\\^$.|+(){}[\]]/g,
    (token, not?: string, set?: string) => {
      if (token.startsWith('*')) return '.*';
      if (token === '?') return '.';
      if (set !== undefined) return `[${not ? '^' : ''}${set.replaceAll(/[\\\]^[]/g, '\\$&')}]`;
      return `\\${token}`;
    },
  );
  try {
    return new RegExp(`^${segment.startsWith('.') ? '' : '(?!\\.)'}${source}$`, 'su');
  } catch (cause) {
    throw new CommandError(`not a usable pattern: '${segment}'`, { cause });
  }
}

/** What a folder holds, by name; nothing where it is none. */
function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).toSorted((one, other) => (one.name < other.name ? -1 : 1));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return [];
    throw new CommandError(`cannot look into ${folder}: ${code === 'EACCES' ? 'permission denied' : message}`, {
      cause: error,
    });
  }
}

/** Also for a link to a folder. */
function isFolder(entry: Dirent, folder: string): boolean {
  if (!entry.isSymbolicLink()) return entry.isDirectory();
  return statSync(join(folder, entry.name), { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Where others' files lie: `**` does not go into it, nor into folders whose names begin with a dot, nor through links. */
const skipped = 'node_modules';

/** The files below `base` (as shown, with its slash at the end) that the segments cover. */
function* walk(cwd: string, base: string, segments: readonly string[]): Generator<string> {
  const [segment = '', ...rest] = segments;
  const folder = resolve(cwd, base === '' ? '.' : base);
  if (segment === '**') {
    yield* walk(cwd, base, rest.length === 0 ? ['*'] : rest);
    for (const entry of entriesOf(folder)) {
      if (!entry.isDirectory() || entry.name === skipped || entry.name.startsWith('.')) continue;
      yield* walk(cwd, `${base}${entry.name}/`, segments);
    }
    return;
  }
  const isLast = rest.length === 0;
  if (!magic.test(segment)) {
    if (!isLast) yield* walk(cwd, `${base}${segment}/`, rest);
    else if (existsSync(join(folder, segment))) yield base + segment;
    return;
  }
  const pattern = segmentPattern(segment);
  for (const entry of entriesOf(folder)) {
    if (!pattern.test(entry.name)) continue;
    if (!isLast) yield* walk(cwd, `${base}${entry.name}/`, rest);
    else if (!isFolder(entry, folder)) yield base + entry.name;
  }
}

/**
 * The files that names stand for, in order, each once; `-` stays. A name that is there is itself, whatever characters it
 * has. A glob that covers no file is an error: a check of nothing must not pass.
 */
export function expandNames(names: readonly string[], cwd: string): readonly string[] {
  const files = new Map<string, string>();
  for (const name of names) {
    const isPlain = name === '-' || !magic.test(name) || existsSync(resolve(cwd, name));
    const found = isPlain
      ? [name]
      : [
          ...new Set(
            alternatives(name)
              .toSorted()
              .flatMap((one) => filesOf(one, cwd)),
          ),
        ];
    if (found.length === 0) throw new CommandError(`no file matches '${name}'`);
    for (const file of found) {
      const key = file === '-' ? file : resolve(cwd, file);
      if (!files.has(key)) files.set(key, file);
    }
  }
  return [...files.values()];
}

function filesOf(pattern: string, cwd: string): readonly string[] {
  const isAbsolute = pattern.startsWith('/');
  return [
    ...walk(
      cwd,
      isAbsolute ? '/' : '',
      pattern.split('/').filter((segment) => segment !== ''),
    ),
  ];
}
