/**
 * One JSON Schema out of all sections: what the validator is compiled from and what editors read for completion and
 * hover text. Uses no `$ref`, so that an error's schema path leads straight to the words that explain it.
 */
import type { Kind } from './kind.ts';
import type { JsonSchema } from './schema.ts';
import type { ConfigSection } from './section.ts';

/** A non-empty string, or a list of them: how `when` and other filters name values. */
export const stringOrList: JsonSchema = {
  oneOf: [
    { type: 'string', minLength: 1 },
    { type: 'array', items: { type: 'string', minLength: 1 }, minItems: 1 },
  ],
};

/** RFC 3339: a date, or a date-time with its offset. */
const expiryPattern = String.raw`^\d{4}-\d{2}-\d{2}([Tt]\d{2}:\d{2}:\d{2}(\.\d+)?([Zz]|[+-]\d{2}:\d{2}))?$`;

const exceptionSchema: JsonSchema = {
  type: 'object',
  description: 'Something that this policy lets through. Give exactly one of value, term and pattern.',
  properties: {
    value: { type: 'string', minLength: 1, description: 'This text exactly.' },
    term: { type: 'string', minLength: 1, description: 'This text, upper and lower case alike.' },
    pattern: { type: 'string', minLength: 1, description: 'A regular expression that has to match the whole finding.' },
    reason: { type: 'string', minLength: 1, maxLength: 500, description: 'Why, for whoever reads this next year.' },
    expires: {
      type: 'string',
      pattern: expiryPattern,
      description: 'A date or date-time (RFC 3339) from which on it no longer counts.',
      examples: ['2027-01-31', '2027-01-31T00:00:00Z'],
    },
  },
  required: ['reason'],
  oneOf: [{ required: ['value'] }, { required: ['term'] }, { required: ['pattern'] }],
  additionalProperties: false,
};

/** `mode` of every kind, and where a kind has one of its own that too: their values tell which is meant. */
function modeSchema(own: JsonSchema | undefined): JsonSchema {
  const description = 'observe: decide and record, but change nothing. Overrides policies.mode.';
  if (own === undefined) return { type: 'string', enum: ['enforce', 'observe'], description };
  return {
    ...own,
    enum: ['enforce', 'observe', ...(own.enum ?? [])],
    description: `${own.description ?? ''} Or, ${description}`,
  };
}

/** The settings that every kind has besides its own. */
function genericSettings(kind: Kind): Readonly<Record<string, JsonSchema>> {
  return {
    mode: modeSchema(kind.schema.properties?.['mode']),
    phases: {
      type: 'array',
      items: { type: 'string', enum: kind.phases },
      minItems: 1,
      uniqueItems: true,
      description: `The phases it acts in. Default: ${kind.phases.join(' and ')}.`,
    },
    exceptions: { type: 'array', items: exceptionSchema, description: 'What this policy lets through, and why.' },
    uninspectable: {
      type: 'string',
      enum: ['allow', 'block'],
      description: 'What becomes of images, audio, files and the like, which no policy can read. Default: allow.',
    },
    stream: {
      type: 'string',
      enum: ['buffered'],
      description: 'buffered: judge streamed answers whole before anything leaves.',
    },
  };
}

/** The schema of `policy.<kind>`: its own settings and the generic ones. Nothing at all (`null`) means no settings. */
export function policySchema(kind: Kind): JsonSchema {
  return {
    ...kind.schema,
    type: ['object', 'null'],
    description: kind.schema.description ?? kind.summary,
    properties: { ...kind.schema.properties, ...genericSettings(kind) },
    additionalProperties: false,
  };
}

/** The joined schema, with what JSON Schema readers want to know of it. */
export interface JoinedSchema extends JsonSchema {
  readonly $schema: string;
  readonly $id: string;
  readonly title: string;
}

/** The schema's name. Nothing is fetched from there: `kt init` writes the schema beside the config. */
const schemaId = 'https://keeptrusts.com/schemas/kt/policy-config.schema.json';

/** Joins sections into the schema of a whole `policy-config.yaml`. */
export function joinSchema(sections: readonly ConfigSection[]): JoinedSchema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: schemaId,
    title: 'policy-config.yaml',
    description: 'The configuration of the kt gateway: policies, providers, limits and events.',
    type: 'object',
    properties: Object.fromEntries(sections.map(({ key, schema }) => [key, schema])),
    required: sections.filter(({ required }) => required === true).map(({ key }) => key),
    additionalProperties: false,
  };
}
