/**
 * Problems that are really a secret written out in the config (E013), and references to secrets in the spellings of other
 * programs. Whatever is said of such a value, the value itself is not.
 */
import { mayBeSecret } from './detectors/secret-heads.ts';
import { isPlainMap } from './document.ts';
import type { Problem } from './validate.ts';
import { valueAt } from './value-at.ts';

/** Keys under which other programs take a credential itself. */
const secretKey =
  /^(api[-_]?(key|token|secret)|(secret|access|auth|private)[-_]?(key|token)?|token|password|passwd|authorization|bearer(_?token)?|credentials?|key)$/i;

/** A variable's name as other programs refer to it: `$NAME`, `${NAME}`, `{{ NAME }}`, `os.environ/NAME`, `env:NAME`. */
const reference = /^(?:\$\{?|\{\{\s*|os\.environ\/|process\.env\.|env[.:/])?([A-Za-z_][A-Za-z0-9_]*)\s*\}{0,2}$/;

/** Names of variables are written in capitals, and a credential never is all capitals with underscores. */
const variableName = /^[A-Z][A-Z0-9]*(_[A-Z0-9]+)+$/;

/** The variable that a text refers to; null where it is none, but perhaps the secret. */
function variableOf(text: string): string | null {
  const name = reference.exec(text)?.[1];
  return name !== undefined && (name !== text || variableName.test(text)) ? name : null;
}

/** Tells whether a value is a credential as a whole (`isSecret` in `detectors/secrets.ts`). */
export type SecretTest = (value: string) => boolean;

/** Sections whose texts are data, and may well look like credentials. */
export const dataSections: ReadonlySet<string> = new Set(['policy', 'testing']);

/** The test for the values of a document. What recognises credentials is loaded only where a value begins as one could. */
export async function secretTest(document: unknown): Promise<SecretTest> {
  const sections = isPlainMap(document) ? Object.entries(document).filter(([key]) => !dataSections.has(key)) : [];
  if (!sections.some(([, section]) => holdsCandidate(section))) return () => false;
  return (await import('./detectors/secrets.ts')).isSecret;
}

function holdsCandidate(value: unknown): boolean {
  if (typeof value === 'string') return mayBeSecret(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsCandidate);
}

/** The message and the mend of a secret that is written out under a name. */
export function writtenSecretObjection(name: string): Pick<Problem, 'code' | 'message' | 'suggestion' | 'at'> {
  return {
    code: 'E013',
    message: `A secret is written out in '${name}'`,
    suggestion: 'Name where it is, secret_key_ref: {env: NAME}, and give the key out anew.',
    at: 'value',
  };
}

/** A problem as it came, or as what it really is. */
export function asWrittenSecret(problem: Problem, document: unknown, isSecret: SecretTest): Problem {
  const { path, keyword } = problem;
  const value = valueAt(document, path);
  if (typeof value !== 'string') return problem;
  const name = String(path.findLast((step) => typeof step === 'string'));
  const isUnknownKey = keyword === 'additionalProperties' && secretKey.test(name) && path.length > 1;
  const isReference =
    name.endsWith('_ref') || (isPlainMap(valueAt(document, path.slice(0, -1))) && String(path.at(-2)).endsWith('_ref'));
  if (dataSections.has(String(path[0])) && !isReference) return problem;
  const variable = variableOf(value);
  if (isUnknownKey && variable !== null) return { ...problem, suggestion: `Write secret_key_ref: {env: ${variable}}.` };
  if (isReference && variable !== null) {
    const whole = name.endsWith('_ref') ? `${name}: {env: ${variable}}` : `${name}: ${variable}`;
    return { ...problem, suggestion: `Write ${whole}.` };
  }
  const isWords = /^[A-Za-z]+([-_.][A-Za-z]+)*$/.test(value);
  const looksSecret =
    isSecret(value) || ((isUnknownKey || isReference) && !isWords && !/[\s/\\.]/.test(value) && value.length >= 8);
  return looksSecret ? { path, keyword, ...writtenSecretObjection(name) } : problem;
}
