/**
 * Says what is wrong with golden cases that come from files of their own, in the words and by the schema that the section
 * `testing` is judged with.
 */
import { validateConfig } from '../../../schemas/policy-config.validate.cjs';
import { formatPath } from '../../policy/diagnostic.ts';
import { joinSchema } from '../../policy/joined-schema.ts';
import { explainErrors } from '../../policy/validate.ts';
import { configSections } from '../sections.ts';

/** Something wrong with a case. */
export interface CaseFault {
  /** `[0].expected.verdict`, from the list of cases on. */
  readonly path: string;
  readonly message: string;
  readonly suggestion: string | undefined;
}

/** Everything wrong with a list of cases; nothing where all of them can be run. */
export function checkCases(cases: readonly unknown[]): readonly CaseFault[] {
  const pack = { name: 'cases', version: '0.0.0' };
  const value = { pack, policies: { chain: [] }, testing: { suites: [{ name: 'cases', cases }] } };
  const errors = validateConfig(value);
  if (errors.length === 0) return [];
  const problems = explainErrors(errors, { schema: joinSchema(configSections), value, sourceOf: () => undefined });
  const root = ['testing', 'suites', 0, 'cases'].length;
  return problems.map(({ path, message, suggestion }) => ({ path: formatPath(path.slice(root)), message, suggestion }));
}
