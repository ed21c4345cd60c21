/**
 * Several config files as one: what `--policy-config a.yaml --policy-config b.yaml` means, with places kept.
 */
import type { Path } from './diagnostic.ts';
import { isPlainMap, type ConfigDocument } from './document.ts';

/**
 * One document out of several: maps merge deep, lists and scalars of the later file win. Places are those of the last
 * file that says anything at a path. Expects at least one document.
 */
export function mergeDocuments(documents: readonly ConfigDocument[]): ConfigDocument {
  const [first, ...others] = documents;
  if (first === undefined) throw new Error('mergeDocuments needs a document');
  if (others.length === 0) return first;
  const holder = (path: Path): ConfigDocument => {
    const holding = documents.filter(({ value }) => has(value, path));
    if (holding.length > 0 || path.length === 0) return holding.at(-1) ?? first;
    return holder(path.slice(0, -1));
  };
  return {
    file: first.file,
    files: documents.map(({ file }) => file),
    value: documents.map(({ value }) => value).reduce((below, above) => mergeValues(below, above)),
    diagnostics: documents.flatMap(({ diagnostics }) => diagnostics),
    suppressions: documents.flatMap(({ suppressions }) => suppressions),
    rangeOf: (path, at) => holder(path).rangeOf(path, at),
    locate: (path, at) => holder(path).locate(path, at),
    sourceOf: (path) => holder(path).sourceOf(path),
  };
}

function has(value: unknown, path: Path): boolean {
  let current = value;
  for (const step of path) {
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, step)) return false;
    current = (current as Readonly<Record<string | number, unknown>>)[step];
  }
  return true;
}

function mergeValues(below: unknown, above: unknown): unknown {
  if (!isPlainMap(below) || !isPlainMap(above)) return above === null && isPlainMap(below) ? below : above;
  const merged: Record<string, unknown> = {};
  for (const key of new Set([...Object.keys(below), ...Object.keys(above)])) {
    const value = !Object.hasOwn(above, key)
      ? below[key]
      : Object.hasOwn(below, key)
        ? mergeValues(below[key], above[key])
        : above[key];
    Object.defineProperty(merged, key, { value, writable: true, enumerable: true, configurable: true });
  }
  return merged;
}
