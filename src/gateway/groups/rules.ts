/**
 * What lint objects to in model groups, beyond their schema: names that lead nowhere, stand twice or hide a model, groups that stand
 * in for each other in a circle, settings that do nothing.
 */
import type { Path } from '../../policy/diagnostic.ts';
import { isPlainMap } from '../../policy/document.ts';
import type { Rule } from '../../policy/section.ts';
import { didYouMean } from '../../policy/suggest.ts';
import { checkModel, checkTarget, doubledMembers, hiddenModels, membersThere, starredNames } from './member-rules.ts';
import { areGroupsWhole, groupsOf, knownTargets, membersOf, type Plain } from './written-groups.ts';

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
            : (didYouMean(name, names) ??
              'Name another group of model_groups, and give a target that is to stand in one.'),
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
    for (const { group, written, path } of groups) {
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
      if (mirror.timeout === 0) {
        report({
          code: 'W013',
          severity: 'warning',
          message: `'timeout: ${String((written['mirror'] as Plain)['timeout'])}' cuts every copy off as it is sent`,
          path: [...path, 'mirror', 'timeout'],
          suggestion: 'Leave it out for the default.',
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
  starredNames,
  fallbackGroups,
  circles,
  splits,
  mirrors,
  idleSettings,
];
