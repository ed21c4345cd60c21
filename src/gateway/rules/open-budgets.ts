/** W130: budgets that are not kept while the store that several gateways share can't be asked. */
import type { Path } from '../../policy/diagnostic.ts';
import type { Rule } from '../../policy/section.ts';

type Plain = Readonly<Record<string, unknown>>;

/** Every scope of budgets that refuses calls, and where it stands. */
function budgetsOf(document: Plain): readonly { readonly path: Path; readonly budget: Plain }[] {
  const groups = Object.entries((document['consumer_groups'] ?? {}) as Readonly<Record<string, Plain>>);
  const sections: readonly (readonly [Path, unknown])[] = [
    [['budgets'], document['budgets']],
    ...groups.map(([name, group]) => [['consumer_groups', name, 'budgets'], group['budgets']] as const),
  ];
  return sections.flatMap(([path, section]) =>
    scopesOf(section)
      .filter(([, budget]) => Object.keys(budget).some((key) => /_per_(day|month)$/.test(key)))
      .filter(([, budget]) => budget['action'] !== 'alert')
      .map(([scope, budget]) => ({ path: [...path, ...scope], budget })),
  );
}

/** A scope of budgets with where it stands in its section. */
type Scoped = readonly [path: readonly string[], budget: Plain];

/** A section's scopes; those of named models stand a step further down. */
function scopesOf(section: unknown): readonly Scoped[] {
  const entries = Object.entries((section ?? {}) as Readonly<Record<string, Plain>>);
  return entries.flatMap(([scope, value]): readonly Scoped[] => {
    if (scope !== 'models') return [[[scope], value]];
    const models = Object.entries(value as Readonly<Record<string, Plain>>);
    return models.map(([name, budget]) => [['models', name], budget]);
  });
}

/** The rule. It says nothing of a config whose counts are in the gateway itself. */
export const openBudgets: Rule = {
  name: 'open-budgets',
  check(document, report) {
    const store = document['limits_store'] as Plain | undefined;
    if (store === undefined) return;
    const budgets = budgetsOf(document);
    const suggestion = "Leave budgets 'closed'; limits that only keep order may be open.";
    for (const { path, budget } of budgets) {
      if (budget['on_store_failure'] !== 'open') continue;
      const message = 'Nothing is counted against this budget while the store can not be asked';
      report({ code: 'W130', severity: 'warning', message, path: [...path, 'on_store_failure'], suggestion });
    }
    const bound = budgets.find(({ budget }) => budget['on_store_failure'] === undefined);
    if (store['on_store_failure'] !== 'open' || bound === undefined) return;
    report({
      code: 'W130',
      severity: 'warning',
      message: `'on_store_failure: open' counts for budgets too: ${bound.path.join('.')} is not kept while the store can not be asked`,
      path: ['limits_store', 'on_store_failure'],
      suggestion: "Set 'on_store_failure: closed' at the budget.",
    });
  },
};
