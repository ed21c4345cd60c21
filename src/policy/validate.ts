/**
 * AJV's errors → sentences for people: one cause, one message. AJV says that a value fits no branch of a choice and then
 * why it fits none of them; here the branch that was meant is found, and only its objection is told.
 */
import { formatPath, type Path } from './diagnostic.ts';
import type { JsonSchema } from './schema.ts';
import { describeValue, label, objections, type Objection } from './validation-messages.ts';

/** One error as AJV gives it; the part used here. */
export interface SchemaError {
  readonly keyword: string;
  /** JSON pointer into the document. */
  readonly instancePath: string;
  /** URI fragment into the schema: `#/properties/pack/required`. */
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A compiled schema, all errors at once. Handed in, so that the core needs neither AJV nor files. */
export type ValidateConfig = (value: unknown) => readonly SchemaError[];

/** Something wrong at a path of the document. */
export interface Problem extends Objection {
  readonly path: Path;
  readonly keyword: string;
}

/** What explaining needs besides the errors. */
export interface Explained {
  readonly schema: JsonSchema;
  readonly value: unknown;
  /** A scalar as written in the file. */
  sourceOf(path: Path): string | undefined;
}

/** More than anybody mends at once; what stands beyond shows in the next run. */
const mostProblems = 500;

function steps(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** Follows a JSON pointer; list indices become numbers in the path. */
function resolvePointer(pointer: string, root: unknown): { path: Path; value: unknown } {
  const path: (string | number)[] = [];
  let value = root;
  for (const step of steps(pointer)) {
    path.push(Array.isArray(value) ? Number(step) : step);
    value = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[step] : undefined;
  }
  return { path, value };
}

/** The schema node that holds the keyword an error is about. */
function schemaAt(schemaPath: string, root: JsonSchema): JsonSchema {
  let node: unknown = root;
  for (const step of steps(schemaPath).slice(0, -1)) {
    node = (node as Record<string, unknown> | undefined)?.[decodeURIComponent(step)];
  }
  return node ?? {};
}

function isWithin(inner: SchemaError, choice: SchemaError): boolean {
  const { instancePath, schemaPath } = choice;
  const sameValue = inner.instancePath === instancePath || inner.instancePath.startsWith(`${instancePath}/`);
  return inner !== choice && sameValue && inner.schemaPath.startsWith(`${schemaPath}/`);
}

/** How far a branch's errors say that it was not the one meant: the wrong type most, then another word, then details. */
function strangeness(errors: readonly SchemaError[], at: string): number {
  const here = errors.filter(({ instancePath }) => instancePath === at).map(({ keyword }) => keyword);
  if (here.includes('type')) return 3;
  if (here.includes('const') || here.includes('enum')) return 2;
  const discriminators = errors.filter(({ keyword }) => keyword === 'const').length;
  return discriminators > 0 ? 1 : 0;
}

/** Explains a `oneOf` or `anyOf` that failed. */
function explainChoice(choice: SchemaError, inner: readonly SchemaError[], explained: Explained): Problem[] {
  const { path, value } = resolvePointer(choice.instancePath, explained.value);
  const { keyword } = choice;
  const branches = schemaAt(choice.schemaPath, explained.schema)[keyword === 'oneOf' ? 'oneOf' : 'anyOf'] ?? [];
  const alternatives = branches.flatMap(({ required = [] }) => required.map((name) => `'${name}'`));
  if (alternatives.length === branches.length && branches.length > 0) {
    const none = inner.length > 0 && inner.every((error) => error.keyword === 'required');
    if (none) {
      const message = `${label(path)} needs ${keyword === 'oneOf' ? 'one' : 'at least one'} of ${alternatives.join(', ')}`;
      return [{ code: 'E007', message, path, at: 'key', keyword }];
    }
  }
  if (choice.params['passingSchemas']) {
    const message = `${label(path)} can have only one of ${alternatives.join(', ')}`;
    return [{ code: 'E004', message, path, at: 'key', keyword }];
  }
  const ranked = branches
    .map((branch, index) => {
      const errors = inner.filter(({ schemaPath }) => schemaPath.startsWith(`${choice.schemaPath}/${index}/`));
      return { branch, errors, rank: strangeness(errors, choice.instancePath) };
    })
    .toSorted((one, other) => one.rank - other.rank || one.errors.length - other.errors.length);
  const others = branches.flatMap(({ required = [] }) => required);
  const isBoth = ranked.every(({ errors }) =>
    errors.some(({ keyword: word, params }) => {
      const added = params['additionalProperty'];
      return word === 'additionalProperties' && typeof added === 'string' && others.includes(added);
    }),
  );
  if (isBoth && alternatives.length === branches.length) {
    const message = `${label(path)} can have only one of ${alternatives.join(', ')}`;
    return [{ code: 'E004', message, path, at: 'key', keyword }];
  }
  const nearest = ranked.filter(({ rank }) => rank === ranked[0]?.rank);
  const rank = nearest[0]?.rank ?? 3;
  if (rank < 2 || nearest.length === 1) return explainAll(nearest[0]?.errors ?? [], explained);
  const expected = [...new Set(nearest.map(({ branch }) => expectation(branch)))].join(' or ');
  const message = `${label(path)} must be ${expected}, not ${describeValue(value)}`;
  return [{ code: 'E004', message, path, keyword }];
}

const articles: Readonly<Record<string, string>> = {
  string: 'a text',
  array: 'a list',
  object: 'a map',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  null: 'empty',
};

/** What a branch would take, in a few words. */
function expectation({ type, enum: values, const: value }: JsonSchema): string {
  if (values && (values.length <= 4 || type === undefined)) return values.map((one) => `'${String(one)}'`).join(' or ');
  if (value !== undefined) return `'${String(value)}'`;
  return [type ?? 'object']
    .flat()
    .map((name) => articles[name] ?? name)
    .join(' or ');
}

function order(keyword: string): number {
  if (keyword === 'type') return 0;
  return keyword === 'const' || keyword === 'enum' ? 1 : 2;
}

/** Of several objections to one and the same value, the first cause: what it is comes before what it is like. */
function firstCauses(errors: readonly SchemaError[]): SchemaError[] {
  const keyed = new Set(['additionalProperties', 'required', 'propertyNames', 'unevaluatedProperties']);
  const chosen = new Map<string, SchemaError>();
  const kept: SchemaError[] = [];
  for (const error of errors) {
    if (keyed.has(error.keyword)) {
      kept.push(error);
      continue;
    }
    const rival = chosen.get(error.instancePath);
    if (rival === undefined || order(error.keyword) < order(rival.keyword)) chosen.set(error.instancePath, error);
  }
  return [...kept, ...chosen.values()];
}

/** A misspelt key and the required key that it leaves missing are one mistake. */
function withoutShadows(problems: readonly Problem[]): Problem[] {
  const meant = new Set(
    problems
      .filter(({ code, meant: key }) => code === 'E002' && key !== undefined)
      .map(({ path, meant: key }) => formatPath([...path.slice(0, -1), key ?? ''])),
  );
  return problems.filter(({ code, path, missing }) => {
    return code !== 'E007' || missing === undefined || !meant.has(formatPath([...path, missing]));
  });
}

function explainAll(errors: readonly SchemaError[], explained: Explained): Problem[] {
  // The words of `propertyNames` stand in its own error; what its subschema said is left out.
  const telling = errors.filter(({ schemaPath }) => !schemaPath.includes('/propertyNames/'));
  const choices = telling.filter(({ keyword }) => keyword === 'oneOf' || keyword === 'anyOf');
  const outer = choices.filter((choice) => !choices.some((other) => isWithin(choice, other)));
  const inChoice = new Map<SchemaError, SchemaError>();
  for (const choice of outer) for (const error of telling) if (isWithin(error, choice)) inChoice.set(error, choice);
  const fromChoices = outer.flatMap((choice) => {
    const inner = telling.filter((error) => inChoice.get(error) === choice);
    return explainChoice(choice, inner, explained);
  });
  const plain = firstCauses(telling.filter((error) => !outer.includes(error) && !inChoice.has(error)));
  const fromPlain = plain.map((error): Problem => {
    const { path, value } = resolvePointer(error.instancePath, explained.value);
    const objection = objections({
      error,
      path,
      value,
      schema: schemaAt(error.schemaPath, explained.schema),
      source: explained.sourceOf(path),
    });
    const key = error.params['additionalProperty'] ?? error.params['propertyName'];
    return { ...objection, path: typeof key === 'string' ? [...path, key] : path, keyword: error.keyword };
  });
  return withoutShadows([...fromChoices, ...fromPlain]);
}

/** Explains what AJV found, in no particular order. */
export function explainErrors(errors: readonly SchemaError[], explained: Explained): readonly Problem[] {
  return explainAll(errors.slice(0, mostProblems), explained);
}
