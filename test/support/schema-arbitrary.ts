/**
 * Values that a schema accepts, and near ones that it does not: for laws about whole configs.
 */
import fc from 'fast-check';
import type { JsonSchema } from '../../src/policy/schema.ts';

/** Texts for strings without a form: what people write, what they write by mistake, what is nothing. */
const texts = fc.constantFrom(
  'gpt-4o',
  'alpha',
  'Project Falcon',
  '*',
  'a.b*',
  '/v1/chat',
  'x-user-role',
  'EMP-\\d{6}',
  '(a|b)+c',
  '\\w+@acme',
  'ü',
  '0',
  'true',
);

function stringOf({ pattern, examples, default: usual, minLength = 0 }: JsonSchema): fc.Arbitrary<unknown> {
  const known = [...(examples ?? []), ...(usual === undefined ? [] : [usual])].filter((one) => typeof one === 'string');
  if (pattern === undefined) return known.length === 0 ? texts : fc.oneof(texts, fc.constantFrom(...known));
  const form = new RegExp(pattern, 'u');
  const fitting = [
    ...known,
    'alpha',
    'API_KEY',
    '5s',
    '1.2.3',
    '2030-01-01',
    'http://127.0.0.1:9/v1',
    'X-Id',
    'a',
  ].filter((one) => form.test(one) && one.length >= minLength);
  return fitting.length === 0 ? fc.constant('alpha') : fc.constantFrom(...fitting);
}

function mapOf(schema: JsonSchema, depth: number): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties, propertyNames } = schema;
  const named = fc.record(
    Object.fromEntries(Object.entries(properties).map(([key, inner]) => [key, arbitraryOf(inner, depth + 1)])),
    { requiredKeys: [...required] },
  );
  // Few of the optional keys at a time, or no config would ever be right as a whole.
  const some = named.chain((value) =>
    fc
      .subarray(
        Object.keys(value).filter((key) => !required.includes(key)),
        { maxLength: Math.min(3, Object.keys(value).filter((key) => !required.includes(key)).length) },
      )
      .map((kept) =>
        Object.fromEntries(Object.entries(value).filter(([key]) => required.includes(key) || kept.includes(key))),
      ),
  );
  if (typeof additionalProperties !== 'object') return some;
  const names =
    propertyNames?.enum === undefined
      ? fc.constantFrom('alpha', 'Beta', 'x-env')
      : fc.constantFrom(...propertyNames.enum.map(String));
  const size = { minKeys: schema.minProperties ?? 0, maxKeys: schema.maxProperties ?? 2 };
  return fc
    .dictionary(names, arbitraryOf(additionalProperties, depth + 1), size)
    .chain((more) => some.map((value) => ({ ...value, ...more })));
}

/** Values of a schema. */
export function arbitraryOf(schema: JsonSchema, depth = 0): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches && !branches.every(({ required, type }) => required && type === undefined)) {
    return fc.oneof(...branches.map((branch) => arbitraryOf(branch, depth + 1)));
  }
  const alternative = fc.constantFrom(...(branches ?? [{}]));
  const type = [schema.type ?? 'object'].flat().find((one) => one !== 'null') ?? 'object';
  if (type === 'boolean') return fc.boolean();
  if (type === 'integer')
    return fc.integer({ min: schema.minimum ?? 0, max: Math.min(schema.maximum ?? 50, 5_000_000) });
  if (type === 'number') return fc.double({ min: schema.minimum ?? 0, max: schema.maximum ?? 1, noNaN: true });
  if (type === 'string') return stringOf(schema);
  if (type === 'array') {
    const options = { minLength: schema.minItems ?? 0, maxLength: Math.min(schema.maxItems ?? 3, 3) };
    const item = arbitraryOf(schema.items ?? {}, depth + 1);
    return schema.uniqueItems
      ? fc.uniqueArray(item, { ...options, comparator: 'SameValueZero' })
      : fc.array(item, options);
  }
  // A choice of required keys: with one of them, and mostly without the others.
  return alternative.chain(({ required = [] }) =>
    mapOf({ ...schema, required: [...(schema.required ?? []), ...required] }, depth),
  );
}
