/**
 * A value that fits a JSON Schema, filled with the caller's own text: what the mock puts into tool arguments and
 * structured answers. Covers what tool definitions use: types, properties, items, enum, const, anyOf.
 */
import { isObject } from './text.ts';

/** How deep a schema is followed; below that everything is null. */
const deepest = 8;

/** Fills a schema: every string is `text`, every number 1. Without properties to go by: `{"text": …}`. */
export function fillSchema(schema: unknown, text: string): unknown {
  const filled = fill(schema, text, 0);
  const isEmpty = isObject(filled) && Object.keys(filled).length === 0;
  return filled === null || isEmpty ? { text } : filled;
}

function fill(schema: unknown, text: string, depth: number): unknown {
  if (!isObject(schema) || depth > deepest) return null;
  if ('const' in schema) return schema['const'];
  if (Array.isArray(schema['enum'])) return schema['enum'][0] ?? null;
  const anyOf: unknown = schema['anyOf'] ?? schema['oneOf'];
  if (Array.isArray(anyOf)) return fill(anyOf[0], text, depth + 1);
  const type: unknown = Array.isArray(schema['type']) ? schema['type'][0] : schema['type'];
  switch (type) {
    case 'string':
      return text;
    case 'number':
    case 'integer':
      return 1;
    case 'boolean':
      return true;
    case 'array':
      return [fill(schema['items'], text, depth + 1)];
    case 'object': {
      const properties = isObject(schema['properties']) ? schema['properties'] : {};
      return Object.fromEntries(Object.entries(properties).map(([name, of]) => [name, fill(of, text, depth + 1)]));
    }
    default:
      return null;
  }
}
