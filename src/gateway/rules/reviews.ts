/**
 * What lint objects to in `policy.flagged-review` that only the rest of the config shows: whom it asks, and what there is to review.
 */
import { chainNames } from '../../policy/chain-names.ts';
import { isPlainMap } from '../../policy/document.ts';
import type { Rule } from '../../policy/section.ts';
import { didYouMean } from '../../policy/suggest.ts';
import { findProvider } from '../providers/registry.ts';
import { targetsOf } from './targets.ts';

type Plain = Readonly<Record<string, unknown>>;

const kind = 'flagged-review';

/** The target that judges, and the policies whose findings it judges. */
export const reviews: Rule = {
  name: 'reviews',
  check(document, report) {
    const all = isPlainMap(document['policy']) ? document['policy'] : {};
    const settings = all[kind];
    if (!isPlainMap(settings)) return;
    checkTarget(document, settings, report);
    const chain = chainNames(document).map(({ name }) => name);
    const place = chain.indexOf(kind);
    const named = Array.isArray(settings['policies']) ? (settings['policies'] as unknown[]) : [];
    named.forEach((name, index) => {
      const at = chain.indexOf(String(name));
      if (place === -1 || (at !== -1 && at < place)) return;
      report({
        code: 'W042',
        severity: 'warning',
        message: `'${String(name)}' does not stand before '${kind}' in the chain, so it has flagged nothing by then`,
        path: ['policy', kind, 'policies', index],
        suggestion: didYouMean(String(name), chain) ?? `Put it before '${kind}' in policies.chain.`,
      });
    });
    if (place === 0 && named.length === 0) {
      report({
        code: 'W042',
        severity: 'warning',
        message: `'${kind}' is the first in the chain, so there is nothing for it to review`,
        path: ['policy', kind],
        at: 'key',
        suggestion: 'Put the policies whose findings it is to judge before it.',
      });
    }
  },
};

function checkTarget(document: Plain, settings: Plain, report: Parameters<Rule['check']>[1]): void {
  const { target: id, model } = settings;
  if (typeof id !== 'string') return;
  const targets = targetsOf(document).filter(isPlainMap);
  const target = targets.find((one) => one['id'] === id);
  const path = ['policy', kind, 'target'];
  if (!target) {
    const ids = targets.map((one) => String(one['id']));
    const suggestion =
      didYouMean(id, ids) ?? (ids.length > 0 ? `There are: ${ids.join(', ')}.` : 'Add it to providers.targets.');
    report({ code: 'E043', severity: 'error', message: `There is no target '${id}' to ask`, path, suggestion });
    return;
  }
  const speaks = findProvider(String(target['provider']))?.speaks;
  if (speaks !== undefined && !speaks.includes('openai')) {
    const message = `The target '${id}' does not speak OpenAI's chat completions`;
    report({ code: 'E043', severity: 'error', message, path, suggestion: 'Name a target that does.' });
  } else if (target['model'] === '*' && target['upstream_model'] === undefined && model === undefined) {
    const message = `The target '${id}' takes any model, so it has to be said which one judges`;
    report({ code: 'E043', severity: 'error', message, path, suggestion: "Add 'model'." });
  }
}
