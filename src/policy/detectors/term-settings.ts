/**
 * What lint says of lists of terms, for the kinds that take them: patterns that stand where terms are taken literally, terms that
 * stand there twice, and lists too long for near spellings.
 */
import type { LintReport } from '../kind.ts';

/** Terms that near spellings can be looked for at once: each is compared with each phrase, mostly by its length and letters alone. */
const mostFuzzyTerms = 2000;

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

/** Reports terms of a list that stand there twice (W021), at the later one. */
export function lintTerms(
  terms: readonly string[] | undefined,
  path: readonly (string | number)[],
  caseSensitive: boolean,
  report: LintReport,
): void {
  const seen = new Map<string, string>();
  for (const [index, term] of (terms ?? []).entries()) {
    const spaced = term.trim().replaceAll(/\s+/g, ' ');
    const folded = caseSensitive ? spaced : spaced.toLowerCase();
    const first = seen.get(folded);
    if (first === undefined) {
      seen.set(folded, term);
      continue;
    }
    const message = first === term ? `'${term}' stands twice` : `'${term}' is looked for as '${first}' already`;
    report({ code: 'W021', severity: 'warning', message, path: [...path, index], suggestion: 'Remove one of them.' });
  }
}
