/**
 * The core's own config sections: `pack`, `policies` and `policy`.
 */
import { policySchema, stringOrList } from './joined-schema.ts';
import type { Kind } from './kind.ts';
import type { JsonSchema } from './schema.ts';
import type { ConfigSection } from './section.ts';

/** SemVer 2.0.0's own suggested expression, without named groups. */
const semverPattern =
  '^(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)' +
  '(-(0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*)(\\.(0|[1-9][0-9]*|[0-9]*[a-zA-Z-][0-9a-zA-Z-]*))*)?' +
  '(\\+[0-9a-zA-Z-]+(\\.[0-9a-zA-Z-]+)*)?$';

const packSchema: JsonSchema = {
  type: 'object',
  description: 'What this config is called, for events and banners, and the switch that turns the gateway off.',
  properties: {
    name: { type: 'string', minLength: 1, maxLength: 200, description: 'Its name.', examples: ['production'] },
    version: {
      type: 'string',
      maxLength: 200,
      pattern: semverPattern,
      description: 'Its version (SemVer), in quotes where it could be read as a number.',
      examples: ['0.1.0'],
    },
    enabled: {
      type: 'boolean',
      default: true,
      description: 'false is the kill switch: every model call is refused with 503 gateway_disabled.',
    },
    description: { type: 'string', maxLength: 2000, description: 'What it is for.' },
  },
  required: ['name', 'version'],
  additionalProperties: false,
};

const whenSchema: JsonSchema = {
  type: 'object',
  description: 'When the policy runs: every key given must hold, any value of a list will do.',
  properties: {
    path: { ...stringOrList, description: 'Path prefixes, by whole segments: /v1/chat.' },
    header: {
      type: 'object',
      description: "Request headers by name; the value '*' takes any.",
      propertyNames: { pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$" },
      additionalProperties: stringOrList,
      minProperties: 1,
    },
    model: { ...stringOrList, description: 'Models as the client asks for them; * stands for anything.' },
    team: { ...stringOrList, description: "Teams, as the caller's key says." },
    role: { ...stringOrList, description: "Roles, as the caller's key says." },
    key: { ...stringOrList, description: 'Gateway keys, by name or id.' },
  },
  minProperties: 1,
  additionalProperties: false,
};

/** An `enum` of the kinds' names; JSON Schema allows none that is empty. */
function kindNames(kinds: readonly Kind[]): JsonSchema {
  return kinds.length === 0 ? {} : { enum: kinds.map(({ name }) => name) };
}

function policiesSchema(kinds: readonly Kind[]): JsonSchema {
  return {
    type: 'object',
    description: 'Which policies run, in which order, and what holds for all of them.',
    properties: {
      chain: {
        type: 'array',
        description: 'The kinds that run, in this order. The first block ends a phase.',
        items: {
          oneOf: [
            { type: 'string', ...kindNames(kinds) },
            {
              type: 'object',
              description: 'A kind with the conditions on which it runs.',
              propertyNames: kindNames(kinds),
              additionalProperties: {
                type: ['object', 'null'],
                properties: { when: whenSchema },
                additionalProperties: false,
              },
              minProperties: 1,
              maxProperties: 1,
            },
          ],
        },
      },
      fail_mode: {
        type: 'string',
        enum: ['block', 'allow'],
        default: 'block',
        description: 'What a policy that errors means for the call.',
      },
      mode: {
        type: 'string',
        enum: ['enforce', 'observe'],
        default: 'enforce',
        description: 'observe: every policy decides and records, none changes anything.',
      },
      uninspectable: {
        type: 'string',
        enum: ['allow', 'block'],
        default: 'allow',
        description: 'What becomes of images, audio, files and the like, which no policy can read.',
      },
    },
    required: ['chain'],
    additionalProperties: false,
  };
}

/** The core's sections for a set of kinds. */
export function policySections(kinds: readonly Kind[]): readonly ConfigSection[] {
  return [
    { key: 'pack', required: true, schema: packSchema },
    {
      key: 'policies',
      required: true,
      schema: policiesSchema(kinds),
      rules: async () => (await import('./rules/index.ts')).policiesRules(kinds),
    },
    {
      key: 'policy',
      schema: {
        type: ['object', 'null'],
        description: 'Settings, by kind.',
        properties: Object.fromEntries(kinds.map((kind) => [kind.name, policySchema(kind)])),
        additionalProperties: false,
      },
      rules: async () => (await import('./rules/index.ts')).policyRules(kinds),
    },
  ];
}
