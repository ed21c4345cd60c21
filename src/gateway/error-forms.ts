/**
 * In which form the error on a path is read. Loads no shape, so that whoever refuses a request before the app is there can ask; a
 * test compares with the shapes.
 */
import { openaiErrors, type ErrorForm } from './errors.ts';
import { anthropicErrors } from './wire/anthropic/errors.ts';

/** Paths whose clients do not read error bodies as OpenAI's do. */
const forms: readonly (readonly [path: string, form: ErrorForm])[] = [['/v1/messages', anthropicErrors]];

/** The form of a whole answer on a path, or below it. */
export function formAt(path: string): ErrorForm {
  return forms.find(([own]) => `${path}/`.startsWith(`${own}/`))?.[1] ?? openaiErrors;
}
