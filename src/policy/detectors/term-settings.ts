/**
 * What lint says of lists of terms, for the kinds that take them: patterns that stand where terms are taken literally, and lists
 * too long for near spellings.
 */
import type { LintReport } from '../kind.ts';
import { mostFuzzyTerms } from './fuzzy-terms.ts';

/** What only a regular expression would mean by it: `\d`, `.*`, `[a-z]`, `(?:`, `{2,4}`, `^…$`. */
const disguised = /\\[dwsbDWSB]|\.[*+]|\[\^?[A-Za-z0-9]-[A-Za-z0-9]|\(\?[:=!<]|\{\d+(?:,\d*)?\}|^\^.*\$$/;

/** Reports terms that look like patterns (W044), and more terms than near spellings can be looked for (E044). */
export function lintTermForms(
  name: string,
  terms: readonly string[] | undefined,
  isFuzzy: boolean,
  report: LintReport,
): void {
  terms?.forEach((term, index) => {
    if (typeof term !== 'string' || !disguised.test(term)) return;
    report({
      code: 'W044',
      severity: 'warning',
      message: `'${term}' is taken literally, character by character`,
      path: [name, index],
      suggestion: "If it is meant as a regular expression, write it under 'detect_patterns' of 'dlp-filter'.",
    });
  });
  if (!isFuzzy || terms === undefined || terms.length <= mostFuzzyTerms) return;
  report({
    code: 'E044',
    severity: 'error',
    message: `Near spellings can be looked for with at most ${mostFuzzyTerms} terms, and there are ${terms.length}`,
    path: ['fuzzy_matching'],
    suggestion: "Leave 'fuzzy_matching' out, or keep the list to the terms that are likely to be misspelt.",
  });
}
