/**
 * What lint objects to in `rate_limits`, `budgets` and `consumer_groups` beyond their schemas. Rules see a document whose sections the
 * schema has accepted; a section that it refused is missing from it.
 */
import { didYouMean } from '../../policy/suggest.ts';
import type { Report, Rule } from '../../policy/section.ts';
import { matchesAny } from '../limits/pattern.ts';
import { PriceList } from '../limits/prices.ts';
import { readLimits } from '../limits/read-limits.ts';
import { idleLimitRules } from './idle-limits.ts';
import { numbers, setsOf, type LimitSection, type Place } from './limit-places.ts';
import { areWhole, targetsOf } from './targets.ts';

type Plain = Readonly<Record<string, unknown>>;

function zeroLimit(key: LimitSection): Rule {
  return {
    name: 'zero-limit',
    check(document, report) {
      for (const { path, limits } of setsOf(document, key).flat()) {
        if (limits['action'] === 'alert') continue;
        for (const [name, value] of numbers(limits)) {
          if (value !== 0) continue;
          const message = `'${name}: 0' refuses every call`;
          const suggestion = 'Remove it to set no limit; pack.enabled: false switches the gateway off.';
          report({ code: 'W013', severity: 'warning', message, path: [...path, name], suggestion });
        }
      }
    },
  };
}

/** Windows from the shortest on. */
const windows = ['minute', 'day', 'month'];

/** The limits of the same unit in longer windows. */
function longerThan(name: string): readonly string[] {
  const match = /^(\w+)_per_(\w+)$/.exec(name);
  if (!match) return [];
  return windows.slice(windows.indexOf(match[2] ?? '') + 1).map((window) => `${match[1]}_per_${window}`);
}

/** W120: a limit that another one keeps from ever being reached. */
function unreachableLimit(key: LimitSection): Rule {
  const tell = (report: Report, { path, limits }: Place, name: string, other: string, most: number): void => {
    const message = `'${name}: ${String(limits[name])}' is never reached, since ${other} allows ${most}`;
    const suggestion = 'Remove it, or raise the other.';
    report({ code: 'W120', severity: 'warning', message, path: [...path, name], suggestion });
  };
  return {
    name: 'unreachable-limit',
    check(document, report) {
      for (const places of setsOf(document, key)) {
        // A model may have the name of a scope.
        const shared = places.find(
          ({ path }) => !path.includes('models') && ['global', 'group'].includes(path.at(-1) ?? ''),
        );
        for (const place of places) {
          for (const [name, value] of numbers(place.limits)) {
            const longer = longerThan(name).find((one) => Number(place.limits[one] ?? Infinity) < value);
            const over = shared === place ? undefined : shared?.limits[name];
            if (longer !== undefined) tell(report, place, name, `'${longer}'`, Number(place.limits[longer]));
            else if (typeof over === 'number' && over < value)
              tell(report, place, name, `'${shared?.path.at(-1)}'`, over);
          }
        }
      }
    },
  };
}

/** W121: a cost is limited, and nobody knows what a model costs. A rule of `providers`, whichever section limits the cost. */
export const unpricedModel: Rule = {
  name: 'unpriced-model',
  check(document, report) {
    const targets = targetsOf(document);
    const settings = readLimits(document);
    if (!settings.limitsCost || !areWhole(targets) || settings.onUnknownPrice === 'free') return;
    const prices = new PriceList(settings);
    targets.forEach((target, index) => {
      const model = String(target['model']);
      const upstream = (target['upstream_model'] as string | undefined) ?? null;
      if (model === '*' || prices.of(String(target['id']), upstream, model) !== null) return;
      report({
        code: 'W121',
        severity: 'warning',
        message: `No price is known for '${upstream ?? model}', so calls to it are refused where a cost is limited`,
        path: ['providers', 'targets', index, upstream === null ? 'model' : 'upstream_model'],
        suggestion: `Give one: budgets.target_prices.${String(target['id'])}, or budgets.prices; on_unknown_price: free counts it as free.`,
      });
    });
  },
};

/** E120: a price for a target that does not exist. */
const priceOfNoTarget: Rule = {
  name: 'price-of-no-target',
  check(document, report) {
    const targets = targetsOf(document);
    // None are there where lint has objected to the section that holds them.
    if (targets.length === 0 || !areWhole(targets)) return;
    const ids = targets.map(({ id }) => String(id));
    for (const id of Object.keys((document['budgets'] as Plain)['target_prices'] ?? {})) {
      if (ids.includes(id)) continue;
      const suggestion = didYouMean(id, ids) ?? 'Prices of models, whoever serves them, stand under budgets.prices.';
      const message = `There is no target '${id}'`;
      report({
        code: 'E120',
        severity: 'error',
        message,
        path: ['budgets', 'target_prices', id],
        at: 'key',
        suggestion,
      });
    }
  },
};

/** W122: a group that may call nothing that is on offer. */
const modelsOnOffer: Rule = {
  name: 'models-on-offer',
  check(document, report) {
    const targets = targetsOf(document);
    if (targets.length === 0 || !areWhole(targets) || targets.some(({ model }) => model === '*')) return;
    const groups = (document['model_groups'] ?? []) as readonly { name?: string; aliases?: readonly string[] }[];
    if (!areWhole(groups)) return;
    const names = groups.flatMap(({ name, aliases = [] }) => (name === undefined ? aliases : [name, ...aliases]));
    const offered = [...targets.map(({ model }) => String(model)), ...names];
    for (const [name, group] of Object.entries(document['consumer_groups'] as Readonly<Record<string, Plain>>)) {
      for (const [index, pattern] of ((group['allowed_models'] ?? []) as readonly string[]).entries()) {
        if (offered.some((model) => matchesAny([pattern], model))) continue;
        report({
          code: 'W122',
          severity: 'warning',
          message: `No target serves '${pattern}'`,
          path: ['consumer_groups', name, 'allowed_models', index],
          ...suggestionOf(didYouMean(pattern, offered)),
        });
      }
    }
  },
};

function suggestionOf(suggestion: string | undefined): { readonly suggestion?: string } {
  return suggestion === undefined ? {} : { suggestion };
}

/** The rules of a section of limits. */
export function limitRules(key: LimitSection): readonly Rule[] {
  const both = [zeroLimit(key), unreachableLimit(key), ...idleLimitRules(key)];
  if (key === 'budgets') return [...both, priceOfNoTarget];
  return key === 'consumer_groups' ? [...both, modelsOnOffer] : both;
}
