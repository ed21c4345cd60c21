/**
 * JSON Schemas of users, compiled to something that says whether a tool's arguments fit. The compiler is heavy, so it is loaded
 * only where a config has such schemas. Formats are not checked; patterns are held to the same rules as all of users' patterns.
 */
import { compileFitPattern } from './user-pattern.ts';

/** Says where arguments do not fit, `/amount must be number`, or null where they do. */
export type ArgumentCheck = (value: unknown) => string | null;

/** A schema ready to be asked, or why it is none. `code` is lint's. */
export type ArgumentSchema =
  | { readonly ok: true; readonly check: ArgumentCheck }
  | { readonly ok: false; readonly code: 'E040' | 'E041'; readonly reason: string };

/** Characters of a text that a pattern whose time grows with the square is tried on; longer ones do not fit. */
const longestSlow = 2048;

class BadPattern extends Error {}

/** A pattern as the schema compiler wants one. */
function fitting(source: string): { test(text: string): boolean; toString(): string } {
  const compiled = compileFitPattern(source);
  if (!compiled.ok) throw new BadPattern(`the pattern '${source}' ${compiled.reason}`);
  const { pattern, windowed } = compiled;
  return {
    test: (text) => (!windowed || text.length <= longestSlow) && pattern.test(text),
    // Patterns are told apart by how they are written.
    toString: () => pattern.toString(),
  };
}

/** What generated code would call a pattern; nothing here writes such code to a file. */
fitting.code = 'new RegExp';

/** The part of the compiler that is used here. */
interface SchemaCompiler {
  compile(schema: object): {
    (value: unknown): unknown;
    errors?: readonly { readonly instancePath: string; readonly message?: string }[] | null;
  };
}

let compiler: SchemaCompiler | null = null;

function loadCompiler(): SchemaCompiler {
  if (compiler) return compiler;
  const { Ajv2020 } = require('ajv/dist/2020.js') as { Ajv2020: new (options: object) => SchemaCompiler };
  // Nothing is remembered by `$id`: each schema stands for itself.
  compiler = new Ajv2020({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    strictTuples: false,
    allErrors: false,
    validateFormats: false,
    addUsedSchema: false,
    logger: false,
    code: { regExp: fitting },
  });
  return compiler;
}

/** References out of a schema would have to be fetched from somewhere. */
function outerReference(schema: unknown): string | null {
  const pending: unknown[] = [schema];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next !== 'object' || next === null) continue;
    for (const [key, value] of Object.entries(next)) {
      if (key === '$ref' && typeof value === 'string' && !value.startsWith('#')) return value;
      if (typeof value === 'object' && value !== null) pending.push(value);
    }
  }
  return null;
}

/** Compiles a JSON Schema (2020-12). */
export function compileArgumentSchema(schema: object): ArgumentSchema {
  const outer = outerReference(schema);
  if (outer !== null) return { ok: false, code: 'E040', reason: `it refers to '${outer}', outside of itself` };
  try {
    const validate = loadCompiler().compile(schema);
    return {
      ok: true,
      check(value) {
        if (validate(value) === true) return null;
        const [error] = validate.errors ?? [];
        return error === undefined ? 'it does not fit' : `${error.instancePath} ${error.message ?? ''}`.trim();
      },
    };
  } catch (error) {
    if (error instanceof BadPattern) return { ok: false, code: 'E041', reason: error.message };
    return { ok: false, code: 'E040', reason: error instanceof Error ? error.message : String(error) };
  }
}
