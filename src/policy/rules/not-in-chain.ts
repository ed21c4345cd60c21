/**
 * W001: settings for a kind that never runs. Says nothing of a kind that the chain only misspells.
 */
import { chainNames } from '../chain-names.ts';
import { isPlainMap } from '../document.ts';
import type { Kind } from '../kind.ts';
import type { Rule } from '../section.ts';
import { suggest } from '../suggest.ts';

/** The rule for a set of kinds. Points at the kind's key below `policy`. */
export function notInChain(kinds: readonly Kind[]): Rule {
  const known = kinds.map(({ name }) => name);
  return {
    name: 'not-in-chain',
    check(document, report) {
      const settings = document['policy'];
      if (!isPlainMap(settings) || document['policies'] === undefined) return;
      const meant = new Set(
        chainNames(document).map(({ name }) => (known.includes(name) ? name : suggest(name, known))),
      );
      for (const kind of Object.keys(settings)) {
        if (!known.includes(kind) || meant.has(kind)) continue;
        report({
          code: 'W001',
          severity: 'warning',
          message: `Policy kind '${kind}' has settings but does not stand in the chain, so it never runs`,
          path: ['policy', kind],
          at: 'key',
          suggestion: `Add '${kind}' to policies.chain, or remove its settings.`,
        });
      }
    },
  };
}
