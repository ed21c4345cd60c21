/**
 * W012: with `fail_mode: allow`, an enforcing policy that errors lets the call through.
 */
import { isPlainMap } from '../document.ts';
import { enforcingEntries } from '../enforcing.ts';
import type { Kind } from '../kind.ts';
import type { Rule } from '../section.ts';

/** The rule for a set of kinds. Points at the mode. */
export function failOpen(kinds: readonly Kind[]): Rule {
  return {
    name: 'fail-open',
    check(document, report) {
      const policies = document['policies'];
      if (!isPlainMap(policies) || policies['fail_mode'] !== 'allow') return;
      const names = enforcingEntries(document, kinds).map(({ name }) => `'${name}'`);
      if (names.length === 0) return;
      report({
        code: 'W012',
        severity: 'warning',
        message: `A call goes through when ${names.join(' or ')} errors, because fail_mode is 'allow'`,
        path: ['policies', 'fail_mode'],
        suggestion: 'Write fail_mode: block, unless an outage of a policy is worse than what it keeps out.',
      });
    },
  };
}
