/**
 * W011: a `when` on a request header lets whoever calls decide whether the policy runs.
 */
import { isPlainMap } from '../document.ts';
import { enforcingEntries } from '../enforcing.ts';
import type { Kind } from '../kind.ts';
import type { Rule } from '../section.ts';
import { valueAt } from '../value-at.ts';

/** The rule for a set of kinds. Points at `header`. */
export function callerSwitch(kinds: readonly Kind[]): Rule {
  return {
    name: 'caller-switch',
    check(document, report) {
      for (const { name, path, at } of enforcingEntries(document, kinds)) {
        const when = at === 'key' ? valueAt(document, [...path, 'when']) : null;
        if (!isPlainMap(when) || when['header'] === undefined) continue;
        report({
          code: 'W011',
          severity: 'warning',
          message: `A caller can switch '${name}' off by what it sends as a header`,
          path: [...path, 'when', 'header'],
          at: 'key',
          suggestion: 'Decide by key, team or role instead.',
        });
      }
    },
  };
}
