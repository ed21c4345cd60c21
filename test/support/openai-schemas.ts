/**
 * Validates answers against OpenAI's published API description, where a copy of it lies beside the checkout. It is not
 * part of this repository: without it the tests that need it say so and are skipped.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';

const file = fileURLToPath(new URL('../../../shared/openai/schemas.json', import.meta.url));

/** Whether the description is there. Tests pass it to `describe.skipIf(!hasOpenAiSchemas)`. */
export const hasOpenAiSchemas = existsSync(file);

/** What a skipped test's name says. */
export const schemasNote = hasOpenAiSchemas ? '' : ' (skipped: ../shared/openai/schemas.json is not there)';

/** Rewrites OpenAPI 3.0's `nullable: true` into 2020-12's type unions, in place. */
function allowNull(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const schema = value as Record<string, unknown>;
  if (schema['nullable'] === true) {
    delete schema['nullable'];
    if (typeof schema['type'] === 'string') {
      schema['type'] = [schema['type'], 'null'];
      if (Array.isArray(schema['enum'])) schema['enum'] = [...(schema['enum'] as unknown[]), null];
    } else if (typeof schema['$ref'] === 'string') {
      schema['anyOf'] = [{ $ref: schema['$ref'] }, { type: 'null' }];
      delete schema['$ref'];
    }
  }
  for (const member of Object.values(schema)) allowNull(member);
}

let ajv: Ajv2020 | undefined;

function load(): Ajv2020 {
  if (ajv !== undefined) return ajv;
  const document = JSON.parse(readFileSync(file, 'utf8')) as object;
  allowNull(document);
  ajv = new Ajv2020({ strict: false, allErrors: true, validateFormats: false });
  ajv.addSchema({ $id: 'openai', ...document });
  return ajv;
}

/**
 * A validator for one of OpenAI's schemas (`CreateChatCompletionResponse`): returns what is wrong with a value, an
 * empty list where nothing is. Only where `hasOpenAiSchemas`.
 */
export function schemaValidator(name: string): (value: unknown) => string[] {
  const validate = load().compile({ $ref: `openai#/components/schemas/${name}` });
  return (value) => {
    if (validate(value)) return [];
    return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? ''}`);
  };
}
