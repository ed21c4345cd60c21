/**
 * The kinds that a document's chain names, whether or not they exist: for rules, which see documents as plain data.
 */
import type { Path } from './diagnostic.ts';

/** An entry of the chain. */
export interface NamedEntry {
  readonly name: string;
  /** Where the name stands; as a key where the entry has conditions. */
  readonly path: Path;
  readonly at: 'key' | 'value';
}

/** In the chain's order; what is no entry at all is left out. */
export function chainNames(document: Readonly<Record<string, unknown>>): readonly NamedEntry[] {
  const chain = (document['policies'] as { chain?: unknown } | null | undefined)?.chain;
  if (!Array.isArray(chain)) return [];
  return (chain as readonly unknown[]).flatMap((entry, index): NamedEntry[] => {
    const path = ['policies', 'chain', index];
    if (typeof entry === 'string') return [{ name: entry, path, at: 'value' }];
    if (typeof entry !== 'object' || entry === null) return [];
    return Object.keys(entry).map((name) => ({ name, path: [...path, name], at: 'key' as const }));
  });
}
