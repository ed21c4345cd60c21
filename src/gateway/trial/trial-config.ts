/**
 * What of a loaded config a trial needs: its chain, how it delivers streams, and the targets that its policies judge.
 */
import type { Chain } from '../../policy/engine.ts';
import { ModelCatalogue, termsOf } from '../models.ts';
import type { GatewaySettings } from '../settings.ts';
import type { Target } from '../upstream/target.ts';
import type { TrialConfig } from './run.ts';

/** Prepares a loaded config. A model that no target has could go to any of them: most trials name none at all. */
export function trialConfig({
  chain,
  settings,
}: {
  readonly chain: Chain;
  readonly settings: GatewaySettings;
}): TrialConfig {
  const targets = settings.targets.map((target): Target => ({
    settings: target,
    client: null,
    problem: null,
    headers: () => [],
  }));
  const catalogue = new ModelCatalogue(targets, settings.groups, 0);
  return {
    chain,
    outputMode: settings.outputMode,
    limit: settings.sizeLimits.responseBytes,
    canonical: (model) => catalogue.canonical(model),
    targetsOf: (model) => {
      const plan = catalogue.planFor(model);
      return plan === null ? settings.targets.map(({ id, dataPolicy }) => ({ id, dataPolicy })) : termsOf(plan);
    },
  };
}
