/**
 * E008: settings belong to a kind, so a kind that stands twice in the chain would only do the same again.
 */
import { chainNames } from '../chain-names.ts';
import { formatPath } from '../diagnostic.ts';
import type { Rule } from '../section.ts';

/** Points at the second entry. */
export const doubledKind: Rule = {
  name: 'doubled-kind',
  check(document, report) {
    const seen = new Map<string, string>();
    for (const { name, path, at } of chainNames(document)) {
      const first = seen.get(name);
      if (first === undefined) {
        seen.set(name, formatPath(path.slice(0, 3)));
        continue;
      }
      report({
        code: 'E008',
        severity: 'error',
        message: `Policy kind '${name}' stands twice in the chain`,
        path,
        at,
        suggestion: `Remove one; the first is ${first}.`,
      });
    }
  },
};
