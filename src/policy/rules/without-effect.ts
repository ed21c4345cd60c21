/**
 * W002: generic settings that a kind has no use for, because it does not look at content or at answers.
 */
import { isPlainMap } from '../document.ts';
import type { Kind } from '../kind.ts';
import type { Rule } from '../section.ts';

/** The rule for a set of kinds. */
export function withoutEffect(kinds: readonly Kind[]): Rule {
  return {
    name: 'without-effect',
    check(document, report) {
      const policy = document['policy'];
      if (!isPlainMap(policy)) return;
      for (const kind of kinds) {
        const { name, readsContent, phases } = kind;
        const settings = policy[name];
        if (!isPlainMap(settings)) continue;
        const filled = { ...(kind.defaults as object), ...settings };
        const acts = readsContent || kind.verdicts(filled, 'output').some((verdict) => verdict !== 'allow');
        const idle = [
          ...(readsContent ? [] : ['exceptions', 'uninspectable']),
          ...(acts && phases.includes('output') ? [] : ['stream']),
        ];
        for (const key of idle) {
          if (settings[key] === undefined) continue;
          report({
            code: 'W002',
            severity: 'warning',
            message: `'${key}' has no effect on '${name}'`,
            path: ['policy', name, key],
            at: 'key',
            suggestion: 'Remove it.',
          });
        }
      }
    },
  };
}
