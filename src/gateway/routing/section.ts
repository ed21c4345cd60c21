/**
 * The parts of the config section `providers` that say how calls are routed: schema only, for lint, which loads no socket. Their
 * meaning is read in `settings.ts` and objected to in `rules.ts`.
 */
import type { JsonSchema } from '../../policy/schema.ts';

/** `providers.targets[].weight`. */
export const weightSchema: JsonSchema = {
  type: 'integer',
  minimum: 0,
  maximum: 1000,
  default: 1,
  description: 'Its share of the calls under strategy weighted; 0: only where no other can be asked.',
};

/** `providers.routing`. */
export const routingSchema: JsonSchema = {
  type: 'object',
  description: 'How a target is chosen among those that serve a model.',
  properties: {
    strategy: {
      type: 'string',
      enum: ['ordered', 'round_robin', 'weighted', 'lowest_latency', 'least_busy'],
      default: 'ordered',
      description:
        'ordered: the first in the list. round_robin: each in turn. weighted: in proportion to their weights. ' +
        'lowest_latency: the one that lately began to answer soonest. least_busy: the one with the fewest calls under way.',
    },
  },
  additionalProperties: false,
};
