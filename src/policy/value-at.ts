/**
 * The value at a path of plain data: for rules, which see documents as such.
 */
import type { Path } from './diagnostic.ts';

/** The value there, as far as the path goes; undefined where nothing is. */
export function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Record<string | number, unknown> | null)?.[step], root);
}
