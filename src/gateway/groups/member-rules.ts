/**
 * What lint objects to in the members of model groups: targets and models that are not there, or stand twice, and groups that hide
 * a model.
 */
import type { Path } from '../../policy/diagnostic.ts';
import type { Report, Rule } from '../../policy/section.ts';
import { didYouMean } from '../../policy/suggest.ts';
import type { MemberSettings } from './settings.ts';
import { groupsOf, knownTargets, membersOf, type Plain } from './written-groups.ts';

/** The targets that a member brings, as they are written. */
function broughtBy({ target, model }: MemberSettings, targets: readonly Plain[]): readonly Plain[] {
  if (target !== null) return targets.filter((one) => one['id'] === target);
  const exact = targets.filter((one) => one['model'] === model);
  return exact.length > 0 ? exact : targets.filter((one) => one['model'] === '*');
}

/** A group that is called like a model and does not bring it. */
export const hiddenModels: Rule = {
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

/** Reports a target that is not there. */
export function checkTarget(
  id: string,
  at: Path,
  targets: readonly Plain[],
  groups: readonly string[],
  report: Report,
): void {
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
export function checkModel(
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

/** Members that lead nowhere. */
export const membersThere: Rule = {
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

/** Members that stand twice. */
export const doubledMembers: Rule = {
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

/** Names and models with a wildcard in them, which stands for nothing there: it would be asked for as it is written. */
export const starredNames: Rule = {
  name: 'starred-names',
  check(document, report) {
    const told = (name: string | null, path: Path, suggestion: string): void => {
      if (name?.includes('*') !== true) return;
      const message = `'${name}' is taken as a name: it stands for no other model`;
      report({ code: 'W027', severity: 'warning', message, path, suggestion });
    };
    const asName = "Write each name, further ones as aliases; a target with model: '*' takes every name that is left.";
    const asModel = 'Write the name that the provider knows the model by.';
    for (const { group, written, path } of groupsOf(document)) {
      told(group.name, [...path, 'name'], asName);
      group.aliases.forEach((alias, index) => told(alias, [...path, 'aliases', index], asName));
      for (const { member, at } of membersOf(written, path)) told(member.model, [...at, 'model'], asModel);
      told(group.mirror?.model ?? null, [...path, 'mirror', 'model'], asModel);
    }
  },
};
