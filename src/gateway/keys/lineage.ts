/**
 * Which keys came from which by rotation: limits count a key and what replaces it as one.
 */
import type { KeyRecord } from './record.ts';

/** Finds the id of the first of the keys that a key was rotated from; its own where it replaces none. */
export function lineage(records: readonly KeyRecord[]): (id: string) => string {
  const before = new Map<string, string>();
  for (const { id, rotated_to: next } of records) if (next !== null) before.set(next, id);
  return (id) => {
    const seen = new Set([id]);
    let first = id;
    for (let former = before.get(id); former !== undefined; former = before.get(former)) {
      // A file of somebody's own making may lead in a circle; any of it, always the same, is then as good as another.
      if (seen.has(former)) return [...seen].toSorted()[0] ?? id;
      seen.add(former);
      first = former;
    }
    return first;
  };
}
