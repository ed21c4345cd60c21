/**
 * W016: a setting under a name that it once had.
 */
import { isPlainMap } from '../document.ts';
import type { Kind } from '../kind.ts';
import type { Rule } from '../section.ts';

/** The rule for a set of kinds. Points at the key. */
export function formerNames(kinds: readonly Kind[]): Rule {
  return {
    name: 'former-names',
    check(document, report) {
      const policy = document['policy'];
      if (!isPlainMap(policy)) return;
      for (const kind of kinds) {
        const settings = policy[kind.name];
        if (!isPlainMap(settings)) continue;
        for (const [former, name] of Object.entries(kind.formerNames ?? {})) {
          if (settings[former] === undefined) continue;
          report({
            code: 'W016',
            severity: 'warning',
            message: `'${former}' is a former spelling of '${name}'`,
            path: ['policy', kind.name, former],
            at: 'key',
            suggestion: `Write '${name}' under '${kind.name}'.`,
          });
        }
      }
    },
  };
}
