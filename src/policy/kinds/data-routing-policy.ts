/**
 * The kind `data-routing-policy`: what the provider that answers must promise about data. It judges the targets that could take
 * a call by what they declare, refuses where none will do, and hands the router what it must obey. It reads no text.
 */
import { compileRequirement, type DataDemands } from '../data-policy.ts';
import { defineKind } from '../kind.ts';

/** What `data-routing-policy` can be told. */
export interface DataRoutingSettings extends DataDemands {
  readonly on_no_compliant_provider: 'block' | 'warn';
  readonly log_provider_selection: boolean;
  readonly when_found_by?: readonly string[];
}

/** The kind, for the registry. Field names are those of Keeptrusts' documentation; regions and `when_found_by` are kt's own. */
export const dataRoutingPolicy = defineKind<DataRoutingSettings>({
  name: 'data-routing-policy',
  summary: 'Lets calls go only to providers that declare what is required: no retention, no training, regions.',
  phases: ['input'],
  readsContent: false,
  judgesTargets: () => true,
  schema: {
    type: 'object',
    additionalProperties: false,
    properties: {
      require_zero_data_retention: {
        type: 'boolean',
        default: false,
        description: 'Only targets whose data_policy says zero_data_retention: true.',
      },
      require_no_training: {
        type: 'boolean',
        default: false,
        description: 'Only targets whose data_policy says training_opt_out: true.',
      },
      max_retention_days: {
        type: 'integer',
        minimum: 0,
        description: 'Only targets whose data_policy says no more retention_days than this, or zero data retention.',
        examples: [30],
      },
      allowed_regions: {
        type: 'array',
        items: { type: 'string', minLength: 1, maxLength: 64 },
        minItems: 1,
        uniqueItems: true,
        description:
          'Only targets whose data_policy names a region of these, in whatever case; of several, all. `*` stands for any run of characters.',
        examples: [['eu', 'eu-*']],
      },
      on_no_compliant_provider: {
        type: 'string',
        enum: ['block', 'warn'],
        default: 'block',
        description:
          'What becomes of a call that no target may take. warn: it goes to one that is not fit, and the event says so.',
      },
      log_provider_selection: {
        type: 'boolean',
        default: true,
        description: 'Whether the event names the targets that were left out, and what they do not meet.',
      },
      when_found_by: {
        type: 'array',
        items: { type: 'string', minLength: 1 },
        minItems: 1,
        uniqueItems: true,
        description:
          'Only where one of these policies, which stand before this one in the chain, found something in the request. Left out: always.',
        examples: [['pii-detector']],
      },
    },
  },
  defaults: { on_no_compliant_provider: 'block', log_provider_selection: true },
  catalogue: {
    no_compliant_target:
      'no provider target for this model declares what is required of it. Ask for another model, or have a target added that qualifies.',
    warned: 'no provider target for this model declares what is required of it; the call went on all the same.',
    restricted: 'targets that do not declare what is required were left out.',
  },
  verdicts: ({ on_no_compliant_provider: action }) => (action === 'warn' ? ['allow'] : ['allow', 'block']),
  missing(settings) {
    if (compileRequirement(settings) !== null) return null;
    return {
      message: "'data-routing-policy' requires nothing of any target",
      suggestion:
        'Set require_zero_data_retention or require_no_training to true, or give max_retention_days or allowed_regions.',
    };
  },
  load: async () => import('../evaluators/data-routing-policy.ts'),
});
