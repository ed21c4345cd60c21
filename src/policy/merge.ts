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
  const holder = (path: Path): ConfigDocument => holderOf(documents, path);
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

/** A document with its value at some path. */
type Layer = readonly [document: ConfigDocument, value: unknown];

/** Of the layers that say something at a path, those whose values are still there after the merge; see `mergeValues`. */
function remaining(layers: readonly Layer[]): readonly Layer[] {
  let kept: Layer[] = [];
  for (const layer of layers) {
    const isOverMaps = kept.length > 0 && kept.every(([, value]) => isPlainMap(value));
    if (isOverMaps && isPlainMap(layer[1])) kept.push(layer);
    else if (!isOverMaps || layer[1] !== null) kept = [layer];
  }
  return kept;
}

/** The last document that has a say at a path, or else at what is nearest around it. */
function holderOf(documents: readonly ConfigDocument[], path: Path): ConfigDocument {
  let layers = remaining(documents.map((document) => [document, document.value]));
  for (const step of path) {
    const inner = layers.flatMap(([document, value]): Layer[] => {
      if (typeof value !== 'object' || value === null || !Object.hasOwn(value, step)) return [];
      return [[document, (value as Readonly<Record<string | number, unknown>>)[step]]];
    });
    if (inner.length === 0) break;
    layers = remaining(inner);
  }
  return layers.at(-1)?.[0] ?? (documents.at(-1) as ConfigDocument);
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
