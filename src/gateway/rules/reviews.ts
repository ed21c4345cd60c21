/**
 * What lint objects to in `policy.flagged-review` that only the rest of the config shows: whom it asks, and what there is to review.
 */
import { chainNames } from '../../policy/chain-names.ts';
import { isPlainMap } from '../../policy/document.ts';
import type { Report, Rule } from '../../policy/section.ts';
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
    checkIsolation(document, settings, report);
    checkRationale(document, settings, report);
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

/** Whether two names of models can mean the same: `*` is any. */
function sameModel(one: unknown, other: unknown): boolean {
  return one === '*' || other === '*' || one === other;
}

/** The targets that may answer what the judge judges, where it is to be apart from them. */
function checkIsolation(document: Plain, settings: Plain, report: Report): void {
  const { provider: own, target: id } = settings;
  if (settings['provider_isolation'] !== true) return;
  const targets = targetsOf(document).filter(isPlainMap);
  const told = (message: string, key: string, suggestion: string): void =>
    report({ code: 'W045', severity: 'warning', message, path: ['policy', kind, key], suggestion });
  if (isPlainMap(own)) {
    const same = targets.find((target) => isSameModel(target, own));
    if (same === undefined) return;
    const message = `The model that judges is that of the target '${String(same['id'])}', so it judges its own answers`;
    told(message, 'provider', 'Name another model, or one of another provider.');
    return;
  }
  const judge = targets.find((one) => one['id'] === id);
  const rival = targets.find((one) => judge !== undefined && one !== judge && sameModel(one['model'], judge['model']));
  if (judge === undefined || rival === undefined) return;
  const message = `'${String(id)}' may also take the calls of '${String(rival['id'])}', and then judges none of them: each such review fails`;
  told(message, 'target', "Let a model judge that answers nothing: write 'provider' in place of 'target'.");
}

/** Whether a target asks the same model at the same host. */
function isSameModel(target: Plain, own: Plain): boolean {
  const base = target['base_url'] ?? findProvider(String(target['provider']))?.baseUrl;
  const { endpoint } = own;
  if (typeof base !== 'string' || typeof endpoint !== 'string' || !URL.canParse(base) || !URL.canParse(endpoint)) {
    return false;
  }
  const model = target['upstream_model'] ?? target['model'];
  return new URL(base).host === new URL(endpoint).host && sameModel(model, own['model']);
}

/** What the judge says for its judgement is text, which events hold only where they are told to. */
function checkRationale(document: Plain, settings: Plain, report: Report): void {
  const events = isPlainMap(document['events']) ? document['events'] : {};
  if (settings['rationale_capture'] !== true || events['capture'] === 'redacted') return;
  report({
    code: 'W002',
    severity: 'warning',
    message: "'rationale_capture' has no effect while events hold no text",
    path: ['policy', kind, 'rationale_capture'],
    at: 'key',
    suggestion: 'Write events: {capture: redacted} too, which also keeps redacted prompts and answers.',
  });
}

function checkTarget(document: Plain, settings: Plain, report: Report): void {
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
