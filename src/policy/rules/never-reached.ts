/**
 * W023: a policy behind one that refuses every call.
 */
import { modeOf } from '../chain-config.ts';
import { chainNames } from '../chain-names.ts';
import { isPlainMap } from '../document.ts';
import type { Kind } from '../kind.ts';
import type { Rule } from '../section.ts';
import { valueAt } from '../value-at.ts';

/** The rule for a set of kinds. Points at the first policy that is never reached. */
export function neverReached(kinds: readonly Kind[]): Rule {
  return {
    name: 'never-reached',
    check(document, report) {
      const entries = chainNames(document);
      for (const [index, { name, path, at }] of entries.entries()) {
        const kind = kinds.find((one) => one.name === name);
        if (kind?.refusesAll === undefined) continue;
        const written = valueAt(document, ['policy', name]);
        const settings = { ...(kind.defaults as object), ...(isPlainMap(written) ? written : {}) } as { mode?: string };
        const isObserved = modeOf(settings.mode, valueAt(document, ['policies', 'mode'])) === 'observe';
        const isConditional = at === 'key' && valueAt(document, [...path, 'when']) !== undefined;
        if (isObserved || isConditional || !kind.refusesAll(settings)) continue;
        const next = entries[index + 1];
        report({
          code: 'W023',
          severity: 'warning',
          message:
            next === undefined
              ? `'${name}' refuses every call`
              : `'${next.name}' is never reached, since '${name}' before it refuses every call`,
          ...(next ?? { path, at }),
          suggestion: `Give '${name}' something to let through.`,
        });
        return;
      }
    },
  };
}
