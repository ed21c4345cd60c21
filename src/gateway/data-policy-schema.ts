/**
 * What a target may declare of how its provider treats data: the field `data_policy`. `data-routing-policy` judges by it.
 */
import type { JsonSchema } from '../policy/schema.ts';

const region: JsonSchema = { type: 'string', minLength: 1, maxLength: 64 };

/** The schema of `data_policy`. The first three fields are those of Keeptrusts' documentation. */
export const dataPolicySchema: JsonSchema = {
  type: 'object',
  description:
    'What the provider has agreed to do with data; data-routing-policy goes by it. What is left out is not promised.',
  properties: {
    zero_data_retention: {
      type: 'boolean',
      default: false,
      description: 'It keeps neither requests nor answers.',
    },
    training_opt_out: { type: 'boolean', default: false, description: 'It trains no model on them.' },
    retention_days: { type: 'integer', minimum: 0, description: 'For how many days it keeps them at most.' },
    region: {
      oneOf: [region, { type: 'array', items: region, minItems: 1, uniqueItems: true }],
      description: 'Where it processes and keeps them; a list where it may be one or another.',
      examples: ['eu', ['eu-west-1', 'eu-central-1']],
    },
  },
  minProperties: 1,
  additionalProperties: false,
};

/** The schema of `zdr`, Keeptrusts' short form. */
export const zdrSchema: JsonSchema = {
  type: 'boolean',
  description: 'true: short for data_policy: {zero_data_retention: true}.',
};
