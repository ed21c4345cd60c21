/**
 * The config sections that the gateway reads, and all sections of a config joined. Schema and rules only: lint must not load
 * a socket.
 */
import { eventsSection } from '../events/section.ts';
import { durationPattern } from '../policy/duration.ts';
import { kinds } from '../policy/kinds/index.ts';
import type { JsonSchema } from '../policy/schema.ts';
import { secretRefSchema } from '../policy/secret-ref.ts';
import type { ConfigSection } from '../policy/section.ts';
import { policySections } from '../policy/sections.ts';
import { dataPolicySchema, zdrSchema } from './data-policy-schema.ts';
import { modelGroupsSection } from './groups/section.ts';
import { providers } from './providers/registry.ts';
import { limitSections } from './limits/section.ts';
import { routingSchemas, targetHealthSchema, weightSchema } from './routing/section.ts';
import { largestBody, mostCharacters } from './sizes.ts';
import { limitsStoreSection } from './store/section.ts';
import { telemetrySection } from './telemetry/section.ts';
import { testingSection } from './testing-section.ts';

const duration = (description: string, fallback: string): JsonSchema => ({
  type: 'string',
  pattern: durationPattern,
  description,
  default: fallback,
  examples: [fallback],
});

const timeouts: JsonSchema = {
  type: 'object',
  description: 'How long to wait for a provider.',
  properties: {
    connect: duration('Until a connection stands.', '5s'),
    first_byte: duration('From the request to the first byte of the answer. Models think long.', '600s'),
    idle: duration('Between two pieces of an answer.', '300s'),
  },
  additionalProperties: false,
};

const target: JsonSchema = {
  type: 'object',
  description: 'One provider account and the model it serves.',
  properties: {
    id: {
      type: 'string',
      pattern: '^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$',
      description: 'What events and metrics call it.',
      examples: ['openai-primary'],
    },
    provider: {
      type: 'string',
      minLength: 1,
      description: `The service: ${providers.map(({ name }) => name).join(', ')}.`,
      examples: providers.map(({ name }) => name),
    },
    model: {
      type: 'string',
      minLength: 1,
      maxLength: 256,
      description: 'The model it serves, exactly as clients name it; "*" takes any name that no other target has.',
      examples: ['gpt-4o', '*'],
    },
    models: {
      type: 'array',
      items: { type: 'string', minLength: 1, maxLength: 256 },
      uniqueItems: true,
      description: 'What GET /v1/models shows for it. Default: its model.',
    },
    upstream_model: {
      type: 'string',
      minLength: 1,
      description: 'The name that the provider knows it by, if another.',
    },
    base_url: {
      type: 'string',
      pattern: '^https?://[^/\\s?#]+[^\\s?#]*$',
      description: "Where the provider's API is, with its /v1. Default: the provider's own.",
      examples: ['http://localhost:11434/v1'],
    },
    deployment: { type: 'string', minLength: 1, description: 'Azure OpenAI: the deployment. Default: the model.' },
    api_version: {
      type: 'string',
      minLength: 1,
      description: 'Azure OpenAI: the API version.',
      examples: ['2024-10-21'],
    },
    secret_key_ref: secretRefSchema,
    weight: weightSchema,
    health_check: targetHealthSchema,
    timeouts,
    data_policy: dataPolicySchema,
    zdr: zdrSchema,
  },
  required: ['id', 'provider', 'model'],
  additionalProperties: false,
};

const providersSection: ConfigSection = {
  key: 'providers',
  parts: 'targets',
  schema: {
    type: 'object',
    description: 'Where calls go.',
    properties: {
      targets: { type: 'array', items: target, description: 'The accounts, in the order in which they are tried.' },
      ...routingSchemas,
      timeouts: { ...timeouts, description: 'How long to wait, for targets that do not say it themselves.' },
    },
    additionalProperties: false,
  },
  rules: async (document) => {
    const { providerRules } = await import('./rules/targets.ts');
    const isLimited = limitSections.some(({ key }) => document[key] !== undefined);
    const pricing = isLimited ? [(await import('./rules/limits.ts')).unpricedModel] : [];
    const { routingRules } = await import('./routing/rules.ts');
    const { contradictoryDataPolicy } = await import('./rules/data-policies.ts');
    return [...providerRules, ...pricing, ...routingRules, contradictoryDataPolicy];
  },
};

const sizeLimit = (
  description: string,
  more: { readonly maximum?: number; readonly default?: number },
): JsonSchema => ({
  type: 'integer',
  minimum: 1,
  ...more,
  description,
});

const ofBodies = { maximum: largestBody, default: largestBody };

const smallSections: readonly ConfigSection[] = [
  {
    key: 'size_limits',
    schema: {
      type: 'object',
      description: 'How large requests and answers may be.',
      properties: {
        max_request_bytes: sizeLimit('Bytes of a request body.', ofBodies),
        max_response_bytes: sizeLimit('Bytes of an answer that is judged.', ofBodies),
        max_messages: sizeLimit('Messages (or prompts, or inputs) of a request.', {}),
        max_input_characters: sizeLimit('Characters of all the text of a request.', { default: mostCharacters }),
      },
      additionalProperties: false,
    },
  },
  {
    key: 'streaming',
    hasDefault: true,
    schema: {
      type: 'object',
      description: 'How streamed answers are delivered.',
      properties: {
        output_mode: {
          type: 'string',
          enum: ['windowed', 'buffered', 'realtime'],
          default: 'windowed',
          description:
            'windowed: text leaves as soon as no policy can still want it, redacted on its way. buffered: the whole answer is judged first. ' +
            'realtime: each chunk leaves at once, output policies judge at the end.',
        },
        keep_alive: duration('Silence after which a comment keeps the connection open.', '15s'),
      },
      additionalProperties: false,
    },
    rules: async () => (await import('./rules/streams.ts')).streamingRules(kinds),
  },
  {
    key: 'errors',
    schema: {
      type: 'object',
      description: 'How refusals look.',
      properties: {
        block_status: {
          type: 'integer',
          enum: [409, 403, 400],
          default: 409,
          description: 'The status of a refusal by a policy; its body stays the same.',
        },
      },
      additionalProperties: false,
    },
  },
  {
    key: 'allowed_hosts',
    schema: {
      type: 'array',
      items: { type: 'string', pattern: '^[A-Za-z0-9.-]{1,253}$' },
      uniqueItems: true,
      description: 'Host names, besides localhost, under which a gateway that listens on loopback may be called.',
    },
  },
];

/** The core's sections with what only the gateway can say of them. */
function withOwnRules(section: ConfigSection): ConfigSection {
  if (section.key !== 'policies') return section;
  return {
    ...section,
    rules: async (document) => {
      const { whenNeverHolds } = await import('./rules/chain.ts');
      const { goneAround } = await import('./rules/gone-around.ts');
      const { dataRouting } = await import('./rules/data-policies.ts');
      return [...((await section.rules?.(document)) ?? []), whenNeverHolds(kinds), goneAround(kinds), dataRouting];
    },
  };
}

/** Every section of a config, in the order in which docs show them. */
export const configSections: readonly ConfigSection[] = [
  ...policySections(kinds).map(withOwnRules),
  providersSection,
  modelGroupsSection,
  ...limitSections,
  ...smallSections,
  limitsStoreSection(secretRefSchema),
  eventsSection,
  telemetrySection(secretRefSchema),
  testingSection,
];
