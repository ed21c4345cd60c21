/**
 * The config sections `consumer_groups`, `rate_limits` and `budgets`. Schema alone; `read-limits.ts` reads what it has accepted,
 * `rules/limits.ts` holds what lint says beyond it.
 */
import type { JsonSchema } from '../../policy/schema.ts';
import type { ConfigSection } from '../../policy/section.ts';

/** Dollars, at most: beyond it nano-dollars are no longer whole numbers that add up. */
const mostDollars = 1_000_000;

/** Requests or tokens, at most, for the same reason. */
const mostCounted = 1_000_000_000_000;

const count = (description: string): JsonSchema => ({ type: 'integer', minimum: 0, maximum: mostCounted, description });
const cost = (description: string): JsonSchema => ({ type: 'number', minimum: 0, maximum: mostDollars, description });

const onStoreFailure: JsonSchema = {
  type: 'string',
  enum: ['closed', 'open'],
  description:
    "When calls can't be counted: closed refuses them, open lets them through uncounted. Default: as limits_store says, else closed.",
};

const perMinute: Readonly<Record<string, JsonSchema>> = {
  requests_per_minute: count('Requests in each minute.'),
  tokens_per_minute: count('Tokens in each minute, prompts and answers together.'),
  cost_per_minute: cost('Dollars in each minute.'),
};

const longer: Readonly<Record<string, JsonSchema>> = {
  requests_per_day: count('Requests a day (UTC).'),
  requests_per_month: count('Requests a month (UTC).'),
  tokens_per_day: count('Tokens a day (UTC), prompts and answers together.'),
  tokens_per_month: count('Tokens a month (UTC), prompts and answers together.'),
  cost_per_day: cost('Dollars a day (UTC).'),
  cost_per_month: cost('Dollars a month (UTC).'),
};

const rateLimit = (whose: string): JsonSchema => ({
  type: 'object',
  description: `Limits for ${whose}.`,
  properties: {
    ...perMinute,
    ...longer,
    parallel_requests: count('Calls at once.'),
    on_store_failure: onStoreFailure,
  },
  minProperties: 1,
  additionalProperties: false,
});

const budget = (whose: string): JsonSchema => ({
  type: 'object',
  description: `The budget of ${whose}.`,
  properties: {
    ...longer,
    action: {
      type: 'string',
      enum: ['refuse', 'alert'],
      default: 'refuse',
      description: 'What a budget that is used up means: refuse further calls, or only record it.',
    },
    alert_at: {
      type: 'array',
      items: { type: 'number', minimum: 0.01, maximum: 1 },
      minItems: 1,
      uniqueItems: true,
      description: 'Shares of it whose reaching leaves an event. Default: [1] where the action is alert.',
      examples: [[0.5, 0.8, 1]],
    },
    on_store_failure: onStoreFailure,
  },
  minProperties: 1,
  additionalProperties: false,
});

type ScopeSchemas = Readonly<Record<string, JsonSchema>>;

const namedModels = (make: (whose: string) => JsonSchema): JsonSchema => ({
  type: 'object',
  description:
    'Models by name or pattern, in place of what stands for each model; what a pattern takes in counts together.',
  propertyNames: { minLength: 1, maxLength: 100 },
  additionalProperties: make('models of this name'),
});

const scopes = (make: (whose: string) => JsonSchema): ScopeSchemas => ({
  global: make('the whole gateway'),
  per_key: make('each key'),
  per_user: make('each user'),
  per_team: make('each team'),
  per_model: make('each model'),
  models: namedModels(make),
});

const groupScopes = (make: (whose: string) => JsonSchema): ScopeSchemas => ({
  group: make('all members together'),
  per_key: make('each key of the group, in place of what stands for every key'),
  per_user: make('each user of the group, in place of what stands for every user'),
  per_team: make('each team of the group, in place of what stands for every team'),
});

const names = (description: string, examples: readonly string[]): JsonSchema => ({
  type: 'array',
  items: { type: 'string', minLength: 1, maxLength: 256 },
  minItems: 1,
  uniqueItems: true,
  description,
  examples: [examples],
});

const consumerGroup: JsonSchema = {
  type: 'object',
  description: 'Callers that have something in common.',
  properties: {
    members: {
      type: 'object',
      description: 'Who is in it: who matches one name of any list. * stands for any characters.',
      properties: {
        keys: names('Names or ids of keys.', ['ci-*']),
        users: names('Names of users.', ['ada']),
        teams: names('Names of teams.', ['research']),
      },
      minProperties: 1,
      additionalProperties: false,
    },
    allowed_models: names('The models its members may call. Default: all.', ['gpt-4o-mini', 'claude-*']),
    rate_limits: {
      type: 'object',
      description: 'How fast.',
      properties: groupScopes(rateLimit),
      minProperties: 1,
      additionalProperties: false,
    },
    budgets: {
      type: 'object',
      description: 'How much.',
      properties: groupScopes(budget),
      minProperties: 1,
      additionalProperties: false,
    },
  },
  required: ['members'],
  additionalProperties: false,
};

const pricePerMillion = (what: string): JsonSchema => ({
  type: 'number',
  minimum: 0,
  maximum: 10_000,
  description: `Dollars for a million tokens of ${what}.`,
});

const prices = (description: string): JsonSchema => ({
  type: 'object',
  description,
  propertyNames: { minLength: 1, maxLength: 256 },
  additionalProperties: {
    type: 'object',
    description: 'Dollars for a million tokens.',
    properties: {
      input: pricePerMillion('input'),
      output: pricePerMillion('output'),
      cached_input: pricePerMillion("input from the provider's cache; as other input where left out"),
    },
    required: ['input', 'output'],
    additionalProperties: false,
  },
});

/** The three sections. */
export const limitSections: readonly ConfigSection[] = [
  {
    key: 'consumer_groups',
    schema: {
      type: 'object',
      description: 'Groups of keys, users and teams: which models they may call, what they may use.',
      propertyNames: { pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$' },
      additionalProperties: consumerGroup,
    },
    rules: async () => (await import('../rules/limits.ts')).limitRules('consumer_groups'),
  },
  {
    key: 'rate_limits',
    schema: {
      type: 'object',
      description: 'How fast. What is over is refused with 429, to be tried again.',
      properties: {
        ...scopes(rateLimit),
        default_output_tokens: {
          type: 'integer',
          minimum: 0,
          maximum: 10_000_000,
          default: 1024,
          description: 'Tokens of an answer that are reserved where the request does not bound them.',
        },
      },
      additionalProperties: false,
    },
    rules: async () => (await import('../rules/limits.ts')).limitRules('rate_limits'),
  },
  {
    key: 'budgets',
    schema: {
      type: 'object',
      description: 'How much a day or a month. What is over is refused with 429, not to be tried again.',
      properties: {
        ...scopes(budget),
        prices: prices('Prices of models, by name or pattern. They go before those that kt knows.'),
        target_prices: prices('Prices of targets, by their ids. They go before those of their models.'),
        on_unknown_price: {
          type: 'string',
          enum: ['refuse', 'free'],
          default: 'refuse',
          description: 'A model without a price, where a cost is limited: refuse the call, or count it as free.',
        },
      },
      additionalProperties: false,
    },
    rules: async () => (await import('../rules/limits.ts')).limitRules('budgets'),
  },
];
