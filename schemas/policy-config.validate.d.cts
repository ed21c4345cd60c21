/** One error as ajv gives it. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** The errors of a config, all at once; none where it fits the schema. Generated; imports nothing. */
export function validateConfig(value: unknown): readonly SchemaError[];
