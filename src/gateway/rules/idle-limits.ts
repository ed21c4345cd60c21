/** W123, W124: limits that never hold for any call, and so only look as if something were bounded. */
import type { Rule } from '../../policy/section.ts';
import { didYouMean } from '../../policy/suggest.ts';
import { matchesPattern } from '../limits/pattern.ts';
import { numbers, setsOf, type LimitSection } from './limit-places.ts';
import { areWhole, targetsOf } from './targets.ts';

type Plain = Readonly<Record<string, unknown>>;

/** What calls are counted by, and the names that stand for something else. */
interface Counted {
  /** Names of groups and of targets' models. */
  readonly names: readonly string[];
  /** Each alias with its group. */
  readonly aliases: ReadonlyMap<string, string>;
  /** Whether a target serves any name. */
  readonly isOpen: boolean;
}

/** Null where it is not known, since lint has objected to targets or groups. */
function countedIn(document: Plain): Counted | null {
  const targets = targetsOf(document);
  const groups = (document['model_groups'] ?? []) as readonly Plain[];
  if (targets.length === 0 || !areWhole(targets) || !areWhole(groups)) return null;
  const models = targets.map(({ model }) => String(model));
  const aliases = groups.flatMap(({ name, aliases: others }) =>
    ((others ?? []) as readonly string[]).map((alias) => [alias, String(name)] as const),
  );
  return {
    names: [...groups.map(({ name }) => String(name)), ...models.filter((model) => model !== '*')],
    aliases: new Map(aliases),
    isOpen: models.includes('*'),
  };
}

/** W123: a limit for a model by a name that no call is counted by. */
function limitOfNoModel(key: LimitSection): Rule {
  return {
    name: 'limit-of-no-model',
    check(document, report) {
      const counted = countedIn(document);
      if (counted === null) return;
      const { names, aliases, isOpen } = counted;
      for (const name of Object.keys((document[key] as Plain)['models'] ?? {})) {
        const group = aliases.get(name);
        if (names.some((one) => matchesPattern(name, one)) || (isOpen && group === undefined)) continue;
        const guess = didYouMean(name, names);
        report({
          code: 'W123',
          severity: 'warning',
          message:
            group === undefined
              ? `No target serves '${name}', so this limit holds for nothing`
              : `Calls to '${name}' are counted as '${group}', of which it is an alias, so this limit holds for nothing`,
          path: [key, 'models', name],
          at: 'key',
          suggestion:
            group === undefined ? (guess ?? 'Write the name as a target or a group has it.') : `Limit '${group}'.`,
        });
      }
    },
  };
}

/** W124: a scope that says how limits are to be, and sets none. */
function scopeWithoutLimit(key: LimitSection): Rule {
  return {
    name: 'scope-without-limit',
    check(document, report) {
      for (const { path, limits } of setsOf(document, key).flat()) {
        if (numbers(limits).length > 0) continue;
        report({
          code: 'W124',
          severity: 'warning',
          message: `'${path.at(-1)}' sets no limit`,
          path,
          at: 'key',
          suggestion: 'Say how much it allows, as requests_per_day: 1000 does, or remove it.',
        });
      }
    },
  };
}

/** The rules of a section of limits. */
export function idleLimitRules(key: LimitSection): readonly Rule[] {
  const rules = [scopeWithoutLimit(key)];
  return key === 'consumer_groups' ? rules : [limitOfNoModel(key), ...rules];
}
