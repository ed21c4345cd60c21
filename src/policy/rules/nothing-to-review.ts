/**
 * W042: a review behind policies that refuse whatever they find. A refusal ends the phase, so none of it comes to the review.
 */
import { chainNames } from '../chain-names.ts';
import { isPlainMap } from '../document.ts';
import { enforcingEntries } from '../enforcing.ts';
import type { Kind } from '../kind.ts';
import type { Rule } from '../section.ts';

const review = 'flagged-review';

/** Whether a kind's settings leave it nothing but to refuse what it finds, in every phase. */
function onlyRefuses(kind: Kind, settings: unknown): boolean {
  const filled = { ...(kind.defaults as object), ...(isPlainMap(settings) ? settings : {}) };
  return kind.phases.every((phase) => {
    const verdicts = kind.verdicts(filled, phase);
    return verdicts.includes('block') && verdicts.every((verdict) => verdict === 'allow' || verdict === 'block');
  });
}

/** The rule for a set of kinds. Points at the review's settings. */
export function nothingToReview(kinds: readonly Kind[]): Rule {
  return {
    name: 'nothing-to-review',
    check(document, report) {
      const policy = isPlainMap(document['policy']) ? document['policy'] : {};
      const settings = policy[review];
      if (!isPlainMap(settings)) return;
      const chain = chainNames(document).map(({ name }) => name);
      const { policies: wanted } = settings;
      const before = chain
        .slice(0, Math.max(0, chain.indexOf(review)))
        .filter((name) => !Array.isArray(wanted) || wanted.includes(name));
      // What has no reasons, such as the mark of the log, finds nothing.
      const finders = kinds.filter(({ name, catalogue }) => before.includes(name) && Object.keys(catalogue).length > 0);
      const enforcing = new Set(enforcingEntries(document, kinds).map(({ name }) => name));
      const areAll = finders.every((kind) => enforcing.has(kind.name) && onlyRefuses(kind, policy[kind.name]));
      if (finders.length === 0 || !areAll) return;
      const names = finders.map(({ name }) => `'${name}'`).join(', ');
      report({
        code: 'W042',
        severity: 'warning',
        message: `What ${names} ${finders.length === 1 ? 'finds' : 'find'} is refused there and then, so '${review}' has nothing to review`,
        path: ['policy', review],
        at: 'key',
        suggestion: "Let a policy before it record what it finds, with 'action: log' or 'mode: observe'.",
      });
    },
  };
}
