/**
 * How calls are routed, read from the `providers` section of a linted document with defaults filled in.
 */
import type { RoutingStrategy } from './candidate.ts';

type Plain = Readonly<Record<string, unknown>>;

/** It. */
export interface RoutingSettings {
  readonly strategy: RoutingStrategy;
}

/** Reads it from the value of `providers`. */
export function readRouting(providers: Plain): RoutingSettings {
  const routing = (providers['routing'] ?? {}) as Plain;
  return { strategy: (routing['strategy'] as RoutingStrategy | undefined) ?? 'ordered' };
}
