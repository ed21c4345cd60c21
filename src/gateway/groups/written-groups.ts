/**
 * The model groups of a config as they are written, for the rules that look at them: with where each stands, and without those that
 * the schema refuses.
 */
import type { Path } from '../../policy/diagnostic.ts';
import { areWhole, targetsOf } from '../rules/targets.ts';
import { readGroups, readMember, type GroupSettings, type MemberSettings } from './settings.ts';

/** A part of a config as it is written. */
export type Plain = Readonly<Record<string, unknown>>;

/** A group with where it stands. */
export interface PlacedGroup {
  readonly group: GroupSettings;
  readonly written: Plain;
  readonly path: Path;
}

/** The groups of a document; those that the schema refuses are holes in the list, and left out. */
export function groupsOf(document: Plain): readonly PlacedGroup[] {
  const written = (document['model_groups'] ?? []) as readonly Plain[];
  return readGroups(written).flatMap((group, index) => [
    { group, written: written[index] as Plain, path: ['model_groups', index] },
  ]);
}

/** Whether the schema refused no group: which names there are can only be told then. */
export function areGroupsWhole(document: Plain): boolean {
  return areWhole((document['model_groups'] ?? []) as readonly Plain[]);
}

/** A group's members, those of its variants too, with where each stands and as it is written. */
export function membersOf(
  written: Plain,
  path: Path,
): readonly { readonly member: MemberSettings; readonly at: Path; readonly value: unknown }[] {
  const variants = (written['split'] ?? []) as readonly Plain[];
  const places = [written, ...variants].map((one, index) => ({
    list: (one['targets'] ?? []) as readonly unknown[],
    place: index === 0 ? [...path, 'targets'] : [...path, 'split', index - 1, 'targets'],
  }));
  return places.flatMap(({ list, place }) =>
    list.map((value, index) => ({ member: readMember(value), at: [...place, index], value })),
  );
}

/** The targets of a document; null where the schema refused some or all of it, so that what is missing can't be told. */
export function knownTargets(document: Plain): readonly Plain[] | null {
  const targets = targetsOf(document);
  return document['providers'] !== undefined && areWhole(targets) ? targets : null;
}

/** Every name by which the groups of a document can be called; null where some of them could not be read. */
export function groupNames(document: Plain): readonly string[] | null {
  if (document['model_groups'] === undefined) return [];
  if (!Array.isArray(document['model_groups']) || !areGroupsWhole(document)) return null;
  return groupsOf(document).flatMap(({ group: { name, aliases } }) => [name, ...aliases]);
}
