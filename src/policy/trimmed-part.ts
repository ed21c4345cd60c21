/**
 * What is left of a section, or of a kind's settings, when the keys that the schema refused are taken out of it: whole enough to
 * be asked for errors, so that one slip does not hide the others until the next run. Not for warnings: many of them
 * mind that something is missing, and what was taken out would be missed.
 */
import { isPlainMap } from './document.ts';
import type { Kind } from './kind.ts';
import type { JsonSchema } from './schema.ts';
import type { ConfigSection } from './section.ts';
import type { Problem } from './validate.ts';

type Plain = Readonly<Record<string, unknown>>;

/** A map without the keys that are refused in it; null where that leaves nothing to judge. */
function without(map: unknown, refused: ReadonlySet<string>, { required = [] }: JsonSchema): Plain | null {
  if (!isPlainMap(map)) return null;
  const kept = Object.entries(map).filter(([key]) => !refused.has(key));
  return required.every((key) => kept.some(([name]) => name === key)) ? Object.fromEntries(kept) : null;
}

/** The keys that problems refuse in the map at a path; null where it is refused as a whole, or not at all. */
function refusedKeys(problems: readonly Problem[], at: readonly string[]): ReadonlySet<string> | null {
  const within = problems.filter(({ path }) => at.every((step, index) => path[index] === step));
  const keys = within.map(({ path }) => path[at.length]);
  return keys.length > 0 && keys.every((key) => typeof key === 'string') ? new Set(keys) : null;
}

/** The settings of a kind without the keys that problems refuse; null where too little is left. */
export function trimmedSettings(document: Plain, problems: readonly Problem[], kind: Kind): Plain | null {
  const refused = refusedKeys(problems, ['policy', kind.name]);
  const policy = document['policy'];
  return refused === null || !isPlainMap(policy) ? null : without(policy[kind.name], refused, kind.schema);
}

/** A section without the keys that problems refuse; null where too little is left. */
export function trimmedSection(document: Plain, problems: readonly Problem[], section: ConfigSection): Plain | null {
  const refused = refusedKeys(problems, [section.key]);
  if (refused === null || refused.has(section.parts ?? '')) return null;
  return without(document[section.key], refused, section.schema);
}
