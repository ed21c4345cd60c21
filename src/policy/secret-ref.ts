/**
 * How a config refers to a secret that must not stand in it: by an environment variable or a file. Data alone; whoever runs
 * the gateway looks the secret up.
 */
import type { JsonSchema } from './schema.ts';

/** Where a secret is. */
export type SecretReference = { readonly env: string } | { readonly file: string };

/** The schema of a `secret_key_ref`. */
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
          examples: ['OPENAI_API_KEY'],
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

/** The schema of a `secret_key_ref` that may also be the plain name of an environment variable, in capitals as keys never are. */
export const namedSecretRefSchema: JsonSchema = {
  description: `${secretRefSchema.description} A plain text is the name of an environment variable.`,
  oneOf: [
    { type: 'string', pattern: '^[A-Z_][A-Z0-9_]*$', examples: ['OPENAI_API_KEY'] },
    ...(secretRefSchema.oneOf ?? []),
  ],
};

/** A reference as it is written, in full. */
export function readSecretRef(ref: string | SecretReference): SecretReference {
  return typeof ref === 'string' ? { env: ref } : ref;
}

/** How messages say that it could not be had. */
export function secretMissing(ref: SecretReference): string {
  return 'env' in ref ? `environment variable ${ref.env} is not set` : `${ref.file} is missing, empty or can't be read`;
}

/** How messages say that it could be had and is of no use; `why` says so of the key. */
export function secretUnfit(ref: SecretReference, why: string): string {
  return `the key in ${'env' in ref ? `environment variable ${ref.env}` : ref.file} ${why}`;
}
