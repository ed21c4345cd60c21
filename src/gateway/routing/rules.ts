/**
 * What lint objects to in how calls are routed: settings that do nothing where they stand. Groups bring targets of several models
 * together and have weights of their own, so what can only be said of the targets by themselves is not said where there are any.
 */
import type { Rule } from '../../policy/section.ts';
import { areWhole, targetsOf } from '../rules/targets.ts';

type Plain = Readonly<Record<string, unknown>>;

function strategyOf(document: Plain): string {
  const providers = (document['providers'] ?? {}) as Plain;
  return String(((providers['routing'] ?? {}) as Plain)['strategy'] ?? 'ordered');
}

const idleWeights: Rule = {
  name: 'idle-weights',
  check(document, report) {
    const strategy = strategyOf(document);
    if (strategy === 'weighted' || document['model_groups'] !== undefined) return;
    targetsOf(document).forEach((target, index) => {
      if (target['weight'] === undefined) return;
      report({
        code: 'W100',
        severity: 'warning',
        message: `'weight' counts for nothing under strategy '${strategy}'`,
        path: ['providers', 'targets', index, 'weight'],
        at: 'key',
        suggestion: 'Add routing: {strategy: weighted} under providers, or remove the weight.',
      });
    });
  },
};

const nothingToRoute: Rule = {
  name: 'nothing-to-route',
  check(document, report) {
    const strategy = strategyOf(document);
    const targets = targetsOf(document);
    if (strategy === 'ordered' || targets.length === 0 || !areWhole(targets)) return;
    if (document['model_groups'] !== undefined) return;
    const models = targets.map(({ model }) => model);
    if (new Set(models).size < models.length) return;
    report({
      code: 'W101',
      severity: 'warning',
      message: `Strategy '${strategy}' has nothing to choose from: no model has a second target`,
      path: ['providers', 'routing', 'strategy'],
      suggestion: "Add a target for the same 'model', or remove the strategy.",
    });
  },
};

/** The rules of routing. */
export const routingRules: readonly Rule[] = [idleWeights, nothingToRoute];
