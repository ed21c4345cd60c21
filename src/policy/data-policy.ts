/**
 * What a provider does with data, as a target declares it, and what a policy may ask of it. Compared here alone, so that lint,
 * engine and router can't disagree.
 */
import { compileNames } from './glob.ts';

/** What a target declares. What is not declared is not promised. */
export interface DataPolicy {
  readonly zeroDataRetention: boolean;
  readonly trainingOptOut: boolean;
  /** Days that data is kept; null where nothing is said. */
  readonly retentionDays: number | null;
  /** Where data is processed and kept, in lower case; empty where nothing is said. */
  readonly regions: readonly string[];
}

/** A target as policies see it. */
export interface TargetTerms {
  readonly id: string;
  readonly dataPolicy: DataPolicy;
}

/** A single demand, as settings, findings and messages name it. */
export type DataDemand = 'zero_data_retention' | 'no_training' | 'retention_days' | 'region';

/** What the target that answers has to meet. The router obeys it for every target that it asks, whatever for. */
export interface RoutingRequirement {
  /** In words, for whoever is refused: `zero data retention, a region of eu`. */
  readonly words: string;
  /** Whether events name the targets that it rules out. */
  readonly isLogged: boolean;
  /** The demands that a target does not meet; empty where it may be asked. */
  unmet(policy: DataPolicy): readonly DataDemand[];
}

/** The settings of a requirement, as a config has them. */
export interface DataDemands {
  readonly require_zero_data_retention?: boolean;
  readonly require_no_training?: boolean;
  readonly max_retention_days?: number;
  readonly allowed_regions?: readonly string[];
  readonly log_provider_selection?: boolean;
}

/** What a target promises that declares nothing. */
export const nothingDeclared: DataPolicy = {
  zeroDataRetention: false,
  trainingOptOut: false,
  retentionDays: null,
  regions: [],
};

/** Reads what a target declares: its `data_policy`, and the short form `zdr: true`. */
export function readDataPolicy(target: Readonly<Record<string, unknown>>): DataPolicy {
  const { zdr, data_policy: value } = target;
  if (value === undefined && zdr !== true) return nothingDeclared;
  const declared = (value ?? {}) as Readonly<Record<string, unknown>>;
  const { region } = declared;
  const regions = Array.isArray(region) ? region : region === undefined ? [] : [region];
  return {
    zeroDataRetention: declared['zero_data_retention'] === true || zdr === true,
    trainingOptOut: declared['training_opt_out'] === true,
    retentionDays: (declared['retention_days'] as number | undefined) ?? null,
    regions: regions.map((name) => String(name).toLowerCase()),
  };
}

function days(count: number): string {
  return count === 1 ? '1 day' : `${count} days`;
}

/** Compiles demands; null where there are none. */
export function compileRequirement(demands: DataDemands): RoutingRequirement | null {
  const {
    require_zero_data_retention: isZero = false,
    require_no_training: isUntrained = false,
    max_retention_days: most,
    allowed_regions: regions,
  } = demands;
  const isAllowed = regions === undefined ? null : compileNames(regions.map((name) => name.toLowerCase()));
  const words = [
    ...(isZero ? ['zero data retention'] : []),
    ...(isUntrained ? ['no training on data'] : []),
    ...(most === undefined ? [] : [`data kept for ${days(most)} at most`]),
    ...(regions === undefined ? [] : [`processing in ${regions.join(' or ')}`]),
  ];
  if (words.length === 0) return null;
  return {
    words: words.join(', '),
    isLogged: demands.log_provider_selection !== false,
    unmet({ zeroDataRetention, trainingOptOut, retentionDays, regions: declared }) {
      const unmet: DataDemand[] = [];
      if (isZero && !zeroDataRetention) unmet.push('zero_data_retention');
      if (isUntrained && !trainingOptOut) unmet.push('no_training');
      // Who keeps nothing keeps it for no day.
      const kept = zeroDataRetention ? 0 : (retentionDays ?? Number.POSITIVE_INFINITY);
      if (most !== undefined && kept > most) unmet.push('retention_days');
      if (isAllowed !== null && (declared.length === 0 || !declared.every(isAllowed))) unmet.push('region');
      return unmet;
    },
  };
}
