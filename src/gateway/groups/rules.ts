/**
 * What lint objects to in model groups, beyond their schema: names that lead nowhere, stand twice or hide a model, groups that stand
 * in for each other in a circle, settings that do nothing.
 */
import type { Path } from '../../policy/diagnostic.ts';
import { isPlainMap } from '../../policy/document.ts';
import type { Report, Rule } from '../../policy/section.ts';
import { didYouMean } from '../../policy/suggest.ts';
import { areWhole, targetsOf } from '../rules/targets.ts';
import { readGroups, readMember, type GroupSettings, type MemberSettings } from './settings.ts';

type Plain = Readonly<Record<string, unknown>>;

/** A group with where it stands. */
interface PlacedGroup {
  readonly group: GroupSettings;
  readonly written: Plain;
  readonly path: Path;
}

/** The groups of a document; those that the schema refuses are holes in the list, and left out. */
function groupsOf(document: Plain): readonly PlacedGroup[] {
  const written = (document['model_groups'] ?? []) as readonly Plain[];
  return readGroups(written).flatMap((group, index) => [
    { group, written: written[index] as Plain, path: ['model_groups', index] },
  ]);
}

/** Whether the schema refused no group: which names there are can only be told then. */
function areGroupsWhole(document: Plain): boolean {
  return areWhole((document['model_groups'] ?? []) as readonly Plain[]);
}

/** A group's members, those of its variants too, with where each stands and as it is written. */
function membersOf(
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
function knownTargets(document: Plain): readonly Plain[] | null {
  const targets = targetsOf(document);
  return document['providers'] !== undefined && areWhole(targets) ? targets : null;
}

/** Every name by which the groups of a document can be called; null where some of them could not be read. */
export function groupNames(document: Plain): readonly string[] | null {
  if (document['model_groups'] === undefined) return [];
  if (!Array.isArray(document['model_groups']) || !areGroupsWhole(document)) return null;
  return groupsOf(document).flatMap(({ group: { name, aliases } }) => [name, ...aliases]);
}

const doubledNames: Rule = {
  name: 'doubled-group-names',
  check(document, report) {
    const seen = new Set<string>();
    for (const { group, path } of groupsOf(document)) {
      const places: readonly (readonly [string, Path])[] = [
        [group.name, [...path, 'name']],
        ...group.aliases.map((alias, index) => [alias, [...path, 'aliases', index]] as const),
      ];
      for (const [name, at] of places) {
        if (seen.has(name)) {
          report({
            code: 'E112',
            severity: 'error',
            message: `'${name}' is the name or an alias of two groups, or of one twice`,
            path: at,
            suggestion: 'Clients call one group by it: give the other another name.',
          });
        }
        seen.add(name);
      }
    }
  },
};

/** The targets that a member brings, as they are written. */
function broughtBy({ target, model }: MemberSettings, targets: readonly Plain[]): readonly Plain[] {
  if (target !== null) return targets.filter((one) => one['id'] === target);
  const exact = targets.filter((one) => one['model'] === model);
  return exact.length > 0 ? exact : targets.filter((one) => one['model'] === '*');
}

const hiddenModels: Rule = {
  name: 'hidden-models',
  check(document, report) {
    const targets = knownTargets(document) ?? [];
    for (const { group, path } of groupsOf(document)) {
      const members = [...group.members, ...group.split.flatMap((variant) => variant.members)];
      const brought = members.flatMap((member) => broughtBy(member, targets));
      const places: readonly (readonly [string, Path])[] = [
        [group.name, [...path, 'name']],
        ...group.aliases.map((alias, index) => [alias, [...path, 'aliases', index]] as const),
      ];
      for (const [name, at] of places) {
        const hidden = targets.find((target) => target['model'] === name);
        if (hidden === undefined || brought.some((target) => target['model'] === name)) continue;
        report({
          code: 'E113',
          severity: 'error',
          message: `'${name}' is also the model of target '${String(hidden['id'])}', which nobody could call by it any more`,
          path: at,
          suggestion: `Choose another name, or add {model: ${name}} to the group's targets.`,
        });
      }
    }
  },
};

function checkTarget(id: string, at: Path, targets: readonly Plain[], groups: readonly string[], report: Report): void {
  const ids = targets.map((target) => String(target['id']));
  if (ids.includes(id)) return;
  const isModel = targets.some((target) => target['model'] === id);
  const isGroup = groups.includes(id);
  report({
    code: 'E114',
    severity: 'error',
    message: `There is no target '${id}'`,
    path: at,
    suggestion: isModel
      ? `It is a model: write {model: ${id}} for every target that serves it.`
      : isGroup
        ? 'It is a group: what stands in for this one goes under fallback_group.'
        : (didYouMean(id, ids) ?? (ids.length > 0 ? `There are: ${ids.join(', ')}.` : 'Add it to providers.targets.')),
  });
}

/** A target for any model has to be told which one it is asked for. */
function checkModel(
  { target: id, model }: Pick<MemberSettings, 'target' | 'model'>,
  targets: readonly Plain[],
  at: Path,
  report: Report,
): void {
  const target = targets.find((one) => one['id'] === id);
  if (id === null || target?.['model'] !== '*' || target['upstream_model'] !== undefined || model !== null) return;
  report({
    code: 'E115',
    severity: 'error',
    message: `Target '${id}' takes any model, so it has to be said which one it is asked for`,
    path: at,
    suggestion: `Write {target: ${id}, model: NAME}.`,
  });
}

const membersThere: Rule = {
  name: 'group-members',
  check(document, report) {
    const targets = knownTargets(document);
    const groups = groupsOf(document);
    const names = groups.map(({ group }) => group.name);
    for (const { written, path } of groups) {
      for (const { member, at, value } of membersOf(written, path)) {
        if (member.target === null && member.model === null) {
          report({
            code: 'E114',
            severity: 'error',
            message: 'It names neither a target nor a model',
            path: at,
            suggestion: 'Give target, the id of one, or model, for every target that serves it.',
          });
          continue;
        }
        if (targets === null) continue;
        if (member.target !== null) checkTarget(member.target, memberPath(value, at, 'target'), targets, names, report);
        if (member.target === null && broughtBy(member, targets).length === 0) {
          const models = targets.map((target) => String(target['model']));
          report({
            code: 'E114',
            severity: 'error',
            message: `No target serves the model '${member.model ?? ''}'`,
            path: memberPath(value, at, 'model'),
            suggestion:
              didYouMean(member.model ?? '', models) ??
              (models.length > 0
                ? `Served here: ${[...new Set(models)].slice(0, 8).join(', ')}.`
                : 'Add one to providers.targets.'),
          });
        }
        checkModel(member, targets, at, report);
      }
    }
  },
};

/** Where a member says its target or model: the member itself where it is a word. */
function memberPath(value: unknown, at: Path, key: string): Path {
  return typeof value === 'string' ? at : [...at, key];
}

const doubledMembers: Rule = {
  name: 'doubled-members',
  check(document, report) {
    for (const { written, path } of groupsOf(document)) {
      const seen = new Set<string>();
      for (const { member, at } of membersOf(written, path)) {
        // Each variant is a list of its own.
        const key = JSON.stringify([at.slice(0, -1), member.target, member.model]);
        if (seen.has(key)) {
          report({
            code: 'W116',
            severity: 'warning',
            message: `'${member.target ?? member.model ?? ''}' stands twice in the group`,
            path: at,
            suggestion: 'Remove it: a target is asked once. How often it comes first is its weight.',
          });
        }
        seen.add(key);
      }
    }
  },
};

/** Where a group names the group that stands in for it. */
function fallbackPath(written: Plain, path: Path, index: number): Path {
  return Array.isArray(written['fallback_group']) ? [...path, 'fallback_group', index] : [...path, 'fallback_group'];
}

const fallbackGroups: Rule = {
  name: 'fallback-groups',
  check(document, report) {
    const groups = groupsOf(document);
    const names = groups.map(({ group }) => group.name);
    for (const { group, written, path } of groups) {
      group.fallbackGroups.forEach((name, index) => {
        if (names.includes(name) || !areGroupsWhole(document)) return;
        const owner = groups.find((one) => one.group.aliases.includes(name));
        report({
          code: 'E114',
          severity: 'error',
          message: `There is no group '${name}' to stand in`,
          path: fallbackPath(written, path, index),
          suggestion: owner
            ? `It is an alias: write '${owner.group.name}'.`
            : (didYouMean(name, names) ?? 'Name another group of model_groups.'),
        });
      });
    }
  },
};

/** The way from a group over those that stand in back to itself; null where there is none. */
function circleFrom(start: string, next: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const visited = new Set<string>();
  const walk = (way: readonly string[]): readonly string[] | null => {
    for (const name of next.get(way.at(-1) as string) ?? []) {
      if (name === start) return [...way, name];
      if (visited.has(name)) continue;
      visited.add(name);
      const found = walk([...way, name]);
      if (found) return found;
    }
    return null;
  };
  return walk([start]);
}

const circles: Rule = {
  name: 'group-circles',
  check(document, report) {
    const groups = groupsOf(document);
    const next = new Map(groups.map(({ group }) => [group.name, group.fallbackGroups]));
    const told = new Set<string>();
    for (const { group, written, path } of groups) {
      // One circle is one mistake, told at the first of its groups.
      if (told.has(group.name)) continue;
      const circle = circleFrom(group.name, next);
      if (circle === null) continue;
      for (const name of circle) told.add(name);
      report({
        code: 'E116',
        severity: 'error',
        message: `Groups stand in for each other in a circle: ${circle.join(' -> ')}`,
        path: fallbackPath(written, path, Math.max(0, group.fallbackGroups.indexOf(circle[1] as string))),
        suggestion: 'Let the last of them stand in for nobody.',
      });
    }
  },
};

const idleSettings: Rule = {
  name: 'idle-group-settings',
  check(document, report) {
    const providers = isPlainMap(document['providers']) ? document['providers'] : {};
    const routing = isPlainMap(providers['routing']) ? providers['routing'] : {};
    let isTold = false;
    for (const { group, written, path } of groupsOf(document)) {
      const strategy = group.strategy ?? String(routing['strategy'] ?? 'ordered');
      for (const { member, at } of membersOf(written, path)) {
        if (member.weight === null || strategy === 'weighted' || document['providers'] === undefined) continue;
        report({
          code: 'W117',
          severity: 'warning',
          message: `'weight' counts for nothing under strategy '${strategy}'`,
          path: [...at, 'weight'],
          at: 'key',
          suggestion: "Add 'strategy: weighted' to the group, or remove the weight.",
        });
      }
      if (isTold || group.fallbackGroups.length === 0 || isPlainMap(providers['fallback'])) continue;
      if (knownTargets(document) === null) continue;
      isTold = true;
      report({
        code: 'W118',
        severity: 'warning',
        message: `Nothing says when another group is to stand in for '${group.name}'`,
        path: [...path, 'fallback_group'],
        at: 'key',
        suggestion: 'Add providers.fallback: {triggers: [rate_limit, server_error, timeout]}.',
      });
    }
  },
};

const splits: Rule = {
  name: 'splits',
  check(document, report) {
    for (const { group, written, path } of groupsOf(document)) {
      if (group.split.length === 0) {
        if (written['sticky'] === undefined) continue;
        report({
          code: 'W119',
          severity: 'warning',
          message: `'sticky' keeps callers on their variant, and '${group.name}' has none`,
          path: [...path, 'sticky'],
          at: 'key',
          suggestion: "Split the group's callers with 'split', or remove it.",
        });
        continue;
      }
      const seen = new Set<string>();
      group.split.forEach(({ variant }, index) => {
        if (seen.has(variant)) {
          report({
            code: 'E117',
            severity: 'error',
            message: `Variant '${variant}' stands twice`,
            path: [...path, 'split', index, 'variant'],
            suggestion: 'Events could not tell one from the other: give it another name.',
          });
        }
        seen.add(variant);
      });
      const sum = group.split.reduce((total, { percent }) => total + percent, 0);
      if (Math.abs(sum - 100) < 1e-6) continue;
      const rounded = Number(sum.toFixed(6));
      report({
        code: 'E117',
        severity: 'error',
        message: `The percentages of '${group.name}' make ${rounded}, not 100`,
        path: [...path, 'split'],
        at: 'key',
        suggestion:
          rounded < 100 ? `Share out the other ${Number((100 - sum).toFixed(6))}.` : 'Take something from one of them.',
      });
    }
  },
};

const mirrors: Rule = {
  name: 'mirrors',
  check(document, report) {
    const targets = knownTargets(document);
    const groups = groupsOf(document);
    const names = groups.map(({ group }) => group.name);
    for (const { group, path } of groups) {
      const { mirror } = group;
      if (mirror === null) continue;
      if (mirror.percent === 0) {
        report({
          code: 'W119',
          severity: 'warning',
          message: `The mirror of '${group.name}' gets no call: its percent is 0`,
          path: [...path, 'mirror', 'percent'],
          suggestion: 'Remove the mirror, or write how many of a hundred calls it gets.',
        });
      }
      if (targets === null) continue;
      checkTarget(mirror.target, [...path, 'mirror', 'target'], targets, names, report);
      checkModel(mirror, targets, [...path, 'mirror'], report);
    }
  },
};

/** Groups in a config without targets. Looks at the whole document: a section that its schema refused is not one that is missing. */
export const groupsWithoutTargets: Rule = {
  name: 'groups-without-targets',
  check(document, report) {
    const groups = document['model_groups'];
    if (!Array.isArray(groups) || groups.length === 0 || document['providers'] !== undefined) return;
    report({
      code: 'E114',
      severity: 'error',
      message: 'There is no target for any of these groups',
      path: ['model_groups'],
      at: 'key',
      suggestion: "Add 'providers' with the targets that they stand for.",
    });
  },
};

/** The rules of `model_groups`. */
export const groupRules: readonly Rule[] = [
  doubledNames,
  hiddenModels,
  membersThere,
  doubledMembers,
  fallbackGroups,
  circles,
  splits,
  mirrors,
  idleSettings,
];
