/**
 * W011: a `when` on a model that callers also get to by the name of a group, for which the policy then does not run.
 */
import { isPlainMap } from '../../policy/document.ts';
import { enforcingEntries } from '../../policy/enforcing.ts';
import { compileNames } from '../../policy/glob.ts';
import type { Kind } from '../../policy/kind.ts';
import type { Rule } from '../../policy/section.ts';
import { valueAt } from '../../policy/value-at.ts';
import { groupsInTurn, type GroupSettings } from '../groups/settings.ts';
import { groupsOf, knownTargets, type Plain } from '../groups/written-groups.ts';

/** The models that a call of a group may end at, those of groups that stand in for it too. */
function modelsBehind(
  group: GroupSettings,
  all: readonly GroupSettings[],
  targets: readonly Plain[],
): readonly string[] {
  return groupsInTurn(group, all)
    .flatMap(({ members, split }) => [...members, ...split.flatMap((variant) => variant.members)])
    .flatMap(({ target, model }) => {
      const own = targets.find(({ id }) => id === target)?.['model'];
      return [...(model === null ? [] : [model]), ...(typeof own === 'string' && own !== '*' ? [own] : [])];
    });
}

/** The rule for a set of kinds. Points at `model`. */
export function goneAround(kinds: readonly Kind[]): Rule {
  return {
    name: 'gone-around',
    check(document, report) {
      const targets = knownTargets(document);
      const groups = groupsOf(document).map(({ group }) => group);
      if (targets === null || groups.length === 0) return;
      for (const { name, path, at } of enforcingEntries(document, kinds)) {
        const when = at === 'key' ? valueAt(document, [...path, 'when']) : null;
        if (!isPlainMap(when) || when['model'] === undefined) continue;
        const isFor = compileNames([when['model']].flat().map(String));
        // What holds of a group's name holds for its aliases.
        const around = groups.filter(
          (group) => !isFor(group.name) && modelsBehind(group, groups, targets).some((model) => isFor(model)),
        );
        if (around.length === 0) continue;
        const names = around.map((group) => `'${group.name}'`).join(', ');
        report({
          code: 'W011',
          severity: 'warning',
          message: `'${name}' does not run for ${names}, by which callers get to a model that it is for`,
          path: [...path, 'when', 'model'],
          at: 'key',
          suggestion: `Add ${names} to the models.`,
        });
      }
    },
  };
}
