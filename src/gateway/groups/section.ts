/**
 * The config section `model_groups`: names that clients call like a model, each standing for targets. Schema only, for lint, which
 * loads no socket; its meaning is read in `settings.ts` and objected to in `rules.ts`.
 */
import { durationPattern } from '../../policy/duration.ts';
import type { JsonSchema } from '../../policy/schema.ts';
import type { ConfigSection } from '../../policy/section.ts';
import { routingSchema, weightSchema } from '../routing/section.ts';

const modelName: JsonSchema = { type: 'string', minLength: 1, maxLength: 256 };

const member: JsonSchema = {
  oneOf: [
    { type: 'string', minLength: 1, description: 'A target, by its id.' },
    {
      type: 'object',
      description: 'A target by its id, or all targets that serve a model.',
      properties: {
        target: { type: 'string', minLength: 1, description: 'A target, by its id.' },
        model: {
          ...modelName,
          description:
            "With target: the model that it is asked for; the target's own where left out. Alone: every target that serves this model.",
        },
        weight: {
          ...weightSchema,
          description: "Its share of the group's calls under strategy weighted. Default: the target's own.",
        },
      },
      additionalProperties: false,
    },
  ],
};

const members: JsonSchema = {
  type: 'array',
  items: member,
  minItems: 1,
  description: 'What answers for it, in the order in which it is tried.',
  examples: [['openai-mini', { target: 'local', weight: 3 }]],
};

const variant: JsonSchema = {
  type: 'object',
  description: 'A part of the callers, and what answers them.',
  properties: {
    variant: {
      type: 'string',
      pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
      description: 'What events call it.',
      examples: ['candidate'],
    },
    percent: { type: 'number', minimum: 0, maximum: 100, description: 'How many of a hundred callers.' },
    targets: members,
  },
  required: ['variant', 'percent', 'targets'],
  additionalProperties: false,
};

const mirror: JsonSchema = {
  type: 'object',
  description:
    'Another target that gets copies of calls, to see how it would do. Nobody waits for its answers, and nobody gets them.',
  properties: {
    target: { type: 'string', minLength: 1, description: 'A target, by its id.' },
    model: { ...modelName, description: "The model that it is asked for. Default: the target's own." },
    percent: { type: 'number', minimum: 0, maximum: 100, default: 100, description: 'How many of a hundred calls.' },
    timeout: {
      type: 'string',
      pattern: durationPattern,
      default: '60s',
      description: 'After which a copy is cut off.',
      examples: ['60s'],
    },
    max_concurrency: {
      type: 'integer',
      minimum: 1,
      maximum: 1000,
      default: 8,
      description: 'How many copies may be under way at once, in each process; further ones are not sent.',
    },
  },
  required: ['target'],
  additionalProperties: false,
};

const group: JsonSchema = {
  type: 'object',
  description: 'A name that clients call like a model.',
  properties: {
    name: { ...modelName, description: 'What clients call it.', examples: ['fast'] },
    aliases: {
      type: 'array',
      items: modelName,
      uniqueItems: true,
      description: 'Further names for it.',
    },
    targets: members,
    split: {
      type: 'array',
      items: variant,
      minItems: 2,
      description: 'In place of targets: variants among which callers are split, by percentages that make 100.',
    },
    sticky: {
      type: 'string',
      enum: ['user', 'key', 'none'],
      default: 'user',
      description:
        'What keeps its variant of a split. user: each user, or each key where no user is known. key: each key. none: every call by itself.',
    },
    strategy: {
      ...routingSchema.properties?.['strategy'],
      description: 'How one of its targets is chosen. Default: what providers.routing says.',
    },
    fallback_group: {
      oneOf: [
        { type: 'string', minLength: 1 },
        { type: 'array', items: { type: 'string', minLength: 1 }, minItems: 1, uniqueItems: true },
      ],
      description: 'The groups whose targets are asked, in turn, when its own have failed as providers.fallback says.',
    },
    mirror,
  },
  required: ['name'],
  oneOf: [{ required: ['targets'] }, { required: ['split'] }],
  additionalProperties: false,
};

/** The section. */
export const modelGroupsSection: ConfigSection = {
  key: 'model_groups',
  isList: true,
  schema: {
    type: 'array',
    items: group,
    description: 'Names that clients call like a model, each standing for one or more targets.',
  },
  rules: async () => (await import('./rules.ts')).groupRules,
};
