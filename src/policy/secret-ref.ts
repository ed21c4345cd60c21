/**
 * How a config names a secret without holding it.
 */
import type { JsonSchema } from './schema.ts';

/** Where a secret is to be found. It is looked up by whoever sends it, so that no policy ever holds it. */
export type SecretReference = { readonly env: string } | { readonly file: string };

/** The schema of one. */
export const secretRefSchema: JsonSchema = {
  description: 'Where the key is. Never the key itself.',
  oneOf: [
    {
      type: 'object',
      properties: {
        env: {
          type: 'string',
          pattern: '^[A-Za-z_][A-Za-z0-9_]*$',
          description: 'The name of an environment variable.',
        },
      },
      required: ['env'],
      additionalProperties: false,
    },
    {
      type: 'object',
      properties: { file: { type: 'string', minLength: 1, description: 'A file that holds the key alone.' } },
      required: ['file'],
      additionalProperties: false,
    },
  ],
};
