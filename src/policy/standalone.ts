/**
 * Documents of one policy: `policy: {name, version, enabled}` as a head, the kind's own settings beside it. They are judged
 * as the config they stand for, a chain of that one policy, with every place where it really stands.
 */
import type { Diagnostic, Path } from './diagnostic.ts';
import { isPlainMap, type ConfigDocument } from './document.ts';
import type { Kind } from './kind.ts';
import { didYouMean } from './suggest.ts';

const headKeys = new Set(['name', 'version', 'enabled']);

/** Whether a document has the form of one policy, be the kind what it may. */
function isStandalone({ value }: ConfigDocument): boolean {
  if (!isPlainMap(value) || !isPlainMap(value['policy'])) return false;
  if (Object.hasOwn(value, 'pack') || Object.hasOwn(value, 'policies')) return false;
  const keys = Object.keys(value['policy']);
  return keys.some((key) => headKeys.has(key)) && (keys.includes('name') || keys.every((key) => headKeys.has(key)));
}

/** Where a place of the config stands in the document of one policy. */
function originalPath(path: Path): Path {
  const [section, ...rest] = path;
  if (section === 'pack') return ['policy', ...rest];
  if (section === 'policies') return ['policy', 'name'];
  return section === 'policy' ? rest.slice(1) : path;
}

function refused(
  document: ConfigDocument,
  code: string,
  message: string,
  path: Path,
  suggestion?: string,
): ConfigDocument {
  const { file, range } = document.locate(path);
  const told: Diagnostic = { code, severity: 'error', message, path: path.join('.'), file, range };
  return {
    ...document,
    diagnostics: [...document.diagnostics, suggestion === undefined ? told : { ...told, suggestion }],
  };
}

/** A layer of a config that can't be one because it is a document of one policy, told so; any other document as it is. */
export function asLayer(document: ConfigDocument): ConfigDocument {
  if (!isStandalone(document)) return document;
  const suggestion = "Give it alone, or write its settings under 'policy.<kind>'.";
  return refused(document, 'E021', 'A document of one policy cannot be a layer of a config', ['policy'], suggestion);
}

/** A document of one policy as the config it stands for; any other document as it is. */
export function asConfig(document: ConfigDocument, kinds: readonly Kind[]): ConfigDocument {
  if (!isStandalone(document)) return document;
  const { policy: head, ...settings } = document.value as Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  const { name, ...rest } = head ?? {};
  const known = kinds.filter(({ standsAlone }) => standsAlone === true).map((kind) => kind.name);
  if (typeof name !== 'string' || !known.includes(name)) {
    const message =
      name === undefined
        ? "The head of a document of one policy, 'policy', lacks 'name'"
        : `No policy kind '${String(name)}' has a document of its own`;
    const mend =
      didYouMean(String(name), known) ?? `Those that have: ${known.join(', ')}. Any other goes into a whole config.`;
    return refused(document, 'E020', message, name === undefined ? ['policy'] : ['policy', 'name'], mend);
  }
  return {
    ...document,
    value: { pack: { name, ...rest }, policies: { chain: [name] }, policy: { [name]: settings } },
    isStandalone: true,
    shownPath: originalPath,
    rangeOf: (path, at) => document.rangeOf(originalPath(path), at),
    locate: (path, at) => document.locate(originalPath(path), at),
    sourceOf: (path) => document.sourceOf(originalPath(path)),
  };
}
