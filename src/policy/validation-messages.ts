/**
 * The sentences for what a schema objects to, one for each of its keywords. Where the mend is plain, it is said too.
 */
import type { Path } from './diagnostic.ts';
import type { JsonSchema } from './schema.ts';
import { didYouMean, suggest } from './suggest.ts';
import type { SchemaError } from './validate.ts';

/** An objection, not yet placed. */
export interface Objection {
  readonly code: string;
  readonly message: string;
  readonly at?: 'key' | 'value';
  readonly suggestion?: string;
  /** For an unknown key: the known one that was probably meant. */
  readonly meant?: string;
  /** For a missing key: its name. */
  readonly missing?: string;
}

/** What an objection is made from. */
export interface Objected {
  readonly error: SchemaError;
  readonly path: Path;
  readonly value: unknown;
  /** The schema node that objects. */
  readonly schema: JsonSchema;
  /** The value as written in the file, if it is a scalar. */
  readonly source: string | undefined;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'a map',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
};

/** The last key of a path with the indices after it, quoted: `'chain[0]'`. The document itself is `The file`. */
export function label(path: Path): string {
  const lastKey = path.findLastIndex((step) => typeof step === 'string');
  if (lastKey === -1) return 'The file';
  const indices = path.slice(lastKey + 1).map((step) => `[${step}]`);
  return `'${path[lastKey]}${indices.join('')}'`;
}

/** A value as messages show it: short, and never more than a glimpse of a text, which could be a secret. */
export function describeValue(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a map';
  if (typeof value === 'string') return value === '' ? 'an empty text' : `'${shorten(value)}'`;
  return `the ${typeof value === 'number' ? 'number' : 'value'} ${String(value)}`;
}

function shorten(text: string): string {
  const visible = text.replaceAll(/[\p{Cc}\p{Cf}]+/gu, ' ');
  return visible.length <= 40 ? visible : `${visible.slice(0, 37)}…`;
}

const yamlOneBooleans: Readonly<Record<string, string>> = {
  yes: 'true',
  on: 'true',
  y: 'true',
  no: 'false',
  off: 'false',
  n: 'false',
};

function wrongType({ path, value, source, schema }: Objected): Objection {
  const types = [schema.type ?? []].flat();
  const names = types.filter((type) => type !== 'null').map((type) => typeNames[type] ?? type);
  const expected = names.join(' or ');
  const message = `${label(path)} must be ${expected}, not ${describeValue(value)}`;
  const objection = { code: 'E004', message };
  if (value === null) return { ...objection, at: 'key', suggestion: 'Give it a value, or remove the key.' };
  const isScalar = typeof value !== 'object';
  if (types.includes('string') && isScalar) {
    const [example] = schema.examples ?? [];
    const fits = schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(source ?? String(value));
    if (!fits && example !== undefined) return { ...objection, suggestion: `Write it like '${String(example)}'.` };
    return { ...objection, suggestion: `Put it in quotes: '${source ?? String(value)}'.` };
  }
  if (types.includes('boolean') && typeof value === 'string') {
    const plain = yamlOneBooleans[value.toLowerCase()] ?? /^(true|false)$/.exec(value.toLowerCase())?.[0];
    if (plain !== undefined) return { ...objection, suggestion: `Write ${plain}, without quotes.` };
  }
  const wantsNumber = types.includes('number') || types.includes('integer');
  if (wantsNumber && typeof value === 'string' && /^-?\d+(\.\d+)?$/.test(value)) {
    return { ...objection, suggestion: `Write it without quotes: ${value}.` };
  }
  if (types.includes('array') && typeof value === 'string' && value.startsWith('-')) {
    return { ...objection, suggestion: "Put a space behind each '-' that begins an item." };
  }
  if (types.includes('array') && isScalar) {
    return { ...objection, suggestion: `Write a list: [${shorten(source ?? String(value))}].` };
  }
  return objection;
}

function unknownKey({ error, value, schema }: Objected, known: readonly string[]): Objection {
  const key = String(error.params['additionalProperty'] ?? error.params['propertyName']);
  const free = known.filter((name) => !Object.hasOwn(value as object, name));
  const meant = suggest(key, free);
  const objection = { code: 'E002', message: `Unknown key '${shorten(key)}'`, at: 'key' as const };
  if (meant !== null) return { ...objection, meant, suggestion: `Did you mean '${meant}'?` };
  // Of layers, the key that was meant may stand in another one.
  const again = suggest(key, known);
  if (again !== null) return { ...objection, suggestion: `Did you mean '${again}'? It is there already.` };
  if (known.length === 0 || known.length > 16) return objection;
  const names = known.filter((name) => schema.properties?.[name]?.deprecated !== true);
  return { ...objection, suggestion: `Known here: ${names.join(', ')}.` };
}

/** More words than this are not listed where one of them was plainly meant. */
const mostWords = 16;

function wrongWord({ path, value, schema }: Objected): Objection {
  const values = schema.enum ?? [schema.const];
  const words = values.map((one) => (typeof one === 'string' ? `'${one}'` : String(one)));
  const strings = values.filter((one) => typeof one === 'string');
  const suggestion = typeof value === 'string' ? didYouMean(value, strings) : undefined;
  const isLong = words.length > mostWords && suggestion !== undefined;
  const expected = words.length === 1 ? words[0] : isLong ? 'one of the known words' : `one of ${words.join(', ')}`;
  const message = `${label(path)} must be ${expected}, not ${describeValue(value)}`;
  return suggestion === undefined ? { code: 'E004', message } : { code: 'E004', message, suggestion };
}

function wrongForm({ path, value, schema, error }: Objected): Objection {
  const message = `${label(path)} has the wrong form: ${describeValue(value)}`;
  const [example] = schema.examples ?? [];
  const suggestion =
    example === undefined ? `It must match ${String(error.params['pattern'])}.` : `Write it like '${String(example)}'.`;
  return { code: 'E004', message, suggestion };
}

function count(limit: unknown, one: string, many: string): string {
  return `${String(limit)} ${limit === 1 ? one : many}`;
}

/** Limits: keyword → what the value must be. */
const limits: Readonly<Record<string, (limit: unknown) => string>> = {
  minLength: (limit) => (limit === 1 ? 'must not be empty' : `must have ${count(limit, '', 'characters')} or more`),
  maxLength: (limit) => `must have ${count(limit, 'character', 'characters')} at most`,
  minimum: (limit) => `must be ${String(limit)} or more`,
  maximum: (limit) => `must be ${String(limit)} or less`,
  exclusiveMinimum: (limit) => `must be more than ${String(limit)}`,
  minItems: (limit) => (limit === 1 ? 'must not be empty' : `must have ${count(limit, 'item', 'items')} or more`),
  maxItems: (limit) => `must have ${count(limit, 'item', 'items')} at most`,
  minProperties: (limit) => (limit === 1 ? 'must not be empty' : `must have ${count(limit, 'key', 'keys')} or more`),
  maxProperties: (limit) => `must have ${count(limit, 'key', 'keys')} at most`,
};

/** An example of a value as a config has it. */
function inYaml(example: unknown): string {
  return typeof example === 'string' && /^[a-z][\w./-]*$/i.test(example) ? example : JSON.stringify(example);
}

/** The objection for one error that is not a choice between branches. */
export function objections(objected: Objected): Objection {
  const { error, path, value, schema } = objected;
  const { keyword, params } = error;
  if (keyword === 'type') return wrongType(objected);
  if (keyword === 'enum' || keyword === 'const') return wrongWord(objected);
  if (keyword === 'pattern') return wrongForm(objected);
  if (keyword === 'additionalProperties') return unknownKey(objected, Object.keys(schema.properties ?? {}));
  if (keyword === 'propertyNames') {
    const names = schema.propertyNames?.enum;
    if (names) return unknownKey(objected, names.map(String));
    return { code: 'E004', message: `Key '${shorten(String(params['propertyName']))}' has the wrong form`, at: 'key' };
  }
  if (keyword === 'required') {
    const missing = String(params['missingProperty']);
    const where = path.length === 0 ? '' : ` in ${label(path)}`;
    const objection = {
      code: 'E007',
      message: `Missing required key '${missing}'${where}`,
      at: 'key' as const,
      missing,
    };
    const [example] = schema.properties?.[missing]?.examples ?? [];
    return example === undefined
      ? objection
      : { ...objection, suggestion: `Add it, for example ${missing}: ${inYaml(example)}` };
  }
  const name = label(path);
  if (keyword === 'uniqueItems') {
    const second = Array.isArray(value) ? value[Number(params['i'])] : undefined;
    return { code: 'E004', message: `${name} names ${describeValue(second)} twice` };
  }
  const phrase = limits[keyword]?.(params['limit']);
  if (phrase !== undefined) return { code: 'E004', message: `${name} ${phrase}` };
  return { code: 'E004', message: `${name} is not what it should be (${keyword})` };
}
