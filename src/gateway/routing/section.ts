/**
 * The parts of the config section `providers` that say how calls are routed: schema only, for lint, which loads no socket. Their
 * meaning is read in `settings.ts` and objected to in `rules.ts`.
 */
import { durationPattern } from '../../policy/duration.ts';
import type { JsonSchema } from '../../policy/schema.ts';

const duration = (description: string, fallback?: string): JsonSchema => ({
  type: 'string',
  pattern: durationPattern,
  description,
  ...(fallback === undefined ? {} : { default: fallback }),
  examples: [fallback ?? '60s'],
});

const count = (description: string, fallback: number, minimum: number, maximum: number): JsonSchema => ({
  type: 'integer',
  minimum,
  maximum,
  default: fallback,
  description,
});

const object = (description: string, properties: Readonly<Record<string, JsonSchema>>): JsonSchema => ({
  type: 'object',
  description,
  properties,
  additionalProperties: false,
});

/** `providers.targets[].weight`. */
export const weightSchema: JsonSchema = count(
  'Its share of the calls under strategy weighted; 0: only where no other can be asked.',
  1,
  0,
  1000,
);

/** `providers.routing`; its `strategy` may also be a group's own. */
export const routingSchema = object('How a target is chosen among those that serve a model.', {
  strategy: {
    type: 'string',
    enum: ['ordered', 'round_robin', 'weighted', 'lowest_latency', 'least_busy'],
    default: 'ordered',
    description:
      'ordered: the first in the list. round_robin: each in turn. weighted: in proportion to their weights. ' +
      'lowest_latency: the one that lately began to answer soonest. least_busy: the one with the fewest calls under way.',
  },
  deadline: duration(
    'How long all tries of one call may take together, until an answer begins. Without it, as long as they take.',
  ),
});

const fallback: JsonSchema = {
  type: 'object',
  description: 'When to go on to the next target that serves the model. Without it, never.',
  properties: {
    triggers: {
      type: 'array',
      items: { type: 'string', enum: ['rate_limit', 'server_error', 'timeout', 'connection', 'context_window'] },
      minItems: 1,
      uniqueItems: true,
      description:
        "rate_limit: 429, or 402. server_error: 5xx, a refused key, or what is no answer. timeout, connection: none at all. context_window: the request is longer than the model's window.",
    },
    max_fallback_attempts: count('How many further targets at most.', 2, 1, 10),
  },
  required: ['triggers'],
  additionalProperties: false,
};

const retry = object('When to ask the same target again before any other. Without it, never.', {
  attempts: count('How often each target is asked again at most.', 2, 1, 10),
  triggers: {
    type: 'array',
    items: { type: 'string', enum: ['rate_limit', 'server_error', 'timeout', 'connection'] },
    minItems: 1,
    uniqueItems: true,
    default: ['rate_limit', 'server_error', 'connection'],
    description: 'After which failures.',
  },
  backoff: object('The wait before each: at random between nothing and a bound that doubles from try to try.', {
    base: duration('The bound of the first wait.', '250ms'),
    max: duration('The bound at most.', '5s'),
  }),
  max_retry_after: duration('A target that asks for a longer wait is not waited for.', '10s'),
});

const healthPath: JsonSchema = {
  type: 'string',
  pattern: '^/[^\\s#]*$',
  maxLength: 1000,
  description: "What is asked for, from the root of the server. Default: the provider's list of models.",
  examples: ['/health'],
};

const healthCheck = object('Looks at each target from time to time. Without it, none.', {
  path: healthPath,
  interval: duration('The time between two looks.', '30s'),
  timeout: duration('How long an answer may take.', '5s'),
  unhealthy_threshold: count('Looks in a row that must fail before a target is left alone.', 3, 1, 100),
  healthy_threshold: count('Looks in a row that must succeed before it is asked again.', 2, 1, 100),
});

/** `providers.targets[].health_check`. */
export const targetHealthSchema: JsonSchema = {
  description: 'How it is looked at, where providers.health_check is set; false: not at all.',
  oneOf: [
    { const: false, description: 'It is not looked at.' },
    { ...object('How it is looked at, where providers.health_check is set.', { path: healthPath }), minProperties: 1 },
  ],
};

const circuitBreaker = object('When a target that fails is left alone. On by default.', {
  enabled: { type: 'boolean', default: true, description: 'false: no target is ever left alone.' },
  consecutive_failures: count('So many failures in a row open it.', 5, 1, 1000),
  failure_rate: count('So many percent of the calls within the window open it.', 50, 1, 100),
  minimum_calls: count('Calls within the window below which no rate is looked at.', 20, 1, 100_000),
  window: duration('How far back the rate looks.', '30s'),
  open_for: duration('How long the target is left alone; twice as long after each trial that fails.', '30s'),
  max_open_for: duration('How long at most, also where the target itself asks for longer.', '5m'),
  when_all_open: {
    type: 'string',
    enum: ['ask', 'refuse'],
    default: 'ask',
    description:
      'Every target of a model is open. ask: the one that may be tried soonest is asked all the same. refuse: 503 upstream_unavailable, with retry-after.',
  },
});

/** The parts of `providers`, by their keys. */
export const routingSchemas: Readonly<Record<string, JsonSchema>> = {
  routing: routingSchema,
  fallback,
  retry,
  circuit_breaker: circuitBreaker,
  health_check: healthCheck,
};
