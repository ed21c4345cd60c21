/** Targets and candidates without sockets, for tests of the routing core. */
import { findProvider } from '../../../src/gateway/providers/registry.ts';
import type { Provider } from '../../../src/gateway/providers/provider.ts';
import type { Candidate } from '../../../src/gateway/routing/candidate.ts';
import type { Target } from '../../../src/gateway/upstream/target.ts';
import { nothingDeclared } from '../../../src/policy/data-policy.ts';

/** A target that is never called. */
export function targetNamed(id: string, weight = 1): Target {
  return {
    settings: {
      id,
      provider: findProvider('openai') as Provider,
      model: 'gpt-4o',
      models: [],
      upstreamModel: null,
      baseUrl: null,
      deployment: null,
      apiVersion: null,
      secret: null,
      timeouts: { connect: 1, firstByte: 1, idle: 1 },
      weight,
      healthPath: null,
      dataPolicy: nothingDeclared,
    },
    client: null,
    problem: null,
    headers: () => [],
  };
}

/** A candidate for it. */
export function candidateOf(target: Target, tier = 0): Candidate {
  return {
    target,
    pool: `pool-${tier}`,
    tier,
    weight: target.settings.weight,
    group: null,
    model: null,
  };
}
